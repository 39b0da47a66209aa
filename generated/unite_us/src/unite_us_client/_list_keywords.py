# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Keywords that the lists of the API share."""

from __future__ import annotations

from . import enums
from ._runtime.options import PagesInto, R


class PagesKeywords(PagesInto[R], total=False):
    """What every list of the kind takes besides its own arguments."""

    page: int
    """Number of the page to return."""
    page_size: int
    """How many records a page holds."""
    sort_order: enums.SortOrder
    """Sort direction."""
    sort_by: str
    """Attribute to sort by."""
