"""How dates and date-times are written."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import InvalidArgumentError
from generator.runtime.wire_formats import (
    DATE,
    DATE_OR_DATE_TIME,
    ROUND_TRIP,
    UNIX_TIME,
    write_date,
)
from tests.runtime.acme import thorough

UTC = dt.timezone.utc
EAST = dt.timezone(dt.timedelta(hours=2))
DAY = dt.date(2024, 3, 5)
MOMENT = dt.datetime(2024, 3, 5, 0, 7, 8, 90, EAST)
WHOLE = dt.datetime(2024, 3, 5, 0, 7, 8, 0, EAST)


@pytest.mark.parametrize(
    ("value", "pattern", "written"),
    [
        (DAY, None, "2024-03-05"),
        (DAY, DATE, "2024-03-05"),
        (WHOLE, None, "2024-03-04T22:07:08Z"),
        (MOMENT, None, "2024-03-04T22:07:08.000090Z"),
        (DAY, DATE_OR_DATE_TIME, "2024-03-05"),
        (WHOLE, DATE_OR_DATE_TIME, "2024-03-04T22:07:08Z"),
        (MOMENT, ROUND_TRIP, "2024-03-04T22:07:08.0000900Z"),
        (WHOLE, ROUND_TRIP, "2024-03-04T22:07:08.0000000Z"),
        (WHOLE, UNIX_TIME, 1709590028),
        (WHOLE.replace(microsecond=500_000), UNIX_TIME, 1709590028.5),
        (DAY, "%d/%m/%Y", "05/03/2024"),
        (WHOLE, "%d/%m/%Y %H:%M", "04/03/2024 22:07"),
    ],
)
def test_a_date_is_written_in_the_format_of_its_field(
    value: dt.date, pattern: str | None, written: object
) -> None:
    assert write_date(value, "at", pattern) == written


@pytest.mark.parametrize("pattern", [None, ROUND_TRIP, UNIX_TIME, DATE_OR_DATE_TIME, "%H"])
def test_a_date_time_without_a_zone_is_refused(pattern: str | None) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^at: the date-time has no time zone"):
        write_date(dt.datetime(2024, 1, 1), "at", pattern)


def test_a_bare_date_is_refused_where_a_moment_is_needed() -> None:
    with pytest.raises(InvalidArgumentError, match=r"^at: pass an aware datetime, not a date$"):
        write_date(DAY, "at", ROUND_TRIP)


def test_a_bare_date_is_its_midnight_in_utc_as_unix_time() -> None:
    assert write_date(dt.date(1970, 1, 3), "at", UNIX_TIME) == 2 * 86400


@pytest.mark.parametrize("value", [MOMENT, WHOLE.astimezone(UTC)])
@pytest.mark.parametrize("pattern", [DATE, "%m/%d/%Y"])
def test_a_moment_is_refused_where_a_day_is_needed(value: dt.datetime, pattern: str) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^on: pass a date, not a datetime"):
        write_date(value, "on", pattern)


ZONES = st.integers(-14 * 60, 14 * 60).map(lambda m: dt.timezone(dt.timedelta(minutes=m)))
MOMENTS = st.datetimes(dt.datetime(1000, 1, 2), dt.datetime(9998, 1, 1), timezones=ZONES)


@thorough
@given(MOMENTS)
def test_every_moment_reads_back_from_the_standard_form(value: dt.datetime) -> None:
    assert dt.datetime.fromisoformat(str(write_date(value, "at", None))) == value


@thorough
@given(MOMENTS)
def test_every_moment_has_seven_digits_and_z_in_the_round_trip_form(value: dt.datetime) -> None:
    written = str(write_date(value, "at", ROUND_TRIP))
    assert len(written) == len("2024-03-04T22:07:08.0000900Z")
    assert written.endswith("0Z")
    assert dt.datetime.fromisoformat(written[:-2] + "Z") == value
