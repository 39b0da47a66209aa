# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Values that the documentation lists."""

from __future__ import annotations

from enum import IntEnum
from typing import Literal, TypeAlias

Color: TypeAlias = Literal["white", "light grey"]
"""Color of a sink."""


class DishKind(IntEnum):
    """Kind of a dish."""

    CUP = 0
    """Holds drinks."""
    PLATE = 1
    """Holds food."""
