"""What waits differently in the synchronous client (hand-written twin of `aio/waiting.py`)."""

from __future__ import annotations

import inspect
import threading
import time
from collections.abc import Generator
from typing import Annotated, Any, TypeAlias, TypeVar

import httpx

from ..errors import ConfigurationError

T = TypeVar("T")
Outcome: TypeAlias = Annotated[T, "at once"]
"""What a method that gives `T` returns: `T` itself."""

Flow: TypeAlias = Generator[httpx.Request, httpx.Response, None]
"""An authentication flow."""


def make_lock() -> threading.Lock:
    """Give a lock for threads."""
    return threading.Lock()


def settle(value: Any) -> Any:
    """Give a value. Raises ConfigurationError for one that would have to be awaited."""
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise ConfigurationError("an asynchronous token function needs the asynchronous client")
    return value


def sleep(seconds: float) -> None:
    """Wait, blocking this thread."""
    time.sleep(seconds)


def steady(function: T) -> T:
    """Give a method as it is: nothing cancels a thread."""
    return function
