# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""User groups, created by company administrators in the application."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    SyncPages,
    SyncResource,
    paged,
)

_LIST = Operation[models.GroupList | list[models.Group]](
    "list_groups", "GET", "/api/v1/groups", models.GroupList | list[models.Group], items="items"
)


class Groups(SyncResource):
    """User groups, created by company administrators in the application."""

    def list(
        self, *, options: Options = None
    ) -> SyncPages[models.Group, models.GroupList | builtins.list[models.Group]]:
        """List the user groups.

        Gives the groups a user can be put in; their ids go into `groupIds` of a user. Groups
        are made in the application by company administrators, not through the API.
        `GET /api/v1/groups` (documented; docs: Groups).

        Notes:
            - The shape of the answer is not documented; it may be a plain list or an object
              around one.
        """
        return self._pages(_LIST, (), options)


class AsyncGroups(AsyncResource):
    """User groups, created by company administrators in the application."""

    list = paged(Groups.list)
