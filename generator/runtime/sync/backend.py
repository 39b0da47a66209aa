"""The backend of the synchronous client: it blocks its thread where it would wait.

How coroutines run here without an event loop: the engine is written with `await`, once for both clients. A coroutine
suspends only where something that it awaits suspends, and nothing in this backend ever does: its `sleep` calls
`time.sleep`, its `send` calls the blocking `httpx.Client`. So `run` starts a coroutine with `send(None)`, and by the
time that call returns the coroutine has finished, which Python reports with StopIteration. No event loop, thread or
task switch is involved, and the traceback of an error shows one ordinary call stack. If anything does suspend, `run`
raises RuntimeError instead of leaving the call unfinished.
"""

from __future__ import annotations

import contextlib
import contextvars
import inspect
import sys
import threading
import time
import weakref
from collections import abc, deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..auth import Auth, Bounded
from ..backend import Cookieless
from ..errors import ClientError, ConfigurationError
from ..forks import renew_in_children
from ..library import httpx
from ..options import ClientOptions
from ..tracebacks import clean
from .waits import Limit, Slots, Stop, current, until

if TYPE_CHECKING:
    from concurrent.futures import Future

C = TypeVar("C")
T = TypeVar("T")


def run(outcome: abc.Coroutine[Any, Any, T]) -> T:
    """Run a coroutine of this backend to its end and return its result; the module's docstring explains how.

    The asynchronous generator hooks are removed meanwhile: if an event loop happens to run in this thread, its hooks
    would close our generators in that loop, and later.
    """
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(None, None)
    try:
        outcome.send(None)
    except StopIteration as end:
        return cast("T", end.value)
    except ClientError as error:
        clean(error)
        raise
    finally:
        sys.set_asyncgen_hooks(*hooks)
    raise RuntimeError("something waits for an event loop in the synchronous client; use the asynchronous one")


async def following(source: abc.AsyncGenerator[T, Any], value: Any = None) -> T:
    """Return the next value of an asynchronous generator."""
    return await source.asend(value)


def iterate(source: abc.AsyncGenerator[T]) -> abc.Generator[T]:
    """Yield the values of an asynchronous generator; close it at the end or when the iteration stops early."""
    try:
        while True:
            yield run(following(source))
    except StopAsyncIteration:
        return
    finally:
        run(source.aclose())


class Pool(Cookieless, httpx.Client):
    """A blocking pool without cookies. The connections that it opens itself obey the deadline of a call."""

    def __init__(self, **options: Any) -> None:
        from .network import limit_waits  # imported only when a client is opened, to keep startup fast

        super().__init__(**options)
        if "transport" not in options:
            for transport in (self._transport, *self._mounts.values()):
                limit_waits(transport)


class _SyncBounded(Bounded, httpx.SyncByteStream):
    def __iter__(self) -> abc.Iterator[bytes]:
        return iterate(aiter(self))

    def close(self) -> None:
        self._stream.close()


