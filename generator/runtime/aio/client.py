"""The public classes of the asynchronous client and its lists."""

from __future__ import annotations

import os
from collections import abc
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, ParamSpec, TypeVar

from ..backend import Backend
from ..client import Client, collecting, raw_response
from ..conversion import Dates, Names, converted
from ..options import OnProgress, RequestOptions
from ..pages import Page, Pages, counted
from ..responses import RawResponse
from .backend import AsyncBackend

if TYPE_CHECKING:
    from typing_extensions import TypeVar as TypeVarWithDefault  # bundled with type checkers, not installed

    R = TypeVarWithDefault("R", default=Any)

P = ParamSpec("P")
T = TypeVar("T")
B = TypeVar("B")


class AsyncPages(Pages[T, B], Generic[T, B]):
    """A list of `T`: iterating yields every item of every page; pages are fetched as needed.

    `page()` returns the first page only; `pages()` yields page after page. No request is sent before the first item is
    requested. Every iteration starts at the beginning, or where `resume` points.

    If a page fails, the call's error is raised: its `page` is the page number, and passing its `resume` continues
    there, without lost or repeated items. PagingError is raised if the vendor links to or returns the same page again.
    """

    async def __aiter__(self) -> abc.AsyncIterator[T]:
        async with aclosing(self._listing.walk(self._listing.reading.max_pages)) as pages:
            async for page, current in pages:
                for item in counted(page, current):
                    yield item

    async def page(self) -> Page[T, B]:
        """Return the first page."""
        return await self._listing.first()

    def pages(self, max_pages: int | None = None) -> abc.AsyncGenerator[Page[T, B]]:
        """Yield page after page, at most `max_pages`.

        Raise PagingError if a next link leaves the API's origin or a page is repeated, and
        InvalidArgumentError for a negative number.
        """
        return self._listing.each(max_pages)

    async def to_list(self, limit: int | None = None) -> list[T]:
        """Return every item, at most `limit` of them. Raise InvalidArgumentError if `limit` is negative."""
        return await self._listing.collect(limit)

    async def to_dicts(
        self, limit: int | None = None, *, names: Names = "python", dates: Dates = "objects"
    ) -> list[dict[str, Any]]:
        """Return every item as a plain dict, at most `limit` of them. The other arguments are those of `to_dict`."""
        return [converted(item, names, dates) for item in await self.to_list(limit)]


class AsyncAPIClient(Client):
    """Client whose methods are awaited. Use it as a context manager, or call `close` when done.

    The client opens and closes its own connection pool; a pool passed as `http_client` stays open.
    """

    _backend: ClassVar[type[Backend]] = AsyncBackend

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the client, and the connection pool if the client opened it."""
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
        """Send a request to any path of the API, documented or not, and return its result.

        Args:
            method: HTTP method.
            path: Path below the base address, starting with a slash. It is sent unchanged and appears in errors and
                logs; a query in it does not appear there.
            query: Query parameters.
            body: Fields of a JSON body.
            result: Type of the whole response body; without it, the result is the JSON as plain dicts and lists (None
                for an empty body).
            options: Options of this call.
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
        """Download a file to disk from an address that a response contained, and return the file's path.

        The client's credentials and headers are sent only if the address has the API's origin. The file appears under
        its final name only when it is complete.

        Args:
            url: Address of the file.
            to: File to write, or folder (existing, or with a trailing slash) for a file with the vendor's file name.
            overwrite: Replace an existing file.
            on_progress: Called with the bytes received so far and the total (None if unknown).
            options: Options of this call.

        Raises:
            DownloadError: The file exists and `overwrite` is false, or the file cannot be written.
            ResponseDecodeError: The response is not a complete file: its status is not 200, or it is a web page.
            ResponseTooLargeError: The file exceeds `max_download_bytes`.
        """
        return await self._engine.download(url, to, overwrite, on_progress, options)

    async def with_raw(
        self, method: abc.Callable[P, abc.Coroutine[Any, Any, T]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of this client and return its result together with the raw response.

        For instance `with_raw(client.users.retrieve, 4711)`. Pages of lists have `raw` instead. mypy, unlike pyright,
        reports an error unless `result` is passed along; for mypy, write
        `with_raw(lambda: client.users.retrieve(4711))`.
        """
        with collecting() as responses:
            value = await method(*args, **kwargs)
        return raw_response(responses, value)
