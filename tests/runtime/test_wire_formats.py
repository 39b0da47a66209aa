"""Booleans, ranges of dates and texts in the notation of their field."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from generator.runtime.errors import InvalidArgumentError
from generator.runtime.serialization import Serialization, json_value, query_string
from generator.runtime.wire_formats import DATE, DATE_OR_DATE_TIME, ROUND_TRIP, UNIX_TIME

US_DATE = "%m/%d/%Y"
SPAN = Serialization(format=US_DATE, separator="-")
FIRST, LAST = dt.date(2024, 3, 1), dt.date(2024, 12, 9)
WRITTEN = "03/01/2024-12/09/2024"


def sent(value: Any, how: Serialization, **more: Any) -> str:
    return query_string({"a": value}, {"a": how}, **more).removeprefix("a=").replace("%2F", "/")


@pytest.mark.parametrize(
    ("notation", "value", "written"),
    [
        ("yes-no", True, "yes"),
        ("yes-no", False, "no"),
        ("yes-no", "no", "no"),
        ("one-zero", True, 1),
        ("one-zero", False, 0),
        ("one-zero", 0, 0),
        ("one-zero", "1", 1),
    ],
)
def test_a_boolean_is_written_in_the_notation_of_its_field(
    notation: str, value: Any, written: str | int
) -> None:
    how = Serialization(format=notation)
    assert sent(value, how) == str(written)
    assert json_value({"a": value}, "body", Serialization(fields={"a": how})) == {"a": written}


@pytest.mark.parametrize(
    ("notation", "value"),
    [("yes-no", "maybe"), ("yes-no", "true"), ("yes-no", 1), ("one-zero", "yes"), ("one-zero", 2)],
)
def test_a_value_that_is_no_boolean_is_refused(notation: str, value: Any) -> None:
    how = Serialization(format=notation)
    with pytest.raises(InvalidArgumentError, match=r"^a: pass True or False, not "):
        sent(value, how)
    with pytest.raises(InvalidArgumentError, match=r"^a: pass True or False, not "):
        json_value(value, "a", how)


@pytest.mark.parametrize("value", [(FIRST, LAST), [FIRST, LAST], ("03/01/2024", LAST), WRITTEN])
def test_a_range_is_two_dates_in_one_text(value: Any) -> None:
    assert sent(value, SPAN) == WRITTEN
    assert json_value(value, "a", SPAN) == WRITTEN


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ((FIRST,), "pass two dates, the first and the last one"),
        ((FIRST, LAST, LAST), "pass two dates, the first and the last one"),
        ((LAST, FIRST), "the first date is after the last one"),
        ("2024-03-01", "written as MM/DD/YYYY-MM/DD/YYYY"),
        ("03/01/2024", "written as MM/DD/YYYY-MM/DD/YYYY"),
        ("2024-03-01-2024-12-09", "written as MM/DD/YYYY-MM/DD/YYYY"),
        (("2024-03-01", LAST), "written as MM/DD/YYYY"),
        (FIRST, "pass two dates, the first and the last one"),
        ((FIRST, dt.datetime(2024, 12, 9, tzinfo=dt.timezone.utc)), "pass a date, not a datetime"),
        ((FIRST, 5), "pass two dates"),
    ],
    ids=str,
)
def test_what_is_no_range_is_refused(value: Any, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=f"^a: .*{message}"):
        sent(value, SPAN)


@pytest.mark.parametrize(
    ("notation", "text"),
    [
        (DATE, "2024-03-01"),
        (US_DATE, "03/01/2024"),
        (DATE_OR_DATE_TIME, "2024-03-01"),
        (DATE_OR_DATE_TIME, "2024-03-01T08:00:00.123Z"),
        (ROUND_TRIP, "2024-03-01T08:00:00.0000000Z"),
        (UNIX_TIME, "1709251200"),
    ],
)
def test_a_text_in_the_notation_of_a_date_is_sent_as_it_is(notation: str, text: str) -> None:
    assert json_value(text, "a", Serialization(format=notation)) == text


@pytest.mark.parametrize(
    ("notation", "value", "wanted"),
    [
        (DATE, "03/01/2024", "YYYY-MM-DD"),
        (DATE, "2024-02-30", "YYYY-MM-DD"),
        (DATE, "2024-03-01T00:00:00Z", "YYYY-MM-DD"),
        (DATE, 20240301, "YYYY-MM-DD"),
        (DATE, True, "YYYY-MM-DD"),
        (US_DATE, "2024-03-01", "MM/DD/YYYY"),
        (US_DATE, "3/1/2024", "MM/DD/YYYY"),
        (US_DATE, "01.03.2024", "MM/DD/YYYY"),
        (DATE_OR_DATE_TIME, "20240301", "date-or-date-time"),
        (DATE_OR_DATE_TIME, "yesterday", "date-or-date-time"),
        (ROUND_TRIP, "2024-03-01", "round-trip"),
        (UNIX_TIME, "2024-03-01", "a number of seconds"),
    ],
)
def test_a_value_in_another_notation_is_refused(notation: str, value: Any, wanted: str) -> None:
    how = Serialization(format=notation)
    with pytest.raises(InvalidArgumentError, match=f"^a: pass a date.*written as {wanted}$"):
        json_value(value, "a", how)
    with pytest.raises(InvalidArgumentError, match=f"written as {wanted}$"):
        json_value({"a": value}, "body", Serialization(fields={"a": how}))


def test_a_text_in_another_notation_is_sent_where_the_caller_asks_for_it() -> None:
    assert sent("1 March", Serialization(format=US_DATE), open_enums=True) == "1%20March"


OPEN = Serialization(
    fields={"size": Serialization(choices=("s", "m"))},
    kinds={
        "name": ("string",),
        "size": ("string", "null"),
        "old": ("boolean",),
        "no": ("integer",),
    },
    require=(("name",),),
)


@pytest.mark.parametrize(
    "value",
    [
        {"name": "a"},
        {"name": "a", "size": "m", "old": False, "no": 3},
        {"name": "a", "size": None},
        {"name": "a", "badge": "green", "level": 3, "tags": ["x"]},
        {"name": dt.date(2024, 3, 1)},
    ],
    ids=str,
)
def test_an_open_object_takes_further_fields(value: dict[str, Any]) -> None:
    expected = {k: v.isoformat() if isinstance(v, dt.date) else v for k, v in value.items()}
    assert json_value([value], "rows", OPEN) == [expected]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"size": "m"}, "rows: pass at least name"),
        ({"name": 5}, r"rows\.name: a value of type int, not string"),
        ({"name": None}, r"rows\.name: a value of type NoneType, not string"),
        ({"name": ["a"]}, r"rows\.name: a value of type list, not string"),
        ({"name": "a", "old": "yes"}, r"rows\.old: a value of type str, not boolean"),
        ({"name": "a", "no": True}, r"rows\.no: a value of type bool, not integer"),
        ({"name": "a", "no": 2.5}, r"rows\.no: a value of type float, not integer"),
        ({"name": "a", "size": 3}, r"rows\.size: a value of type int, not string or null"),
        ({"name": "a", "size": "xl"}, r"rows\.size: 'xl' is not documented"),
    ],
    ids=str,
)
def test_the_documented_fields_of_an_open_object_are_checked(
    value: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=f"^{message}"):
        json_value([{"name": "ok"}, value], "rows", OPEN)
