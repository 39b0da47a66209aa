# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Users from anywhere in the organization who work together."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, Unpack

from .. import _rules as rules
from .. import models
from .._results import TEAM_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Omit, Options, Paging, omit

_LIST = Operation(
    "list_teams",
    "GET",
    "/api/v1/teams/",
    TEAM_PAGES,
    rules={"type": rules.TYPE_5, "delta_start": rules.DELTA_START, "delta_end": rules.DELTA_START},
)
_RETRIEVE = Operation("get_team", "GET", "/api/v1/teams/{id}/", models.Team)


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
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Team, models.TeamPage]:
        """List teams (documented; docs: List Teams).

        Gives the teams of the token's owner, or all teams, with their members.

        Args:
            type: Whether to give the teams of the token's owner or all teams. Default of the API: myteams.
            delta_start: Gives what was modified then or later. A date without time means its first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its last second, in UTC.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(
            _LIST, (), paging, type=type, delta_start=delta_start, delta_end=delta_end, page=page, size=size
        )

    def retrieve(self, id: int, *, options: Options = None) -> models.Team:
        """Retrieve a team (documented; docs: Get Team).

        Gives one team by its integer id.

        Args:
            id: Id of the team.
        """
        return self._call(_RETRIEVE, (id,), options)


class AsyncTeams(AsyncResource):
    """`Teams` for the asynchronous client."""

    list = paged(Teams.list)
    retrieve = awaitable(Teams.retrieve)
