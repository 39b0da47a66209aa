"""Drives a synchronous and an asynchronous client alike, so that one test serves both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Protocol

MODES = ("sync", "async")


class Driver(Protocol):
    """What a test does with a client and the lists and calls it gives."""

    mode: str

    def run(self, outcome: Any) -> Any:
        """Return the result of a call."""
        ...

    def items(self, listing: Any) -> list[Any]:
        """Return what iterating over a list, or over its pages, gives."""
        ...

    def close(self, thing: Any) -> None:
        """Close a client."""
        ...


class SyncDriver:
    """Drives synchronous clients."""

    mode = "sync"

    def run(self, outcome: Any) -> Any:
        assert not inspect.isawaitable(outcome)
        return outcome

    def items(self, listing: Any) -> list[Any]:
        assert isinstance(iter(listing), Iterator)
        return list(listing)

    def close(self, thing: Any) -> None:
        thing.close()


class AsyncDriver:
    """Drives asynchronous clients on one event loop."""

    mode = "async"

    def __init__(self, runner: asyncio.Runner) -> None:
        self._runner = runner

    def run(self, outcome: Any) -> Any:
        async def awaited() -> Any:
            return await outcome

        return self._runner.run(awaited())

    def items(self, listing: Any) -> list[Any]:
        async def gathered() -> list[Any]:
            assert isinstance(aiter(listing), AsyncIterator)
            return [item async for item in listing]

        return self._runner.run(gathered())

    def close(self, thing: Any) -> None:
        self.run(thing.close())


Open = Callable[..., Any]
"""Opens a client with the options given; it is closed at the end of the test."""
