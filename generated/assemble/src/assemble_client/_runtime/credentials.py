"""Credentials: the schemes that a vendor accepts, the choice between them, and the stores for tokens."""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from typing import Any, Protocol, TypeAlias, TypeVar

from .errors import AuthenticationError
from .json_values import is_sequence
from .serialization import check_header
from .values import Hidden, HiddenArguments, Private, Value, hidden

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
    """The source of the Authorization header.

    `is_fixed`: the header never changes, so it cannot be renewed after a 401. `is_renewed`: a header that
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
        """Return the header value if it needs no request and differs from `stale`, which was refused; else None."""
        ...

    def obtain(self, base_url: str, headers: Mapping[str, str]) -> Steps[str]:
        """Yield the requests for a new token, and return the header value."""
        ...


class ProvidedToken(Private, frozen=True):
    """A token that the caller provides, sent after `prefix`."""

    prefix: str
    provider: Provider
    is_renewed = False
    names = ()

    @property
    def is_fixed(self) -> bool:
        """Whether the token is a string, not a function."""
        return isinstance(self.provider, str)

    def ready(self, stale: str | None) -> str | None:
        """Return the header value for a string; None for a function, which is called for every request."""
        if isinstance(self.provider, str):
            return Hidden(f"{self.prefix} {self.provider}")
        return None

    def obtain(self, base_url: str, headers: Mapping[str, str]) -> Steps[str]:
        """Yield the caller's function, and return the header value.

        Raise AuthenticationError if the function returns no string or an empty one.
        """
        assert not isinstance(self.provider, str)
        token: Any = yield self.provider
        if not isinstance(token, str) or not token:
            del token
            raise AuthenticationError("the token function did not return a string")
        token = Hidden(token)
        check_header("Authorization", token)
        return Hidden(f"{self.prefix} {token}")


class BasicScheme(Value, frozen=True):
    """HTTP basic authentication."""

    needs = ("username", "password")

    def make(self, arguments: HiddenArguments) -> Credential:
        """Return the credential for a user name and a password."""
        pair = f"{arguments['username']}:{arguments['password']}"
        return ProvidedToken("Basic", base64.b64encode(pair.encode()).decode())


class TokenScheme(Value, frozen=True):
    """A token in the Authorization header."""

    argument: str = "token"
    prefix: str = "Bearer"

    @property
    def needs(self) -> tuple[str, ...]:
        """The name of the argument that holds the token."""
        return (self.argument,)

    def make(self, arguments: HiddenArguments) -> Credential:
        """Return the credential for the caller's token, or for the function that returns it."""
        provider = arguments[self.argument]
        if isinstance(provider, str):
            check_header("Authorization", provider)
        elif not callable(provider):
            raise AuthenticationError(f"{self.argument} must be a text or a function that returns one")
        return ProvidedToken(self.prefix, provider)


class SecurityScheme(Protocol):
    """A way to authenticate; `needs` names the required arguments."""

    @property
    def needs(self) -> Collection[str]: ...  # noqa: D102

    def make(self, arguments: HiddenArguments) -> Credential:
        """Return the credential for the caller's arguments."""
        ...


def choose(
    schemes: Sequence[SecurityScheme],
    arguments: HiddenArguments,
    environment: Callable[[str], str | None],
    title: str,
    prefix: str,
) -> Credential | None:
    """Return the credential of the first scheme whose arguments are all available; None if the API needs none.

    A scheme with at least one argument in `arguments` takes precedence over those that only the environment supplies.
    `title` is the name of the API and `prefix` the prefix of its environment variables, for messages.
    Raise AuthenticationError if no scheme is complete; it names arguments and variables, never a value.
    """
    if not schemes:
        return None
    passed = HiddenArguments((name, value) for name, value in arguments.items() if value is not None)
    first = [s for s in schemes if any(name in passed for name in s.needs)]
    for scheme in [*first, *(s for s in schemes if s not in first)]:
        found = HiddenArguments((name, hidden(passed.get(name) or environment(name))) for name in scheme.needs)
        if all(found.values()):
            found = HiddenArguments(passed, **found)
            _check_texts(found)
            return scheme.make(found)
    wanted = first[0] if first else None
    ways = [wanted] if wanted else schemes
    missing = " or ".join(
        " and ".join(
            f"{name} ({prefix}_{name.upper()})"
            for name in scheme.needs
            if wanted is None or not (passed.get(name) or environment(name))
        )
        for scheme in ways
    )
    raise AuthenticationError(
        f"{title}: credentials are missing; pass {missing}, or set the environment variables in brackets"
    )


def _check_texts(arguments: HiddenArguments) -> None:
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
