"""How lists continue: pure functions from one page to the request for the next.

A scheme is declared once in the spec. Its cursor is a plain value (page number, offset, address or
position), so that a list can be continued from where it stopped.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from msgspec.structs import replace

from .errors import InvalidArgumentError, PagingError
from .jsontypes import is_array, is_object
from .values import Value

if TYPE_CHECKING:
    from .operations import Call

Cursor: TypeAlias = int | str
_DIGITS = 18
"""Digits of the longest number that a vendor may write as text; Python refuses very long ones."""


class Seen(Value, frozen=True):
    """What the scheme may know about the page just read: its body and how many items it had."""

    body: Any
    count: int


class Scheme(Value, frozen=True):
    """A way of paging; this one is that of a list that is answered at once.

    `distinct`: two pages in a row with the same bytes are an error. `links`: a cursor may be an address.
    """

    distinct: ClassVar[bool] = True
    links: ClassVar[bool] = False

    def start(self, call: Call) -> Cursor | None:
        """Give the first cursor; None if there is nothing to ask for."""
        return 0

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call for a page, and the address to use instead of the operation's, if any."""
        return call, None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the cursor of the next page; None at the end."""
        return None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the cursor after one whose page was not read yet, as far as `seen`, the last page that was, lets
        tell; None if there is none. Raises InvalidArgumentError if only the page itself can tell."""
        raise InvalidArgumentError(
            "prefetch: only a page of this list tells whether and where another follows; leave it out"
        )

    def number(self, query: Mapping[str, str]) -> int | None:
        """Give the number of the page that a query asks for, where pages are numbered."""
        return None

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any] | None:
        """Give what a page says to be the last, by place; None where the query is beyond it."""
        return {}


def look(body: Any, path: str) -> Any:
    """Give the value at a dotted place of a decoded body; None where it ends early."""
    for name in path.split(".") if path else ():
        if is_object(body):
            body = body.get(name)
        else:
            body = getattr(body, name, None) if isinstance(body, msgspec.Struct) else None
    return body


def items_of(body: Any, path: str) -> list[Any] | None:
    """Give the list of a page; a body that is itself a list is the list. None if there is none.

    Raises PagingError for something else than a list, since going on would lose items unseen.
    """
    found: Any = body if is_array(body) else look(body, path)
    if found is None:
        return None
    if not is_array(found):
        raise no_list(path)
    return found


def no_list(path: str) -> PagingError:
    """Give the error for a page that holds something else than its list."""
    return PagingError(f"the page has no list at {path!r}; `client.request` shows what came")


def unknown(raw: Any, body: Any) -> dict[str, Any]:
    """Give the fields of an answer that its decoded body does not know."""
    known = body.__struct_encode_fields__ if isinstance(body, msgspec.Struct) else body
    return {name: value for name, value in raw.items() if name not in known} if is_object(raw) else {}


def truth(value: Any) -> bool | None:
    """Read a flag that may be spelt as text; None if it is not there."""
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower())
    return value if isinstance(value, bool) else None


def whole_number(value: Any) -> int | None:
    """Give a whole number that may be written as text; None for anything else."""
    if isinstance(value, str) and value.isdecimal() and len(value) <= _DIGITS:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def given(call: Call, name: str | None) -> int | None:
    """Give a whole number that the caller passed as a query parameter."""
    return whole_number(call.query.get(name)) if name else None


def with_query(call: Call, **values: Any) -> Call:
    """Give a call with other query parameters."""
    return replace(call, query={**call.query, **values})
