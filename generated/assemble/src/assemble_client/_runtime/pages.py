"""Walking over the pages of a list, one source for the lists of both clients."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from typing import Any, Generic, TypeVar

from .errors import ClientError, InvalidArgumentError, PagingError
from .listing import Listing, Place
from .paging import Cursor, Seen
from .responses import Answer
from .resume import at_most

T = TypeVar("T")
B = TypeVar("B")


class Page(Generic[T, B]):
    """One page of a list: its `items`, and the whole `body` around them."""

    def __init__(self, items: list[T], body: B, answer: Answer, following: Cursor | None) -> None:
        self.items = items
        self.body = body
        self.answer = answer
        self.following = following

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)}>"

    def raw(self) -> Any:
        """Give the page as the vendor sent it, as plain dicts, lists and scalars."""
        return self.answer.json()


class Pages(Listing[B], Generic[T, B]):
    """Walks over the pages of a list."""

    async def _first(self) -> Page[T, B]:
        async with aclosing(self._each(1)) as pages:
            async for page in pages:
                return page
        raise PagingError(f"{self._operation.name}: there is nothing to ask for")

    async def _each(self, max_pages: int | None) -> AsyncGenerator[Page[T, B]]:
        most = at_most({"max_pages": max_pages}, self._reading.max_pages)
        async with aclosing(self._walk(most)) as pages:
            async for page, place in pages:
                place.given = place.count
                yield page

    async def _collect(self, limit: int | None) -> list[T]:
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

    async def _walk(self, most: int | None) -> AsyncGenerator[tuple[Page[T, B], Place]]:
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

    def _ahead(self) -> Any:
        """Give what fetches ahead. Raises InvalidArgumentError if the list cannot be."""
        size = self._reading.prefetch
        if size < 2:
            return None
        self._scheme.ahead(self._call, 0, Seen(None, 0))
        return self._engine.backend.ahead(self._fetch, size)

    async def _fetch(self, cursor: Cursor) -> Page[T, B]:
        call, url = self._request(cursor)
        answer = await self._engine.send(self._operation, call, self._reading.options, url)
        items, body, following = self._opened(cursor, answer)
        return Page(items, body, answer, following)


def handed_out(page: Page[T, Any], place: Place) -> Iterator[T]:
    """Give the items of a page, each counted as given before it is handed out."""
    for item in page.items:
        place.given += 1
        yield item
