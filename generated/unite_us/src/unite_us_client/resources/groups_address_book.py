# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Groups (organizations), their address book, opening hours and service types."""

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
    """Groups (organizations), their address book, opening hours and service types.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        group: What is recorded about the organization.
        phone_numbers: Phone numbers of the organization.
        email_addresses: Email addresses.
        addresses: Postal addresses.
        schedule: Opening hours over a week.
        service_types: Identifiers of the service types on offer.
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
        **into: Unpack[Into[R]],
    ) -> R:
        """Add an organization to the address book (inferred; docs: Address Book Groups).

        Creates an address book entry.
        """
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
        id: str,
        *,
        phone_numbers: params.AddressBookPhoneNumbers,
        group: params.AddressBookGroupInput | Omit = omit,
        email_addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace an organization in the address book (inferred; docs: Address Book Groups).

        PUT form of `update`; the docs describe the two alike.
        """
        return self._into(
            _REPLACE,
            (group_id, id),
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
        id: str,
        *,
        phone_numbers: params.AddressBookPhoneNumbers,
        group: params.AddressBookGroupInput | Omit = omit,
        email_addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update an organization in the address book (inferred; docs: Address Book Groups).

        Changes an address book entry.
        """
        return self._into(
            _UPDATE,
            (group_id, id),
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
