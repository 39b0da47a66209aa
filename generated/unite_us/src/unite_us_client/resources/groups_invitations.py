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
    "list_group_invitations",
    "GET",
    "/groups/{group_id}/invitations",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_CREATE = Operation[Record](
    "create_group_invitation",
    "POST",
    "/groups/{group_id}/invitations",
    models.RecordEnvelope,
    unwrap="data",
)
_RETRIEVE = Operation[Record](
    "get_group_invitation",
    "GET",
    "/groups/{group_id}/invitations/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_group_invitation",
    "PUT",
    "/groups/{group_id}/invitations/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_group_invitation", "DELETE", "/groups/{group_id}/invitations/{id}"
)
_UPDATE = Operation[Record](
    "update_group_invitation",
    "PATCH",
    "/groups/{group_id}/invitations/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REMIND = Operation[Record](
    "create_group_invitation_reminder",
    "POST",
    "/groups/{group_id}/invitations/{invitation_id}/reminders",
    models.RecordEnvelope,
    unwrap="data",
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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a group's invitations.

        Invitations that the group has sent. `GET /groups/{group_id}/invitations` (inferred;
        docs: Groups: User Invitations).

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

    def create(
        self, group_id: str, *, invitation: params.InvitationInput, options: Options = None
    ) -> Record:
        """Invite a user to a group.

        Creates an invitation, to be sent at once or later.
        `POST /groups/{group_id}/invitations` (inferred; docs: Groups: User Invitations).

        Args:
            invitation: Whom to invite.
        """
        return self._call(_CREATE, (group_id,), options, invitation=invitation)

    def retrieve(self, group_id: str, id: str, *, options: Options = None) -> Record:
        """Retrieve an invitation.

        Details of one invitation. `GET /groups/{group_id}/invitations/{id}` (inferred; docs:
        Groups: User Invitations).
        """
        return self._call(_RETRIEVE, (group_id, id), options)

    def replace(
        self,
        group_id: str,
        id: str,
        *,
        invitation: params.InvitationChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace an invitation.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/invitations/{id}` (inferred; docs: Groups: User Invitations).

        Args:
            invitation: What can be changed about an invitation.
        """
        return self._call(_REPLACE, (group_id, id), options, invitation=invitation)

    def delete(self, group_id: str, id: str, *, options: Options = None) -> None:
        """Delete an invitation.

        Deletes an invitation, which can then no longer be used.
        `DELETE /groups/{group_id}/invitations/{id}` (inferred; docs: Groups: User Invitations).
        """
        return self._call(_DELETE, (group_id, id), options)

    def update(
        self,
        group_id: str,
        id: str,
        *,
        invitation: params.InvitationChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update an invitation.

        Changes an invitation. `PATCH /groups/{group_id}/invitations/{id}` (inferred; docs:
        Groups: User Invitations).

        Args:
            invitation: What can be changed about an invitation.
        """
        return self._call(_UPDATE, (group_id, id), options, invitation=invitation)

    def remind(self, group_id: str, invitation_id: str, *, options: Options = None) -> Record:
        """Send an invitation again.

        Sends the invited person the invitation once more.
        `POST /groups/{group_id}/invitations/{invitation_id}/reminders` (inferred; docs: Groups:
        User Invitation Reminders).

        Args:
            invitation_id: Identifier of the user invitation.
        """
        return self._call(_REMIND, (group_id, invitation_id), options)


class AsyncGroupsInvitations(AsyncResource):
    """Users, invitations and programs of a group.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
    """

    list = paged(GroupsInvitations.list)
    create = awaitable(GroupsInvitations.create)
    retrieve = awaitable(GroupsInvitations.retrieve)
    replace = awaitable(GroupsInvitations.replace)
    delete = awaitable(GroupsInvitations.delete)
    update = awaitable(GroupsInvitations.update)
    remind = awaitable(GroupsInvitations.remind)
