"""What a generated package says about its vendor: the profile of the API, and its operations."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import UnionType
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from msgspec.structs import replace

from .credentials import SecurityScheme
from .decoding import Decoder, decoder_of
from .paging import PagingScheme
from .serialization import Serializations
from .values import Value

B = TypeVar("B")
Evidence: TypeAlias = Literal["documented", "corroborated", "inferred"]


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


class Operation(Value, Generic[B], frozen=True, eq=False, dict=True):
    """One operation of the API. `B` is the type of the body of its answer.

    `route`: HTTP method and path template; its placeholders are names of arguments. `answer`: the type that the body is
    decoded into, None for no body. `unwrap`: place in the body of what a call returns; `items`: place of the list in a
    page; both dotted, in Python's names. `envelope`: field that may or may not stand around the body. `paging`: how the
    list is paginated. `serialization`: how values are written, by the vendor's names, those of the body's fields
    included; `encoding`: of the body. `labels`: the names of arguments by the vendor's names, for messages, where they
    differ. `errors`: error class names of statuses that mislead. `require`: groups of the vendor's names of which one
    must be given whole (`exactly` one where the documentation allows no more). `also_put`: the documentation prints PUT
    beside PATCH for the same update. `evidence`: how method and path are known, where that is not what the profile
    says. `literal`: the path is the caller's own, sent as it is; this is what the operation is called.
    """

    route: str
    answer: type[B] | UnionType | None = None
    unwrap: str = ""
    items: str = ""
    envelope: str | None = None
    paging: PagingScheme | None = None
    serialization: Serializations = {}
    encoding: Literal["json", "form"] = "json"
    labels: Mapping[str, str] = {}
    retry_safe: bool = False
    authenticated: bool = True
    errors: Mapping[int, str] = {}
    require: tuple[tuple[str, ...], ...] = ()
    exactly: bool = False
    also_put: bool = False
    evidence: Evidence | None = None
    literal: Literal["request", "download"] | None = None

    @functools.cached_property
    def name(self) -> str:
        """What messages and drift reports call it; a path of the caller's own may be personal."""
        return self.literal or self.route

    @functools.cached_property
    def method(self) -> str:
        """The HTTP method."""
        return self.route.partition(" ")[0]

    @functools.cached_property
    def path(self) -> str:
        """The path template."""
        return self.route.partition(" ")[2]

    @functools.cached_property
    def put(self) -> Operation[B]:
        """The operation sent with PUT; it is repeated no more freely than the PATCH, since it updates all the same."""
        return replace(self, route=f"PUT {self.path}")

    @functools.cached_property
    def _decoders(self) -> dict[Any, Decoder]:
        return {}

    def decoder(self, result: Any = None) -> Decoder:
        """Return the decoder of the answers for the type of record that the caller wants, None for the documented one.

        It is created when the first answer of the type is asked for. Raise InvalidArgumentError for a type that cannot
        be decoded.
        """
        try:
            made = self._decoders.get(result)
            if made is None:
                made = self._decoders[result] = self._decoder(result)
            return made
        except TypeError:  # an unhashable type
            return self._decoder(result)

    def _decoder(self, result: Any) -> Decoder:
        return decoder_of(self.answer, self.unwrap or self.items, self.envelope, result)
