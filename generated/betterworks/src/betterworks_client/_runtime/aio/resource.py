"""Base of the resources: the one place where their methods reach the client."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from ..core import OnProgress
from ..errors import InvalidArgumentError, WaitTimeoutError
from ..operations import Call, Operation
from ..options import RequestOptions
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
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        call = Call(path or {}, query or {}, body, headers)
        return await self._client.execute(operation, call, options)

    def _pages(
        self,
        operation: Operation[B],
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Any, B]:
        call = Call(path or {}, query or {}, body, headers)
        return AsyncPages(self._client, operation, call, options)

    async def _wait(
        self,
        operation: Operation[T],
        polling: Polling,
        *,
        path: Mapping[str, Any],
        timeout: float,  # noqa: ASYNC109 (the vendor goes on when we stop asking)
        options: RequestOptions | None = None,
    ) -> T:
        """Ask until the work is done, after growing pauses; see `Polling` for the errors."""
        end = time.monotonic() + timeout
        pause = FIRST_PAUSE
        while True:
            value = await self._client.execute(operation, Call(path), options)
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
        *,
        to: str | os.PathLike[str],
        overwrite: bool,
        on_progress: OnProgress | None,
        options: RequestOptions | None = None,
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
        *,
        to: str | os.PathLike[str],
        overwrite: bool,
        on_progress: OnProgress | None,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        call = Call(path or {}, query or {}, None, headers)
        return await self._client.save(
            operation, call, options, to=to, overwrite=overwrite, on_progress=on_progress
        )
