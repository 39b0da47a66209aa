"""Where the synchronous client waits: until when, and how another thread interrupts it."""

from __future__ import annotations

import contextlib
import contextvars
import math
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator
from typing import NamedTuple

from ..limits import DeadlineError

LATE = "the deadline passed"
"""Message of the errors for waits that end at a deadline."""
_STEP = 0.5
"""Seconds after which a waiting thread looks again whether it may go on."""
_STEP_AHEAD = 0.05
"""The same for a thread that fetches ahead, which may have been stopped."""


class StoppedError(Exception):
    """Ends a thread that fetches ahead when its page is no longer needed."""


class Stop:
    """Interrupts the threads that fetch ahead, wherever they wait.

    Each change is a single operation, as in `Slots`: an interrupt inside `threading.Event.set` would leave its lock
    acquired for ever.
    """

    def __init__(self) -> None:
        self._is_set = False
        self._gate = threading.Lock()  # acquired until the threads are stopped
        self._gate.acquire()
        self._lock = threading.Lock()
        self._wakes: list[Callable[[], object]] = []

    def set(self) -> None:
        """Interrupt every wait, and every later one."""
        self._is_set = True
        _release(self._gate)
        with self._lock:
            for wake in self._wakes:
                wake()

    def check(self) -> None:
        """Raise StoppedError if the threads were stopped."""
        if self._is_set:
            raise StoppedError

    def sleep(self, seconds: float) -> None:
        """Wait for a number of seconds. Raise StoppedError when the threads are stopped."""
        if self._gate.acquire(timeout=max(0.0, seconds)):
            _release(self._gate)  # for the next thread that waits
        self.check()

    @contextlib.contextmanager
    def waking(self, wake: Callable[[], object]) -> Generator[None]:
        """Have `wake` called if the threads are stopped during the block, and raise StoppedError then."""
        with self._lock:
            self._wakes.append(wake)
        try:
            self.check()
            yield
        finally:
            with self._lock:
                self._wakes.remove(wake)
            self.check()


class Limit(NamedTuple):
    """Until when the current thread may wait (a time of the monotonic clock), and what interrupts it earlier."""

    end: float = math.inf
    stop: Stop | None = None

    def left(self, seconds: float | None = None) -> float | None:
        """Return the seconds until the end, at most `seconds`, at least 0; None if there is no limit."""
        left = max(0.0, self.end - time.monotonic())
        if seconds is not None:
            return min(left, seconds)
        return None if left == math.inf else left


current: contextvars.ContextVar[Limit | None] = contextvars.ContextVar("current_limit", default=None)
"""The limit of the current thread; None if there is none."""


@contextlib.contextmanager
def until(seconds: float) -> Generator[None]:
    """Limit the waits in the block to `seconds` in total."""
    outer = current.get() or Limit()
    token = current.set(Limit(min(outer.end, time.monotonic() + seconds), outer.stop))
    try:
        yield
    finally:
        current.reset(token)


class Slots:
    """Lets at most `count` threads in at once, in the order of their arrival.

    A thread is in while its ticket is among the first ones of a list. So that no slot is lost when Ctrl-C interrupts
    a thread at any moment, each change is a single operation of the list: between acquiring a lock of `threading` and
    the `try` after it, an interrupt would leave the lock acquired for ever.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._tickets: list[threading.Lock] = []

    @contextlib.asynccontextmanager
    async def held(self, seconds: float | None = None) -> AsyncGenerator[None]:
        """Hold a slot. Raise DeadlineError if none becomes free within `seconds` (None: no limit)."""
        ticket = threading.Lock()
        try:
            self._tickets.append(ticket)
            self._wait(ticket, math.inf if seconds is None else time.monotonic() + seconds)
            yield
        finally:
            if ticket in self._tickets:
                self._tickets.remove(ticket)
            for following in self._tickets[: self._count]:
                _release(following)

    def _wait(self, ticket: threading.Lock, end: float) -> None:
        stop = (current.get() or Limit()).stop
        step = _STEP if stop is None else _STEP_AHEAD
        ticket.acquire()
        while ticket not in self._tickets[: self._count]:
            if stop is not None:
                stop.check()
            left = end - time.monotonic()
            if left <= 0:
                raise DeadlineError
            ticket.acquire(timeout=min(step, left))  # released when a slot becomes free


def _release(lock: threading.Lock) -> None:
    """Release a lock, unless it is released already."""
    with contextlib.suppress(RuntimeError):
        lock.release()
