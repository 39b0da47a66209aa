"""Credentials: the schemes that a vendor accepts, the choice between them, and the stores for tokens."""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Callable, Collection, Generator, Mapping
from typing import Any, Protocol, TypeAlias, TypeVar

from .errors import AuthenticationError
from .json_values import is_sequence
from .places import AUTHORIZATION, Location, Place
from .values import Hidden, HiddenArguments, Private, Value

T = TypeVar("T")
_HALF = re.compile(r"[\ud800-\udfff]")
Provider: TypeAlias = str | Callable[[], Any]
"""A token, or a function that returns one (an asynchronous function only in the asynchronous client)."""

Steps: TypeAlias = Generator[Any, Any, T]
"""Yields the requests for a token, is sent the response of each, and returns the result.

It may also yield a function of the caller instead of an httpx.Request; the function is called, its
result awaited if it is awaitable, and sent back.
"""


class RefusedError(AuthenticationError):
    """The vendor refused a token request; `Auth` adds which credentials to check."""


class Credential(Protocol):
    """The source of the value that authenticates a request: of a header, a query parameter or a cookie.

    `is_fixed`: the value never changes, so it cannot be renewed after a 401. `is_renewed`: a value that
    was just obtained is sent even if it is equal to the one that was refused. `names`: the arguments that token
    requests contain.
    """

    @property
    def is_fixed(self) -> bool: ...  # noqa: D102

    @property
    def is_renewed(self) -> bool: ...  # noqa: D102

    @property
    def names(self) -> tuple[str, ...]: ...  # noqa: D102

    def ready(self, stale: str | None) -> str | None:
        """Return the value if it needs no request and differs from `stale`, which was refused; else None."""
        ...

    def obtain(self, base_url: str, headers: Mapping[str, str]) -> Steps[str]:
        """Yield the requests for a new token, and return the value."""
        ...


class ProvidedToken(Private, frozen=True):
    """A token or key that the caller provides, sent at `place` after `prefix` (none: alone)."""

    prefix: str
    provider: Provider
    place: Place = AUTHORIZATION
    is_renewed = False
    names = ()

    @property
    def is_fixed(self) -> bool:
        """Whether the token is a string, not a function."""
        return isinstance(self.provider, str)

    def ready(self, stale: str | None) -> str | None:
        """Return the value for a string; None for a function, which is called for every request."""
        if isinstance(self.provider, str):
            return self._value(self.provider)
        return None

    def obtain(self, base_url: str, headers: Mapping[str, str]) -> Steps[str]:
        """Yield the caller's function, and return the value.

        Raise AuthenticationError if the function returns no string or an empty one.
        """
        assert not isinstance(self.provider, str)
        token: Any = yield self.provider
        if not isinstance(token, str) or not token:
            del token
            raise AuthenticationError("the token function did not return a string")
        token = Hidden(token)
        self.place.check(token)
        return self._value(token)

    def _value(self, token: str) -> str:
        return Hidden(f"{self.prefix} {token}" if self.prefix else token)


class BasicScheme(Value, frozen=True):
    """HTTP basic authentication; `username` and `password` are the names of the arguments."""

    username: str = "username"
    password: str = "password"  # noqa: S105 (a name)
    place = AUTHORIZATION

    @property
    def needs(self) -> tuple[str, ...]:
        """The names of the arguments."""
        return (self.username, self.password)

    def make(self, arguments: HiddenArguments) -> Credential:
        """Return the credential for a user name and a password."""
        pair = f"{arguments[self.username]}:{arguments[self.password]}"
        return ProvidedToken("Basic", base64.b64encode(pair.encode()).decode())


class TokenScheme(Value, frozen=True):
    """A token in the Authorization header, after `prefix` (empty: alone)."""

    argument: str = "token"
    prefix: str = "Bearer"
    place = AUTHORIZATION

    @property
    def needs(self) -> tuple[str, ...]:
        """The name of the argument that holds the token."""
        return (self.argument,)

    def make(self, arguments: HiddenArguments) -> Credential:
        """Return the credential for the caller's token, or for the function that returns it."""
        return _provided(self.argument, self.prefix, arguments, self.place)


class KeyScheme(Value, frozen=True):
    """An API key in a header, a query parameter or a cookie; in a header, `prefix` may precede it."""

    argument: str
    name: str
    location: Location = "header"
    prefix: str = ""

    @property
    def needs(self) -> tuple[str, ...]:
        """The name of the argument that holds the key."""
        return (self.argument,)

    @property
    def place(self) -> Place:
        """Where the key is sent."""
        return Place(self.location, self.name)

    def make(self, arguments: HiddenArguments) -> Credential:
        """Return the credential for the caller's key, or for the function that returns it."""
        return _provided(self.argument, self.prefix, arguments, self.place)


def _provided(argument: str, prefix: str, arguments: HiddenArguments, place: Place) -> ProvidedToken:
    provider = arguments[argument]
    if isinstance(provider, str):
        place.check(provider)
    elif not callable(provider):
        raise AuthenticationError(f"{argument} must be a text or a function that returns one")
    return ProvidedToken(prefix, provider, place)


class SecurityScheme(Protocol):
    """A way to authenticate; `needs` names the required arguments, `place` where their value is sent."""

    @property
    def needs(self) -> Collection[str]: ...  # noqa: D102

    @property
    def place(self) -> Place: ...  # noqa: D102

    def make(self, arguments: HiddenArguments) -> Credential:
        """Return the credential for the caller's arguments."""
        ...


class Together(Value, frozen=True):
    """Several schemes, all of which are required."""

    schemes: tuple[SecurityScheme, ...]


class Anonymous(Value, frozen=True):
    """No credentials at all: the caller may leave them out."""


Requirement: TypeAlias = SecurityScheme | Together | Anonymous


def check_texts(arguments: HiddenArguments) -> None:
    """Raise AuthenticationError for text that cannot be encoded: Python's own error would contain the text."""
    for name, value in arguments.items():
        texts = value if is_sequence(value) else (value,)
        if any(isinstance(text, str) and _HALF.search(text) for text in texts):
            raise AuthenticationError(f"{name} holds an unpaired surrogate")


class Token(Private, frozen=True):
    """An access token. `expires_at` is in seconds as in `time.time()`, None if unknown."""

    access: str
    refresh: str | None = None
    expires_at: float | None = None

    def is_fresh(self, now: float | None = None) -> bool:
        """Return whether the token has not expired at `now` (default: the current time)."""
        if self.expires_at is None:
            return True
        return (time.time() if now is None else now) < self.expires_at


class TokenStore(Protocol):
    """Stores a token, for instance to share it between processes."""

    def load(self) -> Token | None:
        """Return the stored token, None if there is none."""
        ...

    def save(self, token: Token | None) -> None:
        """Store a token; None deletes it."""
        ...


class MemoryStore:
    """Stores a token in the memory of one client. It cannot be pickled.

    It needs no lock, which a fork could leave locked: an attribute is read and replaced in one step.
    """

    def __init__(self) -> None:
        self._token: Token | None = None

    def __reduce__(self) -> Any:
        raise TypeError("credentials cannot be pickled; make a new client")

    def load(self) -> Token | None:
        """Return the stored token, None if there is none."""
        return self._token

    def save(self, token: Token | None) -> None:
        """Store a token; None deletes it."""
        self._token = token
