# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Feedback, requests for feedback, and the templates they follow."""

from __future__ import annotations

from datetime import date, datetime

from .. import _profile, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    SyncPages,
    SyncResource,
    omit,
    paged,
)

_LIST = Operation[models.FeedbackRequestPage](
    "list_feedback_requests",
    "GET",
    "/api/v1/feedback/requests/",
    models.FeedbackRequestPage,
    paging=_profile.PAGES,
    items="results",
    rules={"delta_start": rules.DELTA_START, "delta_end": rules.DELTA_START},
)


class FeedbackRequests(SyncResource):
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
        options: Options = None,
    ) -> SyncPages[models.FeedbackRequest, models.FeedbackRequestPage]:
        """List feedback requests.

        Gives requests for feedback, scheduled and anytime ones, with the full records of the
        users. `GET /api/v1/feedback/requests/` (documented; docs: List Feedback Requests).

        Args:
            cycle: Gives requests of this feedback cycle only.
            from_user: Gives requests to this user only.
            for_user: Gives requests about this user only.
            declined: Gives only declined requests, or only the others.
            questions: Adds the questions to the requests. Default of the API: false.
            is_open: Gives only requests that are active now, or only the others.
            is_adhoc: Gives only anytime requests, or only the others.
            delta_start: Gives what was modified then or later. A date without time means its
                first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its
                last second, in UTC.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(
            _LIST,
            (),
            options,
            cycle=cycle,
            from_user=from_user,
            for_user=for_user,
            declined=declined,
            questions=questions,
            is_open=is_open,
            is_adhoc=is_adhoc,
            delta_start=delta_start,
            delta_end=delta_end,
            page=page,
            size=size,
        )


class AsyncFeedbackRequests(AsyncResource):
    """Feedback, requests for feedback, and the templates they follow."""

    list = paged(FeedbackRequests.list)
