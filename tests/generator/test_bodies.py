"""Request bodies of a spec, as the generated client sends them."""

from __future__ import annotations

import json
from datetime import date, datetime, timezone
from typing import Any

import pytest

from tests.support.packages import Built, Calls, Workshop

CREATE = """
    paths:
      /things:
        post:
          x-sdk: {resource: things, method: create}
          takes: NewThing
      /things/form:
        post:
          x-sdk: {resource: things, method: submit}
          form: NewThing
      /things/many:
        post:
          x-sdk: {resource: things, method: create_many}
          takes: {type: array, items: {$ref: '#/components/schemas/Part'}}
      /things/free:
        post:
          x-sdk: {resource: things, method: set_fields}
          takes: Free
      /things/known:
        post:
          x-sdk: {resource: things, method: set_known}
          takes: {type: array, items: {anyOf: [{$ref: '#/components/schemas/Known'}, {$ref: '#/components/schemas/Anything'}]}}
    components:
      schemas:
        NewThing:
          allOf:
            - $ref: '#/components/schemas/Named'
            - type: object
              properties:
                bornOn: {type: [string, 'null'], format: date, x-wire-format: '%d/%m/%Y'}
                startsAt: {type: string, format: date-time}
                state: {type: string, enum: [open, closed]}
                level: {type: integer, enum: [1, 2]}
                parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
                notes: {type: [string, 'null']}
                class: {type: string, x-sdk: {name: thing_class}}
        Named:
          type: object
          required: [fullName]
          properties: {fullName: {type: string}}
        Part:
          type: object
          required: [partNo]
          properties:
            partNo: {type: integer}
            madeAt: {type: string, format: date-time, x-wire-format: round-trip}
        Free: {type: object, additionalProperties: true}
        Anything: {type: [object, string], additionalProperties: true}
        Known:
          type: object
          properties:
            state: {type: string, enum: [open, closed]}
            madeAt: {type: string, format: date-time, x-wire-format: round-trip}
            usedAt: {anyOf: [{type: string}, {type: number, format: unix-time}, {type: array, items: {type: string}}]}
"""  # noqa: E501 (one body a line reads best)


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(CREATE)


def create(api: Built, options: Any = None, **arguments: Any) -> Any:
    client, calls = api.client()
    client.things.create(full_name="A", **arguments, options=options)
    return body(calls)


def body(calls: Calls) -> Any:
    assert calls.last.headers["Content-Type"] == "application/json"
    return json.loads(calls.last.content)


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        ({}, {}),
        ({"notes": None}, {"notes": None}),
        ({"born_on": None}, {"bornOn": None}),
        ({"born_on": date(2000, 1, 2)}, {"bornOn": "02/01/2000"}),
        (
            {"starts_at": datetime(2024, 1, 2, 3, tzinfo=timezone.utc)},
            {"startsAt": "2024-01-02T03:00:00Z"},
        ),
        ({"state": "open"}, {"state": "open"}),
        ({"level": 2}, {"level": 2}),
        ({"thing_class": "x"}, {"class": "x"}),
        ({"parts": []}, {"parts": []}),
        (
            {"parts": [{"partNo": 1, "madeAt": datetime(2024, 1, 1, tzinfo=timezone.utc)}]},
            {"parts": [{"partNo": 1, "madeAt": "2024-01-01T00:00:00.0000000Z"}]},
        ),
    ],
)
def test_body_fields_are_written_by_their_wire_names_and_formats(
    api: Built, arguments: dict[str, Any], sent: dict[str, Any]
) -> None:
    assert create(api, **arguments) == {"fullName": "A", **sent}


@pytest.mark.parametrize(("name", "value"), [("state", "lost"), ("level", 3)])
def test_a_body_value_that_is_not_documented_is_refused(
    api: Built, name: str, value: object
) -> None:
    with pytest.raises(api.module.InvalidArgumentError, match=f"^{name}: "):
        create(api, **{name: value})


