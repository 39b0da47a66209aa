"""The plan of a package: everything that the templates need, and nothing else."""

from __future__ import annotations

import re
from typing import Any, Literal

import attrs

from ..runtime.syncing.declaration import Sync
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
    def uses_uploads(self) -> bool:
        """Whether a method sends a file with a name and a media type."""
        return any("Upload" in a.annotation for m in self.methods for a in m.arguments)

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
class Scheme:
    """A way to authenticate: a class of the runtime, its arguments, and the credentials it needs.

    `obtains`: the client obtains tokens. `place`: where the request holds the credential.
    `has_prefix`: a word may precede it.
    """

    class_name: str
    arguments: tuple[tuple[str, Any], ...]
    needs: tuple[Credential, ...]
    obtains: bool = False
    place: str = "header authorization"
    has_prefix: bool = False


Requirement = tuple[tuple[Scheme, ...], ...]
"""Alternatives, one of which is needed, each with the schemes that it needs together."""


@attrs.frozen(kw_only=True)
class Auth:
    """How the client authenticates: the runtime's schemes and the constructor's arguments.

    `requirement` is that of the root, `operations` are those of operations that have their own, by
    their text. `anonymous`: the client may be used without credentials. `notes`: what the spec says
    about each scheme. `obtains`: the client obtains tokens.
    """

    requirement: Requirement
    operations: tuple[tuple[str, Requirement], ...]
    anonymous: bool
    notes: tuple[str, ...]
    obtains: bool
    credentials: tuple[Credential, ...]

    @property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The arguments of each alternative that most operations accept."""
        return _ways(self.requirement)

    @property
    def varies(self) -> bool:
        """Whether operations differ in the credentials that they need."""
        return bool(self.operations) or self.anonymous

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes of the runtime that the profile uses."""
        lists = (self.requirement, *(requirement for _, requirement in self.operations))
        ways = [way for requirement in lists for way in requirement]
        several = ["Together"] if any(len(way) > 1 for way in ways) else []
        none = ["Anonymous"] if () in ways else []
        return (*(scheme.class_name for way in ways for scheme in way), *several, *none)

    def needed(self, security: str, *, authenticated: bool = True) -> str:
        """Return the arguments that an operation needs, as Markdown."""
        requirement = dict(self.operations).get(security, self.requirement)
        if not authenticated or not requirement:
            return "none"
        ways = [" and ".join(f"`{name}`" for name in way) for way in _ways(requirement)]
        return " or ".join([*ways, "none"] if () in requirement else ways)


def _ways(requirement: Requirement) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(dict.fromkeys(need.name for scheme in way for need in scheme.needs if need.variable))
        for way in requirement
        if way
    )


@attrs.frozen(kw_only=True)
class Server:
    """A documented address of the API; `doc` is empty if it says no more than the name."""

    name: str
    url: str
    doc: str


@attrs.frozen(kw_only=True)
class OperationServers:
    """The servers of operations that have their own, under a name; the first one is the default."""

    name: str
    servers: tuple[Server, ...]


@attrs.frozen(kw_only=True)
class Variable:
    """A placeholder in the address of a server, or a path argument that the client takes.

    `default` is None if the caller must set a value.
    """

    name: str
    doc: str
    default: str | None


@attrs.frozen(kw_only=True)
class Webhook:
    """A webhook: the name of its event, the annotation of its body, and what it is about."""

    event: str
    annotation: str
    summary: str
    deprecated: bool


@attrs.frozen(kw_only=True)
class Webhooks:
    """The webhooks of an API.

    `place` is where the name of the event is, as an argument of the runtime; `signature` contains
    the arguments of the runtime's class, None if the vendor documents no signature. `header` is the
    header with the signature.
    """

    all: tuple[Webhook, ...]
    place: tuple[tuple[str, str], ...]
    signature: tuple[tuple[str, str | int], ...] | None
    header: str

    @property
    def annotation(self) -> str:
        """The annotation of the data of any event."""
        return " | ".join(dict.fromkeys([*(each.annotation for each in self.all), "Record"]))


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
    """A list as a table; see `Table` of the runtime. `arguments` are pairs of name and value."""

    name: str
    method: str
    item: str
    key: tuple[str, ...]
    change: Change | None
    scope: tuple[str, ...]
    arguments: tuple[tuple[str, object], ...]
    size: str | None
    page: str | None
    ids: str | None
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
    operation_servers: tuple[OperationServers, ...]
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
    completed: tuple[tuple[str, str], ...]
    """Those of schemas that contain themselves; they are filled after all were made."""
    results: tuple[tuple[str, str], ...]
    constants: tuple[tuple[str, str], ...]
    resources: tuple[Resource, ...]
    top: tuple[Child, ...]
    quickstart: str | None
    unplaced: tuple[tuple[tuple[str, str, str, str], int], ...]
    tables: tuple[Table, ...]
    personal: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    syncs: tuple[Sync, ...] = ()
    webhooks: Webhooks | None = None

    @property
    def methods(self) -> tuple[tuple[Resource, Method], ...]:
        """Every method with its resource."""
        return tuple((r, m) for r in self.resources for m in r.methods)

    @property
    def planned(self) -> dict[str, Sync]:
        """The resources whose records can be made equal to a list, by path."""
        return {sync.name: sync for sync in self.syncs if not sync.why_not}
