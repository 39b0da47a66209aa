"""Building a request: pure functions from an operation and its arguments to what is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast
from urllib.parse import parse_qs, parse_qsl, unquote, urlsplit

import httpx
import msgspec
from msgspec.structs import replace

from .addresses import fill_path
from .errors import ConfigurationError, InvalidArgumentError
from .omitted import omit
from .options import RequestOptions
from .values import Private
from .wire import PLAIN, json_value, query_string, text

if TYPE_CHECKING:
    from .operations import Call, Operation
    from .settings import Settings

T = TypeVar("T")
_BAD_HEADER = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_KEPT_ELSEWHERE = ("accept", "accept-encoding", "user-agent")
Headers = list[tuple[str, str]]
NO_OPTIONS: RequestOptions = {}


class Prepared(Private, frozen=True):
    """A request ready to be sent as often as the policy allows."""

    method: str
    url: httpx.URL
    headers: Headers
    content: bytes | None
    extensions: dict[str, Any]
    path: str
    retry_safe: bool
    authenticated: bool
    encoded: httpx.Headers | None = None
    """The headers as httpx keeps them, where they are those of every call."""

    def build(self, extensions: dict[str, Any]) -> httpx.Request:
        """Give a fresh request; each attempt sends its own."""
        return httpx.Request(
            self.method, self.url, headers=self.encoded or self.headers, content=self.content, extensions=extensions
        )

    def for_file(self) -> Prepared:
        """Give the request for a file, of whatever media type unless somebody asked for one."""
        headers = [("Accept", "*/*") if header == ("Accept", "application/json") else header for header in self.headers]
        return replace(self, headers=headers, encoded=None)

    def elsewhere(self, url: str | None = None) -> Prepared:
        """Give the request for another origin: no credentials, none of the caller's headers."""
        kept = [(name, value) for name, value in self.headers if name.lower() in _KEPT_ELSEWHERE]
        target = self.url if url is None else httpx.URL(url)
        return replace(self, url=target, headers=kept, encoded=None, content=None, authenticated=False)


def prepare(
    settings: Settings,
    operation: Operation[Any],
    call: Call,
    options: RequestOptions | None = None,
    url: str | None = None,
) -> Prepared:
    """Build the request of one call. `url` replaces the operation's address (a next link).

    Raises InvalidArgumentError if an argument cannot be sent.
    """
    options = options or NO_OPTIONS
    odd = sorted(options.keys() - RequestOptions.__optional_keys__) if options else []
    if odd:
        known = ", ".join(sorted(RequestOptions.__optional_keys__))
        raise InvalidArgumentError(f"unknown option {', '.join(odd)}; known are {known}")
    open_enums = options.get("allow_unknown_values", settings.allow_unknown_values)
    values = call.query
    if "query" in options:
        values = {**values, **options["query"]}
    query = ""
    if values:
        query = query_string(values, operation.checks, open_enums=open_enums, labels=operation.labels)
    if url is None:
        path = operation.path if operation.literal else settings.path(operation.path)
        url = settings.base_url + fill_path(path, call.path)
    elif query:
        query = _beside(url, query)
    if query:
        url = f"{url}{'&' if '?' in url else '?'}{query}"
    try:
        target = httpx.URL(url)
    except httpx.InvalidURL:
        raise InvalidArgumentError(f"{operation.name}: the address cannot be sent") from None
    headers, authenticated = settings.header_list, operation.authenticated
    if call.headers or "headers" in options:
        more = options.get("headers") or {}
        headers = merged_headers(headers, _texts(call.headers), more)
        authenticated = authenticated and "authorization" not in map(str.lower, more)
    content = None
    if call.body is not None or "body" in options:
        body: Any = call.body
        if "body" in options:
            given: Mapping[str, Any] = body or {}
            body = {**given, **options["body"]}
        content, kind = _content(operation, body, open_enums)
        if not any(name.lower() == "content-type" for name, _ in headers):
            headers = [*headers, ("Content-Type", kind)]
    timeout = settings.timeout
    if "timeout" in options:
        timeout = read_timeout(options["timeout"]).as_dict()
    return Prepared(
        operation.method,
        target,
        headers,
        content,
        {"timeout": timeout},
        operation.path,
        operation.retry_safe,
        authenticated,
        settings.encoded if headers is settings.header_list else None,
    )


def _content(operation: Operation[Any], body: Any, open_enums: bool) -> tuple[bytes, str]:
    if isinstance(body, Mapping):
        rules, labels = operation.checks, operation.labels
        body = {
            name: json_value(value, labels.get(name, name), rules.get(name, PLAIN), open_enums=open_enums)
            for name, value in cast("Mapping[str, Any]", body).items()
            if value is not omit
        }
    else:
        rule = operation.checks.get(operation.whole or "", PLAIN)
        body = json_value(body, operation.whole or "body", rule, open_enums=open_enums)
    if operation.encoding == "form":
        return query_string(body).encode(), "application/x-www-form-urlencoded"
    return json_bytes(body, operation.name), "application/json"


def json_bytes(value: Any, operation: str, order: Literal["deterministic"] | None = None) -> bytes:
    """Give the JSON of what a call sends.

    Raises InvalidArgumentError for a text that cannot be sent, without repeating it.
    """
    try:
        return msgspec.json.encode(value, order=order)
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{operation}: a text holds half a character") from None


def _texts(headers: Mapping[str, Any] | None) -> dict[str, str]:
    return {name: text(value, name) for name, value in (headers or {}).items() if value is not omit}


def merged_headers(base: Headers, *more: Mapping[str, str] | None) -> Headers:
    """Give headers with later ones replacing earlier ones of the same name.

    Raises InvalidArgumentError for a name or value that would break the request.
    """
    merged = {name.lower(): (name, value) for name, value in base}
    for headers in more:
        for name, value in (headers or {}).items():
            check_header(name, value)
            merged[name.lower()] = (name, value)
    return list(merged.values())


def check_header(name: str, value: str) -> None:
    """Refuse a header that is no header, without repeating its value."""
    given: Any = value
    if not _HEADER_NAME.fullmatch(name):
        raise InvalidArgumentError(f"{name!r} is not a header name")
    good = isinstance(given, str) and value.isascii() and not _BAD_HEADER.search(value)
    del given, value  # tracebacks show local variables
    if not good:
        raise InvalidArgumentError(f"header {name}: the value must be ASCII text without control characters")


def read_timeout(value: float | httpx.Timeout) -> httpx.Timeout:
    """Give a timeout. Raises ConfigurationError for what is none."""
    given: Any = value
    if isinstance(given, httpx.Timeout):
        return given
    if not isinstance(given, (int, float)) or isinstance(given, bool) or not 0 < given < 1e9:
        raise ConfigurationError("timeout must be a number of seconds above 0, or httpx.Timeout")
    return httpx.Timeout(given)


def query_values(query: str) -> dict[str, list[str]]:
    """Give the parameters of a query by name, each with its values."""
    return parse_qs(query, keep_blank_values=True)


def _beside(url: str, query: str) -> str:
    """Give the parameters of a query that an address does not hold itself."""
    held = {name for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True)}
    return "&".join(pair for pair in query.split("&") if unquote(pair.partition("=")[0]) not in held)
