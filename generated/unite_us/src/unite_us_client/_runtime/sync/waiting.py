"""What waits differently in the synchronous client (hand-written twin of `aio/waiting.py`)."""

from __future__ import annotations

import contextlib
import contextvars
import inspect
import threading
import time
from collections.abc import Callable, Generator, Mapping
from typing import Annotated, Any, TypeAlias, TypeVar

import httpx

from ..errors import ConfigurationError
from ..limits import DeadlineError

T = TypeVar("T")
Outcome: TypeAlias = Annotated[T, "at once"]
"""What a method that gives `T` returns: `T` itself."""

Flow: TypeAlias = Generator[httpx.Request, httpx.Response, None]
"""An authentication flow."""

stopping: contextvars.ContextVar[threading.Event | None] = contextvars.ContextVar(
    "stopping", default=None
)
"""Set in a thread that fetches ahead: the event that ends its waits."""


class StoppedError(Exception):
    """Ends a thread that fetches ahead when nobody wants its page any more."""


def make_lock() -> threading.Lock:
    """Give a lock for threads."""
    return threading.Lock()


@contextlib.contextmanager
def hold(lock: threading.Lock, extensions: Mapping[str, Any]) -> Generator[None]:
    """Hold a lock. Raises DeadlineError if it does not get free before the request's deadline."""
    remaining = extensions.get("deadline")
    if not lock.acquire(timeout=-1 if remaining is None else max(0.0, remaining())):
        raise DeadlineError
    try:
        yield
    finally:
        lock.release()


def make_slots(count: int) -> threading.Semaphore:
    """Give room for so many requests at once."""
    return threading.Semaphore(count)


@contextlib.contextmanager
def held(slots: threading.Semaphore | None, seconds: float | None) -> Generator[None]:
    """Hold a slot, if there are slots. Raises DeadlineError if none gets free in `seconds`."""
    if slots is not None and not slots.acquire(timeout=seconds):
        raise DeadlineError
    try:
        yield
    finally:
        if slots is not None:
            slots.release()


def phases(timeout: dict[str, float | None], remaining: Callable[[], float]) -> dict[str, Any]:
    """Give the extensions of httpx that keep a deadline.

    A thread cannot be cancelled, so every phase of an attempt (connect, write, read) starts with
    the time that is left then.
    """

    def trace(event: str, info: object) -> None:
        if event.endswith(".started"):
            left = max(remaining(), 0.001)
            for phase, seconds in timeout.items():
                timeout[phase] = left if seconds is None else min(seconds, left)

    return {"trace": trace, "deadline": remaining}


def settle(value: Any) -> Any:
    """Give a value. Raises ConfigurationError for one that would have to be awaited."""
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise ConfigurationError("an asynchronous function needs the asynchronous client")
    return value


def sleep(seconds: float) -> None:
    """Wait, blocking this thread."""
    stop = stopping.get()
    if stop is None:
        time.sleep(seconds)
    elif stop.wait(seconds):
        raise StoppedError


def steady(function: T) -> T:
    """Give a method as it is: nothing cancels a thread."""
    return function
