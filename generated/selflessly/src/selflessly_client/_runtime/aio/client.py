"""The asynchronous client and its lists, as users see them."""

from __future__ import annotations

import os
from collections import abc
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, ParamSpec, TypeVar

from ..backend import Backend
from ..client import Client, collecting, raw_response
from ..options import OnProgress, RequestOptions
from ..pages import Page, Pages, handed_out
from ..responses import RawResponse
from .backend import AsyncBackend

if TYPE_CHECKING:
    from typing_extensions import TypeVar as TypeVarWithDefault  # that of type checkers

    R = TypeVarWithDefault("R", default=Any)

P = ParamSpec("P")
T = TypeVar("T")
B = TypeVar("B")


class AsyncPages(Pages[T, B], Generic[T, B]):
    """A list of `T`: iterate over it for every item of every page, each page fetched as needed.

    `page()` returns the first page alone; `pages()` yields page after page. Nothing is sent before the first item is
    asked for, and every iteration starts anew, or where `resume` says.

    A page that fails raises what the call would raise; the error's `page` is its number, and its `resume` continues
    there: no item is lost, none comes twice. PagingError ends a list whose vendor names or answers the same page again.
    """

    async def __aiter__(self) -> abc.AsyncIterator[T]:
        async with aclosing(self._listing.walk(self._listing.reading.max_pages)) as pages:
            async for page, place in pages:
                for item in handed_out(page, place):
                    yield item

    async def page(self) -> Page[T, B]:
        """Fetch one page, the first."""
        return await self._listing.first()

    def pages(self, max_pages: int | None = None) -> abc.AsyncGenerator[Page[T, B]]:
        """Fetch page after page, at most `max_pages`.

        Raise PagingError if a next link leaves the API or a page comes again, and
        InvalidArgumentError for a negative number.
        """
        return self._listing.each(max_pages)

    async def to_list(self, limit: int | None = None) -> list[T]:
        """Fetch every item, at most `limit` of them."""
        return await self._listing.collect(limit)


class AsyncAPIClient(Client):
    """Client whose methods are awaited. Use it as a context manager, or call `close` when done.

    Its pool is opened with it and closed with it, unless the pool came from outside (`http_client`).
    """

    _backend: ClassVar[type[Backend]] = AsyncBackend

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the client, and its pool if it opened it."""
        await self._engine.close()

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: abc.Mapping[str, object] | None = None,
        body: abc.Mapping[str, Any] | None = None,
        result: type[R] | None = None,
        options: RequestOptions | None = None,
    ) -> R:
        """Call any address of the API, documented or not.

        Args:
            method: HTTP method.
            path: Path below the base address, starting with a slash. It is sent as it is, and stands in errors and
                logs; a query in it is shown nowhere.
            query: Query parameters.
            body: Fields of a JSON body.
            result: Type of the whole body of the answer; otherwise the JSON comes as plain dicts and lists (None for
                an empty body).
            options: Settings of this call.
        """
        return await self._engine.request(method, path, query, body, result, options)

    async def download(
        self,
        url: str,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Stream a file whose address came in a response to disk and return its path.

        The client's credentials and headers go along only if the address is on the API's origin. The file appears under
        its name only when it is complete.

        Args:
            url: Address of the file.
            to: File to write, or folder (existing, or written with a trailing slash) that takes the vendor's file name.
            overwrite: Replace a file that exists.
            on_progress: Called with the bytes received and the total, if announced.
            options: Settings of this call.

        Raises:
            DownloadError: The file exists and `overwrite` is false, or it cannot be written.
        """
        return await self._engine.download(url, to, overwrite, on_progress, options)

    async def with_raw(
        self, method: abc.Callable[P, abc.Coroutine[Any, Any, T]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of this client and return its result beside the raw answer.

        For instance `with_raw(client.users.retrieve, 4711)`. Pages of lists have `raw` instead. mypy, unlike pyright,
        knows the type of the value only if `result` is passed along, or the call is a lambda.
        """
        with collecting() as answers:
            value = await method(*args, **kwargs)
        return raw_response(answers, value)
