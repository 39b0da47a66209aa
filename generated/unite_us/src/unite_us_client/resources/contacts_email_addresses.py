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
    "create_contact_email_address",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/email_addresses",
    models.RecordEnvelope,
    unwrap="data",
    rules={"email_address": rules.EMAIL_ADDRESS},
)
_REPLACE = Operation[Record](
    "replace_contact_email_address",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/email_addresses/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"email_address": rules.EMAIL_ADDRESS},
)
_DELETE = Operation[None](
    "delete_contact_email_address",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/email_addresses/{id}",
)
_UPDATE = Operation[Record](
    "update_contact_email_address",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/email_addresses/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"email_address": rules.EMAIL_ADDRESS},
)


class ContactsEmailAddresses(SyncResource):
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
        email_address: params.ContactEmailAddress,
        options: Options = None,
    ) -> Record:
        """Add an email address to a contact.

        Adds an email address. `POST /groups/{group_id}/contacts/{contact_id}/email_addresses`
        (inferred; docs: Contacts: Email Addresses).

        Args:
            email_address: An email address of a contact.
        """
        return self._call(_CREATE, (group_id, contact_id), options, email_address=email_address)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        email_address: params.ContactEmailAddress,
        options: Options = None,
    ) -> Record:
        """Replace a contact's email address.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/email_addresses/{id}` (inferred; docs:
        Contacts: Email Addresses).

        Args:
            email_address: An email address of a contact.
        """
        return self._call(
            _REPLACE, (group_id, contact_id, id), options, email_address=email_address
        )

    def delete(self, group_id: str, contact_id: str, id: str, *, options: Options = None) -> None:
        """Remove a contact's email address.

        Removes an email address.
        `DELETE /groups/{group_id}/contacts/{contact_id}/email_addresses/{id}` (inferred; docs:
        Contacts: Email Addresses).
        """
        return self._call(_DELETE, (group_id, contact_id, id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        email_address: params.ContactEmailAddress,
        options: Options = None,
    ) -> Record:
        """Update a contact's email address.

        Changes an email address.
        `PATCH /groups/{group_id}/contacts/{contact_id}/email_addresses/{id}` (inferred; docs:
        Contacts: Email Addresses).

        Args:
            email_address: An email address of a contact.
        """
        return self._call(_UPDATE, (group_id, contact_id, id), options, email_address=email_address)


class AsyncContactsEmailAddresses(AsyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
    """

    create = awaitable(ContactsEmailAddresses.create)
    replace = awaitable(ContactsEmailAddresses.replace)
    delete = awaitable(ContactsEmailAddresses.delete)
    update = awaitable(ContactsEmailAddresses.update)
