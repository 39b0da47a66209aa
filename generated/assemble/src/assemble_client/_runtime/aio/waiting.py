"""What waits differently in the asynchronous client."""

from __future__ import annotations

import contextlib
import functools
import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator, Mapping
from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias, TypeVar, cast

import httpx

from ..limits import DeadlineError

if TYPE_CHECKING:
    import anyio

_SKIPS = 20
P = ParamSpec("P")
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


def steady(function: Callable[P, Outcome[T]]) -> Callable[P, Outcome[T]]:
    """Let a method be cancelled only where it really waits.

    The pool of connections loses one whose request is cancelled (`task.cancel`, `asyncio.timeout`)
    while it takes a lock that is free: there it gives way to other tasks without need.
    """

    @functools.wraps(function)
    async def steadied(*args: P.args, **kwargs: P.kwargs) -> T:
        return await _Steady(function(*args, **kwargs))

    return steadied


class _Steady(Awaitable[T]):
    """Awaits a coroutine; goes on at once where it only gives way, though not for ever."""

    def __init__(self, coroutine: Outcome[T]) -> None:
        self._coroutine = coroutine

    def __await__(self) -> Generator[Any, Any, T]:
        coroutine, skipped = self._coroutine, 0
        value: Any = None
        error: BaseException | None = None
        try:
            while True:
                step = coroutine.send(value) if error is None else coroutine.throw(error)
                value = error = None
                skipped = skipped + 1 if step is None else 0
                if step is None and skipped < _SKIPS:
                    continue
                try:
                    value = yield step
                except BaseException as thrown:
                    error = thrown
        except StopIteration as end:
            return cast("T", end.value)
