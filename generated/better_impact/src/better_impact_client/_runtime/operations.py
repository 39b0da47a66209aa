"""What a generated package says about its vendor: the package's profile and its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar

import attrs
import msgspec

from .credentials import Scheme as SecurityScheme
from .decoding import Decoder
from .paging import Scheme
from .wire import Rules

T = TypeVar("T")
Evidence = Literal["documented", "corroborated", "inferred"]
NO_RULES: Rules = {}


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
    `spellings` are path segments that a caller may spell differently (`paths`).
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
    security: tuple[SecurityScheme, ...] = ()
    variables: Mapping[str, str | None] = attrs.field(factory=dict[str, "str | None"])
    spellings: Mapping[str, Spelling] = attrs.field(factory=dict[str, "Spelling"])


@attrs.frozen(kw_only=True, eq=False)
class Operation(Generic[T]):
    """One operation of the API. `T` is what a call gives.

    `result`: type of the decoded body, None for no body. `unwrap`: field of the body to give
    instead of the body. `envelope`: field that may or may not stand around the body. `items`:
    dotted place of the list in a page. `errors`: error class names of statuses that mislead.
    `require`: groups of argument names of which one must be given whole (`exactly` one where the
    documentation allows no more).
    """

    id: str
    method: str
    path: str
    result: Any = None
    unwrap: str | None = None
    envelope: str | None = None
    query: Rules = NO_RULES
    body: Rules = NO_RULES
    encoding: Literal["json", "form"] = "json"
    paging: Scheme | None = None
    items: str = ""
    retry_safe: bool = False
    authenticated: bool = True
    errors: Mapping[int, str] = attrs.field(factory=dict[int, str])
    require: tuple[tuple[str, ...], ...] = ()
    exactly: bool = False
    evidence: Evidence = "documented"
    decoder: Decoder = attrs.field(
        init=False,
        repr=False,
        default=attrs.Factory(lambda self: Decoder(self.result, self.envelope), takes_self=True),
    )


@attrs.frozen
class Call:
    """The arguments of one call, by the vendor's names."""

    path: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    query: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    body: Mapping[str, Any] | None = None
    headers: Mapping[str, Any] | None = None


def plain(model: Any) -> Any:
    """Give a decoded model as plain dicts, lists and scalars, by the vendor's names.

    Dates become ISO strings; fields that the vendor did not send are left out.
    """
    return msgspec.to_builtins(model, str_keys=True)
