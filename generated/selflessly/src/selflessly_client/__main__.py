# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""The command `selflessly-client`: `python -m selflessly_client --help`."""

from __future__ import annotations

import sys

from ._client import Selflessly
from ._profile import PROFILE
from ._runtime.command.command import main


def run() -> int:
    """Run the command line and return its exit code."""
    return main(Selflessly, PROFILE)


if __name__ == "__main__":
    sys.exit(run())
