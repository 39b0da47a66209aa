# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Postal addresses of a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation(
    "create_contact_address",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/addresses",
    RECORD,
    rules={"address": rules.ADDRESS},
)
_REPLACE = Operation(
    "replace_contact_address",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/addresses/{id}",
    RECORD,
    rules={"address": rules.ADDRESS},
)
_DELETE = Operation[None]("delete_contact_address", "DELETE", "/groups/{group_id}/contacts/{contact_id}/addresses/{id}")
_UPDATE = Operation(
    "update_contact_address",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/addresses/{id}",
    RECORD,
    rules={"address": rules.ADDRESS},
)


class ContactsAddresses(SyncResource):
    """Postal addresses of a contact.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        address: Postal address of a contact.
        address_id: Identifier of the address.
    """

    def create(self, group_id: str, contact_id: str, *, address: params.ContactAddress, **into: Unpack[Into[R]]) -> R:
        """Add a postal address to a contact (inferred; docs: Contacts: Addresses)."""
        return self._into(_CREATE, (group_id, contact_id), into, address=address)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        address_id: str,
        *,
        address: params.ContactAddress,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a contact's postal address (inferred; docs: Contacts: Addresses)."""
        return self._into(_REPLACE, (group_id, contact_id, address_id), into, address=address)

    def delete(self, group_id: str, contact_id: str, address_id: str, *, options: Options = None) -> None:
        """Remove a contact's postal address (inferred; docs: Contacts: Addresses)."""
        return self._call(_DELETE, (group_id, contact_id, address_id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        address_id: str,
        *,
        address: params.ContactAddress,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact's postal address (inferred; docs: Contacts: Addresses)."""
        return self._into(_UPDATE, (group_id, contact_id, address_id), into, address=address)


class AsyncContactsAddresses(AsyncResource):
    """`ContactsAddresses` for the asynchronous client."""

    create = awaitable(ContactsAddresses.create)
    replace = awaitable(ContactsAddresses.replace)
    delete = awaitable(ContactsAddresses.delete)
    update = awaitable(ContactsAddresses.update)
