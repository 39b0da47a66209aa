# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Goals (objectives) and their milestones (key results)."""

from __future__ import annotations

from .. import _profile, models
from .._results import GoalCategoryT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_SEARCH = Operation(
    "GET /api/v1/goals/categories/search/", models.GoalCategoryPage, items="results", paging=_profile.PAGES
)


class GoalsCategories(Resource):
    """Goals (objectives) and their milestones (key results)."""

    def search(
        self,
        *,
        q: str | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[GoalCategoryT] = models.GoalCategory,
        options: RequestOptions | None = None,
    ) -> SyncPages[GoalCategoryT, models.GoalCategoryPage]:
        """Search goal categories by name (documented; docs: Search Goal Categories).

        Returns the goal categories whose names match a text; new goals refer to their ids.

        Args:
            q: Text to search for in the names of categories.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _SEARCH,
                query={
                    "q": q,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncGoalsCategories(Resource):
    """Goals (objectives) and their milestones (key results). Its methods are awaited."""

    def search(
        self,
        *,
        q: str | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[GoalCategoryT] = models.GoalCategory,
        options: RequestOptions | None = None,
    ) -> AsyncPages[GoalCategoryT, models.GoalCategoryPage]:
        """Search goal categories by name (documented; docs: Search Goal Categories).

        Returns the goal categories whose names match a text; new goals refer to their ids.

        Args:
            q: Text to search for in the names of categories.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _SEARCH,
                query={
                    "q": q,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )
