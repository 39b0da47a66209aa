# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Organizations in the address book of a group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import _serialization, models, params
from .._results import GroupT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_CREATE = Operation(
    "POST /groups/{group_id}/address_book_groups",
    models.GroupEnvelope,
    unwrap="data",
    serialization={
        "group": _serialization.ADDRESS_BOOK_GROUP_INPUT,
        "phone_numbers": _serialization.ADDRESS_BOOK_PHONE_NUMBERS,
        "email_addresses": _serialization.EMAIL_ADDRESS_FIELDS,
        "addresses": _serialization.ADDRESS_FIELDS,
    },
)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/address_book_groups/{address_book_group_id}",
    models.GroupEnvelope,
    unwrap="data",
    serialization={
        "group": _serialization.ADDRESS_BOOK_GROUP_INPUT,
        "phone_numbers": _serialization.ADDRESS_BOOK_PHONE_NUMBERS,
        "email_addresses": _serialization.EMAIL_ADDRESS_FIELDS,
        "addresses": _serialization.ADDRESS_FIELDS,
    },
    also_put=True,
)


class GroupsAddressBook(Resource):
    """Organizations in the address book of a group."""

    def create(
        self,
        *,
        group_id: str | Omit = omit,
        group: params.AddressBookGroupInput | Omit = omit,
        phone_numbers: params.AddressBookPhoneNumbers | Omit = omit,
        email_addresses: Sequence[params.EmailAddressFields | Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[params.AddressFields | Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Create an address book entry for an organization (inferred; docs: Address Book Groups).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            group: What is recorded about the organization.
            phone_numbers: Phone number of the organization; if it is sent, the number is required.
            email_addresses: Email addresses.
            addresses: Postal addresses.
            schedule: Opening hours over a week.
            service_types: Identifiers of the service types on offer.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"group_id": group_id},
                body={
                    "group": group,
                    "phone_numbers": phone_numbers,
                    "email_addresses": email_addresses,
                    "addresses": addresses,
                    "schedule": schedule,
                    "service_types": service_types,
                },
                result=result,
                options=options,
            )
        )

    def update(
        self,
        address_book_group_id: str,
        *,
        group_id: str | Omit = omit,
        group: params.AddressBookGroupInput | Omit = omit,
        phone_numbers: params.AddressBookPhoneNumbers | Omit = omit,
        email_addresses: Sequence[params.EmailAddressFields | Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[params.AddressFields | Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Update an address book entry (inferred; docs: Address Book Groups).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            address_book_group_id: Identifier of the address book entry.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            group: What is recorded about the organization.
            phone_numbers: Phone number of the organization; if it is sent, the number is required.
            email_addresses: Email addresses.
            addresses: Postal addresses.
            schedule: Opening hours over a week.
            service_types: Identifiers of the service types on offer.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "address_book_group_id": address_book_group_id},
                body={
                    "group": group,
                    "phone_numbers": phone_numbers,
                    "email_addresses": email_addresses,
                    "addresses": addresses,
                    "schedule": schedule,
                    "service_types": service_types,
                },
                result=result,
                options=options,
            )
        )


class AsyncGroupsAddressBook(Resource):
    """Organizations in the address book of a group. Its methods are awaited."""

    async def create(
        self,
        *,
        group_id: str | Omit = omit,
        group: params.AddressBookGroupInput | Omit = omit,
        phone_numbers: params.AddressBookPhoneNumbers | Omit = omit,
        email_addresses: Sequence[params.EmailAddressFields | Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[params.AddressFields | Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Create an address book entry for an organization (inferred; docs: Address Book Groups).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            group: What is recorded about the organization.
            phone_numbers: Phone number of the organization; if it is sent, the number is required.
            email_addresses: Email addresses.
            addresses: Postal addresses.
            schedule: Opening hours over a week.
            service_types: Identifiers of the service types on offer.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id},
            body={
                "group": group,
                "phone_numbers": phone_numbers,
                "email_addresses": email_addresses,
                "addresses": addresses,
                "schedule": schedule,
                "service_types": service_types,
            },
            result=result,
            options=options,
        )

    async def update(
        self,
        address_book_group_id: str,
        *,
        group_id: str | Omit = omit,
        group: params.AddressBookGroupInput | Omit = omit,
        phone_numbers: params.AddressBookPhoneNumbers | Omit = omit,
        email_addresses: Sequence[params.EmailAddressFields | Mapping[str, Any] | str] | Omit = omit,
        addresses: Sequence[params.AddressFields | Mapping[str, Any] | str] | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Update an address book entry (inferred; docs: Address Book Groups).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            address_book_group_id: Identifier of the address book entry.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            group: What is recorded about the organization.
            phone_numbers: Phone number of the organization; if it is sent, the number is required.
            email_addresses: Email addresses.
            addresses: Postal addresses.
            schedule: Opening hours over a week.
            service_types: Identifiers of the service types on offer.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "address_book_group_id": address_book_group_id},
            body={
                "group": group,
                "phone_numbers": phone_numbers,
                "email_addresses": email_addresses,
                "addresses": addresses,
                "schedule": schedule,
                "service_types": service_types,
            },
            result=result,
            options=options,
        )
