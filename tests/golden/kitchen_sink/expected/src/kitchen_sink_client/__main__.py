# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""The command `kitchen-sink-client`: `python -m kitchen_sink_client --help`."""

from __future__ import annotations

import sys

from ._client import KitchenSink
from ._profile import PROFILE
from ._runtime.command.command import main


def run() -> int:
    """Run the command line and return its exit code."""
    return main(KitchenSink, PROFILE)


if __name__ == "__main__":
    sys.exit(run())
