"""When a failed request is sent again, and after how long."""

from __future__ import annotations

import datetime as dt
import random
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.retries import Failure, delay, parse_retry_after
from tests.runtime.acme import thorough
from tests.support.each import each

NOW = dt.datetime(2024, 1, 1, 12, tzinfo=dt.timezone.utc)
READS = ("GET", "HEAD", "PUT", "DELETE", "OPTIONS")
WRITES = ("POST", "PATCH")


@each("method", READS)
@each("status", [408, 429, 500, 502, 503, 504, 599])
def test_what_changes_nothing_twice_is_sent_again_after_a_passing_failure(
    method: str, status: int
) -> None:
    assert Failure(status).may_retry(method)


@each("method", READS + WRITES)
@each("status", [300, 302, 400, 401, 403, 404, 405, 409, 410, 422, 499])
@each("retry_after", [None, 1.0])
def test_a_lasting_failure_is_never_sent_again(
    method: str, status: int, retry_after: float | None
) -> None:
    assert not Failure(status, retry_after=retry_after).may_retry(method, safe=True)


@each("method", WRITES)
@each(
    ("status", "retry_after", "again"),
    [
        (408, None, False),
        (408, 1.0, False),
        (429, None, False),
        (429, 0.0, True),
        (429, 60.0, True),
        (500, None, False),
        (500, 1.0, False),
        (502, 1.0, False),
        (503, None, False),
        (503, 1.0, True),
        (504, 1.0, False),
    ],
)
def test_a_write_is_sent_again_only_if_the_vendor_says_when(
    method: str, status: int, retry_after: float | None, again: bool
) -> None:
    assert Failure(status, retry_after=retry_after).may_retry(method) is again


@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_a_write_that_the_spec_calls_safe_is_sent_again_like_a_read(status: int) -> None:
    assert Failure(status).may_retry("POST", safe=True)


@pytest.mark.parametrize("method", READS)
@pytest.mark.parametrize("sent", [True, False])
def test_a_read_without_a_response_is_sent_again(method: str, sent: bool) -> None:
    assert Failure(sent=sent).may_retry(method)


@pytest.mark.parametrize("method", WRITES)
@pytest.mark.parametrize(("sent", "safe"), [(False, False), (True, True), (True, False)])
def test_a_write_without_a_response_is_sent_again_only_if_it_never_left_or_is_safe(
    method: str, sent: bool, safe: bool
) -> None:
    assert Failure(sent=sent).may_retry(method, safe=safe) is (safe or not sent)


@each("method", READS + WRITES)
@each("retry_after", [60.1, 3600.0, float("inf")])
def test_nothing_is_sent_again_if_the_vendor_requires_a_wait_of_more_than_a_minute(
    method: str, retry_after: float
) -> None:
    assert not Failure(503, retry_after=retry_after).may_retry(method, safe=True)


@each("method", READS + WRITES)
@each("status", [429, 500, 503])
def test_a_status_that_the_spec_explains_is_never_sent_again(method: str, status: int) -> None:
    assert not Failure(status, retry_after=1.0, explained=True).may_retry(method, safe=True)


@each(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("-nan", None),
        ("0", 0.0),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("1.5", 1.5),
        ("-1", 0.0),
        ("-inf", 0.0),
        ("inf", float("inf")),
        ("1e400", float("inf")),
        ("99999999999999999999", 1e20),
        (format_datetime(NOW + dt.timedelta(seconds=9), usegmt=True), 9.0),
        (format_datetime(NOW - dt.timedelta(days=9), usegmt=True), 0.0),
        ("Mon, 01 Jan 2024 12:00:05 -0000", 5.0),
        ("Mon, 01 Jan 2024 14:00:05 +0200", 5.0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 251698190399.0),
        ("Mon, 99 Jan 2024 12:00:00 GMT", None),
        ("Mon, 01 Jan 99999 12:00:00 GMT", None),
    ],
)
def test_retry_after_is_read_as_seconds_or_date(header: str | None, seconds: float | None) -> None:
    assert parse_retry_after(header, now=NOW) == seconds


def test_retry_after_as_a_date_counts_from_now() -> None:
    soon = dt.datetime.now(dt.timezone.utc) + dt.timedelta(seconds=30)
    seconds = parse_retry_after(format_datetime(soon, usegmt=True))
    assert seconds is not None
    assert 25 < seconds <= 30


@thorough
@given(st.text())
def test_no_retry_after_is_an_error_or_negative(header: str) -> None:
    seconds = parse_retry_after(header, now=NOW)
    assert seconds is None or seconds >= 0.0


@pytest.mark.parametrize(
    ("attempt", "ceiling"), [(1, 0.5), (2, 1.0), (3, 2.0), (4, 4.0), (5, 8.0), (6, 8.0), (900, 8.0)]
)
def test_a_wait_is_a_random_share_of_a_time_that_doubles_up_to_eight_seconds(
    attempt: int, ceiling: float
) -> None:
    waits = [delay(attempt, Failure(503), rng=random.Random(seed)) for seed in range(300)]
    assert min(waits) >= 0.0
    assert max(waits) <= ceiling
    assert min(waits) < 0.1 * ceiling
    assert max(waits) > 0.9 * ceiling


@pytest.mark.parametrize("seconds", [0.0, 3.25, 60.0])
def test_the_wait_that_the_vendor_requires_is_kept_exactly(seconds: float) -> None:
    assert delay(1, Failure(503, retry_after=seconds)) == seconds
