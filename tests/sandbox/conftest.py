"""Running sandboxes, one of each vendor for the tests that only read, and fresh ones."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from tests.support.sandboxes import Running, running


@pytest.fixture(scope="session")
def sandboxes() -> Iterator[dict[str, Running]]:
    """The shared sandboxes by vendor, started when first asked for."""
    with ExitStack() as stack:

        class Shared(dict[str, Running]):
            def __missing__(self, vendor: str) -> Running:
                self[vendor] = stack.enter_context(running(vendor, people=300, seed=7))
                return self[vendor]

        yield Shared()


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
