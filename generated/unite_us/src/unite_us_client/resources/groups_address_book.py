# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import _rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation(
    "POST /groups/{group_id}/address_book_groups", RECORD,
    rules={"group": _rules.ADDRESS_BOOK_GROUP_INPUT, "phone_numbers": _rules.ADDRESS_BOOK_PHONE_NUMBERS},
)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/address_book_groups/{address_book_group_id}", RECORD,
    rules={"group": _rules.ADDRESS_BOOK_GROUP_INPUT, "phone_numbers": _rules.ADDRESS_BOOK_PHONE_NUMBERS},
)


class GroupsAddressBook(SyncResource):
    """Organizations that a group keeps in its address book.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    def create(
        self, group_id: str, *,
        phone_numbers: params.AddressBookPhoneNumbers,
        group: params.AddressBookGroupInput | Omit = omit,
        email_addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Create an address book entry for an organization (inferred; docs: Address Book Groups).

        Args:
            phone_numbers: Phone numbers of the organization.
            group: What is recorded about the organization.
            email_addresses: Email addresses.
            addresses: Postal addresses.
            schedule: Opening hours over a week.
            service_types: Identifiers of the service types on offer.
        """
        return self._into(_CREATE, locals(), into)

    def update(
        self, group_id: str, address_book_group_id: str, *,
        phone_numbers: params.AddressBookPhoneNumbers,
        group: params.AddressBookGroupInput | Omit = omit,
        email_addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update an address book entry (inferred; docs: Address Book Groups).

        Args:
            address_book_group_id: Identifier of the address book entry.
            phone_numbers: Phone numbers of the organization.
            group: What is recorded about the organization.
            email_addresses: Email addresses.
            addresses: Postal addresses.
            schedule: Opening hours over a week.
            service_types: Identifiers of the service types on offer.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace an address book entry (inferred; docs: Address Book Groups)."""


class AsyncGroupsAddressBook(AsyncResource):
    """`GroupsAddressBook` for the asynchronous client."""

    create = awaitable(GroupsAddressBook.create)
    update = awaitable(GroupsAddressBook.update)
    replace = awaitable(GroupsAddressBook.replace)
