# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""People and their administrative roles."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from .. import _profile, _serialization, models, params
from .._results import UserRoleT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation("GET /api/v1/users/roles/", models.UserRolePage, items="results", paging=_profile.PAGES)
_ASSIGN = Operation(
    "PUT /api/v1/users/roles/",
    models.UserRoleList,
    unwrap="results",
    serialization={"roles": _serialization.ROLE_ASSIGNMENT},
    retry_safe=False,
)


class UsersRoles(Resource):
    """People and their administrative roles."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[UserRoleT] = models.UserRole,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserRoleT, models.UserRolePage]:
        """List users with administrative roles (documented; docs: List Users With Admin Roles).

        Returns every admin, super admin and HR admin.

        Notes:
            - The example in the docs has no paging fields, but the docs say that all lists are paged; a response
              without them is the only page.

        Args:
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
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def assign(
        self,
        *,
        roles: Sequence[params.RoleAssignment],
        result: type[UserRoleT] = models.UserRole,
        options: RequestOptions | None = None,
    ) -> builtins.list[UserRoleT] | None:
        """Assign administrative roles (documented; docs: Assign Roles).

        Assigns a role to each user; the role none removes it. A groupadmin needs departments, admin_groups or both.

        Notes:
            - A token has the permissions of its owner, and some calls need an administrator's token; the docs do
              not say which, but this one assigns administrative roles.
            - Users whose role was removed are not in the response.

        Args:
            roles: The assignments.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _ASSIGN,
                body={
                    "roles": roles,
                },
                result=result,
                options=options,
            )
        )


class AsyncUsersRoles(Resource):
    """People and their administrative roles. Its methods are awaited."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[UserRoleT] = models.UserRole,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserRoleT, models.UserRolePage]:
        """List users with administrative roles (documented; docs: List Users With Admin Roles).

        Returns every admin, super admin and HR admin.

        Notes:
            - The example in the docs has no paging fields, but the docs say that all lists are paged; a response
              without them is the only page.

        Args:
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
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def assign(
        self,
        *,
        roles: Sequence[params.RoleAssignment],
        result: type[UserRoleT] = models.UserRole,
        options: RequestOptions | None = None,
    ) -> builtins.list[UserRoleT] | None:
        """Assign administrative roles (documented; docs: Assign Roles).

        Assigns a role to each user; the role none removes it. A groupadmin needs departments, admin_groups or both.

        Notes:
            - A token has the permissions of its owner, and some calls need an administrator's token; the docs do
              not say which, but this one assigns administrative roles.
            - Users whose role was removed are not in the response.

        Args:
            roles: The assignments.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _ASSIGN,
            body={
                "roles": roles,
            },
            result=result,
            options=options,
        )
