# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Users of a group and their roles in it."""

from __future__ import annotations

from collections.abc import Sequence

from .. import _profile, _serialization, enums, models, params
from .._results import RecordT, UserT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /groups/{group_id}/users",
    models.UserListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"q": _serialization.USER_QUERY, "sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_CREATE = Operation(
    "POST /groups/{group_id}/users",
    models.UserEnvelope,
    unwrap="data",
    serialization={"user": _serialization.USER_CHANGES},
)
_RETRIEVE = Operation("GET /groups/{group_id}/users/{user_id}", models.UserEnvelope, unwrap="data")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/users/{user_id}",
    models.UserEnvelope,
    unwrap="data",
    serialization={"user": _serialization.USER_CHANGES},
    also_put=True,
)
_LIST_WITH_CONTACTS = Operation("GET /groups/{group_id}/users/with_contacts", models.UserListEnvelope, items="data")
_CONNECT = Operation("POST /groups/{group_id}/users/{user_id}/connections", models.RecordEnvelope, unwrap="data")
_DISCONNECT = Operation[None]("DELETE /groups/{group_id}/users/{user_id}/connections")
_ADD_SYSTEM_ROLE = Operation(
    "POST /groups/{group_id}/users/{user_id}/system_roles/{system_role_id}", models.RecordEnvelope, unwrap="data"
)
_REMOVE_SYSTEM_ROLE = Operation[None]("DELETE /groups/{group_id}/users/{user_id}/system_roles/{system_role_id}")


