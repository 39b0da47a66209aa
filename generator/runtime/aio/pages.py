"""Lists that fetch their pages as they are read."""

from __future__ import annotations

from collections import abc
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import ClientError, InvalidArgumentError, PagingError
from ..listing import Listing, Place
from ..operations import Call, Operation
from ..options import PagesInto, Paging
from ..paging import Cursor, Seen
from ..responses import Answer
from ..resume import at_most

if TYPE_CHECKING:
    from .ahead import AsyncAhead
    from .client import AsyncAPIClient

T = TypeVar("T")
B = TypeVar("B")


class AsyncPage(Generic[T, B]):
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


class AsyncPages(Listing[B], Generic[T, B]):
    """A list of `T`: iterate over it for every item of every page, each page fetched as needed.

    `page()` gives the first page alone; `pages()` gives page after page. Nothing is sent before
    the first item is asked for, and every iteration starts anew, or where `resume` says.

    A page that fails raises what the call would raise; the error's `page` is its number, and its
    `resume` continues there: no item is lost, none comes twice. PagingError ends a list whose
    vendor names or answers the same page again.
    """

    def __init__(
        self,
        client: AsyncAPIClient,
        operation: Operation[B],
        call: Call,
        paging: Paging | PagesInto[Any],
    ) -> None:
        super().__init__(client, operation, call, paging)
        self._client = client

    async def __aiter__(self) -> abc.AsyncIterator[T]:
        async with aclosing(self._walk(self._reading.max_pages)) as pages:
            async for page, place in pages:
                for item in page.items:
                    place.given += 1
                    yield item

    async def page(self) -> AsyncPage[T, B]:
        """Fetch one page, the first."""
        async with aclosing(self.pages(max_pages=1)) as pages:
            async for page in pages:
                return page
        raise PagingError(f"{self._operation.name}: there is nothing to ask for")

    async def pages(self, max_pages: int | None = None) -> abc.AsyncGenerator[AsyncPage[T, B]]:
        """Fetch page after page, at most `max_pages`.

        Raises PagingError if a next link leaves the API or a page comes again, and
        InvalidArgumentError for a negative number.
        """
        most = at_most({"max_pages": max_pages}, self._reading.max_pages)
        async with aclosing(self._walk(most)) as pages:
            async for page, place in pages:
                place.given = place.count
                yield page

    async def to_list(self, limit: int | None = None) -> list[T]:
        """Fetch every item, at most `limit` of them."""
        if limit is not None and limit < 0:
            raise InvalidArgumentError("limit must be 0 or more")
        if limit == 0:
            return []
        items: list[T] = []
        async with aclosing(self._walk(self._reading.max_pages)) as pages:
            async for page, place in pages:
                room = len(page.items) if limit is None else limit - len(items)
                items += page.items[:room]
                place.given += min(room, len(page.items))
                if len(items) == limit:
                    break
        return items

    async def _walk(self, most: int | None) -> abc.AsyncGenerator[tuple[AsyncPage[T, B], Place]]:
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
                        page = await self._fetch(position.cursor)
                    else:
                        page = await ahead.take(plan if most is None else plan[: most - count])
                except ClientError as error:
                    self._tell(error, position)
                    raise
                number = len(page.items)
                if self._scheme.distinct and number and hash(page.answer.body) == body:
                    raise self._again("answers", position)
                body = hash(page.answer.body) if page.following is not None else None
                plan = self._plan(page.following, Seen(page.body, number))
                place = Place(position, number, page.following, plan, position.given)
                self._place = place
                if position.given:
                    del page.items[: position.given]
                position = place.next()
                count += 1
                yield page, place
                del page  # it is the caller's alone while the next one comes
        finally:
            if ahead is not None:
                await ahead.close()

    def _ahead(self) -> AsyncAhead[Cursor, AsyncPage[T, B]] | None:
        """Give what fetches ahead. Raises InvalidArgumentError if the list cannot be."""
        size = self._reading.prefetch
        if size < 2:
            return None
        from .ahead import AsyncAhead

        self._scheme.ahead(self._call, 0, Seen(None, 0))
        return AsyncAhead(self._fetch, size)

    async def _fetch(self, cursor: Cursor) -> AsyncPage[T, B]:
        call, url = self._request(cursor)
        answer = await self._client.send(self._operation, call, self._reading.options, url)
        items, body, following = self._opened(cursor, answer)
        return AsyncPage(items, body, answer, following)
