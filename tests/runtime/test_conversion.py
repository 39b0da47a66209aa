"""Models, records and pages as plain dicts and JSON."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import pickle
from enum import IntEnum
from typing import Any, Literal

import msgspec
import pytest

from generator.runtime.model import Model, Record
from tests.runtime.acme import CREDENTIALS, LIST, PROFILE
from tests.runtime.clients import AsyncAPIClient, SyncAPIClient
from tests.runtime.listings import listing
from tests.support.loopback import Loopback, json_reply


class Rank(IntEnum):
    FIRST = 1


class Place(Model, kw_only=True, rename={"zip_code": "zipCode"}):
    zip_code: str | None = None
    seen: dt.datetime | None = None


class Person(Model, kw_only=True, rename={"first_name": "firstName"}):
    first_name: str | None = None
    born: dt.date | None = None
    rank: Rank | None = None
    kind: Literal["a", "b"] | None = None
    places: list[Place] | None = None
    more: Record | None = None


SENT = {
    "firstName": "Ada",
    "born": "2001-02-03",
    "rank": 1,
    "kind": "a",
    "places": [{"zipCode": "1000", "seen": "2020-01-02T03:04:05Z"}],
    "more": {"shoeSize": 40},
}
PERSON: Person = msgspec.convert(SENT, Person, dec_hook=lambda kind, value: kind(value))


def test_a_model_is_a_dict_with_python_names_and_dates() -> None:
    assert PERSON.to_dict() == {
        "first_name": "Ada",
        "born": dt.date(2001, 2, 3),
        "rank": 1,
        "kind": "a",
        "places": [
            {"zip_code": "1000", "seen": dt.datetime(2020, 1, 2, 3, 4, 5, tzinfo=dt.timezone.utc)}
        ],
        "more": {"shoeSize": 40},
    }
    assert type(PERSON.to_dict()["more"]) is dict
    assert type(PERSON.to_dict()["rank"]) is int


def test_the_vendor_names_and_dates_as_text_give_what_was_sent() -> None:
    assert PERSON.to_dict(names="vendor", dates="text") == SENT
    assert json.loads(PERSON.to_json()) == SENT


def test_json_with_python_names() -> None:
    assert json.loads(PERSON.to_json(names="python"))["places"][0]["zip_code"] == "1000"


def test_a_record_is_a_dict_as_it_was_sent() -> None:
    record = Record({"a": {"b": 1}})
    assert record.a.b == 1  # reading it makes the inner object a record
    assert record.to_dict() == {"a": {"b": 1}}
    assert type(record.to_dict()["a"]) is dict
    assert json.loads(record.to_json()) == {"a": {"b": 1}}


def test_conversion_leaves_repr_pickling_and_fields_alone() -> None:
    assert pickle.loads(pickle.dumps(PERSON)) == PERSON
    assert "to_dict" not in repr(PERSON)
    assert {*PERSON.to_dict()} == {*PERSON.__struct_fields__}


@pytest.mark.parametrize("limit", [None, 3])
def test_pages_and_lists_are_lists_of_dicts(server: Loopback, limit: int | None) -> None:
    server.respond = lambda request: json_reply(
        {"data": [{"id": n} for n in range(5)], "paging": {"more": False}}
    )
    options: Any = {"base_url": server.url}
    with SyncAPIClient(PROFILE, CREDENTIALS, options) as client:
        found = listing(client, LIST, {}).to_dicts(limit)
        assert [each["id"] for each in found] == list(range(5 if limit is None else limit))
        assert listing(client, LIST, {}).page().to_dicts()[0]["id"] == 0

    async def main() -> list[dict[str, Any]]:
        async with AsyncAPIClient(PROFILE, CREDENTIALS, options) as client:
            dicts: list[dict[str, Any]] = await listing(client, LIST, {}).to_dicts(limit)
            return dicts

    assert asyncio.run(main()) == found


def test_data_frames_are_made_from_a_page(server: Loopback) -> None:
    import pandas as pd
    import polars as pl

    server.respond = lambda request: json_reply(
        {"data": [{"id": n, "name": f"n{n}"} for n in range(4)], "paging": {"more": False}}
    )
    with SyncAPIClient(PROFILE, CREDENTIALS, {"base_url": server.url}) as client:
        dicts = listing(client, LIST, {}).page().to_dicts()
    pandas: Any = pd.DataFrame(dicts)
    assert list(pandas["id"]) == [0, 1, 2, 3]
    polars: Any = pl.DataFrame(dicts)
    assert polars["id"].to_list() == [0, 1, 2, 3]


def test_dates_are_dates_in_data_frames() -> None:
    import pandas as pd
    import polars as pl

    people = [PERSON.to_dict(), Person(first_name="Bo", born=dt.date(1999, 1, 2)).to_dict()]
    assert pl.DataFrame([{"born": each["born"]} for each in people]).schema["born"] == pl.Date
    frame: Any = pd.DataFrame(people)
    assert frame["born"][0] == dt.date(2001, 2, 3)
    text: Any = pd.DataFrame([{"seen": "2020-01-02T03:04:05Z"}])
    assert str(pd.to_datetime(text["seen"]).dt.tz) == "UTC"
