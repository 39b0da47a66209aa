# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Users, invitations and programs of a group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.RecordListEnvelope](
    "list_group_users",
    "GET",
    "/groups/{group_id}/users",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    names={
        "group_licenses": "group_licenses[]",
        "network_licenses": "network_licenses[]",
        "role_ids": "role_ids[]",
    },
    rules={"q": rules.Q_7, "user": rules.USER_3, "sord": rules.SORD},
)
_CREATE = Operation[Record](
    "create_group_user",
    "POST",
    "/groups/{group_id}/users",
    models.RecordEnvelope,
    unwrap="data",
    rules={"user": rules.USER_2, "q": rules.Q_8, "sord": rules.SORD},
)
_RETRIEVE = Operation[Record](
    "get_group_user",
    "GET",
    "/groups/{group_id}/users/{user_id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_group_user",
    "PUT",
    "/groups/{group_id}/users/{user_id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"user": rules.USER_2, "q": rules.Q_8, "sord": rules.SORD},
)
_UPDATE = Operation[Record](
    "update_group_user",
    "PATCH",
    "/groups/{group_id}/users/{user_id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"user": rules.USER_2, "q": rules.Q_8, "sord": rules.SORD},
)
_LIST_WITH_CONTACTS = Operation[models.RecordListEnvelope](
    "list_group_users_with_contacts",
    "GET",
    "/groups/{group_id}/users/with_contacts",
    models.RecordListEnvelope,
    items="data",
)
_CONNECT = Operation[Record](
    "create_group_user_connection",
    "POST",
    "/groups/{group_id}/users/{user_id}/connections",
    models.RecordEnvelope,
    unwrap="data",
)
_DISCONNECT = Operation[None](
    "delete_group_user_connection", "DELETE", "/groups/{group_id}/users/{user_id}/connections"
)
_ADD_SYSTEM_ROLE = Operation[Record](
    "add_group_user_system_role",
    "POST",
    "/groups/{group_id}/users/{user_id}/system_roles/{system_role_id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REMOVE_SYSTEM_ROLE = Operation[None](
    "remove_group_user_system_role",
    "DELETE",
    "/groups/{group_id}/users/{user_id}/system_roles/{system_role_id}",
)


