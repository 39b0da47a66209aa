"""How lists continue: pure functions from one page to the request for the next.

A scheme is declared once in the spec. Its cursor is a plain value (page number, offset, address or
position), so that a list can be continued from where it stopped.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias
from urllib.parse import parse_qsl, urlsplit

import msgspec
from msgspec.structs import replace

from .errors import InvalidArgumentError, PagingError
from .jsontypes import is_array, is_object, is_sequence
from .options import omit
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


class Scheme(Protocol):
    """A way of paging. `distinct`: two pages in a row with the same bytes are an error."""

    distinct: ClassVar[bool]

    def start(self, call: Call) -> Cursor | None:
        """Give the first cursor; None if there is nothing to ask for."""
        ...

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call for a page, and the address to use instead of the operation's, if any."""
        ...

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the cursor of the next page; None at the end."""
        ...

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the cursor after one whose page was not read yet, as far as `seen`, the last page
        that was, lets tell; None if there is none. Raises InvalidArgumentError if only the page
        itself can tell.
        """
        ...


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
        raise PagingError(f"the page has no list at {path!r}; its raw JSON is in page.raw()")
    return found


def _truth(value: Any) -> bool | None:
    """Read a flag that may be spelt as text; None if it is not there."""
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower())
    return value if isinstance(value, bool) else None


def whole_number(value: Any) -> int | None:
    """Give a whole number that may be written as text; None for anything else."""
    if isinstance(value, str) and value.isdecimal() and len(value) <= _DIGITS:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _given(call: Call, name: str | None) -> int | None:
    """Give a whole number that the caller passed as a query parameter."""
    return whole_number(call.query.get(name)) if name else None


def _with_query(call: Call, **values: Any) -> Call:
    return replace(call, query={**call.query, **values})


def _no_way_ahead() -> InvalidArgumentError:
    return InvalidArgumentError(
        "prefetch: only the pages of this list tell where the next one is; leave it out"
    )


class NumberedPages(Value, frozen=True, kw_only=True):
    """Pages chosen by number, counted from `first`.

    The end: the flag at `more`, else the count at `pages`, else a page shorter than its size. An
    empty page always ends the list, whatever its flag says. Flag and count are those of the page
    just read, so a list that grows is read to its new end; what is added or removed in the middle
    meanwhile moves items to other pages, so that one may come twice or not at all.
    """

    distinct: ClassVar[bool] = True

    page: str
    size: str | None = None
    first: int = 1
    more: str | None = None
    pages: str | None = None
    default_size: int | None = None

    def start(self, call: Call) -> Cursor:
        """Give the number of the first page asked for."""
        given = _given(call, self.page)
        return self.first if given is None else given

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call for one page number."""
        if cursor == self.first and call.query.get(self.page, omit) is omit:
            return call, None
        return _with_query(call, **{self.page: cursor}), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the next page number, unless this page was the last."""
        number = int(cursor)
        if seen.count == 0:
            return None
        more = _truth(look(seen.body, self.more)) if self.more else None
        pages = whole_number(look(seen.body, self.pages)) if self.pages else None
        if more is None and self.pages is not None:
            # An answer without the count is the only page: asking on could repeat it for ever.
            more = pages is not None and number - self.first + 1 < pages
        if more is None:
            size = _given(call, self.size) or self.default_size
            more = size is None or seen.count >= size
        return number + 1 if more else None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the next page number, up to the count of pages if there is one."""
        pages = whole_number(look(seen.body, self.pages)) if self.pages else None
        number = int(cursor) + 1
        return number if pages is None or number - self.first < pages else None


class OffsetPages(Value, frozen=True, kw_only=True):
    """Pages chosen by the number of items to skip; a page shorter than the limit is the last.

    A list that grows at its end is read to the new end; what is added or removed before the place
    of reading moves the rest, so that an item may come twice or not at all.
    """

    distinct: ClassVar[bool] = True

    offset: str
    limit: str
    default_limit: int

    def start(self, call: Call) -> Cursor:
        """Give the first offset asked for."""
        return _given(call, self.offset) or 0

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call for one offset."""
        return (_with_query(call, **{self.offset: cursor}) if cursor else call), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the next offset, unless this page was short."""
        limit = _given(call, self.limit) or self.default_limit
        return int(cursor) + seen.count if seen.count and seen.count >= limit else None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the offset after a full page."""
        return int(cursor) + (_given(call, self.limit) or self.default_limit)


class LinkedPages(Value, frozen=True, kw_only=True):
    """Pages that name the address of the next one.

    The link may be relative, absolute, null or absent. Where the flag at `more` says that there is
    more and no link comes, the page number is counted on. An empty page ends the list, whatever it
    names as the next. A link that was followed already raises PagingError.
    """

    distinct: ClassVar[bool] = True

    next: str
    more: str | None = None
    page: str | None = None
    first: int = 1

    def start(self, call: Call) -> Cursor:
        """Give the number of the first page asked for."""
        given = _given(call, self.page)
        return self.first if given is None else given

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call for a page number, or for the address of a link."""
        if isinstance(cursor, str):
            query = {name: value for name, value in call.query.items() if name != self.page}
            return replace(call, query=query), cursor
        if self.page is None or (cursor == self.first and call.query.get(self.page, omit) is omit):
            return call, None
        return _with_query(call, **{self.page: cursor}), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the link of the next page, or count on where there is more but no link."""
        if seen.count == 0:
            return None
        more = _truth(look(seen.body, self.more)) if self.more else None
        link: Any = look(seen.body, self.next)
        if more is False:
            return None
        if isinstance(link, str) and link:
            return link
        number = self._number(cursor)
        return number + 1 if more and number is not None else None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Refuse: a link is in the page before."""
        raise _no_way_ahead()

    def _number(self, cursor: Cursor) -> int | None:
        """Give the page number that a cursor stands for; a link holds it in its query."""
        if self.page is None:
            return None
        if isinstance(cursor, int):
            return cursor
        held = dict(parse_qsl(urlsplit(cursor).query))
        return whole_number(held.get(self.page))


class BatchedPages(Value, frozen=True, kw_only=True):
    """Any number of ids, sent `size` at a time; each answer is a page, an empty one too."""

    distinct: ClassVar[bool] = False

    ids: str
    size: int

    def _ids(self, call: Call) -> Sequence[Any]:
        ids: Any = call.query.get(self.ids, omit)
        if not is_sequence(ids):
            raise InvalidArgumentError(f"{self.ids}: give a list of ids")
        return ids

    def start(self, call: Call) -> Cursor | None:
        """Give the position of the first id; None for no ids at all."""
        return 0 if self._ids(call) else None

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call for one batch of ids."""
        start = int(cursor)
        batch = self._ids(call)[start : start + self.size]
        return _with_query(call, **{self.ids: batch}), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the position of the next batch, whatever this one answered."""
        return self.ahead(call, cursor, seen)

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the position of the next batch."""
        start = int(cursor) + self.size
        return start if start < len(self._ids(call)) else None


class SinglePage(Value, frozen=True):
    """A list that is answered at once."""

    distinct: ClassVar[bool] = True

    def start(self, call: Call) -> Cursor:
        """Give the only cursor."""
        return 0

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call as it is."""
        return call, None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give None: there is no second page."""
        return None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Refuse: there is no second page."""
        raise _no_way_ahead()
