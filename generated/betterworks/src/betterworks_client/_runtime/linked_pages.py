"""Pages that name the address of the next one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import parse_qsl, urlsplit

from msgspec.structs import replace

from .omitted import omit
from .paging import Cursor, Scheme, Seen, given, look, truth, whole_number, with_query

if TYPE_CHECKING:
    from .operations import Call


class LinkedPages(Scheme, frozen=True, kw_only=True):
    """Pages that name the address of the next one.

    The link may be relative, absolute, null or absent. Where the flag at `more` says that there is
    more and no link comes, the page number is counted on. An empty page ends the list, whatever it
    names as the next. A link that was followed already raises PagingError.
    """

    links: ClassVar[bool] = True

    next: str
    more: str | None = None
    page: str | None = None
    first: int = 1

    def start(self, call: Call) -> Cursor:
        """Give the number of the first page asked for."""
        number = given(call, self.page)
        return self.first if number is None else number

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call for a page number, or for the address of a link."""
        if isinstance(cursor, str):
            query = {name: value for name, value in call.query.items() if name != self.page}
            return replace(call, query=query), cursor
        if self.page is None or (cursor == self.first and call.query.get(self.page, omit) is omit):
            return call, None
        return with_query(call, **{self.page: cursor}), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the link of the next page, or count on where there is more but no link."""
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
        """Give the page number that a cursor stands for; a link holds it in its query."""
        if self.page is None:
            return None
        if isinstance(cursor, int):
            return cursor
        held = dict(parse_qsl(urlsplit(cursor).query))
        return whole_number(held.get(self.page))

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any]:
        """Give the flag and the link of the last page."""
        return {self.more or "": False, self.next: None}
