"""Values of one type: null alone, `nullable`, formats without a meaning, readOnly, writeOnly."""

from __future__ import annotations

import inspect
import json
from datetime import date

import pytest

from tests.support.packages import Built, Workshop


@pytest.fixture(scope="module")
def things(make_once: Workshop) -> Built:
    """A package whose record has a field of each kind."""
    return make_once("""
        paths: {/things: {post: {takes: Thing, gives: Thing}}}
        components:
          schemas:
            Thing:
              type: object
              required: [id, secret]
              properties:
                id: {type: integer, readOnly: true}
                secret: {type: string, writeOnly: true}
                gone: {type: "null"}
                blanks: {type: array, items: {type: "null"}}
                maybe: {type: string, format: date, nullable: true}
                phone: {type: string, format: phone}
                price: {type: number, format: currency}
                year: {type: integer, format: date}
                key: {type: string, format: uuid}
                inner: {$ref: '#/components/schemas/Inner', nullable: true}
            Inner:
              type: object
              additionalProperties: false
              required: [at]
              properties:
                at: {type: string, format: date-time, readOnly: true}
                note: {type: string}
    """)


def test_a_format_without_a_meaning_here_is_its_plain_type(things: Built) -> None:
    client, _ = things.client({"id": 1, "phone": "1", "price": 2.5, "year": 2026, "key": "x"})
    thing = client.things.call(secret="s")
    assert (thing.phone, thing.price, thing.year, thing.key) == ("1", 2.5, 2026, "x")
    assert client.drift_report() == ""


def test_null_is_read_and_sent(things: Built) -> None:
    body = {"id": 1, "gone": None, "maybe": None, "inner": None, "blanks": [None]}
    client, calls = things.client(body)
    thing = client.things.call(secret="s", gone=None, maybe=None, inner=None, blanks=[None])
    assert (thing.gone, thing.maybe, thing.inner, thing.blanks) == (None, None, None, [None])
    assert json.loads(calls.last.content) == {
        "secret": "s",
        "gone": None,
        "maybe": None,
        "inner": None,
        "blanks": [None],
    }
    assert client.drift_report() == ""


def test_a_nullable_date_is_a_date(things: Built) -> None:
    client, calls = things.client({"id": 1, "maybe": "2026-02-03"})
    assert client.things.call(secret="s", maybe=date(2026, 2, 3)).maybe == date(2026, 2, 3)
    assert b'"2026-02-03"' in calls.last.content


def test_a_value_where_only_null_is_documented_is_kept_and_reported(things: Built) -> None:
    client, _ = things.client({"id": 1, "gone": "here"})
    assert client.things.call(secret="s").gone == "here"
    assert '"field":"gone"' in client.drift_report()


def test_what_is_read_only_is_no_argument(things: Built) -> None:
    arguments = inspect.signature(things.client()[0].things.call).parameters
    assert "id" not in arguments
    assert "at:" not in things.source("params.py")


def test_what_is_write_only_is_no_field_of_responses(things: Built) -> None:
    assert "secret" not in things.source("models.py")
    client, calls = things.client({"id": 1, "inner": {"at": "2026-02-03T04:05:06Z"}})
    thing = client.things.call(secret="s", inner={"note": "n"})
    assert calls.last.content == b'{"secret":"s","inner":{"note":"n"}}'
    assert thing.inner.at.year == 2026
