# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Values that clear a field."""

from __future__ import annotations

from typing import Final

__all__ = ["BW_NULL"]

BW_NULL: Final = "BW_NULL"
"""Clears a field, if the description of the field says so."""
