# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Unpack

from .. import _rules, models
from .._results import FEEDBACK_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged, resource
from .._runtime.omitted import Omit, omit
from .._runtime.options import Paging

if TYPE_CHECKING:
    from .feedback_requests import AsyncFeedbackRequests, FeedbackRequests
    from .feedback_templates import AsyncFeedbackTemplates, FeedbackTemplates

_LIST = Operation(
    "GET /api/v1/feedback/", FEEDBACK_PAGES,
    require=(("cycle_id",), ("for_user_id",)),
    rules={"delta_start": _rules.DATE_OR_DATE_TIME, "delta_end": _rules.DATE_OR_DATE_TIME},
)


class Feedback(SyncResource):
    """Feedback, requests for feedback, and the templates they follow."""

    templates: FeedbackTemplates = resource(".feedback_templates")
    """Feedback, requests for feedback, and the templates they follow."""
    requests: FeedbackRequests = resource(".feedback_requests")
    """Feedback, requests for feedback, and the templates they follow."""

    def list(
        self, *,
        for_user_id: int | str | Omit = omit,
        cycle_id: int | str | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Feedback, models.FeedbackPage]:
        """List feedback of a cycle or about a user (documented; docs: List Feedback).

        Gives the feedback of one cycle, about one user, or about one user in one cycle.

        Notes:
            - One of cycle_id and for_user_id must be given, although the docs mark both as optional.

        Args:
            for_user_id: Id of the user the feedback is about.
            cycle_id: Id of the feedback cycle.
            delta_start: Gives what was modified then or later. A date without time means its first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its last second, in UTC.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(_LIST, locals())


class AsyncFeedback(AsyncResource):
    """`Feedback` for the asynchronous client."""

    templates: AsyncFeedbackTemplates = resource(".feedback_templates")
    requests: AsyncFeedbackRequests = resource(".feedback_requests")
    list = paged(Feedback.list)
