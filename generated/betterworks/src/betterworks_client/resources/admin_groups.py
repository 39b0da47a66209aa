# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from datetime import date, datetime
from typing import Unpack

from .. import _rules, models
from .._results import ADMIN_GROUP_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

_LIST = Operation(
    "GET /api/v1/groups/", ADMIN_GROUP_PAGES,
    rules={"delta_start": _rules.DATE_OR_DATE_TIME, "delta_end": _rules.DATE_OR_DATE_TIME},
)
_RETRIEVE = Operation("GET /api/v1/groups/{id}/", models.AdminGroup)


class AdminGroups(SyncResource):
    """Sets of users made by super admins, used above all to schedule conversation cycles.

    Args of its methods:
        id: Id of the admin group.
    """

    def list(
        self, *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.AdminGroup, models.AdminGroupPage]:
        """List admin groups (documented; docs: List Admin Groups).

        Gives the admin groups with their rules and hand-picked members.

        Args:
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. At most 100; default of the API: 20.
            delta_start: Gives what was modified then or later. A date without time means its first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its last second, in UTC.
        """
        return self._pages(_LIST, locals())

    def retrieve(self, id: int | str, *, options: Options = None) -> models.AdminGroup:
        """Retrieve an admin group (documented; docs: Get Admin Group).

        Gives one admin group by id.
        """
        return self._call(_RETRIEVE, locals())


class AsyncAdminGroups(AsyncResource):
    """`AdminGroups` for the asynchronous client."""

    list = paged(AdminGroups.list)
    retrieve = awaitable(AdminGroups.retrieve)
