"""What a generated package says about its vendor: the package's profile and its operations."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, Final, Generic, Literal, TypeVar

import msgspec
from msgspec.structs import replace

from .addresses import PLACEHOLDER
from .credentials import Scheme as SecurityScheme
from .decoding import Decoder
from .paging import Scheme
from .values import Private, Value
from .wire import Rules, check_required

T = TypeVar("T")
Evidence = Literal["documented", "corroborated", "inferred"]
NO_RULES: Final[Rules] = {}
ASIDE: Final = frozenset({"self", "into", "paging", "options", "timeout", "to", "overwrite", "on_progress"})
"""Arguments that say how to call, not what to send; no vendor's argument is called so."""


class Spelling(Value, frozen=True):
    """A path segment whose spelling is inferred, and how else it may be spelt."""

    segment: str
    alternatives: tuple[str, ...] = ()


class Profile(Value, frozen=True, kw_only=True):
    """A vendor's API as the package needs to know it; facts of the spec's root.

    `servers` are addresses by name, the first is the default; `variables` are the placeholders in
    them with their defaults (None: the caller must say). `security` lists the ways to authenticate.
    `spellings` are path segments that a caller may spell differently (`paths`). `evidence` says how
    methods and paths are known, where an operation does not say otherwise.
    """

    package: str
    title: str
    version: str
    env_prefix: str
    servers: Mapping[str, str]
    headers: Mapping[str, str] = {}
    error_message: tuple[str, ...] = ()
    error_details: str | None = None
    request_id_headers: tuple[str, ...] = ("x-request-id",)
    spec: str = ""
    evidence: Evidence = "documented"
    security: tuple[SecurityScheme, ...] = ()
    variables: Mapping[str, str | None] = {}
    spellings: Mapping[str, Spelling] = {}


class Call(Private, frozen=True):
    """The arguments of one call, by the vendor's names."""

    path: Mapping[str, Any] = {}
    query: Mapping[str, Any] = {}
    body: Any = None
    headers: Mapping[str, Any] | None = None


class Result(Value, Generic[T], frozen=True, eq=False, dict=True):
    """What operations give that answer alike. `T` is what a call gives.

    `type`: type of the decoded body, None for no body. `unwrap`: field of the body to give instead
    of the body. `envelope`: field that may or may not stand around the body. `paging`: how a list
    goes on; `items`: dotted place of the list in a page. `names` and `rules`: those of arguments
    that the operations have in common; `keywords`: those that come among the keywords of a list.
    """

    type: Any = None
    unwrap: str | None = None
    envelope: str | None = None
    paging: Scheme | None = None
    items: str = ""
    names: Mapping[str, str] = {}
    rules: Rules = NO_RULES
    keywords: tuple[str, ...] = ()

    @functools.cached_property
    def decoder(self) -> Decoder:
        """Decoder of the answers, made when the first one comes."""
        return Decoder(self.type, self.envelope)


class Operation(Value, Generic[T], frozen=True, eq=False, dict=True):
    """One operation of the API. `T` is what a call gives.

    `route`: HTTP method and path template; its placeholders are names of arguments. `result`: a `Result`, or the type
    of the decoded body where that is all; None for no body. `names`: the vendor's names of arguments, where they
    differ. `query`, `headers` and `body` name the arguments that go there; None for the query of a read and the body of
    a write, which take the rest. `whole`: the argument that is the body. `rules`: how values are written, by the
    vendor's names. `errors`: error class names of statuses that mislead. `require`: groups of arguments of which one
    must be given whole (`exactly` one where the documentation allows no more). `evidence`: how method and path are
    known, where that is not what the profile says. `literal`: the path is the caller's own, sent as it is; this is what
    the operation is called.
    """

    route: str
    result: Result[T] | type[T] | None = None
    names: Mapping[str, str] = {}
    query: tuple[str, ...] | None = None
    headers: tuple[str, ...] = ()
    body: tuple[str, ...] | None = None
    whole: str | None = None
    rules: Rules = NO_RULES
    encoding: Literal["json", "form"] = "json"
    retry_safe: bool = False
    authenticated: bool = True
    errors: Mapping[int, str] = {}
    require: tuple[tuple[str, ...], ...] = ()
    exactly: bool = False
    evidence: Evidence | None = None
    literal: Literal["request", "download"] | None = None

    @functools.cached_property
    def name(self) -> str:
        """What messages and drift reports call it; a path of the caller's own may be personal."""
        return self.literal or self.route

    def with_method(self, method: str) -> Operation[T]:
        """Give the operation that another HTTP method is at the same path."""
        return replace(self, route=f"{method} {self.path}")

    @functools.cached_property
    def method(self) -> str:
        """The HTTP method."""
        return self.route.partition(" ")[0]

    @functools.cached_property
    def path(self) -> str:
        """The path template."""
        return self.route.partition(" ")[2]

    @functools.cached_property
    def gives(self) -> Result[T]:
        """What it gives, as a `Result`."""
        return self.result if isinstance(self.result, Result) else Result[T](self.result)

    @functools.cached_property
    def wires(self) -> Mapping[str, str]:
        """The vendor's names of arguments, where they differ."""
        return {**self.gives.names, **self.names}

    @functools.cached_property
    def labels(self) -> Mapping[str, str]:
        """The names of arguments by the vendor's names, where they differ: for messages."""
        return {wire: name for name, wire in self.wires.items()}

    @functools.cached_property
    def checks(self) -> Rules:
        """How values are written, by the vendor's names."""
        return {**self.gives.rules, **self.rules}

    @functools.cached_property
    def _places(self) -> tuple[str, ...]:
        return tuple(PLACEHOLDER.findall(self.path))

    @functools.cached_property
    def _aside(self) -> frozenset[str]:
        return ASIDE.union(self._places)

    def call(self, values: Mapping[str, Any]) -> Call:
        """Sort the arguments of a method, its `locals()`, into the places where they go.

        Raises InvalidArgumentError if an argument that the operation needs is left out.
        """
        path = {name: values[name] for name in self._places}
        aside, wires = self._aside, self.wires
        if values.keys() <= aside:
            return Call(path)
        if self.require:
            check_required(self.name, values, self.require, self.exactly)
        query: dict[str, Any] = {}
        if self.whole is None and self.method == "GET" and not self.headers and not self.body:
            query.update(values)
            for name in aside:
                query.pop(name, None)
            return Call(path, {wires.get(n, n): v for n, v in query.items()} if wires else query)
        headers: dict[str, Any] = {}
        body: dict[str, Any] = {}
        reads = self.method in ("GET", "HEAD", "DELETE")
        for name, value in values.items():
            if name in aside:
                continue
            wire = wires.get(name, name)
            if name in self.headers:
                headers[wire] = value
            elif name in (self.query or ()) or (reads and name not in (self.body or ())):
                query[wire] = value
            else:
                body[wire] = value
        content: Any = values[self.whole] if self.whole is not None else body or None
        return Call(path, query, content, headers or None)


def plain(model: Any) -> Any:
    """Give a decoded model as plain dicts, lists and scalars, by the vendor's names.

    Dates become ISO strings; a field that is None is null, whether or not the vendor sent it.
    """
    return msgspec.to_builtins(model, str_keys=True)
