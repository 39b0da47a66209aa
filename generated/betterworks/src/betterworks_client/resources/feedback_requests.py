# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from datetime import date, datetime
from typing import Unpack

from .. import _rules, models
from .._results import FEEDBACK_REQUEST_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Paging

_LIST = Operation(
    "GET /api/v1/feedback/requests/", FEEDBACK_REQUEST_PAGES,
    rules={"delta_start": _rules.DATE_OR_DATE_TIME, "delta_end": _rules.DATE_OR_DATE_TIME},
)


class FeedbackRequests(SyncResource):
    """Feedback, requests for feedback, and the templates they follow."""

    def list(
        self, *,
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
        **paging: Unpack[Paging],
    ) -> SyncPages[models.FeedbackRequest, models.FeedbackRequestPage]:
        """List feedback requests (documented; docs: List Feedback Requests).

        Gives requests for feedback, scheduled and anytime ones, with the full records of the users.

        Args:
            cycle: Gives requests of this feedback cycle only.
            from_user: Gives requests to this user only.
            for_user: Gives requests about this user only.
            declined: Gives only declined requests, or only the others.
            questions: Adds the questions to the requests. Default of the API: false.
            is_open: Gives only requests that are active now, or only the others.
            is_adhoc: Gives only anytime requests, or only the others.
            delta_start: Gives what was modified then or later. A date without time means its first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its last second, in UTC.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(_LIST, locals())


class AsyncFeedbackRequests(AsyncResource):
    """`FeedbackRequests` for the asynchronous client."""

    list = paged(FeedbackRequests.list)
