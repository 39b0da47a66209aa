"""Lists: iteration over pages and its current position, shared by the lists of both clients."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec
from msgspec.structs import replace

from .addresses import resolve, same_origin
from .conversion import Dates, Names, converted
from .errors import ClientError, InvalidArgumentError, PagingError
from .json_values import is_array, parse
from .media import is_blank
from .operations import Operation
from .paging import Cursor, PagingScheme, Seen, Sent, is_sent, items_of
from .repetition import Repetition
from .requests import check_arguments, check_options
from .responses import Response
from .resume import Position, Reading, at_most, mark_of, portable, read_token, write_token
from .tracebacks import clean
from .values import Call

if TYPE_CHECKING:
    from .backend import Ahead
    from .engine import Engine

T = TypeVar("T")
B = TypeVar("B")


class Page(Generic[T, B]):
    """One page of a list: its `items`, and the whole `body` around them.

    `total`: the number of items of the whole list, as this page or one before it has stated; None if none has. For a
    list of ids that is divided into batches, it is that of the batch.
    """

    def __init__(self, items: list[T], body: B, response: Response, following: Cursor | None) -> None:
        self.items = items
        self.body = body
        self.response = response
        self.following = following
        self.total: int | None = None

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)}>"

    def raw(self) -> Any:
        """Return the page as the vendor sent it, as plain dicts, lists and scalars."""
        return self.response.json()

    def to_dicts(self, *, names: Names = "python", dates: Dates = "objects") -> list[dict[str, Any]]:
        """Return the items as plain dicts, for instance for a data frame. The arguments are those of `to_dict`."""
        return [converted(item, names, dates) for item in self.items]


class PagePosition(msgspec.Struct):
    """The current position of an iteration in a page of `count` items, of which the caller received `returned`.

    `plan` holds the cursors of the next pages, as far as they are fetched ahead.
    """

    start: Position
    count: int
    following: Cursor | None
    plan: list[Cursor]
    returned: int

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"  # a cursor may be an address with a signature

    def next(self) -> Position | None:
        """Return the position of the next page; None at the end of the list."""
        if self.following is None:
            return None
        return Position(self.following, self.start.number + 1)

    def position(self) -> Position | None:
        """Return the position of the next item; None at the end of the list."""
        if self.returned < self.count:
            return replace(self.start, returned=self.returned)
        return self.next()


class Listing(Generic[T, B]):
    """A list: an operation, its arguments, the type of its items, and how the caller reads it.

    Raise InvalidArgumentError if an argument is missing or `result` cannot be decoded.
    """

    def __init__(
        self, engine: Engine, operation: Operation[B], call: Call, reading: Reading, result: type[T] | None = None
    ) -> None:
        check_arguments(operation, call)
        check_options(operation, reading.options)
        self.operation = operation
        self.reading = reading
        self._engine = engine
        self._call = replace(call, query=_kept(call.query), body=_kept(call.body))
        self._decoder = operation.decoder(result)
        self._scheme = operation.paging or PagingScheme()
        self._current: PagePosition | Position | None = None

    async def first(self) -> Page[T, B]:
        """Return the first page."""
        async with aclosing(self.each(1)) as pages:
            async for page in pages:
                return page
        raise PagingError(
            f"{self.operation.name}: there is nothing to request, since the list of ids is empty; iterate instead"
        )

    async def each(self, max_pages: int | None) -> AsyncGenerator[Page[T, B]]:
        """Yield page after page."""
        most = at_most(max_pages, self.reading.max_pages)
        async with aclosing(self.walk(most)) as pages:
            async for page, current in pages:
                current.returned = current.count
                yield page

    async def collect(self, limit: int | None) -> list[T]:
        """Return every item, at most `limit` of them."""
        if limit is not None and limit < 0:
            raise InvalidArgumentError("limit must be 0 or more")
        if limit == 0:
            return []
        items: list[T] = []
        async with aclosing(self.walk(self.reading.max_pages)) as pages:
            async for page, current in pages:
                room = len(page.items) if limit is None else limit - len(items)
                items += page.items[:room]
                current.returned += min(room, len(page.items))
                if len(items) == limit:
                    break
        return items

    async def walk(self, most: int | None) -> AsyncGenerator[tuple[Page[T, B], PagePosition]]:
        """Yield page after page, each with its `PagePosition`; the consumer updates `returned`.

        An empty page that only shows the end of a list is not yielded, unless it is the first one.
        """
        position = self._current = self._start()
        ahead = self._ahead()
        plan = [position.cursor] if position is not None else []
        seen: set[Cursor] = set()
        pages = Repetition(self.operation.items)
        known = Seen(None, 0) if position is None else self._scheme.begin(position.cursor, later=position.number > 1)
        count = 0
        try:
            while position is not None and (most is None or count < most):
                if position.cursor in seen:
                    raise self._again("links to", position)
                seen.add(position.cursor)
                try:
                    if ahead is None:
                        page = await self._fetch(position.cursor)
                    else:
                        page = await ahead.take(plan if most is None else plan[: most - count])
                    number = len(page.items)
                    headers = page.response.headers
                    known = self._scheme.see(position.cursor, page.body, number, known, _sent(page), headers)
                    page.total = known.total
                    page.following = self._following(position.cursor, known)
                except ClientError as error:
                    self._locate(error, position)
                    self._engine.redact(error)
                    clean(error)
                    raise
                if self._scheme.distinct and number and pages.is_repeated(page.response.body, page.body, page.items):
                    raise self._again("returns", position)
                if self._engine.events is not None:
                    self._engine.events.page(self.operation.name, position.number, number)
                following = page.following
                if following is None or not self._scheme.is_one_list(position.cursor, following):
                    pages.forget()
                plan = self._plan(page.following, known)
                current = PagePosition(position, number, page.following, plan, position.returned)
                self._current = current
                if position.returned:
                    del page.items[: position.returned]
                position = current.next()
                count += 1
                if number or position is not None or count == 1 or not self._scheme.distinct:
                    yield page, current
                del page  # so that the caller can free it while the next one is fetched
        finally:
            if ahead is not None:
                await ahead.close()

    def _ahead(self) -> Ahead[Cursor, Page[T, B]] | None:
        """Return an `Ahead` for `prefetch`, or None. Raise InvalidArgumentError if the list cannot be fetched ahead."""
        size = self.reading.prefetch
        if size < 2:
            return None
        self._scheme.ahead(self._call, 0, Seen(None, 0))
        return self._engine.backend.ahead(self._fetch, size)

    async def _fetch(self, cursor: Cursor) -> Page[T, B]:
        call, url = self._request(cursor)
        response = await self._engine.send(self.operation, call, self.reading.options, url)
        if self.operation.others and response.status in self.operation.others and is_blank(response.body):
            nothing: Any = None  # documented: such a page is empty
            return Page([], nothing, response, None)
        body: Any = self._engine.decode(self.operation, self._decoder, response)
        items = items_of(body, self.operation.items)
        whole: object = body
        if items is None or (not items and is_array(whole)):
            self._engine.check_no_list(self.operation, cursor, response, body)
        return Page(items or [], body, response, None)

    @property
    def resume_token(self) -> str | None:
        """The token that continues after the last item (or page) that the last iteration returned.

        None at the end of the list; before the first iteration, the `resume` token of the list.
        An item counts as returned once the caller has received it, even if processing it fails.
        """
        current = self._current
        if current is None:
            return self.reading.resume
        if isinstance(current, PagePosition):
            current = current.position()
        return self._token(current) if current is not None else None

    def _start(self) -> Position | None:
        """Return the position where an iteration starts."""
        token = self.reading.resume
        if token is not None:
            mark = mark_of(self.operation, self._call, self.reading.options, self._engine.arguments)
            return read_token(token, mark, texts=self._scheme.links or self._scheme.tokens)
        cursor = self._scheme.start(self._call)
        return Position(cursor) if cursor is not None else None

    def _plan(self, cursor: Cursor | None, seen: Seen) -> list[Cursor]:
        """Return the cursors of the pages to fetch ahead, at most `prefetch`."""
        plan: list[Cursor] = []
        while cursor is not None and len(plan) < self.reading.prefetch > 1:
            plan.append(cursor)
            cursor = self._scheme.ahead(self._call, cursor, seen)
        return plan

    def _request(self, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for a page, and its address if the cursor is a link."""
        call, link = self._scheme.request(self._call, cursor)
        return call, self._address(link) if link is not None else None

    def _following(self, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor of the next page; None at the end. Raise PagingError if the list ends too early."""
        try:
            return self._scheme.following(self._call, cursor, seen)
        except PagingError as error:
            raise PagingError(f"{self.operation.name}: {error}") from None

    def _again(self, verb: str, position: Position) -> PagingError:
        error = PagingError(
            f"{self.operation.name}: the vendor {verb} the same page twice; stopped at page {position.number}"
        )
        error.page = position.number
        return error

    def _locate(self, error: ClientError, position: Position) -> None:
        """Set the page that failed and the resume token on an error."""
        error.page = position.number
        with contextlib.suppress(InvalidArgumentError, PagingError):  # the list cannot be continued there
            error.resume = self._token(position)
        if position.number > 1:
            text = f"{error} (page {position.number} of the list; error.resume continues there)"
            error.args = (text, *error.args[1:])

    def _token(self, position: Position) -> str:
        options = self.reading.options
        if isinstance(position.cursor, str) and self._scheme.links:
            call, url = self._request(position.cursor)
            query = {**call.query, **options.get("query", {})}
            own = self._engine.address(self.operation, self._call)
            link = portable(url or own, own, query, self.operation)
            position = replace(position, cursor=link)
        return write_token(position, mark_of(self.operation, self._call, options, self._engine.arguments))

    def _address(self, link: str) -> str:
        """Return the address of a next link. Raise PagingError if it leaves the API's origin."""
        base = self._engine.base_of(self.operation)
        try:
            url = resolve(self._engine.address(self.operation, self._call), link)
        except ValueError:
            url = ""
        if not same_origin(url, base):
            raise PagingError(f"{self.operation.name}: the next link leaves {base}; it was not followed")
        return self._engine.without_keys(url)


def _sent(page: Page[Any, Any]) -> Sent:
    """Return a function that tells whether the response of a page has the field at a dotted path."""
    body = page.response.body
    return lambda path: not is_blank(body) and is_sent(parse(body), page.body, path)


def counted(page: Page[T, Any], current: PagePosition) -> Iterator[T]:
    """Yield the items of a page; count each in `current.returned` before it is yielded."""
    for item in page.items:
        current.returned += 1
        yield item


def _is_iterator(value: Any) -> bool:
    """Return whether a value is an iterator, and not a file."""
    is_file = hasattr(value, "read")
    return not is_file and isinstance(value, Iterator)


def _kept(values: Any) -> Any:
    """Return arguments with iterators replaced by lists, since an iterator would be exhausted after one page."""
    if not isinstance(values, dict):
        return values
    arguments = cast("dict[str, Any]", values)
    return {name: list(value) if _is_iterator(value) else value for name, value in arguments.items()}


class Pages(Generic[T, B]):
    """Base class of the lists of both clients."""

    def __init__(self, listing: Listing[T, B]) -> None:
        self._listing = listing

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._listing.operation.name}>"

    def __reduce__(self) -> Any:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied: it holds a client's credentials and connections; "
            "keep its resume_token instead"
        )

    @property
    def resume_token(self) -> str | None:
        """The token that continues after the last item (or page) that the last iteration returned.

        None at the end of the list; before the first iteration, the `resume` token of the list.
        An item counts as returned once the caller has received it, even if processing it fails.
        """
        return self._listing.resume_token
