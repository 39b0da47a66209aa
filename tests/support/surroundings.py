"""The environment of programs that tests start with make."""

from __future__ import annotations

import os
from typing import Final

_SAID: Final = {"ARGS", "BASE", "HTTP", "PACKAGES", "PORT", "PYTHON", "VENDOR", "MFLAGS"}


def without_make() -> dict[str, str]:
    """Return the environment without what a surrounding `make test` says to its recipes."""
    return {k: v for k, v in os.environ.items() if k not in _SAID and not k.startswith("MAKE")}
