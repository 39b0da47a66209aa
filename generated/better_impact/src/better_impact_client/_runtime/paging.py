"""Pagination: pure functions that derive the request for the next page from the current one.

A scheme is declared once in the spec. Its cursor is a plain value (page number, offset, address or
index), so that a list can be continued later.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final, TypeAlias

import msgspec

from .errors import InvalidArgumentError, PagingError
from .json_values import is_array, is_object, json_name, look, whole_number
from .values import Call, Value

Cursor: TypeAlias = int | str
Sent: TypeAlias = Callable[[str], bool]
NO_HEADERS: Final[Mapping[str, str]] = {}
_KEY: Final = r"[A-Za-z_][A-Za-z0-9_-]{0,39}"
"""Keys that an error may name; others may be data, such as an address."""
_KEYS: Final = 6
_MISSING: Final = object()


def absent(path: str) -> bool:
    """Return that a response does not have a field."""
    return False


class Seen(Value, frozen=True):
    """A page of a list and what the vendor has said about the list so far, up to this page.

    `body` and `count`: the page and its number of items. `more`: whether another page follows, as this page says
    (None: it does not say). `pages` and `total`: the latest number of pages and of items that a page has stated.
    `items`: the number of items up to the end of this page, None if the list was not read from its start.
    `promised`: the page before this one said that another page follows. `last`: the number of items on that page.
    `link`: the token or the address of the next page, for the schemes whose pages name it; `unreadable`: the page has
    something else there.
    """

    body: Any
    count: int
    more: bool | None = None
    pages: int | None = None
    total: int | None = None
    items: int | None = None
    promised: bool = False
    last: int = 0
    link: str | None = None
    unreadable: bool = False


class PagingScheme(Value, frozen=True):
    """A paging scheme; this base class is the scheme of a list with a single page.

    `distinct`: two consecutive pages with the same bytes are an error. `links`: a cursor may be an address. `tokens`: a
    cursor may be a token of the vendor, which is text without a meaning here.
    """

    distinct: ClassVar[bool] = True
    links: ClassVar[bool] = False
    tokens: ClassVar[bool] = False

    def start(self, call: Call) -> Cursor | None:
        """Return the first cursor; None if there is nothing to request."""
        return 0

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for a page, and the address that replaces the operation's, if any."""
        return call, None

    def begin(self, cursor: Cursor, *, later: bool) -> Seen:
        """Return what is known before the page at `cursor` is read; `later`: it is not the first page of the list."""
        return Seen(None, 0)

    def see(
        self,
        cursor: Cursor,
        body: Any,
        count: int,
        before: Seen,
        sent: Sent = absent,
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> Seen:
        """Return a page together with what the pages before it said; for `sent` and `headers`, see `is_end`."""
        return Seen(body, count)

    def is_end(self, cursor: Cursor, body: Any, sent: Sent, headers: Mapping[str, str] = NO_HEADERS) -> bool:
        """Return whether a page without items says itself that no page follows.

        `sent` returns whether the response has the field at a dotted path, which may be null. `headers`: those of the
        response.
        """
        return False

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor of the page after `cursor`, whose content is `seen`; None at the end.

        Raise PagingError if the pages contradict each other or themselves: items would be lost.
        """
        return None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor after `cursor`, whose page was not read yet; None if there is none.

        `seen` is the last page that was read. Raise InvalidArgumentError if only the page at `cursor` shows that.
        """
        raise InvalidArgumentError("prefetch: only a page of this list shows whether another one follows; leave it out")

    def is_one_list(self, cursor: Cursor, following: Cursor) -> bool:
        """Return whether two consecutive pages belong to one list of the vendor, where equal pages are an error."""
        return True

    def number(self, query: Mapping[str, str]) -> int | None:
        """Return the number or offset of the page that a query requests; None if the scheme has neither."""
        return None

    def after(self, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor of the page after `cursor`, without regard to where the list ends."""
        return None

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any]:
        """Return the fields that mark the last page, by dotted path."""
        return {}

    def beyond(self, query: Mapping[str, str]) -> bool:
        """Return whether a query requests a page after the only page of a list."""
        return False


def items_of(body: Any, path: str) -> list[Any] | None:
    """Return the list in a page, which may be the whole body; None if there is none."""
    found: Any = body if is_array(body) else look(body, path)
    return found if is_array(found) else None


def no_list(operation: str, path: str, body: Any) -> PagingError:
    """Return the error for a page that does not have its list. It names the types and keys that came, no values."""
    came = json_name(body)
    if is_object(body):
        keys = [key for key in body if re.fullmatch(_KEY, key)][:_KEYS]
        came = f"object with the keys {', '.join(keys)}" if keys else f"object with {len(body)} keys"
        if len(body) > len(keys) > 0:
            came += f" ({len(body)} in all)"
    what = f"the page has no list at {path!r}" if path else "the page is not a list"
    return PagingError(f"{operation}: {what}, the response is {came}; `client.request` shows the response")


def unknown(raw: Any, body: Any) -> dict[str, Any]:
    """Return the fields of a response that its decoded body does not have."""
    known = body.__struct_encode_fields__ if isinstance(body, msgspec.Struct) else body
    return {name: value for name, value in raw.items() if name not in known} if is_object(raw) else {}


def is_sent(raw: Any, body: Any, path: str) -> bool:
    """Return whether a response has the field at a dotted path of its decoded body, which may be null."""
    return sent_at(raw, body, path, missing=_MISSING) is not _MISSING


def sent_at(raw: Any, body: Any, path: str, missing: object = None) -> Any:
    """Return the part of a response at a dotted path of its decoded body; `missing` if it does not have it."""
    for name in path.split("."):
        key = next((key for key in _spellings(body, name) if is_object(raw) and key in raw), None)
        if key is None:
            return missing
        raw, body = raw[key], look(body, name)
    return raw


def _spellings(body: Any, name: str) -> list[str]:
    """Return the names that a field of a decoded body may have in a response."""
    if not isinstance(body, msgspec.Struct):
        return [name]
    wires = dict(zip(body.__struct_fields__, body.__struct_encode_fields__, strict=True))
    aliases: Mapping[str, list[str]] = getattr(body, "_aliases", {})
    return [wires.get(name, name), *aliases.get(name, ())]


def integer_argument(call: Call, name: str | None) -> int | None:
    """Return an integer that the caller passed as a query parameter; None if there is none."""
    return whole_number(call.query.get(name)) if name else None
