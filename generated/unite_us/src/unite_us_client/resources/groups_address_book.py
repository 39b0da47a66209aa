# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Groups (organizations), their address book, opening hours and service types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import _rules as rules
from .. import models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
    omit,
)

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation[Record](
    "create_address_book_group",
    "POST",
    "/groups/{group_id}/address_book_groups",
    models.RecordEnvelope,
    unwrap="data",
    rules={"group": rules.GROUP, "phone_numbers": rules.PHONE_NUMBERS},
)
_REPLACE = Operation[Record](
    "replace_address_book_group",
    "PUT",
    "/groups/{group_id}/address_book_groups/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"group": rules.GROUP, "phone_numbers": rules.PHONE_NUMBERS},
)
_UPDATE = Operation[Record](
    "update_address_book_group",
    "PATCH",
    "/groups/{group_id}/address_book_groups/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"group": rules.GROUP, "phone_numbers": rules.PHONE_NUMBERS},
)


class GroupsAddressBook(SyncResource):
    """Groups (organizations), their address book, opening hours and service types.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
    """

    def create(
        self,
        group_id: str,
        *,
        phone_numbers: params.AddressBookPhoneNumbers,
        group: params.AddressBookGroupInput | Omit = omit,
        email_addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Add an organization to the address book.

        Creates an address book entry. `POST /groups/{group_id}/address_book_groups` (inferred;
        docs: Address Book Groups).

        Args:
            phone_numbers: Phone numbers of the organization.
            group: What is recorded about the organization.
            email_addresses: Email addresses.
            addresses: Postal addresses.
            schedule: Opening hours over a week.
            service_types: Identifiers of the service types on offer.
        """
        return self._call(
            _CREATE,
            (group_id,),
            options,
            phone_numbers=phone_numbers,
            group=group,
            email_addresses=email_addresses,
            addresses=addresses,
            schedule=schedule,
            service_types=service_types,
        )

    def replace(
        self,
        group_id: str,
        id: str,
        *,
        phone_numbers: params.AddressBookPhoneNumbers,
        group: params.AddressBookGroupInput | Omit = omit,
        email_addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace an organization in the address book.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/address_book_groups/{id}` (inferred; docs: Address Book Groups).

        Args:
            phone_numbers: Phone numbers of the organization.
            group: What is recorded about the organization.
            email_addresses: Email addresses.
            addresses: Postal addresses.
            schedule: Opening hours over a week.
            service_types: Identifiers of the service types on offer.
        """
        return self._call(
            _REPLACE,
            (group_id, id),
            options,
            phone_numbers=phone_numbers,
            group=group,
            email_addresses=email_addresses,
            addresses=addresses,
            schedule=schedule,
            service_types=service_types,
        )

    def update(
        self,
        group_id: str,
        id: str,
        *,
        phone_numbers: params.AddressBookPhoneNumbers,
        group: params.AddressBookGroupInput | Omit = omit,
        email_addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update an organization in the address book.

        Changes an address book entry. `PATCH /groups/{group_id}/address_book_groups/{id}`
        (inferred; docs: Address Book Groups).

        Args:
            phone_numbers: Phone numbers of the organization.
            group: What is recorded about the organization.
            email_addresses: Email addresses.
            addresses: Postal addresses.
            schedule: Opening hours over a week.
            service_types: Identifiers of the service types on offer.
        """
        return self._call(
            _UPDATE,
            (group_id, id),
            options,
            phone_numbers=phone_numbers,
            group=group,
            email_addresses=email_addresses,
            addresses=addresses,
            schedule=schedule,
            service_types=service_types,
        )


class AsyncGroupsAddressBook(AsyncResource):
    """Groups (organizations), their address book, opening hours and service types.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
    """

    create = awaitable(GroupsAddressBook.create)
    replace = awaitable(GroupsAddressBook.replace)
    update = awaitable(GroupsAddressBook.update)
