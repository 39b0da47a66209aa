"""Grants: how a client requests and renews tokens itself.

A grant is a generator that yields requests and is sent their responses, so that both clients share its code.
"""

from __future__ import annotations

import contextlib
import functools
import time
from collections.abc import Callable, Mapping
from typing import Any, Protocol
from urllib.parse import urlencode

import msgspec
from msgspec.structs import replace

from .addresses import ABSENT, token_addresses
from .credentials import MemoryStore, RefusedError, Steps, Token, TokenStore
from .errors import AuthenticationError, one_line
from .json_values import NotJSONError, is_object, look, parse, whole_number
from .library import httpx
from .places import AUTHORIZATION
from .retries import Failure, TokenFailureError, is_transient, parse_retry_after
from .serialization import check_header
from .values import Hidden, HiddenArguments, Private, Value

MAX_LIFETIME = 1e10
"""Longest lifetime of a token in seconds; larger values, which cannot be real, are reduced to it."""
MARGIN = 60.0
"""Seconds before its expiry at which a token counts as expired, to allow for clock skew and slow requests."""


class Grant(Protocol):
    """A way to obtain tokens."""

    def obtain(self, base_url: str, old: Token | None, headers: Mapping[str, str]) -> Steps[Token]:
        """Yield the requests for a new token, and return it; `old` is the one that expired or was refused."""
        ...


class Obtained(Private, frozen=True):
    """The credential of a grant, made from the arguments `names`; its token is kept in a store."""

    grant: Grant
    store: TokenStore
    names: tuple[str, ...] = ()
    is_fixed = False
    is_renewed = True

    def ready(self, stale: str | None) -> str | None:
        """Return the header value for the stored token if it is fresh and was not just refused."""
        token = self.store.load()
        if token is None or not token.is_fresh():
            return None
        value = _header(token)
        return None if value == stale else value

    def obtain(self, base_url: str, headers: Mapping[str, str]) -> Steps[str]:
        """Yield the requests for a token, store the token, and return its header value."""
        token = yield from self.grant.obtain(base_url, self.store.load(), headers)
        value = _header(token)
        self.store.save(token)
        return value


def _header(token: Token) -> str:
    check_header("Authorization", token.access)
    return Hidden(f"Bearer {token.access}")


def _obtained(grant: Grant, arguments: HiddenArguments, names: tuple[str, ...]) -> Obtained:
    return Obtained(grant, arguments.get("token_store") or MemoryStore(), names)


def _chosen(arguments: HiddenArguments, bases: tuple[str, ...]) -> tuple[str, ...]:
    """Return the base that the caller chose; without a choice, those of the specification."""
    chosen = arguments.get("token_base")
    return (chosen,) if chosen and bases else bases


def _form(url: str, headers: Mapping[str, str], fields: HiddenArguments) -> httpx.Request:
    body = urlencode({name: value for name, value in fields.items() if value is not None})
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    return httpx.Request("POST", url, headers={**headers, **kind}, content=body.encode())


def _json(url: str, headers: Mapping[str, str], fields: HiddenArguments) -> httpx.Request:
    kind = {"Content-Type": "application/json"}
    return httpx.Request("POST", url, headers={**headers, **kind}, content=msgspec.json.encode(fields, enc_hook=str))


def _ask(
    addresses: tuple[str, ...],
    path: str,
    make: Callable[[str, Mapping[str, str], HiddenArguments], httpx.Request],
    headers: Mapping[str, str],
    fields: HiddenArguments,
) -> Steps[tuple[str, httpx.Response]]:
    """Yield a token request to each address until one has the path; return that address and its response.

    Raise AuthenticationError if several addresses are possible and none has the path.
    """
    *others, last = addresses
    for address in others:
        response = yield make(address + path, headers, fields)
        if response.status_code not in ABSENT:
            return address, response
    response = yield make(last + path, headers, fields)
    if others and response.status_code in ABSENT:
        urls = " and ".join(address + path for address in addresses)
        raise AuthenticationError(
            f"the token request was refused with {response.status_code}: no token is issued at {urls}, and the vendor "
            "does not document the address; check base_url and token_base, or obtain a token yourself and pass token"
        )
    return last, response


