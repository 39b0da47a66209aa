"""Where an export goes: a destination for each kind of address."""

from __future__ import annotations

import os
from pathlib import Path

from ..errors import InvalidArgumentError
from .sink import Destination

_SQLITE = (".db", ".sqlite", ".sqlite3")


def destination_at(to: str | os.PathLike[str]) -> Destination:
    """Return the destination at an address. Raise InvalidArgumentError for one of no known kind.

    Modules are imported only for the kind that is asked for: some need packages that are extras.
    """
    text = os.fspath(to)
    suffix = Path(text).suffix.lower()
    if suffix in _SQLITE:
        from .sqlite import SQLite

        return SQLite(text)
    raise InvalidArgumentError(f"an export cannot go to a place like this; use one of {', '.join(_SQLITE)}")
