# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Feedback, requests for feedback, and the templates they follow."""

from __future__ import annotations

import functools
from datetime import date, datetime
from typing import TYPE_CHECKING

from .. import _profile, models
from .._results import FeedbackT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .feedback_requests import AsyncFeedbackRequests, FeedbackRequests
    from .feedback_templates import AsyncFeedbackTemplates, FeedbackTemplates

_LIST = Operation(
    "GET /api/v1/feedback/",
    models.FeedbackPage,
    items="results",
    paging=_profile.PAGES,
    serialization={
        "delta_start": Serialization(format="date-or-date-time"),
        "delta_end": Serialization(format="date-or-date-time"),
    },
    require=(("cycle_id",), ("for_user_id",)),
)


class Feedback(Resource):
    """Feedback, requests for feedback, and the templates they follow."""

    @functools.cached_property
    def templates(self) -> FeedbackTemplates:
        """Feedback, requests for feedback, and the templates they follow."""
        from .feedback_templates import FeedbackTemplates

        return FeedbackTemplates(self._engine)

    @functools.cached_property
    def requests(self) -> FeedbackRequests:
        """Feedback, requests for feedback, and the templates they follow."""
        from .feedback_requests import FeedbackRequests

        return FeedbackRequests(self._engine)

    def list(
        self,
        *,
        for_user_id: int | str | Omit = omit,
        cycle_id: int | str | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[FeedbackT] = models.Feedback,
        options: RequestOptions | None = None,
    ) -> SyncPages[FeedbackT, models.FeedbackPage]:
        """List feedback of a cycle or about a user (documented; docs: List Feedback).

        Returns the feedback of one cycle, about one user, or about one user in one cycle.

        Notes:
            - One of cycle_id and for_user_id must be given, although the docs mark both as optional.

        Args:
            for_user_id: Id of the user the feedback is about.
            cycle_id: Id of the feedback cycle.
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
                    "for_user_id": for_user_id,
                    "cycle_id": cycle_id,
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


class AsyncFeedback(Resource):
    """Feedback, requests for feedback, and the templates they follow. Its methods are awaited."""

    @functools.cached_property
    def templates(self) -> AsyncFeedbackTemplates:
        """Feedback, requests for feedback, and the templates they follow."""
        from .feedback_templates import AsyncFeedbackTemplates

        return AsyncFeedbackTemplates(self._engine)

    @functools.cached_property
    def requests(self) -> AsyncFeedbackRequests:
        """Feedback, requests for feedback, and the templates they follow."""
        from .feedback_requests import AsyncFeedbackRequests

        return AsyncFeedbackRequests(self._engine)

    def list(
        self,
        *,
        for_user_id: int | str | Omit = omit,
        cycle_id: int | str | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[FeedbackT] = models.Feedback,
        options: RequestOptions | None = None,
    ) -> AsyncPages[FeedbackT, models.FeedbackPage]:
        """List feedback of a cycle or about a user (documented; docs: List Feedback).

        Returns the feedback of one cycle, about one user, or about one user in one cycle.

        Notes:
            - One of cycle_id and for_user_id must be given, although the docs mark both as optional.

        Args:
            for_user_id: Id of the user the feedback is about.
            cycle_id: Id of the feedback cycle.
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
                    "for_user_id": for_user_id,
                    "cycle_id": cycle_id,
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
