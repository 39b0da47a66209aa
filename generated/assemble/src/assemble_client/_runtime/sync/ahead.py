"""Fetching ahead: threads that run while their results are awaited in order."""

from __future__ import annotations

import contextvars
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Generic, TypeVar

from .backend import stopping

C = TypeVar("C")
T = TypeVar("T")


class SyncAhead(Generic[C, T]):
    """Fetches under way, in order, at most `size`; each has the key it was started with."""

    def __init__(self, fetch: Callable[[C], T], size: int) -> None:
        self._fetch = fetch
        self._size = size
        self._stop = threading.Event()
        self._pool = ThreadPoolExecutor(size, thread_name_prefix="prefetch")
        self._waiting: deque[tuple[C, Future[T]]] = deque()

    async def take(self, plan: Sequence[C]) -> T:
        """Give the first result of a plan, or raise its error; the others are fetched meanwhile.

        What was started for another plan is dropped.
        """
        started = [key for key, _ in self._waiting]
        if started != list(plan[: len(started)]):
            self.clear()
        for key in plan[len(self._waiting) : self._size]:
            context = contextvars.copy_context()  # of the caller, for logs and traces
            context.run(stopping.set, self._stop)
            self._waiting.append((key, self._pool.submit(context.run, self._fetch, key)))
        return self._waiting.popleft()[1].result()

    def clear(self) -> None:
        """Drop what has not begun, end the pauses of the rest, and wait until it has ended."""
        self._stop.set()
        futures = [future for _, future in self._waiting]
        self._waiting.clear()
        wait([future for future in futures if not future.cancel()])
        self._stop = threading.Event()

    async def close(self) -> None:
        """End all of it; no thread is left."""
        self.clear()
        self._pool.shutdown()
