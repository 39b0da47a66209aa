"""Building a request: pure functions from an operation and its arguments to a `Prepared` request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, cast
from urllib.parse import parse_qs, parse_qsl, unquote, urlsplit

import msgspec
from msgspec.structs import replace

from .access import given_places
from .addresses import address_of, fill_path, with_query
from .conditions import argument_name, check_conditions, check_required, further_fields
from .deprecation import warn_deprecated
from .errors import InvalidArgumentError, did_you_mean
from .library import httpx
from .media import header
from .model import EXTRAS
from .operations import Operation
from .options import RequestOptions
from .places import Place, without
from .serialization import PLAIN, Headers, json_text, json_value, merged_headers, query_string, text
from .settings import Settings, read_timeout
from .uniform import body_value
from .values import Call, Private, omit

if TYPE_CHECKING:
    from .uploads import Streamed

_KEPT_ELSEWHERE = ("accept", "accept-encoding", "user-agent")
NO_OPTIONS: RequestOptions = {}
OPERATION = "operation"
"""Request extension with the operation's name, so that `MockAPI` finds it with any spelling of the path."""
BASE = "base_url"
"""Request extension with the client's base address, which `MockAPI` removes from the path."""
FILE = "file"
"""Request extension that says that the body of the response is saved to disk."""


class Prepared(Private, frozen=True):
    """A request ready to be sent as often as the policy allows."""

    method: str
    url: httpx.URL
    headers: Headers
    content: bytes | None
    extensions: dict[str, Any]
    path: str
    retry_as: str
    """The method whose retry rules apply: a PUT that replaces a PATCH is not retried more freely than the PATCH."""
    retry_safe: bool | None
    authenticated: bool
    given: tuple[Place, ...] = ()
    """Places of credentials that the caller has set, so that the client's own are not sent there."""
    address: str = ""
    """Base address and path template as sent, for errors; empty for an address from a response."""
    encoded: httpx.Headers | None = None
    """The headers as httpx sends them, for a request without a body whose headers are the same for every call."""
    upload: Streamed | None = None
    """A body that is read while it is sent, instead of `content`."""

    def build(self, extensions: dict[str, Any]) -> httpx.Request:
        """Return a new httpx request; each attempt sends its own."""
        if self.upload is not None:
            return self.upload.request(self.method, self.url, self.headers, extensions)
        if self.encoded is None:
            return httpx.Request(
                self.method, self.url, headers=self.headers, content=self.content, extensions=extensions
            )
        # With a stream, httpx leaves the headers as they are.
        empty = httpx.ByteStream(b"")
        request = httpx.Request(self.method, self.url, headers=self.encoded, stream=empty, extensions=extensions)
        request.read()
        return request

    def for_file(self, options: RequestOptions = NO_OPTIONS) -> Prepared:
        """Return the request for a file: it accepts any media type, unless the caller set Accept."""
        headers = self.headers
        if not header((options.get("headers") or {}).items(), "accept"):
            headers = [("Accept", "*/*") if each == ("Accept", "application/json") else each for each in headers]
        return replace(self, headers=headers, encoded=None, extensions={**self.extensions, FILE: True})

    def elsewhere(self, url: str | None = None) -> Prepared:
        """Return the request for another origin, without credentials, body and the caller's headers."""
        kept = [(name, value) for name, value in self.headers if name.lower() in _KEPT_ELSEWHERE]
        target = self.url if url is None else httpx.URL(url)
        return replace(self, url=target, headers=kept, encoded=None, content=None, upload=None, authenticated=False)


def prepare(
    settings: Settings,
    operation: Operation[Any],
    call: Call,
    options: RequestOptions | None = None,
    url: str | None = None,
) -> Prepared:
    """Return the request of one call. `url`, such as a next link, replaces the operation's address.

    Raise InvalidArgumentError if an argument cannot be sent.
    """
    options = options or NO_OPTIONS
    if options:
        check_options(operation, options)
    open_enums = options.get("allow_unknown_values", settings.allow_unknown_values)
    values = call.query
    if "query" in options:
        values = {**values, **options["query"]}
    query = ""
    if values:
        query = query_string(values, operation.serialization, open_enums=open_enums, labels=operation.labels)
    given: tuple[Place, ...] = ()
    if values and settings.query_keys:
        given = given_places(settings.places, values)
    try:
        target, address = _target(settings, operation, call, query, url)
    except InvalidArgumentError:
        raise
    except (ValueError, httpx.InvalidURL):
        raise InvalidArgumentError(f"{operation.name}: the address cannot be sent") from None
    headers = settings.header_list
    if call.headers or "headers" in options or operation.accept:
        more = options.get("headers") or {}
        accept = {"Accept": operation.accept} if operation.accept else None
        headers = merged_headers(headers, accept, _texts(operation, call.headers, open_enums), more)
        given = given_places(settings.places, values, call.headers, more)
    content = upload = None
    # A JSON body that is one argument has the empty name: there, None is null.
    is_null = call.body is None and operation.encoding == "json" and "" in operation.labels
    if (call.body is not None or "body" in options or is_null) and not _is_left_out(operation, call, options):
        body: Any = None if call.body is omit else call.body
        if "body" in options:
            if operation.encoding in ("text", "binary"):
                raise InvalidArgumentError(
                    f"{operation.name}: the body has no fields, so the option body does not apply"
                )
            fields: Mapping[str, Any] = body or {}
            body = {**fields, **options["body"]}
        if operation.encoding in ("json", "form"):
            content, kind = _content(operation, body, open_enums)
        else:
            from .uploads import body_of  # imported only for such bodies, to keep startup fast

            content, kind, upload = body_of(operation, body, call.on_progress, open_enums)
        if kind and not any(name.lower() == "content-type" for name, _ in headers):
            headers = [*headers, ("Content-Type", kind)]
    timeout = settings.timeout
    if "timeout" in options:
        timeout = read_timeout(options["timeout"]).as_dict()
    is_usual = operation.method == "GET" and headers is settings.header_list and content is None and bool(address)
    return Prepared(
        operation.method,
        target,
        headers,
        content,
        {"timeout": timeout, OPERATION: operation.name, BASE: settings.bases[operation.server]},
        operation.path,
        "PATCH" if operation.also_put else operation.method,
        operation.retry_safe,
        operation.authenticated,
        given,
        address,
        settings.encoded[operation.server] if is_usual else None,
        upload,
    )


