"""What waits differently in the asynchronous client."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Coroutine
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import httpx

if TYPE_CHECKING:
    import anyio

T = TypeVar("T")
Outcome: TypeAlias = Coroutine[Any, Any, T]
"""What a method that gives `T` returns: something to await."""

Flow: TypeAlias = AsyncGenerator[httpx.Request, httpx.Response]
"""An authentication flow."""


def make_lock() -> anyio.Lock:
    """Give a lock for tasks; anyio is imported only where it is needed, for a quick start."""
    import anyio

    return anyio.Lock()


async def settle(value: Any) -> Any:
    """Give a value, awaited if it has to be."""
    return await value if inspect.isawaitable(value) else value


async def sleep(seconds: float) -> None:
    """Wait without blocking other tasks."""
    import anyio

    await anyio.sleep(seconds)
