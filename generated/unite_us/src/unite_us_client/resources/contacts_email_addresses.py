# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, twin
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/email_addresses", RECORD,
    rules={"email_address": _rules.CONTACT_EMAIL_ADDRESS},
)
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}/email_addresses/{email_address_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/email_addresses/{email_address_id}", RECORD,
    rules={"email_address": _rules.CONTACT_EMAIL_ADDRESS},
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
        return self._into(_CREATE, locals(), into)

    def delete(self, group_id: str, contact_id: str, email_address_id: str, *, options: Options = None) -> None:
        """Remove a contact's email address (inferred; docs: Contacts: Email Addresses)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, contact_id: str, email_address_id: str, *,
        email_address: params.ContactEmailAddress, **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact's email address (inferred; docs: Contacts: Email Addresses)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a contact's email address (inferred; docs: Contacts: Email Addresses)."""


class AsyncContactsEmailAddresses(AsyncResource):
    """`ContactsEmailAddresses` for the asynchronous client."""

    create = awaitable(ContactsEmailAddresses.create)
    delete = awaitable(ContactsEmailAddresses.delete)
    update = awaitable(ContactsEmailAddresses.update)
    replace = awaitable(ContactsEmailAddresses.replace)
