"""What the engine needs of the world outside: a pool of connections, time, locks.

The engine is written once, with `await`. Two backends of equal rank stand for the world: `aio/backend.py` suspends
where it waits, `sync/backend.py` blocks its thread.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Coroutine, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Final, Protocol, TypeVar

import httpx

C = TypeVar("C")
C_in = TypeVar("C_in", contravariant=True)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Ahead(Protocol[C_in, T_co]):
    """Fetches under way, in order; each has the key it was started with."""

    async def take(self, plan: Sequence[C_in]) -> T_co:
        """Return the first result of a plan, or raise its error; the others are fetched meanwhile.

        What was started for another plan is dropped.
        """
        ...

    async def close(self) -> None:
        """End all of it and wait until it has ended."""
        ...


class Backend(Protocol):
    """The world of a client.

    `options` names the settings that its clients take; `client` and `transport` are the httpx classes of its
    kind, `pool` opens a pool of connections, and `auth` creates the flow that authenticates.
    """

    options: Collection[str]
    client: type
    transport: type
    pool: type
    auth: Callable[..., httpx.Auth]

    def steady(self, outcome: Coroutine[Any, Any, T]) -> Awaitable[T]:
        """Return what awaits a coroutine that may be cancelled only where it really waits."""
        ...

    async def send(self, pool: Any, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
        """Send a request and return the answer, its body not yet read."""
        ...

    def chunks(self, response: httpx.Response) -> AsyncIterator[bytes]:
        """Return the body of an answer as it comes, still compressed."""
        ...

    def each(self, stream: Any) -> AsyncIterator[bytes]:
        """Return the parts of a stream of bytes as they come."""
        ...

    async def read(self, response: httpx.Response) -> None:
        """Read the body of an answer."""
        ...

    async def close(self, opened: Any) -> None:
        """Close a pool or an answer."""
        ...

    async def settle(self, value: Any) -> Any:
        """Return what a function of the caller returned, awaited if it has to be."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...

    def lock(self) -> Any:
        """Return a lock."""
        ...

    def locked(self, lock: Any, extensions: Mapping[str, Any]) -> AbstractAsyncContextManager[Any]:
        """Return what holds a lock, until the deadline of the request at most."""
        ...

    def slots(self, count: int) -> Any:
        """Return room for so many requests at once."""
        ...

    def slot(self, slots: Any, seconds: float | None) -> AbstractAsyncContextManager[None]:
        """Return what holds a slot, if there are slots; it raises DeadlineError after so many `seconds`."""
        ...

    def phases(self, timeout: dict[str, float | None], remaining: Callable[[], float]) -> dict[str, Any]:
        """Return the extensions of httpx that keep a deadline."""
        ...

    def ahead(self, fetch: Callable[[C], Coroutine[Any, Any, T]], size: int) -> Ahead[C, T]:
        """Return what fetches ahead, at most `size` at once."""
        ...


class _NoCookies(httpx.Cookies):
    """Keeps nothing."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave the cookies of a response where they are."""


_NONE: Final = _NoCookies()


class Cookieless:
    """A pool in which no call leaves a trace in the next one.

    These APIs know their callers by credentials. Without this, httpx would send a cookie of one answer with every later
    request, for whomever it is made, and would search each answer for cookies, a quarter of the time of a call.
    """

    @property
    def cookies(self) -> httpx.Cookies:
        """No cookies, ever."""
        return _NONE

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Ignore them."""
