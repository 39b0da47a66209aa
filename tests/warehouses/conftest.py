"""What the tests of Spark and dlt share; they are skipped where these are not installed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.tables.conftest import server as server  # PostgreSQL
from tests.tables.people import Exports, exporting

from .sparks import session


@pytest.fixture(scope="session")
def events(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a session of Spark, with its event log."""
    return tmp_path_factory.mktemp("spark")


@pytest.fixture(scope="session")
def spark(events: Path) -> Iterator[Any]:
    """A session in local mode with two threads, in which a task is tried eight times."""
    pytest.importorskip("pyspark", reason="pyspark is not installed (`make warehouses`)")
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Java is not installed (Debian's package `openjdk-17-jre-headless`)")
    with session("local[2,8]", events) as made:
        yield made


@pytest.fixture
def people() -> Iterator[Exports]:
    """Seven people in pages of three, over HTTP."""
    with exporting() as made:
        yield made
