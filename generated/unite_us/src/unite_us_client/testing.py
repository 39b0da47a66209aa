# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Answers instead of a server, for the tests of programs that use this package."""

from __future__ import annotations

from ._profile import PROFILE
from ._runtime.testing import MockTransport


class MockAPI(MockTransport):
    """Answers every operation of the Unite Us API with example data, and records the requests.

    `UniteUs(…, transport=MockAPI())` calls no server; see `answer`.
    """

    def __init__(self) -> None:
        super().__init__(PROFILE)
