"""Authentication as flows that httpx runs around every request."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping
from typing import Any, cast

import httpx

from ..credentials import Credential, FixedHeader, ProvidedToken
from ..errors import AuthenticationError
from ..hidden import Hidden
from ..limits import Pace, inflater_of
from ..requests import check_header
from ..tokens import MAX_ANSWER, Grant, MemoryStore, Steps, Token, TokenStore
from .waiting import Flow, hold, make_lock, settle, sleep


class AsyncAuth(httpx.Auth):
    """Adds the Authorization header; obtains and renews tokens.

    However many calls need a new token at once, one of them fetches it and the others wait for
    it. Secrets are in no repr, and a pickle is refused.
    """

    def __init__(
        self,
        credential: Credential,
        base_url: str,
        headers: Mapping[str, str],
        store: TokenStore | None,
        pace: Pace | None = None,
    ) -> None:
        self._credential = credential
        self._base_url = base_url
        self._headers = headers
        self._store = store or MemoryStore()
        self._lock = make_lock()
        self._pace = pace

    def __reduce__(self) -> Any:
        raise TypeError("credentials cannot be pickled; make a new client")

    async def async_auth_flow(self, request: httpx.Request) -> Flow:
        """Send a request with credentials; after a 401, renew the token and send it once more."""
        stale: str | None = None
        while True:
            renewed = False
            value = self._ready(stale)
            if value is None:
                async with hold(self._lock, request.extensions):
                    # Another call may have renewed the token while this one waited.
                    value = self._ready(stale) or await self._provided()
                    if value is None:
                        steps = self._renewal()
                        try:
                            step = next(steps)
                            while True:
                                if not isinstance(step, httpx.Request):  # what the caller says
                                    step = steps.send(await settle(step))
                                    continue
                                if self._pace is not None:
                                    left = request.extensions.get("deadline", _no_limit)
                                    await sleep(self._pace.reserve(time.monotonic(), left()))
                                step.extensions = dict(request.extensions)
                                response = yield step
                                step = steps.send(await _read(response))
                        except StopIteration as end:
                            obtained = end.value
                        value = self._keep(obtained)  # not above: its error would hold `end`
                        renewed = True
            # httpx takes the last answer of a flow for the call's own, which a token answer is not.
            if value == stale and not renewed:
                return
            request.headers["Authorization"] = value
            response = yield request
            if response.status_code != 401 or stale is not None or self._is_fixed:
                return
            stale = value
            await _read(response)  # httpx reads it otherwise, however long it is

    @property
    def _is_fixed(self) -> bool:
        credential = self._credential
        return isinstance(credential, FixedHeader) or (
            isinstance(credential, ProvidedToken) and not callable(credential.provider)
        )

    def _ready(self, stale: str | None) -> str | None:
        """Give the header if it is at hand and not the one that was just refused."""
        credential = self._credential
        if isinstance(credential, FixedHeader):
            return Hidden(credential.value)
        if isinstance(credential, ProvidedToken):
            if isinstance(credential.provider, str):
                return Hidden(f"{credential.prefix} {credential.provider}")
            return None
        token = self._store.load()
        if token is None or not token.is_fresh():
            return None
        check_header("Authorization", token.access)
        value = Hidden(f"Bearer {token.access}")
        return None if value == stale else value

    async def _provided(self) -> str | None:
        """Call the caller's token function, if that is the credential."""
        credential = self._credential
        if not isinstance(credential, ProvidedToken) or isinstance(credential.provider, str):
            return None
        token = await settle(credential.provider())
        if not isinstance(token, str) or not token:
            del token
            raise AuthenticationError("the token function gave no text")
        token = Hidden(token)
        check_header("Authorization", token)
        return Hidden(f"{credential.prefix} {token}")

    def _renewal(self) -> Steps:
        grant = cast("Grant", self._credential)
        return grant.obtain(self._base_url, self._store.load(), self._headers)

    def _keep(self, token: Token) -> str:
        check_header("Authorization", token.access)
        self._store.save(token)
        return Hidden(f"Bearer {token.access}")


def _no_limit() -> None:
    """Give the seconds that are left of a call without a deadline."""


class _Bounded(httpx.AsyncByteStream):
    """An answer about a token, decompressed here: httpx would read it whatever its size."""

    def __init__(self, response: httpx.Response) -> None:
        self._stream = cast("Any", response.stream)
        self._inflater = inflater_of(response)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = 0
        async for chunk in self._stream:
            for piece in self._inflater.feed(chunk) if self._inflater else (chunk,):
                size += len(piece)
                if size > MAX_ANSWER:
                    raise AuthenticationError(f"a token answer is longer than {MAX_ANSWER} bytes")
                yield piece
        if self._inflater is not None:
            self._inflater.end()

    async def aclose(self) -> None:
        await self._stream.aclose()


async def _read(response: httpx.Response) -> httpx.Response:
    if not response.is_stream_consumed:
        response.stream = _Bounded(response)
        response.headers.pop("content-encoding", None)
        await response.aread()
    return response
