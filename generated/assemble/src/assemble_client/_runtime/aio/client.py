"""The asynchronous client, as users see it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, ClassVar, ParamSpec, Self, TypeVar

from ..backend import Backend
from ..client import Client, collecting, raw_response
from ..methods import awaitable
from ..options import B, RequestOptions
from ..responses import RawResponse
from ..sync.client import SyncAPIClient

P = ParamSpec("P")
T = TypeVar("T")


class AsyncAPIClient(Client):
    """Client whose methods are awaited. Use it as a context manager, or call `close` when done.

    Its pool is opened with it and closed with it, unless the pool came from outside (`http_client`).
    """

    _backend: ClassVar[type[Backend]] = Backend

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._shut()

    close = awaitable(SyncAPIClient.close)
    download = awaitable(SyncAPIClient.download)

    async def request(
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

        `path` starts with a slash, is sent as it is, and stands in errors and logs. `result` is the
        type of the whole body; without it the JSON comes back as plain dicts and lists, or None.
        """
        return await self._engine.request(method, path, query, body, result, options)

    async def with_raw(
        self, method: Callable[P, Coroutine[Any, Any, T]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of this client and give its result beside the raw answer.

        For instance `with_raw(client.users.retrieve, 4711)`. Pages of lists have `raw` instead. Type
        checkers know the value of a method that takes `result` if it is passed, such as `result=Record`.
        """
        with collecting() as answers:
            value = await method(*args, **kwargs)
        return raw_response(answers, value)
