# Derived from ../aio by `make regenerate`: edit that instead.
"""Lists that fetch their pages as they are read."""

from __future__ import annotations

import contextlib
from collections import abc
from contextlib import closing
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec
from msgspec.structs import replace

from ..addresses import resolve, same_origin
from ..errors import ClientError, InvalidArgumentError, PagingError
from ..operations import Call, Operation
from ..options import PagesInto, Paging
from ..paging import Cursor, LinkedPages, Seen, SinglePage, items_of
from ..responses import Answer
from ..resume import Position, mark_of, portable, read_token, reading, write_token

if TYPE_CHECKING:
    from .ahead import SyncAhead
    from .client import SyncAPIClient

T = TypeVar("T")
B = TypeVar("B")


class _Place(msgspec.Struct):
    """Where an iteration stands: in a page of `count` items, `given` of which were handed out.

    `plan` holds the cursors of the pages behind it, as far as they may be fetched ahead.
    """

    start: Position
    count: int
    following: Cursor | None
    plan: list[Cursor]
    given: int

    def next(self) -> Position | None:
        """Give the position of the next page; None at the end."""
        if self.following is None:
            return None
        return Position(self.following, self.start.number + 1)

    def position(self) -> Position | None:
        """Give the position of the next item."""
        if self.given < self.count:
            return replace(self.start, given=self.given)
        return self.next()


class SyncPage(Generic[T, B]):
    """One page of a list: its `items`, and the whole `body` around them."""

    def __init__(self, items: list[T], body: B, answer: Answer, following: Cursor | None) -> None:
        self.items = items
        self.body = body
        self.answer = answer
        self.following = following

    def __iter__(self) -> abc.Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)}>"

    def raw(self) -> Any:
        """Give the page as the vendor sent it, as plain dicts, lists and scalars."""
        return self.answer.json()


