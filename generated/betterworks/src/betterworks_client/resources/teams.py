# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, Unpack

from .. import _rules, models
from .._results import TEAM_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

_LIST = Operation(
    "GET /api/v1/teams/", TEAM_PAGES,
    rules={"type": _rules.TYPE_2, "delta_start": _rules.DATE_OR_DATE_TIME, "delta_end": _rules.DATE_OR_DATE_TIME},
)
_RETRIEVE = Operation("GET /api/v1/teams/{id}/", models.Team)


class Teams(SyncResource):
    """Users from anywhere in the organization who work together.

    Args of its methods:
        id: Id of the team.
    """

    def list(
        self, *,
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
        return self._pages(_LIST, locals())

    def retrieve(self, id: int, *, options: Options = None) -> models.Team:
        """Retrieve a team (documented; docs: Get Team).

        Gives one team by its integer id.
        """
        return self._call(_RETRIEVE, locals())


class AsyncTeams(AsyncResource):
    """`Teams` for the asynchronous client."""

    list = paged(Teams.list)
    retrieve = awaitable(Teams.retrieve)
