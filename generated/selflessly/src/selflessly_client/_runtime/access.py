"""Access: which credentials an operation sends, chosen from those that the caller has."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from .credentials import Anonymous, Credential, Requirement, SecurityScheme, Together, check_texts
from .errors import AuthenticationError
from .library import httpx
from .operations import Profile
from .places import Place
from .values import HiddenArguments, Private, hidden

Environment = Callable[[str], str | None]


class Part(Private, frozen=True):
    """A credential and the place in the request where it is sent."""

    place: Place
    credential: Credential
    server: str = ""
    """The servers of token requests."""


class Access(Private, frozen=True):
    """What the operations with one security requirement send.

    `fixed`: values that never change. `changing`: credentials whose value is obtained for a request; those that are
    fixed are among them if there are others, so that they are sent together. `missing`: why no request can be made.
    """

    fixed: tuple[tuple[Place, str], ...] = ()
    changing: tuple[Part, ...] = ()
    missing: str = ""

    def add(self, request: httpx.Request, given: Collection[Place]) -> None:
        """Set the fixed values, except at the places that the caller has set for the call."""
        for place, value in self.fixed:
            if place not in given:
                place.put(request, value)


OPEN = Access()
"""The access of operations that need no credentials."""


def schemes_of(requirement: Requirement) -> tuple[SecurityScheme, ...]:
    """Return the schemes of a requirement, all of which are needed."""
    if isinstance(requirement, Together):
        return requirement.schemes
    return () if isinstance(requirement, Anonymous) else (requirement,)


def first_needs(profile: Profile) -> tuple[str, ...]:
    """Return the arguments of the first way to authenticate that needs any."""
    lists = (profile.security, *profile.operation_security.values())
    ways = [schemes_of(requirement) for alternatives in lists for requirement in alternatives]
    first = next((way for way in ways if way), ())
    return tuple(dict.fromkeys(name for scheme in first for name in scheme.needs))


def all_schemes(profile: Profile) -> tuple[SecurityScheme, ...]:
    """Return every scheme of a profile, those of the root first."""
    lists = (profile.security, *profile.operation_security.values())
    found = (scheme for each in lists for requirement in each for scheme in schemes_of(requirement))
    return tuple(dict.fromkeys(found))


def choose(profile: Profile, arguments: HiddenArguments, environment: Environment) -> dict[str, Access]:
    """Return the access for each security requirement of the operations, by its text; that of the root is "".

    Of several alternatives, the first one whose arguments are all available is used. One with at least one argument in
    `arguments` takes precedence over those that only the environment supplies, and no credentials are the last choice.
    Raise AuthenticationError if nothing is complete and the profile allows no anonymous client, or if `arguments` holds
    a part of the credentials of an alternative only. It names arguments and variables, never a value.
    """
    passed = HiddenArguments((name, value) for name, value in arguments.items() if value is not None)
    choice = _Choice(profile, passed, environment)
    found = {"": choice.access(profile.security)}
    found.update((text, choice.access(each)) for text, each in profile.operation_security.items())
    is_partial = any(name in passed for scheme in all_schemes(profile) for name in scheme.needs)
    if not choice.made and (is_partial or not profile.anonymous):
        lists = (profile.security, *profile.operation_security.values())
        missing = choice.missing(tuple(dict.fromkeys(each for alternatives in lists for each in alternatives)))
        if missing:
            raise AuthenticationError(missing)
    return found


class _Choice:
    """Chooses among alternatives, and makes each credential once, so that operations share tokens."""

    def __init__(self, profile: Profile, passed: HiddenArguments, environment: Environment) -> None:
        self._profile = profile
        self._passed = passed
        self._environment = environment
        self.made: dict[SecurityScheme, Credential] = {}

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def access(self, alternatives: Sequence[Requirement]) -> Access:
        """Return what is sent for the first alternative that is complete."""
        if not alternatives:
            return OPEN
        first, others = self._in_order(alternatives)
        for alternative in (*first, *others):
            schemes = schemes_of(alternative)
            if schemes and all(self._has(name) for scheme in schemes for name in scheme.needs):
                return _access(
                    tuple(
                        Part(scheme.place, self._credential(scheme), getattr(scheme, "server", ""))
                        for scheme in schemes
                    )
                )
        if Anonymous() in alternatives and not first:
            return OPEN
        return Access(missing=self.missing(alternatives))

    def missing(self, alternatives: Sequence[Requirement]) -> str:
        """Return the message that credentials are missing, with the alternatives; "" if none needs any."""
        first, others = self._in_order(alternatives)
        wanted = first[:1] or [each for each in others if schemes_of(each)]
        if not wanted:
            return ""
        ways = " or ".join(" and ".join(self._named(each, only_absent=bool(first))) for each in wanted)
        return (
            f"{self._profile.title}: credentials are missing; pass {ways}, or set the environment variables in brackets"
        )

    def _named(self, alternative: Requirement, *, only_absent: bool) -> list[str]:
        names = dict.fromkeys(name for scheme in schemes_of(alternative) for name in scheme.needs)
        wanted = [name for name in names if not (only_absent and self._has(name))]
        return [f"{name} ({self._profile.env_prefix}_{name.upper()})" for name in wanted]

    def _in_order(self, alternatives: Sequence[Requirement]) -> tuple[list[Requirement], list[Requirement]]:
        """Return the alternatives with an argument that was passed, and the others."""
        first = [
            each for each in alternatives if any(n in self._passed for scheme in schemes_of(each) for n in scheme.needs)
        ]
        return first, [each for each in alternatives if each not in first]

    def _has(self, name: str) -> bool:
        return bool(self._passed.get(name) or self._environment(name))

    def _credential(self, scheme: SecurityScheme) -> Credential:
        if scheme not in self.made:
            given = HiddenArguments(
                (name, hidden(self._passed.get(name) or self._environment(name))) for name in scheme.needs
            )
            arguments = HiddenArguments(self._passed, **given)
            check_texts(arguments)
            self.made[scheme] = scheme.make(arguments)
        return self.made[scheme]


def _access(parts: tuple[Part, ...]) -> Access:
    values = [(part.place, part.credential.ready(None)) for part in parts if part.credential.is_fixed]
    fixed = tuple((place, value) for place, value in values if value is not None)
    return Access(fixed=fixed) if len(fixed) == len(parts) else Access(changing=parts)


def given_places(
    places: Collection[Place], query: Mapping[str, Any], *headers: Mapping[str, Any] | None
) -> tuple[Place, ...]:
    """Return the places of credentials that the caller has set for one call."""
    passed = [each for each in headers if each]
    return tuple(place for place in places if place.is_given(query, *passed))
