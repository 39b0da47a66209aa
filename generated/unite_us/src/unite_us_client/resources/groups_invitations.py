# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /groups/{group_id}/invitations", RECORD_PAGES)
_CREATE = Operation("POST /groups/{group_id}/invitations", RECORD)
_RETRIEVE = Operation("GET /groups/{group_id}/invitations/{invitation_id}", RECORD)
_DELETE = Operation[None]("DELETE /groups/{group_id}/invitations/{invitation_id}")
_UPDATE = Operation("PATCH /groups/{group_id}/invitations/{invitation_id}", RECORD)
_REMIND = Operation("POST /groups/{group_id}/invitations/{invitation_id}/reminders", RECORD)


class GroupsInvitations(SyncResource):
    """Invitations to join a group.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        invitation: Whom to invite.
        invitation_id: Identifier of the user invitation.
    """

    def list(self, group_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the invitations that a group has sent (inferred; docs: Groups: User Invitations)."""
        return self._pages(_LIST, locals())

    def create(
        self, group_id: str, *, invitation: params.InvitationInput, **into: Unpack[Into[R]]
    ) -> R:
        """Create an invitation, to be sent at once or later (inferred; docs: Groups: User Invitations)."""
        return self._into(_CREATE, locals(), into)

    def retrieve(self, group_id: str, invitation_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve an invitation (inferred; docs: Groups: User Invitations)."""
        return self._into(_RETRIEVE, locals(), into)

    def delete(self, group_id: str, invitation_id: str, *, options: Options = None) -> None:
        """Delete an invitation, which can then no longer be used (inferred; docs: Groups: User Invitations)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, invitation_id: str, *,
        invitation: params.InvitationChanges | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Update an invitation (inferred; docs: Groups: User Invitations).

        Args:
            invitation: What can be changed about an invitation.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace an invitation (inferred; docs: Groups: User Invitations)."""

    def remind(self, group_id: str, invitation_id: str, **into: Unpack[Into[R]]) -> R:
        """Send an invitation again (inferred; docs: Groups: User Invitation Reminders)."""
        return self._into(_REMIND, locals(), into)


class AsyncGroupsInvitations(AsyncResource):
    """`GroupsInvitations` for the asynchronous client."""

    list = paged(GroupsInvitations.list)
    create = awaitable(GroupsInvitations.create)
    retrieve = awaitable(GroupsInvitations.retrieve)
    delete = awaitable(GroupsInvitations.delete)
    update = awaitable(GroupsInvitations.update)
    replace = awaitable(GroupsInvitations.replace)
    remind = awaitable(GroupsInvitations.remind)
