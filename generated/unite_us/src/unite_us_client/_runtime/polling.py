"""Waiting for something that the vendor does in the background."""

from __future__ import annotations

from typing import Any

from .errors import BackgroundError
from .paging import look
from .values import Value

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
