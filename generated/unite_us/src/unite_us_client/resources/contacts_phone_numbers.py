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
    "create_contact_phone_number",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/phone_numbers",
    models.RecordEnvelope,
    unwrap="data",
    rules={"phone_number": rules.PHONE_NUMBER},
)
_REPLACE = Operation[Record](
    "replace_contact_phone_number",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/phone_numbers/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"phone_number": rules.PHONE_NUMBER},
)
_DELETE = Operation[None](
    "delete_contact_phone_number",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/phone_numbers/{id}",
)
_UPDATE = Operation[Record](
    "update_contact_phone_number",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/phone_numbers/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"phone_number": rules.PHONE_NUMBER},
)


class ContactsPhoneNumbers(SyncResource):
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
        phone_number: params.ContactPhoneNumber,
        options: Options = None,
    ) -> Record:
        """Add a phone number to a contact.

        Adds a phone number. `POST /groups/{group_id}/contacts/{contact_id}/phone_numbers`
        (inferred; docs: Contacts: Phone Numbers).

        Args:
            phone_number: A phone number of a contact.
        """
        return self._call(_CREATE, (group_id, contact_id), options, phone_number=phone_number)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        phone_number: params.ContactPhoneNumber,
        options: Options = None,
    ) -> Record:
        """Replace a contact's phone number.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/phone_numbers/{id}` (inferred; docs:
        Contacts: Phone Numbers).

        Args:
            phone_number: A phone number of a contact.
        """
        return self._call(_REPLACE, (group_id, contact_id, id), options, phone_number=phone_number)

    def delete(self, group_id: str, contact_id: str, id: str, *, options: Options = None) -> None:
        """Remove a contact's phone number.

        Removes a phone number.
        `DELETE /groups/{group_id}/contacts/{contact_id}/phone_numbers/{id}` (inferred; docs:
        Contacts: Phone Numbers).
        """
        return self._call(_DELETE, (group_id, contact_id, id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        phone_number: params.ContactPhoneNumber,
        options: Options = None,
    ) -> Record:
        """Update a contact's phone number.

        Changes a phone number.
        `PATCH /groups/{group_id}/contacts/{contact_id}/phone_numbers/{id}` (inferred; docs:
        Contacts: Phone Numbers).

        Args:
            phone_number: A phone number of a contact.
        """
        return self._call(_UPDATE, (group_id, contact_id, id), options, phone_number=phone_number)


class AsyncContactsPhoneNumbers(AsyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
    """

    create = awaitable(ContactsPhoneNumbers.create)
    replace = awaitable(ContactsPhoneNumbers.replace)
    delete = awaitable(ContactsPhoneNumbers.delete)
    update = awaitable(ContactsPhoneNumbers.update)
