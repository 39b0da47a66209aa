# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Feedback, requests for feedback, and the templates they follow."""

from __future__ import annotations

from datetime import date, datetime

from .. import _profile, models
from .._results import FeedbackRequestT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /api/v1/feedback/requests/",
    models.FeedbackRequestPage,
    items="results",
    paging=_profile.PAGES,
    serialization={
        "delta_start": Serialization(format="date-or-date-time"),
        "delta_end": Serialization(format="date-or-date-time"),
    },
)


class FeedbackRequests(Resource):
    """Feedback, requests for feedback, and the templates they follow."""

    def list(
        self,
        *,
        cycle: int | str | Omit = omit,
        from_user: int | str | Omit = omit,
        for_user: int | str | Omit = omit,
        declined: bool | Omit = omit,
        questions: bool | Omit = omit,
        is_open: bool | Omit = omit,
        is_adhoc: bool | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[FeedbackRequestT] = models.FeedbackRequest,
        options: RequestOptions | None = None,
    ) -> SyncPages[FeedbackRequestT, models.FeedbackRequestPage]:
        """List feedback requests (documented; docs: List Feedback Requests).

        Returns requests for feedback, scheduled and anytime, with the full records of the users.

        Args:
            cycle: Only requests of this feedback cycle.
            from_user: Only requests to this user.
            for_user: Only requests about this user.
            declined: Only declined requests if true, only the others if false.
            questions: Adds the questions to the requests. Default of the API: false.
            is_open: Only requests that are active now if true, only the others if false.
            is_adhoc: Only anytime requests if true, only the others if false.
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
                    "cycle": cycle,
                    "from_user": from_user,
                    "for_user": for_user,
                    "declined": declined,
                    "questions": questions,
                    "is_open": is_open,
                    "is_adhoc": is_adhoc,
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


class AsyncFeedbackRequests(Resource):
    """Feedback, requests for feedback, and the templates they follow. Its methods are awaited."""

    def list(
        self,
        *,
        cycle: int | str | Omit = omit,
        from_user: int | str | Omit = omit,
        for_user: int | str | Omit = omit,
        declined: bool | Omit = omit,
        questions: bool | Omit = omit,
        is_open: bool | Omit = omit,
        is_adhoc: bool | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[FeedbackRequestT] = models.FeedbackRequest,
        options: RequestOptions | None = None,
    ) -> AsyncPages[FeedbackRequestT, models.FeedbackRequestPage]:
        """List feedback requests (documented; docs: List Feedback Requests).

        Returns requests for feedback, scheduled and anytime, with the full records of the users.

        Args:
            cycle: Only requests of this feedback cycle.
            from_user: Only requests to this user.
            for_user: Only requests about this user.
            declined: Only declined requests if true, only the others if false.
            questions: Adds the questions to the requests. Default of the API: false.
            is_open: Only requests that are active now if true, only the others if false.
            is_adhoc: Only anytime requests if true, only the others if false.
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
                    "cycle": cycle,
                    "from_user": from_user,
                    "for_user": for_user,
                    "declined": declined,
                    "questions": questions,
                    "is_open": is_open,
                    "is_adhoc": is_adhoc,
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
