"""When a client opens the pool of its own: for the first request, and once."""

from __future__ import annotations

import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from generator.runtime.errors import ConfigurationError
from generator.runtime.pool import Held
from tests.runtime.acme import ONE, READ, owner
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback

THREADS = 8


class Counted:
    """A pool that counts how many were opened; opening one takes a while."""

    opened = 0
    is_closed = False

    def __init__(self, **options: Any) -> None:
        time.sleep(0.05)
        type(self).opened += 1


@pytest.fixture
def kind(monkeypatch: pytest.MonkeyPatch) -> type[Counted]:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith("SSL_CERT_"):
            monkeypatch.delenv(name)
    return type("Kind", (Counted,), {})


def test_making_a_client_opens_no_pool(kind: type[Counted]) -> None:
    held = Held(kind, {}, None)
    assert kind.opened == 0
    assert held.shut() is None


def test_options_that_may_not_work_open_the_pool_at_once(kind: type[Counted]) -> None:
    Held(kind, {"verify": False}, None)
    assert kind.opened == 1


def test_threads_that_send_first_at_the_same_time_share_one_pool(kind: type[Counted]) -> None:
    held = Held(kind, {}, None)
    together = threading.Barrier(THREADS)

    def first(_: int) -> Any:
        together.wait()
        return held.open()

    with ThreadPoolExecutor(THREADS) as threads:
        pools = set(threads.map(first, range(THREADS)))
    assert (len(pools), kind.opened) == (1, 1)


def test_a_pool_that_is_shut_is_not_opened_any_more(kind: type[Counted]) -> None:
    held = Held(kind, {}, None)
    held.shut()
    assert held.open() is None
    assert kind.opened == 0


def test_a_client_can_be_closed_before_its_first_request(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    client = open_client()
    driver.close(client)
    with pytest.raises(ConfigurationError, match="is closed"):
        driver.run(client.execute(READ, ONE))
    assert server.requests == []


def test_requests_share_a_connection(open_client: Open, server: Loopback, driver: Driver) -> None:
    server.script(owner(1), owner(2))
    client = open_client()
    assert [driver.run(client.execute(READ, ONE)).id for _ in range(2)] == [1, 2]
    assert len(client._http._transport._pool.connections) == 1
