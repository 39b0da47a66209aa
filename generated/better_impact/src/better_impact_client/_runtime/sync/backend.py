"""What the engine needs of the world outside, blocking: its coroutines never wait for a loop."""

from __future__ import annotations

import contextlib
import contextvars
import inspect
import sys
import threading
import time
from collections import abc
from typing import Any, TypeVar, cast

import httpx

from ..backend import Backend
from ..errors import ConfigurationError
from ..limits import DeadlineError
from ..options import ClientOptions
from ..pool import Pool

T = TypeVar("T")
stopping: contextvars.ContextVar[threading.Event | None] = contextvars.ContextVar("stopping", default=None)
"""Set in a thread that fetches ahead: the event that ends its waits."""


class StoppedError(Exception):
    """Ends a thread that fetches ahead when nobody wants its page any more."""


def run(outcome: abc.Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end, which it reaches without ever giving way.

    An event loop that happens to run in this thread must not close its generators.
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
    """Give what an asynchronous generator gives next."""
    return await source.asend(value)


def iterate(source: abc.AsyncGenerator[T]) -> abc.Generator[T]:
    """Give what an asynchronous generator gives; close it when nobody asks for more."""
    try:
        while True:
            yield run(following(source))
    except StopAsyncIteration:
        return
    finally:
        run(source.aclose())


class SyncBackend(Backend):
    """The world of the synchronous client: whatever would wait blocks its thread."""

    options: abc.Collection[str] = ClientOptions.__optional_keys__
    client: type = httpx.Client
    transport: type = httpx.BaseTransport
    pool: type = Pool

    def run(self, outcome: abc.Coroutine[Any, Any, T]) -> T:
        return run(outcome)

    def steady(self, outcome: abc.Coroutine[Any, Any, T]) -> abc.Awaitable[T]:
        """Give a coroutine as it is: nothing cancels a thread."""
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
        """Give a value. Raises ConfigurationError for one that would have to be awaited."""
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
        """Hold a lock. Raises DeadlineError if it is not free before the request's deadline."""
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
        """Hold a slot, if there are slots. Raises DeadlineError if none is free in `seconds`."""
        if slots is not None and not slots.acquire(timeout=seconds):
            raise DeadlineError
        try:
            yield
        finally:
            if slots is not None:
                slots.release()

    def phases(self, timeout: dict[str, float | None], remaining: abc.Callable[[], float]) -> dict[str, Any]:
        """Give the extensions of httpx that keep a deadline.

        A thread cannot be cancelled, so every phase of an attempt (connect, write, read) starts
        with the time that is left then.
        """

        def trace(event: str, info: object) -> None:
            if event.endswith(".started"):
                left = max(remaining(), 0.001)
                for phase, seconds in timeout.items():
                    timeout[phase] = left if seconds is None else min(seconds, left)

        return {"trace": trace, "deadline": remaining}

    def ahead(self, fetch: abc.Callable[[Any], abc.Coroutine[Any, Any, T]], size: int) -> Any:
        from .ahead import SyncAhead

        def fetched(key: Any) -> T:
            return run(fetch(key))

        return SyncAhead(fetched, size)
