"""The synchronous client, as users see it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ClassVar, ParamSpec, Self, TypeVar

from ..backend import Backend
from ..client import Client, collecting, raw_response
from ..options import B, OnProgress, RequestOptions
from ..responses import RawResponse
from .backend import SyncBackend

P = ParamSpec("P")
T = TypeVar("T")


class SyncAPIClient(Client):
    """Client whose methods block. Use it as a context manager, or call `close` when done.

    Its pool is opened with it and closed with it, unless the pool came from outside (`http_client`).
    """

    _backend: ClassVar[type[Backend]] = SyncBackend

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the client, and its pool if it opened it."""
        return self._backend().run(self._shut())

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, Any] | None = None,
        result: type[B] | None = None,
        options: RequestOptions | None = None,
    ) -> B:
        """Call any address of the API, documented or not.

        `path` starts with a slash, is sent as it is, and stands in errors and logs. `result` is the type of the whole
        body; without it the JSON comes back as plain dicts and lists (None for an empty body).
        """
        return self._engine.backend.run(self._engine.request(method, path, query, body, result, options))

    def download(
        self,
        url: str,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Stream a file whose address came in a response to disk and give its path.

        The client's credentials and headers go along only if the address is on the API's origin.
        `to` is a file, or a folder (existing, or written with a trailing slash) that takes the
        vendor's file name. The file appears under its name only when it is complete.
        Raises DownloadError if it exists and `overwrite` is false, or cannot be written.
        """
        return self._engine.backend.run(self._engine.download(url, to, overwrite, on_progress, options))

    def with_raw(self, method: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Call a method of this client and give its result beside the raw answer.

        For instance `with_raw(client.users.retrieve, 4711)`. Pages of lists have `raw` instead. Type
        checkers know the value of a method that takes `result` if it is passed, such as `result=Record`.
        """
        with collecting() as answers:
            value = method(*args, **kwargs)
        return raw_response(answers, value)
