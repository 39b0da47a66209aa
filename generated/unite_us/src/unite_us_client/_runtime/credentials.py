"""What a vendor accepts as credentials, how the caller's arguments become them, and where tokens are kept."""

from __future__ import annotations

import base64
import re
import threading
import time
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from typing import Any, Protocol, TypeAlias, TypeVar

from .errors import AuthenticationError
from .json_values import is_sequence
from .serialization import check_header
from .values import Given, Hidden, Private, Value, hidden

T = TypeVar("T")
_HALF = re.compile(r"[\ud800-\udfff]")
Provider: TypeAlias = str | Callable[[], Any]
"""A token, or a function (asynchronous ones only in the asynchronous client) that gives one."""

Steps: TypeAlias = Generator[Any, Any, T]
"""Requests for a token; each is sent its answer, and the end gives the result.

Something else than an httpx.Request is a function of the caller: what it gives is sent back, once
awaited if it has to be.
"""


class Credential(Protocol):
    """What the Authorization header is made of.

    `is_fixed`: there is no other after it was refused. `is_renewed`: what was just obtained is
    new, even if it reads the same.
    """

    @property
    def is_fixed(self) -> bool: ...  # noqa: D102

    @property
    def is_renewed(self) -> bool: ...  # noqa: D102

    def ready(self, stale: str | None) -> str | None:
        """Return the header if it is at hand and not the one that was just refused."""
        ...

    def obtain(self, base_url: str, headers: Mapping[str, str]) -> Steps[str]:
        """Yield the requests for what is missing, and give the header."""
        ...


class ProvidedToken(Private, frozen=True):
    """A token that the caller provides, sent behind `prefix`."""

    prefix: str
    provider: Provider
    is_renewed = False

    @property
    def is_fixed(self) -> bool:
        """Whether the token is a text."""
        return isinstance(self.provider, str)

    def ready(self, stale: str | None) -> str | None:
        """Return the header of a text; a function is asked for every request."""
        if isinstance(self.provider, str):
            return Hidden(f"{self.prefix} {self.provider}")
        return None

    def obtain(self, base_url: str, headers: Mapping[str, str]) -> Steps[str]:
        """Call the caller's function. Raise AuthenticationError if it gives no text."""
        assert not isinstance(self.provider, str)
        token: Any = yield self.provider
        if not isinstance(token, str) or not token:
            del token
            raise AuthenticationError("the token function gave no text")
        token = Hidden(token)
        check_header("Authorization", token)
        return Hidden(f"{self.prefix} {token}")


class BasicScheme(Value, frozen=True):
    """HTTP basic authentication."""

    needs = ("username", "password")

    def make(self, given: Given) -> Credential:
        """Return the header of a user name and a password."""
        pair = f"{given['username']}:{given['password']}"
        return ProvidedToken("Basic", base64.b64encode(pair.encode()).decode())


class TokenScheme(Value, frozen=True):
    """A token in the Authorization header."""

    argument: str = "token"
    prefix: str = "Bearer"

    @property
    def needs(self) -> tuple[str, ...]:
        """The argument that holds the token."""
        return (self.argument,)

    def make(self, given: Given) -> Credential:
        """Return the caller's token, or the function that gives it."""
        provider = given[self.argument]
        if isinstance(provider, str):
            check_header("Authorization", provider)
        elif not callable(provider):
            raise AuthenticationError(f"{self.argument} must be a text or a function that gives one")
        return ProvidedToken(self.prefix, provider)


class SecurityScheme(Protocol):
    """A way to authenticate; `needs` names the arguments without which it does not work."""

    @property
    def needs(self) -> Collection[str]: ...  # noqa: D102

    def make(self, given: Given) -> Credential:
        """Return the credential."""
        ...


def choose(
    schemes: Sequence[SecurityScheme], given: Given, environment: Callable[[str], str | None], title: str, prefix: str
) -> Credential | None:
    """Return the credential of the first scheme that is complete; None if the API needs none.

    A scheme of which an argument is passed goes before those that only the environment offers. `title` names the API
    and `prefix` starts the names of its environment variables, for messages.
    Raise AuthenticationError that names arguments and variables, never a value.
    """
    if not schemes:
        return None
    passed = Given((name, value) for name, value in given.items() if value is not None)
    first = [s for s in schemes if any(name in passed for name in s.needs)]
    for scheme in [*first, *(s for s in schemes if s not in first)]:
        found = Given((name, hidden(passed.get(name) or environment(name))) for name in scheme.needs)
        if all(found.values()):
            found = Given(passed, **found)
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


def _check_texts(given: Given) -> None:
    """Refuse texts that cannot be sent, whose own error would hold them."""
    for name, value in given.items():
        texts = value if is_sequence(value) else (value,)
        if any(isinstance(text, str) and _HALF.search(text) for text in texts):
            raise AuthenticationError(f"{name} holds an unpaired surrogate")


class Token(Private, frozen=True):
    """An access token. `expires_at` is in seconds of `time.time()`, None if nobody said."""

    access: str
    refresh: str | None = None
    expires_at: float | None = None

    def is_fresh(self, now: float | None = None) -> bool:
        """Return whether the token can be used for at least a little longer."""
        if self.expires_at is None:
            return True
        return (time.time() if now is None else now) < self.expires_at


class TokenStore(Protocol):
    """Keeps a token, for instance to share it between processes."""

    def load(self) -> Token | None:
        """Return the kept token, None if there is none."""
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
        """Return the kept token."""
        with self._lock:
            return self._token

    def save(self, token: Token | None) -> None:
        """Keep a token, or forget it."""
        with self._lock:
            self._token = token
