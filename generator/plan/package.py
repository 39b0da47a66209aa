"""The plan of a package: what the templates need to know, and nothing else."""

from __future__ import annotations

import re
from typing import Literal

import attrs

from ..runtime.serialization import argument_name
from .types import ResultType, Type

Kind = Literal["call", "pages", "save", "wait", "fetch"]
_BUILTINS = ("bool", "bytes", "dict", "float", "int", "list", "str", "type")


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
class Method:
    """One operation as a method of a resource.

    `path` is the path template; its placeholders are names of arguments. `answer` is the type of
    the decoded body, `result` that of the record in it,
    `unwrap` and `items` the place of that record or of the list of records. `serialization` holds
    the serialization of a vendor's name, as an expression. `whole` is the argument that is the
    body. `other_put` is the id of an operation that `update_method="PUT"` sends instead.
    """

    name: str
    constant: str
    operation: str
    http: str
    path: str
    kind: Kind
    arguments: tuple[Argument, ...]
    answer: Type | None
    result: ResultType | None
    items: str
    unwrap: str
    envelope: str | None
    scheme: str | None
    can_prefetch: bool
    batch: str | None
    serialization: tuple[tuple[str, str], ...]
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
    other_put: str = ""
    polling: tuple[tuple[str, str | tuple[str, ...]], ...] = ()
    place: str = ""

    @property
    def has_operation(self) -> bool:
        """Whether the method is the operation itself, not something built on it."""
        return self.kind not in ("wait", "fetch")

    @property
    def route(self) -> str:
        """The HTTP method and the path template, by which messages and logs call the operation."""
        return f"{self.http} {self.path}"

    @property
    def call(self) -> str:
        """The method of the runtime's resource that it calls."""
        if self.kind == "call" and self.result is None:
            return "_send"
        if self.kind == "call" and self.result and self.result.several == "list":
            return "_call_list"
        return {"call": "_call", "pages": "_list"}.get(self.kind, f"_{self.kind}")

    def returns(self, pages: str) -> str:
        """Return what the method returns, as an annotation; `pages` is the class of lists."""
        if self.kind in ("save", "fetch"):
            return "Path"
        if self.result is None:
            return "None"
        if self.kind == "pages":
            body = self.answer.read() if self.answer else "None"
            return f"{pages}[{self.result.variable}, {body}]"
        return self.result.returns(self.result.variable)

    @property
    def given(self) -> str:
        """What the method returns, in words for the index."""
        if self.kind in ("save", "fetch"):
            return "`Path`"
        if self.result is None:
            return "`None`"
        record = self.result.documented.replace("models.", "")
        if self.kind == "pages":
            return f"list of `{record}`"
        if self.result.several == "either":
            return f"`{record}` or list of them"
        return f"`{self.result.returns(record)}`"

    @property
    def positional(self) -> tuple[Argument, ...]:
        """Arguments that may be given by position: those of the path, and the ids of a batch."""
        return tuple(a for a in self.arguments if a.place == "path" or a.wire == self.batch)

    @property
    def keywords(self) -> tuple[Argument, ...]:
        """The other arguments of its own, required ones first."""
        rest = [a for a in self.arguments if a not in self.positional]
        return tuple(sorted(rest, key=lambda a: not a.required))

    @property
    def settings(self) -> tuple[Setting, ...]:
        """What its kind of method takes besides: how to call, not what to send."""
        found: list[Setting] = []
        if self.kind == "wait":
            found.append(Setting("timeout: float = 600.0", "Seconds to wait at most."))
        if self.kind in ("save", "fetch"):
            found.append(
                Setting(
                    "overwrite: bool = False",
                    "Replace a file that exists; otherwise DownloadError is raised.",
                )
            )
            found.append(
                Setting(
                    "on_progress: OnProgress | None = None",
                    "Called with the bytes received and the total, if announced.",
                )
            )
        if self.kind == "pages":
            if self.scheme:
                found.append(Setting("max_pages: int | None = None", "Read at most so many pages."))
            if self.can_prefetch:
                found.append(
                    Setting("prefetch: int = 0", "Fetch ahead, at most so many pages in memory.")
                )
            found.append(
                Setting(
                    "resume: str | None = None",
                    "Continue where an earlier iteration stopped: its `resume_token`, "
                    "or `resume` of its error.",
                )
            )
        if self.result is not None and self.kind in ("call", "pages", "wait"):
            what = "items" if self.kind == "pages" else "returned record"
            found.append(
                Setting(
                    self.result.argument,
                    f"Type of the {what}, such as a subclass of the documented one.",
                )
            )
        found.append(
            Setting(
                "options: RequestOptions | None = None",
                "Settings of this call; see `request_options`.",
            )
        )
        return tuple(found)

    def details(self, evidence: str) -> list[tuple[str, str]]:
        """Return what the operation's constant says beside its route and its answer, as source."""
        known = ", ".join(f"{wire!r}: {how}" for wire, how in self.serialization)
        found: dict[str, object] = {
            "unwrap": self.unwrap,
            "items": self.items,
            "envelope": self.envelope,
            "paging": _Source(f"_profile.{self.scheme}") if self.scheme else None,
            "serialization": _Source(f"{{{known}}}") if known else None,
            "encoding": "form" if self.encoding == "form" else None,
            "labels": self.labels,
            "retry_safe": self.retry_safe,
            "authenticated": None if self.authenticated else _Source("False"),
            "errors": dict(self.errors),
            "require": self.require,
            "exactly": self.exactly,
            "also_put": bool(self.other_put),
            "evidence": self.evidence if self.evidence != evidence else None,
        }
        return [
            (key, value if isinstance(value, _Source) else repr(value))
            for key, value in found.items()
            if value
        ]

    @property
    def labels(self) -> dict[str, str]:
        """The names of arguments by the vendor's, where one does not follow from the other."""
        found = {
            a.wire: a.name
            for a in self.arguments
            if a.place != "path" and argument_name(a.wire) != a.name
        }
        return {"": self.whole} if self.whole else found

    def at(self, place: str) -> tuple[Argument, ...]:
        """Return the arguments of one place, in the order of the spec."""
        return tuple(a for a in self.arguments if a.place == place)


class _Source(str):
    """Python source, as against the value of a text."""


@attrs.frozen
class Setting:
    """An argument that says how to call: its source and its meaning."""

    source: str
    doc: str

    @property
    def name(self) -> str:
        """Its name."""
        return self.source.partition(":")[0]


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
    def uses_params(self) -> bool:
        """Whether an argument is one of the package's parameter types."""
        return any("params." in a.annotation for m in self.methods for a in m.arguments)

    @property
    def variables(self) -> tuple[str, ...]:
        """The type variables of its results."""
        return tuple(sorted({m.result.variable for m in self.methods if m.result}))

    def annotation(self, text: str) -> str:
        """Return an annotation as it may stand in the class, where `list` may be a method."""
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
    serialization: tuple[tuple[str, str], ...]
    results: tuple[tuple[str, str], ...]
    constants: tuple[tuple[str, str], ...]
    resources: tuple[Resource, ...]
    top: tuple[Child, ...]
    quickstart: str | None
    unplaced: tuple[tuple[tuple[str, str], int], ...]

    @property
    def methods(self) -> tuple[tuple[Resource, Method], ...]:
        """Every method with its resource."""
        return tuple((r, m) for r in self.resources for m in r.methods)
