"""How lists are paginated: pure functions from one page to the request for the next.

A scheme is declared once in the spec. Its cursor is a plain value (page number, offset, address or
position), so that a list can be continued from where it stopped.
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
    """What a scheme may know about the page just read: its body and how many items it had."""

    body: Any
    count: int


class PagingScheme(Value, frozen=True):
    """A way of paging; this one is that of a list that is answered at once.

    `distinct`: two pages in a row with the same bytes are an error. `links`: a cursor may be an address.
    """

    distinct: ClassVar[bool] = True
    links: ClassVar[bool] = False

    def start(self, call: Call) -> Cursor | None:
        """Return the first cursor; None if there is nothing to ask for."""
        return 0

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for a page, and the address to use instead of the operation's, if any."""
        return call, None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor of the next page; None at the end."""
        return None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor after one whose page was not read yet, as far as `seen`, the last page that was, lets
        tell; None if there is none. Raise InvalidArgumentError if only the page itself can tell."""
        raise InvalidArgumentError(
            "prefetch: only a page of this list tells whether and where another follows; leave it out"
        )

    def number(self, query: Mapping[str, str]) -> int | None:
        """Return the number of the page that a query asks for, where pages are numbered."""
        return None

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any] | None:
        """Return what a page says to be the last, by place; None where the query is beyond it."""
        return {}


def items_of(body: Any, path: str) -> list[Any] | None:
    """Return the list of a page; a body that is itself a list is the list. None if there is none.

    Raise PagingError for something else than a list, since going on would lose items unseen.
    """
    found: Any = body if is_array(body) else look(body, path)
    if found is None:
        return None
    if not is_array(found):
        raise no_list(path)
    return found


def no_list(path: str) -> PagingError:
    """Return the error for a page that holds something else than its list."""
    return PagingError(f"the page has no list at {path!r}; `client.request` shows what came")


def unknown(raw: Any, body: Any) -> dict[str, Any]:
    """Return the fields of an answer that its decoded body does not know."""
    known = body.__struct_encode_fields__ if isinstance(body, msgspec.Struct) else body
    return {name: value for name, value in raw.items() if name not in known} if is_object(raw) else {}


def given(call: Call, name: str | None) -> int | None:
    """Return a whole number that the caller passed as a query parameter."""
    return whole_number(call.query.get(name)) if name else None
