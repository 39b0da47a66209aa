"""What the tests of imports share."""

from __future__ import annotations

import pytest

from tests.support.imports import Importer
from tests.support.packages import Workshop


@pytest.fixture
def importer(make: Workshop) -> Importer:
    """A project into which descriptions are imported."""
    (make.root / "specs").mkdir(exist_ok=True)
    return Importer(make.root, make)
