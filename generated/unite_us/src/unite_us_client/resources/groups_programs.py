# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Users, invitations and programs of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("list_programs", "GET", "/groups/{group_id}/programs", RECORD_PAGES, rules={"sord": rules.SORD})
_RETRIEVE = Operation("get_program", "GET", "/groups/{group_id}/programs/{id}", RECORD)
_LIST_USERS = Operation(
    "list_program_users",
    "GET",
    "/groups/{group_id}/programs/{program_id}/users",
    RECORD_PAGES,
    rules={"q": rules.Q_7, "sord": rules.SORD},
)
_REPLACE_USER = Operation("replace_program_user", "PUT", "/groups/{group_id}/programs/{program_id}/users/{id}", RECORD)
_REMOVE_USER = Operation[None]("delete_program_user", "DELETE", "/groups/{group_id}/programs/{program_id}/users/{id}")
_UPDATE_USER = Operation("update_program_user", "PATCH", "/groups/{group_id}/programs/{program_id}/users/{id}", RECORD)


class GroupsPrograms(SyncResource):
    """Users, invitations and programs of a group.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        page: Number of the page to return.
        per: How many records a page holds.
        sord: Sort direction.
        sidx: Attribute to sort by.
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
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a group's programs (inferred; docs: Groups: Programs).

        Programs that the group can use.
        """
        return self._pages(_LIST, (group_id,), into, page=page, per=per, sord=sord, sidx=sidx)

    def retrieve(self, group_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a program (inferred; docs: Groups: Programs).

        Details of one program.
        """
        return self._into(_RETRIEVE, (group_id, id), into)

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
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a program's users (inferred; docs: Groups: Program Users).

        Users who have access to the program.

        Args:
            q: Narrows the users down.
        """
        return self._pages(_LIST_USERS, (group_id, program_id), into, q=q, page=page, per=per, sord=sord, sidx=sidx)

    def replace_user(self, group_id: str, program_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Replace a user's access to a program (inferred; docs: Groups: Program Users).

        PUT form of `update_user`; the docs describe the two alike.

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._into(_REPLACE_USER, (group_id, program_id, id), into)

    def remove_user(self, group_id: str, program_id: str, id: str, *, options: Options = None) -> None:
        """Remove a user from a program (inferred; docs: Groups: Program Users).

        The user loses access to the program.
        """
        return self._call(_REMOVE_USER, (group_id, program_id, id), options)

    def update_user(self, group_id: str, program_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Update a user's access to a program (inferred; docs: Groups: Program Users).

        Changes the access that a user has to the program.

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._into(_UPDATE_USER, (group_id, program_id, id), into)


class AsyncGroupsPrograms(AsyncResource):
    """`GroupsPrograms` for the asynchronous client."""

    list = paged(GroupsPrograms.list)
    retrieve = awaitable(GroupsPrograms.retrieve)
    list_users = paged(GroupsPrograms.list_users)
    replace_user = awaitable(GroupsPrograms.replace_user)
    remove_user = awaitable(GroupsPrograms.remove_user)
    update_user = awaitable(GroupsPrograms.update_user)
