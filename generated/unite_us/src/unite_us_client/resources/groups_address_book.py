# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Organizations that a group keeps in its address book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import _rules as rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, Omit, R, omit

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation(
    "create_address_book_group",
    "POST",
    "/groups/{group_id}/address_book_groups",
    RECORD,
    rules={"group": rules.GROUP, "phone_numbers": rules.PHONE_NUMBERS},
)
_REPLACE = Operation(
    "replace_address_book_group",
    "PUT",
    "/groups/{group_id}/address_book_groups/{id}",
    RECORD,
    rules={"group": rules.GROUP, "phone_numbers": rules.PHONE_NUMBERS},
)
_UPDATE = Operation(
    "update_address_book_group",
    "PATCH",
    "/groups/{group_id}/address_book_groups/{id}",
    RECORD,
    rules={"group": rules.GROUP, "phone_numbers": rules.PHONE_NUMBERS},
)


class GroupsAddressBook(SyncResource):
    """Organizations that a group keeps in its address book.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        group: What is recorded about the organization.
        phone_numbers: Phone numbers of the organization.
        email_addresses: Email addresses.
        addresses: Postal addresses.
        schedule: Opening hours over a week.
        service_types: Identifiers of the service types on offer.
        address_book_group_id: Identifier of the address book entry.
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
        **into: Unpack[Into[R]],
    ) -> R:
        """Create an address book entry for an organization (inferred; docs: Address Book Groups)."""
        return self._into(
            _CREATE,
            (group_id,),
            into,
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
        address_book_group_id: str,
        *,
        phone_numbers: params.AddressBookPhoneNumbers,
        group: params.AddressBookGroupInput | Omit = omit,
        email_addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace an address book entry (inferred; docs: Address Book Groups)."""
        return self._into(
            _REPLACE,
            (group_id, address_book_group_id),
            into,
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
        address_book_group_id: str,
        *,
        phone_numbers: params.AddressBookPhoneNumbers,
        group: params.AddressBookGroupInput | Omit = omit,
        email_addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update an address book entry (inferred; docs: Address Book Groups)."""
        return self._into(
            _UPDATE,
            (group_id, address_book_group_id),
            into,
            phone_numbers=phone_numbers,
            group=group,
            email_addresses=email_addresses,
            addresses=addresses,
            schedule=schedule,
            service_types=service_types,
        )


class AsyncGroupsAddressBook(AsyncResource):
    """`GroupsAddressBook` for the asynchronous client."""

    create = awaitable(GroupsAddressBook.create)
    replace = awaitable(GroupsAddressBook.replace)
    update = awaitable(GroupsAddressBook.update)