class SyncAuth(Auth):
    """The same authentication flow for a blocking pool."""

    _bounded: type[Bounded] = _SyncBounded

    def sync_auth_flow(self, request: httpx.Request) -> abc.Generator[httpx.Request, httpx.Response, None]:
        """Yield a request with credentials; after a 401, renew the token and yield the request once more."""
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
    """The backend of the synchronous client; see `Backend`."""

    options: abc.Collection[str] = ClientOptions.__optional_keys__
    client: type = httpx.Client
    transport: type = httpx.BaseTransport
    pool: type = Pool
    auth: abc.Callable[..., httpx.Auth] = SyncAuth

    def steady(self, outcome: abc.Coroutine[Any, Any, T]) -> abc.Awaitable[T]:
        """Return the coroutine unchanged: a thread cannot be cancelled."""
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
        """Return a value. Raise ConfigurationError if it is awaitable."""
        if inspect.isawaitable(value):
            if inspect.iscoroutine(value):
                value.close()
            raise ConfigurationError("an asynchronous function needs the asynchronous client")
        return value

    async def sleep(self, seconds: float) -> None:
        """Wait for a number of seconds, blocking this thread."""
        limit = current.get()
        if limit is None or limit.stop is None:
            time.sleep(seconds)  # noqa: ASYNC251 (this backend blocks)
        else:
            limit.stop.sleep(seconds)

    def loop(self) -> None:
        """Return None: connections belong to no event loop."""

    def ending(self, loop: Any, pool: Any) -> None:
        """Return None: no pool belongs to an event loop."""

    def close_elsewhere(self, loop: Any, pool: Any) -> None:
        """Do nothing: no pool belongs to an event loop."""

    def lock(self) -> Slots:
        return Slots(1)

    def locked(self, lock: Any, extensions: abc.Mapping[str, Any]) -> contextlib.AbstractAsyncContextManager[Any]:
        """Return a context manager that holds a lock; it raises DeadlineError if the request's deadline passes."""
        remaining = extensions.get("deadline")
        held: contextlib.AbstractAsyncContextManager[Any] = lock.held(None if remaining is None else remaining())
        return held

    def slots(self, count: int) -> Slots:
        return Slots(count)

    @contextlib.asynccontextmanager
    async def slot(self, slots: Any, seconds: float | None) -> abc.AsyncGenerator[None]:
        """Hold a slot (None: no limit). Limit the waits in the block to `seconds`.

        Raise DeadlineError if no slot becomes free before.
        """
        with until(seconds) if seconds is not None else contextlib.nullcontext():
            async with slots.held(seconds) if slots is not None else contextlib.nullcontext():
                yield

    def phases(self, timeout: dict[str, float | None], remaining: abc.Callable[[], float]) -> dict[str, Any]:
        """Return the httpx request extensions that enforce a deadline.

        The connections of `Pool` obey the limit that `slot` sets. Those of a caller's `http_client` or `transport` do
        not know it: for them, each phase of an attempt (connect, write, read) is limited to the time that remains
        when it starts.
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
    """Threads that fetch ahead; their results are taken in order. See `Ahead`.

    Each fetch has a thread, which ends with it and does not keep a program from ending. The idle threads of an executor
    would wait for ever if Ctrl-C interrupted the call that ends them.
    """

    def __init__(self, fetch: abc.Callable[[C], T], size: int) -> None:
        self._fetch = fetch
        self._size = size
        self._start()
        renew_in_children(self)

    def _start(self) -> None:
        self._waiting: deque[tuple[C, Future[T]]] = deque()
        self._threads: list[threading.Thread] = []
        self._renew_stop()

    def _renew_stop(self) -> None:
        self._stop = Stop()
        weakref.finalize(self, self._stop.set)  # `close` may never run if Ctrl-C was pressed twice

    def after_fork(self) -> None:
        """Forget the fetches of the parent process, whose threads are not in this one."""
        self._start()

    async def take(self, plan: abc.Sequence[C]) -> T:
        """Return the result of the first key of a plan, or raise its error; fetch those of the other keys meanwhile."""
        started = [key for key, _ in self._waiting]
        if started != list(plan[: len(started)]):
            self._clear()
        for key in plan[len(self._waiting) : self._size]:
            self._waiting.append((key, self._begin(key)))
        return self._waiting.popleft()[1].result()

    def _begin(self, key: C) -> Future[T]:
        """Start the fetch of a key in a thread and return its future."""
        from concurrent.futures import Future  # imported only when pages are fetched ahead, to keep startup fast

        future: Future[T] = Future()
        context = contextvars.copy_context()  # the caller's context, for logging and tracing
        context.run(current.set, (current.get() or Limit())._replace(stop=self._stop))
        arguments = (_settle, future, self._fetch, key)
        thread = threading.Thread(target=context.run, args=arguments, name="prefetch", daemon=True)
        thread.start()
        self._threads = [*filter(threading.Thread.is_alive, self._threads), thread]
        return future

    def _clear(self) -> None:
        """Drop fetches that have not started, interrupt the others, and wait until all have ended."""
        self._stop.set()
        for _, future in self._waiting:
            future.cancel()
        self._waiting.clear()
        for thread in self._threads:
            thread.join()
        self._renew_stop()

    async def close(self) -> None:
        """Interrupt every fetch, and wait until all have ended."""
        try:
            self._clear()
        except BaseException:  # Ctrl-C: the threads end without anybody waiting for them
            self._stop.set()
            raise


def _settle(future: Future[T], fetch: abc.Callable[[C], T], key: C) -> None:
    """Set the result of a fetch, or its error, on a future."""
    try:
        if future.set_running_or_notify_cancel():
            future.set_result(fetch(key))
    except BaseException as error:
        future.set_exception(error)
    finally:
        del future  # the traceback of the error refers to this frame