class GroupsUsers(SyncResource):
    """Users, invitations and programs of a group.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        user_id: Identifier of the user.
        system_role_id: Identifier of the system-level role.
    """

    def list(
        self,
        group_id: str,
        *,
        q: params.UserQuery | Omit = omit,
        user: params.GroupUserInput | Omit = omit,
        group_licenses: Sequence[str] | Omit = omit,
        network_licenses: Sequence[str] | Omit = omit,
        role_ids: Sequence[str] | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a group's users.

        The users who belong to the group. `GET /groups/{group_id}/users` (inferred; docs:
        Groups: Users).

        Notes:
            - `user`, the licenses and `role_ids` belong to the calls that write users; the docs
              repeat them here. Leave them out.

        Args:
            q: Narrows the users down.
            user: Account data, repeated here by the docs. Leave it out.
            group_licenses: Group licenses, repeated here by the docs. Leave them out.
            network_licenses: Network licenses, repeated here by the docs. Leave them out.
            role_ids: Role identifiers, repeated here by the docs. Leave them out.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id,),
            options,
            q=q,
            user=user,
            group_licenses=group_licenses,
            network_licenses=network_licenses,
            role_ids=role_ids,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def create(
        self,
        group_id: str,
        *,
        user: params.GroupUserInput,
        group_licenses: Sequence[str] | Omit = omit,
        network_licenses: Sequence[str] | Omit = omit,
        role_ids: Sequence[str] | Omit = omit,
        q: params.UserQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Create a user in a group.

        Creates a user, connects it to the group and gives it a role there.
        `POST /groups/{group_id}/users` (inferred; docs: Groups: Users).

        Notes:
            - The docs require `user.profile.gender`.
            - The docs repeat the filters and paging of the user list as body fields; leave them
              out.

        Args:
            user: Account data of a user who belongs to a group or is invited to it.
            group_licenses: Group licenses.
            network_licenses: Network licenses.
            role_ids: Identifiers of the roles the user gets.
            q: Filter of the user list, printed here too. Leave it out.
            page: Paging of the user list, printed here too. Leave it out.
            per: Paging of the user list, printed here too. Leave it out.
            sord: Sorting of the user list, printed here too. Leave it out.
            sidx: Sorting of the user list, printed here too. Leave it out.
        """
        return self._call(
            _CREATE,
            (group_id,),
            options,
            user=user,
            group_licenses=group_licenses,
            network_licenses=network_licenses,
            role_ids=role_ids,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def retrieve(self, group_id: str, user_id: str, *, options: Options = None) -> Record:
        """Retrieve a group's user.

        Details of a user who belongs to the group. `GET /groups/{group_id}/users/{user_id}`
        (inferred; docs: Groups: Users).
        """
        return self._call(_RETRIEVE, (group_id, user_id), options)

    def replace(
        self,
        group_id: str,
        user_id: str,
        *,
        user: params.GroupUserInput,
        group_licenses: Sequence[str] | Omit = omit,
        network_licenses: Sequence[str] | Omit = omit,
        role_ids: Sequence[str] | Omit = omit,
        q: params.UserQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a group's user.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/users/{user_id}` (inferred; docs: Groups: Users).

        Notes:
            - The docs require `user.profile.gender`.
            - The docs repeat the filters and paging of the user list as body fields; leave them
              out.

        Args:
            user: Account data of a user who belongs to a group or is invited to it.
            group_licenses: Group licenses.
            network_licenses: Network licenses.
            role_ids: Identifiers of the roles the user gets.
            q: Filter of the user list, printed here too. Leave it out.
            page: Paging of the user list, printed here too. Leave it out.
            per: Paging of the user list, printed here too. Leave it out.
            sord: Sorting of the user list, printed here too. Leave it out.
            sidx: Sorting of the user list, printed here too. Leave it out.
        """
        return self._call(
            _REPLACE,
            (group_id, user_id),
            options,
            user=user,
            group_licenses=group_licenses,
            network_licenses=network_licenses,
            role_ids=role_ids,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def update(
        self,
        group_id: str,
        user_id: str,
        *,
        user: params.GroupUserInput,
        group_licenses: Sequence[str] | Omit = omit,
        network_licenses: Sequence[str] | Omit = omit,
        role_ids: Sequence[str] | Omit = omit,
        q: params.UserQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update a group's user.

        Changes a user who belongs to the group. `PATCH /groups/{group_id}/users/{user_id}`
        (inferred; docs: Groups: Users).

        Notes:
            - The docs require `user.profile.gender`.
            - The docs repeat the filters and paging of the user list as body fields; leave them
              out.

        Args:
            user: Account data of a user who belongs to a group or is invited to it.
            group_licenses: Group licenses.
            network_licenses: Network licenses.
            role_ids: Identifiers of the roles the user gets.
            q: Filter of the user list, printed here too. Leave it out.
            page: Paging of the user list, printed here too. Leave it out.
            per: Paging of the user list, printed here too. Leave it out.
            sord: Sorting of the user list, printed here too. Leave it out.
            sidx: Sorting of the user list, printed here too. Leave it out.
        """
        return self._call(
            _UPDATE,
            (group_id, user_id),
            options,
            user=user,
            group_licenses=group_licenses,
            network_licenses=network_licenses,
            role_ids=role_ids,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def list_with_contacts(
        self, group_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List users with the number of their contacts.

        Users, each with the number of contacts who have open cases or referrals.
        `GET /groups/{group_id}/users/with_contacts` (inferred; docs: Groups: Users With
        Contacts).
        """
        return self._pages(_LIST_WITH_CONTACTS, (group_id,), options)

    def connect(self, group_id: str, user_id: str, *, options: Options = None) -> Record:
        """Add a user to a group.

        Makes a user part of the group. `POST /groups/{group_id}/users/{user_id}/connections`
        (inferred; docs: Groups::Users: Connections).
        """
        return self._call(_CONNECT, (group_id, user_id), options)

    def disconnect(self, group_id: str, user_id: str, *, options: Options = None) -> None:
        """Remove a user from a group.

        Ends a user's part in the group. `DELETE /groups/{group_id}/users/{user_id}/connections`
        (inferred; docs: Groups::Users: Connections).
        """
        return self._call(_DISCONNECT, (group_id, user_id), options)

    def add_system_role(
        self, group_id: str, user_id: str, system_role_id: str, *, options: Options = None
    ) -> Record:
        """Give a user a system role.

        Gives a system-level role to the user within the group.
        `POST /groups/{group_id}/users/{user_id}/system_roles/{system_role_id}` (inferred; docs:
        Groups: Users - System Roles).
        """
        return self._call(_ADD_SYSTEM_ROLE, (group_id, user_id, system_role_id), options)

    def remove_system_role(
        self, group_id: str, user_id: str, system_role_id: str, *, options: Options = None
    ) -> None:
        """Take a system role from a user.

        Takes one system-level role, held within the group, from the user.
        `DELETE /groups/{group_id}/users/{user_id}/system_roles/{system_role_id}` (inferred;
        docs: Groups: Users - System Roles).
        """
        return self._call(_REMOVE_SYSTEM_ROLE, (group_id, user_id, system_role_id), options)


class AsyncGroupsUsers(AsyncResource):
    """Users, invitations and programs of a group.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        user_id: Identifier of the user.
        system_role_id: Identifier of the system-level role.
    """

    list = paged(GroupsUsers.list)
    create = awaitable(GroupsUsers.create)
    retrieve = awaitable(GroupsUsers.retrieve)
    replace = awaitable(GroupsUsers.replace)
    update = awaitable(GroupsUsers.update)
    list_with_contacts = paged(GroupsUsers.list_with_contacts)
    connect = awaitable(GroupsUsers.connect)
    disconnect = awaitable(GroupsUsers.disconnect)
    add_system_role = awaitable(GroupsUsers.add_system_role)
    remove_system_role = awaitable(GroupsUsers.remove_system_role)
