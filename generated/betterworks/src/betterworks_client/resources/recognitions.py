# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from datetime import date, datetime
from typing import Unpack

from .. import _rules, models
from .._results import RECOGNITION_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Paging

_LIST = Operation(
    "GET /api/v1/recognitions/",
    RECOGNITION_PAGES,
    rules={
        "start_date": _rules.DATE,
        "end_date": _rules.DATE,
        "delta_start": _rules.DATE_OR_DATE_TIME,
        "delta_end": _rules.DATE_OR_DATE_TIME,
    },
)


class Recognitions(SyncResource):
    """Praise given to users and groups."""

    def list(
        self, *,
        start_date: date | Omit = omit,
        end_date: date | Omit = omit,
        for_user_id: int | Omit = omit,
        for_group_id: int | Omit = omit,
        hashtag: str | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Recognition, models.RecognitionPage]:
        """List recognitions (documented; docs: List Recognitions).

        Gives recognitions, of all time or of a span of days, by user, group or hashtag.

        Notes:
            - start_date and end_date must be given together.

        Args:
            start_date: First day; needs end_date.
            end_date: Last day; needs start_date.
            for_user_id: Gives what this user received; the docs allow no UUID here.
            for_group_id: Gives what this group received; the docs allow no UUID here.
            hashtag: Gives recognitions with this hashtag only.
            delta_start: Gives what was modified then or later. A date without time means its first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its last second, in UTC.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(_LIST, locals())


class AsyncRecognitions(AsyncResource):
    """`Recognitions` for the asynchronous client."""

    list = paged(Recognitions.list)
