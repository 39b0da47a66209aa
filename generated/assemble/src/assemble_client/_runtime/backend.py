"""What the engine needs of the world outside: a pool, time and locks, all of it awaited."""

from __future__ import annotations

import contextlib
import inspect
from collections import abc
from typing import Any, TypeVar, cast

import httpx

from .limits import DeadlineError
from .options import AsyncClientOptions
from .pool import AsyncPool

_SKIPS = 20
T = TypeVar("T")


class Backend:
    """The world of a client, here of the asynchronous one; that of the other overrides all of it.

    anyio is imported where it is needed, for a quick start.
    """

    options: abc.Collection[str] = AsyncClientOptions.__optional_keys__
    client: type = httpx.AsyncClient
    transport: type = httpx.AsyncBaseTransport
    pool: type = AsyncPool

    def run(self, outcome: abc.Coroutine[Any, Any, T]) -> T:
        """Give what the methods of the client return: here, something to await."""
        return cast("T", outcome)

    def steady(self, outcome: abc.Coroutine[Any, Any, T]) -> abc.Awaitable[T]:
        """Let a coroutine be cancelled only where it really waits.

        The pool of connections loses one whose request is cancelled (`task.cancel`, `asyncio.timeout`) while it takes a
        lock that is free: there it gives way to other tasks without need.
        """
        return _Steady(outcome)

    async def send(self, pool: Any, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
        """Send a request and give the answer, its body not yet read."""
        response = await pool.send(request, auth=auth, stream=True, follow_redirects=False)
        return cast("httpx.Response", response)

    def chunks(self, response: httpx.Response) -> abc.AsyncIterator[bytes]:
        """Give the body of an answer as it comes, still compressed."""
        return response.aiter_raw()

    def each(self, stream: Any) -> abc.AsyncIterator[bytes]:
        """Give the parts of a stream of bytes as they come."""
        return aiter(stream)

    async def read(self, response: httpx.Response) -> None:
        """Read the body of an answer."""
        await response.aread()

    async def close(self, opened: Any) -> None:
        """Close a pool or an answer."""
        await opened.aclose()

    async def settle(self, value: Any) -> Any:
        """Give what a function of the caller gave, awaited if it has to be."""
        return await value if inspect.isawaitable(value) else value

    async def sleep(self, seconds: float) -> None:
        """Wait without blocking other tasks."""
        import anyio

        await anyio.sleep(seconds)

    def lock(self) -> Any:
        """Give a lock."""
        import anyio

        return anyio.Lock()

    def locked(self, lock: Any, extensions: abc.Mapping[str, Any]) -> contextlib.AbstractAsyncContextManager[Any]:
        """Give what holds a lock; the deadline of the request cancels the wait."""
        return cast("contextlib.AbstractAsyncContextManager[Any]", lock)

    def slots(self, count: int) -> Any:
        """Give room for so many requests at once."""
        import anyio

        return anyio.Semaphore(count)

    @contextlib.asynccontextmanager
    async def slot(self, slots: Any, seconds: float | None) -> abc.AsyncGenerator[None]:
        """Hold a slot, if there are slots, and end what takes longer than `seconds`.

        Raises DeadlineError in that case.
        """
        import anyio

        with anyio.move_on_after(seconds):
            async with slots or contextlib.nullcontext():
                yield
            return
        raise DeadlineError

    def phases(self, timeout: dict[str, float | None], remaining: abc.Callable[[], float]) -> dict[str, Any]:
        """Give the extensions of httpx that keep a deadline; none here, where `slot` cancels."""
        return {}

    def ahead(self, fetch: abc.Callable[[Any], abc.Coroutine[Any, Any, T]], size: int) -> Any:
        """Give what fetches ahead, at most `size` at once."""
        from .aio.ahead import AsyncAhead

        return AsyncAhead(fetch, size)


class _Steady(abc.Awaitable[T]):
    """Awaits a coroutine; goes on at once where it only gives way, though not for ever."""

    def __init__(self, coroutine: abc.Coroutine[Any, Any, T]) -> None:
        self._coroutine = coroutine

    def __await__(self) -> abc.Generator[Any, Any, T]:
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
