# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Postal addresses of a care team member."""

from __future__ import annotations

from .. import _serialization, models, params
from .._results import AddressT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses",
    models.AddressEnvelope,
    unwrap="data",
    serialization={"address": _serialization.ADDRESS_FIELDS},
)
_DELETE = Operation[None](
    "DELETE /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses/{address_id}"
)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses/{address_id}",
    models.AddressEnvelope,
    unwrap="data",
    serialization={"address": _serialization.ADDRESS_FIELDS},
    also_put=True,
)


class ContactsCareTeamAddresses(Resource):
    """Postal addresses of a care team member."""

    def create(
        self,
        contact_id: str,
        member_id: str,
        *,
        address: params.CareTeamAddress,
        group_id: str | Omit = omit,
        result: type[AddressT] = models.Address,
        options: RequestOptions | None = None,
    ) -> AddressT:
        """Add a postal address to a care team member (inferred; docs: Care Team Members: Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            address: Postal address of a care team member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id},
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
        member_id: str,
        address_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a care team member's postal address (inferred; docs: Care Team Members: Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            address_id: Identifier of the address.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id, "address_id": address_id},
                options=options,
            )
        )

    def update(
        self,
        contact_id: str,
        member_id: str,
        address_id: str,
        *,
        address: params.CareTeamAddress,
        group_id: str | Omit = omit,
        result: type[AddressT] = models.Address,
        options: RequestOptions | None = None,
    ) -> AddressT:
        """Update a care team member's postal address (inferred; docs: Care Team Members: Addresses).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            address_id: Identifier of the address.
            address: Postal address of a care team member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id, "address_id": address_id},
                body={
                    "address": address,
                },
                result=result,
                options=options,
            )
        )


class AsyncContactsCareTeamAddresses(Resource):
    """Postal addresses of a care team member. Its methods are awaited."""

    async def create(
        self,
        contact_id: str,
        member_id: str,
        *,
        address: params.CareTeamAddress,
        group_id: str | Omit = omit,
        result: type[AddressT] = models.Address,
        options: RequestOptions | None = None,
    ) -> AddressT:
        """Add a postal address to a care team member (inferred; docs: Care Team Members: Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            address: Postal address of a care team member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id},
            body={
                "address": address,
            },
            result=result,
            options=options,
        )

    async def delete(
        self,
        contact_id: str,
        member_id: str,
        address_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a care team member's postal address (inferred; docs: Care Team Members: Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            address_id: Identifier of the address.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id, "address_id": address_id},
            options=options,
        )

    async def update(
        self,
        contact_id: str,
        member_id: str,
        address_id: str,
        *,
        address: params.CareTeamAddress,
        group_id: str | Omit = omit,
        result: type[AddressT] = models.Address,
        options: RequestOptions | None = None,
    ) -> AddressT:
        """Update a care team member's postal address (inferred; docs: Care Team Members: Addresses).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            address_id: Identifier of the address.
            address: Postal address of a care team member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id, "address_id": address_id},
            body={
                "address": address,
            },
            result=result,
            options=options,
        )
