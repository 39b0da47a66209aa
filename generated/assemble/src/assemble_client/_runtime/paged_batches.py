"""The paging scheme of a list that is filtered by any number of ids: batches of ids, each of several pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from .errors import InvalidArgumentError
from .json_values import is_sequence
from .paging import NO_HEADERS, Cursor, PagingScheme, Seen, Sent, absent
from .values import Call, omit

_BATCH: Final = 1 << 32
"""A cursor is the number of the batch times this, plus the cursor of the page within the batch."""


class PagedBatches(PagingScheme, frozen=True, kw_only=True):
    """A list filtered by ids, of which `size` fit into a request; the pages of each batch follow the scheme `each`.

    Equal ids are sent once, so that no item is returned twice. Without ids, or with `size` at most, the list is one
    batch. A list of several batches starts at its first page.
    """

    ids: str
    size: int
    each: PagingScheme

    def start(self, call: Call) -> Cursor | None:
        """Return the first cursor. Raise InvalidArgumentError for a later page of several batches."""
        cursor = self.each.start(call)
        if len(self._batches(call)) > 1 and cursor != self._first:
            raise InvalidArgumentError(
                f"{self.ids}: more than {self.size} ids are sent in several requests, so the list starts at its first "
                "page; pass fewer ids or no page"
            )
        return cursor

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for a page of a batch."""
        batch, page = self._split(cursor)
        batches = self._batches(call)
        if batch >= len(batches):
            raise InvalidArgumentError(f"{self.ids}: the list has no such page; pass the ids of the first iteration")
        if len(batches) > 1:
            call = call.with_query(**{self.ids: batches[batch]})
        return self.each.request(call, page)

    def begin(self, cursor: Cursor, *, later: bool) -> Seen:
        """Return what is known before a page is read."""
        page = self._split(cursor)[1]
        return self.each.begin(page, later=later and page != self._first)

    def see(
        self,
        cursor: Cursor,
        body: Any,
        count: int,
        before: Seen,
        sent: Sent = absent,
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> Seen:
        """Return a page together with what the pages of its batch said before it."""
        page = self._split(cursor)[1]
        known = self.each.begin(page, later=False) if page == self._first else before
        return self.each.see(page, body, count, known, sent, headers)

    def is_end(self, cursor: Cursor, body: Any, sent: Sent, headers: Mapping[str, str] = NO_HEADERS) -> bool:
        """Return whether a page without items says itself that no page of its batch follows."""
        return self.each.is_end(self._split(cursor)[1], body, sent, headers)

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor of the next page of the batch, or of the first page of the next batch."""
        batch, page = self._split(cursor)
        return self._join(call, batch, self.each.following(call, page, seen))

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor after `cursor`; None after the first page of a batch, of which nothing is known yet."""
        batch, page = self._split(cursor)
        after = self.each.ahead(call, page, seen)
        return None if page == self._first else self._join(call, batch, after)

    def is_one_list(self, cursor: Cursor, following: Cursor) -> bool:
        """Return whether two cursors are of the same batch."""
        return self._split(cursor)[0] == self._split(following)[0]

    def number(self, query: Mapping[str, str]) -> int | None:
        """Return the number or offset of the page that a query requests."""
        return self.each.number(query)

    def after(self, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor of the page after `cursor` in the same batch."""
        batch, page = self._split(cursor)
        after = self.each.after(page, seen)
        return None if after is None else batch * _BATCH + int(after)

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any]:
        """Return the fields that mark the last page of a batch."""
        return self.each.last(query)

    def beyond(self, query: Mapping[str, str]) -> bool:
        """Return whether a query requests a page after the only page of a batch."""
        return self.each.beyond(query)

    @property
    def _first(self) -> Cursor | None:
        return self.each.start(Call())

    def _split(self, cursor: Cursor) -> tuple[int, int]:
        return divmod(int(cursor), _BATCH)

    def _join(self, call: Call, batch: int, page: Cursor | None) -> Cursor | None:
        """Return the cursor of a page of a batch; of the first page of the next batch where it is None."""
        if page is not None:
            return batch * _BATCH + int(page)
        following, first = batch + 1, self._first
        if first is None or following >= len(self._batches(call)):
            return None
        return following * _BATCH + int(first)

    def _batches(self, call: Call) -> Sequence[Any]:
        """Return the ids of each request; one batch of None if there are none, or no list of them."""
        ids: Any = call.query.get(self.ids, omit)
        if not is_sequence(ids) or len(ids) <= self.size:
            return (None,)
        try:
            different: list[Any] = list(dict.fromkeys(ids))
        except TypeError:  # the request is refused, with the reason
            return (None,)
        return [different[start : start + self.size] for start in range(0, len(different), self.size)]
