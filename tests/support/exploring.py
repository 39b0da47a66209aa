"""How many cases a search for faults tries: a few in `make test`, all with EXAMPLES=all."""

from __future__ import annotations

import os

ALL = os.environ.get("EXAMPLES") == "all"
"""Whether this run tries every case: `.ci/run` sets the variable."""


def tried(every: int, *, few: int) -> int:
    """Return how many of so many cases this run tries."""
    return every if ALL else few
