"""Clients of Better Impact against a server that checks the credentials of every request."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import pytest
from better_impact_client import AsyncBetterImpact, BetterImpact

from tests.support.driving import Driver, Open
from tests.support.vendor_server import VendorServer

AUTHORIZATION = f"Basic {base64.b64encode(b'api-user:open-sesame').decode()}"


@pytest.fixture
def vendor(server: VendorServer) -> VendorServer:
    """The server, which wants the credentials with every request."""
    server.required = {"authorization": AUTHORIZATION, "accept": "application/json"}
    return server


@pytest.fixture
def opened(drive: Driver, vendor: VendorServer) -> Iterator[Open]:
    """Opens clients of the server, by default with credentials and without retries."""
    clients: list[Any] = []

    def open_client(**options: Any) -> Any:
        given = {
            "username": "api-user",
            "password": "open-sesame",
            "base_url": vendor.base_url,
            "max_retries": 0,
        }
        cls: Any = BetterImpact if drive.mode == "sync" else AsyncBetterImpact
        clients.append(cls(**(given | options)))
        return clients[-1]

    yield open_client
    for client in clients:
        drive.close(client)


@pytest.fixture
def client(opened: Open) -> Any:
    """A client of the server."""
    return opened()
