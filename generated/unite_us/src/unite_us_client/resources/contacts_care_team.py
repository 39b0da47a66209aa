# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people around a contact who take part in the care."""

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
    resource,
)

if TYPE_CHECKING:
    from .. import params
    from .contacts_care_team_addresses import (
        AsyncContactsCareTeamAddresses,
        ContactsCareTeamAddresses,
    )
    from .contacts_care_team_email_addresses import (
        AsyncContactsCareTeamEmailAddresses,
        ContactsCareTeamEmailAddresses,
    )
    from .contacts_care_team_phone_numbers import (
        AsyncContactsCareTeamPhoneNumbers,
        ContactsCareTeamPhoneNumbers,
    )

_LIST = Operation[models.RecordListEnvelope](
    "list_care_team_members",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_CREATE = Operation[Record](
    "create_care_team_member",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_care_team_member",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_care_team_member",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{id}",
)
_UPDATE = Operation[Record](
    "update_care_team_member",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{id}",
    models.RecordEnvelope,
    unwrap="data",
)


class ContactsCareTeam(SyncResource):
    """The people around a contact who take part in the care.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
    """

    addresses: ContactsCareTeamAddresses = resource(
        ".contacts_care_team_addresses", "ContactsCareTeamAddresses", __package__
    )
    """The people around a contact who take part in the care."""
    email_addresses: ContactsCareTeamEmailAddresses = resource(
        ".contacts_care_team_email_addresses", "ContactsCareTeamEmailAddresses", __package__
    )
    """The people around a contact who take part in the care."""
    phone_numbers: ContactsCareTeamPhoneNumbers = resource(
        ".contacts_care_team_phone_numbers", "ContactsCareTeamPhoneNumbers", __package__
    )
    """The people around a contact who take part in the care."""

    def list(
        self,
        group_id: str,
        contact_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a contact's care team.

        The members of the care team.
        `GET /groups/{group_id}/contacts/{contact_id}/care_team/members` (inferred; docs:
        Contact: Care Team).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id, contact_id),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def create(
        self,
        group_id: str,
        contact_id: str,
        *,
        member: params.CareTeamMemberInput,
        options: Options = None,
    ) -> Record:
        """Add a care team member.

        Adds someone to the care team ad hoc.
        `POST /groups/{group_id}/contacts/{contact_id}/care_team/members` (inferred; docs:
        Contact: Care Team).

        Args:
            member: A care team member to add.
        """
        return self._call(_CREATE, (group_id, contact_id), options, member=member)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        member: params.CareTeamMemberChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a care team member.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/care_team/members/{id}` (inferred; docs:
        Contact: Care Team).

        Args:
            member: Changes to a care team member.
        """
        return self._call(_REPLACE, (group_id, contact_id, id), options, member=member)

    def delete(self, group_id: str, contact_id: str, id: str, *, options: Options = None) -> None:
        """Remove a care team member.

        Removes a member who was added ad hoc.
        `DELETE /groups/{group_id}/contacts/{contact_id}/care_team/members/{id}` (inferred;
        docs: Contact: Care Team).
        """
        return self._call(_DELETE, (group_id, contact_id, id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        member: params.CareTeamMemberChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update a care team member.

        Changes a member who was added ad hoc.
        `PATCH /groups/{group_id}/contacts/{contact_id}/care_team/members/{id}` (inferred; docs:
        Contact: Care Team).

        Args:
            member: Changes to a care team member.
        """
        return self._call(_UPDATE, (group_id, contact_id, id), options, member=member)


class AsyncContactsCareTeam(AsyncResource):
    """The people around a contact who take part in the care.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
    """

    addresses: AsyncContactsCareTeamAddresses = resource(
        ".contacts_care_team_addresses", "AsyncContactsCareTeamAddresses", __package__
    )
    email_addresses: AsyncContactsCareTeamEmailAddresses = resource(
        ".contacts_care_team_email_addresses", "AsyncContactsCareTeamEmailAddresses", __package__
    )
    phone_numbers: AsyncContactsCareTeamPhoneNumbers = resource(
        ".contacts_care_team_phone_numbers", "AsyncContactsCareTeamPhoneNumbers", __package__
    )
    list = paged(ContactsCareTeam.list)
    create = awaitable(ContactsCareTeam.create)
    replace = awaitable(ContactsCareTeam.replace)
    delete = awaitable(ContactsCareTeam.delete)
    update = awaitable(ContactsCareTeam.update)
