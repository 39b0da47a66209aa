# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Values that the documentation lists."""

from __future__ import annotations

from enum import IntEnum
from typing import Literal, TypeAlias


class DishKind(IntEnum):
    """Kind of a dish."""

    CUP = 0
    """Holds drinks."""
    PLATE = 1
    """Holds food."""


Color: TypeAlias = Literal["white", "light grey"]
"""Color of a sink."""
