"""The description of a vendor's API in a generated package: its profile and its operations."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import UnionType
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar

from msgspec.structs import replace

from .conditions import Condition
from .credentials import Requirement
from .decoding import Decoder, decoder_of
from .paging import PagingScheme
from .serialization import Serialization, Serializations
from .values import Value

B = TypeVar("B")
_DECODERS: Final = 64
Evidence: TypeAlias = Literal["documented", "corroborated", "inferred"]


class Spelling(Value, frozen=True):
    """A path segment whose spelling is inferred, and its alternative spellings.

    Each of them may be several segments, joined by slashes.
    """

    segment: str
    alternatives: tuple[str, ...] = ()


class Profile(Value, frozen=True, kw_only=True):
    """The facts about a vendor's API that are not specific to one operation, from the spec's root.

    `servers`: addresses by name, the first is the default. `operation_servers`: the same for operations that have
    their own servers, by the name in `Operation.server`. `variables`: the placeholders in all of them with their
    defaults (None: the caller must pass a value). `security`: the ways to authenticate, one of which is
    needed. `operation_security`: those of operations that have their own, by the text in `Operation.security`.
    `anonymous`: some operations need no credentials, so that a client may have none.
    `spellings`: path segments that a caller may spell differently (`paths`). `arguments`: names of path
    arguments that a caller may pass to the client instead of to each method. `empty_lists`: an empty list in
    a field where an object is documented is an empty object. `evidence`: how methods
    and paths are known, unless an operation has its own `evidence`.
    """

    package: str
    title: str
    version: str
    env_prefix: str
    servers: Mapping[str, str]
    operation_servers: Mapping[str, Mapping[str, str]] = {}
    headers: Mapping[str, str] = {}
    error_message: tuple[str, ...] = ()
    error_details: str | None = None
    empty_lists: bool = False
    request_id_headers: tuple[str, ...] = ("x-request-id",)
    spec: str = ""
    evidence: Evidence = "documented"
    security: tuple[Requirement, ...] = ()
    operation_security: Mapping[str, tuple[Requirement, ...]] = {}
    anonymous: bool = False
    variables: Mapping[str, str | None] = {}
    spellings: Mapping[str, Spelling] = {}
    arguments: tuple[str, ...] = ()


class Operation(Value, Generic[B], frozen=True, eq=False, dict=True):
    """One operation of the API. `B` is the type of its response body.

    `route`: HTTP method and path template, whose placeholders are argument names. `body_type`: the type that the
    response body is decoded into, None for no body. `unwrap`: path of the result in the body; `items`: path of the list
    in a page; both are dotted and in Python names. `no_list`: the documentation says that a page without items has no
    list. `envelope`: field that may wrap the body. `paging`: the paging scheme of a list. `serialization`: how values
    are serialized, by the vendor's names, including the fields of the body; `header_serialization`: those of headers.
    `encoding`: the format of the request body; `media`: its media type, if it is not the usual one of that format.
    `files`: the fields of a multipart body that are files; `part_types`: the media types of its fields. `accept`: the
    media type of the response, if it is not `application/json`; `is_text`: the response is text. `others`: the types of
    the response body for further documented statuses of a success, None for no body.
    `labels`: argument names by the vendor's names, for messages, where they differ. `errors`: error class names of
    statuses that are misleading. `require`: groups of the vendor's names; all names of at least one group must be
    passed (`exactly`: of one group only). `body_needs`: the fields of a body that may be left out as a whole, which are
    required if any other is passed. `conditions`: arguments that other arguments need. `also_put`: the update may
    be sent with PATCH or PUT. `evidence`: how method and path are known, where it differs from the profile's.
    `token_bases`: where the path of a token operation may be (see `token_addresses`), in the order to try.
    `retry_safe`: whether the request may be sent again after it may have arrived (None: the HTTP method decides).
    `status`: the documented status of a success, for files, and 204 where no body is documented.
    `deprecated`: what to call the deprecated arguments in a warning, by the vendor's names (by argument names for those
    in the path); the empty name stands for the whole operation.
    `security`: the ways to authenticate, where they differ from the profile's: a key of its `operation_security`.
    `server`: the name of its own servers in the profile's `operation_servers`; empty for the servers of the API.
    `literal`: the name of an operation whose path comes from the caller and is sent unchanged.
    """

    route: str
    body_type: type[B] | UnionType | None = None
    unwrap: str = ""
    items: str = ""
    no_list: bool = False
    envelope: str | None = None
    paging: PagingScheme | None = None
    serialization: Serializations = {}
    encoding: Literal["json", "form", "multipart", "text", "binary"] = "json"
    media: str = ""
    files: tuple[str, ...] = ()
    part_types: Mapping[str, str] = {}
    header_serialization: Serializations = {}
    accept: str = ""
    is_text: bool = False
    others: Mapping[int, Any] = {}
    labels: Mapping[str, str] = {}
    retry_safe: bool | None = None
    status: int = 200
    authenticated: bool = True
    errors: Mapping[int, str] = {}
    require: tuple[tuple[str, ...], ...] = ()
    exactly: bool = False
    body_needs: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    also_put: bool = False
    evidence: Evidence | None = None
    token_bases: tuple[str, ...] = ()
    deprecated: Mapping[str, str] = {}
    security: str = ""
    server: str = ""
    literal: Literal["request", "download"] | None = None

    @functools.cached_property
    def name(self) -> str:
        """The name in messages and drift reports; it omits a path from the caller, which may contain personal data."""
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
    def reads(self) -> bool:
        """Whether it changes nothing, so that a missing result is an error: a GET or HEAD, or a POST that is safe."""
        if self.method in ("GET", "HEAD"):
            return self.retry_safe is not False
        return self.method == "POST" and self.retry_safe is True

    @functools.cached_property
    def demands(self) -> bool:
        """Whether arguments must be looked at before a request: some are required together, or are deprecated."""
        return bool(self.require or self.body_needs or self.conditions or self.deprecated)

    @functools.cached_property
    def put(self) -> Operation[B]:
        """The operation sent with PUT. Its retry rules are those of PATCH (see `Prepared.retry_as`)."""
        return replace(self, route=f"PUT {self.path}")

    @functools.cached_property
    def written(self) -> Serializations:
        """How the fields of a form are written, of those that are not written in the usual way."""
        found = self.serialization.items()
        return {
            name: Serialization(style=how.style, reserved=how.reserved)
            for name, how in found
            if how.style != "form" or how.reserved
        }

    @functools.cached_property
    def _answered(self) -> dict[int, Operation[Any]]:
        return {
            status: replace(
                self, body_type=body_type, status=status, unwrap=self.unwrap if body_type else "", others={}
            )
            for status, body_type in self.others.items()
        }

    def answered(self, status: int) -> Operation[Any]:
        """Return the operation with the response that is documented for a status."""
        return self._answered.get(status, self)

    @functools.cached_property
    def _decoders(self) -> dict[Any, Decoder]:
        return {}

    def decoder(self, result: Any = None) -> Decoder:
        """Return the decoder of responses with `result` as the type of the record (None: the documented type).

        Decoders are created on first use. Raise InvalidArgumentError for a type that cannot be decoded.
        """
        try:
            made = self._decoders.get(result)
            if made is None:
                if len(self._decoders) >= _DECODERS:  # types that a caller creates for each call
                    self._decoders.clear()
                made = self._decoders[result] = self._decoder(result)
            return made
        except TypeError:  # an unhashable type
            return self._decoder(result)

    def _decoder(self, result: Any) -> Decoder:
        path = self.unwrap or self.items
        return decoder_of(self.body_type, path, self.envelope, result, is_page=not self.unwrap)
