"""What waits differently in the asynchronous client."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Coroutine
from typing import Any, TypeAlias, TypeVar

import anyio
import httpx

T = TypeVar("T")
Outcome: TypeAlias = Coroutine[Any, Any, T]
"""What a method that gives `T` returns: something to await."""

Flow: TypeAlias = AsyncGenerator[httpx.Request, httpx.Response]
"""An authentication flow."""

Lock = anyio.Lock


async def settle(value: Any) -> Any:
    """Give a value, awaited if it has to be."""
    return await value if inspect.isawaitable(value) else value


async def sleep(seconds: float) -> None:
    """Wait without blocking other tasks."""
    await anyio.sleep(seconds)
