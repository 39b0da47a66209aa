# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Postal addresses of a contact."""

from __future__ import annotations

from .. import _serialization, models, params
from .._results import AddressT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/addresses",
    models.AddressEnvelope,
    unwrap="data",
    serialization={"address": _serialization.ADDRESS_FIELDS},
)
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}/addresses/{address_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/addresses/{address_id}",
    models.AddressEnvelope,
    unwrap="data",
    serialization={"address": _serialization.ADDRESS_FIELDS},
    also_put=True,
)


class ContactsAddresses(Resource):
    """Postal addresses of a contact."""

    def create(
        self,
        contact_id: str,
        *,
        address: params.ContactAddress,
        group_id: str | Omit = omit,
        result: type[AddressT] = models.Address,
        options: RequestOptions | None = None,
    ) -> AddressT:
        """Add a postal address to a contact (inferred; docs: Contacts: Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            address: Postal address of a contact.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "address": address,
                },
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        contact_id: str,
        address_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a contact's postal address (inferred; docs: Contacts: Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            address_id: Identifier of the address.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"group_id": group_id, "contact_id": contact_id, "address_id": address_id},
                options=options,
            )
        )

    def update(
        self,
        contact_id: str,
        address_id: str,
        *,
        address: params.ContactAddress,
        group_id: str | Omit = omit,
        result: type[AddressT] = models.Address,
        options: RequestOptions | None = None,
    ) -> AddressT:
        """Update a contact's postal address (inferred; docs: Contacts: Addresses).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            address_id: Identifier of the address.
            address: Postal address of a contact.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "contact_id": contact_id, "address_id": address_id},
                body={
                    "address": address,
                },
                result=result,
                options=options,
            )
        )


class AsyncContactsAddresses(Resource):
    """Postal addresses of a contact. Its methods are awaited."""

    async def create(
        self,
        contact_id: str,
        *,
        address: params.ContactAddress,
        group_id: str | Omit = omit,
        result: type[AddressT] = models.Address,
        options: RequestOptions | None = None,
    ) -> AddressT:
        """Add a postal address to a contact (inferred; docs: Contacts: Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            address: Postal address of a contact.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "address": address,
            },
            result=result,
            options=options,
        )

    async def delete(
        self,
        contact_id: str,
        address_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a contact's postal address (inferred; docs: Contacts: Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            address_id: Identifier of the address.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"group_id": group_id, "contact_id": contact_id, "address_id": address_id},
            options=options,
        )

    async def update(
        self,
        contact_id: str,
        address_id: str,
        *,
        address: params.ContactAddress,
        group_id: str | Omit = omit,
        result: type[AddressT] = models.Address,
        options: RequestOptions | None = None,
    ) -> AddressT:
        """Update a contact's postal address (inferred; docs: Contacts: Addresses).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            address_id: Identifier of the address.
            address: Postal address of a contact.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "contact_id": contact_id, "address_id": address_id},
            body={
                "address": address,
            },
            result=result,
            options=options,
        )
