"""The position of an iteration over a list, and the resume token that continues there later."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import msgspec

from .addresses import fill_path
from .errors import InvalidArgumentError
from .operations import Operation
from .options import RequestOptions
from .paging import Cursor
from .requests import NO_OPTIONS, json_bytes
from .serialization import json_value, query_string
from .settings import number
from .values import Call, Private


class Position(Private, frozen=True):
    """A position in a list: the page's cursor, its number from 1, and how many of its items were returned."""

    cursor: Cursor
    number: int = 1
    returned: int = 0


class Reading(Private, frozen=True):
    """How a caller reads a list: maximum of pages, prefetch, resume token, and the options of each call."""

    max_pages: int | None = None
    prefetch: int = 0
    resume: str | None = None
    options: RequestOptions = NO_OPTIONS


def reading(max_pages: int | None, prefetch: int, resume: str | None, options: RequestOptions | None) -> Reading:
    """Return the checked values. Raise InvalidArgumentError for an invalid number."""
    ahead = number({"prefetch": prefetch}, "prefetch", 0, least=0, whole=True, error=InvalidArgumentError)
    return Reading(at_most(max_pages), ahead, resume, options or NO_OPTIONS)


def at_most(max_pages: int | None, default: int | None = None) -> int | None:
    """Return `max_pages`, or `default` for None. Raise InvalidArgumentError unless it is an integer of 0 or more."""
    values = {"max_pages": max_pages}
    most: int | None = number(values, "max_pages", default, least=0, whole=True, error=InvalidArgumentError)
    return most


def mark_of(
    operation: Operation[Any], call: Call, options: RequestOptions, arguments: Mapping[str, str] | None = None
) -> str:
    """Return a short digest that identifies a list: method, path, arguments, and query and body of the options.

    A token with another digest is rejected, since it belongs to another list. `arguments`: those of the client.
    """
    query = query_string({**call.query, **options.get("query", {})}, operation.serialization, open_enums=True)
    body = json_value([call.body, options.get("body")], "body", open_enums=True)
    parts = (operation.method, fill_path(operation.path, call.path, arguments), query)
    digest = hashlib.sha256(json_bytes([*parts, body], operation.name, "deterministic"))
    return base64.urlsafe_b64encode(digest.digest()[:9]).decode()


def write_token(position: Position, mark: str) -> str:
    """Return the token of a position."""
    fields = [mark, position.cursor, position.number, position.returned]
    return base64.urlsafe_b64encode(msgspec.json.encode(fields)).decode().rstrip("=")


def read_token(token: object, mark: str, *, texts: bool) -> Position:
    """Return the position of a token, whose cursor may be text (a link, or a token of the vendor) only if `texts`.

    Raise InvalidArgumentError if it is not a token of this list.
    """
    fields: Any = None
    if isinstance(token, str):
        try:
            data = base64.b64decode(token + "=" * (-len(token) % 4), b"-_", validate=True)
            fields = msgspec.json.decode(data, type=tuple[str, int | str, int, int])
        except (ValueError, msgspec.DecodeError):
            fields = None
    if fields is None or fields[0] != mark or not _fits(*fields[1:], texts=texts):
        raise InvalidArgumentError(
            "resume is not a token of this list; pass one that a list of the same operation and arguments returned"
        )
    return Position(*fields[1:])


def _fits(cursor: Cursor, number: int, returned: int, *, texts: bool) -> bool:
    return (texts if isinstance(cursor, str) else cursor >= 0) and number >= 1 and returned >= 0


def portable(url: str, own: str, query: Mapping[str, Any], operation: Operation[Any]) -> str:
    """Return a next link for a token: without its origin, and without the parameters that the call adds again.

    `own` is the address of the list itself. Filters may contain personal data, so those that the vendor
    repeats in the link are not put into the token.
    """
    parts = urlsplit(url)
    held = set(parse_qsl(query_string(query, operation.serialization, open_enums=True)))
    kept = [pair for pair in parts.query.split("&") if not held.issuperset(parse_qsl(pair) or [pair])]
    path = "" if parts.path == urlsplit(own).path else parts.path
    return f"{path}?{'&'.join(kept)}"
