# Generated from specs/selflessly by `make regenerate`: edit the spec instead.

from __future__ import annotations

import builtins
from typing import Unpack

from .. import models
from .._results import GROUP_LIST
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged
from .._runtime.options import Paging

_LIST = Operation("GET /api/v1/groups", GROUP_LIST)


class Groups(SyncResource):
    """User groups, created by company administrators in the application."""

    def list(self, **paging: Unpack[Paging]) -> SyncPages[models.Group, models.GroupList | builtins.list[models.Group]]:
        """List the user groups (documented; docs: Groups).

        Gives the groups a user can be put in; their ids go into `groupIds` of a user. Groups are made in the
        application by company administrators, not through the API.

        Notes:
            - The shape of the answer is not documented; it may be a plain list or an object around one.
        """
        return self._pages(_LIST, locals())


class AsyncGroups(AsyncResource):
    """`Groups` for the asynchronous client."""

    list = paged(Groups.list)
