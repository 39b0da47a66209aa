# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Goals (objectives) and their milestones (key results)."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    SyncPages,
    SyncResource,
    paged,
)

_LIST = Operation[list[models.Assessment]](
    "list_goal_assessments", "GET", "/api/v1/goals/{id}/assessments/", list[models.Assessment]
)


class GoalsAssessments(SyncResource):
    """Goals (objectives) and their milestones (key results)."""

    def list(
        self, id: int | str, *, options: Options = None
    ) -> SyncPages[models.Assessment, builtins.list[models.Assessment]]:
        """List the assessments of a goal.

        Gives all assessments of a goal or milestone with their scores.
        `GET /api/v1/goals/{id}/assessments/` (documented; docs: Assessments).

        Args:
            id: Id of the goal, or of the milestone.
        """
        return self._pages(_LIST, (id,), options)


class AsyncGoalsAssessments(AsyncResource):
    """Goals (objectives) and their milestones (key results)."""

    list = paged(GoalsAssessments.list)
