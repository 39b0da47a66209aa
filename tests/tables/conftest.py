"""Exports of people, and a PostgreSQL server."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.support.postgres import PASSWORD, Server, programs, running

from .people import Exports, exporting


@pytest.fixture
def exports() -> Iterator[Exports]:
    """Exports of seven people, in pages of three, over HTTP."""
    with exporting() as made:
        yield made


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server; tests that need it are skipped where it is not installed."""
    folder = programs()
    if folder is None:
        pytest.skip("PostgreSQL is not installed (Debian's package `postgresql`)")
    with running(folder) as started:
        yield started


@pytest.fixture
def postgres(
    server: Server, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> str:
    """The address of a schema that does not exist yet; the password is in the environment."""
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    schema = re.sub(r"\W+", "_", request.node.name)[:40]
    return f"{server.address}?schema={schema}"
