# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Phone numbers of a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation(
    "create_contact_phone_number",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/phone_numbers",
    RECORD,
    rules={"phone_number": rules.PHONE_NUMBER},
)
_REPLACE = Operation(
    "replace_contact_phone_number",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/phone_numbers/{id}",
    RECORD,
    rules={"phone_number": rules.PHONE_NUMBER},
)
_DELETE = Operation[None](
    "delete_contact_phone_number", "DELETE", "/groups/{group_id}/contacts/{contact_id}/phone_numbers/{id}"
)
_UPDATE = Operation(
    "update_contact_phone_number",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/phone_numbers/{id}",
    RECORD,
    rules={"phone_number": rules.PHONE_NUMBER},
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
        return self._into(_CREATE, (group_id, contact_id), into, phone_number=phone_number)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        phone_number_id: str,
        *,
        phone_number: params.ContactPhoneNumber,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a contact's phone number (inferred; docs: Contacts: Phone Numbers)."""
        return self._into(_REPLACE, (group_id, contact_id, phone_number_id), into, phone_number=phone_number)

    def delete(self, group_id: str, contact_id: str, phone_number_id: str, *, options: Options = None) -> None:
        """Remove a contact's phone number (inferred; docs: Contacts: Phone Numbers)."""
        return self._call(_DELETE, (group_id, contact_id, phone_number_id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        phone_number_id: str,
        *,
        phone_number: params.ContactPhoneNumber,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact's phone number (inferred; docs: Contacts: Phone Numbers)."""
        return self._into(_UPDATE, (group_id, contact_id, phone_number_id), into, phone_number=phone_number)


class AsyncContactsPhoneNumbers(AsyncResource):
    """`ContactsPhoneNumbers` for the asynchronous client."""

    create = awaitable(ContactsPhoneNumbers.create)
    replace = awaitable(ContactsPhoneNumbers.replace)
    delete = awaitable(ContactsPhoneNumbers.delete)
    update = awaitable(ContactsPhoneNumbers.update)
