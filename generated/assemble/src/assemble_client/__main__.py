# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""The command `assemble-client`: `python -m assemble_client --help`."""

from __future__ import annotations

import sys

from ._client import Assemble
from ._profile import PROFILE
from ._runtime.command.command import main


def run() -> int:
    """Run the command line and return its exit code."""
    return main(Assemble, PROFILE)


if __name__ == "__main__":
    sys.exit(run())