def test_an_undocumented_body_value_is_sent_where_the_call_allows_it(api: Built) -> None:
    sent = create(api, state="lost", options={"allow_unknown_values": True})
    assert sent == {"fullName": "A", "state": "lost"}


def test_the_properties_of_an_all_of_are_arguments_and_required_ones_stay_required(
    api: Built,
) -> None:
    client, _ = api.client()
    with pytest.raises(TypeError, match="full_name"):
        client.things.create(notes="x")


def test_null_is_offered_only_where_the_schema_takes_it(api: Built) -> None:
    source = " ".join(api.source("resources/things.py").split())
    assert "notes: str | None | Omit = omit" in source
    assert "born_on: date | None | Omit = omit" in source
    assert "starts_at: datetime | Omit = omit" in source


def test_a_form_body_is_sent_urlencoded(api: Built) -> None:
    client, calls = api.client()
    client.things.submit(full_name="A & B", level=1)
    assert calls.last.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert calls.last.content == b"fullName=A%20%26%20B&level=1"


def test_a_form_body_writes_dates_in_the_format_of_the_field(api: Built) -> None:
    client, calls = api.client()
    client.things.submit(full_name="A", born_on=date(2000, 1, 2))
    assert calls.last.content == b"fullName=A&bornOn=02%2F01%2F2000"


def test_a_body_that_is_a_list_is_one_argument(api: Built) -> None:
    client, calls = api.client()
    client.things.create_many(items=[{"partNo": 1}, {"partNo": 2}])
    assert body(calls) == [{"partNo": 1}, {"partNo": 2}]


def test_the_keys_of_a_nested_object_are_typed_as_they_are_sent(api: Built) -> None:
    client, calls = api.client()
    keys = set(api.module.params.Part.__annotations__)
    given = {"partNo": 1, "madeAt": "2024-03-01T08:00:00Z"}
    client.things.create_many(items=[{key: given[key] for key in keys}])
    assert body(calls) == [given]


def test_a_body_without_known_fields_is_one_mapping(api: Built) -> None:
    client, calls = api.client()
    client.things.set_fields(fields={"a": 1, "b": {"c": None}})
    assert body(calls) == {"a": 1, "b": {"c": None}}


def test_known_fields_of_an_object_beside_any_other_are_checked_and_all_else_is_sent(
    api: Built,
) -> None:
    client, calls = api.client()
    made = datetime(2024, 1, 1, tzinfo=timezone.utc)
    known = {"state": "open", "madeAt": made, "other": None}
    client.things.set_known(items=[known, {"colour": 1}, "as text"])
    sent = {"state": "open", "madeAt": "2024-01-01T00:00:00.0000000Z", "other": None}
    assert body(calls) == [sent, {"colour": 1}, "as text"]
    with pytest.raises(api.module.InvalidArgumentError, match=r"^items\.state: 'lost'"):
        client.things.set_known(items=[{"state": "lost"}])
    source = " ".join(api.source("resources/things.py").split())
    assert "items: Sequence[params.Known | Mapping[str, Any] | str]" in source


@pytest.mark.parametrize(
    ("used", "sent"),
    [
        (date(2024, 1, 1), 1704067200),
        (datetime(2024, 1, 1, 12, tzinfo=timezone.utc), 1704110400),
        ([date(2024, 1, 1), "later"], [1704067200, "later"]),
        ("in spring", "in spring"),
        (7, 7),
        (7.5, 7.5),
        (True, True),
        (None, None),
    ],
)
def test_where_text_may_stand_for_a_unix_time_only_dates_are_converted(
    api: Built, used: Any, sent: Any
) -> None:
    client, calls = api.client()
    client.things.set_known(items=[{"usedAt": used}])
    assert body(calls) == [{"usedAt": sent}]


def test_where_text_may_stand_for_a_unix_time_a_time_needs_a_zone(api: Built) -> None:
    client, _ = api.client()
    with pytest.raises(api.module.InvalidArgumentError, match="no time zone"):
        client.things.set_known(items=[{"usedAt": datetime(2024, 1, 1)}])


