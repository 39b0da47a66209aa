"""A vendor's server and its clients, for every test of the generated packages."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.driving import AsyncDriver, Driver, Open, SyncDriver
from tests.support.vendor_server import VendorServer, serving
from tests.support.vendors import base_path, client_class, credentials
from tests.support.ways import SCHEMES, SECRET, Way


@pytest.fixture
def server() -> Iterator[VendorServer]:
    """A server; the test fails if a request was not what it expected.

    Each test has its own: what a client fetched ahead may still be on its way when its test ends.
    """
    with serving() as running:
        yield running
        running.check()


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    """The event loop of the asynchronous clients."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session", params=["sync", "async"])
def drive(request: pytest.FixtureRequest) -> Driver:
    """Drives the synchronous and then the asynchronous client."""
    if request.param == "sync":
        return SyncDriver()
    return AsyncDriver(request.getfixturevalue("runner"))


@pytest.fixture(params=SCHEMES, ids="-".join)
def way(request: pytest.FixtureRequest) -> Way:
    """Every way to authenticate with every vendor."""
    vendor, scheme = request.param
    return Way(vendor, credentials(vendor, SECRET, scheme))


@pytest.fixture
def opened(way: Way, drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens a client of the vendor with the secret as its credential."""
    clients: list[Any] = []

    def open_client(**options: Any) -> Any:
        given = {
            "base_url": server.base_url + base_path(way.vendor),
            "max_retries": 0,
            **way.credentials.arguments,
        }
        clients.append(client_class(way.vendor, drive.mode)(**(given | options)))
        return clients[-1]

    yield open_client
    for client in clients:
        drive.close(client)
