# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Email addresses of a contact."""

from __future__ import annotations

from .. import _serialization, models, params
from .._results import EmailT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/email_addresses",
    models.EmailEnvelope,
    unwrap="data",
    serialization={"email_address": _serialization.EMAIL_ADDRESS_FIELDS},
)
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}/email_addresses/{email_address_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/email_addresses/{email_address_id}",
    models.EmailEnvelope,
    unwrap="data",
    serialization={"email_address": _serialization.EMAIL_ADDRESS_FIELDS},
    also_put=True,
)


class ContactsEmailAddresses(Resource):
    """Email addresses of a contact."""

    def create(
        self,
        contact_id: str,
        *,
        email_address: params.ContactEmailAddress,
        group_id: str | Omit = omit,
        result: type[EmailT] = models.Email,
        options: RequestOptions | None = None,
    ) -> EmailT:
        """Add an email address to a contact (inferred; docs: Contacts: Email Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            email_address: An email address of a contact.
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
                    "email_address": email_address,
                },
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        contact_id: str,
        email_address_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a contact's email address (inferred; docs: Contacts: Email Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            email_address_id: Identifier of the email address.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"group_id": group_id, "contact_id": contact_id, "email_address_id": email_address_id},
                options=options,
            )
        )

    def update(
        self,
        contact_id: str,
        email_address_id: str,
        *,
        email_address: params.ContactEmailAddress,
        group_id: str | Omit = omit,
        result: type[EmailT] = models.Email,
        options: RequestOptions | None = None,
    ) -> EmailT:
        """Update a contact's email address (inferred; docs: Contacts: Email Addresses).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            email_address_id: Identifier of the email address.
            email_address: An email address of a contact.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "contact_id": contact_id, "email_address_id": email_address_id},
                body={
                    "email_address": email_address,
                },
                result=result,
                options=options,
            )
        )


class AsyncContactsEmailAddresses(Resource):
    """Email addresses of a contact. Its methods are awaited."""

    async def create(
        self,
        contact_id: str,
        *,
        email_address: params.ContactEmailAddress,
        group_id: str | Omit = omit,
        result: type[EmailT] = models.Email,
        options: RequestOptions | None = None,
    ) -> EmailT:
        """Add an email address to a contact (inferred; docs: Contacts: Email Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            email_address: An email address of a contact.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "email_address": email_address,
            },
            result=result,
            options=options,
        )

    async def delete(
        self,
        contact_id: str,
        email_address_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a contact's email address (inferred; docs: Contacts: Email Addresses).

        Args:
            contact_id: Identifier of the contact (client).
            email_address_id: Identifier of the email address.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"group_id": group_id, "contact_id": contact_id, "email_address_id": email_address_id},
            options=options,
        )

    async def update(
        self,
        contact_id: str,
        email_address_id: str,
        *,
        email_address: params.ContactEmailAddress,
        group_id: str | Omit = omit,
        result: type[EmailT] = models.Email,
        options: RequestOptions | None = None,
    ) -> EmailT:
        """Update a contact's email address (inferred; docs: Contacts: Email Addresses).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            email_address_id: Identifier of the email address.
            email_address: An email address of a contact.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "contact_id": contact_id, "email_address_id": email_address_id},
            body={
                "email_address": email_address,
            },
            result=result,
            options=options,
        )
