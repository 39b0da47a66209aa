"""How a client authenticates: the security schemes of the spec, and what operations require."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..specs.document import Document
from ..specs.problems import SpecError
from .package import Auth, Credential, Scheme
from .security_schemes import SchemeMaker, is_run
from .servers import ServerPlanner

Names = tuple[tuple[str, ...], ...]
"""A security requirement: alternatives, each with the names of schemes that it needs together."""


def names_of(security: Iterable[dict[str, Any]]) -> Names:
    """Return the alternatives of a security requirement; empty if no credentials are sent."""
    found = tuple(dict.fromkeys(tuple(entry) for entry in security))
    return () if found == ((),) else found


def security_of(document: Document, operation: dict[str, Any]) -> tuple[str, bool]:
    """Return the text of an operation's security requirement, and whether it sends credentials.

    The text is empty if the requirement is that of the root.
    """
    root = names_of(document.root.get("security") or ())
    own = names_of(operation["security"]) if "security" in operation else root
    if own == root:
        return "", operation.get("security") != []
    return _text(own), bool(own)


def _text(names: Names) -> str:
    return " or ".join(" and ".join(each) or "nothing" for each in names)


def auth_of(document: Document, prefix: str, servers: ServerPlanner) -> Auth:
    """Return how the client authenticates. Raise SpecError with all that is not supported."""
    return _Planner(document, servers).auth(prefix)


class _Planner:
    def __init__(self, document: Document, servers: ServerPlanner) -> None:
        self._document = document
        self._maker = SchemeMaker(document, servers)
        self._declared: dict[str, Any] = document.root["components"].get("securitySchemes") or {}
        self._scopes: dict[str, dict[str, None]] = {}

    def auth(self, prefix: str) -> Auth:
        """Return the plan of the authentication."""
        lists = list(self._lists())
        known: dict[str, list[Scheme]] = {}
        first = [name for name in self._scopes if is_run(self._declared[name])]
        for name in dict.fromkeys([*first, *self._scopes]):
            known[name] = self._maker.make(name, self._declared[name], tuple(self._scopes[name]))
        requirements = {
            text: self._requirement(pointer, names, known) for text, pointer, names in lists
        }
        if self._maker.problems:
            raise SpecError(self._maker.problems)
        root = requirements.pop("", ())
        used = [scheme for name in self._scopes for scheme in known[name]]
        credentials: dict[str, Credential] = {}
        for scheme in used:
            for argument in scheme.needs:
                credentials.setdefault(argument.name, argument)
        described = (
            self._declared[name].get("description", "")
            for name in self._scopes
            if known[name][0].class_name
            not in ("TokenScheme", "KeyScheme")  # else it is that of the argument
        )
        return Auth(
            requirement=root,
            operations=tuple(requirements.items()),
            anonymous=bool(used) and self._allows_anonymous(),
            notes=tuple(note for note in described if note),
            obtains=any(scheme.obtains for scheme in used),
            credentials=tuple(
                Credential(
                    name=c.name,
                    annotation=c.annotation,
                    doc=c.doc,
                    variable=f"{prefix}_{c.name.upper()}" if c.variable else "",
                )
                for c in credentials.values()
            ),
        )

    def _lists(self) -> Iterator[tuple[str, str, Names]]:
        """Yield text, pointer and alternatives of each security requirement, the root's first."""
        root = self._document.root.get("security") or []
        found = {"": ("/security", names_of(root))}
        self._note("/security", root)
        for pointer, _, _, operation in self._document.operations():
            self._note(f"{pointer}/security", operation.get("security") or ())
            text, _ = security_of(self._document, operation)
            if text:
                found.setdefault(text, (f"{pointer}/security", names_of(operation["security"])))
        for text, (pointer, names) in found.items():
            yield (
                text,
                pointer,
                tuple(each for each in names if all(name in self._declared for name in each)),
            )

    def _note(self, pointer: str, security: Iterable[dict[str, Any]]) -> None:
        for index, entry in enumerate(security):
            for name, scopes in entry.items():
                if name in self._declared:
                    self._scopes.setdefault(name, {}).update(dict.fromkeys(scopes))
                else:
                    self._refuse(f"{pointer}/{index}", f"{name} is not declared; declare it")

    def _allows_anonymous(self) -> bool:
        """Return whether an operation, except those of a login, needs no credentials."""
        paths, ids = set[str | None](), set[str | None]()
        for name in self._scopes:
            for flow in (self._declared[name].get("flows") or {}).values():
                paths |= {flow.get("tokenUrl"), flow.get("refreshUrl")}
            steps = self._declared[name].get("x-token-flow") or {}
            ids |= {steps.get("login"), steps.get("token")}
        root = self._document.root.get("security") or ()
        return any(
            () in (names_of(operation.get("security", root)) or ((),))
            for _, _, path, operation in self._document.operations()
            if path not in paths and operation["operationId"] not in ids
        )

    def _requirement(
        self, pointer: str, names: Names, known: dict[str, list[Scheme]]
    ) -> tuple[tuple[Scheme, ...], ...]:
        """Return the alternatives of a requirement, two for a scheme with two flows."""
        found: list[tuple[Scheme, ...]] = []
        for each in names:
            ways: list[tuple[Scheme, ...]] = [()]
            for name in each:
                ways = [(*way, scheme) for way in ways for scheme in known[name]]
            for way in ways:
                places = [scheme.place for scheme in way]
                twice = next((place for place in places if places.count(place) > 1), None)
                if twice is not None:
                    both = " and ".join(each)
                    self._refuse(pointer, f"{both} are all sent in the {twice}; name only one")
            found += ways
        return tuple(found)

    def _refuse(self, pointer: str, message: str) -> None:
        self._maker.problems.append(self._document.problem(pointer, message))
