# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""People and their administrative roles."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import _rules as rules
from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    SyncPages,
    SyncResource,
    awaitable,
    paged,
)

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.UserRoleList](
    "list_user_roles", "GET", "/api/v1/users/roles/", models.UserRoleList, items="results"
)
_ASSIGN = Operation[list[models.UserRole] | None](
    "assign_roles",
    "PUT",
    "/api/v1/users/roles/",
    models.UserRoleList,
    unwrap="results",
    rules={"roles": rules.ROLES},
)


class UsersRoles(SyncResource):
    """People and their administrative roles."""

    def list(self, *, options: Options = None) -> SyncPages[models.UserRole, models.UserRoleList]:
        """List users with administrative roles.

        Gives every admin, super admin and HR admin. `GET /api/v1/users/roles/` (documented;
        docs: List Users With Admin Roles).
        """
        return self._pages(_LIST, (), options)

    def assign(
        self, *, roles: Sequence[params.RoleAssignment], options: Options = None
    ) -> builtins.list[models.UserRole] | None:
        """Assign administrative roles.

        Gives each user a role, or takes it away with the role none. A groupadmin needs
        departments, admin_groups or both. `PUT /api/v1/users/roles/` (documented; docs: Assign
        Roles).

        Notes:
            - Users whose role was taken away are not in the answer.

        Args:
            roles: The assignments.
        """
        return self._call(_ASSIGN, (), options, roles=roles)


class AsyncUsersRoles(AsyncResource):
    """People and their administrative roles."""

    list = paged(UsersRoles.list)
    assign = awaitable(UsersRoles.assign)
