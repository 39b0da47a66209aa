"""Values in one form: dates in several spellings, lists, numbers, objects."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from generator.runtime.syncing.canonical import Parser, found, outgoing, same
from generator.runtime.syncing.declaration import Field

DAY = Field(wire="day", name="day", kind="date", reads=(("day",),))
MOMENT = Field(wire="at", name="at", kind="timestamp", reads=(("at",),))
UTC = dt.timezone.utc


@pytest.mark.parametrize(
    "value",
    [
        "2024-03-05",
        " 2024-03-05 ",
        "2024-03-05T00:00:00",
        "2024-03-05 00:00:00",
        dt.date(2024, 3, 5),
        dt.datetime(2024, 3, 5),  # a cell of a workbook
    ],
)
def test_a_day_has_one_form(value: Any) -> None:
    assert Parser().parse(DAY, value) == "2024-03-05"
    assert outgoing(DAY, "2024-03-05") == dt.date(2024, 3, 5)


def test_a_day_in_another_notation_is_refused_until_the_notation_is_named() -> None:
    with pytest.raises(ValueError, match="date_format reads other notations"):
        Parser().parse(DAY, "05.03.2024")
    assert Parser("%d.%m.%Y").parse(DAY, "05.03.2024") == "2024-03-05"
    with pytest.raises(ValueError, match="does not fit date_format"):
        Parser("%d.%m.%Y").parse(DAY, "31.02.2024")


@pytest.mark.parametrize(
    "value",
    [
        "2024-03-05T08:00:00Z",
        "2024-03-05T09:00:00+01:00",
        dt.datetime(2024, 3, 5, 8, tzinfo=UTC),
        1709625600,
    ],
)
def test_a_moment_has_one_form(value: Any) -> None:
    assert Parser().parse(MOMENT, value) == "2024-03-05T08:00:00+00:00"
    assert outgoing(MOMENT, Parser().parse(MOMENT, value)) == dt.datetime(2024, 3, 5, 8, tzinfo=UTC)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="with a zone"):
        Parser().parse(MOMENT, "2024-03-05T08:00:00")


def test_the_day_of_a_moment_in_a_response_counts() -> None:
    assert found(DAY, {"day": "2024-03-05T23:59:00Z"}) == "2024-03-05"
    assert found(DAY, {"day": "soon"}) == "soon"  # kept, so that it differs


def test_lists_whose_order_does_not_matter_are_equal_in_any_order() -> None:
    ids = Field(
        wire="g", name="g", kind="integer", many=True, unordered=True, reads=(("g", "[]", "id"),)
    )
    assert Parser().parse(ids, "3, 1;1") == [1, 3]
    assert found(ids, {"g": [{"id": 3}, {"id": 1}]}) == [1, 3]
    assert found(ids, {"g": []}) is None
    assert outgoing(ids, None) == []


def test_of_objects_only_the_fields_of_the_list_count() -> None:
    field = Field(wire="a", name="a", kind="json", reads=(("a",),))
    new = Parser().parse(field, '{"size": {"value": "M"}}')
    assert same(field, {"size": {"value": "M"}, "shirt": {"value": "x"}}, new)
    assert not same(field, {"size": {"value": "L"}}, new)
    assert not same(field, None, new)


def test_true_is_not_one() -> None:
    flag = Field(wire="f", name="f", kind="boolean", reads=(("f",),))
    number = Field(wire="n", name="n", kind="integer", reads=(("n",),))
    assert Parser().parse(flag, "Yes") is True
    assert Parser().parse(flag, 0) is False
    assert not same(number, True, 1)
    with pytest.raises(ValueError, match="must be true or false"):
        Parser().parse(flag, "maybe")


def test_a_value_may_be_in_an_envelope_or_a_list_of_objects() -> None:
    field = Field(
        wire="email",
        name="email",
        kind="string",
        reads=(("mails", "data", "[]"), ("mails", "[]")),
        inside="mails",
        beside={"primary": True},
    )
    mails = [{"email": "b@example.org"}, {"email": "a@example.org", "primary": True}]
    assert found(field, {"mails": mails}) == "a@example.org"
    assert found(field, {"mails": {"data": mails}}) == "a@example.org"
    assert found(field, {"mails": mails[:1]}) == "b@example.org"
    assert found(field, {"mails": []}) is None
    assert found(field, {}) is None