class SyncPages(Generic[T, B]):
    """A list of `T`: iterate over it for every item of every page, each page fetched as needed.

    `page()` gives the first page alone; `pages()` gives page after page. Nothing is sent before
    the first item is asked for, and every iteration starts anew, or where `resume` says.

    A page that fails raises what the call would raise; the error's `page` is its number, and its
    `resume` continues there: no item is lost, none comes twice. PagingError ends a list whose
    vendor names or answers the same page again.
    """

    def __init__(
        self, client: SyncAPIClient, operation: Operation[B], call: Call, paging: Paging | PagesInto[Any]
    ) -> None:
        self._client = client
        self._operation = operation
        self._call = call
        self._reading = reading(operation.id, paging)
        self._model = paging.get("result")
        self._scheme = operation.gives.paging or SinglePage()
        self._place: _Place | Position | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.id}>"

    @property
    def resume_token(self) -> str | None:
        """The token that continues after the last item (or page) that the last iteration gave.

        None at the end of the list; before the first iteration, the token that the list was given.
        An item counts as given when it was handed out, whatever became of it then.
        """
        place = self._place
        if place is None:
            return self._reading.resume
        if isinstance(place, _Place):
            place = place.position()
        return self._token(place) if place is not None else None

    def __iter__(self) -> abc.Iterator[T]:
        with closing(self._walk(self._reading.max_pages)) as pages:
            for page, place in pages:
                for item in page.items:
                    place.given += 1
                    yield item

    def page(self) -> SyncPage[T, B]:
        """Fetch one page, the first."""
        with closing(self.pages(max_pages=1)) as pages:
            for page in pages:
                return page
        raise PagingError(f"{self._operation.id}: there is nothing to ask for")

    def pages(self, max_pages: int | None = None) -> abc.Generator[SyncPage[T, B]]:
        """Fetch page after page, at most `max_pages`.

        Raises PagingError if a next link leaves the API or a page comes again.
        """
        most = self._reading.max_pages if max_pages is None else max_pages
        with closing(self._walk(most)) as pages:
            for page, place in pages:
                place.given = place.count
                yield page

    def to_list(self, limit: int | None = None) -> list[T]:
        """Fetch every item, at most `limit` of them."""
        if limit is not None and limit < 0:
            raise InvalidArgumentError("limit must be 0 or more")
        if limit == 0:
            return []
        items: list[T] = []
        with closing(self._walk(self._reading.max_pages)) as pages:
            for page, place in pages:
                room = len(page.items) if limit is None else limit - len(items)
                items += page.items[:room]
                place.given += min(room, len(page.items))
                if len(items) == limit:
                    break
        return items

    def _walk(self, most: int | None) -> abc.Generator[tuple[SyncPage[T, B], _Place]]:
        """Fetch page after page, and keep where the iteration stands."""
        position = self._place = self._start()
        ahead = self._ahead()
        plan = [position.cursor] if position is not None else []
        seen: set[Cursor] = set()
        body: int | None = None
        count = 0
        try:
            while position is not None and (most is None or count < most):
                if position.cursor in seen:
                    raise self._again("names", position)
                seen.add(position.cursor)
                try:
                    if ahead is None:
                        page = self._fetch(position.cursor)
                    else:
                        page = ahead.take(plan if most is None else plan[: most - count])
                except ClientError as error:
                    self._tell(error, position)
                    raise
                number = len(page.items)
                if self._scheme.distinct and number and hash(page.answer.body) == body:
                    raise self._again("answers", position)
                body = hash(page.answer.body) if page.following is not None else None
                plan = self._plan(page.following, Seen(page.body, number))
                place = _Place(position, number, page.following, plan, position.given)
                self._place = place
                if position.given:
                    del page.items[: position.given]
                position = place.next()
                count += 1
                yield page, place
                del page  # it is the caller's alone while the next one comes
        finally:
            if ahead is not None:
                ahead.close()

    def _start(self) -> Position | None:
        """Give the position where an iteration starts."""
        token = self._reading.resume
        if token is not None:
            mark = mark_of(self._operation, self._call, self._reading.options)
            return read_token(token, mark, links=isinstance(self._scheme, LinkedPages))
        cursor = self._scheme.start(self._call)
        return Position(cursor) if cursor is not None else None

    def _ahead(self) -> SyncAhead[Cursor, SyncPage[T, B]] | None:
        """Give what fetches ahead. Raises InvalidArgumentError if the list cannot be."""
        size = self._reading.prefetch
        if size < 2:
            return None
        from .ahead import SyncAhead

        self._scheme.ahead(self._call, 0, Seen(None, 0))
        return SyncAhead(self._fetch, size)

    def _plan(self, cursor: Cursor | None, seen: Seen) -> list[Cursor]:
        """Give the cursors of the next pages, as many as are fetched ahead."""
        plan: list[Cursor] = []
        while cursor is not None and len(plan) < self._reading.prefetch > 1:
            plan.append(cursor)
            cursor = self._scheme.ahead(self._call, cursor, seen)
        return plan

    def _again(self, verb: str, position: Position) -> PagingError:
        error = PagingError(
            f"{self._operation.id}: the vendor {verb} the same page twice; stopped at page {position.number}"
        )
        error.page = position.number
        return error

    def _tell(self, error: ClientError, position: Position) -> None:
        """Add to an error which page failed, and where to continue."""
        error.page = position.number
        with contextlib.suppress(InvalidArgumentError, PagingError):  # there is no going on there
            error.resume = self._token(position)
        if position.number > 1:
            text = f"{error} (page {position.number} of the list; error.resume continues there)"
            error.args = (text, *error.args[1:])

    def _token(self, position: Position) -> str:
        options = self._reading.options
        if isinstance(position.cursor, str):
            call, link = self._scheme.request(self._call, position.cursor)
            query = {**call.query, **options.get("query", {})}
            own = self._client.address(self._operation, self._call)
            link = portable(self._address(str(link)), own, query, self._operation)
            position = replace(position, cursor=link)
        return write_token(position, mark_of(self._operation, self._call, options))

    def _fetch(self, cursor: Cursor) -> SyncPage[T, B]:
        call, link = self._scheme.request(self._call, cursor)
        url = self._address(link) if link is not None else None
        answer = self._client.send(self._operation, call, self._reading.options, url)
        body = self._client.result(self._operation, answer)
        items = items_of(body, self._operation.gives.items)
        if items is None:
            self._client.miss_list(self._operation, answer)
            items = []
        elif self._model is not None:
            model = cast("Any", list)[self._model]
            items = self._client.into(self._operation, answer, items, model)
        following = self._scheme.following(self._call, cursor, Seen(body, len(items)))
        return SyncPage(items, body, answer, following)

    def _address(self, link: str) -> str:
        """Give the address of a next link. Raises PagingError if it leaves the API's origin."""
        base = self._client.base_url
        try:
            url = resolve(self._client.address(self._operation, self._call), link)
        except ValueError:
            url = ""
        if not same_origin(url, base):
            raise PagingError(f"{self._operation.id}: the next link leaves {base}; it was not followed")
        return url
