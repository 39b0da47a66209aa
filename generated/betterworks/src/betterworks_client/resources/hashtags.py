# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from datetime import date, datetime
from typing import Unpack

from .. import _rules, models
from .._results import HASHTAG_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Paging

_LIST = Operation(
    "GET /api/v1/hashtags/", HASHTAG_PAGES,
    rules={"delta_start": _rules.DATE_OR_DATE_TIME, "delta_end": _rules.DATE_OR_DATE_TIME},
)


class Hashtags(SyncResource):
    """Hashtags used in recognitions."""

    def list(
        self, *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Hashtag, models.HashtagPage]:
        """List hashtags (documented; docs: List Hashtags).

        Gives the hashtags used in recognitions, by name.

        Args:
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
            delta_start: Gives what was modified then or later. A date without time means its first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its last second, in UTC.
        """
        return self._pages(_LIST, locals())


class AsyncHashtags(AsyncResource):
    """`Hashtags` for the asynchronous client."""

    list = paged(Hashtags.list)