def _fields(response: httpx.Response) -> HiddenArguments:
    """Return the fields of a token response, including those below `data`.

    Raise RefusedError with the vendor's error message if the token was refused, TokenFailureError if the vendor failed.
    """
    fields = HiddenArguments()
    with contextlib.suppress(NotJSONError, TypeError, ValueError):
        fields = HiddenArguments(parse(response.content))
    if is_object(fields.get("data")):
        fields |= fields["data"]
    if not response.is_success:
        words = next(
            (one_line(fields[k]) for k in ("error_description", "error", "message") if fields.get(k)), "no reason given"
        )
        if is_transient(response.status_code):
            retry_after = parse_retry_after(response.headers.get("retry-after"))
            raise TokenFailureError(Failure(response.status_code, retry_after=retry_after), words)
        raise RefusedError(f"the token request was refused with {response.status_code}: {words}")
    return fields


def _token(response: httpx.Response, name: str = "access_token") -> Token:
    fields = _fields(response)
    access = fields.get(name)
    if not isinstance(access, str) or not access:
        raise AuthenticationError(f"the token response ({response.status_code}) has no {name}")
    lifetime: Any = look(fields, "expires_in")
    expires_at = None
    if isinstance(lifetime, str):
        lifetime = whole_number(lifetime)
    if isinstance(lifetime, (int, float)) and not isinstance(lifetime, bool):
        lifetime = min(lifetime, MAX_LIFETIME)
        # A short-lived token has a smaller margin (a tenth), or it would never count as fresh.
        expires_at = time.time() + lifetime - min(MARGIN, lifetime / 10)
    refresh = fields.get("refresh_token")
    return Token(access, refresh if isinstance(refresh, str) and refresh else None, expires_at)


class PasswordGrant(Private, frozen=True):
    """OAuth 2 password grant: a token for user name and password, renewed with its refresh token.

    If the refresh token is refused, a new token is requested with the password.
    """

    token_path: str
    refresh_path: str | None
    username: str
    password: str
    client_id: str
    client_secret: str
    scope: str | None = None

    def obtain(self, base_url: str, old: Token | None, headers: Mapping[str, str]) -> Steps[Token]:
        """Yield the refresh request if there is a refresh token, then the password request if needed."""
        # No local variable holds a secret: tracebacks can show them.
        if old is not None and old.refresh and self.refresh_path:
            response = yield _form(
                base_url + self.refresh_path,
                headers,
                HiddenArguments(grant_type="refresh_token", refresh_token=old.refresh, **self._client()),
            )
            try:
                token = _token(response)
            except AuthenticationError:
                pass  # the refresh token is no longer accepted
            except TokenFailureError as error:
                if error.failure.status != 500:  # with 500, some servers refuse a refresh token that they do not know
                    raise
            else:
                return token if token.refresh else replace(token, refresh=old.refresh)
        response = yield _form(
            base_url + self.token_path,
            headers,
            HiddenArguments(
                grant_type="password",
                username=self.username,
                password=self.password,
                scope=self.scope,
                **self._client(),
            ),
        )
        return _token(response)

    def _client(self) -> dict[str, str]:
        return {"client_id": self.client_id, "client_secret": self.client_secret}


class ClientCredentialsGrant(Private, frozen=True):
    """OAuth 2 client credentials grant: a token for the program's own id and secret."""

    token_path: str
    client_id: str
    client_secret: str
    scope: str | None = None
    bases: tuple[str, ...] = ()

    def obtain(self, base_url: str, old: Token | None, headers: Mapping[str, str]) -> Steps[Token]:
        """Yield the token request, and return the token."""
        _, response = yield from _ask(
            token_addresses(base_url, self.bases),
            self.token_path,
            _form,
            headers,
            HiddenArguments(
                grant_type="client_credentials",
                client_id=self.client_id,
                client_secret=self.client_secret,
                scope=self.scope,
            ),
        )
        return _token(response)


