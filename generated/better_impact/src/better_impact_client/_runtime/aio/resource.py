"""Base of the resources: the one place where their methods reach the client."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from ..core import OnProgress
from ..operations import Call, Operation
from ..options import RequestOptions
from .client import AsyncAPIClient
from .pages import AsyncPages

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
