"""Properties that are called like what generated code uses: read, sent and type-checked."""

from __future__ import annotations

import builtins
import keyword
import typing
from typing import Any

import msgspec
import pytest

from tests.support.calls import call
from tests.support.packages import Built, Workshop

BUILTINS = [name for name in dir(builtins) if name[0].islower() and not keyword.iskeyword(name)]
USED = [
    *("dt", "enums", "field", "date", "datetime", "models", "params", "msgspec", "typing", "self"),
    *("cls", "json", "name", "value", "builtins", "annotated", "literal", "record", "one_of"),
    *("not_required", "typed_dict", "sequence", "mapping", "date_aliased", "str_aliased"),
]
PLAIN = [*BUILTINS, *USED]
KEYWORDS = [*filter(str.isidentifier, keyword.kwlist), "first-name", "2nd", "a.b", "x y"]
"""Names that no class can have as they are: their objects are written in another way."""
TYPED: dict[str, Any] = {
    "someDate": "2020-01-02",
    "someMoment": "2020-01-02T03:04:05Z",
    "someKind": "a",
    "someNumbers": [1],
    "someFlag": True,
    "someRate": 0.5,
    "someMap": {"a": 1},
}


def fragment_of(names: list[str]) -> dict[str, Any]:
    texts: dict[str, Any] = {name: {"type": "string", "description": "Text."} for name in names}
    typed: dict[str, Any] = {
        "someDate": {"type": "string", "format": "date"},
        "someMoment": {"type": "string", "format": "date-time"},
        "someKind": {"$ref": "#/components/schemas/Kind"},
        "someNumbers": {"type": "array", "items": {"type": "integer"}},
        "someFlag": {"type": "boolean"},
        "someRate": {"type": "number"},
        "someMap": {"$ref": "#/components/schemas/Map"},
    }
    return {
        "paths": {
            "/things": {
                "get": {"x-sdk": {"resource": "things", "method": "retrieve"}, "gives": "Thing"},
                "put": {"x-sdk": {"resource": "things", "method": "replace"}, "takes": "Thing"},
                "post": {
                    "x-sdk": {"resource": "things", "method": "create"},
                    "takes": "New",
                    "gives": "Thing",
                },
            }
        },
        "components": {
            "schemas": {
                "Thing": {"type": "object", "properties": {**texts, **typed}},
                "Kind": {"type": "string", "enum": ["a", "b"]},
                "Map": {"type": "object", "additionalProperties": {"type": "integer"}},
                "New": {
                    "type": "object",
                    "properties": {"thing": {"$ref": "#/components/schemas/Thing"}},
                },
            }
        },
    }


@pytest.fixture(scope="module", params=[PLAIN, KEYWORDS], ids=["names", "no names"])
def api(make_once: Workshop, request: pytest.FixtureRequest) -> tuple[Built, list[str]]:
    return make_once(fragment_of(request.param)), request.param


Made = tuple[Built, list[str]]


def test_a_property_of_any_name_is_read(api: Made) -> None:
    built, names = api
    body = {**dict.fromkeys(names, "text"), **TYPED}
    found = call(built, lambda things: things.retrieve(), body)
    assert msgspec.to_builtins(found.value) == body
    assert found.drifts == []


def test_a_property_of_any_name_is_sent_inside_an_object(api: Made) -> None:
    built, names = api
    body = {**dict.fromkeys(names, "text"), **TYPED}
    found = call(built, lambda things: things.create(thing=body), {})
    assert found.request.json() == {"thing": body}


def test_the_types_of_properties_of_any_name_can_be_read(api: Made) -> None:
    built, names = api
    assert len(typing.get_type_hints(built.module.params.Thing)) == len(names) + len(TYPED)
    (resource,) = built.resources()
    assert typing.get_type_hints(vars(resource)["replace"])
