"""Pages chosen by their number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .omitted import omit
from .paging import Cursor, Scheme, Seen, given, look, truth, whole_number, with_query

if TYPE_CHECKING:
    from .operations import Call


class NumberedPages(Scheme, frozen=True, kw_only=True):
    """Pages chosen by number, counted from `first`.

    The end: the flag at `more`, else the count at `pages`, else a page shorter than its size. An
    empty page always ends the list, whatever its flag says. Flag and count are those of the page
    just read, so a list that grows is read to its new end; what is added or removed in the middle
    meanwhile moves items to other pages, so that one may come twice or not at all.
    """

    page: str
    size: str | None = None
    first: int = 1
    more: str | None = None
    pages: str | None = None
    default_size: int | None = None

    def start(self, call: Call) -> Cursor:
        """Give the number of the first page asked for."""
        number = given(call, self.page)
        return self.first if number is None else number

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call for one page number."""
        if cursor == self.first and call.query.get(self.page, omit) is omit:
            return call, None
        return with_query(call, **{self.page: cursor}), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the next page number, unless this page was the last."""
        number = int(cursor)
        if seen.count == 0:
            return None
        more = truth(look(seen.body, self.more)) if self.more else None
        pages = whole_number(look(seen.body, self.pages)) if self.pages else None
        if more is None and self.pages is not None:
            # An answer without the count is the only page: asking on could repeat it for ever.
            more = pages is not None and number - self.first + 1 < pages
        if more is None:
            size = given(call, self.size) or self.default_size
            more = size is None or seen.count >= size
        return number + 1 if more else None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the next page number, up to the count of pages if there is one."""
        pages = whole_number(look(seen.body, self.pages)) if self.pages else None
        number = int(cursor) + 1
        return number if pages is None or number - self.first < pages else None

    def number(self, query: Mapping[str, str]) -> int | None:
        """Give the page number of a query."""
        number = whole_number(query.get(self.page))
        return self.first if number is None else number

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any] | None:
        """Give the flag and the count of a list with one page."""
        if self.number(query) != self.first:
            return None
        return {self.more or "": False, self.pages or "": 1}
