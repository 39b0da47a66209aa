"""The paging schemes: by page number, by offset, by a link in the body, by batches of ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal
from urllib.parse import parse_qsl, urlsplit

from msgspec.structs import replace

from .errors import InvalidArgumentError, PagingError
from .json_values import is_sequence, look, truth, whole_number
from .paging import NO_HEADERS, Cursor, PagingScheme, Seen, Sent, absent, integer_argument
from .successive_pages import SuccessivePages
from .values import Call, omit


class NumberedPages(SuccessivePages, frozen=True, kw_only=True):
    """Pages requested by number, counted from `first`.

    `next`: where a page has the number of the next page; the list ends if it is null. A page without it says nothing.
    `ends`: how the vendor documents the last page, besides its fields. `short-page`: it has fewer items than the page
    size. `uncounted-page`: a first page without the fields, and without the objects around them, is the only one. Items
    that are added or removed in the middle during the iteration shift the pages, so that an item may be returned twice
    or not at all.
    """

    page: str
    size: str | None = None
    first: int = 1
    next: str | None = None
    default_size: int | None = None
    ends: Literal["empty-page", "short-page", "uncounted-page"] = "empty-page"

    def start(self, call: Call) -> Cursor:
        """Return the number of the first page to request."""
        number = integer_argument(call, self.page)
        return self.first if number is None else number

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for a page number."""
        if cursor == self.first and call.query.get(self.page, omit) is omit:
            return call, None
        return call.with_query(**{self.page: cursor}), None

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
        seen = super().see(cursor, body, count, before, sent, headers)
        is_first = before.body is None and not before.more
        if seen.more is None and count and is_first and self._is_uncounted(sent):
            return replace(seen, more=False)
        if self.next is None:
            return seen
        number = whole_number(look(body, self.next))
        if number is not None:
            return replace(seen, more=number > int(cursor))
        return replace(seen, more=False) if sent(self.next) and look(body, self.next) is None else seen

    def after(self, cursor: Cursor, seen: Seen) -> Cursor:
        """Return the next page number."""
        return int(cursor) + 1

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the next page number, up to the number of pages if it is known."""
        number = int(cursor) + 1
        return number if seen.pages is None or number - self.first < seen.pages else None

    def number(self, query: Mapping[str, str]) -> int | None:
        """Return the page number that a query requests."""
        number = whole_number(query.get(self.page))
        return self.first if number is None else number

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any]:
        """Return the flag and the numbers of a list with one page of one item."""
        return {self.more or "": False, self.pages or "": 1, self.next or "": None, self.total or "": 1}

    def beyond(self, query: Mapping[str, str]) -> bool:
        """Return whether a query requests a page after the first one."""
        return self.number(query) != self.first

    def _before(self, cursor: Cursor) -> int | None:
        return 0 if cursor == self.first else None

    def _is_counted(self, cursor: Cursor, pages: int | None, total: int | None, items: int | None) -> bool | None:
        if pages is not None:
            return int(cursor) - self.first + 1 < pages
        return super()._is_counted(cursor, pages, total, items)

    def _is_last(self, call: Call, cursor: Cursor, seen: Seen) -> bool:
        size = integer_argument(call, self.size) or self.default_size
        return self.ends == "short-page" and size is not None and seen.count < size

    def _is_uncounted(self, sent: Sent) -> bool:
        """Return whether a page is the only one because it has none of the fields that describe the list.

        Where an object around such a field is sent, even as null, the page is not like those in the documentation.
        """
        told = (self.more, self.pages, self.total, self.next)
        return self.ends == "uncounted-page" and not any(sent(path.partition(".")[0]) for path in told if path)


class OffsetPages(SuccessivePages, frozen=True, kw_only=True):
    """Pages requested by the number of items to skip, which grows by the number of items received.

    `ends`: `short-page` if the vendor documents that a page with fewer items than the limit is the last one. Items that
    are added or removed before the current position shift the rest, so that an item may be returned twice or not at
    all.
    """

    offset: str
    limit: str
    default_limit: int
    ends: Literal["empty-page", "short-page"] = "empty-page"

    def start(self, call: Call) -> Cursor:
        """Return the first offset to request."""
        return integer_argument(call, self.offset) or 0

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for an offset."""
        return (call.with_query(**{self.offset: cursor}) if cursor else call), None

    def after(self, cursor: Cursor, seen: Seen) -> Cursor:
        """Return the offset after the items received."""
        return int(cursor) + seen.count

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the offset after a page like the last one; None while it is unknown how many items a page has.

        The server may return fewer items than requested; two pages with the same number of items show its maximum.
        """
        if seen.count >= self._limit(call) or seen.count == seen.last:
            return int(cursor) + (seen.count or self._limit(call))
        return None

    def number(self, query: Mapping[str, str]) -> int | None:
        """Return the offset that a query requests."""
        return whole_number(query.get(self.offset)) or 0

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any]:
        """Return the flag and the number of items of a list with one item."""
        return {self.more or "": False, self.total or "": 1}

    def beyond(self, query: Mapping[str, str]) -> bool:
        """Return whether a query requests a page after the first one."""
        return self.number(query) != 0

    def _limit(self, call: Call) -> int:
        return integer_argument(call, self.limit) or self.default_limit

    def _before(self, cursor: Cursor) -> int | None:
        return int(cursor)

    def _is_last(self, call: Call, cursor: Cursor, seen: Seen) -> bool:
        return self.ends == "short-page" and seen.count < self._limit(call)


class LinkedPages(SuccessivePages, frozen=True, kw_only=True):
    """Pages that contain the address of the next page.

    The link may be relative, absolute, null or absent. If the flag at `more` is true and there is no link, the next
    page number is requested; likewise if a page has neither, although the one before it announced another page. A link
    that was already followed raises PagingError.
    """

    links: ClassVar[bool] = True
    tells: ClassVar[bool] = True

    next: str
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

    def see(
        self,
        cursor: Cursor,
        body: Any,
        count: int,
        before: Seen,
        sent: Sent = absent,
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> Seen:
        """Return a page together with what the pages before it said; its link says whether another page follows."""
        seen = super().see(cursor, body, count, before, sent, headers)
        if seen.more is not None:
            return seen
        if self._link(body):
            return replace(seen, more=True)
        if self._is_unreadable(body):
            return seen
        return replace(seen, more=False) if self.more is None or sent(self.next) else seen

    def after(self, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the link to the next page, or the next page number if there is no link."""
        number = self._number(cursor)
        return self._link(seen.body) or (None if number is None else number + 1)

    def is_end(self, cursor: Cursor, body: Any, sent: Sent, headers: Mapping[str, str] = NO_HEADERS) -> bool:
        """Return whether a page without items says itself that no page follows, by its flag or a link that is null."""
        flag = truth(look(body, self.more)) if self.more else None
        if flag is not None:
            return not flag
        return self._link(body) is None and not self._is_unreadable(body) and sent(self.next)

    def _is_last(self, call: Call, cursor: Cursor, seen: Seen) -> bool:
        if self._is_unreadable(seen.body):
            raise PagingError("the page does not state in a known form whether another one follows; items may be lost")
        # A list whose pages have neither flag nor link has one page; without page numbers, no page could be requested.
        return not seen.promised or self._number(cursor) is None

    def _is_unreadable(self, body: Any) -> bool:
        """Return whether a page has a link or, without a link, a flag whose value says nothing that is known."""
        link = look(body, self.next)
        if not isinstance(link, (str, type(None))):
            return True
        flag = look(body, self.more) if self.more else None
        return flag is not None and truth(flag) is None

    def _link(self, body: Any) -> str | None:
        """Return the link to the next page; None if there is none."""
        link: Any = look(body, self.next)
        return link if isinstance(link, str) and link else None

    def _number(self, cursor: Cursor) -> int | None:
        """Return the page number of a cursor, which for a link is in its query; None if there is none."""
        if self.page is None:
            return None
        if isinstance(cursor, int):
            return cursor
        query = dict(parse_qsl(urlsplit(cursor).query))
        return whole_number(query.get(self.page))

    def number(self, query: Mapping[str, str]) -> int | None:
        """Return the page number that a query requests."""
        number = whole_number(query.get(self.page)) if self.page else None
        return self.first if number is None else number

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any]:
        """Return the flag and the link of the last page."""
        return {self.more or "": False, self.next: None}


class BatchedPages(PagingScheme, frozen=True, kw_only=True):
    """A list of ids of any length, sent `size` at a time; each response is a page, even an empty one.

    Without ids nothing is sent, and the list is empty.
    """

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
