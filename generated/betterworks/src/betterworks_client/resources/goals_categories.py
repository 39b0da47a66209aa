# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Goals (objectives) and their milestones (key results)."""

from __future__ import annotations

from .. import _profile, models
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

_SEARCH = Operation[models.GoalCategoryPage](
    "search_goal_categories",
    "GET",
    "/api/v1/goals/categories/search/",
    models.GoalCategoryPage,
    paging=_profile.PAGES,
    items="results",
)


class GoalsCategories(SyncResource):
    """Goals (objectives) and their milestones (key results)."""

    def search(
        self,
        *,
        q: str | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        options: Options = None,
    ) -> SyncPages[models.GoalCategory, models.GoalCategoryPage]:
        """Search goal categories by name.

        Gives the goal categories whose names match a text; their ids go into new goals.
        `GET /api/v1/goals/categories/search/` (documented; docs: Search Goal Categories).

        Args:
            q: Text to look for in the names of categories.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(
            _SEARCH,
            (),
            options,
            q=q,
            page=page,
            size=size,
        )


class AsyncGoalsCategories(AsyncResource):
    """Goals (objectives) and their milestones (key results)."""

    search = paged(GoalsCategories.search)
