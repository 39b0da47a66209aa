# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""Responses without a server, for the tests of programs that use this package."""

from __future__ import annotations

from ._profile import PROFILE
from ._runtime.testing import MockTransport


class MockAPI(MockTransport):
    """Returns example data for every operation of the Selflessly API, and records the requests.

    `Selflessly(…, transport=MockAPI())` calls no server; `answer` sets the response of an operation.
    """

    def __init__(self) -> None:
        super().__init__(PROFILE)
