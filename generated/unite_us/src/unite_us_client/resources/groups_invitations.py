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

_LIST = Operation(
    "list_group_invitations", "GET", "/groups/{group_id}/invitations", RECORD_PAGES, rules={"sord": rules.SORD}
)
_CREATE = Operation("create_group_invitation", "POST", "/groups/{group_id}/invitations", RECORD)
_RETRIEVE = Operation("get_group_invitation", "GET", "/groups/{group_id}/invitations/{id}", RECORD)
_REPLACE = Operation("replace_group_invitation", "PUT", "/groups/{group_id}/invitations/{id}", RECORD)
_DELETE = Operation[None]("delete_group_invitation", "DELETE", "/groups/{group_id}/invitations/{id}")
_UPDATE = Operation("update_group_invitation", "PATCH", "/groups/{group_id}/invitations/{id}", RECORD)
_REMIND = Operation(
    "create_group_invitation_reminder", "POST", "/groups/{group_id}/invitations/{invitation_id}/reminders", RECORD
)


class GroupsInvitations(SyncResource):
    """Users, invitations and programs of a group.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
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
        """List a group's invitations (inferred; docs: Groups: User Invitations).

        Invitations that the group has sent.

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(_LIST, (group_id,), into, page=page, per=per, sord=sord, sidx=sidx)

    def create(self, group_id: str, *, invitation: params.InvitationInput, **into: Unpack[Into[R]]) -> R:
        """Invite a user to a group (inferred; docs: Groups: User Invitations).

        Creates an invitation, to be sent at once or later.

        Args:
            invitation: Whom to invite.
        """
        return self._into(_CREATE, (group_id,), into, invitation=invitation)

    def retrieve(self, group_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve an invitation (inferred; docs: Groups: User Invitations).

        Details of one invitation.
        """
        return self._into(_RETRIEVE, (group_id, id), into)

    def replace(
        self, group_id: str, id: str, *, invitation: params.InvitationChanges | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Replace an invitation (inferred; docs: Groups: User Invitations).

        PUT form of `update`; the docs describe the two alike.

        Args:
            invitation: What can be changed about an invitation.
        """
        return self._into(_REPLACE, (group_id, id), into, invitation=invitation)

    def delete(self, group_id: str, id: str, *, options: Options = None) -> None:
        """Delete an invitation (inferred; docs: Groups: User Invitations).

        Deletes an invitation, which can then no longer be used.
        """
        return self._call(_DELETE, (group_id, id), options)

    def update(
        self, group_id: str, id: str, *, invitation: params.InvitationChanges | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Update an invitation (inferred; docs: Groups: User Invitations).

        Changes an invitation.

        Args:
            invitation: What can be changed about an invitation.
        """
        return self._into(_UPDATE, (group_id, id), into, invitation=invitation)

    def remind(self, group_id: str, invitation_id: str, **into: Unpack[Into[R]]) -> R:
        """Send an invitation again (inferred; docs: Groups: User Invitation Reminders).

        Sends the invited person the invitation once more.

        Args:
            invitation_id: Identifier of the user invitation.
        """
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
