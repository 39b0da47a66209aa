# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Invitations to join a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("list_group_invitations", "GET", "/groups/{group_id}/invitations", RECORD_PAGES)
_CREATE = Operation("create_group_invitation", "POST", "/groups/{group_id}/invitations", RECORD)
_RETRIEVE = Operation("get_group_invitation", "GET", "/groups/{group_id}/invitations/{id}", RECORD)
_REPLACE = Operation("replace_group_invitation", "PUT", "/groups/{group_id}/invitations/{id}", RECORD)
_DELETE = Operation[None]("delete_group_invitation", "DELETE", "/groups/{group_id}/invitations/{id}")
_UPDATE = Operation("update_group_invitation", "PATCH", "/groups/{group_id}/invitations/{id}", RECORD)
_REMIND = Operation(
    "create_group_invitation_reminder", "POST", "/groups/{group_id}/invitations/{invitation_id}/reminders", RECORD
)


class GroupsInvitations(SyncResource):
    """Invitations to join a group.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        invitation_id: Identifier of the user invitation.
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
        """List the invitations that a group has sent (inferred; docs: Groups: User Invitations).

        Args:
            page: Number of the page to return.
            page_size: How many records a page holds.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
        """
        return self._pages(
            _LIST, (group_id,), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def create(self, group_id: str, *, invitation: params.InvitationInput, **into: Unpack[Into[R]]) -> R:
        """Create an invitation, to be sent at once or later (inferred; docs: Groups: User Invitations).

        Args:
            invitation: Whom to invite.
        """
        return self._into(_CREATE, (group_id,), into, invitation=invitation)

    def retrieve(self, group_id: str, invitation_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve an invitation (inferred; docs: Groups: User Invitations)."""
        return self._into(_RETRIEVE, (group_id, invitation_id), into)

    def replace(
        self,
        group_id: str,
        invitation_id: str,
        *,
        invitation: params.InvitationChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace an invitation (inferred; docs: Groups: User Invitations).

        Args:
            invitation: What can be changed about an invitation.
        """
        return self._into(_REPLACE, (group_id, invitation_id), into, invitation=invitation)

    def delete(self, group_id: str, invitation_id: str, *, options: Options = None) -> None:
        """Delete an invitation, which can then no longer be used (inferred; docs: Groups: User Invitations)."""
        return self._call(_DELETE, (group_id, invitation_id), options)

    def update(
        self,
        group_id: str,
        invitation_id: str,
        *,
        invitation: params.InvitationChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update an invitation (inferred; docs: Groups: User Invitations).

        Args:
            invitation: What can be changed about an invitation.
        """
        return self._into(_UPDATE, (group_id, invitation_id), into, invitation=invitation)

    def remind(self, group_id: str, invitation_id: str, **into: Unpack[Into[R]]) -> R:
        """Send an invitation again (inferred; docs: Groups: User Invitation Reminders)."""
        return self._into(_REMIND, (group_id, invitation_id), into)


class AsyncGroupsInvitations(AsyncResource):
    """`GroupsInvitations` for the asynchronous client."""

    list = paged(GroupsInvitations.list)
    create = awaitable(GroupsInvitations.create)
    retrieve = awaitable(GroupsInvitations.retrieve)
    replace = awaitable(GroupsInvitations.replace)
    delete = awaitable(GroupsInvitations.delete)
    update = awaitable(GroupsInvitations.update)
    remind = awaitable(GroupsInvitations.remind)
