# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Email addresses of a care team member."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation(
    "create_care_team_member_email_address",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses",
    RECORD,
)
_REPLACE = Operation(
    "replace_care_team_member_email_address",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses/{id}",
    RECORD,
)
_DELETE = Operation[None](
    "delete_care_team_member_email_address",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses/{id}",
)
_UPDATE = Operation(
    "update_care_team_member_email_address",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses/{id}",
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
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        *,
        email_address: params.EmailAddress,
        **into: Unpack[Into[R]],
    ) -> R:
        """Add an email address to a care team member (inferred; docs: Care Team Members: Email Addresses)."""
        return self._into(_CREATE, (group_id, contact_id, member_id), into, email_address=email_address)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        email_address_id: str,
        *,
        email_address: params.EmailAddress,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a care team member's email address (inferred; docs: Care Team Members: Email Addresses)."""
        return self._into(
            _REPLACE, (group_id, contact_id, member_id, email_address_id), into, email_address=email_address
        )

    def delete(
        self, group_id: str, contact_id: str, member_id: str, email_address_id: str, *, options: Options = None
    ) -> None:
        """Remove a care team member's email address (inferred; docs: Care Team Members: Email Addresses)."""
        return self._call(_DELETE, (group_id, contact_id, member_id, email_address_id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        email_address_id: str,
        *,
        email_address: params.EmailAddress,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a care team member's email address (inferred; docs: Care Team Members: Email Addresses)."""
        return self._into(
            _UPDATE, (group_id, contact_id, member_id, email_address_id), into, email_address=email_address
        )


class AsyncContactsCareTeamEmailAddresses(AsyncResource):
    """`ContactsCareTeamEmailAddresses` for the asynchronous client."""

    create = awaitable(ContactsCareTeamEmailAddresses.create)
    replace = awaitable(ContactsCareTeamEmailAddresses.replace)
    delete = awaitable(ContactsCareTeamEmailAddresses.delete)
    update = awaitable(ContactsCareTeamEmailAddresses.update)
