"""The plan of a package: what the templates need to know, and nothing else."""

from __future__ import annotations

import re
from typing import Literal

import attrs

Kind = Literal["call", "pages", "save", "wait", "fetch"]


@attrs.frozen(kw_only=True)
class Argument:
    """One argument of a method. `wire` is the vendor's name, `place` where it goes."""

    name: str
    wire: str
    place: Literal["path", "query", "header", "body"]
    annotation: str
    required: bool
    doc: str


@attrs.frozen(kw_only=True)
class ListKeywords:
    """Arguments that lists share, as a type of keywords; `free` if its lists are."""

    name: str
    free: bool
    arguments: tuple[Argument, ...]


@attrs.frozen(kw_only=True)
class Method:
    """One operation as a method of a resource.

    `path` is the path template; its placeholders are names of arguments. `result` is the type of
    the decoded body (an expression), `returns` what a call gives, `item` the type of a list's
    items. `rules` gives the rule of a wire name, as an expression. `whole` is the argument that is
    the body. `gives` is what the operation gives, as an expression; `common` are the names and
    rules that stand there. `twin` is the method whose signature it has, if any, and
    `twin_of` the constant of its operation if all but the HTTP method is the same. `shared` are the
    arguments that it has in common with other lists, `list_type` is the name of what they give.
    """

    name: str
    constant: str
    operation: str
    http: str
    path: str
    kind: Kind
    arguments: tuple[Argument, ...]
    result: str
    returns: str
    item: str
    items: str
    unwrap: str | None
    envelope: str | None
    scheme: str | None
    batch: str | None
    rules: tuple[tuple[str, str], ...]
    encoding: Literal["json", "form"] | None
    whole: str | None
    retry_safe: bool
    authenticated: bool
    errors: tuple[tuple[int, str], ...]
    require: tuple[tuple[str, ...], ...]
    exactly: bool
    evidence: str
    evidence_note: str
    section: str
    summary: str
    doc: tuple[str, ...]
    polling: tuple[tuple[str, str | tuple[str, ...]], ...] = ()
    place: str = ""
    gives: str = ""
    common: tuple[tuple[str, str], ...] = ()
    twin: str = ""
    twin_of: str = ""
    shared: ListKeywords | None = None
    list_type: str = ""

    @property
    def has_operation(self) -> bool:
        """Whether the method is the operation itself, not something built on it."""
        return self.kind not in ("wait", "fetch")

    @property
    def route(self) -> str:
        """The HTTP method and the path template, by which messages and logs call the operation."""
        return f"{self.http} {self.path}"

    @property
    def free(self) -> bool:
        """Whether the documentation leaves open what comes, so that the caller may name a type."""
        given = self.item if self.kind == "pages" else self.returns
        return self.kind in ("call", "pages") and given in ("Record", "Records")

    @property
    def more(self) -> str:
        """The last argument: what every method of the kind takes."""
        if self.kind == "pages":
            name = self.shared.name if self.shared else "PagesInto" if self.free else "Paging"
            return f"**paging: Unpack[{name}{'[R]' if self.free else ''}]"
        return "**into: Unpack[Into[R]]" if self.free else "options: Options = None"

    @property
    def typed(self) -> str:
        """What the method gives, as an annotation."""
        if self.list_type:
            return f"{self.list_type}[R]"
        given = self.item if self.kind == "pages" else self.returns
        if self.free:
            given = "R" if given == "Record" else "R | list[R]"
        return f"SyncPages[{given}, {self.result}]" if self.kind == "pages" else given

    @property
    def given(self) -> str:
        """What the method gives, in words for the index."""
        text = (self.item if self.kind == "pages" else self.returns).replace("models.", "")
        if text == "Records":
            return "`Record` or list of them"
        return f"list of `{text}`" if self.kind == "pages" else f"`{text}`"

    @property
    def positional(self) -> tuple[Argument, ...]:
        """Arguments that may be given by position: those of the path, and the ids of a batch."""
        return tuple(a for a in self.arguments if a.place == "path" or a.wire == self.batch)

    @property
    def keywords(self) -> tuple[Argument, ...]:
        """The other arguments of its own, required ones first."""
        aside = (*self.positional, *(self.shared.arguments if self.shared else ()))
        rest = [a for a in self.arguments if a not in aside]
        return tuple(sorted(rest, key=lambda a: not a.required))

    @property
    def others(self) -> tuple[Argument, ...]:
        """The arguments outside the path, in the order of the signature."""
        given = [a for a in self.positional if a.place != "path"]
        shared = self.shared.arguments if self.shared else ()
        return () if self.kind in ("wait", "fetch") else (*given, *self.keywords, *shared)

    def details(self, evidence: str) -> list[tuple[str, str]]:
        """Give what the operation's constant says beside its first facts, as source."""
        writes = self.http not in ("GET", "HEAD", "DELETE")
        query = tuple(a.name for a in self.at("query")) if writes else ()
        body = tuple(a.name for a in self.at("body")) if not writes else ()
        rules = ", ".join(f"{wire!r}: {rule}" for wire, rule in self.own(self.rules))
        found = {
            "names": dict(self.own(self.names)),
            "query": query,
            "headers": tuple(a.name for a in self.at("header")),
            "body": body,
            "whole": self.whole,
            "encoding": "form" if self.encoding == "form" else None,
            "retry_safe": self.retry_safe,
            "errors": dict(self.errors),
            "require": self.require,
            "exactly": self.exactly,
            "evidence": self.evidence if self.evidence != evidence else None,
        }
        made = [(key, repr(value)) for key, value in found.items() if value]
        if not self.authenticated:
            made.append(("authenticated", "False"))
        if rules:
            made.append(("rules", f"{{{rules}}}"))
        return made

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """The vendor's names of arguments outside the path, where they differ."""
        others = () if self.whole else self.others
        return tuple((a.name, a.wire) for a in others if a.wire != a.name)

    def own(self, pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        """Give the pairs that the shared result does not hold."""
        return tuple(pair for pair in pairs if pair not in self.common)

    def at(self, place: str) -> tuple[Argument, ...]:
        """Give the arguments of one place, in the order of the spec."""
        return tuple(a for a in self.arguments if a.place == place)


@attrs.frozen(kw_only=True)
class Resource:
    """A group of methods and of further resources, at a dotted place below the client."""

    path: str
    class_name: str
    module: str
    methods: tuple[Method, ...]
    children: tuple[Child, ...]
    doc: str

    @property
    def list_names(self) -> tuple[str, ...]:
        """The names that its lists share with others, of keywords and of what they give."""
        keywords = {m.shared.name for m in self.methods if m.shared}
        return tuple(sorted(keywords | {m.list_type for m in self.methods if m.list_type}))

    @property
    def uses_params(self) -> bool:
        """Whether an argument is one of the package's parameter types."""
        return any("params." in a.annotation for m in self.methods for a in m.arguments)

    def annotation(self, text: str) -> str:
        """Give an annotation as it may stand in the class, where `list` may be a method."""
        if any(method.name == "list" for method in self.methods):
            return re.sub(r"\blist\[", "builtins.list[", text)
        return text


@attrs.frozen(kw_only=True)
class Child:
    """A resource as an attribute of its owner."""

    name: str
    class_name: str
    module: str
    doc: str


@attrs.frozen(kw_only=True)
class PagingScheme:
    """A paging scheme: the constant, the runtime's class and its arguments."""

    constant: str
    class_name: str
    arguments: tuple[tuple[str, str | int], ...]
    doc: str


@attrs.frozen(kw_only=True)
class Credential:
    """One constructor argument that holds a credential."""

    name: str
    annotation: str
    doc: str
    variable: str


@attrs.frozen(kw_only=True)
class Auth:
    """How the client authenticates: the runtime's schemes and the constructor's arguments.

    `ways` are the arguments that each scheme needs; `obtains` says that the client gets tokens.
    """

    ways: tuple[tuple[str, ...], ...]
    obtains: bool
    schemes: tuple[tuple[str, tuple[tuple[str, str | None], ...]], ...]
    credentials: tuple[Credential, ...]


@attrs.frozen(kw_only=True)
class Variable:
    """A placeholder in the server's address; `default` is None if the caller must fill it."""

    name: str
    doc: str
    default: str | None


@attrs.frozen(kw_only=True)
class PathSpelling:
    """A path segment that may be spelt differently."""

    name: str
    segment: str
    alternatives: tuple[str, ...]
    note: str


@attrs.frozen(kw_only=True)
class Package:
    """A whole client package.

    `unplaced` are entries of the documentation that it has no method for: section and summary, and
    how many are called so.
    """

    vendor: str
    title: str
    class_name: str
    module: str
    distribution: str
    evidence: str
    version: str
    summary: str
    description: str
    keywords: tuple[str, ...]
    homepage: str
    env_prefix: str
    servers: tuple[tuple[str, str], ...]
    variables: tuple[Variable, ...]
    spellings: tuple[PathSpelling, ...]
    headers: tuple[tuple[str, str], ...]
    error_message: tuple[str, ...]
    error_details: str | None
    request_id_headers: tuple[str, ...]
    auth: Auth
    schemes: tuple[PagingScheme, ...]
    rules: tuple[tuple[str, str], ...]
    results: tuple[tuple[str, str], ...]
    list_keywords: tuple[ListKeywords, ...]
    list_types: tuple[tuple[str, str], ...]
    constants: tuple[tuple[str, str], ...]
    resources: tuple[Resource, ...]
    top: tuple[Child, ...]
    quickstart: str | None
    unplaced: tuple[tuple[tuple[str, str], int], ...]

    @property
    def methods(self) -> tuple[tuple[Resource, Method], ...]:
        """Every method with its resource."""
        return tuple((r, m) for r in self.resources for m in r.methods)
