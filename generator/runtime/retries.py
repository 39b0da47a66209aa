"""Attempts of one call: when a failed request is sent again, and after how long."""

from __future__ import annotations

import datetime as dt
import random
import time
from email.utils import parsedate_to_datetime
from typing import Any, Final

import msgspec

from .values import Value

IDEMPOTENT: Final = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
RETRY_STATUSES: Final = frozenset({408, 429})
MAX_DELAY: Final = 8.0
MAX_RETRY_AFTER: Final = 60.0
_FIRST_DELAY = 0.5


class Failure(Value, frozen=True):
    """What went wrong with one attempt.

    `status`: of the answer, None if there was none. `sent`: whether the vendor may have received the request.
    `retry_after`: seconds the vendor asked to wait. `explained`: the spec gives the status a meaning of its own.
    """

    status: int | None = None
    sent: bool = True
    retry_after: float | None = None
    explained: bool = False
    timed_out: bool = False

    @property
    def reason(self) -> str:
        """The status, "timeout" or "connection"."""
        if self.status is not None:
            return str(self.status)
        return "timeout" if self.timed_out else "connection"

    def may_retry(self, method: str, *, safe: bool = False) -> bool:
        """Return whether a request may be sent again after this failure.

        A write (POST, PATCH) is sent again only if nothing was sent, if the spec calls it safe, or
        if the vendor answered 429 or 503 and said when to come back.
        """
        if self.explained:
            return False
        if self.retry_after is not None and self.retry_after > MAX_RETRY_AFTER:
            return False
        if self.status is None:
            return not self.sent or safe or method in IDEMPOTENT
        if self.status not in RETRY_STATUSES and self.status < 500:
            return False
        if safe or method in IDEMPOTENT:
            return True
        return self.status in (429, 503) and self.retry_after is not None


def delay(attempt: int, failure: Failure, *, rng: random.Random | None = None) -> float:
    """Return the seconds to wait before the attempt after `attempt` (counted from 1).

    The vendor's own wait is honoured; otherwise a random share of a doubling time, 8 s at most.
    """
    if failure.retry_after is not None:
        return failure.retry_after
    ceiling = min(MAX_DELAY, _FIRST_DELAY * 2.0 ** min(attempt - 1, 10))
    return (rng or random).uniform(0.0, ceiling)


def parse_retry_after(value: str | None, *, now: dt.datetime | None = None) -> float | None:
    """Return the seconds of a Retry-After header (seconds or a date), never negative; None if it is neither."""
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            moment = parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=dt.timezone.utc)
        seconds = (moment - (now or dt.datetime.now(dt.timezone.utc))).total_seconds()
    if seconds != seconds:
        return None
    return max(0.0, seconds)


class Progress(msgspec.Struct):
    """State of one call over its attempts."""

    started: float
    deadline: float | None
    retries: int
    attempt: int = 0
    sent: bool = False
    """Whether the vendor may have received the request in any attempt."""
    out: bool = False
    """Whether the vendor may have received it in this attempt."""
    before: bool = False
    """What `sent` was before the request went out the last time."""
    failures: tuple[str, ...] = ()

    @property
    def elapsed(self) -> float:
        """Seconds since the call started."""
        return time.monotonic() - self.started

    @property
    def remaining(self) -> float | None:
        """Seconds until the deadline; None without one."""
        return None if self.deadline is None else self.deadline - self.elapsed

    def left(self) -> float:
        """Return the seconds until the deadline that there is."""
        return (self.deadline or 0.0) - self.elapsed

    def go(self) -> None:
        """Note that the request goes out now."""
        self.before, self.sent, self.out = self.sent, True, True

    def about(self, method: str, path: str) -> dict[str, Any]:
        """Return what an error says about the call of a method and path template."""
        return {"method": method, "path": path, "attempts": self.attempt, "failures": self.failures}
