# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""What lists have in common: keywords, and what they give."""

from __future__ import annotations

from typing import TypeAlias

from . import enums, models
from ._runtime.api import SyncPages
from ._runtime.options import PagesInto, R

__all__ = ["PagesKeywords", "RecordPages"]

RecordPages: TypeAlias = SyncPages[R, models.RecordListEnvelope]


class PagesKeywords(PagesInto[R], total=False):
    """Keywords of the lists that go on alike, besides those of every list."""

    page: int
    """Number of the page to return."""
    page_size: int
    """How many records a page holds."""
    sort_order: enums.SortOrder
    """Sort direction."""
    sort_by: str
    """Attribute to sort by."""
