# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people around a contact who take part in the care."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .contacts_care_team_addresses import AsyncContactsCareTeamAddresses, ContactsCareTeamAddresses
    from .contacts_care_team_email_addresses import AsyncContactsCareTeamEmailAddresses, ContactsCareTeamEmailAddresses
    from .contacts_care_team_phone_numbers import AsyncContactsCareTeamPhoneNumbers, ContactsCareTeamPhoneNumbers

_LIST = Operation(
    "list_care_team_members", "GET", "/groups/{group_id}/contacts/{contact_id}/care_team/members", RECORD_PAGES
)
_CREATE = Operation(
    "create_care_team_member", "POST", "/groups/{group_id}/contacts/{contact_id}/care_team/members", RECORD
)
_REPLACE = Operation(
    "replace_care_team_member", "PUT", "/groups/{group_id}/contacts/{contact_id}/care_team/members/{id}", RECORD
)
_DELETE = Operation[None](
    "delete_care_team_member", "DELETE", "/groups/{group_id}/contacts/{contact_id}/care_team/members/{id}"
)
_UPDATE = Operation(
    "update_care_team_member", "PATCH", "/groups/{group_id}/contacts/{contact_id}/care_team/members/{id}", RECORD
)


class ContactsCareTeam(SyncResource):
    """The people around a contact who take part in the care.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        member_id: Identifier of the care team member.
    """

    addresses: ContactsCareTeamAddresses = resource(".contacts_care_team_addresses", "ContactsCareTeamAddresses")
    """Postal addresses of a care team member."""
    email_addresses: ContactsCareTeamEmailAddresses = resource(
        ".contacts_care_team_email_addresses", "ContactsCareTeamEmailAddresses"
    )
    """Email addresses of a care team member."""
    phone_numbers: ContactsCareTeamPhoneNumbers = resource(
        ".contacts_care_team_phone_numbers", "ContactsCareTeamPhoneNumbers"
    )
    """Phone numbers of a care team member."""

    def list(
        self,
        group_id: str,
        contact_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the members of a contact's care team (inferred; docs: Contact: Care Team).

        Args:
            page: Number of the page to return.
            page_size: How many records a page holds.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
        """
        return self._pages(
            _LIST, (group_id, contact_id), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def create(
        self, group_id: str, contact_id: str, *, member: params.CareTeamMemberInput, **into: Unpack[Into[R]]
    ) -> R:
        """Add someone to the care team ad hoc (inferred; docs: Contact: Care Team).

        Args:
            member: A care team member to add.
        """
        return self._into(_CREATE, (group_id, contact_id), into, member=member)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        *,
        member: params.CareTeamMemberChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a member who was added ad hoc (inferred; docs: Contact: Care Team).

        Args:
            member: Changes to a care team member.
        """
        return self._into(_REPLACE, (group_id, contact_id, member_id), into, member=member)

    def delete(self, group_id: str, contact_id: str, member_id: str, *, options: Options = None) -> None:
        """Remove a member who was added ad hoc (inferred; docs: Contact: Care Team)."""
        return self._call(_DELETE, (group_id, contact_id, member_id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        *,
        member: params.CareTeamMemberChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a member who was added ad hoc (inferred; docs: Contact: Care Team).

        Args:
            member: Changes to a care team member.
        """
        return self._into(_UPDATE, (group_id, contact_id, member_id), into, member=member)


class AsyncContactsCareTeam(AsyncResource):
    """`ContactsCareTeam` for the asynchronous client."""

    addresses: AsyncContactsCareTeamAddresses = resource(
        ".contacts_care_team_addresses", "AsyncContactsCareTeamAddresses"
    )
    email_addresses: AsyncContactsCareTeamEmailAddresses = resource(
        ".contacts_care_team_email_addresses", "AsyncContactsCareTeamEmailAddresses"
    )
    phone_numbers: AsyncContactsCareTeamPhoneNumbers = resource(
        ".contacts_care_team_phone_numbers", "AsyncContactsCareTeamPhoneNumbers"
    )
    list = paged(ContactsCareTeam.list)
    create = awaitable(ContactsCareTeam.create)
    replace = awaitable(ContactsCareTeam.replace)
    delete = awaitable(ContactsCareTeam.delete)
    update = awaitable(ContactsCareTeam.update)
