"""Base of the resources: the one place where their methods reach the client."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any, TypeVar, cast

from ..core import OnProgress
from ..decoding import result_type
from ..errors import InvalidArgumentError, WaitTimeoutError
from ..operations import Operation
from ..options import Into, PagesInto, Paging, R, RequestOptions, refuse_others
from ..paging import look
from ..polling import FIRST_PAUSE, Polling, pause_after
from .client import AsyncAPIClient
from .pages import AsyncPages
from .waiting import sleep

T = TypeVar("T")
B = TypeVar("B")


class AsyncResource:
    """A group of operations of a client."""

    def __init__(self, owner: AsyncAPIClient | AsyncResource) -> None:
        self._client: AsyncAPIClient = owner if isinstance(owner, AsyncAPIClient) else owner._client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    async def _call(
        self,
        operation: Operation[T],
        path: tuple[object, ...],
        options: RequestOptions | None,
        /,
        **arguments: Any,
    ) -> T:
        return await self._client.execute(operation, operation.call(path, arguments), options)

    async def _into(
        self,
        operation: Operation[Any],
        path: tuple[object, ...],
        into: Into[R],
        /,
        **arguments: Any,
    ) -> R:
        call = operation.call(path, arguments)
        refuse_others(operation.id, into, Into.__optional_keys__)
        model = result_type(into)
        answer = await self._client.send(operation, call, into.get("options"))
        value = self._client.result(operation, answer)
        if model is not None:
            value = self._client.into(operation, answer, value, model)
        return cast("R", value)

    def _pages(
        self,
        operation: Operation[B],
        path: tuple[object, ...],
        paging: Paging | PagesInto[Any],
        /,
        **arguments: Any,
    ) -> AsyncPages[Any, B]:
        return AsyncPages(self._client, operation, operation.call(path, arguments), paging)

    async def _wait(
        self,
        operation: Operation[T],
        path: tuple[object, ...],
        options: RequestOptions | None,
        polling: Polling,
        timeout: float,  # noqa: ASYNC109 (the vendor goes on when we stop asking)
    ) -> T:
        """Ask until the work is done, after growing pauses; see `Polling` for the errors."""
        end = time.monotonic() + timeout
        pause = FIRST_PAUSE
        while True:
            value = await self._call(operation, path, options)
            if polling.is_done(value, operation.id):
                return value
            remaining = end - time.monotonic()
            if remaining <= 0:
                raise WaitTimeoutError(f"{operation.id}: not done after {timeout:g} seconds")
            await sleep(min(pause, remaining))
            pause = pause_after(pause)

    async def _fetch(
        self,
        source: Any,
        place: str,
        options: RequestOptions | None,
        to: str | os.PathLike[str],
        overwrite: bool,
        on_progress: OnProgress | None,
    ) -> Path:
        """Download the file whose address is at a place of an answer."""
        url = look(source, place)
        if not isinstance(url, str) or not url:
            raise InvalidArgumentError(f"there is nothing to download: {place} is empty")
        return await self._client.download(
            url, to, overwrite=overwrite, on_progress=on_progress, options=options
        )

    async def _save(
        self,
        operation: Operation[Any],
        path: tuple[object, ...],
        options: RequestOptions | None,
        to: str | os.PathLike[str],
        overwrite: bool,
        on_progress: OnProgress | None,
        /,
        **arguments: Any,
    ) -> Path:
        call = operation.call(path, arguments)
        return await self._client.save(
            operation, call, options, to=to, overwrite=overwrite, on_progress=on_progress
        )
