"""What a vendor accepts as credentials, and how the caller's arguments become them."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Collection, Generator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from .errors import AuthenticationError
from .hidden import Given as Given
from .hidden import Hidden, hidden
from .jsontypes import is_sequence
from .requests import check_header
from .values import Private, Value

if TYPE_CHECKING:
    from .operations import Profile

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
        """Give the header if it is at hand and not the one that was just refused."""
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
        """Give the header of a text; a function is asked for every request."""
        if isinstance(self.provider, str):
            return Hidden(f"{self.prefix} {self.provider}")
        return None

    def obtain(self, base_url: str, headers: Mapping[str, str]) -> Steps[str]:
        """Call the caller's function. Raises AuthenticationError if it gives no text."""
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
        """Give the header of a user name and a password."""
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
        """Give the caller's token, or the function that gives it."""
        provider = given[self.argument]
        if isinstance(provider, str):
            check_header("Authorization", provider)
        elif not callable(provider):
            raise AuthenticationError(f"{self.argument} must be a text or a function that gives one")
        return ProvidedToken(self.prefix, provider)


class Scheme(Protocol):
    """A way to authenticate; `needs` names the arguments without which it does not work."""

    @property
    def needs(self) -> Collection[str]: ...  # noqa: D102

    def make(self, given: Given) -> Credential:
        """Give the credential."""
        ...


def choose(profile: Profile, given: Given, environment: Callable[[str], str | None]) -> Credential | None:
    """Give the credential of the first scheme that is complete; None if the API needs none.

    A scheme of which an argument is passed goes before those that only the environment offers.
    Raises AuthenticationError that names arguments and variables, never a value.
    """
    if not profile.security:
        return None
    passed = Given((name, value) for name, value in given.items() if value is not None)
    first = [s for s in profile.security if any(name in passed for name in s.needs)]
    for scheme in [*first, *(s for s in profile.security if s not in first)]:
        found = Given((name, hidden(passed.get(name) or environment(name))) for name in scheme.needs)
        if all(found.values()):
            found = Given(passed, **found)
            _check_texts(found)
            return scheme.make(found)
    wanted = first[0] if first else None
    ways = [wanted] if wanted else profile.security
    missing = " or ".join(
        " and ".join(
            f"{name} ({profile.env_prefix}_{name.upper()})"
            for name in scheme.needs
            if wanted is None or not (passed.get(name) or environment(name))
        )
        for scheme in ways
    )
    raise AuthenticationError(
        f"{profile.title}: credentials are missing; pass {missing}, or set the environment variables in brackets"
    )


def _check_texts(given: Given) -> None:
    """Refuse texts that cannot be sent, whose own error would hold them."""
    for name, value in given.items():
        texts = value if is_sequence(value) else (value,)
        if any(isinstance(text, str) and _HALF.search(text) for text in texts):
            raise AuthenticationError(f"{name} holds half a character")
