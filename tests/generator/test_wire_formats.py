"""Booleans, ranges, open objects and conditions of a spec, in the generated client."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from tests.support.packages import Built, Workshop

SPEC = """
    paths:
      /visits:
        get:
          x-sdk: {resource: visits, method: search}
          x-require-together: [[from, until]]
          x-require-if:
            - {when: {kind: [party]}, one-of: [[size]]}
          parameters:
            - {name: isOpen, in: query, schema: {$ref: '#/components/schemas/YesNo'}}
            - {name: isPaid, in: query, schema: {$ref: "#/components/schemas/OneZero"}}
            - {name: within, in: query, schema: {$ref: '#/components/schemas/Span'}}
            - {name: from, in: query, schema: {type: string, format: date}}
            - {name: until, in: query, schema: {type: string, format: date}}
            - {name: kind, in: query, schema: {type: string, enum: [party, single]}}
            - {name: size, in: query, schema: {type: integer}}
        post:
          x-sdk: {resource: visits, method: create}
          takes: Visit
    components:
      schemas:
        OneZero: {type: integer, enum: [0, 1], x-wire-format: one-zero}
        YesNo: {type: string, enum: ['yes', 'no'], x-wire-format: yes-no}
        Span: {type: string, x-wire-format: '%d.%m.%Y', x-range-separator: ' - '}
        Visit:
          type: object
          properties:
            isOpen: {$ref: '#/components/schemas/YesNo'}
            within: {$ref: '#/components/schemas/Span'}
            guests: {type: array, items: {$ref: '#/components/schemas/Guest'}}
            table: {$ref: '#/components/schemas/Table'}
        Table:
          type: object
          properties:
            host: {$ref: '#/components/schemas/Guest'}
            isFree: {$ref: '#/components/schemas/YesNo'}
            booked: {$ref: '#/components/schemas/Span'}
        Guest:
          type: object
          required: [name]
          additionalProperties: true
          x-require-if:
            - {when: {isLate: [true]}, one-of: [[phone], [street, town]]}
          properties:
            name: {type: string, x-clear-value: NIL, x-clear-evidence: inferred}
            isLate: {type: boolean}
            phone: {type: string}
            street: {type: string}
            town: {type: string}
"""

DAYS = (date(2024, 3, 1), date(2024, 12, 9))


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


def test_booleans_of_a_query_are_written_in_their_notation(api: Built) -> None:
    client, calls = api.client()
    client.visits.search(is_open=False, is_paid=True)
    assert calls.urls == ["/v1/visits?isOpen=no&isPaid=1"]


def test_a_range_of_a_query_is_one_text(api: Built) -> None:
    client, calls = api.client()
    client.visits.search(within=DAYS)
    assert calls.urls == ["/v1/visits?within=01.03.2024%20-%2009.12.2024"]


def test_nested_values_of_a_body_are_written_in_their_notation(api: Built) -> None:
    client, calls = api.client()
    client.visits.create(is_open=True, within=DAYS, table={"isFree": False, "booked": DAYS})
    span = "01.03.2024 - 09.12.2024"
    body = {"isOpen": "yes", "within": span, "table": {"isFree": "no", "booked": span}}
    assert json.loads(calls.last.content) == body


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"is_open": "maybe"}, "is_open: pass True or False, not 'maybe'"),
        ({"from_": DAYS[0]}, "GET /visits: from_ needs until"),
        ({"until": DAYS[0]}, "GET /visits: until needs from_"),
        ({"kind": "party"}, "GET /visits: kind='party' needs size"),
    ],
    ids=str,
)
def test_arguments_that_cannot_be_sent_are_refused(
    arguments: dict[str, Any], message: str, api: Built
) -> None:
    client, calls = api.client()
    with pytest.raises(api.module.InvalidArgumentError) as caught:
        client.visits.search(**arguments)
    assert str(caught.value) == message
    assert calls.requests == []


@pytest.mark.parametrize(
    ("guest", "message"),
    [
        ({"badge": 3}, "guests: pass at least name"),
        ({"name": 3}, "guests.name: a value of type int, not string"),
        (
            {"name": "Noor", "isLate": True, "street": "Elm"},
            "guests: is_late=True needs phone or street with town",
        ),
    ],
    ids=str,
)
def test_a_mapping_for_an_open_object_is_checked_field_by_field(
    guest: dict[str, Any], message: str, api: Built
) -> None:
    client, calls = api.client()
    with pytest.raises(api.module.InvalidArgumentError) as caught:
        client.visits.create(guests=[guest])
    assert str(caught.value) == message
    assert calls.requests == []


def test_an_open_object_is_sent_with_further_fields(api: Built) -> None:
    client, calls = api.client()
    guest = {"name": "Noor", "badge": 3, "tags": ["new"]}
    client.visits.create(guests=[guest], table={"host": guest})
    assert json.loads(calls.last.content) == {"guests": [guest], "table": {"host": guest}}


def test_an_open_object_is_annotated_as_its_type_or_any_mapping(api: Built) -> None:
    source = api.source("resources/visits.py")
    assert "guests: Sequence[params.Guest | Mapping[str, Any]]" in source
    assert "host: NotRequired[Guest | Mapping[str, Any]]" in api.source("params.py")


def test_a_field_says_that_clearing_it_is_inferred(api: Built) -> None:
    said = " ".join(api.source("params.py").split())
    assert "`NIL` may clear it: that it can be cleared is inferred, not documented." in said
