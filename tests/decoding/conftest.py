"""A vendor's server and clients that decode its responses."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.driving import AsyncDriver, Driver, Open, SyncDriver
from tests.support.token_servers import opening
from tests.support.vendor_server import VendorServer, serving
from tests.support.vendors import base_path, client_class, credentials


@pytest.fixture(scope="session")
def strict_client() -> Iterator[Callable[[str], Any]]:
    """Returns the strict client of a vendor."""
    clients: dict[str, Any] = {}

    def client_of(vendor: str) -> Any:
        if vendor not in clients:
            given = {**credentials(vendor).arguments, "base_url": "http://127.0.0.1:9"}
            clients[vendor] = client_class(vendor, "sync")(**given, strict=True)
        return clients[vendor]

    yield client_of
    for client in clients.values():
        client.close()


@pytest.fixture
def server() -> Iterator[VendorServer]:
    """A server; the test fails if a request was not what it expected."""
    with serving() as running:
        yield running
        running.check()


@pytest.fixture(params=["sync", "async"])
def drive(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """Drives the synchronous and then the asynchronous client."""
    if request.param == "sync":
        yield SyncDriver()
        return
    with asyncio.Runner() as runner:
        yield AsyncDriver(runner)


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of Better Impact."""
    vendor = "better_impact"
    address = server.base_url + base_path(vendor)
    usual = {"base_url": address, **credentials(vendor).arguments}
    with opening(drive, vendor, **usual) as open_client:
        yield open_client
