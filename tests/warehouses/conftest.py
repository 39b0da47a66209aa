"""What the tests of Spark and dlt share; they are skipped where these are not installed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.postgres import PASSWORD, Server, programs, running

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
def postgres(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A PostgreSQL server; tests that need it are skipped where it is not installed."""
    folder = programs()
    if folder is None:
        pytest.skip("PostgreSQL is not installed (Debian's package `postgresql`)")
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    with running(folder) as started:
        yield started
