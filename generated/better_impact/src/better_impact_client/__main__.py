# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""The command `better-impact-client`: `python -m better_impact_client --help`."""

from __future__ import annotations

import sys

from ._client import BetterImpact
from ._profile import PROFILE
from ._runtime.command.command import main


def run() -> int:
    """Run the command line and return its exit code."""
    return main(BetterImpact, PROFILE)


if __name__ == "__main__":
    sys.exit(run())
