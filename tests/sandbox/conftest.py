"""Running sandboxes, one of each vendor for the tests that only read, and fresh ones."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from tests.support.sandboxes import Running, running


class Shared(dict[str, Running]):
    """Sandboxes by vendor, started when first asked for."""

    def __init__(self, stack: ExitStack, **settings: Any) -> None:
        super().__init__()
        self._stack, self._settings = stack, settings

    def __missing__(self, vendor: str) -> Running:
        self[vendor] = self._stack.enter_context(running(vendor, **self._settings))
        return self[vendor]


@pytest.fixture(scope="session")
def sandboxes() -> Iterator[Shared]:
    """The shared sandboxes, with more people than a page of any list holds."""
    with ExitStack() as stack:
        yield Shared(stack, people=300, seed=7)


@pytest.fixture(scope="module")
def small_sandboxes() -> Iterator[Shared]:
    """Sandboxes of a module's own, with few records: they are listed quickly."""
    with ExitStack() as stack:
        yield Shared(stack, people=30, records=30, seed=7)


@pytest.fixture
def start() -> Iterator[Any]:
    """Starts a sandbox of the test's own: `start(vendor, people=10)`."""
    with ExitStack() as stack:
        yield lambda vendor, **settings: stack.enter_context(running(vendor, **settings))


@pytest.fixture(scope="session")
def http() -> Iterator[httpx.Client]:
    """A plain HTTP client, for what no client of ours would send."""
    with httpx.Client(timeout=30) as client:
        yield client
