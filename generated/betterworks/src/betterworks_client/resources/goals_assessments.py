# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Goals (objectives) and their milestones (key results)."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import paged
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

_LIST: Operation[list[models.Assessment]] = Operation(
    id="list_goal_assessments",
    method="GET",
    path="/api/v1/goals/{id}/assessments/",
    result=list[models.Assessment],
)


class GoalsAssessments(SyncResource):
    """Goals (objectives) and their milestones (key results)."""

    def list(
        self,
        id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.Assessment, builtins.list[models.Assessment]]:
        """List the assessments of a goal.

        Gives all assessments of a goal or milestone with their scores.

        `GET /api/v1/goals/{id}/assessments/`, documented. Documentation: Assessments.

        Args:
            id: Id of the goal, or of the milestone.
        """
        return self._pages(
            _LIST,
            path={"id": id},
            options=options,
        )


class AsyncGoalsAssessments(AsyncResource):
    """Goals (objectives) and their milestones (key results)."""

    list = paged(GoalsAssessments.list)
