"""The protocol between the engine and its backends: connection pool, time, locks, concurrency.

The engine is written once, with `await`. There are two backends: `aio/backend.py` suspends where it waits,
`sync/backend.py` blocks its thread.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Coroutine, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Final, Protocol, TypeVar

from .library import httpx

C = TypeVar("C")
C_in = TypeVar("C_in", contravariant=True)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Ahead(Protocol[C_in, T_co]):
    """Results that are fetched ahead, in order, each identified by its key."""

    async def take(self, plan: Sequence[C_in]) -> T_co:
        """Return the result of the first key of a plan, or raise its error; fetch those of the other keys meanwhile.

        Fetches that were started for a different plan are dropped.
        """
        ...

    async def close(self) -> None:
        """Stop every fetch and wait until all have ended."""
        ...


class Backend(Protocol):
    """The operations that differ between the synchronous and the asynchronous client.

    `options`: names of the settings that the client accepts. `client` and `transport`: the httpx classes that a
    caller's own must be instances of. `pool`: opens a connection pool. `auth`: creates the authentication flow.
    """

    options: Collection[str]
    client: type
    transport: type
    pool: type
    auth: Callable[..., httpx.Auth]

    def steady(self, outcome: Coroutine[Any, Any, T]) -> Awaitable[T]:
        """Return an awaitable for a coroutine that is cancelled only where it waits for I/O or time."""
        ...

    async def send(self, pool: Any, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
        """Send a request and return the response, its body not yet read."""
        ...

    def chunks(self, response: httpx.Response) -> AsyncIterator[bytes]:
        """Yield the body of a response in chunks as they arrive, still compressed."""
        ...

    def each(self, stream: Any) -> AsyncIterator[bytes]:
        """Yield the chunks of a byte stream as they arrive."""
        ...

    async def read(self, response: httpx.Response) -> None:
        """Read the body of a response."""
        ...

    async def close(self, opened: Any) -> None:
        """Close a pool or a response."""
        ...

    async def settle(self, value: Any) -> Any:
        """Return the result of a caller's function; await it first if it is awaitable."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait for a number of seconds."""
        ...

    def loop(self) -> Any:
        """Return the running event loop, whose connections cannot be used in another one; None if there is none."""
        ...

    def ending(self, loop: Any, pool: Any) -> Any:
        """Return what closes a pool when its event loop ends, which lasts while it is referenced; None without loop."""
        ...

    def close_elsewhere(self, loop: Any, pool: Any) -> None:
        """Have a pool closed by its own event loop if that runs; do not wait."""
        ...

    def lock(self) -> Any:
        """Return a lock."""
        ...

    def locked(self, lock: Any, extensions: Mapping[str, Any]) -> AbstractAsyncContextManager[Any]:
        """Return a context manager that holds a lock; the request's deadline limits the wait for it."""
        ...

    def slots(self, count: int) -> Any:
        """Return a semaphore for `count` requests at once."""
        ...

    def slot(self, slots: Any, seconds: float | None) -> AbstractAsyncContextManager[None]:
        """Return a context manager that holds a slot (None: no limit). It raises DeadlineError after `seconds`."""
        ...

    def phases(self, timeout: dict[str, float | None], remaining: Callable[[], float]) -> dict[str, Any]:
        """Return the httpx request extensions that enforce a deadline."""
        ...

    def ahead(self, fetch: Callable[[C], Coroutine[Any, Any, T]], size: int) -> Ahead[C, T]:
        """Return an `Ahead` that runs at most `size` fetches at once."""
        ...


class _NoCookies(httpx.Cookies):
    """A cookie jar that stores nothing."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Ignore the cookies of a response."""


_NONE: Final = _NoCookies()


class Cookieless:
    """A pool that stores and sends no cookies, so that no call affects the next one.

    These APIs identify callers by their credentials. httpx would send a cookie from one response with every later
    request, also one made for somebody else, and would parse each response for cookies, a quarter of a call's time.
    """

    @property
    def cookies(self) -> httpx.Cookies:
        """The empty cookie jar."""
        return _NONE

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Ignore the cookies."""
