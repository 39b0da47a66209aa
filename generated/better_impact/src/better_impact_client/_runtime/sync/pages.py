"""Lists of the synchronous client."""

from __future__ import annotations

from collections import abc
from contextlib import closing
from typing import Generic, TypeVar

from ..pages import Page, Pages, handed_out
from .backend import iterate, run

T = TypeVar("T")
B = TypeVar("B")


class SyncPages(Pages[T, B], Generic[T, B]):
    """A list of `T`: iterate over it for every item of every page, each page fetched as needed.

    `page()` gives the first page alone; `pages()` gives page after page. Nothing is sent before the first item is asked
    for, and every iteration starts anew, or where `resume` says.

    A page that fails raises what the call would raise; the error's `page` is its number, and its `resume` continues
    there: no item is lost, none comes twice. PagingError ends a list whose vendor names or answers the same page again.
    """

    def __iter__(self) -> abc.Iterator[T]:
        with closing(iterate(self._walk(self._reading.max_pages))) as pages:
            for page, place in pages:
                yield from handed_out(page, place)

    def page(self) -> Page[T, B]:
        """Fetch one page, the first."""
        return run(self._first())

    def pages(self, max_pages: int | None = None) -> abc.Generator[Page[T, B]]:
        """Fetch page after page, at most `max_pages`.

        Raises PagingError if a next link leaves the API or a page comes again, and
        InvalidArgumentError for a negative number.
        """
        return iterate(self._each(max_pages))

    def to_list(self, limit: int | None = None) -> list[T]:
        """Fetch every item, at most `limit` of them."""
        return run(self._collect(limit))
