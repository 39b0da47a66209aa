"""A server that lists people, and exports of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from better_impact_client import BetterImpact

from tests.support.loopback import serving
from tests.support.postgres import PASSWORD, Server, programs, running

from .people import Exports, People, person


@pytest.fixture
def people() -> Iterator[People]:
    """Seven people in pages of three, over HTTP."""
    with serving() as server:
        made = People(server, [person(number) for number in range(1, 8)])
        server.respond = made.respond
        yield made


@pytest.fixture
def exports(people: People) -> Iterator[Exports]:
    """Exports of the people."""
    with BetterImpact(
        username="me", password="secret", base_url=people.server.url, max_retries=0
    ) as client:
        yield Exports(client, people)


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
