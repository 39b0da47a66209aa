# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people a group serves, how to reach them, their consent, interactions and referrals."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

_REQUEST_BY_EMAIL = Operation[Record](
    "create_contact_email_consent",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/consents/email",
    models.RecordEnvelope,
    unwrap="data",
)
_REQUEST_BY_SMS = Operation[Record](
    "create_contact_sms_consent",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/consents/sms",
    models.RecordEnvelope,
    unwrap="data",
)
_CREATE_URL = Operation[Record](
    "create_contact_consent_url",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/consents/url",
    models.RecordEnvelope,
    unwrap="data",
)
_ACCEPT_WITH_DOCUMENTS = Operation[Record](
    "create_contact_document_consent",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/consents/document",
    models.RecordEnvelope,
    unwrap="data",
)
_ACCEPT = Operation[Record](
    "accept_contact_consent",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/consents/accept",
    models.RecordEnvelope,
    unwrap="data",
)
_REJECT = Operation[Record](
    "reject_contact_consent",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/consents/reject",
    models.RecordEnvelope,
    unwrap="data",
)


class ContactsConsents(SyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
    """

    def request_by_email(
        self,
        group_id: str,
        contact_id: str,
        *,
        consents: params.EmailConsentInput,
        options: Options = None,
    ) -> Record:
        """Request consent by email.

        Emails a request for consent to the contact.
        `POST /groups/{group_id}/contacts/{contact_id}/consents/email` (inferred; docs:
        Contacts: Addresses).

        Args:
            consents: Where to email a consent request.
        """
        return self._call(_REQUEST_BY_EMAIL, (group_id, contact_id), options, consents=consents)

    def request_by_sms(
        self,
        group_id: str,
        contact_id: str,
        *,
        consents: params.SmsConsentInput,
        options: Options = None,
    ) -> Record:
        """Request consent by text message.

        Texts a request for consent to the contact.
        `POST /groups/{group_id}/contacts/{contact_id}/consents/sms` (inferred; docs: Contacts:
        Addresses).

        Args:
            consents: Where to text a consent request.
        """
        return self._call(_REQUEST_BY_SMS, (group_id, contact_id), options, consents=consents)

    def create_url(self, group_id: str, contact_id: str, *, options: Options = None) -> Record:
        """Create a consent request address.

        Gives an address at which the contact can answer a request for consent.
        `POST /groups/{group_id}/contacts/{contact_id}/consents/url` (inferred; docs: Contacts:
        Addresses).
        """
        return self._call(_CREATE_URL, (group_id, contact_id), options)

    def accept_with_documents(
        self,
        group_id: str,
        contact_id: str,
        *,
        consents: params.DocumentConsentInput | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Record consent shown by documents.

        Makes a request for consent and accepts it at once on the strength of documents.
        `POST /groups/{group_id}/contacts/{contact_id}/consents/document` (inferred; docs:
        Contacts: Addresses).

        Args:
            consents: The documents that show consent.
        """
        return self._call(
            _ACCEPT_WITH_DOCUMENTS, (group_id, contact_id), options, consents=consents
        )

    def accept(
        self,
        group_id: str,
        contact_id: str,
        *,
        consent: params.ConsentSignature | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Accept consent with a signature.

        Stores the signature that gives consent.
        `POST /groups/{group_id}/contacts/{contact_id}/consents/accept` (inferred; docs:
        All-Time Reports: Counts Summary).

        Args:
            consent: A signature given for consent.
        """
        return self._call(_ACCEPT, (group_id, contact_id), options, consent=consent)

    def reject(self, group_id: str, contact_id: str, *, options: Options = None) -> Record:
        """Reject a consent request.

        Turns down the request for consent that is open.
        `POST /groups/{group_id}/contacts/{contact_id}/consents/reject` (inferred; docs:
        All-Time Reports: Counts Summary).
        """
        return self._call(_REJECT, (group_id, contact_id), options)


class AsyncContactsConsents(AsyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
    """

    request_by_email = awaitable(ContactsConsents.request_by_email)
    request_by_sms = awaitable(ContactsConsents.request_by_sms)
    create_url = awaitable(ContactsConsents.create_url)
    accept_with_documents = awaitable(ContactsConsents.accept_with_documents)
    accept = awaitable(ContactsConsents.accept)
    reject = awaitable(ContactsConsents.reject)
