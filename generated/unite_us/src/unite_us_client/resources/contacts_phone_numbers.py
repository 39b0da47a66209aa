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
    "POST /groups/{group_id}/contacts/{contact_id}/phone_numbers", RECORD,
    rules={"phone_number": _rules.CONTACT_PHONE_NUMBER},
)
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}/phone_numbers/{phone_number_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/phone_numbers/{phone_number_id}", RECORD,
    rules={"phone_number": _rules.CONTACT_PHONE_NUMBER},
)


class ContactsPhoneNumbers(SyncResource):
    """Phone numbers of a contact.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        phone_number: A phone number of a contact.
        phone_number_id: Identifier of the phone number.
    """

    def create(
        self, group_id: str, contact_id: str, *, phone_number: params.ContactPhoneNumber, **into: Unpack[Into[R]]
    ) -> R:
        """Add a phone number to a contact (inferred; docs: Contacts: Phone Numbers)."""
        return self._into(_CREATE, locals(), into)

    def delete(self, group_id: str, contact_id: str, phone_number_id: str, *, options: Options = None) -> None:
        """Remove a contact's phone number (inferred; docs: Contacts: Phone Numbers)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, contact_id: str, phone_number_id: str, *,
        phone_number: params.ContactPhoneNumber, **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact's phone number (inferred; docs: Contacts: Phone Numbers)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a contact's phone number (inferred; docs: Contacts: Phone Numbers)."""


class AsyncContactsPhoneNumbers(AsyncResource):
    """`ContactsPhoneNumbers` for the asynchronous client."""

    create = awaitable(ContactsPhoneNumbers.create)
    delete = awaitable(ContactsPhoneNumbers.delete)
    update = awaitable(ContactsPhoneNumbers.update)
    replace = awaitable(ContactsPhoneNumbers.replace)
