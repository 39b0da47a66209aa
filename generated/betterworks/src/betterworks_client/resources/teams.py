# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Users from anywhere in the organization who work together."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from .. import _profile, models
from .._results import TeamT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /api/v1/teams/",
    models.TeamPage,
    items="results",
    paging=_profile.PAGES,
    serialization={
        "type": Serialization(choices=("myteams", "allteams")),
        "delta_start": Serialization(format="date-or-date-time"),
        "delta_end": Serialization(format="date-or-date-time"),
    },
)
_RETRIEVE = Operation("GET /api/v1/teams/{id}/", models.Team)


class Teams(Resource):
    """Users from anywhere in the organization who work together."""

    def list(
        self,
        *,
        type: Literal["myteams", "allteams"] | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[TeamT] = models.Team,
        options: RequestOptions | None = None,
    ) -> SyncPages[TeamT, models.TeamPage]:
        """List teams (documented; docs: List Teams).

        Returns the teams of the token's owner, or all teams, with their members.

        Args:
            type: Whether to return the teams of the token's owner or all teams. Default of the API: myteams.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "type": type,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        id: int,
        *,
        result: type[TeamT] = models.Team,
        options: RequestOptions | None = None,
    ) -> TeamT:
        """Retrieve a team (documented; docs: Get Team).

        Returns one team by its integer id.

        Args:
            id: Id of the team.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"id": id},
                result=result,
                options=options,
            )
        )


class AsyncTeams(Resource):
    """Users from anywhere in the organization who work together. Its methods are awaited."""

    def list(
        self,
        *,
        type: Literal["myteams", "allteams"] | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[TeamT] = models.Team,
        options: RequestOptions | None = None,
    ) -> AsyncPages[TeamT, models.TeamPage]:
        """List teams (documented; docs: List Teams).

        Returns the teams of the token's owner, or all teams, with their members.

        Args:
            type: Whether to return the teams of the token's owner or all teams. Default of the API: myteams.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "type": type,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve(
        self,
        id: int,
        *,
        result: type[TeamT] = models.Team,
        options: RequestOptions | None = None,
    ) -> TeamT:
        """Retrieve a team (documented; docs: Get Team).

        Returns one team by its integer id.

        Args:
            id: Id of the team.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"id": id},
            result=result,
            options=options,
        )
