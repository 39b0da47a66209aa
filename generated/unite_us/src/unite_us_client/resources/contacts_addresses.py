# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people a group serves, how to reach them, their consent, interactions and referrals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _rules as rules
from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
)

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation[Record](
    "create_contact_address",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/addresses",
    models.RecordEnvelope,
    unwrap="data",
    rules={"address": rules.ADDRESS},
)
_REPLACE = Operation[Record](
    "replace_contact_address",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/addresses/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"address": rules.ADDRESS},
)
_DELETE = Operation[None](
    "delete_contact_address", "DELETE", "/groups/{group_id}/contacts/{contact_id}/addresses/{id}"
)
_UPDATE = Operation[Record](
    "update_contact_address",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/addresses/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"address": rules.ADDRESS},
)


class ContactsAddresses(SyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
    """

    def create(
        self,
        group_id: str,
        contact_id: str,
        *,
        address: params.ContactAddress,
        options: Options = None,
    ) -> Record:
        """Add an address to a contact.

        Adds a postal address. `POST /groups/{group_id}/contacts/{contact_id}/addresses`
        (inferred; docs: Contacts: Addresses).

        Args:
            address: Postal address of a contact.
        """
        return self._call(_CREATE, (group_id, contact_id), options, address=address)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        address: params.ContactAddress,
        options: Options = None,
    ) -> Record:
        """Replace a contact's address.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/addresses/{id}` (inferred; docs: Contacts:
        Addresses).

        Args:
            address: Postal address of a contact.
        """
        return self._call(_REPLACE, (group_id, contact_id, id), options, address=address)

    def delete(self, group_id: str, contact_id: str, id: str, *, options: Options = None) -> None:
        """Remove a contact's address.

        Removes a postal address.
        `DELETE /groups/{group_id}/contacts/{contact_id}/addresses/{id}` (inferred; docs:
        Contacts: Addresses).
        """
        return self._call(_DELETE, (group_id, contact_id, id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        address: params.ContactAddress,
        options: Options = None,
    ) -> Record:
        """Update a contact's address.

        Changes a postal address.
        `PATCH /groups/{group_id}/contacts/{contact_id}/addresses/{id}` (inferred; docs:
        Contacts: Addresses).

        Args:
            address: Postal address of a contact.
        """
        return self._call(_UPDATE, (group_id, contact_id, id), options, address=address)


class AsyncContactsAddresses(AsyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
    """

    create = awaitable(ContactsAddresses.create)
    replace = awaitable(ContactsAddresses.replace)
    delete = awaitable(ContactsAddresses.delete)
    update = awaitable(ContactsAddresses.update)
