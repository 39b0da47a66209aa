# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .. import params

_REQUEST_BY_EMAIL = Operation("POST /groups/{group_id}/contacts/{contact_id}/consents/email", RECORD)
_REQUEST_BY_SMS = Operation("POST /groups/{group_id}/contacts/{contact_id}/consents/sms", RECORD)
_CREATE_URL = Operation("POST /groups/{group_id}/contacts/{contact_id}/consents/url", RECORD)
_ACCEPT_WITH_DOCUMENTS = Operation("POST /groups/{group_id}/contacts/{contact_id}/consents/document", RECORD)
_ACCEPT = Operation("POST /groups/{group_id}/contacts/{contact_id}/consents/accept", RECORD)
_REJECT = Operation("POST /groups/{group_id}/contacts/{contact_id}/consents/reject", RECORD)


class ContactsConsents(SyncResource):
    """Requests for a contact's consent, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        consents: Where to email a consent request.
        consent: A signature given for consent.
    """

    def request_by_email(
        self, group_id: str, contact_id: str, *, consents: params.EmailConsentInput, **into: Unpack[Into[R]]
    ) -> R:
        """Email a request for consent to a contact (inferred; docs: Contacts: Addresses)."""
        return self._into(_REQUEST_BY_EMAIL, locals(), into)

    def request_by_sms(
        self, group_id: str, contact_id: str, *, consents: params.SmsConsentInput, **into: Unpack[Into[R]]
    ) -> R:
        """Text a request for consent to a contact (inferred; docs: Contacts: Addresses).

        Args:
            consents: Where to text a consent request.
        """
        return self._into(_REQUEST_BY_SMS, locals(), into)

    def create_url(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Create an address at which a contact can answer a request for consent (inferred; docs: Contacts:
        Addresses)."""
        return self._into(_CREATE_URL, locals(), into)

    def accept_with_documents(
        self, group_id: str, contact_id: str, *,
        consents: params.DocumentConsentInput | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Request consent and accept it at once on the strength of documents (inferred; docs: Contacts: Addresses).

        Args:
            consents: The documents that show consent.
        """
        return self._into(_ACCEPT_WITH_DOCUMENTS, locals(), into)

    def accept(
        self, group_id: str, contact_id: str, *, consent: params.ConsentSignature | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Accept consent: store the signature that gives it (inferred; docs: All-Time Reports: Counts Summary)."""
        return self._into(_ACCEPT, locals(), into)

    def reject(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Reject the request for consent that is open (inferred; docs: All-Time Reports: Counts Summary)."""
        return self._into(_REJECT, locals(), into)


class AsyncContactsConsents(AsyncResource):
    """`ContactsConsents` for the asynchronous client."""

    request_by_email = awaitable(ContactsConsents.request_by_email)
    request_by_sms = awaitable(ContactsConsents.request_by_sms)
    create_url = awaitable(ContactsConsents.create_url)
    accept_with_documents = awaitable(ContactsConsents.accept_with_documents)
    accept = awaitable(ContactsConsents.accept)
    reject = awaitable(ContactsConsents.reject)
