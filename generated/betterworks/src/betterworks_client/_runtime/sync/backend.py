"""The backend of the synchronous client: it blocks its thread where it would wait.

How coroutines run here without an event loop: the engine is written with `await`, once for both clients. A coroutine
gives way to an event loop only where something that it awaits suspends, and nothing in this backend ever does: its
`sleep` calls `time.sleep`, its `send` calls the blocking `httpx.Client`. So `run` starts a coroutine with `send(None)`,
and by the time that call returns the coroutine has reached its end, which Python reports with StopIteration. No
loop, no thread and no switch of tasks is involved, and the traceback of an error shows the calls one below the other.
Should anything suspend all the same, `run` raises RuntimeError instead of leaving the call half done.
"""

from __future__ import annotations

import contextlib
import contextvars
import inspect
import sys
import threading
import time
from collections import abc, deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import httpx

from ..auth import Auth, Bounded
from ..backend import Cookieless
from ..errors import ConfigurationError
from ..limits import DeadlineError
from ..options import ClientOptions

if TYPE_CHECKING:
    from concurrent.futures import Future

C = TypeVar("C")
T = TypeVar("T")
stopping: contextvars.ContextVar[threading.Event | None] = contextvars.ContextVar("stopping", default=None)
"""Set in a thread that fetches ahead: the event that ends its waits."""


class StoppedError(Exception):
    """Ends a thread that fetches ahead when nobody wants its page any more."""


def run(outcome: abc.Coroutine[Any, Any, T]) -> T:
    """Run a coroutine of this backend to its end and return its result; the module's docstring says how.

    The hooks of asynchronous generators are put aside meanwhile: where an event loop happens to run in this thread, it
    would otherwise close our generators itself when they are dropped, and later.
    """
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(None, None)
    try:
        outcome.send(None)
    except StopIteration as end:
        return cast("T", end.value)
    finally:
        sys.set_asyncgen_hooks(*hooks)
    raise RuntimeError("something waits for an event loop in the synchronous client")


async def following(source: abc.AsyncGenerator[T, Any], value: Any = None) -> T:
    """Return what an asynchronous generator yields next."""
    return await source.asend(value)


def iterate(source: abc.AsyncGenerator[T]) -> abc.Generator[T]:
    """Yield what an asynchronous generator yields; close it when nobody asks for more."""
    try:
        while True:
            yield run(following(source))
    except StopAsyncIteration:
        return
    finally:
        run(source.aclose())


class Pool(Cookieless, httpx.Client):
    """A blocking pool without cookies."""


class _SyncBounded(Bounded, httpx.SyncByteStream):
    def __iter__(self) -> abc.Iterator[bytes]:
        return iterate(aiter(self))

    def close(self) -> None:
        self._stream.close()


class SyncAuth(Auth):
    """The same flow in a blocking pool."""

    _bounded: type[Bounded] = _SyncBounded

    def sync_auth_flow(self, request: httpx.Request) -> abc.Generator[httpx.Request, httpx.Response, None]:
        """Send a request with credentials; after a 401, renew the token and send it once more."""
        flow = self.async_auth_flow(request)
        try:
            step = run(following(flow))
            while True:
                step = run(following(flow, (yield step)))
        except StopAsyncIteration:
            return
        finally:
            run(flow.aclose())


