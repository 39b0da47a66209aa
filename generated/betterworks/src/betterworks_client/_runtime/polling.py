"""Waiting for something that the vendor does in the background."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .client import Bound
from .errors import BackgroundError, WaitTimeoutError
from .operations import Operation
from .paging import look
from .values import Value

if TYPE_CHECKING:
    from .engine import Engine

T = TypeVar("T")
FIRST_PAUSE = 1.0
MAX_PAUSE = 30.0
GROWTH = 1.5


class Polling(Value, frozen=True, kw_only=True):
    """How to tell from an answer whether the work is done.

    `state` is the dotted place of the state, `running` the states of unfinished work, `done` those
    of success; any other state is a failure, explained at `reason`.
    """

    state: str
    running: tuple[str, ...]
    done: tuple[str, ...]
    reason: str | None = None

    def is_done(self, body: Any, operation: str) -> bool:
        """Tell whether the work is done. Raises BackgroundError if it failed."""
        state = look(body, self.state)
        if state in self.done:
            return True
        if state in self.running:
            return False
        reason = look(body, self.reason) if self.reason else None
        words = f": {reason}" if reason is not None else ""
        raise BackgroundError(f"{operation}: ended as {state!r}{words}")


def pause_after(pause: float) -> float:
    """Give the next pause in seconds: a half longer each time, up to 30."""
    return min(pause * GROWTH, MAX_PAUSE)


class WaitingResource(Bound):
    """A resource whose methods wait for work in the background."""

    def _wait(self, operation: Operation[T], values: Mapping[str, Any], polling: Polling) -> T:
        return self._engine.backend.run(_done(self._engine, operation, values, polling))


async def _done(engine: Engine, operation: Operation[T], values: Mapping[str, Any], polling: Polling) -> T:
    """Ask until the work is done, after growing pauses; see `Polling` for the errors."""
    end = time.monotonic() + values["timeout"]
    pause = FIRST_PAUSE
    while True:
        value = await engine.call(operation, values)
        if polling.is_done(value, operation.name):
            return value
        remaining = end - time.monotonic()
        if remaining <= 0:
            limit = values["timeout"]
            raise WaitTimeoutError(f"{operation.name}: not done after {limit:g} seconds")
        await engine.backend.sleep(min(pause, remaining))
        pause = pause_after(pause)
