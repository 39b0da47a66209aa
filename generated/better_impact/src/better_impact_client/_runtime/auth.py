"""Authentication as a flow that httpx runs around every request."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Mapping
from typing import TYPE_CHECKING, Any

from .access import Part
from .credentials import RefusedError
from .errors import AuthenticationError
from .library import httpx
from .limits import Pace, inflater_of
from .places import Place
from .requests import OPERATION
from .values import ONCE, hidden

if TYPE_CHECKING:
    from .backend import Backend

GIVEN = "given"
"""Request extension: the places of credentials that the caller has set for this call."""
PROGRESS = "progress"
"""Request extension: the state of the call (`Progress`)."""
MAX_AUTH_RESPONSE = 1 << 20
"""Largest size in bytes of an authentication response: a token response, or a 401."""


class Bounded(httpx.AsyncByteStream):
    """The body of an authentication response, decompressed here with a size limit, which httpx does not have."""

    def __init__(self, backend: Backend, response: httpx.Response) -> None:
        self._stream: Any = response.stream
        self._chunks = backend.each(self._stream)
        self._inflater = inflater_of(response)

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        size = 0
        async for chunk in self._chunks:
            for piece in self._inflater.feed(chunk) if self._inflater else (chunk,):
                size += len(piece)
                if size > MAX_AUTH_RESPONSE:
                    raise AuthenticationError(f"an authentication response is longer than {MAX_AUTH_RESPONSE} bytes")
                yield piece
        if self._inflater is not None:
            self._inflater.end()

    async def aclose(self) -> None:
        """Close the response."""
        await self._stream.aclose()


class Auth(httpx.Auth):
    """Adds the values of credentials to a request; obtains and renews tokens.

    `bases`: the base addresses for token requests by the name of the servers, "" for those of the API. `prefix` is that
    of the environment variables of the credentials, for messages. `locks`: a lock for each credential, shared with the
    other instances that send it: when several calls need a new token at the same time, one of them fetches it and the
    others wait.
    No repr contains a secret, and pickling raises TypeError.
    """

    _bounded: type[Bounded] = Bounded

    def __init__(
        self,
        backend: Backend,
        parts: tuple[Part, ...],
        locks: Mapping[int, Any],
        bases: Mapping[str, str],
        headers: Mapping[str, str],
        prefix: str,
        pace: Pace | None = None,
    ) -> None:
        self._backend = backend
        self._parts = parts
        self._locks = locks
        self._bases = bases
        self._headers = headers
        self._prefix = prefix
        self._pace = pace
        self.sent: dict[Place, str] = {}
        """The values that were sent last, which must not appear in an error."""

    def __reduce__(self) -> Any:
        raise TypeError("credentials cannot be pickled; make a new client")

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Yield a request with credentials; after a 401, renew the token and yield the request once more."""
        given = request.extensions.get(GIVEN, ())
        parts = [part for part in self._parts if part.place not in given]
        stale: dict[Place, str] = {}
        while True:
            is_new, used = not stale, dict[Place, str]()
            for part in parts:
                credential, refused, renewed = part.credential, stale.get(part.place), False
                value = credential.ready(refused)
                if value is None:
                    async with self._backend.locked(self._locks[id(credential)], request.extensions):
                        # Another call may have renewed the token while this one waited.
                        value = credential.ready(refused)
                        if value is None:
                            began = time.monotonic()
                            steps = credential.obtain(self._bases[part.server], self._headers)
                            received: Any = None
                            while value is None:
                                try:
                                    step = steps.send(received)
                                except StopIteration as end:
                                    value = end.value
                                    break
                                except RefusedError as error:
                                    raise AuthenticationError(f"{error}{self._advice(part)}") from None
                                if isinstance(step, httpx.Request):
                                    await self._prepare(step, request)
                                    received = await self._read((yield step))
                                else:  # a function of the caller
                                    received = hidden(await self._called(step))
                            renewed = credential.is_renewed
                            if renewed:
                                request.extensions[PROGRESS].obtained(time.monotonic() - began)
                is_new = is_new or renewed or value != refused
                part.place.put(request, value)
                used[part.place] = self.sent[part.place] = value
            # httpx returns the last response of a flow to the caller, which must not be a token response.
            if not is_new:
                return
            request.extensions[PROGRESS].go()
            response = yield request
            if response.status_code != 401 or stale or not parts or ONCE in request.extensions:
                return
            stale = used
            await self._read(response)  # httpx would read it without a size limit

    async def _called(self, function: Callable[[], Any]) -> Any:
        """Return what a function of the caller returns.

        Raise AuthenticationError if httpx failed in it: the engine would take such an error for one of the call's own.
        """
        try:
            return await self._backend.settle(function())
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            name = type(error).__name__
            raise AuthenticationError(f"the function that provides the token or the code failed ({name})") from error

    def _advice(self, part: Part) -> str:
        names = ", ".join(f"{name} ({self._prefix}_{name.upper()})" for name in part.credential.names)
        return f"; check {names}" if names else ""

    async def _prepare(self, step: httpx.Request, request: httpx.Request) -> None:
        """Apply the limits of a call to the token request that it needs."""
        if self._pace is not None:
            left = request.extensions.get("deadline", _no_limit)
            await self._backend.sleep(self._pace.reserve(time.monotonic(), left()))
        step.extensions = {name: value for name, value in request.extensions.items() if name != OPERATION}

    async def _read(self, response: httpx.Response) -> httpx.Response:
        if not response.is_stream_consumed:
            response.stream = self._bounded(self._backend, response)
            response.headers.pop("content-encoding", None)
            await self._backend.read(response)
        return response


def _no_limit() -> None:
    """Return None: the remaining time of a call without a deadline."""
