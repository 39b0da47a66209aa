# Derived from ../aio by `make regenerate`: edit that instead.
"""Lists that fetch their pages as they are read."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..addresses import fill_path, resolve, same_origin
from ..errors import InvalidArgumentError, PagingError
from ..operations import Call, Operation
from ..options import PagesInto, Paging
from ..paging import Cursor, Seen, SinglePage, items_of
from ..responses import Answer

if TYPE_CHECKING:
    from .client import SyncAPIClient

T = TypeVar("T")
B = TypeVar("B")


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
    the first item is asked for, and every iteration starts anew.
    """

    def __init__(
        self, client: SyncAPIClient, operation: Operation[B], call: Call, paging: Paging | PagesInto[Any]
    ) -> None:
        self._client = client
        self._operation = operation
        self._call = call
        self._options = paging.get("options")
        self._model = paging.get("result")
        self._scheme = operation.gives.paging or SinglePage()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.id}>"

    def __iter__(self) -> abc.Iterator[T]:
        for page in self.pages():
            for item in page.items:
                yield item

    def page(self) -> SyncPage[T, B]:
        """Fetch one page, the first."""
        for page in self.pages(max_pages=1):
            return page
        raise PagingError(f"{self._operation.id}: there is nothing to ask for")

    def pages(self, max_pages: int | None = None) -> abc.Iterator[SyncPage[T, B]]:
        """Fetch page after page, at most `max_pages`.

        Raises PagingError if a next link leaves the API or has been read already.
        """
        cursor = self._scheme.start(self._call)
        seen: set[Cursor] = set()
        count = 0
        while cursor is not None and (max_pages is None or count < max_pages):
            if cursor in seen:
                raise PagingError(f"{self._operation.id}: the vendor names the same page twice; stopped there")
            seen.add(cursor)
            page = self._fetch(cursor)
            yield page
            count += 1
            cursor = page.following

    def to_list(self, limit: int | None = None) -> list[T]:
        """Fetch every item, at most `limit` of them."""
        if limit is not None and limit < 0:
            raise InvalidArgumentError("limit must be 0 or more")
        if limit == 0:
            return []
        items: list[T] = []
        for page in self.pages():
            items += page.items
            if limit is not None and len(items) >= limit:
                return items[:limit]
        return items

    def _fetch(self, cursor: Cursor) -> SyncPage[T, B]:
        call, link = self._scheme.request(self._call, cursor)
        url = self._address(link) if link is not None else None
        answer = self._client.send(self._operation, call, self._options, url)
        body = self._client.result(self._operation, answer)
        items = items_of(body, self._operation.gives.items)
        if items is None:
            self._client.miss_list(self._operation, answer)
            items = []
        elif self._model is not None:
            items = self._client.into(self._operation, answer, items, cast("Any", list)[self._model])
        following = self._scheme.following(self._call, cursor, Seen(body, len(items)))
        return SyncPage(items, body, answer, following)

    def _address(self, link: str) -> str:
        """Give the address of a next link. Raises PagingError if it leaves the API's origin."""
        base = self._client.base_url
        try:
            url = resolve(base + fill_path(self._operation.path, self._call.path), link)
        except ValueError:
            url = ""
        if not same_origin(url, base):
            raise PagingError(f"{self._operation.id}: the next link leaves {base}; it was not followed")
        return url
