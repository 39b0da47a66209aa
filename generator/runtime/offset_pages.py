"""Pages chosen by the number of items to skip."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .paging import Cursor, Scheme, Seen, given, with_query

if TYPE_CHECKING:
    from .operations import Call


class OffsetPages(Scheme, frozen=True, kw_only=True):
    """Pages chosen by the number of items to skip; a page shorter than the limit is the last.

    A list that grows at its end is read to the new end; what is added or removed before the place
    of reading moves the rest, so that an item may come twice or not at all.
    """

    offset: str
    limit: str
    default_limit: int

    def start(self, call: Call) -> Cursor:
        """Give the first offset asked for."""
        return given(call, self.offset) or 0

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call for one offset."""
        return (with_query(call, **{self.offset: cursor}) if cursor else call), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the next offset, unless this page was short."""
        limit = given(call, self.limit) or self.default_limit
        return int(cursor) + seen.count if seen.count and seen.count >= limit else None

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the offset after a full page."""
        return int(cursor) + (given(call, self.limit) or self.default_limit)

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any] | None:
        """Give nothing: what is beyond a short page is empty."""
        return {} if query.get(self.offset, "0") == "0" else None
