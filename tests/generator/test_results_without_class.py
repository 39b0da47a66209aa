"""Result types that are no class: they are no default of `result`, and their type variables."""

from __future__ import annotations

import inspect
from typing import Any, TypedDict

import pytest

from tests.support.packages import Built, Workshop

SENT = {"id": 1, "theName": "a", "badge": "x"}


class Typed(TypedDict):
    """A TypedDict of the vendor's names."""

    id: int
    badge: str


NO_CLASS = """
    paths:
      /union:
        get:
          x-sdk: {resource: things, method: union}
          gives: {oneOf: [{$ref: '#/components/schemas/Thing'}, {type: string}]}
      /any: {get: {x-sdk: {resource: things, method: any}, gives: {}}}
      /enums:
        get:
          x-sdk: {resource: things, method: listed}
          x-paging: none
          gives: {type: array, items: {$ref: '#/components/schemas/Colour'}}
      /all:
        post:
          x-sdk: {resource: things, method: every}
          gives: {type: array, items: {oneOf: [{type: string}, {type: integer}]}}
    components:
      schemas:
        Thing: {type: object, required: [id], properties: {id: {type: integer}}}
        Colour: {type: string, enum: [red, green]}
"""


@pytest.fixture(scope="module")
def no_class(make_once: Workshop) -> Built:
    return make_once(NO_CLASS)


@pytest.mark.parametrize(
    ("method", "sent", "found"),
    [
        ("union", "text", "text"),
        ("any", [1, {"a": None}], [1, {"a": None}]),
        ("every", ["a", 1], ["a", 1]),
    ],
)
def test_a_type_that_is_no_class_is_no_default(
    no_class: Built, method: str, sent: Any, found: Any
) -> None:
    client, _ = no_class.client(sent)
    call = getattr(client.things, method)
    assert inspect.signature(call).parameters["result"].default is None
    assert call() == found
    assert client.drifts() == []


def test_an_enum_is_no_class_either(make: Workshop) -> None:
    api = make("""
        paths: {/enum: {get: {x-sdk: {resource: things, method: enum}, gives: Colour}}}
        components: {schemas: {Colour: {type: string, enum: [red, green]}}}
    """)
    source = api.source("resources/things.py")
    assert "result: type[ColourT] | None = None," in source
    assert "Operation[enums.Colour](" in source
    client, _ = api.client("red")
    assert client.things.enum() == client.things.enum(result=str) == "red"
    client, _ = api.client("blue")
    assert client.things.enum() == "blue"
    assert [drift.kind for drift in client.drifts()] == ["unknown_enum"]


def test_a_union_is_replaced_by_the_callers_type(no_class: Built) -> None:
    client, _ = no_class.client(SENT)
    assert type(client.things.union()) is no_class.module.models.Thing
    assert client.things.union(result=Typed) == {"id": 1, "badge": "x"}


def test_a_response_that_may_be_anything_is_replaced_too(no_class: Built) -> None:
    client, _ = no_class.client(SENT)
    assert client.things.any(result=Typed) == {"id": 1, "badge": "x"}
    assert no_class.client([1])[0].things.every(result=float) == [1.0]


def test_types_of_one_name_have_variables_of_their_own(make: Workshop) -> None:
    api = make("""
        paths:
          /a: {get: {x-sdk: {resource: things, method: a}, gives: Int3}}
          /b: {get: {x-sdk: {resource: things, method: b}, gives: {type: integer}}}
          /c: {get: {x-sdk: {resource: things, method: c}, gives: Int}}
        components:
          schemas:
            Int: {type: object, properties: {a: {type: integer}}}
            Int3: {type: object, properties: {a: {type: integer}}}
    """)
    results = api.source("_results.py")
    for name, default in (("Int3T", "models.Int3"), ("IntT", "int"), ("Int2T", "models.Int")):
        assert f'{name} = TypeVar("{name}", default={default})' in results
