"""Pagination: pure functions that derive the request for the next page from the current one.

A scheme is declared once in the spec. Its cursor is a plain value (page number, offset, address or
index), so that a list can be continued later.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeAlias

import msgspec

from .errors import InvalidArgumentError, PagingError
from .json_values import is_array, is_object, look, whole_number
from .values import Call, Value

Cursor: TypeAlias = int | str


class Seen(Value, frozen=True):
    """The last page that was read, as a scheme sees it: its body and its number of items."""

    body: Any
    count: int


class PagingScheme(Value, frozen=True):
    """A paging scheme; this base class is the scheme of a list with a single page.

    `distinct`: two consecutive pages with the same bytes are an error. `links`: a cursor may be an address.
    """

    distinct: ClassVar[bool] = True
    links: ClassVar[bool] = False

    def start(self, call: Call) -> Cursor | None:
        """Return the first cursor; None if there is nothing to request."""
        return 0

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for a page, and the address that replaces the operation's, if any."""
        return call, None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor of the page after `cursor`, whose content is `seen`; None at the end."""
        return None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor after `cursor`, whose page was not read yet; None if there is none.

        `seen` is the last page that was read. Raise InvalidArgumentError if only the page at `cursor` shows that.
        """
        raise InvalidArgumentError("prefetch: only a page of this list shows whether another one follows; leave it out")

    def number(self, query: Mapping[str, str]) -> int | None:
        """Return the number of the page that a query requests; None if pages are not numbered."""
        return None

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any] | None:
        """Return the fields that mark the last page, by dotted path; None if the query is beyond that page."""
        return {}


def items_of(body: Any, path: str) -> list[Any] | None:
    """Return the list in a page, which may be the whole body; None if there is none.

    Raise PagingError for a value that is not a list: continuing would silently lose items.
    """
    found: Any = body if is_array(body) else look(body, path)
    if found is None:
        return None
    if not is_array(found):
        raise no_list(path)
    return found


def no_list(path: str) -> PagingError:
    """Return the error for a page that does not have its list."""
    return PagingError(f"the page has no list at {path!r}; `client.request` shows the response")


def unknown(raw: Any, body: Any) -> dict[str, Any]:
    """Return the fields of a response that its decoded body does not have."""
    known = body.__struct_encode_fields__ if isinstance(body, msgspec.Struct) else body
    return {name: value for name, value in raw.items() if name not in known} if is_object(raw) else {}


def integer_argument(call: Call, name: str | None) -> int | None:
    """Return an integer that the caller passed as a query parameter; None if there is none."""
    return whole_number(call.query.get(name)) if name else None
