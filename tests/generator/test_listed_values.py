"""Listed values: null among them, spellings that differ in case, names of numbers, other types."""

from __future__ import annotations

import enum
from typing import Any

import pytest

from tests.support.calls import call
from tests.support.packages import Built, Workshop
from tests.support.projects import Project

SPEC = """
    paths:
      /things:
        get:
          x-sdk: {resource: things, method: retrieve}
          parameters:
            - {name: state, in: query, schema: {$ref: '#/components/schemas/State'}}
            - {name: type, in: query, schema: {$ref: '#/components/schemas/FileType'}}
            - {name: level, in: query, schema: {$ref: '#/components/schemas/Level'}}
            - {name: grade, in: query, schema: {$ref: '#/components/schemas/Grade'}}
          gives: Thing
        post:
          x-sdk: {resource: things, method: create}
          takes: Thing
          gives: Thing
      /levels:
        get:
          x-sdk: {resource: things, method: levels}
          x-paging: none
          gives: {type: array, items: {$ref: '#/components/schemas/Level'}}
      /state:
        get:
          x-sdk: {resource: things, method: state}
          gives: {$ref: '#/components/schemas/State'}
    components:
      schemas:
        State: {type: [string, 'null'], enum: [open, closed, null]}
        FileType: {type: string, enum: [txt, TXT]}
        Level: {type: integer, enum: [-1, 0, 1], x-enum-varnames: [BAD, NONE, GOOD]}
        Grade: {type: [integer, 'null'], enum: [1, 2, null], x-enum-varnames: [ONE, TWO, NIL]}
        Told: {type: string, enum: [a, b], x-enum-descriptions: [The first., The second.]}
        Blank: {type: string, enum: ['']}
        Nothing: {enum: [null]}
        Thing:
          type: object
          properties:
            state: {$ref: '#/components/schemas/State'}
            grade: {$ref: '#/components/schemas/Grade'}
            told: {$ref: '#/components/schemas/Told'}
            either:
              description: A value of three schemas.
              oneOf:
                - {$ref: '#/components/schemas/Told'}
                - {$ref: '#/components/schemas/Blank'}
                - {$ref: '#/components/schemas/Nothing'}
            inline: {type: [string, 'null'], enum: [x, null]}
            mixed: {enum: [one, 2, null]}
            flags: {type: boolean, enum: [true]}
            rate: {type: number, enum: [0.5, 1.5]}
            various: {enum: [auto, true, 1.5]}
            fixed: {const: always}
            number: {const: 7}
            nothing: {type: 'null'}
            nil: {const: null}
            auto:
              description: A word, or yes and no.
              anyOf: [{type: string, enum: [auto]}, {type: boolean}]
"""
VALUES: list[tuple[str, Any]] = [
    ("state", "open"),
    ("state", None),
    ("grade", 2),
    ("grade", None),
    ("told", "b"),
    ("either", "a"),
    ("either", ""),
    ("either", None),
    ("inline", "x"),
    ("inline", None),
    ("mixed", "one"),
    ("mixed", 2),
    ("mixed", None),
    ("flags", True),
    ("rate", 0.5),
    ("various", "auto"),
    ("various", True),
    ("various", 1.5),
    ("fixed", "always"),
    ("number", 7),
    ("nothing", None),
    ("nil", None),
    ("auto", "auto"),
    ("auto", False),
]


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


@pytest.mark.parametrize(("field", "value"), VALUES)
def test_a_listed_value_is_sent_and_read(api: Built, field: str, value: Any) -> None:
    found = call(api, lambda things: things.create(**{field: value}), {field: value})
    assert found.request.json() == {field: value}
    assert (getattr(found.value, field), found.drifts) == (value, [])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("state", "ajar"),
        ("grade", 3),
        ("either", "c"),
        ("mixed", 3),
        ("rate", 2.5),
        ("fixed", "never"),
        ("number", 8),
        ("auto", "manual"),
    ],
)
def test_another_value_is_not_sent(api: Built, field: str, value: Any) -> None:
    client, calls = api.client()
    with pytest.raises(api.module.InvalidArgumentError, match=f"{field}: {value!r}"):
        client.things.create(**{field: value})
    assert calls.requests == []


@pytest.mark.parametrize(
    ("argument", "value", "query"),
    [
        ("state", "open", "state=open"),
        ("state", None, "state=null"),
        ("type", "TXT", "type=TXT"),
        ("type", "txt", "type=txt"),
        ("level", -1, "level=-1"),
        ("grade", None, "grade=null"),
        ("grade", 1, "grade=1"),
    ],
)
def test_a_listed_value_is_sent_in_a_query(
    api: Built, argument: str, value: Any, query: str
) -> None:
    found = call(api, lambda things: things.retrieve(**{argument: value}), {})
    assert found.request.target.partition("?")[2] == query


@pytest.mark.parametrize("state", ["open", None])
def test_a_response_may_be_a_listed_value_or_null(api: Built, state: Any) -> None:
    found = call(api, lambda things: things.state(), state)
    assert (found.value, found.drifts) == (state, [])


def test_names_alone_make_a_class_of_numbers(api: Built) -> None:
    level = api.module.enums.Level
    assert issubclass(level, enum.IntEnum)
    assert [(each.name, each.value) for each in level] == [("BAD", -1), ("NONE", 0), ("GOOD", 1)]
    assert call(api, lambda things: things.levels(), [1, -1]).value == [level.GOOD, level.BAD]


def test_null_among_numbers_with_names_has_no_name(api: Built) -> None:
    assert [each.name for each in api.module.enums.Grade] == ["ONE", "TWO"]


def test_descriptions_of_values_without_names_are_told(api: Built) -> None:
    source = api.source("enums.py")
    assert '"a": The first.' in source
    assert '"b": The second.' in source


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ("{type: string, enum: []}", "is empty; fill it in"),
        ("{type: string, enum: [a, a]}", "'a' is listed twice; remove one"),
        ("{type: string, enum: [{}]}", "is neither text, a number, true, false nor null"),
        (
            "{type: string, enum: [a, b], x-enum-descriptions: [One]}",
            "must describe every value of the enum",
        ),
    ],
)
def test_a_list_of_values_that_cannot_be_meant_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], schema: str, message: str
) -> None:
    project.spec(
        "acme",
        f"""
        paths:
          /things: {{get: {{x-sdk: {{resource: things, method: retrieve}}, gives: Thing}}}}
        components:
          schemas: {{Thing: {{type: object, properties: {{a: {schema}}}}}}}
        """,
    )
    assert project.run() == 2
    told = capsys.readouterr().err
    assert message in told
    assert "#/components/schemas/Thing/properties/a" in told
