# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /groups/{group_id}/programs", RECORD_PAGES)
_RETRIEVE = Operation("GET /groups/{group_id}/programs/{program_id}", RECORD)
_LIST_USERS = Operation(
    "GET /groups/{group_id}/programs/{program_id}/users", RECORD_PAGES, rules={"q": _rules.USER_QUERY}
)
_REMOVE_USER = Operation[None]("DELETE /groups/{group_id}/programs/{program_id}/users/{user_id}")
_UPDATE_USER = Operation("PATCH /groups/{group_id}/programs/{program_id}/users/{user_id}", RECORD)


class GroupsPrograms(SyncResource):
    """Programs of a group, and who has access to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        program_id: Identifier of the program.
        q: Narrows the users down.
        user_id: Identifier of the user.
    """

    def list(self, group_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the programs that a group can use (inferred; docs: Groups: Programs)."""
        return self._pages(_LIST, locals())

    def retrieve(self, group_id: str, program_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a program (inferred; docs: Groups: Programs)."""
        return self._into(_RETRIEVE, locals(), into)

    def list_users(
        self, group_id: str, program_id: str, *, q: params.UserQuery | Omit = omit, **paging: Unpack[PagesKeywords[R]]
    ) -> RecordPages[R]:
        """List the users who have access to a program (inferred; docs: Groups: Program Users)."""
        return self._pages(_LIST_USERS, locals())

    def remove_user(self, group_id: str, program_id: str, user_id: str, *, options: Options = None) -> None:
        """Take a user's access to a program away (inferred; docs: Groups: Program Users)."""
        return self._call(_REMOVE_USER, locals())

    def update_user(self, group_id: str, program_id: str, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Update a user's access to a program (inferred; docs: Groups: Program Users).

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._into(_UPDATE_USER, locals(), into)

    replace_user = twin(update_user, _UPDATE_USER.with_method("PUT"))
    """Replace a user's access to a program (inferred; docs: Groups: Program Users).

    Notes:
        - The docs describe no body, so what to send is unknown.
    """


class AsyncGroupsPrograms(AsyncResource):
    """`GroupsPrograms` for the asynchronous client."""

    list = paged(GroupsPrograms.list)
    retrieve = awaitable(GroupsPrograms.retrieve)
    list_users = paged(GroupsPrograms.list_users)
    remove_user = awaitable(GroupsPrograms.remove_user)
    update_user = awaitable(GroupsPrograms.update_user)
    replace_user = awaitable(GroupsPrograms.replace_user)
