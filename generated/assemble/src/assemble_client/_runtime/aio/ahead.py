"""Fetching ahead: tasks that run while their results are awaited in order."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Generic, TypeVar

from ..errors import ConfigurationError

C = TypeVar("C")
T = TypeVar("T")


class AsyncAhead(Generic[C, T]):
    """Fetches under way, in order, at most `size`; each has the key it was started with.

    Raises ConfigurationError on another event loop than asyncio's.
    """

    def __init__(self, fetch: Callable[[C], Coroutine[Any, Any, T]], size: int) -> None:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("prefetch needs asyncio") from None
        self._fetch = fetch
        self._size = size
        self._waiting: deque[tuple[C, asyncio.Task[T]]] = deque()

    async def take(self, plan: Sequence[C]) -> T:
        """Give the first result of a plan, or raise its error; the others are fetched meanwhile.

        What was started for another plan is dropped.
        """
        started = [key for key, _ in self._waiting]
        if started != list(plan[: len(started)]):
            await self.clear()
        for key in plan[len(self._waiting) : self._size]:
            self._waiting.append((key, asyncio.ensure_future(self._fetch(key))))
        return await self._waiting.popleft()[1]

    async def clear(self) -> None:
        """Cancel everything that is under way, and wait until it has ended."""
        tasks = [task for _, task in self._waiting]
        self._waiting.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def close(self) -> None:
        """End all of it."""
        await self.clear()
