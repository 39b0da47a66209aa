# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Feedback, requests for feedback, and the templates they follow."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from .. import _profile, models
from .. import _rules as rules
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import paged, resource
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

if TYPE_CHECKING:
    from .feedback_requests import AsyncFeedbackRequests, FeedbackRequests
    from .feedback_templates import AsyncFeedbackTemplates, FeedbackTemplates

_LIST: Operation[models.FeedbackPage] = Operation(
    id="list_feedback",
    method="GET",
    path="/api/v1/feedback/",
    result=models.FeedbackPage,
    paging=_profile.PAGES,
    items="results",
    query={"delta_start": rules.DELTA_START, "delta_end": rules.DELTA_START},
    require=(("cycle_id",), ("for_user_id",)),
)


class Feedback(SyncResource):
    """Feedback, requests for feedback, and the templates they follow."""

    templates: FeedbackTemplates = resource(".feedback_templates", "FeedbackTemplates", __package__)
    """Feedback, requests for feedback, and the templates they follow."""
    requests: FeedbackRequests = resource(".feedback_requests", "FeedbackRequests", __package__)
    """Feedback, requests for feedback, and the templates they follow."""

    def list(
        self,
        *,
        for_user_id: int | str | Omit = omit,
        cycle_id: int | str | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.Feedback, models.FeedbackPage]:
        """List feedback of a cycle or about a user.

        Gives the feedback of one cycle, about one user, or about one user in one cycle.

        `GET /api/v1/feedback/`, documented. Documentation: List Feedback.

        Notes:
            - One of cycle_id and for_user_id must be given, although the docs mark both as
              optional.

        Args:
            for_user_id: Id of the user the feedback is about.
            cycle_id: Id of the feedback cycle.
            delta_start: Gives what was modified then or later. A date without time means its
                first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its
                last second, in UTC.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(
            _LIST,
            query={
                "for_user_id": for_user_id,
                "cycle_id": cycle_id,
                "delta_start": delta_start,
                "delta_end": delta_end,
                "page": page,
                "size": size,
            },
            options=options,
        )


class AsyncFeedback(AsyncResource):
    """Feedback, requests for feedback, and the templates they follow."""

    templates: AsyncFeedbackTemplates = resource(
        ".feedback_templates", "AsyncFeedbackTemplates", __package__
    )
    """Feedback, requests for feedback, and the templates they follow."""
    requests: AsyncFeedbackRequests = resource(
        ".feedback_requests", "AsyncFeedbackRequests", __package__
    )
    """Feedback, requests for feedback, and the templates they follow."""
    list = paged(Feedback.list)
