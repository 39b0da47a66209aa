"""Authentication as a flow that httpx runs around every request."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Mapping
from typing import TYPE_CHECKING, Any

import httpx

from .credentials import Credential
from .errors import AuthenticationError
from .limits import Pace, inflater_of
from .requests import OPERATION
from .values import hidden

if TYPE_CHECKING:
    from .backend import Backend

GOING = "going"
"""Extension of a request: what is called right before it is sent."""
MAX_ANSWER = 1 << 20
"""Bytes that an answer about credentials may have: a token, or a refusal."""


class Bounded(httpx.AsyncByteStream):
    """An answer about credentials, decompressed here: httpx would read it whatever its size."""

    def __init__(self, backend: Backend, response: httpx.Response) -> None:
        self._stream: Any = response.stream
        self._chunks = backend.each(self._stream)
        self._inflater = inflater_of(response)

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        size = 0
        async for chunk in self._chunks:
            for piece in self._inflater.feed(chunk) if self._inflater else (chunk,):
                size += len(piece)
                if size > MAX_ANSWER:
                    raise AuthenticationError(f"an answer about credentials is longer than {MAX_ANSWER} bytes")
                yield piece
        if self._inflater is not None:
            self._inflater.end()

    async def aclose(self) -> None:
        """Close the answer."""
        await self._stream.aclose()


class Auth(httpx.Auth):
    """Adds an Authorization header that may change; obtains and renews tokens.

    However many calls need a new token at once, one of them fetches it and the others wait for
    it. Secrets are in no repr, and a pickle is refused.
    """

    _bounded: type[Bounded] = Bounded

    def __init__(
        self,
        backend: Backend,
        credential: Credential,
        base_url: str,
        headers: Mapping[str, str],
        pace: Pace | None = None,
    ) -> None:
        self._backend = backend
        self._credential = credential
        self._base_url = base_url
        self._headers = headers
        self._lock = backend.lock()
        self._pace = pace

    def __reduce__(self) -> Any:
        raise TypeError("credentials cannot be pickled; make a new client")

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Send a request with credentials; after a 401, renew the token and send it once more."""
        credential, stale = self._credential, None
        while True:
            renewed = False
            value = credential.ready(stale)
            if value is None:
                async with self._backend.locked(self._lock, request.extensions):
                    # Another call may have renewed the token while this one waited.
                    value = credential.ready(stale)
                    if value is None:
                        steps = credential.obtain(self._base_url, self._headers)
                        reply: Any = None
                        while value is None:
                            try:
                                step = steps.send(reply)
                            except StopIteration as end:
                                value = end.value
                                break
                            if isinstance(step, httpx.Request):
                                await self._prepare(step, request)
                                reply = await self._read((yield step))
                            else:  # a function of the caller
                                reply = hidden(await self._backend.settle(step()))
                        renewed = credential.is_renewed
            # httpx takes the last answer of a flow for the call's own, which a token answer is not.
            if value == stale and not renewed:
                return
            request.headers["Authorization"] = value
            request.extensions[GOING]()
            response = yield request
            if response.status_code != 401 or stale is not None:
                return
            stale = value
            await self._read(response)  # httpx reads it otherwise, however long it is

    async def _prepare(self, step: httpx.Request, request: httpx.Request) -> None:
        """Return a request for a token the limits of the call that needs it."""
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
    """Return the seconds that are left of a call without a deadline."""
