"""What a generated package says about its vendor: the package's profile and its operations."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, Final, Generic, Literal, TypeVar

import attrs
import msgspec

from .addresses import PLACEHOLDER
from .credentials import Scheme as SecurityScheme
from .decoding import Decoder
from .paging import Scheme
from .wire import Rules, check_required

T = TypeVar("T")
Evidence = Literal["documented", "corroborated", "inferred"]
NO_RULES: Final[Rules] = {}
NO_VALUES: Final[Mapping[str, Any]] = {}


@attrs.frozen
class Spelling:
    """A path segment whose spelling is inferred, and how else it may be spelt."""

    segment: str
    alternatives: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Profile:
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
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    error_message: tuple[str, ...] = ()
    error_details: str | None = None
    request_id_headers: tuple[str, ...] = ("x-request-id",)
    spec: str = ""
    evidence: Evidence = "documented"
    security: tuple[SecurityScheme, ...] = ()
    variables: Mapping[str, str | None] = attrs.field(factory=dict[str, "str | None"])
    spellings: Mapping[str, Spelling] = attrs.field(factory=dict[str, "Spelling"])


@attrs.frozen
class Call:
    """The arguments of one call, by the vendor's names."""

    path: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    query: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    body: Any = attrs.field(default=None, repr=False)
    headers: Mapping[str, Any] | None = attrs.field(default=None, repr=False)


@attrs.frozen(eq=False)
class Operation(Generic[T]):
    """One operation of the API. `T` is what a call gives.

    `result`: type of the decoded body, None for no body. `unwrap`: field of the body to give
    instead of the body. `envelope`: field that may or may not stand around the body. `items`:
    dotted place of the list in a page. `names`: the vendor's names of arguments, where they
    differ. `query`, `headers` and `body` name the arguments that go there; None for the query of a
    read and the body of a write, which take the rest. `whole`: the argument that is the body.
    `rules`: how values are written, by the vendor's names. `errors`: error class names of statuses
    that mislead. `require`: groups of arguments of which one must be given whole (`exactly` one
    where the documentation allows no more). `evidence`: how method and path are known, where that
    is not what the profile says. `literal`: the path is the caller's own, sent as it is.
    """

    id: str
    method: str
    path: str
    result: Any = None
    unwrap: str | None = attrs.field(default=None, kw_only=True)
    envelope: str | None = attrs.field(default=None, kw_only=True)
    paging: Scheme | None = attrs.field(default=None, kw_only=True)
    items: str = attrs.field(default="", kw_only=True)
    names: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True)
    query: tuple[str, ...] | None = attrs.field(default=None, kw_only=True)
    headers: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    body: tuple[str, ...] | None = attrs.field(default=None, kw_only=True)
    whole: str | None = attrs.field(default=None, kw_only=True)
    rules: Rules = attrs.field(default=NO_RULES, kw_only=True)
    encoding: Literal["json", "form"] = attrs.field(default="json", kw_only=True)
    retry_safe: bool = attrs.field(default=False, kw_only=True)
    authenticated: bool = attrs.field(default=True, kw_only=True)
    errors: Mapping[int, str] = attrs.field(factory=dict[int, str], kw_only=True)
    require: tuple[tuple[str, ...], ...] = attrs.field(default=(), kw_only=True)
    exactly: bool = attrs.field(default=False, kw_only=True)
    evidence: Evidence | None = attrs.field(default=None, kw_only=True)
    literal: bool = attrs.field(default=False, kw_only=True)

    @functools.cached_property
    def decoder(self) -> Decoder:
        """Decoder of the operation's answers, made when the first one comes."""
        return Decoder(self.result, self.envelope)

    @functools.cached_property
    def _places(self) -> tuple[str, ...]:
        return tuple(PLACEHOLDER.findall(self.path))

    def call(self, path: tuple[object, ...], arguments: Mapping[str, Any]) -> Call:
        """Sort the arguments of a method into the places where they go.

        Raises InvalidArgumentError if an argument that the operation needs is left out.
        """
        values = dict(zip(self._places, path, strict=True)) if path else NO_VALUES
        if not arguments:
            return Call(values)
        if self.require:
            check_required(self.id, arguments, self.require, self.exactly)
        if self.whole is None and self.method == "GET" and not self.headers:
            return Call(values, self._named(arguments))
        query: dict[str, Any] = {}
        headers: dict[str, Any] = {}
        body: dict[str, Any] = {}
        reads = self.method in ("GET", "HEAD", "DELETE")
        for name, value in arguments.items():
            wire = self.names.get(name, name)
            if name in self.headers:
                headers[wire] = value
            elif name in (self.query or ()) or (reads and name not in (self.body or ())):
                query[wire] = value
            else:
                body[wire] = value
        content: Any = body or None
        if self.whole is not None:
            content = arguments[self.whole]
        return Call(values, query, content, headers or None)

    def _named(self, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        if not self.names:
            return arguments
        return {self.names.get(name, name): value for name, value in arguments.items()}


def plain(model: Any) -> Any:
    """Give a decoded model as plain dicts, lists and scalars, by the vendor's names.

    Dates become ISO strings; a field that is None is null, whether or not the vendor sent it.
    """
    return msgspec.to_builtins(model, str_keys=True)
