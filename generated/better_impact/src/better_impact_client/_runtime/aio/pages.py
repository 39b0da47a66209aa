"""Lists of the asynchronous client."""

from __future__ import annotations

from collections import abc
from contextlib import aclosing
from typing import Generic, TypeVar

from ..pages import Page, Pages, handed_out

T = TypeVar("T")
B = TypeVar("B")


class AsyncPages(Pages[T, B], Generic[T, B]):
    """A list of `T`: iterate over it for every item of every page, each page fetched as needed.

    `page()` gives the first page alone; `pages()` gives page after page. Nothing is sent before the first item is asked
    for, and every iteration starts anew, or where `resume` says.

    A page that fails raises what the call would raise; the error's `page` is its number, and its `resume` continues
    there: no item is lost, none comes twice. PagingError ends a list whose vendor names or answers the same page again.
    """

    async def __aiter__(self) -> abc.AsyncIterator[T]:
        async with aclosing(self._walk(self._reading.max_pages)) as pages:
            async for page, place in pages:
                for item in handed_out(page, place):
                    yield item

    async def page(self) -> Page[T, B]:
        """Fetch one page, the first."""
        return await self._first()

    def pages(self, max_pages: int | None = None) -> abc.AsyncGenerator[Page[T, B]]:
        """Fetch page after page, at most `max_pages`.

        Raises PagingError if a next link leaves the API or a page comes again, and
        InvalidArgumentError for a negative number.
        """
        return self._each(max_pages)

    async def to_list(self, limit: int | None = None) -> list[T]:
        """Fetch every item, at most `limit` of them."""
        return await self._collect(limit)
