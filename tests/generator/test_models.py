"""The classes of responses: their words, their fields, and what is said of them beside."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, get_type_hints

import msgspec
import pytest

from tests.support.packages import Built, Workshop

SPEC = """
    paths:
      /things:
        get:
          x-sdk: {resource: things, method: retrieve}
          gives: Thing
        post:
          x-sdk: {resource: things, method: create}
          takes: Save
    components:
      schemas:
        Save: {type: object, properties: {made: {$ref: '#/components/schemas/Made'}}}
        Made:
          type: object
          description: What is to be made.
          properties:
            at: {type: string, format: date-time, description: When it is wanted.}
            day: {type: string, format: date, description: On what day.}
        Base:
          type: object
          description: What everything has.
          properties:
            firstName: {type: string, x-aliases: [first_name], description: How it is called.}
        Thing:
          description: One thing, as 'it' "is"
          allOf:
            - {$ref: '#/components/schemas/Base'}
            - type: object
              description: What only things have.
              properties:
                dt: {type: string, description: A date in words.}
                enums: {type: string, description: Some enums.}
                date: {type: string, format: date, description: The day of it.}
                datetime: {type: string, format: date-time, description: The moment of it.}
                seen: {type: integer, format: unix-time, description: The second of it.}
                inner: {$ref: '#/components/schemas/Inner'}
                parts:
                  type: array
                  description: The parts of it.
                  items: {$ref: '#/components/schemas/Inner'}
                  x-unwrap-if-present: data
        Inner:
          type: object
          description: What is inside of a thing.
          properties:
            date: {type: string, description: A day in words.}
            next: {type: string, format: date, description: The day after.}
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


@pytest.mark.parametrize(
    ("module", "name", "doc"),
    [
        ("models", "Thing", "One thing, as 'it' \"is\"."),
        ("models", "Base", "What everything has."),
        ("models", "Inner", "What is inside of a thing."),
        ("params", "Made", "What is to be made."),
    ],
)
def test_a_class_carries_the_words_of_its_own_schema(
    api: Built, module: str, name: str, doc: str
) -> None:
    assert str(getattr(getattr(api.module, module), name).__doc__).strip() == doc


def test_a_model_as_a_dict_shows_the_fields_of_the_spec_and_no_others(api: Built) -> None:
    client, _ = api.client({"firstName": "Ann", "dt": "x", "inner": {"next": "2024-03-01"}})
    found = client.things.retrieve()
    assert msgspec.structs.asdict(found) == {
        "first_name": "Ann",
        "dt_": "x",
        "enums_": None,
        "date": None,
        "datetime": None,
        "seen": None,
        "inner": found.inner,
        "parts": None,
    }
    assert msgspec.structs.asdict(found.inner) == {"date": None, "next": dt.date(2024, 3, 1)}
    assert api.module.plain(found)["inner"] == {"date": None, "next": "2024-03-01"}


def test_what_is_said_of_a_class_beside_is_no_field(api: Built) -> None:
    thing = api.module.models.Thing
    hints = get_type_hints(thing)
    assert hints["_aliases"] == ClassVar[dict[str, list[str]]]
    assert hints["_spec_source"] == ClassVar[str]
    assert thing._aliases == {"first_name": ["first_name"]}
    assert not hasattr(api.module.models.Inner, "_aliases")


@pytest.mark.parametrize("parts", [[{"date": "a"}], {"data": [{"date": "a"}]}])
def test_a_field_that_may_be_in_an_envelope_is_typed_without_it(api: Built, parts: Any) -> None:
    client, _ = api.client({"parts": parts}, strict=True)
    inner = api.module.models.Inner
    assert client.things.retrieve().parts == [inner(date="a")]
    hint = 'Unwrapped[Annotated[list[Inner], "data"]] | None'
    assert f"    parts: {hint} = None" in api.source("models.py")


def test_no_field_hides_the_type_of_another(api: Built) -> None:
    thing, inner = (get_type_hints(getattr(api.module.models, n)) for n in ("Thing", "Inner"))
    assert (thing["date"], thing["datetime"]) == (dt.date | None, dt.datetime | None)
    assert thing["seen"] == dt.datetime | None
    assert (inner["date"], inner["next"]) == (str | None, dt.date | None)
    assert get_type_hints(api.module.params.Made)["at"] == dt.datetime


@pytest.mark.parametrize(("wire", "name"), [("dt", "dt_"), ("enums", "enums_")])
def test_a_field_that_is_called_like_a_module_keeps_the_name_of_the_vendor(
    api: Built, wire: str, name: str
) -> None:
    client, _ = api.client({wire: "x"}, strict=True)
    found = client.things.retrieve()
    assert getattr(found, name) == "x"
    assert api.module.plain(found)[wire] == "x"


@pytest.mark.parametrize("wire", ["dt", "enums"])
def test_an_argument_that_is_called_like_a_module_has_an_underscore(
    make: Workshop, wire: str
) -> None:
    made: Any = make(f"""
        paths:
          /things:
            get:
              x-sdk: {{resource: things, method: find}}
              parameters:
                - {{name: {wire}, in: query, schema: {{$ref: '#/components/schemas/Colour'}}}}
                - {{name: day, in: query, schema: {{type: string, format: date}}}}
              gives: Colour
        components: {{schemas: {{Colour: {{type: string, enum: [red, green]}}}}}}
    """)
    client, calls = made.client("red")
    client.things.find(**{f"{wire}_": "green"}, day=dt.date(2024, 3, 1))
    assert calls.query == f"{wire}=green&day=2024-03-01"
    with pytest.raises(made.module.InvalidArgumentError, match="'blue' is not documented"):
        client.things.find(**{f"{wire}_": "blue"})
