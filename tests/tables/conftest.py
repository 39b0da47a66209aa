"""A server that lists people, and exports of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from better_impact_client import BetterImpact

from tests.support.loopback import serving

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