class SyncBackend:
    """The world of the synchronous client; see `Backend`."""

    options: abc.Collection[str] = ClientOptions.__optional_keys__
    client: type = httpx.Client
    transport: type = httpx.BaseTransport
    pool: type = Pool
    auth: abc.Callable[..., httpx.Auth] = SyncAuth

    def steady(self, outcome: abc.Coroutine[Any, Any, T]) -> abc.Awaitable[T]:
        """Return a coroutine as it is: nothing cancels a thread."""
        return outcome

    async def send(self, pool: Any, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
        response = pool.send(request, auth=auth, stream=True, follow_redirects=False)
        return cast("httpx.Response", response)

    def chunks(self, response: httpx.Response) -> abc.AsyncIterator[bytes]:
        return self.each(response.iter_raw())

    async def each(self, stream: Any) -> abc.AsyncIterator[bytes]:
        for chunk in stream:
            yield chunk

    async def read(self, response: httpx.Response) -> None:
        response.read()

    async def close(self, opened: Any) -> None:
        opened.close()

    async def settle(self, value: Any) -> Any:
        """Return a value. Raise ConfigurationError for one that would have to be awaited."""
        if inspect.isawaitable(value):
            if inspect.iscoroutine(value):
                value.close()
            raise ConfigurationError("an asynchronous function needs the asynchronous client")
        return value

    async def sleep(self, seconds: float) -> None:
        """Wait, blocking this thread."""
        stop = stopping.get()
        if stop is None:
            time.sleep(seconds)  # noqa: ASYNC251 (this backend blocks)
        elif stop.wait(seconds):
            raise StoppedError

    def lock(self) -> threading.Lock:
        return threading.Lock()

    @contextlib.asynccontextmanager
    async def locked(self, lock: Any, extensions: abc.Mapping[str, Any]) -> abc.AsyncGenerator[None]:
        """Hold a lock. Raise DeadlineError if it is not free before the request's deadline."""
        remaining = extensions.get("deadline")
        if not lock.acquire(timeout=-1 if remaining is None else max(0.0, remaining())):
            raise DeadlineError
        try:
            yield
        finally:
            lock.release()

    def slots(self, count: int) -> threading.Semaphore:
        return threading.Semaphore(count)

    @contextlib.asynccontextmanager
    async def slot(self, slots: Any, seconds: float | None) -> abc.AsyncGenerator[None]:
        """Hold a slot, if there are slots. Raise DeadlineError if none is free in `seconds`."""
        if slots is not None and not slots.acquire(timeout=seconds):
            raise DeadlineError
        try:
            yield
        finally:
            if slots is not None:
                slots.release()

    def phases(self, timeout: dict[str, float | None], remaining: abc.Callable[[], float]) -> dict[str, Any]:
        """Return the extensions of httpx that keep a deadline.

        A thread cannot be cancelled, so every phase of an attempt (connect, write, read) starts
        with the time that is left then.
        """

        def trace(event: str, info: object) -> None:
            if event.endswith(".started"):
                left = max(remaining(), 0.001)
                for phase, seconds in timeout.items():
                    timeout[phase] = left if seconds is None else min(seconds, left)

        return {"trace": trace, "deadline": remaining}

    def ahead(self, fetch: abc.Callable[[C], abc.Coroutine[Any, Any, T]], size: int) -> SyncAhead[C, T]:

        def fetched(key: C) -> T:
            return run(fetch(key))

        return SyncAhead(fetched, size)


class SyncAhead(Generic[C, T]):
    """Threads that fetch ahead while their results are taken in order; see `Ahead`."""

    def __init__(self, fetch: abc.Callable[[C], T], size: int) -> None:
        from concurrent.futures import ThreadPoolExecutor  # only where pages are fetched ahead, for a quick start

        self._fetch = fetch
        self._size = size
        self._stop = threading.Event()
        self._pool = ThreadPoolExecutor(size, thread_name_prefix="prefetch")
        self._waiting: deque[tuple[C, Future[T]]] = deque()

    async def take(self, plan: abc.Sequence[C]) -> T:
        """Return the first result of a plan, or raise its error; the others are fetched meanwhile."""
        started = [key for key, _ in self._waiting]
        if started != list(plan[: len(started)]):
            self._clear()
        for key in plan[len(self._waiting) : self._size]:
            context = contextvars.copy_context()  # of the caller, for logs and traces
            context.run(stopping.set, self._stop)
            self._waiting.append((key, self._pool.submit(context.run, self._fetch, key)))
        return self._waiting.popleft()[1].result()

    def _clear(self) -> None:
        """Drop what has not begun, end the pauses of the rest, and wait until it has ended."""
        from concurrent.futures import wait

        self._stop.set()
        futures = [future for _, future in self._waiting]
        self._waiting.clear()
        wait([future for future in futures if not future.cancel()])
        self._stop = threading.Event()

    async def close(self) -> None:
        """End all of it; no thread is left."""
        self._clear()
        self._pool.shutdown()
