"""The paging schemes: by page number, by offset, by link, by batches of ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlsplit

from msgspec.structs import replace

from .errors import InvalidArgumentError
from .json_values import is_sequence, look, truth, whole_number
from .paging import Cursor, PagingScheme, Seen, integer_argument
from .values import Call, omit


class NumberedPages(PagingScheme, frozen=True, kw_only=True):
    """Pages requested by number, counted from `first`.

    The last page is known by the flag at `more`, else by the number of pages at `pages`, else by fewer
    items than the page size. An empty page always ends the list, even if its flag says otherwise. Flag
    and number of pages are read from each page, so a list that grows is read to its new end. Items that
    are added or removed in the middle during the iteration shift the pages, so that an item may be
    returned twice or not at all.
    """

    page: str
    size: str | None = None
    first: int = 1
    more: str | None = None
    pages: str | None = None
    default_size: int | None = None

    def start(self, call: Call) -> Cursor:
        """Return the number of the first page to request."""
        number = integer_argument(call, self.page)
        return self.first if number is None else number

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for a page number."""
        if cursor == self.first and call.query.get(self.page, omit) is omit:
            return call, None
        return call.with_query(**{self.page: cursor}), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the next page number, unless this page was the last."""
        number = int(cursor)
        if seen.count == 0:
            return None
        more = truth(look(seen.body, self.more)) if self.more else None
        pages = whole_number(look(seen.body, self.pages)) if self.pages else None
        if more is None and self.pages is not None:
            # A page without the count is the only one: continuing could repeat it endlessly.
            more = pages is not None and number - self.first + 1 < pages
        if more is None:
            size = integer_argument(call, self.size) or self.default_size
            more = size is None or seen.count >= size
        return number + 1 if more else None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the next page number, up to the number of pages if it is known."""
        pages = whole_number(look(seen.body, self.pages)) if self.pages else None
        number = int(cursor) + 1
        return number if pages is None or number - self.first < pages else None

    def number(self, query: Mapping[str, str]) -> int | None:
        """Return the page number that a query requests."""
        number = whole_number(query.get(self.page))
        return self.first if number is None else number

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any] | None:
        """Return the flag and the number of pages of a list with one page."""
        if self.number(query) != self.first:
            return None
        return {self.more or "": False, self.pages or "": 1}


class OffsetPages(PagingScheme, frozen=True, kw_only=True):
    """Pages requested by the number of items to skip; a page with fewer items than the limit is the last.

    A list that grows at its end is read to its new end. Items that are added or removed before the
    current position shift the rest, so that an item may be returned twice or not at all.
    """

    offset: str
    limit: str
    default_limit: int

    def start(self, call: Call) -> Cursor:
        """Return the first offset to request."""
        return integer_argument(call, self.offset) or 0

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for an offset."""
        return (call.with_query(**{self.offset: cursor}) if cursor else call), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the next offset, unless this page was the last."""
        limit = integer_argument(call, self.limit) or self.default_limit
        return int(cursor) + seen.count if seen.count and seen.count >= limit else None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the offset after a full page."""
        return int(cursor) + (integer_argument(call, self.limit) or self.default_limit)

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any] | None:
        """Return no fields: a page with few items is the last one, and those after it are empty."""
        return {} if query.get(self.offset, "0") == "0" else None


class LinkedPages(PagingScheme, frozen=True, kw_only=True):
    """Pages that contain the address of the next page.

    The link may be relative, absolute, null or absent. If the flag at `more` is true and there is no
    link, the next page number is requested. An empty page ends the list, even if it has a link. A
    link that was already followed raises PagingError.
    """

    links: ClassVar[bool] = True

    next: str
    more: str | None = None
    page: str | None = None
    first: int = 1

    def start(self, call: Call) -> Cursor:
        """Return the number of the first page to request."""
        number = integer_argument(call, self.page)
        return self.first if number is None else number

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for a page number, or for the address of a link."""
        if isinstance(cursor, str):
            query = {name: value for name, value in call.query.items() if name != self.page}
            return replace(call, query=query), cursor
        if self.page is None or (cursor == self.first and call.query.get(self.page, omit) is omit):
            return call, None
        return call.with_query(**{self.page: cursor}), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the link to the next page, or the next page number if there are more pages but no link."""
        if seen.count == 0:
            return None
        more = truth(look(seen.body, self.more)) if self.more else None
        link: Any = look(seen.body, self.next)
        if more is False:
            return None
        if isinstance(link, str) and link:
            return link
        number = self._number(cursor)
        return number + 1 if more and number is not None else None

    def _number(self, cursor: Cursor) -> int | None:
        """Return the page number of a cursor, which for a link is in its query; None if there is none."""
        if self.page is None:
            return None
        if isinstance(cursor, int):
            return cursor
        query = dict(parse_qsl(urlsplit(cursor).query))
        return whole_number(query.get(self.page))

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any]:
        """Return the flag and the link of the last page."""
        return {self.more or "": False, self.next: None}


class BatchedPages(PagingScheme, frozen=True, kw_only=True):
    """A list of ids of any length, sent `size` at a time; each response is a page, even an empty one."""

    distinct: ClassVar[bool] = False

    ids: str
    size: int

    def _ids(self, call: Call) -> Sequence[Any]:
        ids: Any = call.query.get(self.ids, omit)
        if not is_sequence(ids):
            raise InvalidArgumentError(f"{self.ids}: pass a list of ids")
        return ids

    def start(self, call: Call) -> Cursor | None:
        """Return the index of the first id; None for an empty list of ids."""
        return 0 if self._ids(call) else None

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for one batch of ids."""
        start = int(cursor)
        batch = self._ids(call)[start : start + self.size]
        return call.with_query(**{self.ids: batch}), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the index of the next batch; the response to this one does not matter."""
        return self.ahead(call, cursor, seen)

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the index of the next batch; None at the end."""
        start = int(cursor) + self.size
        return start if start < len(self._ids(call)) else None
