# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Goals (objectives) and their milestones (key results)."""

from __future__ import annotations

import builtins

from .. import models
from .._results import AssessmentT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.client import SyncPages

_LIST = Operation("GET /api/v1/goals/{id}/assessments/", list[models.Assessment])


class GoalsAssessments(Resource):
    """Goals (objectives) and their milestones (key results)."""

    def list(
        self,
        id: int | str,
        *,
        resume: str | None = None,
        result: type[AssessmentT] = models.Assessment,
        options: RequestOptions | None = None,
    ) -> SyncPages[AssessmentT, builtins.list[models.Assessment]]:
        """List the assessments of a goal (documented; docs: Assessments).

        Returns all assessments of a goal or milestone with their scores.

        Args:
            id: Id of the goal, or of the milestone.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"id": id},
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncGoalsAssessments(Resource):
    """Goals (objectives) and their milestones (key results). Its methods are awaited."""

    def list(
        self,
        id: int | str,
        *,
        resume: str | None = None,
        result: type[AssessmentT] = models.Assessment,
        options: RequestOptions | None = None,
    ) -> AsyncPages[AssessmentT, builtins.list[models.Assessment]]:
        """List the assessments of a goal (documented; docs: Assessments).

        Returns all assessments of a goal or milestone with their scores.

        Args:
            id: Id of the goal, or of the milestone.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"id": id},
                resume=resume,
                result=result,
                options=options,
            )
        )
