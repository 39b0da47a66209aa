# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Requests for a contact's consent, and the responses of the contact."""

from __future__ import annotations

from .. import models, params
from .._results import RecordT
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_REQUEST_BY_EMAIL = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/consents/email", models.RecordEnvelope, unwrap="data"
)
_REQUEST_BY_SMS = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/consents/sms", models.RecordEnvelope, unwrap="data"
)
_CREATE_URL = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/consents/url", models.RecordEnvelope, unwrap="data"
)
_ACCEPT_WITH_DOCUMENTS = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/consents/document", models.RecordEnvelope, unwrap="data"
)
_ACCEPT = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/consents/accept", models.RecordEnvelope, unwrap="data"
)
_REJECT = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/consents/reject", models.RecordEnvelope, unwrap="data"
)


class ContactsConsents(Resource):
    """Requests for a contact's consent, and the responses of the contact."""

    def request_by_email(
        self,
        contact_id: str,
        *,
        consents: params.EmailConsentInput,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Send a request for consent to a contact by email (inferred; docs: (untitled, after Contacts: Addresses)).

        Args:
            contact_id: Identifier of the contact (client).
            consents: Where to email a consent request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _REQUEST_BY_EMAIL,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "consents": consents,
                },
                result=result,
                options=options,
            )
        )

    def request_by_sms(
        self,
        contact_id: str,
        *,
        consents: params.SmsConsentInput,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Send a request for consent to a contact by text message (inferred; docs: (untitled, after Contacts:
        Addresses)).

        Args:
            contact_id: Identifier of the contact (client).
            consents: Where to text a consent request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _REQUEST_BY_SMS,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "consents": consents,
                },
                result=result,
                options=options,
            )
        )

    def create_url(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Create an address where a contact can respond to a request for consent (inferred; docs: (untitled, after
        Contacts: Addresses)).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE_URL,
                path={"group_id": group_id, "contact_id": contact_id},
                result=result,
                options=options,
            )
        )

    def accept_with_documents(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        consents: params.DocumentConsentInput | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Request consent and accept it immediately, on the basis of documents (inferred; docs: (untitled, after
        Contacts: Addresses)).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            consents: The documents that show consent.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ACCEPT_WITH_DOCUMENTS,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "consents": consents,
                },
                result=result,
                options=options,
            )
        )

    def accept(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        consent: params.ConsentSignature | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Accept consent: store its signature (inferred; docs: (untitled, after All-Time Reports: Counts Summary)).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            consent: A signature for consent.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ACCEPT,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "consent": consent,
                },
                result=result,
                options=options,
            )
        )

    def reject(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Reject the request for consent that is open (inferred; docs: (untitled, after All-Time Reports: Counts
        Summary)).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _REJECT,
                path={"group_id": group_id, "contact_id": contact_id},
                result=result,
                options=options,
            )
        )


class AsyncContactsConsents(Resource):
    """Requests for a contact's consent, and the responses of the contact. Its methods are awaited."""

    async def request_by_email(
        self,
        contact_id: str,
        *,
        consents: params.EmailConsentInput,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Send a request for consent to a contact by email (inferred; docs: (untitled, after Contacts: Addresses)).

        Args:
            contact_id: Identifier of the contact (client).
            consents: Where to email a consent request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _REQUEST_BY_EMAIL,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "consents": consents,
            },
            result=result,
            options=options,
        )

    async def request_by_sms(
        self,
        contact_id: str,
        *,
        consents: params.SmsConsentInput,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Send a request for consent to a contact by text message (inferred; docs: (untitled, after Contacts:
        Addresses)).

        Args:
            contact_id: Identifier of the contact (client).
            consents: Where to text a consent request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _REQUEST_BY_SMS,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "consents": consents,
            },
            result=result,
            options=options,
        )

    async def create_url(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Create an address where a contact can respond to a request for consent (inferred; docs: (untitled, after
        Contacts: Addresses)).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE_URL,
            path={"group_id": group_id, "contact_id": contact_id},
            result=result,
            options=options,
        )

    async def accept_with_documents(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        consents: params.DocumentConsentInput | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Request consent and accept it immediately, on the basis of documents (inferred; docs: (untitled, after
        Contacts: Addresses)).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            consents: The documents that show consent.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ACCEPT_WITH_DOCUMENTS,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "consents": consents,
            },
            result=result,
            options=options,
        )

    async def accept(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        consent: params.ConsentSignature | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Accept consent: store its signature (inferred; docs: (untitled, after All-Time Reports: Counts Summary)).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            consent: A signature for consent.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ACCEPT,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "consent": consent,
            },
            result=result,
            options=options,
        )

    async def reject(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Reject the request for consent that is open (inferred; docs: (untitled, after All-Time Reports: Counts
        Summary)).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _REJECT,
            path={"group_id": group_id, "contact_id": contact_id},
            result=result,
            options=options,
        )
