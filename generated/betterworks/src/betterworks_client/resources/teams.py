# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Users from anywhere in the organization who work together."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from .. import _profile, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

_LIST = Operation[models.TeamPage](
    "list_teams",
    "GET",
    "/api/v1/teams/",
    models.TeamPage,
    paging=_profile.PAGES,
    items="results",
    rules={"type": rules.TYPE_5, "delta_start": rules.DELTA_START, "delta_end": rules.DELTA_START},
)
_RETRIEVE = Operation[models.Team]("get_team", "GET", "/api/v1/teams/{id}/", models.Team)


class Teams(SyncResource):
    """Users from anywhere in the organization who work together."""

    def list(
        self,
        *,
        type: Literal["myteams", "allteams"] | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        options: Options = None,
    ) -> SyncPages[models.Team, models.TeamPage]:
        """List teams.

        Gives the teams of the token's owner, or all teams, with their members.
        `GET /api/v1/teams/` (documented; docs: List Teams).

        Args:
            type: Whether to give the teams of the token's owner or all teams. Default of the
                API: myteams.
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
            type=type,
            delta_start=delta_start,
            delta_end=delta_end,
            page=page,
            size=size,
        )

    def retrieve(self, id: int, *, options: Options = None) -> models.Team:
        """Retrieve a team.

        Gives one team by its integer id. `GET /api/v1/teams/{id}/` (documented; docs: Get
        Team).

        Args:
            id: Id of the team.
        """
        return self._call(_RETRIEVE, (id,), options)


class AsyncTeams(AsyncResource):
    """Users from anywhere in the organization who work together."""

    list = paged(Teams.list)
    retrieve = awaitable(Teams.retrieve)
