"""Clients of Unite Us against a server that wants the token with every request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.driving import Driver, Open
from tests.support.token_servers import opening
from tests.support.vendor_server import VendorServer


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server."""
    server.required = {"authorization": "Bearer t0ken", "accept": "application/json"}
    usual: dict[str, Any] = {
        "base_url": f"{server.base_url}/v3",
        "token": "t0ken",
        "group_id": "g-1",
    }
    with opening(drive, "unite_us", **usual) as open_client:
        yield open_client


@pytest.fixture
def client(opened: Open) -> Any:
    """A client of the server."""
    return opened()