def _target(
    settings: Settings, operation: Operation[Any], call: Call, query: str, url: str | None
) -> tuple[httpx.URL, str]:
    """Return the address of a request, and base address and path template as sent ("" if `url` replaces them)."""
    if url is not None:
        if settings.query_keys:
            url = without(url, settings.query_keys)
        return httpx.URL(with_query(url, _beside(url, query))), ""
    base = settings.bases[operation.server]
    if operation.literal:
        return httpx.URL(with_query(base + operation.path, query)), base + operation.path
    path = settings.path(operation.path)
    return address_of(base, path, fill_path(path, call.path, settings.arguments), query), base + path


def check_options(operation: Operation[Any], options: RequestOptions) -> None:
    """Raise InvalidArgumentError for an unknown option, or one that the operation does not support."""
    known = RequestOptions.__optional_keys__
    for name in options:
        if name not in known:
            near = did_you_mean(name, known)
            raise InvalidArgumentError(f"unknown option {name}; known are {', '.join(sorted(known))}{near}")
    wanted = options.get("update_method")
    if wanted is not None and wanted not in ("PATCH", "PUT"):
        raise InvalidArgumentError(f"update_method must be PATCH or PUT, not {wanted!r}")
    if wanted is not None and not operation.also_put:
        raise InvalidArgumentError(
            f"{operation.name}: the documentation shows only one method, so update_method does not apply"
        )


def check_arguments(operation: Operation[Any], call: Call) -> None:
    """Raise InvalidArgumentError if arguments are missing (`Operation.require` and `Operation.conditions`).

    Give a DeprecationWarning for what is deprecated.
    """
    if operation.demands:
        if operation.deprecated:
            warn_deprecated(operation, call)
        values = dict(call.query)
        body: Any = call.body
        if isinstance(body, Mapping):
            values |= cast("Mapping[str, Any]", body)
        if operation.require:
            check_required(operation.name, values, operation.require, operation.exactly, operation.labels)
        if operation.body_needs and not _is_omitted(body):
            check_required(operation.name, values, (operation.body_needs,), False, operation.labels)
        check_conditions(operation.name, values, operation.conditions, operation.labels)


def _is_left_out(operation: Operation[Any], call: Call, options: RequestOptions) -> bool:
    """Return whether a request has no body, because the caller passes none and the vendor does not need one."""
    is_omitted = call.body is omit or (operation.body_needs and _is_omitted(call.body))
    return bool(is_omitted and "body" not in options)


def _is_omitted(body: Any) -> bool:
    """Return whether no field of a body is passed."""
    return all(value is omit for value in cast("Mapping[str, Any]", body).values())


def _content(operation: Operation[Any], body: Any, open_enums: bool) -> tuple[bytes, str]:
    labels, known = operation.labels, operation.serialization

    write = body_value if operation.encoding == "json" else json_value

    def written(name: str, value: Any, label: str) -> Any:
        return write(value, label, known.get(name, PLAIN), open_enums=open_enums)

    if isinstance(body, Mapping) and "" not in known:
        body = {
            name: written(name, value, labels.get(name) or argument_name(name))
            for name, value in cast("Mapping[str, Any]", body).items()
            if value is not omit
        }
        if EXTRAS in body:
            body |= further_fields(body)
    else:  # the body is one argument, whose serialization has the empty name
        body = written("", body, labels.get("", "body"))
    if operation.encoding == "form":
        return query_string(body, operation.written).encode(), "application/x-www-form-urlencoded"
    return json_bytes(body, operation.name), operation.media or "application/json"


def json_bytes(value: Any, operation: str, order: Literal["deterministic"] | None = None) -> bytes:
    """Return a value encoded as JSON.

    Raise InvalidArgumentError for text with an unpaired surrogate; the message does not contain the text.
    """
    try:
        return msgspec.json.encode(value, order=order)
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{operation}: a text holds an unpaired surrogate") from None


def _texts(operation: Operation[Any], headers: Mapping[str, Any] | None, open_enums: bool) -> dict[str, str]:
    known = operation.header_serialization
    return {
        name: json_text(value, name, known[name], open_enums=open_enums, is_ascii=True)
        if name in known
        else text(value, name)
        for name, value in (headers or {}).items()
        if value is not omit
    }


def query_values(query: str) -> dict[str, list[str]]:
    """Return the parameters of a query string by name, each with its values."""
    return parse_qs(query, keep_blank_values=True)


def _beside(url: str, query: str) -> str:
    """Return a query string without the parameters that an address already has."""
    if not query:
        return ""
    present = {name for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True)}
    return "&".join(pair for pair in query.split("&") if unquote(pair.partition("=")[0]) not in present)
