"""Base of the resources: the one place where their methods reach the client.

A method gives its `locals()`, so that its signature is the one place that lists its arguments.
`Operation.call` sorts them; those that say how to call are read here.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, TypeVar, cast

from ..decoding import result_type
from ..errors import InvalidArgumentError, WaitTimeoutError
from ..operations import Operation
from ..options import Into, R, refuse_others
from ..paging import look
from ..polling import FIRST_PAUSE, Polling, pause_after
from .client import AsyncAPIClient
from .pages import AsyncPages
from .waiting import sleep

T = TypeVar("T")
B = TypeVar("B")
_SAVING = ("to", "overwrite", "on_progress", "options")


class AsyncResource:
    """A group of operations of a client."""

    def __init__(self, owner: AsyncAPIClient | AsyncResource) -> None:
        self._client: AsyncAPIClient = owner if isinstance(owner, AsyncAPIClient) else owner._client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    async def _call(self, operation: Operation[T], values: dict[str, Any]) -> T:
        return await self._client.execute(operation, operation.call(values), values["options"])

    async def _into(self, operation: Operation[Any], values: dict[str, Any], into: Into[R]) -> R:
        call = operation.call(values)
        refuse_others(operation.name, into, Into.__optional_keys__)
        model = result_type(into)
        answer = await self._client.send(operation, call, into.get("options"))
        value = self._client.result(operation, answer)
        if model is not None:
            value = self._client.into(operation, answer, value, model)
        return cast("R", value)

    def _pages(self, operation: Operation[B], values: dict[str, Any]) -> AsyncPages[Any, B]:
        return AsyncPages(self._client, operation, operation.call(values), values["paging"])

    async def _wait(self, operation: Operation[T], values: dict[str, Any], polling: Polling) -> T:
        """Ask until the work is done, after growing pauses; see `Polling` for the errors."""
        end = time.monotonic() + values["timeout"]
        pause = FIRST_PAUSE
        while True:
            value = await self._call(operation, values)
            if polling.is_done(value, operation.name):
                return value
            remaining = end - time.monotonic()
            if remaining <= 0:
                name, limit = operation.name, values["timeout"]
                raise WaitTimeoutError(f"{name}: not done after {limit:g} seconds")
            await sleep(min(pause, remaining))
            pause = pause_after(pause)

    async def _save(self, operation: Operation[Any], values: dict[str, Any]) -> Path:
        call = operation.call(values)
        return await self._client.save(operation, call, **{name: values[name] for name in _SAVING})

    async def _fetch(self, source: Any, place: str, values: dict[str, Any]) -> Path:
        """Download the file whose address is at a place of an answer."""
        url = look(source, place)
        if not isinstance(url, str) or not url:
            raise InvalidArgumentError(f"there is nothing to download: {place} is empty")
        return await self._client.download(url, **{name: values[name] for name in _SAVING})
