"""The plan of a package: everything that the templates need, and nothing else."""

from __future__ import annotations

import re
from typing import Literal

import attrs

from .methods import Method

_BUILTINS = ("bool", "bytes", "dict", "float", "int", "list", "str", "type")


@attrs.frozen(kw_only=True)
class Resource:
    """A group of methods and nested resources; `path` is its dotted name in the client.

    `evidence_notes`: how the paths of methods without a note of their own are known.
    """

    path: str
    class_name: str
    module: str
    methods: tuple[Method, ...]
    children: tuple[Child, ...]
    doc: str
    evidence_notes: tuple[str, ...]

    @property
    def uses_params(self) -> bool:
        """Whether an argument is one of the package's parameter types."""
        return any("params." in a.annotation for m in self.methods for a in m.arguments)

    @property
    def variables(self) -> tuple[str, ...]:
        """The type variables of its results."""
        return tuple(sorted({m.record.variable for m in self.methods if m.record}))

    def annotation(self, text: str) -> str:
        """Return an annotation for use in the class, where a method may be named `list`."""
        hidden = {
            name
            for name in _BUILTINS
            if name in {m.name for m in self.methods} | {c.name for c in self.children}
        }
        if not hidden:
            return text
        return re.sub(rf"(?<![\w.])({'|'.join(sorted(hidden))})\b(?!:)", r"builtins.\1", text)


@attrs.frozen(kw_only=True)
class Child:
    """A resource as an attribute of its parent: the client or another resource."""

    name: str
    class_name: str
    module: str
    doc: str


@attrs.frozen(kw_only=True)
class PagingScheme:
    """A paging scheme: the constant, the runtime's class and its arguments.

    `batch`: the ids that the list may be filtered by, and how many of them fit into a request.
    """

    constant: str
    class_name: str
    arguments: tuple[tuple[str, str | int], ...]
    batch: tuple[tuple[str, str | int], ...]
    doc: str


@attrs.frozen(kw_only=True)
class Credential:
    """An argument of the client's constructor that takes a credential."""

    name: str
    annotation: str
    doc: str
    variable: str


@attrs.frozen(kw_only=True)
class Auth:
    """How the client authenticates: the runtime's schemes and the constructor's arguments.

    `ways` are the arguments that each scheme needs, `notes` what the spec says about each scheme;
    `obtains`: the client obtains tokens.
    """

    ways: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    obtains: bool
    schemes: tuple[tuple[str, tuple[tuple[str, str | None], ...]], ...]
    credentials: tuple[Credential, ...]


@attrs.frozen(kw_only=True)
class Server:
    """A documented address of the API; `doc` is empty if it says no more than the name."""

    name: str
    url: str
    doc: str


@attrs.frozen(kw_only=True)
class Variable:
    """A placeholder in the server's address, or a path argument that the client takes.

    `default` is None if the caller must set a value.
    """

    name: str
    doc: str
    default: str | None


@attrs.frozen(kw_only=True)
class PathSpelling:
    """A path segment that may be spelt differently, also as several segments."""

    name: str
    segment: str
    alternatives: tuple[str, ...]
    note: str


@attrs.frozen(kw_only=True)
class Change:
    """How a list is limited to what changed: argument, field, and what the argument takes."""

    parameter: str
    field: str
    kind: Literal["date", "timestamp"]


@attrs.frozen(kw_only=True)
class Table:
    """A list as a table; see `Table` of the runtime."""

    name: str
    method: str
    item: str
    key: tuple[str, ...]
    change: Change | None
    scope: tuple[str, ...]
    evidence: str


@attrs.frozen(kw_only=True)
class Package:
    """A whole client package.

    `about` contains the paragraphs of the spec about the API.
    `unplaced` lists the entries of the documentation that have no method: section, summary, why and
    the HTTP method and path if these are known, and the number of entries with all four. `personal`
    holds the personal fields of each model.
    """

    vendor: str
    title: str
    class_name: str
    module: str
    distribution: str
    evidence: str
    version: str
    summary: str
    about: tuple[str, ...]
    keywords: tuple[str, ...]
    homepage: str
    env_prefix: str
    servers: tuple[Server, ...]
    variables: tuple[Variable, ...]
    spellings: tuple[PathSpelling, ...]
    arguments: tuple[Variable, ...]
    headers: tuple[tuple[str, str], ...]
    error_message: tuple[str, ...]
    error_details: str | None
    empty_lists: bool
    request_id_headers: tuple[str, ...]
    auth: Auth
    schemes: tuple[PagingScheme, ...]
    serialization: tuple[tuple[str, str], ...]
    results: tuple[tuple[str, str], ...]
    constants: tuple[tuple[str, str], ...]
    resources: tuple[Resource, ...]
    top: tuple[Child, ...]
    quickstart: str | None
    unplaced: tuple[tuple[tuple[str, str, str, str], int], ...]
    tables: tuple[Table, ...]
    personal: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]

    @property
    def methods(self) -> tuple[tuple[Resource, Method], ...]:
        """Every method with its resource."""
        return tuple((r, m) for r in self.resources for m in r.methods)
