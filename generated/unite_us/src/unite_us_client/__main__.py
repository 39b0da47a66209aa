# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The command `unite-us-client`: `python -m unite_us_client --help`."""

from __future__ import annotations

import sys

from ._client import UniteUs
from ._profile import PROFILE
from ._runtime.command.command import main


def run() -> int:
    """Run the command line and return its exit code."""
    return main(UniteUs, PROFILE)


if __name__ == "__main__":
    sys.exit(run())
