"""Access tokens: where they are kept, and the requests that obtain and renew them.

Everything here is pure: a grant yields requests and is sent their answers, so that one source
serves both clients.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Generator, Mapping
from typing import Any, Protocol, TypeAlias
from urllib.parse import urlencode

import httpx
import msgspec
from msgspec.structs import replace

from .decoding import NotJSONError, parse
from .errors import AuthenticationError
from .hidden import Given
from .jsontypes import is_object
from .paging import look, whole_number
from .values import Private

MAX_LIFETIME = 1e10
"""Seconds that a token is believed to last; a larger number would be no time at all."""
MARGIN = 60.0
"""Seconds before its end at which a token counts as expired, so that a slow clock does no harm."""


class Token(Private, frozen=True):
    """An access token. `expires_at` is in seconds of `time.time()`, None if nobody said."""

    access: str
    refresh: str | None = None
    expires_at: float | None = None

    def is_fresh(self, now: float | None = None) -> bool:
        """Tell whether the token can be used for at least a little longer."""
        if self.expires_at is None:
            return True
        return (time.time() if now is None else now) < self.expires_at


class TokenStore(Protocol):
    """Keeps a token, for instance to share it between processes."""

    def load(self) -> Token | None:
        """Give the kept token, None if there is none."""
        ...

    def save(self, token: Token | None) -> None:
        """Keep a token, or forget it."""
        ...


class MemoryStore:
    """Keeps a token in this client only. It is not pickled."""

    def __init__(self) -> None:
        self._token: Token | None = None
        self._lock = threading.Lock()

    def load(self) -> Token | None:
        """Give the kept token."""
        with self._lock:
            return self._token

    def save(self, token: Token | None) -> None:
        """Keep a token, or forget it."""
        with self._lock:
            self._token = token


MAX_ANSWER = 1 << 20
"""Bytes that an answer about a token may have."""

Steps: TypeAlias = Generator[Any, Any, Token]
"""Requests of a grant; each is sent its answer, and the end gives the token.

Something else than an httpx.Request is what a function of the caller gave: it is sent back, awaited
if it has to be.
"""


class Grant(Protocol):
    """A way to obtain tokens."""

    def obtain(self, base_url: str, old: Token | None, headers: Mapping[str, str]) -> Steps:
        """Yield the requests for a new token; `old` is the one that expired or was refused."""
        ...


def _form(url: str, headers: Mapping[str, str], fields: Mapping[str, str | None]) -> httpx.Request:
    body = urlencode({name: value for name, value in fields.items() if value is not None})
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    return httpx.Request("POST", url, headers={**headers, **kind}, content=body.encode())


def _json(url: str, headers: Mapping[str, str], fields: Mapping[str, Any]) -> httpx.Request:
    kind = {"Content-Type": "application/json"}
    return httpx.Request(
        "POST", url, headers={**headers, **kind}, content=msgspec.json.encode(fields)
    )


def _fields(response: httpx.Response) -> Given:
    """Give the fields of a token answer, those below `data` included.

    Raises AuthenticationError with the vendor's words if the token was refused.
    """
    fields = Given()
    with contextlib.suppress(NotJSONError, TypeError, ValueError):
        fields = Given(parse(response.content))
    if is_object(fields.get("data")):
        fields |= fields["data"]
    if not response.is_success:
        words = next(
            (str(fields[k]) for k in ("error_description", "error", "message") if fields.get(k)),
            "no reason given",
        )
        raise AuthenticationError(
            f"the token request was refused with {response.status_code}: {words[:200]}"
        )
    return fields


def _token(response: httpx.Response, name: str = "access_token") -> Token:
    fields = _fields(response)
    access = fields.get(name)
    if not isinstance(access, str) or not access:
        raise AuthenticationError(f"the token answer ({response.status_code}) has no {name}")
    lifetime: Any = look(fields, "expires_in")
    expires_at = None
    if isinstance(lifetime, str):
        lifetime = whole_number(lifetime)
    if isinstance(lifetime, (int, float)) and not isinstance(lifetime, bool):
        lifetime = min(lifetime, MAX_LIFETIME)
        # A tenth of a short life instead of the whole margin, or it would never count as fresh.
        expires_at = time.time() + lifetime - min(MARGIN, lifetime / 10)
    refresh = fields.get("refresh_token")
    return Token(access, refresh if isinstance(refresh, str) and refresh else None, expires_at)


class PasswordGrant(Private, frozen=True):
    """OAuth 2: user name and password for a token, renewed with its refresh token.

    Where the refresh token is refused, a new token is asked for with the password.
    """

    token_path: str
    refresh_path: str | None
    username: str
    password: str
    client_id: str
    client_secret: str
    scope: str | None = None

    def obtain(self, base_url: str, old: Token | None, headers: Mapping[str, str]) -> Steps:
        """Yield the refresh request if there is something to refresh, then the grant."""
        # No secret is kept in a local variable: tracebacks show those.
        if old is not None and old.refresh and self.refresh_path:
            response = yield _form(
                base_url + self.refresh_path,
                headers,
                {"grant_type": "refresh_token", "refresh_token": old.refresh, **self._client()},
            )
            try:
                token = _token(response)
            except AuthenticationError:
                pass  # the refresh token has had its day
            else:
                return token if token.refresh else replace(token, refresh=old.refresh)
        response = yield _form(
            base_url + self.token_path,
            headers,
            {
                "grant_type": "password",
                "username": self.username,
                "password": self.password,
                "scope": self.scope,
                **self._client(),
            },
        )
        return _token(response)

    def _client(self) -> dict[str, str]:
        return {"client_id": self.client_id, "client_secret": self.client_secret}


class ClientCredentialsGrant(Private, frozen=True):
    """OAuth 2: the program's own id and secret for a token."""

    token_path: str
    client_id: str
    client_secret: str
    scope: str | None = None

    def obtain(self, base_url: str, old: Token | None, headers: Mapping[str, str]) -> Steps:
        """Yield the grant."""
        response = yield _form(
            base_url + self.token_path,
            headers,
            {
                "grant_type": "client_credentials",
                "client_id": self.client_id,
                "client_secret": self.client_secret,
                "scope": self.scope,
            },
        )
        return _token(response)


class TwoStepGrant(Private, frozen=True):
    """E-mail and password for a first token, that token and perhaps a code for the second.

    `two_factor` is called with the kind of second factor that the vendor asks for and gives the
    code (an asynchronous function in the asynchronous client only); without it,
    AuthenticationError says what is missing.
    """

    login_path: str
    token_path: str
    email: str
    password: str
    two_factor: Callable[[str], Any] | None = None

    def obtain(self, base_url: str, old: Token | None, headers: Mapping[str, str]) -> Steps:
        """Yield both steps."""
        response = yield _json(
            base_url + self.login_path, headers, {"email": self.email, "password": self.password}
        )
        factor = _fields(response).get("two_factor")
        first = _token(response, "token")
        fields = Given(token=first.access)
        if factor:
            if self.two_factor is None:
                raise AuthenticationError(
                    f"the account asks for a second factor ({factor}): pass two_factor, a function "
                    "that is given its kind and gives the code"
                )
            code: Any = yield self.two_factor(str(factor))
            if not isinstance(code, str) or not code:
                del code
                raise AuthenticationError("two_factor gave no text; it must give the code")
            fields["key"] = code
            del code
        response = yield _json(base_url + self.token_path, headers, fields)
        return _token(response, "token")
