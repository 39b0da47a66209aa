"""Opening a connection in a thread, for a caller that cannot wait until it is open."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable

from ..library import httpcore
from .waits import LATE


class Opening(threading.Thread):
    """Opens a connection in a thread, which another thread waits for or abandons."""

    def __init__(self, connect: Callable[[], httpcore.NetworkStream]) -> None:
        super().__init__(name="connect", daemon=True)
        self._connect = connect
        self._results: queue.SimpleQueue[httpcore.NetworkStream | BaseException | None] = queue.SimpleQueue()
        self._abandoned = threading.Event()

    def run(self) -> None:
        """Open the connection."""
        try:
            self._results.put(self._connect())
        except BaseException as error:
            self._results.put(error)
        if self._abandoned.is_set():
            self.abandon()

    def result(self, seconds: float | None) -> httpcore.NetworkStream:
        """Return the connection, or raise the error of opening it; raise httpcore.ConnectTimeout after `seconds`."""
        try:
            result = self._results.get(timeout=seconds)
        except queue.Empty:
            result = None
        if isinstance(result, httpcore.NetworkStream):
            return result
        raise result or httpcore.ConnectTimeout(LATE)

    def abandon(self) -> None:
        """End the wait for the connection, and close it if it was opened and not taken."""
        self._abandoned.set()
        with contextlib.suppress(queue.Empty):
            while True:
                result = self._results.get_nowait()
                if isinstance(result, httpcore.NetworkStream):
                    result.close()
        self._results.put(None)
