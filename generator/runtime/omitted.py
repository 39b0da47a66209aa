"""The marker for "leave this out"."""

from __future__ import annotations

import enum
from typing import Final, Literal


class Omit(enum.Enum):
    """Type of `omit`: an argument that is not sent at all (`None` is sent as null)."""

    OMIT = "omit"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


omit: Final = Omit.OMIT
"""Default of every optional argument: the field or parameter is left out of the request."""
