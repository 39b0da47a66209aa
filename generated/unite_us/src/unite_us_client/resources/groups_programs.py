# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Programs of a group, and who has access to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("list_programs", "GET", "/groups/{group_id}/programs", RECORD_PAGES)
_RETRIEVE = Operation("get_program", "GET", "/groups/{group_id}/programs/{id}", RECORD)
_LIST_USERS = Operation(
    "list_program_users", "GET", "/groups/{group_id}/programs/{program_id}/users", RECORD_PAGES, rules={"q": rules.Q_7}
)
_REPLACE_USER = Operation("replace_program_user", "PUT", "/groups/{group_id}/programs/{program_id}/users/{id}", RECORD)
_REMOVE_USER = Operation[None]("delete_program_user", "DELETE", "/groups/{group_id}/programs/{program_id}/users/{id}")
_UPDATE_USER = Operation("update_program_user", "PATCH", "/groups/{group_id}/programs/{program_id}/users/{id}", RECORD)


class GroupsPrograms(SyncResource):
    """Programs of a group, and who has access to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        page: Number of the page to return.
        page_size: How many records a page holds.
        sort_order: Sort direction.
        sort_by: Attribute to sort by.
        program_id: Identifier of the program.
        user_id: Identifier of the user.
    """

    def list(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the programs that a group can use (inferred; docs: Groups: Programs)."""
        return self._pages(
            _LIST, (group_id,), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def retrieve(self, group_id: str, program_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a program (inferred; docs: Groups: Programs)."""
        return self._into(_RETRIEVE, (group_id, program_id), into)

    def list_users(
        self,
        group_id: str,
        program_id: str,
        *,
        q: params.UserQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the users who have access to a program (inferred; docs: Groups: Program Users).

        Args:
            q: Narrows the users down.
        """
        return self._pages(
            _LIST_USERS,
            (group_id, program_id),
            into,
            q=q,
            page=page,
            page_size=page_size,
            sort_order=sort_order,
            sort_by=sort_by,
        )

    def replace_user(self, group_id: str, program_id: str, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Replace a user's access to a program (inferred; docs: Groups: Program Users).

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._into(_REPLACE_USER, (group_id, program_id, user_id), into)

    def remove_user(self, group_id: str, program_id: str, user_id: str, *, options: Options = None) -> None:
        """Take a user's access to a program away (inferred; docs: Groups: Program Users)."""
        return self._call(_REMOVE_USER, (group_id, program_id, user_id), options)

    def update_user(self, group_id: str, program_id: str, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Update a user's access to a program (inferred; docs: Groups: Program Users).

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._into(_UPDATE_USER, (group_id, program_id, user_id), into)


class AsyncGroupsPrograms(AsyncResource):
    """`GroupsPrograms` for the asynchronous client."""

    list = paged(GroupsPrograms.list)
    retrieve = awaitable(GroupsPrograms.retrieve)
    list_users = paged(GroupsPrograms.list_users)
    replace_user = awaitable(GroupsPrograms.replace_user)
    remove_user = awaitable(GroupsPrograms.remove_user)
    update_user = awaitable(GroupsPrograms.update_user)