class GroupsUsers(Resource):
    """Users of a group and their roles in it."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        q: params.UserQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserT, models.UserListEnvelope]:
        """List the users who belong to a group (inferred; docs: Groups: Users).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filters the users.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def create(
        self,
        *,
        group_id: str | Omit = omit,
        user: params.GroupUserInput | Omit = omit,
        group_licenses: Sequence[str] | Omit = omit,
        network_licenses: Sequence[str] | Omit = omit,
        role_ids: Sequence[str] | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Create a user, connect it to a group and assign a role in it (inferred; docs: Groups: Users).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            user: Account data of a user who belongs to a group or is invited to it.
            group_licenses: Group licenses.
            network_licenses: Network licenses.
            role_ids: Identifiers of the roles the user gets.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"group_id": group_id},
                body={
                    "user": user,
                    "group_licenses": group_licenses,
                    "network_licenses": network_licenses,
                    "role_ids": role_ids,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve a group's user (inferred; docs: Groups: Users).

        Args:
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "user_id": user_id},
                result=result,
                options=options,
            )
        )

    def update(
        self,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        user: params.GroupUserInput | Omit = omit,
        group_licenses: Sequence[str] | Omit = omit,
        network_licenses: Sequence[str] | Omit = omit,
        role_ids: Sequence[str] | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Update a group's user (inferred; docs: Groups: Users).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            user: Account data of a user who belongs to a group or is invited to it.
            group_licenses: Group licenses.
            network_licenses: Network licenses.
            role_ids: Identifiers of the roles the user gets.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "user_id": user_id},
                body={
                    "user": user,
                    "group_licenses": group_licenses,
                    "network_licenses": network_licenses,
                    "role_ids": role_ids,
                },
                result=result,
                options=options,
            )
        )

    def list_with_contacts(
        self,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserT, models.UserListEnvelope]:
        """List users with their number of contacts with open cases or referrals (inferred; docs: Groups: Users With
        Contacts).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_WITH_CONTACTS,
                path={"group_id": group_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def connect(
        self,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Add a user to a group (inferred; docs: Groups::Users: Connections).

        Args:
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CONNECT,
                path={"group_id": group_id, "user_id": user_id},
                result=result,
                options=options,
            )
        )

    def disconnect(
        self,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a user from a group (inferred; docs: Groups::Users: Connections).

        Args:
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DISCONNECT,
                path={"group_id": group_id, "user_id": user_id},
                options=options,
            )
        )

    def add_system_role(
        self,
        user_id: str,
        system_role_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Assign a system-level role within a group to a user (inferred; docs: Groups: Users - System Roles).

        Args:
            user_id: Identifier of the user.
            system_role_id: Identifier of the system-level role.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ADD_SYSTEM_ROLE,
                path={"group_id": group_id, "user_id": user_id, "system_role_id": system_role_id},
                result=result,
                options=options,
            )
        )

    def remove_system_role(
        self,
        user_id: str,
        system_role_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a system-level role within a group from a user (inferred; docs: Groups: Users - System Roles).

        Args:
            user_id: Identifier of the user.
            system_role_id: Identifier of the system-level role.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _REMOVE_SYSTEM_ROLE,
                path={"group_id": group_id, "user_id": user_id, "system_role_id": system_role_id},
                options=options,
            )
        )


class AsyncGroupsUsers(Resource):
    """Users of a group and their roles in it. Its methods are awaited."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        q: params.UserQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserT, models.UserListEnvelope]:
        """List the users who belong to a group (inferred; docs: Groups: Users).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filters the users.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create(
        self,
        *,
        group_id: str | Omit = omit,
        user: params.GroupUserInput | Omit = omit,
        group_licenses: Sequence[str] | Omit = omit,
        network_licenses: Sequence[str] | Omit = omit,
        role_ids: Sequence[str] | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Create a user, connect it to a group and assign a role in it (inferred; docs: Groups: Users).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            user: Account data of a user who belongs to a group or is invited to it.
            group_licenses: Group licenses.
            network_licenses: Network licenses.
            role_ids: Identifiers of the roles the user gets.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id},
            body={
                "user": user,
                "group_licenses": group_licenses,
                "network_licenses": network_licenses,
                "role_ids": role_ids,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve a group's user (inferred; docs: Groups: Users).

        Args:
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "user_id": user_id},
            result=result,
            options=options,
        )

    async def update(
        self,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        user: params.GroupUserInput | Omit = omit,
        group_licenses: Sequence[str] | Omit = omit,
        network_licenses: Sequence[str] | Omit = omit,
        role_ids: Sequence[str] | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Update a group's user (inferred; docs: Groups: Users).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            user: Account data of a user who belongs to a group or is invited to it.
            group_licenses: Group licenses.
            network_licenses: Network licenses.
            role_ids: Identifiers of the roles the user gets.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "user_id": user_id},
            body={
                "user": user,
                "group_licenses": group_licenses,
                "network_licenses": network_licenses,
                "role_ids": role_ids,
            },
            result=result,
            options=options,
        )

    def list_with_contacts(
        self,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserT, models.UserListEnvelope]:
        """List users with their number of contacts with open cases or referrals (inferred; docs: Groups: Users With
        Contacts).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_WITH_CONTACTS,
                path={"group_id": group_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def connect(
        self,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Add a user to a group (inferred; docs: Groups::Users: Connections).

        Args:
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CONNECT,
            path={"group_id": group_id, "user_id": user_id},
            result=result,
            options=options,
        )

    async def disconnect(
        self,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a user from a group (inferred; docs: Groups::Users: Connections).

        Args:
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DISCONNECT,
            path={"group_id": group_id, "user_id": user_id},
            options=options,
        )

    async def add_system_role(
        self,
        user_id: str,
        system_role_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Assign a system-level role within a group to a user (inferred; docs: Groups: Users - System Roles).

        Args:
            user_id: Identifier of the user.
            system_role_id: Identifier of the system-level role.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ADD_SYSTEM_ROLE,
            path={"group_id": group_id, "user_id": user_id, "system_role_id": system_role_id},
            result=result,
            options=options,
        )

    async def remove_system_role(
        self,
        user_id: str,
        system_role_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a system-level role within a group from a user (inferred; docs: Groups: Users - System Roles).

        Args:
            user_id: Identifier of the user.
            system_role_id: Identifier of the system-level role.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _REMOVE_SYSTEM_ROLE,
            path={"group_id": group_id, "user_id": user_id, "system_role_id": system_role_id},
            options=options,
        )
