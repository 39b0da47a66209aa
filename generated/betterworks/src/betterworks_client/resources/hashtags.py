# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Hashtags used in recognitions."""

from __future__ import annotations

from datetime import date, datetime

from .. import _profile, models
from .._results import HashtagT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /api/v1/hashtags/",
    models.HashtagPage,
    items="results",
    paging=_profile.PAGES,
    serialization={
        "delta_start": Serialization(format="date-or-date-time"),
        "delta_end": Serialization(format="date-or-date-time"),
    },
)


class Hashtags(Resource):
    """Hashtags used in recognitions."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[HashtagT] = models.Hashtag,
        options: RequestOptions | None = None,
    ) -> SyncPages[HashtagT, models.HashtagPage]:
        """List hashtags (documented; docs: List Hashtags).

        Returns the hashtags used in recognitions, sorted by name.

        Args:
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "page": page,
                    "size": size,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncHashtags(Resource):
    """Hashtags used in recognitions. Its methods are awaited."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[HashtagT] = models.Hashtag,
        options: RequestOptions | None = None,
    ) -> AsyncPages[HashtagT, models.HashtagPage]:
        """List hashtags (documented; docs: List Hashtags).

        Returns the hashtags used in recognitions, sorted by name.

        Args:
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "page": page,
                    "size": size,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )
