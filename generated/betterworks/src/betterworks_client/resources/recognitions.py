# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Praise for users and groups."""

from __future__ import annotations

from datetime import date, datetime

from .. import _profile, models
from .._results import RecognitionT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.conditions import Condition
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /api/v1/recognitions/",
    models.RecognitionPage,
    items="results",
    paging=_profile.PAGES,
    serialization={
        "start_date": Serialization(format="date"),
        "end_date": Serialization(format="date"),
        "delta_start": Serialization(format="date-or-date-time"),
        "delta_end": Serialization(format="date-or-date-time"),
    },
    conditions=(
        Condition(name="start_date", values=(), require=(("end_date",),)),
        Condition(name="end_date", values=(), require=(("start_date",),)),
    ),
)


class Recognitions(Resource):
    """Praise for users and groups."""

    def list(
        self,
        *,
        start_date: date | Omit = omit,
        end_date: date | Omit = omit,
        for_user_id: int | Omit = omit,
        for_group_id: int | Omit = omit,
        hashtag: str | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[RecognitionT] = models.Recognition,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecognitionT, models.RecognitionPage]:
        """List recognitions (documented; docs: List Recognitions).

        Returns recognitions, optionally only those of a range of days, a user, a group or a hashtag.

        Notes:
            - start_date and end_date must be given together; this is checked before sending.

        Args:
            start_date: First day; needs end_date.
            end_date: Last day; needs start_date.
            for_user_id: Only recognitions that this user received; the docs allow no UUID here.
            for_group_id: Only recognitions that this group received; the docs allow no UUID here.
            hashtag: Only recognitions with this hashtag.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "for_user_id": for_user_id,
                    "for_group_id": for_group_id,
                    "hashtag": hashtag,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncRecognitions(Resource):
    """Praise for users and groups. Its methods are awaited."""

    def list(
        self,
        *,
        start_date: date | Omit = omit,
        end_date: date | Omit = omit,
        for_user_id: int | Omit = omit,
        for_group_id: int | Omit = omit,
        hashtag: str | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[RecognitionT] = models.Recognition,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecognitionT, models.RecognitionPage]:
        """List recognitions (documented; docs: List Recognitions).

        Returns recognitions, optionally only those of a range of days, a user, a group or a hashtag.

        Notes:
            - start_date and end_date must be given together; this is checked before sending.

        Args:
            start_date: First day; needs end_date.
            end_date: Last day; needs start_date.
            for_user_id: Only recognitions that this user received; the docs allow no UUID here.
            for_group_id: Only recognitions that this group received; the docs allow no UUID here.
            hashtag: Only recognitions with this hashtag.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "for_user_id": for_user_id,
                    "for_group_id": for_group_id,
                    "hashtag": hashtag,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )
