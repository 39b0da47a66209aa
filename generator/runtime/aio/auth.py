"""Authentication as flows that httpx runs around every request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import httpx

from ..credentials import Credential, FixedHeader, ProvidedToken
from ..errors import AuthenticationError
from ..requests import check_header
from ..tokens import Grant, MemoryStore, Steps, Token, TokenStore
from .waiting import Flow, make_lock, settle


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
    ) -> None:
        self._credential = credential
        self._base_url = base_url
        self._headers = headers
        self._store = store or MemoryStore()
        self._lock = make_lock()

    def __reduce__(self) -> Any:
        raise TypeError("credentials cannot be pickled; make a new client")

    async def async_auth_flow(self, request: httpx.Request) -> Flow:
        """Send a request with credentials; after a 401, renew the token and send it once more."""
        stale: str | None = None
        while True:
            renewed = False
            value = self._ready(stale)
            if value is None:
                async with self._lock:
                    # Another call may have renewed the token while this one waited.
                    value = self._ready(stale) or await self._provided()
                    if value is None:
                        steps = self._renewal()
                        try:
                            step = next(steps)
                            while True:
                                step.extensions = dict(request.extensions)
                                response = yield step
                                await response.aread()
                                step = steps.send(response)
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
            return credential.value
        if isinstance(credential, ProvidedToken):
            if isinstance(credential.provider, str):
                return f"{credential.prefix} {credential.provider}"
            return None
        token = self._store.load()
        if token is None or not token.is_fresh():
            return None
        value = f"Bearer {token.access}"
        return None if value == stale else value

    async def _provided(self) -> str | None:
        """Call the caller's token function, if that is the credential."""
        credential = self._credential
        if not isinstance(credential, ProvidedToken) or isinstance(credential.provider, str):
            return None
        token = await settle(credential.provider())
        if not isinstance(token, str) or not token:
            raise AuthenticationError("the token function gave no text")
        check_header("Authorization", token)
        return f"{credential.prefix} {token}"

    def _renewal(self) -> Steps:
        grant = cast("Grant", self._credential)
        return grant.obtain(self._base_url, self._store.load(), self._headers)

    def _keep(self, token: Token) -> str:
        check_header("Authorization", token.access)
        self._store.save(token)
        return f"Bearer {token.access}"
