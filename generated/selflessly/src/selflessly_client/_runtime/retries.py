"""Retries: whether a failed request is sent again, and after which delay."""

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


def is_transient(status: int) -> bool:
    """Return whether a later attempt may have another status than this one: 408, 429 and 500 or more."""
    return status in RETRY_STATUSES or status >= 500


class Failure(Value, frozen=True):
    """The failure of one attempt.

    `status`: status of the response, None if there was none. `sent`: whether the vendor may have received the request.
    `retry_after`: seconds to wait that the vendor asked for. `explained`: the spec gives this status a special meaning.
    """

    status: int | None = None
    sent: bool = True
    retry_after: float | None = None
    explained: bool = False
    timed_out: bool = False

    @property
    def reason(self) -> str:
        """The reason of the failure: the status, "timeout" or "connection"."""
        if self.status is not None:
            return str(self.status)
        return "timeout" if self.timed_out else "connection"

    def may_retry(self, method: str, *, safe: bool | None = None) -> bool:
        """Return whether a request may be sent again after this failure.

        `safe`: whether the spec says that the request may be repeated (None: the HTTP method decides; POST and PATCH
        may not). Other requests are retried only if nothing was sent, or if the response was 429 or 503 with a
        Retry-After header.
        """
        if safe is None:
            safe = method in IDEMPOTENT
        if self.explained:
            return False
        if self.retry_after is not None and self.retry_after > MAX_RETRY_AFTER:
            return False
        if self.status is None:
            return not self.sent or safe
        if not is_transient(self.status):
            return False
        if safe:
            return True
        return self.status in (429, 503) and self.retry_after is not None


def delay(attempt: int, failure: Failure, *, rng: random.Random | None = None) -> float:
    """Return the seconds to wait after the failed attempt number `attempt` (counted from 1).

    That is the vendor's Retry-After if there is one; otherwise exponential backoff with full jitter, at most 8 s.
    """
    if failure.retry_after is not None:
        return failure.retry_after
    ceiling = min(MAX_DELAY, _FIRST_DELAY * 2.0 ** min(attempt - 1, 10))
    return (rng or random).uniform(0.0, ceiling)


def parse_retry_after(value: str | None, *, now: dt.datetime | None = None) -> float | None:
    """Return the wait of a Retry-After header (seconds or a date) in seconds, at least 0; None if it is invalid."""
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


class TokenFailureError(Exception):
    """The vendor answered a token request with a status that says nothing about the credentials: 408, 429 or 5xx.

    The engine repeats the call, or raises the error class of the status. `words`: the vendor's error message.
    """

    def __init__(self, failure: Failure, words: str) -> None:
        super().__init__(words)
        self.failure = failure
        self.words = words


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
    """The value of `sent` before the request was last sent."""
    failures: tuple[str, ...] = ()
    late: bool = False
    """Whether a further attempt was allowed, but would have started after the deadline."""
    connections: Any = None
    """The connections of the process and event loop in which the call is made."""
    access: Any = None
    """What the operation sends to authenticate."""
    auth: Any = None
    """What obtains it, if it changes."""

    @property
    def elapsed(self) -> float:
        """Seconds since the call started."""
        return time.monotonic() - self.started

    @property
    def is_over(self) -> bool:
        """Whether the deadline has passed, or does so within a millisecond."""
        return self.deadline is not None and self.elapsed >= self.deadline - 0.001

    @property
    def remaining(self) -> float | None:
        """Seconds until the deadline; None without one."""
        return None if self.deadline is None else self.deadline - self.elapsed

    def left(self) -> float:
        """Return the seconds until the deadline, which must be set."""
        return (self.deadline or 0.0) - self.elapsed

    def go(self) -> None:
        """Record that the request is being sent."""
        self.before, self.sent, self.out = self.sent, True, True

    def obtained(self, seconds: float) -> None:
        """Record that a token was obtained for the call, which took so many seconds."""

    def about(self, method: str, path: str) -> dict[str, Any]:
        """Return the attributes of an error about this call."""
        return {"method": method, "path": path, "attempts": self.attempt, "failures": self.failures}
