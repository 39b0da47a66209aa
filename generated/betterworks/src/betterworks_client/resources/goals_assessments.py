# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

import builtins
from typing import Unpack

from .. import models
from .._results import ASSESSMENT_LIST
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged
from .._runtime.options import Paging

_LIST = Operation("GET /api/v1/goals/{id}/assessments/", ASSESSMENT_LIST)


class GoalsAssessments(SyncResource):
    """Goals (objectives) and their milestones (key results)."""

    def list(
        self, id: int | str, **paging: Unpack[Paging]
    ) -> SyncPages[models.Assessment, builtins.list[models.Assessment]]:
        """List the assessments of a goal (documented; docs: Assessments).

        Gives all assessments of a goal or milestone with their scores.

        Args:
            id: Id of the goal, or of the milestone.
        """
        return self._pages(_LIST, locals())


class AsyncGoalsAssessments(AsyncResource):
    """`GoalsAssessments` for the asynchronous client."""

    list = paged(GoalsAssessments.list)
