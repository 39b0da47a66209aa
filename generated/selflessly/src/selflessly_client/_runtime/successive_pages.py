"""The base class of paging schemes whose pages follow one another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from .errors import PagingError
from .json_values import is_array, look, truth, whole_number
from .paging import NO_HEADERS, Cursor, PagingScheme, Seen, Sent, absent
from .values import Call


class SuccessivePages(PagingScheme, frozen=True, kw_only=True):
    """Pages that follow one another; base class of all schemes but batches.

    A page says whether another one follows in the flag at `more` or the number of pages at `pages`; the field at
    `total` or the header `total_header` is the number of items of the whole list. All are read from each page, so a
    list that grows is read to its new end, and one that shrinks ends earlier. If neither the page nor `ends` says
    that it is the last one, the list continues until an empty page. A list that ends before the end that was stated
    raises PagingError; a flag that says that the list ends is trusted more than the numbers. `tells`: a field of
    every page says whether another one follows.
    """

    tells: ClassVar[bool] = False

    more: str | None = None
    pages: str | None = None
    total: str | None = None
    total_header: str | None = None

    def begin(self, cursor: Cursor, *, later: bool) -> Seen:
        """Return what is known before the page at `cursor`: a later page exists because an earlier one said so."""
        stated = self.more or self.pages or self.total or self.total_header
        return Seen(None, 0, more=True if later and stated else None, items=self._before(cursor))

    def see(
        self,
        cursor: Cursor,
        body: Any,
        count: int,
        before: Seen,
        sent: Sent = absent,
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> Seen:
        """Return a page together with what the pages before it said."""
        more = truth(look(body, self.more)) if self.more else None
        pages = whole_number(look(body, self.pages)) if self.pages else None
        total = whole_number(look(body, self.total)) if self.total else None
        if self.total_header:
            total = whole_number(headers.get(self.total_header))
        items = None if before.items is None else before.items + count
        if more is None:
            more = self._is_counted(cursor, pages, total, items)
        return Seen(
            body,
            count,
            more,
            before.pages if pages is None else pages,
            before.total if total is None else total,
            items,
            before.more is True,
            before.count,
        )

    def is_end(self, cursor: Cursor, body: Any, sent: Sent, headers: Mapping[str, str] = NO_HEADERS) -> bool:
        """Return whether a page without items says itself that no page follows."""
        return self.see(cursor, body, 0, self.begin(cursor, later=False), sent, headers).more is False

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor of the next page; None at the end. Raise PagingError if more items were announced."""
        counted = self._is_counted(cursor, seen.pages, seen.total, seen.items)
        more = counted if seen.more is None else seen.more
        if seen.count == 0 and (more or (seen.more is None and seen.promised)):
            raise PagingError("the page is empty, although more items were announced; items would be lost")
        if more is None:
            more = seen.count > 0 and not self._is_last(call, cursor, seen)
        if not more:
            stated = self.more or self.pages or self.tells
            if stated and seen.count and is_array(seen.body):
                raise PagingError("the page is only a list, and does not state whether another one follows")
            if self.more is None and seen.total is not None and seen.items is not None and seen.items < seen.total:
                raise PagingError(f"the list ends after {seen.items} of {seen.total} items; items would be lost")
            return None
        after = self.after(cursor, seen)
        if after is None:
            raise PagingError("the page announces another one but does not link to it; items would be lost")
        return after

    def _before(self, cursor: Cursor) -> int | None:
        """Return the number of items before a page; None if it is unknown."""
        return None

    def _is_counted(self, cursor: Cursor, pages: int | None, total: int | None, items: int | None) -> bool | None:
        """Return whether another page follows, by the number of pages or of items; None if that is unknown."""
        return None if total is None or items is None else items < total

    def _is_last(self, call: Call, cursor: Cursor, seen: Seen) -> bool:
        """Return whether a page with items that does not say whether another one follows is the last one."""
        return False
