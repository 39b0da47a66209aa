# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, twin
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses", RECORD
)
_DELETE = Operation[None](
    "DELETE /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses/{email_address_id}"
)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses/{email_address_id}",
    RECORD,
)


class ContactsCareTeamEmailAddresses(SyncResource):
    """Email addresses of a care team member.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        member_id: Identifier of the care team member.
        email_address: An email address of a person.
        email_address_id: Identifier of the email address.
    """

    def create(
        self, group_id: str, contact_id: str, member_id: str, *,
        email_address: params.EmailAddress, **into: Unpack[Into[R]],
    ) -> R:
        """Add an email address to a care team member (inferred; docs: Care Team Members: Email Addresses)."""
        return self._into(_CREATE, locals(), into)

    def delete(
        self, group_id: str, contact_id: str, member_id: str, email_address_id: str, *, options: Options = None
    ) -> None:
        """Remove a care team member's email address (inferred; docs: Care Team Members: Email Addresses)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, contact_id: str, member_id: str, email_address_id: str, *,
        email_address: params.EmailAddress, **into: Unpack[Into[R]],
    ) -> R:
        """Update a care team member's email address (inferred; docs: Care Team Members: Email Addresses)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a care team member's email address (inferred; docs: Care Team Members: Email Addresses)."""


class AsyncContactsCareTeamEmailAddresses(AsyncResource):
    """`ContactsCareTeamEmailAddresses` for the asynchronous client."""

    create = awaitable(ContactsCareTeamEmailAddresses.create)
    delete = awaitable(ContactsCareTeamEmailAddresses.delete)
    update = awaitable(ContactsCareTeamEmailAddresses.update)
    replace = awaitable(ContactsCareTeamEmailAddresses.replace)
