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
    "POST /groups/{group_id}/contacts/{contact_id}/addresses", RECORD, rules={"address": _rules.CONTACT_ADDRESS}
)
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}/addresses/{address_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/addresses/{address_id}", RECORD,
    rules={"address": _rules.CONTACT_ADDRESS},
)


class ContactsAddresses(SyncResource):
    """Postal addresses of a contact.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        address: Postal address of a contact.
        address_id: Identifier of the address.
    """

    def create(
        self, group_id: str, contact_id: str, *, address: params.ContactAddress, **into: Unpack[Into[R]]
    ) -> R:
        """Add a postal address to a contact (inferred; docs: Contacts: Addresses)."""
        return self._into(_CREATE, locals(), into)

    def delete(self, group_id: str, contact_id: str, address_id: str, *, options: Options = None) -> None:
        """Remove a contact's postal address (inferred; docs: Contacts: Addresses)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, contact_id: str, address_id: str, *,
        address: params.ContactAddress, **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact's postal address (inferred; docs: Contacts: Addresses)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a contact's postal address (inferred; docs: Contacts: Addresses)."""


class AsyncContactsAddresses(AsyncResource):
    """`ContactsAddresses` for the asynchronous client."""

    create = awaitable(ContactsAddresses.create)
    delete = awaitable(ContactsAddresses.delete)
    update = awaitable(ContactsAddresses.update)
    replace = awaitable(ContactsAddresses.replace)
