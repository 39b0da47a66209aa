# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Responses without a server, for the tests of programs that use this package."""

from __future__ import annotations

from typing import Any

from ._profile import PROFILE
from ._runtime.testing import Answer, MockTransport, fixture_of, in_order

__all__ = ["Answer", "MockAPI", "in_order"]


class MockAPI(MockTransport):
    """Returns example data for every operation of the Betterworks API, and records the requests.

    `Betterworks(…, transport=MockAPI())` calls no server; `answer` sets the response of an operation.
    """

    def __init__(self) -> None:
        super().__init__(PROFILE)


def __getattr__(name: str) -> Any:
    """Return the pytest fixture `mock_api`, which is created on first use: pytest need not be installed."""
    if name != "mock_api":
        raise AttributeError(name)
    return fixture_of(MockAPI)
