# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""People and their administrative roles."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import _rules as rules
from .. import models
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

if TYPE_CHECKING:
    from .. import params

_LIST: Operation[models.UserRoleList] = Operation(
    id="list_user_roles",
    method="GET",
    path="/api/v1/users/roles/",
    result=models.UserRoleList,
    items="results",
)
_ASSIGN: Operation[list[models.UserRole] | None] = Operation(
    id="assign_roles",
    method="PUT",
    path="/api/v1/users/roles/",
    result=models.UserRoleList,
    unwrap="results",
    body={"roles": rules.ROLES},
)


class UsersRoles(SyncResource):
    """People and their administrative roles."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.UserRole, models.UserRoleList]:
        """List users with administrative roles.

        Gives every admin, super admin and HR admin.

        `GET /api/v1/users/roles/`, documented. Documentation: List Users With Admin Roles.
        """
        return self._pages(
            _LIST,
            options=options,
        )

    def assign(
        self,
        *,
        roles: Sequence[params.RoleAssignment],
        options: RequestOptions | None = None,
    ) -> builtins.list[models.UserRole] | None:
        """Assign administrative roles.

        Gives each user a role, or takes it away with the role none. A groupadmin needs
        departments, admin_groups or both.

        `PUT /api/v1/users/roles/`, documented. Documentation: Assign Roles.

        Notes:
            - Users whose role was taken away are not in the answer.

        Args:
            roles: The assignments.
        """
        return self._call(
            _ASSIGN,
            body={
                "roles": roles,
            },
            options=options,
        )


class AsyncUsersRoles(AsyncResource):
    """People and their administrative roles."""

    list = paged(UsersRoles.list)
    assign = awaitable(UsersRoles.assign)
