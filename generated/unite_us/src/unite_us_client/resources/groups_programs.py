# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Users, invitations and programs of a group."""

from __future__ import annotations

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
    "list_programs",
    "GET",
    "/groups/{group_id}/programs",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_RETRIEVE = Operation[Record](
    "get_program", "GET", "/groups/{group_id}/programs/{id}", models.RecordEnvelope, unwrap="data"
)
_LIST_USERS = Operation[models.RecordListEnvelope](
    "list_program_users",
    "GET",
    "/groups/{group_id}/programs/{program_id}/users",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"q": rules.Q_7, "sord": rules.SORD},
)
_REPLACE_USER = Operation[Record](
    "replace_program_user",
    "PUT",
    "/groups/{group_id}/programs/{program_id}/users/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REMOVE_USER = Operation[None](
    "delete_program_user", "DELETE", "/groups/{group_id}/programs/{program_id}/users/{id}"
)
_UPDATE_USER = Operation[Record](
    "update_program_user",
    "PATCH",
    "/groups/{group_id}/programs/{program_id}/users/{id}",
    models.RecordEnvelope,
    unwrap="data",
)


class GroupsPrograms(SyncResource):
    """Users, invitations and programs of a group.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
        program_id: Identifier of the program.
    """

    def list(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a group's programs.

        Programs that the group can use. `GET /groups/{group_id}/programs` (inferred; docs:
        Groups: Programs).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id,),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def retrieve(self, group_id: str, id: str, *, options: Options = None) -> Record:
        """Retrieve a program.

        Details of one program. `GET /groups/{group_id}/programs/{id}` (inferred; docs: Groups:
        Programs).
        """
        return self._call(_RETRIEVE, (group_id, id), options)

    def list_users(
        self,
        group_id: str,
        program_id: str,
        *,
        q: params.UserQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a program's users.

        Users who have access to the program.
        `GET /groups/{group_id}/programs/{program_id}/users` (inferred; docs: Groups: Program
        Users).

        Args:
            q: Narrows the users down.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_USERS,
            (group_id, program_id),
            options,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def replace_user(
        self, group_id: str, program_id: str, id: str, *, options: Options = None
    ) -> Record:
        """Replace a user's access to a program.

        PUT form of `update_user`; the docs describe the two alike.
        `PUT /groups/{group_id}/programs/{program_id}/users/{id}` (inferred; docs: Groups:
        Program Users).

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._call(_REPLACE_USER, (group_id, program_id, id), options)

    def remove_user(
        self, group_id: str, program_id: str, id: str, *, options: Options = None
    ) -> None:
        """Remove a user from a program.

        The user loses access to the program.
        `DELETE /groups/{group_id}/programs/{program_id}/users/{id}` (inferred; docs: Groups:
        Program Users).
        """
        return self._call(_REMOVE_USER, (group_id, program_id, id), options)

    def update_user(
        self, group_id: str, program_id: str, id: str, *, options: Options = None
    ) -> Record:
        """Update a user's access to a program.

        Changes the access that a user has to the program.
        `PATCH /groups/{group_id}/programs/{program_id}/users/{id}` (inferred; docs: Groups:
        Program Users).

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._call(_UPDATE_USER, (group_id, program_id, id), options)


class AsyncGroupsPrograms(AsyncResource):
    """Users, invitations and programs of a group.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
        program_id: Identifier of the program.
    """

    list = paged(GroupsPrograms.list)
    retrieve = awaitable(GroupsPrograms.retrieve)
    list_users = paged(GroupsPrograms.list_users)
    replace_user = awaitable(GroupsPrograms.replace_user)
    remove_user = awaitable(GroupsPrograms.remove_user)
    update_user = awaitable(GroupsPrograms.update_user)
