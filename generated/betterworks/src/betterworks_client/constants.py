# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Values with a meaning of their own."""

from __future__ import annotations

from typing import Final

__all__ = ["BW_NULL"]

BW_NULL: Final = "BW_NULL"
"""Clears a field, where the field's description says so."""