class TwoStepGrant(Private, frozen=True):
    """E-mail and password for a first token, which is exchanged, with a code if required, for the access token.

    `two_factor` is called with the kind of second factor that the vendor requires, and returns the code (it may be
    asynchronous in the asynchronous client only). Without it, AuthenticationError is raised if a code is required.
    """

    login_path: str
    token_path: str
    email: str
    password: str
    two_factor: Callable[[str], Any] | None = None
    bases: tuple[str, ...] = ()

    def obtain(self, base_url: str, old: Token | None, headers: Mapping[str, str]) -> Steps[Token]:
        """Yield the requests of both steps, and return the token."""
        address, response = yield from _ask(
            token_addresses(base_url, self.bases),
            self.login_path,
            _json,
            headers,
            HiddenArguments(email=self.email, password=self.password),
        )
        factor = _fields(response).get("two_factor")
        first = _token(response, "token")
        fields = HiddenArguments(token=first.access)
        if factor:
            if self.two_factor is None:
                raise AuthenticationError(
                    f"the account requires a second factor ({factor}): pass two_factor, a function "
                    "that receives its kind and returns the code"
                )
            code: Any = yield functools.partial(self.two_factor, str(factor))
            if not isinstance(code, str) or not code:
                del code
                raise AuthenticationError("two_factor did not return a string; it must return the code")
            fields["key"] = code
            del code
        response = yield _json(address + self.token_path, headers, fields)
        return _token(response, "token")


class PasswordScheme(Value, frozen=True):
    """Scheme of the OAuth 2 password grant. `server`: the servers of the token paths, as in `Operation`."""

    token_path: str
    refresh_path: str | None = None
    server: str = ""
    needs = ("username", "password", "client_id", "client_secret")
    place = AUTHORIZATION

    def make(self, arguments: HiddenArguments) -> Obtained:
        """Return the credential for the caller's arguments."""
        texts = (arguments[name] for name in self.needs)
        return _obtained(PasswordGrant(self.token_path, self.refresh_path, *texts), arguments, self.needs)


class ClientCredentialsScheme(Value, frozen=True):
    """Scheme of the OAuth 2 client credentials grant.

    `bases`: where the token path may be (`token_addresses`). `server`: its servers, as in `Operation`.
    """

    token_path: str
    scope: str | None = None
    bases: tuple[str, ...] = ()
    server: str = ""
    needs = ("client_id", "client_secret")
    place = AUTHORIZATION

    def make(self, arguments: HiddenArguments) -> Obtained:
        """Return the credential for the caller's arguments; the caller's `scopes` replace those of the spec."""
        scopes = arguments.get("scopes")
        scope = " ".join(scopes) if scopes else self.scope
        bases = _chosen(arguments, self.bases)
        client = arguments["client_id"], arguments["client_secret"]
        grant = ClientCredentialsGrant(self.token_path, *client, scope, bases)
        return _obtained(grant, arguments, self.needs)


class TwoStepScheme(Value, frozen=True):
    """Scheme for a JSON Web Token by e-mail and password, in two steps.

    `bases`: where the paths may be (`token_addresses`). `server`: their servers, as in `Operation`.
    """

    login_path: str
    token_path: str
    bases: tuple[str, ...] = ()
    server: str = ""
    needs = ("email", "password")
    place = AUTHORIZATION

    def make(self, arguments: HiddenArguments) -> Obtained:
        """Return the credential for the caller's arguments."""
        person = arguments["email"], arguments["password"], arguments.get("two_factor")
        grant = TwoStepGrant(self.login_path, self.token_path, *person, _chosen(arguments, self.bases))
        return _obtained(grant, arguments, self.needs)
