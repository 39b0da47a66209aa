# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import _rules, enums
from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, PagesInto, R

if TYPE_CHECKING:
    from .. import params

_LIST = Operation(
    "GET /groups/{group_id}/users", RECORD_PAGES,
    names={"group_licenses": "group_licenses[]", "network_licenses": "network_licenses[]", "role_ids": "role_ids[]"},
    rules={"q": _rules.USER_QUERY, "user": _rules.USER_CHANGES},
)
_CREATE = Operation(
    "POST /groups/{group_id}/users", RECORD,
    names={"page_size": "per", "sort_order": "sord", "sort_by": "sidx"},
    rules={"user": _rules.USER_CHANGES, "q": _rules.USER_QUERY, "sord": _rules.SORT_ORDER},
)
_RETRIEVE = Operation("GET /groups/{group_id}/users/{user_id}", RECORD)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/users/{user_id}", RECORD,
    names={"page_size": "per", "sort_order": "sord", "sort_by": "sidx"},
    rules={"user": _rules.USER_CHANGES, "q": _rules.USER_QUERY, "sord": _rules.SORT_ORDER},
)
_LIST_WITH_CONTACTS = Operation("GET /groups/{group_id}/users/with_contacts", RECORD_LIST)
_CONNECT = Operation("POST /groups/{group_id}/users/{user_id}/connections", RECORD)
_DISCONNECT = Operation[None]("DELETE /groups/{group_id}/users/{user_id}/connections")
_ADD_SYSTEM_ROLE = Operation("POST /groups/{group_id}/users/{user_id}/system_roles/{system_role_id}", RECORD)
_REMOVE_SYSTEM_ROLE = Operation[None]("DELETE /groups/{group_id}/users/{user_id}/system_roles/{system_role_id}")


class GroupsUsers(SyncResource):
    """Users of a group and their roles in it.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        user_id: Identifier of the user.
        system_role_id: Identifier of the system-level role.
    """

    def list(
        self, group_id: str, *,
        q: params.UserQuery | Omit = omit,
        user: params.GroupUserInput | Omit = omit,
        group_licenses: Sequence[str] | Omit = omit,
        network_licenses: Sequence[str] | Omit = omit,
        role_ids: Sequence[str] | Omit = omit,
        **paging: Unpack[PagesKeywords[R]],
    ) -> RecordPages[R]:
        """List the users who belong to a group (inferred; docs: Groups: Users).

        Args:
            q: Narrows the users down.
            user: Account data, repeated here by the docs. Leave it out.
            group_licenses: Group licenses, repeated here by the docs. Leave them out.
            network_licenses: Network licenses, repeated here by the docs. Leave them out.
            role_ids: Role identifiers, repeated here by the docs. Leave them out.
            paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        """
        return self._pages(_LIST, locals())

    def create(
        self, group_id: str, *,
        user: params.GroupUserInput,
        group_licenses: Sequence[str] | Omit = omit,
        network_licenses: Sequence[str] | Omit = omit,
        role_ids: Sequence[str] | Omit = omit,
        q: params.UserQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Create a user, connect it to a group and give it a role there (inferred; docs: Groups: Users).

        Args:
            user: Account data of a user who belongs to a group or is invited to it.
            group_licenses: Group licenses.
            network_licenses: Network licenses.
            role_ids: Identifiers of the roles the user gets.
            q: Filter of the user list, printed here too. Leave it out.
            page: Paging of the user list, printed here too. Leave it out.
            page_size: Paging of the user list, printed here too. Leave it out.
            sort_order: Sorting of the user list, printed here too. Leave it out.
            sort_by: Sorting of the user list, printed here too. Leave it out.
        """
        return self._into(_CREATE, locals(), into)

    def retrieve(self, group_id: str, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group's user (inferred; docs: Groups: Users)."""
        return self._into(_RETRIEVE, locals(), into)

    def update(
        self, group_id: str, user_id: str, *,
        user: params.GroupUserInput,
        group_licenses: Sequence[str] | Omit = omit,
        network_licenses: Sequence[str] | Omit = omit,
        role_ids: Sequence[str] | Omit = omit,
        q: params.UserQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a group's user (inferred; docs: Groups: Users).

        Args:
            user: Account data of a user who belongs to a group or is invited to it.
            group_licenses: Group licenses.
            network_licenses: Network licenses.
            role_ids: Identifiers of the roles the user gets.
            q: Filter of the user list, printed here too. Leave it out.
            page: Paging of the user list, printed here too. Leave it out.
            page_size: Paging of the user list, printed here too. Leave it out.
            sort_order: Sorting of the user list, printed here too. Leave it out.
            sort_by: Sorting of the user list, printed here too. Leave it out.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a group's user (inferred; docs: Groups: Users)."""

    def list_with_contacts(self, group_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List users with how many contacts with open cases or referrals each has (inferred; docs: Groups: Users
        With Contacts)."""
        return self._pages(_LIST_WITH_CONTACTS, locals())

    def connect(self, group_id: str, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Add a user to a group (inferred; docs: Groups::Users: Connections)."""
        return self._into(_CONNECT, locals(), into)

    def disconnect(self, group_id: str, user_id: str, *, options: Options = None) -> None:
        """Remove a user from a group (inferred; docs: Groups::Users: Connections)."""
        return self._call(_DISCONNECT, locals())

    def add_system_role(self, group_id: str, user_id: str, system_role_id: str, **into: Unpack[Into[R]]) -> R:
        """Give a user a system-level role within a group (inferred; docs: Groups: Users - System Roles)."""
        return self._into(_ADD_SYSTEM_ROLE, locals(), into)

    def remove_system_role(self, group_id: str, user_id: str, system_role_id: str, *, options: Options = None) -> None:
        """Take a system-level role within a group from a user (inferred; docs: Groups: Users - System Roles)."""
        return self._call(_REMOVE_SYSTEM_ROLE, locals())


class AsyncGroupsUsers(AsyncResource):
    """`GroupsUsers` for the asynchronous client."""

    list = paged(GroupsUsers.list)
    create = awaitable(GroupsUsers.create)
    retrieve = awaitable(GroupsUsers.retrieve)
    update = awaitable(GroupsUsers.update)
    replace = awaitable(GroupsUsers.replace)
    list_with_contacts = paged(GroupsUsers.list_with_contacts)
    connect = awaitable(GroupsUsers.connect)
    disconnect = awaitable(GroupsUsers.disconnect)
    add_system_role = awaitable(GroupsUsers.add_system_role)
    remove_system_role = awaitable(GroupsUsers.remove_system_role)
