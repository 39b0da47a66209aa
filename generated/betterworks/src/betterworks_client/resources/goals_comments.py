# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, Unpack

from .. import _rules, models
from .._results import COMMENT_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Paging

_LIST = Operation(
    "GET /api/v1/goals/{id}/comments", COMMENT_PAGES, rules={"type": _rules.TYPE, "latest_time": _rules.UNIX_TIME}
)


class GoalsComments(SyncResource):
    """Goals (objectives) and their milestones (key results)."""

    def list(
        self, id: int | str, *,
        type: Literal["private", "starred"] | Omit = omit,
        latest_time: date | datetime | Omit = omit,
        size: int | Omit = omit,
        page: int | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Comment, models.CommentPage]:
        """List the comments on a goal (documented; docs: Comments).

        Gives the comments on a goal or milestone.

        Notes:
            - The only example in the docs is a last page without nextUrl. If pages do not advance, ask for what was
              made before the oldest comment at hand, with latest_time.

        Args:
            id: Id of the goal, or of the milestone.
            type: Only private, or only starred comments.
            latest_time: Gives comments made before this time only.
            size: How many comments a page may hold. At most 10; default of the API: 10.
            page: Number of the page, counted from 1.
        """
        return self._pages(_LIST, locals())


class AsyncGoalsComments(AsyncResource):
    """`GoalsComments` for the asynchronous client."""

    list = paged(GoalsComments.list)
