"""Worlds of both vendors, and what runs a package's command against one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.exports import Story

from .world import BETTERWORKS, SELFLESSLY, VENDORS, Vendor, World, world


@pytest.fixture(params=VENDORS, ids=lambda vendor: vendor.name)
def vendor(request: pytest.FixtureRequest) -> Vendor:
    """Each vendor in turn."""
    found: Vendor = request.param
    return found


@pytest.fixture
def there(vendor: Vendor) -> Iterator[World]:
    """A sandbox of each vendor in turn, without people."""
    with world(vendor) as made:
        yield made


@pytest.fixture
def selflessly() -> Iterator[World]:
    """A sandbox of Selflessly without people: one request for each person, deletions."""
    with world(SELFLESSLY) as made:
        yield made


@pytest.fixture
def betterworks() -> Iterator[World]:
    """A sandbox of Betterworks without people: requests with many of them, deactivations."""
    with world(BETTERWORKS) as made:
        yield made


@pytest.fixture
def story(there: World, tmp_path: Path) -> Story:
    """The command of each vendor in turn, in a folder of its own."""
    return Story(there.sandbox, tmp_path)
