"""The backend of the asynchronous client: it suspends where it waits.

anyio and asyncio are imported where they are needed, to keep startup fast.
"""

from __future__ import annotations

import contextlib
import importlib
import inspect
from collections import abc, deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..auth import Auth
from ..backend import Cookieless
from ..errors import ConfigurationError
from ..library import LATE_IMPORTS, httpx
from ..limits import DeadlineError
from ..options import AsyncClientOptions

if TYPE_CHECKING:
    import asyncio

# What is imported at a request and not installed is searched on disk under a lock, and a process that another thread
# forks meanwhile would wait for that lock for ever.
for _module in LATE_IMPORTS:
    importlib.import_module(_module)

_SKIPS = 20
C = TypeVar("C")
T = TypeVar("T")


class AsyncPool(Cookieless, httpx.AsyncClient):
    """An asynchronous pool without cookies."""


class AsyncBackend:
    """The backend of the asynchronous client; see `Backend`."""

    options: abc.Collection[str] = AsyncClientOptions.__optional_keys__
    client: type = httpx.AsyncClient
    transport: type = httpx.AsyncBaseTransport
    pool: type = AsyncPool
    auth: abc.Callable[..., httpx.Auth] = Auth

    def steady(self, outcome: abc.Coroutine[Any, Any, T]) -> abc.Awaitable[T]:
        """Return an awaitable for a coroutine that is cancelled only where it waits for I/O or time.

        httpcore loses a connection of its pool when a request is cancelled (`task.cancel`, `asyncio.timeout`) while it
        only yields control to other tasks, for instance at a lock that is free. Reported as
        https://github.com/encode/httpcore/issues/1093; a test fails when it is fixed.
        """
        return _Steady(outcome)

    async def send(self, pool: Any, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
        response = await pool.send(request, auth=auth, stream=True, follow_redirects=False)
        return cast("httpx.Response", response)

    def chunks(self, response: httpx.Response) -> abc.AsyncIterator[bytes]:
        return response.aiter_raw()

    def each(self, stream: Any) -> abc.AsyncIterator[bytes]:
        return aiter(stream)

    async def read(self, response: httpx.Response) -> None:
        await response.aread()

    async def close(self, opened: Any) -> None:
        await opened.aclose()

    async def settle(self, value: Any) -> Any:
        return await value if inspect.isawaitable(value) else value

    async def sleep(self, seconds: float) -> None:
        """Wait without blocking other tasks."""
        import anyio

        await anyio.sleep(seconds)

    def loop(self) -> Any:
        """Return the running event loop; None for one that is not asyncio's."""
        import asyncio

        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            return None

    def ending(self, loop: Any, pool: Any) -> Ending | None:
        """Return what closes a pool when its event loop ends, which lasts while it is referenced; None without loop."""
        return Ending(pool) if loop is not None else None

    def close_elsewhere(self, loop: Any, pool: Any) -> None:
        """Have a pool closed by its own event loop if that runs; do not wait."""
        import asyncio

        if loop.is_running():
            asyncio.run_coroutine_threadsafe(pool.aclose(), loop)

    def lock(self) -> Any:
        import anyio

        return anyio.Lock()

    def locked(self, lock: Any, extensions: abc.Mapping[str, Any]) -> contextlib.AbstractAsyncContextManager[Any]:
        """Return a context manager that holds a lock; the request's deadline cancels the wait."""
        return cast("contextlib.AbstractAsyncContextManager[Any]", lock)

    def slots(self, count: int) -> Any:
        import anyio

        return anyio.Semaphore(count)

    @contextlib.asynccontextmanager
    async def slot(self, slots: Any, seconds: float | None) -> abc.AsyncGenerator[None]:
        """Hold a slot (None: no limit), and cancel the block after `seconds`.

        Raise DeadlineError in that case.
        """
        import anyio

        with anyio.move_on_after(seconds):
            async with slots or contextlib.nullcontext():
                yield
            return
        raise DeadlineError

    def phases(self, timeout: dict[str, float | None], remaining: abc.Callable[[], float]) -> dict[str, Any]:
        """Return no extensions: `slot` enforces the deadline."""
        return {}

    def ahead(self, fetch: abc.Callable[[C], abc.Coroutine[Any, Any, T]], size: int) -> AsyncAhead[C, T]:
        return AsyncAhead(fetch, size)


class Ending:
    """Closes a pool at the end of the running event loop.

    `asyncio.run` ends the asynchronous generators that its event loop has started, before it closes the event loop.
    """

    def __init__(self, pool: Any) -> None:
        self._pools = [pool]
        self._generator = _until_the_end(self._pools)
        with contextlib.suppress(StopIteration):
            self._generator.asend(None).send(None)  # starts it in the running event loop

    def forget(self) -> None:
        """Do not close the pool."""
        self._pools.clear()

    async def close(self) -> None:
        """Close the pool now."""
        await self._generator.aclose()


async def _until_the_end(pools: list[Any]) -> abc.AsyncGenerator[None]:
    try:
        yield
    finally:
        for pool in pools:
            await pool.aclose()


class _Steady(abc.Awaitable[T]):
    """Awaits a coroutine; resumes it at once where it only yields control, at most `_SKIPS` times in a row."""

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


class AsyncAhead(Generic[C, T]):
    """Tasks that fetch ahead; their results are awaited in order. See `Ahead`.

    Raise ConfigurationError if the event loop is not asyncio's.
    """

    def __init__(self, fetch: abc.Callable[[C], abc.Coroutine[Any, Any, T]], size: int) -> None:
        import asyncio

        try:
            self._loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("prefetch needs asyncio; leave it out with another event loop") from None
        self._fetch = fetch
        self._size = size
        self._waiting: deque[tuple[C, asyncio.Task[T]]] = deque()

    async def take(self, plan: abc.Sequence[C]) -> T:
        """Return the result of the first key of a plan, or raise its error; fetch those of the other keys meanwhile."""
        import asyncio

        loop = asyncio.get_running_loop()
        if loop is not self._loop:  # its tasks cannot be awaited here
            self._loop = loop
            self._waiting.clear()
        started = [key for key, _ in self._waiting]
        if started != list(plan[: len(started)]):
            await self.close()
        for key in plan[len(self._waiting) : self._size]:
            self._waiting.append((key, asyncio.ensure_future(self._fetch(key))))
        return await self._waiting.popleft()[1]

    async def close(self) -> None:
        """Cancel every fetch, and wait until all have ended."""
        import asyncio

        tasks = [task for _, task in self._waiting if task.get_loop() is asyncio.get_running_loop()]
        self._waiting.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
