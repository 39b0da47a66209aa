"""An operation of the plan: its arguments by location, and the facts that the runtime needs."""

from __future__ import annotations

from typing import Literal

import attrs

from ..runtime.conditions import Condition, argument_name
from ..specs.media_types import Format
from .annotations import Enum, Null, Type

Location = Literal["path", "query", "header", "body"]


@attrs.frozen(kw_only=True)
class Argument:
    """One argument of a method. `wire` is the vendor's name, `location` where it is sent.

    `of_client`: a path argument that may be passed to the client instead. `deprecated`: the vendor
    may remove it.
    """

    name: str
    wire: str
    location: Location
    annotation: str
    required: bool
    doc: str
    of_client: bool = False
    deprecated: bool = False


class Source(str):
    """Python source, which is written as it is; other text is written as a literal."""


def read(kind: Type | None) -> str:
    """Return the type of a response as source of a value.

    Type checkers reject Any and a Literal as a value, and what only the runtime reads (`OneOf[…]`).
    """
    if kind is None:
        return "None"
    found = kind.decoded()
    if found.startswith("OneOf["):
        return f'cast("Any", OneOf){found.removeprefix("OneOf")}'
    is_literal = isinstance(kind, Null) or (isinstance(kind, Enum) and kind.name)
    is_rejected = is_literal or found == "Any" or found != kind.held()
    return f'cast("Any", {found})' if is_rejected else found


@attrs.frozen(kw_only=True)
class Body:
    """The request body of an operation.

    `whole` is the name of the argument that is the whole body, if the body is not an object with
    properties. `require` lists groups of properties: all properties of at least one group are
    required; with `exactly`, of exactly one group. `needs` are the properties that are required if
    a body that may be left out is sent. `conditions` are properties that others need.
    `media` is the media type, if it is not the usual one of the encoding. `files` are the parts of
    a multipart body that are files, `part_types` the media types of its parts.
    """

    arguments: tuple[Argument, ...] = ()
    serialization: tuple[tuple[str, str], ...] = ()
    encoding: Format | None = None
    media: str = ""
    files: tuple[str, ...] = ()
    part_types: tuple[tuple[str, str], ...] = ()
    whole: str | None = None
    require: tuple[tuple[str, ...], ...] = ()
    exactly: bool = False
    needs: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()


@attrs.frozen(kw_only=True)
class Operation:
    """One operation of the API; the constant of a resource module.

    `path` is the path template; its placeholders are names of arguments. `response_type` is
    the type of the decoded body, None if there is no body. `unwrap` and `items` are the field paths
    of the record and of the list of records in it. `serialization` maps a vendor's name to its
    serialization, as an expression. `other_put` is the id of the operation that
    `update_method="PUT"` sends instead. `retry_safe` says whether a request that may have
    arrived is sent again; None if the HTTP method decides. `status` is the documented status of a
    success. `method` is the name of the client's method, with its resource.
    `security` is the text of a security requirement that differs from the root's, `server` the name
    of servers that do.
    `accept` is the media type of the response, if it is not `application/json`; `is_text`
    says that it is text. `others` are the types of the response for further statuses, None for no
    body. `response_headers` are the names of the documented headers of the response.
    """

    id: str
    constant: str
    http: str
    path: str
    arguments: tuple[Argument, ...]
    body: Body
    response_type: Type | None
    items: str
    no_list: bool
    unwrap: str
    envelope: str | None
    scheme: str | None
    serialization: tuple[tuple[str, str], ...]
    retry_safe: bool | None
    status: int
    authenticated: bool
    errors: tuple[tuple[int, str], ...]
    require: tuple[tuple[str, ...], ...]
    conditions: tuple[Condition, ...]
    evidence: str
    evidence_note: str
    section: str
    header_serialization: tuple[tuple[str, str], ...] = ()
    accept: str = ""
    is_text: bool = False
    others: tuple[tuple[int, Type | None], ...] = ()
    response_headers: tuple[str, ...] = ()
    is_list: bool = False
    other_put: str = ""
    token_bases: tuple[str, ...] = ()
    deprecated: bool = False
    method: str = ""
    security: str = ""
    server: str = ""

    @property
    def warnings(self) -> dict[str, str]:
        """What a warning calls each deprecated argument, by its name in the call; "": itself."""
        found = {"": f"{self.method} ({self.route})"} if self.deprecated else {}
        for argument in self.arguments:
            if argument.deprecated:
                name = argument.name if argument.location == "path" else argument.wire
                found[name] = f"the argument {argument.name} of {self.method}"
        return found

    @property
    def deprecated_names(self) -> str:
        """The deprecated arguments, for a table."""
        return ", ".join(f"`{a.name}`" for a in self.arguments if a.deprecated)

    @property
    def has_upload(self) -> bool:
        """Whether its body is or contains a file."""
        return self.body.encoding == "binary" or bool(self.body.files)

    @property
    def route(self) -> str:
        """HTTP method and path template, which identify the operation in messages and logs."""
        return f"{self.http} {self.path}"

    @property
    def labels(self) -> dict[str, str]:
        """The names of arguments by the vendor's names, if they cannot be derived from these."""
        if self.body.whole:
            return {"": self.body.whole}
        sent = (a for a in self.arguments if a.location != "path")
        return {a.wire: a.name for a in sent if argument_name(a.wire) != a.name}

    def at(self, location: Location) -> tuple[Argument, ...]:
        """Return the arguments of one location, in the order of the spec."""
        return tuple(a for a in self.arguments if a.location == location)

    def details(self, evidence: str) -> list[tuple[str, str]]:
        """Return the further arguments of the constant, after route and response type, as source.

        `evidence` is that of most operations; the profile contains it, and the constant omits it.
        """
        known = ", ".join(f"{wire!r}: {how}" for wire, how in self.serialization)
        headers = ", ".join(f"{wire!r}: {how}" for wire, how in self.header_serialization)
        others = ", ".join(f"{status}: {read(found)}" for status, found in self.others)
        found: dict[str, object] = {
            "unwrap": self.unwrap,
            "items": self.items,
            "no_list": self.no_list,
            "envelope": self.envelope,
            "paging": Source(f"_profile.{self.scheme}") if self.scheme else None,
            "serialization": Source(f"{{{known}}}") if known else None,
            "header_serialization": Source(f"{{{headers}}}") if headers else None,
            "encoding": self.body.encoding if self.body.encoding not in (None, "json") else None,
            "media": self.body.media,
            "files": self.body.files,
            "part_types": dict(self.body.part_types),
            "accept": self.accept,
            "is_text": self.is_text,
            "others": Source(f"{{{others}}}") if others else None,
            "labels": self.labels,
            "retry_safe": None if self.retry_safe is None else Source(self.retry_safe),
            "status": self.status if self.response_type is None and self.status != 200 else None,
            "authenticated": None if self.authenticated else Source("False"),
            "errors": dict(self.errors),
            "require": self.require,
            "exactly": self.body.exactly,
            "body_needs": self.body.needs,
            "conditions": self.conditions,
            "also_put": bool(self.other_put),
            "evidence": self.evidence if self.evidence != evidence else None,
            "token_bases": self.token_bases,
            "deprecated": self.warnings,
            "security": self.security,
            "server": self.server,
        }
        return [(k, v if isinstance(v, Source) else repr(v)) for k, v in found.items() if v]
