"""Answers of a spec's operations, as the generated client gives them."""

from __future__ import annotations

import inspect
from datetime import date, datetime, timezone
from enum import IntEnum
from typing import Any

import httpx
import pytest

from tests.support.packages import Built, Workshop

READ = """
    paths:
      /thing:
        get:
          x-sdk: {resource: things, method: retrieve}
          gives: Thing
      /wrapped:
        get:
          x-sdk: {resource: things, method: unwrapped, unwrap: theThing}
          gives: Wrapped
      /map:
        get:
          x-sdk: {resource: things, method: counts}
          gives: Counts
      /gone:
        delete: {x-sdk: {resource: things, method: delete}}
    components:
      schemas:
        Wrapped:
          type: object
          required: [theThing]
          properties: {theThing: {$ref: '#/components/schemas/Thing'}}
        Thing:
          allOf:
            - $ref: '#/components/schemas/Base'
            - type: object
              properties:
                firstName: {type: string, x-aliases: [first_name, givenName]}
                from: {type: string}
                count: {type: integer, default: 5, minimum: 10}
                maybe: {type: [string, 'null']}
                bornOn: {type: string, format: date}
                madeAt: {type: string, format: date-time}
                seenAt: {type: integer, format: unix-time}
                value: {type: [string, number, boolean]}
                extra: {$ref: '#/components/schemas/Free'}
                anything: {}
                scores: {$ref: '#/components/schemas/Scores'}
                state: {$ref: '#/components/schemas/State'}
                level: {$ref: '#/components/schemas/Level'}
                parent: {$ref: '#/components/schemas/Thing'}
                parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
        Free: {type: object, additionalProperties: true}
        Counts: {type: object, additionalProperties: {type: integer}}
        Scores: {type: object, additionalProperties: {type: array, items: {type: number}}}
        Base:
          type: object
          required: [id, code]
          properties: {id: {type: integer}, code: {type: [string, 'null']}}
        Part: {type: object, properties: {partNo: {type: integer}}}
        State: {type: string, enum: [open, 'closed off']}
        Level:
          type: integer
          enum: [0, 3]
          x-enum-varnames: [NONE, HIGH]
          x-enum-descriptions: [Nothing at all., The most.]
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(READ)


def thing(api: Built, **fields: Any) -> Any:
    """Return the decoded thing; nothing about it may be reported as a difference."""
    client, _ = api.client({"id": 1, "code": "c", **fields})
    found = client.things.retrieve()
    assert client.drifts() == []
    return found


@pytest.mark.parametrize(
    ("wire", "sent", "name", "value"),
    [
        ("firstName", "Ann", "first_name", "Ann"),
        ("from", "x", "from_", "x"),
        ("count", 3, "count", 3),
        ("maybe", None, "maybe", None),
        ("bornOn", "1990-01-02", "born_on", date(1990, 1, 2)),
        (
            "madeAt",
            "2024-01-02T03:04:05Z",
            "made_at",
            datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
        ),
        ("seenAt", 1709294706, "seen_at", datetime(2024, 3, 1, 12, 5, 6, tzinfo=timezone.utc)),
        ("value", True, "value", True),
        ("value", "text", "value", "text"),
        ("value", 1.5, "value", 1.5),
        ("extra", {"a": {"b": [1]}}, "extra", {"a": {"b": [1]}}),
        ("anything", [1, {"a": None}], "anything", [1, {"a": None}]),
        ("scores", {"a": [1.5, 2.0]}, "scores", {"a": [1.5, 2.0]}),
        ("state", "closed off", "state", "closed off"),
    ],
)
def test_a_field_is_decoded_as_its_schema_says(
    api: Built, wire: str, sent: Any, name: str, value: Any
) -> None:
    assert getattr(thing(api, **{wire: sent}), name) == value


@pytest.mark.parametrize("name", ["first_name", "count", "born_on", "extra", "state", "parts"])
def test_a_field_that_was_absent_is_none(api: Built, name: str) -> None:
    assert getattr(thing(api), name) is None


@pytest.mark.parametrize("wire", ["firstName", "count", "bornOn", "state", "level", "parts"])
def test_a_null_that_the_spec_does_not_name_fits_an_optional_field(api: Built, wire: str) -> None:
    client, _ = api.client({"id": 1, "code": "c", wire: None}, strict=True)
    assert client.things.retrieve().id == 1


def test_a_required_field_of_an_all_of_member_is_required(api: Built) -> None:
    client, _ = api.client({"code": "c"}, strict=True)
    with pytest.raises(api.module.ResponseDecodeError, match="id"):
        client.things.retrieve()


def test_a_required_field_may_be_null_where_its_type_says_so(api: Built) -> None:
    assert thing(api, code=None).code is None


def test_a_model_may_hold_itself(api: Built) -> None:
    found = thing(api, parent={"id": 2, "code": "d", "parent": {"id": 3, "code": "e"}})
    assert found.parent.parent.id == 3


def test_a_list_of_models_is_decoded(api: Built) -> None:
    assert [part.part_no for part in thing(api, parts=[{"partNo": 1}, {"partNo": 2}]).parts] == [
        1,
        2,
    ]


def test_an_integer_enum_with_names_becomes_an_int_enum(api: Built) -> None:
    level = thing(api, level=3).level
    assert isinstance(level, IntEnum)
    assert level is api.module.enums.Level.HIGH


def test_the_members_of_an_int_enum_carry_their_descriptions(api: Built) -> None:
    assert '    HIGH = 3\n    """The most."""' in api.source("enums.py")


def test_a_value_outside_an_enum_is_kept_and_reported(api: Built) -> None:
    client, _ = api.client({"id": 1, "code": "c", "state": "lost", "level": 9})
    found = client.things.retrieve()
    assert (found.state, found.level) == ("lost", 9)
    assert [drift.kind for drift in client.drifts()] == ["unknown_enum", "unknown_enum"]


@pytest.mark.parametrize("spelling", ["first_name", "givenName"])
def test_another_spelling_of_a_field_fills_it_and_is_reported(api: Built, spelling: str) -> None:
    client, _ = api.client({"id": 1, "code": "c", spelling: "Ann"})
    assert client.things.retrieve().first_name == "Ann"
    assert [(d.kind, d.path) for d in client.drifts()] == [("alias_used", spelling)]


def test_a_field_that_the_spec_does_not_know_is_reported(api: Built) -> None:
    client, _ = api.client({"id": 1, "code": "c", "parts": [{"newKey": 1}]})
    client.things.retrieve()
    assert [(d.kind, d.path) for d in client.drifts()] == [("undocumented_field", "parts[].newKey")]


def test_a_drift_report_names_the_spec(api: Built) -> None:
    client, _ = api.client({"id": "no", "code": "c"})
    client.things.retrieve()
    assert f"specs/{api.vendor}/openapi.yaml" in client.drift_report()


def test_unwrap_returns_the_named_field_of_the_response(api: Built) -> None:
    client, _ = api.client({"theThing": {"id": 7, "code": "c"}})
    assert client.things.unwrapped().id == 7


def test_unwrap_says_the_type_of_the_part(api: Built) -> None:
    client, _ = api.client()
    signature = inspect.signature(client.things.unwrapped)
    assert signature.return_annotation == "ThingT"
    assert signature.parameters["result"].default is api.module.models.Thing
    assert 'ThingT = TypeVar("ThingT", default=models.Thing)' in api.source("_results.py")


def test_a_map_response_is_a_dict(api: Built) -> None:
    client, _ = api.client({"a": 1, "b": 2})
    assert client.things.counts() == {"a": 1, "b": 2}


def test_an_operation_without_a_response_body_returns_none(api: Built) -> None:
    client, calls = api.client(httpx.Response(204))
    assert client.things.delete() is None
    assert calls.last.method == "DELETE"


def test_constraints_and_defaults_of_the_spec_do_not_apply_to_responses(api: Built) -> None:
    client, _ = api.client({"id": 1, "code": "c", "count": 1}, strict=True)
    assert client.things.retrieve().count == 1


def test_plain_returns_the_wire_names_of_a_model(api: Built) -> None:
    found = thing(api, firstName="Ann")
    assert api.module.plain(found) == {"id": 1, "code": "c", "firstName": "Ann"} | {
        key: value
        for key, value in api.module.plain(found).items()
        if value is None and key != "firstName"
    }
