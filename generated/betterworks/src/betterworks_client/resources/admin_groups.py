# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Sets of users made by super admins, used above all to schedule conversation cycles."""

from __future__ import annotations

from datetime import date, datetime

from .. import _profile, models
from .. import _rules as rules
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

_LIST: Operation[models.AdminGroupPage] = Operation(
    id="list_admin_groups",
    method="GET",
    path="/api/v1/groups/",
    result=models.AdminGroupPage,
    paging=_profile.PAGES,
    items="results",
    query={"delta_start": rules.DELTA_START, "delta_end": rules.DELTA_START},
)
_RETRIEVE: Operation[models.AdminGroup] = Operation(
    id="get_admin_group",
    method="GET",
    path="/api/v1/groups/{id}/",
    result=models.AdminGroup,
)


class AdminGroups(SyncResource):
    """Sets of users made by super admins, used above all to schedule conversation cycles."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.AdminGroup, models.AdminGroupPage]:
        """List admin groups.

        Gives the admin groups with their rules and hand-picked members.

        `GET /api/v1/groups/`, documented. Documentation: List Admin Groups.

        Args:
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. At most 100; default of the API: 20.
            delta_start: Gives what was modified then or later. A date without time means its
                first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its
                last second, in UTC.
        """
        return self._pages(
            _LIST,
            query={
                "page": page,
                "size": size,
                "delta_start": delta_start,
                "delta_end": delta_end,
            },
            options=options,
        )

    def retrieve(
        self, id: int | str, *, options: RequestOptions | None = None
    ) -> models.AdminGroup:
        """Retrieve an admin group.

        Gives one admin group by id.

        `GET /api/v1/groups/{id}/`, documented. Documentation: Get Admin Group.

        Args:
            id: Id of the admin group.
        """
        return self._call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )


class AsyncAdminGroups(AsyncResource):
    """Sets of users made by super admins, used above all to schedule conversation cycles."""

    list = paged(AdminGroups.list)
    retrieve = awaitable(AdminGroups.retrieve)
