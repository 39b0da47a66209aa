"""What `on_event` of a client gets: plain values about calls, without ids, queries, bodies and credentials."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeAlias

from .values import Value

_WORDS = ("request", "download", "webhooks")
"""The names of what has no path template; see `Operation.name` and `Drift.operation`."""


class Event(Value, frozen=True, kw_only=True):
    """Base class of all events.

    `method`: the HTTP method; empty for drift without an operation. `path`: the path template of the operation; empty
    for an address or a path that the caller passed.
    """

    method: str
    path: str


class CallEvent(Event, frozen=True, kw_only=True):
    """An event of one call, from its first attempt to its end. `call`: its number, unique in the process."""

    call: int


class RequestStarted(CallEvent, frozen=True, kw_only=True):
    """An attempt begins; it may first wait for `max_concurrency`, for the rate, or for a token.

    `AttemptFailed` or `Answer` follows. `attempt`: its number, from 1. `host` and `port`: those of the API (None
    for a file elsewhere, and for the default port).
    """

    attempt: int
    host: str | None = None
    port: int | None = None


class TokenObtained(CallEvent, frozen=True, kw_only=True):
    """The client obtained or renewed a token for a call, in a number of `seconds`."""

    seconds: float


class AttemptFailed(CallEvent, frozen=True, kw_only=True):
    """An attempt failed, by an error status or without a whole response.

    `reason`: the status, "timeout", "connection", or the name of another exception's class. `status`: the status of the
    response, None without one. `seconds`: the time since the attempt began.
    """

    attempt: int
    reason: str
    status: int | None = None
    seconds: float


class Pause(CallEvent, frozen=True, kw_only=True):
    """The call waits a number of `seconds` after the failed attempt number `attempt`, and is then sent again."""

    attempt: int
    seconds: float


class Answer(CallEvent, frozen=True, kw_only=True):
    """The call has a response with a status of success, which is not decoded yet.

    `seconds`: the time of the last attempt; `elapsed`: that of the whole call. `bytes`: the size of the body as it
    arrived, compressed if it was.
    """

    attempt: int
    status: int
    seconds: float
    elapsed: float
    bytes: int


class CallFailed(CallEvent, frozen=True, kw_only=True):
    """The call ends without such a response.

    `attempt`: the number of attempts, 0 if none began. `error`: the name of the exception's class. `status`: the status
    of the last response, None without one. `elapsed`: the time of the whole call in seconds.
    """

    attempt: int
    error: str
    status: int | None = None
    elapsed: float


class PageRead(Event, frozen=True, kw_only=True):
    """A page of a list was read and decoded. `number`: counted from 1. `items`: how many it has."""

    number: int
    items: int


class DriftSeen(Event, frozen=True, kw_only=True):
    """A distinct difference between a response and its model was seen for the first time; see `Drift`.

    `model`: the schema in the spec, None if it is not in one. `client.drifts()` returns the details.
    """

    kind: str
    model: str | None = None


AnyEvent: TypeAlias = (
    RequestStarted | TokenObtained | AttemptFailed | Pause | Answer | CallFailed | PageRead | DriftSeen
)
OnEvent: TypeAlias = Callable[[AnyEvent], object]
"""Called with each event, in the thread or task of the call, which waits for it."""


class Events:
    """Passes events to a function of the caller, whose errors do not reach the call."""

    def __init__(self, function: OnEvent, logger: logging.Logger) -> None:
        self._function = function
        self._logger = logger
        self._has_failed = False

    def emit(self, event: AnyEvent) -> None:
        """Call the function. If it raises, log a warning for the first time; the call goes on."""
        try:
            self._function(event)
        except Exception as error:
            if not self._has_failed:
                self._has_failed = True
                kinds = type(event).__name__, type(error).__name__
                self._logger.warning("on_event failed for %s (%s); further failures are not logged", *kinds)

    def page(self, operation: str, number: int, items: int) -> None:
        """Emit `PageRead` for a list operation."""
        method, path = named(operation)
        self.emit(PageRead(method=method, path=path, number=number, items=items))


def named(operation: str) -> tuple[str, str]:
    """Return HTTP method and path template of an operation by its name; empty texts for one without a template."""
    method, _, path = operation.partition(" ")
    return ("", "") if method in _WORDS else (method, path)
