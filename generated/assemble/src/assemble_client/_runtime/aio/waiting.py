"""What waits differently in the asynchronous client."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import httpx

from ..limits import DeadlineError

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


def hold(lock: anyio.Lock, extensions: Mapping[str, Any]) -> anyio.Lock:
    """Give what holds a lock; the deadline of the request cancels the wait."""
    return lock


def make_slots(count: int) -> anyio.Semaphore:
    """Give room for so many requests at once."""
    import anyio

    return anyio.Semaphore(count)


@contextlib.asynccontextmanager
async def held(slots: anyio.Semaphore | None, seconds: float | None) -> AsyncGenerator[None]:
    """Hold a slot, if there are slots, and end what takes longer than `seconds`.

    Raises DeadlineError in that case.
    """
    import anyio

    with anyio.move_on_after(seconds):
        async with slots or contextlib.nullcontext():
            yield
        return
    raise DeadlineError


def phases(timeout: dict[str, float | None], remaining: Callable[[], float]) -> dict[str, Any]:
    """Give the extensions of httpx that keep a deadline; none here, where `held` cancels."""
    return {}


async def settle(value: Any) -> Any:
    """Give a value, awaited if it has to be."""
    return await value if inspect.isawaitable(value) else value


async def sleep(seconds: float) -> None:
    """Wait without blocking other tasks."""
    import anyio

    await anyio.sleep(seconds)