ONE_OF = """
    paths:
      /things:
        post:
          x-sdk: {{resource: things, method: create}}
          takes: Contact
    components:
      schemas:
        Contact:
          type: object
          properties:
            email: {{type: string}}
            phone: {{type: string}}
            country: {{type: string}}
          {condition}: [{{required: [email]}}, {{required: [phone, country]}}]
"""


@pytest.mark.parametrize("condition", ["anyOf", "oneOf"])
def test_a_body_that_meets_no_condition_is_refused(make: Workshop, condition: str) -> None:
    api = make(ONE_OF.format(condition=condition))
    client, calls = api.client()
    with pytest.raises(api.module.InvalidArgumentError, match="email or phone with country"):
        client.things.create(phone="1")
    assert calls.requests == []


def test_a_body_that_meets_two_conditions_of_any_of_is_sent(make: Workshop) -> None:
    client, calls = make(ONE_OF.format(condition="anyOf")).client()
    client.things.create(email="e", phone="1", country="x")
    assert body(calls) == {"email": "e", "phone": "1", "country": "x"}


def test_a_body_that_meets_two_conditions_of_one_of_is_refused(make: Workshop) -> None:
    api = make(ONE_OF.format(condition="oneOf"))
    client, _ = api.client()
    with pytest.raises(api.module.InvalidArgumentError, match="exactly one of"):
        client.things.create(email="e", phone="1", country="x")


def test_one_of_the_named_arguments_must_be_passed(make: Workshop) -> None:
    api = make("""
        paths:
          /things:
            get:
              x-sdk: {resource: things, method: find}
              x-require-one-of: [[email, phone]]
              parameters: [{name: email, in: query}, {name: phone, in: query}]
    """)
    client, calls = api.client()
    with pytest.raises(api.module.InvalidArgumentError, match="email or phone"):
        client.things.find()
    client.things.find(phone="1")
    assert calls.query == "phone=1"


OPTIONAL = """
    paths:
      /fields:
        post:
          x-sdk: {resource: things, method: send_fields}
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Part'}}}}
      /list:
        post:
          x-sdk: {resource: things, method: send_list}
          requestBody:
            required: false
            content: {application/json: {schema: {type: array, items: {type: string}}}}
      /text:
        post:
          x-sdk: {resource: things, method: send_text}
          requestBody: {content: {text/plain: {schema: {type: string}}}}
      /file:
        post:
          x-sdk: {resource: things, method: send_file}
          requestBody: {content: {application/octet-stream: {}}}
    components:
      schemas:
        Part:
          type: object
          required: [partNo, name]
          properties:
            partNo: {type: integer}
            name: {type: [string, 'null']}
            note: {type: string}
"""


@pytest.fixture(scope="module")
def optional(make_once: Workshop) -> Built:
    return make_once(OPTIONAL)


@pytest.mark.parametrize("method", ["send_fields", "send_list", "send_text", "send_file"])
def test_a_body_that_is_not_required_can_be_left_out(optional: Built, method: str) -> None:
    client, calls = optional.client()
    getattr(client.things, method)()
    assert calls.last.content == b""
    assert "Content-Type" not in calls.last.headers


def test_a_body_that_is_not_required_is_whole_if_it_is_sent(optional: Built) -> None:
    client, calls = optional.client()
    client.things.send_fields(part_no=1, name=None)
    assert body(calls) == {"partNo": 1, "name": None}
    with pytest.raises(optional.module.InvalidArgumentError, match="part_no with name"):
        client.things.send_fields(note="x")
    assert len(calls.requests) == 1


def test_fields_of_the_option_body_are_sent_where_the_body_is_left_out(optional: Built) -> None:
    client, calls = optional.client()
    client.things.send_fields(options={"body": {"more": 1}})
    assert body(calls) == {"more": 1}
