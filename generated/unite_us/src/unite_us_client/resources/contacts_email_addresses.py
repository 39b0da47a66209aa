# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Email addresses of a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation(
    "create_contact_email_address",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/email_addresses",
    RECORD,
    rules={"email_address": rules.EMAIL_ADDRESS},
)
_REPLACE = Operation(
    "replace_contact_email_address",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/email_addresses/{id}",
    RECORD,
    rules={"email_address": rules.EMAIL_ADDRESS},
)
_DELETE = Operation[None](
    "delete_contact_email_address", "DELETE", "/groups/{group_id}/contacts/{contact_id}/email_addresses/{id}"
)
_UPDATE = Operation(
    "update_contact_email_address",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/email_addresses/{id}",
    RECORD,
    rules={"email_address": rules.EMAIL_ADDRESS},
)


class ContactsEmailAddresses(SyncResource):
    """Email addresses of a contact.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        email_address: An email address of a contact.
        email_address_id: Identifier of the email address.
    """

    def create(
        self, group_id: str, contact_id: str, *, email_address: params.ContactEmailAddress, **into: Unpack[Into[R]]
    ) -> R:
        """Add an email address to a contact (inferred; docs: Contacts: Email Addresses)."""
        return self._into(_CREATE, (group_id, contact_id), into, email_address=email_address)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        email_address_id: str,
        *,
        email_address: params.ContactEmailAddress,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a contact's email address (inferred; docs: Contacts: Email Addresses)."""
        return self._into(_REPLACE, (group_id, contact_id, email_address_id), into, email_address=email_address)

    def delete(self, group_id: str, contact_id: str, email_address_id: str, *, options: Options = None) -> None:
        """Remove a contact's email address (inferred; docs: Contacts: Email Addresses)."""
        return self._call(_DELETE, (group_id, contact_id, email_address_id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        email_address_id: str,
        *,
        email_address: params.ContactEmailAddress,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact's email address (inferred; docs: Contacts: Email Addresses)."""
        return self._into(_UPDATE, (group_id, contact_id, email_address_id), into, email_address=email_address)


class AsyncContactsEmailAddresses(AsyncResource):
    """`ContactsEmailAddresses` for the asynchronous client."""

    create = awaitable(ContactsEmailAddresses.create)
    replace = awaitable(ContactsEmailAddresses.replace)
    delete = awaitable(ContactsEmailAddresses.delete)
    update = awaitable(ContactsEmailAddresses.update)
