# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""The command `betterworks-client`: `python -m betterworks_client --help`."""

from __future__ import annotations

import sys

from ._client import Betterworks
from ._profile import PROFILE
from ._runtime.command.command import main


def run() -> int:
    """Run the command line and return its exit code."""
    return main(Betterworks, PROFILE)


if __name__ == "__main__":
    sys.exit(run())
