"""What a vendor accepts as credentials, and how the caller's arguments become them."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from .errors import AuthenticationError
from .hidden import Given as Given
from .requests import check_header
from .tokens import ClientCredentialsGrant, Grant, PasswordGrant, TwoStepGrant
from .values import Private, Value

if TYPE_CHECKING:
    from .operations import Profile


Provider: TypeAlias = str | Callable[[], Any]
"""A token, or a function (asynchronous ones only in the asynchronous client) that gives one."""


class FixedHeader(Private, frozen=True):
    """An Authorization header that never changes."""

    value: str


class ProvidedToken(Private, frozen=True):
    """A token that the caller provides, sent behind `prefix`."""

    prefix: str
    provider: Provider


Credential: TypeAlias = FixedHeader | ProvidedToken | Grant


class BasicScheme(Value, frozen=True):
    """HTTP basic authentication."""

    needs: ClassVar = ("username", "password")

    def make(self, given: Given) -> Credential:
        """Give the header of a user name and a password."""
        pair = f"{given['username']}:{given['password']}"
        return FixedHeader("Basic " + base64.b64encode(pair.encode()).decode())


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
        return ProvidedToken(self.prefix, provider)


class PasswordScheme(Value, frozen=True):
    """OAuth 2 password grant."""

    token_path: str
    refresh_path: str | None = None
    needs: ClassVar = ("username", "password", "client_id", "client_secret")

    def make(self, given: Given) -> Credential:
        """Give the grant."""
        return PasswordGrant(self.token_path, self.refresh_path, *(given[n] for n in self.needs))


class ClientCredentialsScheme(Value, frozen=True):
    """OAuth 2 client credentials grant."""

    token_path: str
    scope: str | None = None
    needs: ClassVar = ("client_id", "client_secret")

    def make(self, given: Given) -> Credential:
        """Give the grant; the caller's `scopes` replace the spec's."""
        scopes = given.get("scopes")
        scope = " ".join(scopes) if scopes else self.scope
        return ClientCredentialsGrant(
            self.token_path, given["client_id"], given["client_secret"], scope
        )


class TwoStepScheme(Value, frozen=True):
    """E-mail and password for a JSON Web Token, in two steps."""

    login_path: str
    token_path: str
    needs: ClassVar = ("email", "password")

    def make(self, given: Given) -> Credential:
        """Give the grant."""
        return TwoStepGrant(
            self.login_path,
            self.token_path,
            given["email"],
            given["password"],
            given.get("two_factor"),
        )


Scheme: TypeAlias = (
    BasicScheme | TokenScheme | PasswordScheme | ClientCredentialsScheme | TwoStepScheme
)


def choose(
    profile: Profile, given: Given, environment: Callable[[str], str | None]
) -> Credential | None:
    """Give the credential of the first scheme that is complete; None if the API needs none.

    A scheme of which an argument is passed goes before those that only the environment offers.
    Raises AuthenticationError that names arguments and variables, never a value.
    """
    if not profile.security:
        return None
    passed = Given((name, value) for name, value in given.items() if value is not None)
    first = [s for s in profile.security if any(name in passed for name in s.needs)]
    for scheme in [*first, *(s for s in profile.security if s not in first)]:
        found = Given((name, passed.get(name) or environment(name)) for name in scheme.needs)
        if all(found.values()):
            _check_texts(found)
            return scheme.make(Given(passed, **found))
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
        f"{profile.title}: credentials are missing; pass {missing}, "
        "or set the environment variables in brackets"
    )


def _check_texts(given: Given) -> None:
    """Refuse texts that cannot be sent, whose own error would hold them."""
    for name, value in given.items():
        if isinstance(value, str) and not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError:
                value = None
        if value is None:
            raise AuthenticationError(f"{name} holds half a character")
