# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import _rules, models
from .._results import LIST_USER_ROLE_NONE, USER_ROLE_LIST
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Options, Paging

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /api/v1/users/roles/", USER_ROLE_LIST)
_ASSIGN = Operation("PUT /api/v1/users/roles/", LIST_USER_ROLE_NONE, rules={"roles": _rules.ROLE_ASSIGNMENT})


class UsersRoles(SyncResource):
    """People and their administrative roles.

    Args of its methods:
        roles: The assignments.
    """

    def list(self, **paging: Unpack[Paging]) -> SyncPages[models.UserRole, models.UserRoleList]:
        """List users with administrative roles (documented; docs: List Users With Admin Roles).

        Gives every admin, super admin and HR admin.
        """
        return self._pages(_LIST, locals())

    def assign(
        self, *, roles: Sequence[params.RoleAssignment], options: Options = None
    ) -> builtins.list[models.UserRole] | None:
        """Assign administrative roles (documented; docs: Assign Roles).

        Gives each user a role, or takes it away with the role none. A groupadmin needs departments, admin_groups or
        both.

        Notes:
            - Users whose role was taken away are not in the answer.
        """
        return self._call(_ASSIGN, locals())


class AsyncUsersRoles(AsyncResource):
    """`UsersRoles` for the asynchronous client."""

    list = paged(UsersRoles.list)
    assign = awaitable(UsersRoles.assign)
