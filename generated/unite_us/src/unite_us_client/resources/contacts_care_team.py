# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, resource, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params
    from .contacts_care_team_addresses import AsyncContactsCareTeamAddresses, ContactsCareTeamAddresses
    from .contacts_care_team_email_addresses import AsyncContactsCareTeamEmailAddresses, ContactsCareTeamEmailAddresses
    from .contacts_care_team_phone_numbers import AsyncContactsCareTeamPhoneNumbers, ContactsCareTeamPhoneNumbers

_LIST = Operation("GET /groups/{group_id}/contacts/{contact_id}/care_team/members", RECORD_PAGES)
_CREATE = Operation("POST /groups/{group_id}/contacts/{contact_id}/care_team/members", RECORD)
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}")
_UPDATE = Operation("PATCH /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}", RECORD)


class ContactsCareTeam(SyncResource):
    """The people around a contact who take part in the care.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        member: A care team member to add.
        member_id: Identifier of the care team member.
    """

    addresses: ContactsCareTeamAddresses = resource(".contacts_care_team_addresses")
    """Postal addresses of a care team member."""
    email_addresses: ContactsCareTeamEmailAddresses = resource(".contacts_care_team_email_addresses")
    """Email addresses of a care team member."""
    phone_numbers: ContactsCareTeamPhoneNumbers = resource(".contacts_care_team_phone_numbers")
    """Phone numbers of a care team member."""

    def list(self, group_id: str, contact_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the members of a contact's care team (inferred; docs: Contact: Care Team)."""
        return self._pages(_LIST, locals())

    def create(
        self, group_id: str, contact_id: str, *, member: params.CareTeamMemberInput, **into: Unpack[Into[R]]
    ) -> R:
        """Add someone to the care team ad hoc (inferred; docs: Contact: Care Team)."""
        return self._into(_CREATE, locals(), into)

    def delete(self, group_id: str, contact_id: str, member_id: str, *, options: Options = None) -> None:
        """Remove a member who was added ad hoc (inferred; docs: Contact: Care Team)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, contact_id: str, member_id: str, *,
        member: params.CareTeamMemberChanges | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Update a member who was added ad hoc (inferred; docs: Contact: Care Team).

        Args:
            member: Changes to a care team member.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a member who was added ad hoc (inferred; docs: Contact: Care Team)."""


class AsyncContactsCareTeam(AsyncResource):
    """`ContactsCareTeam` for the asynchronous client."""

    addresses: AsyncContactsCareTeamAddresses = resource(".contacts_care_team_addresses")
    email_addresses: AsyncContactsCareTeamEmailAddresses = resource(".contacts_care_team_email_addresses")
    phone_numbers: AsyncContactsCareTeamPhoneNumbers = resource(".contacts_care_team_phone_numbers")
    list = paged(ContactsCareTeam.list)
    create = awaitable(ContactsCareTeam.create)
    delete = awaitable(ContactsCareTeam.delete)
    update = awaitable(ContactsCareTeam.update)
    replace = awaitable(ContactsCareTeam.replace)
