"""Where an iteration over a list stands, and the token with which a later one continues there."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import msgspec

from .addresses import fill_path
from .errors import InvalidArgumentError
from .operations import Call, Operation
from .options import PagesInto, Paging, RequestOptions
from .paging import Cursor
from .requests import json_bytes
from .settings import number
from .values import Private, Value
from .wire import json_value, query_string


class Position(Value, frozen=True):
    """The place of a page: its cursor, its number from 1, and how many items of it were given."""

    cursor: Cursor
    number: int = 1
    given: int = 0


class Reading(Private, frozen=True):
    """What the caller wants of a list: how many pages, how far ahead, from where."""

    max_pages: int | None
    prefetch: int
    resume: str | None
    options: RequestOptions


_WHOLE = Reading(None, 0, None, {})


def reading(paging: Paging | PagesInto[Any]) -> Reading:
    """Check the further keywords of a list. Raises InvalidArgumentError for a number that is none."""
    if not paging:
        return _WHOLE
    given: dict[str, Any] = {**paging}
    most = at_most(given)
    ahead = number(given, "prefetch", 0, least=0, whole=True, error=InvalidArgumentError)
    return Reading(most, ahead, paging.get("resume"), paging.get("options") or {})


def at_most(given: Mapping[str, Any], default: int | None = None) -> int | None:
    """Give `max_pages`. Raises InvalidArgumentError if it is no number of pages."""
    most: int | None = number(given, "max_pages", default, least=0, whole=True, error=InvalidArgumentError)
    return most


def mark_of(operation: Operation[Any], call: Call, options: RequestOptions) -> str:
    """Give a short digest of what is listed: method, path, arguments and added query and body.

    A token is refused where it differs, since it would continue another list.
    """
    query = query_string({**call.query, **options.get("query", {})}, operation.checks, open_enums=True)
    body = json_value([call.body, options.get("body")], "body", open_enums=True)
    parts = (operation.method, fill_path(operation.path, call.path), query)
    digest = hashlib.sha256(json_bytes([*parts, body], operation.name, "deterministic"))
    return base64.urlsafe_b64encode(digest.digest()[:9]).decode()


def write_token(position: Position, mark: str) -> str:
    """Give the token of a position."""
    fields = [mark, position.cursor, position.number, position.given]
    return base64.urlsafe_b64encode(msgspec.json.encode(fields)).decode().rstrip("=")


def read_token(token: object, mark: str, *, links: bool) -> Position:
    """Give the position of a token; its cursor is a link only where `links` says so.

    Raises InvalidArgumentError if it is no token of this list.
    """
    fields: Any = None
    if isinstance(token, str):
        try:
            data = base64.b64decode(token + "=" * (-len(token) % 4), b"-_", validate=True)
            fields = msgspec.json.decode(data, type=tuple[str, int | str, int, int])
        except (ValueError, msgspec.DecodeError):
            fields = None
    if fields is None or fields[0] != mark or not _fits(*fields[1:], links=links):
        raise InvalidArgumentError(
            "resume is no token of this list; pass one that a list of the same operation and arguments gave"
        )
    return Position(*fields[1:])


def _fits(cursor: Cursor, number: int, given: int, *, links: bool) -> bool:
    return (links if isinstance(cursor, str) else cursor >= 0) and number >= 1 and given >= 0


def portable(url: str, own: str, query: Mapping[str, Any], operation: Operation[Any]) -> str:
    """Give a next link for a token: without its origin, and without what the call adds anyway.

    `own` is the address of the list itself. What the caller filters by may be personal, so it is
    left out of the token where the vendor repeats it in the link.
    """
    parts = urlsplit(url)
    held = set(parse_qsl(query_string(query, operation.checks, open_enums=True)))
    kept = [pair for pair in parts.query.split("&") if not held.issuperset(parse_qsl(pair) or [pair])]
    path = "" if parts.path == urlsplit(own).path else parts.path
    return f"{path}?{'&'.join(kept)}"
