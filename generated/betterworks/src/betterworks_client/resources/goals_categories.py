# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .. import models
from .._results import GOAL_CATEGORY_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Paging

_SEARCH = Operation("GET /api/v1/goals/categories/search/", GOAL_CATEGORY_PAGES)


class GoalsCategories(SyncResource):
    """Goals (objectives) and their milestones (key results)."""

    def search(
        self, *,
        q: str | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.GoalCategory, models.GoalCategoryPage]:
        """Search goal categories by name (documented; docs: Search Goal Categories).

        Gives the goal categories whose names match a text; their ids go into new goals.

        Args:
            q: Text to look for in the names of categories.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(_SEARCH, locals())


class AsyncGoalsCategories(AsyncResource):
    """`GoalsCategories` for the asynchronous client."""

    search = paged(GoalsCategories.search)
