# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Phone numbers of a care team member."""

from __future__ import annotations

from .. import _serialization, models, params
from .._results import PhoneT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers",
    models.PhoneEnvelope,
    unwrap="data",
    serialization={"phone_number": _serialization.PHONE_NUMBER},
)
_DELETE = Operation[None](
    "DELETE /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers/{phone_number_id}"
)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers/{phone_number_id}",
    models.PhoneEnvelope,
    unwrap="data",
    serialization={"phone_number": _serialization.PHONE_NUMBER},
    also_put=True,
)


class ContactsCareTeamPhoneNumbers(Resource):
    """Phone numbers of a care team member."""

    def create(
        self,
        contact_id: str,
        member_id: str,
        *,
        phone_number: params.PhoneNumber,
        group_id: str | Omit = omit,
        result: type[PhoneT] = models.Phone,
        options: RequestOptions | None = None,
    ) -> PhoneT:
        """Add a phone number to a care team member (inferred; docs: Care Team Members: Phone Numbers).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            phone_number: A phone number of a person.
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
                    "phone_number": phone_number,
                },
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        contact_id: str,
        member_id: str,
        phone_number_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a care team member's phone number (inferred; docs: Care Team Members: Phone Numbers).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            phone_number_id: Identifier of the phone number.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={
                    "group_id": group_id,
                    "contact_id": contact_id,
                    "member_id": member_id,
                    "phone_number_id": phone_number_id,
                },
                options=options,
            )
        )

    def update(
        self,
        contact_id: str,
        member_id: str,
        phone_number_id: str,
        *,
        phone_number: params.PhoneNumber,
        group_id: str | Omit = omit,
        result: type[PhoneT] = models.Phone,
        options: RequestOptions | None = None,
    ) -> PhoneT:
        """Update a care team member's phone number (inferred; docs: Care Team Members: Phone Numbers).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            phone_number_id: Identifier of the phone number.
            phone_number: A phone number of a person.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={
                    "group_id": group_id,
                    "contact_id": contact_id,
                    "member_id": member_id,
                    "phone_number_id": phone_number_id,
                },
                body={
                    "phone_number": phone_number,
                },
                result=result,
                options=options,
            )
        )


class AsyncContactsCareTeamPhoneNumbers(Resource):
    """Phone numbers of a care team member. Its methods are awaited."""

    async def create(
        self,
        contact_id: str,
        member_id: str,
        *,
        phone_number: params.PhoneNumber,
        group_id: str | Omit = omit,
        result: type[PhoneT] = models.Phone,
        options: RequestOptions | None = None,
    ) -> PhoneT:
        """Add a phone number to a care team member (inferred; docs: Care Team Members: Phone Numbers).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            phone_number: A phone number of a person.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id},
            body={
                "phone_number": phone_number,
            },
            result=result,
            options=options,
        )

    async def delete(
        self,
        contact_id: str,
        member_id: str,
        phone_number_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a care team member's phone number (inferred; docs: Care Team Members: Phone Numbers).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            phone_number_id: Identifier of the phone number.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={
                "group_id": group_id,
                "contact_id": contact_id,
                "member_id": member_id,
                "phone_number_id": phone_number_id,
            },
            options=options,
        )

    async def update(
        self,
        contact_id: str,
        member_id: str,
        phone_number_id: str,
        *,
        phone_number: params.PhoneNumber,
        group_id: str | Omit = omit,
        result: type[PhoneT] = models.Phone,
        options: RequestOptions | None = None,
    ) -> PhoneT:
        """Update a care team member's phone number (inferred; docs: Care Team Members: Phone Numbers).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            phone_number_id: Identifier of the phone number.
            phone_number: A phone number of a person.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={
                "group_id": group_id,
                "contact_id": contact_id,
                "member_id": member_id,
                "phone_number_id": phone_number_id,
            },
            body={
                "phone_number": phone_number,
            },
            result=result,
            options=options,
        )
