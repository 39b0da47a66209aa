"""How a list is divided into parts that several processes read at the same time.

A list of numbered pages is divided into ranges of pages, one of offsets into ranges of items, and one of ids into
batches of ids; any list may be divided by the values of a filter. The parts are read by the client like any other list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from ..errors import APIStatusError, InvalidArgumentError
from ..json_values import is_sequence
from ..operations import Operation
from ..paged_batches import PagedBatches
from ..paging import PagingScheme, Seen
from ..paging_schemes import BatchedPages, LinkedPages, NumberedPages, OffsetPages
from ..tables.tables import Table, Whole
from ..values import Private, Value

_LAST: Final = 1 << 40
"""The largest page number, or offset, that is tried in the search for the end of a list."""
_NO_SUCH_PAGE: Final = (400, 404, 416, 422)


class ListPart(Private, frozen=True):
    """A part of a list: further arguments, and how many pages or items it has (None: it reads to the end)."""

    arguments: Mapping[str, Any] = {}
    pages: int | None = None
    items: int | None = None


class Division(Value, frozen=True):
    """The parts of a list; `reason` tells why it has only one."""

    parts: tuple[ListPart, ...]
    reason: str = ""


def divided(client: Any, table: Table, where: Mapping[str, Any], most: int, split: Sequence[Any] = ()) -> Division:
    """Return at most `most` parts of a list, or one for each value of a filter.

    `split` holds arguments of the list, one set for each part. Otherwise it depends on the pages of the list: it takes
    a request for the first page, and some more to find the end if no page tells it.
    """
    if split:
        return Division(tuple(ListPart(each) for each in split))
    if most == 1:
        return _whole("one partition was asked for")
    ids = where.get(table.ids) if table.ids else None
    if is_sequence(ids) and len(ids) > 1:
        return _by_ids(client, table, where, most)
    if table.page is None or table.page in where:
        return _whole("the list takes no page, or the page was chosen")
    listing = table.list(client, where)
    if isinstance(listing, Whole):
        return _whole("the API returns the list in one response")
    scheme = _scheme(listing)
    if isinstance(scheme, PagedBatches):
        scheme = scheme.each
    if not isinstance(scheme, (NumberedPages, OffsetPages, LinkedPages)):
        return _whole("each page of the list names the next one")
    page = listing.page()
    count = len(page.items)
    if not count or page.following is None:
        return _whole("the list has one page")
    first = 0 if isinstance(scheme, OffsetPages) else scheme.first
    pages = scheme.see(first, page.body, count, Seen(None, 0), headers=page.response.headers).pages
    return _by_pages(_Numbered(client, table, where, scheme, first, count, pages, page.total), most)


def read_part(client: Any, table: Table, where: Mapping[str, Any], part: ListPart) -> Iterator[Sequence[Any]]:
    """Yield the items of each page of a part."""
    listing = table.list(client, {**where, **part.arguments})
    left = part.items
    for page in listing.pages() if isinstance(listing, Whole) else listing.pages(part.pages):
        items = page.items if left is None else page.items[:left]
        yield items
        if left is not None:
            left -= len(items)
            if left <= 0:
                return


def _whole(reason: str) -> Division:
    return Division((ListPart(),), reason)


def _by_ids(client: Any, table: Table, where: Mapping[str, Any], most: int) -> Division:
    """Divide a list of ids into batches, as many as fill whole requests."""
    assert table.ids is not None
    ids = list(dict.fromkeys(where[table.ids]))
    scheme = _scheme(table.list(client, where))
    assert isinstance(scheme, (PagedBatches, BatchedPages))
    size = scheme.size
    batches = -(-len(ids) // size)
    step = -(-batches // min(most, batches)) * size
    parts = tuple(ListPart({table.ids: ids[start : start + step]}) for start in range(0, len(ids), step))
    return Division(parts, "the ids fit into one request" if len(parts) == 1 else "")


def _scheme(listing: Any) -> PagingScheme | None:
    operation: Operation[Any] = listing._listing.operation
    return operation.paging


class _Numbered(Private, frozen=True):
    """A list whose pages have numbers or offsets, counted from `first`.

    `count`: how many items the first page has. `pages`, `total`: how many pages and items there are, if it tells.
    """

    client: Any
    table: Table
    where: Mapping[str, Any]
    scheme: PagingScheme
    first: int
    count: int
    pages: int | None
    total: int | None

    @property
    def by_items(self) -> bool:
        """Whether a place in the list is a number of items, not of pages."""
        return isinstance(self.scheme, OffsetPages)

    def length(self) -> int | None:
        """Return the number of pages, or of items; None if no page tells it."""
        if self.by_items or self.total is None:
            return self.total if self.by_items else self.pages
        return -(-self.total // self.count) if self.pages is None else self.pages

    def is_there(self, place: int) -> bool:
        """Return whether the list has a page, or an item, at a place counted from 0."""
        table = self.table
        arguments = {**self.where, str(table.page): self.first + place}
        if self.by_items and table.size is not None:
            arguments[table.size] = 1
        found: Any = table.list(self.client, arguments)
        return bool(found.page().items)


def _by_pages(numbered: _Numbered, most: int) -> Division:
    length = numbered.length()
    if length is None:
        if isinstance(numbered.scheme, LinkedPages):
            return _whole("each page of the list links to the next one, and none tells how many there are")
        try:
            length = _searched(numbered.is_there, numbered.count if numbered.by_items else 1)
        except APIStatusError as error:
            if error.status not in _NO_SUCH_PAGE:
                raise
            return _whole(f"no page tells how long the list is, and the API rejects pages beyond it ({error.status})")
        if length is None:
            return _whole("no page tells how long the list is, and it has items at any place that is asked for")
    # Parts by offset start where pages would start, so that no request is for less than a page.
    unit = numbered.count if numbered.by_items else 1
    units = max(1, -(-length // unit))
    count = min(most, units)
    starts = [units * number // count * unit for number in range(count)]
    name = str(numbered.table.page)
    parts: list[ListPart] = []
    for start, end in zip(starts, [*starts[1:], None], strict=True):
        size = None if end is None else end - start  # the last part reads to the end, also of a list that grows
        arguments = {name: numbered.first + start}
        parts.append(ListPart(arguments, items=size) if numbered.by_items else ListPart(arguments, pages=size))
    return Division(tuple(parts), "the list has one page" if len(parts) == 1 else "")


def _searched(is_there: Callable[[int], bool], known: int) -> int | None:
    """Return the first place where a list has nothing, which is not before `known`; None if there is no such place."""
    low, high = known, known * 2
    if not is_there(low):
        return low
    while is_there(high):
        low, high = high, high * 2
        if high > _LAST:
            return None
    while high - low > 1:
        middle = (low + high) // 2
        if is_there(middle):
            low = middle
        else:
            high = middle
    return high


def values_for(name: str, values: Sequence[Any]) -> list[dict[str, Any]]:
    """Return the arguments of the parts that a filter divides a list into: one for each of its values.

    Raise InvalidArgumentError if there are none.
    """
    if not values:
        raise InvalidArgumentError(
            f"split: {name} has no documented values; pass those that divide the list, joined by commas, as {name}"
        )
    return [{name: value} for value in values]
