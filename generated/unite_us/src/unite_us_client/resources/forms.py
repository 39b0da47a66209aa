# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import _rules
from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, PagesInto, R

if TYPE_CHECKING:
    from .. import params

_LIST_FOR_CONTACT = Operation("GET /groups/{group_id}/contacts/{contact_id}/forms", RECORD_LIST)
_RETRIEVE_FOR_CONTACT = Operation("GET /groups/{group_id}/contacts/{contact_id}/forms/{form_id}", RECORD)
_RESPOND_FOR_CONTACT = Operation("PATCH /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/response", RECORD)
_LIST_FOR_GROUP = Operation("GET /groups/{group_id}/forms", RECORD_PAGES, rules={"q": _rules.GROUP_FORM_QUERY})
_LIST_FOR_REFERRAL = Operation("GET /groups/{group_id}/referrals/{referral_id}/forms", RECORD_PAGES)
_RETRIEVE_FOR_REFERRAL = Operation("GET /groups/{group_id}/referrals/{referral_id}/contact/forms/{form_id}", RECORD)
_RESPOND_FOR_REFERRAL = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}/contact/forms/{form_id}/response", RECORD
)
_RETRIEVE_FOR_SERVICE_CASE = Operation(
    "GET /groups/{group_id}/service_cases/{service_case_id}/contact/forms/{form_id}", RECORD
)
_RESPOND_FOR_SERVICE_CASE = Operation(
    "PATCH /groups/{group_id}/service_cases/{service_case_id}/contact/forms/{form_id}/response", RECORD
)
_RETRIEVE_FOR_ASSISTANCE_REQUEST = Operation(
    "GET /groups/{group_id}/assistance_requests/{assistance_request_id}/form", RECORD
)
_LIST_FOR_ASSISTANCE_REQUEST = Operation(
    "GET /groups/{group_id}/assistance_requests/{assistance_request_id}/forms", RECORD_LIST
)
_LIST_FOR_SERVICE_CASE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/forms", RECORD_LIST
)


class Forms(SyncResource):
    """Forms and assessments to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        form_id: Identifier of the form.
        data: The answers.
        q: Narrows the forms down.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        referral_id: Identifier of the referral.
        service_case_id: Identifier of the service case.
        assistance_request_id: Identifier of the assistance request.
    """

    def list_for_contact(self, group_id: str, contact_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List the forms that can be filled in for a contact (inferred; docs: Contacts: Forms)."""
        return self._pages(_LIST_FOR_CONTACT, locals())

    def retrieve_for_contact(self, group_id: str, contact_id: str, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a form, each question with the answer a contact already has (inferred; docs: Contacts: Forms)."""
        return self._into(_RETRIEVE_FOR_CONTACT, locals(), into)

    def respond_for_contact(
        self, group_id: str, contact_id: str, form_id: str, *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Store a contact's answers to a form or assessment, new or changed (inferred; docs: Contacts: Respond to
        Form)."""
        return self._into(_RESPOND_FOR_CONTACT, locals(), into)

    respond_for_contact_via_put = twin(respond_for_contact, _RESPOND_FOR_CONTACT.with_method("PUT"))
    """Store a contact's answers to a form or assessment, new or changed (PUT) (inferred; docs: Contacts: Respond to
    Form)."""

    def list_for_group(
        self, group_id: str, *, q: params.GroupFormQuery | Omit = omit, **paging: Unpack[PagesKeywords[R]]
    ) -> RecordPages[R]:
        """List the forms a group can use, by use, service, program or contact (inferred; docs: Groups: Forms
        Available for Use)."""
        return self._pages(_LIST_FOR_GROUP, locals())

    def list_for_referral(self, group_id: str, referral_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the forms available to a referral (inferred; docs: Referral: Forms Available for Use)."""
        return self._pages(_LIST_FOR_REFERRAL, locals())

    def retrieve_for_referral(self, group_id: str, referral_id: str, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a form, each question with the answer a referral's contact already has (inferred; docs: Groups:
        Referral Contact Forms)."""
        return self._into(_RETRIEVE_FOR_REFERRAL, locals(), into)

    def respond_for_referral(
        self, group_id: str, referral_id: str, form_id: str, *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Store the answers of a referral's contact to a form or assessment, new or changed (inferred; docs:
        Groups: Referral Contact Respond to Form)."""
        return self._into(_RESPOND_FOR_REFERRAL, locals(), into)

    respond_for_referral_via_put = twin(respond_for_referral, _RESPOND_FOR_REFERRAL.with_method("PUT"))
    """Store the answers of a referral's contact to a form or assessment (PUT) (inferred; docs: Groups: Referral
    Contact Respond to Form)."""

    def retrieve_for_service_case(
        self, group_id: str, service_case_id: str, form_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve a form, each question with the answer a case's contact already has (inferred; docs: Groups:
        Service Case Contact Forms)."""
        return self._into(_RETRIEVE_FOR_SERVICE_CASE, locals(), into)

    def respond_for_service_case(
        self, group_id: str, service_case_id: str, form_id: str, *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Store the answers of a case's contact to a form or assessment, new or changed (inferred; docs: Groups:
        Service Case Contact Respond to Form)."""
        return self._into(_RESPOND_FOR_SERVICE_CASE, locals(), into)

    respond_for_service_case_via_put = twin(respond_for_service_case, _RESPOND_FOR_SERVICE_CASE.with_method("PUT"))
    """Store the answers of a case's contact to a form or assessment (PUT) (inferred; docs: Groups: Service Case
    Contact Respond to Form)."""

    def retrieve_for_assistance_request(self, group_id: str, assistance_request_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve an assistance request's form, each question with its answer so far (inferred; docs: Groups ->
        Assistance Requests: Forms)."""
        return self._into(_RETRIEVE_FOR_ASSISTANCE_REQUEST, locals(), into)

    def list_for_assistance_request(
        self, group_id: str, assistance_request_id: str, **paging: Unpack[PagesInto[R]]
    ) -> RecordPages[R]:
        """List the forms that can be filled in for an assistance request (inferred; docs: Groups -> Assistance
        Requests: Forms)."""
        return self._pages(_LIST_FOR_ASSISTANCE_REQUEST, locals())

    def list_for_service_case(
        self, group_id: str, contact_id: str, service_case_id: str, **paging: Unpack[PagesInto[R]]
    ) -> RecordPages[R]:
        """List a case's forms that have an answer or more, by the case's service type (inferred; docs: Cases:
        Assessments/Forms)."""
        return self._pages(_LIST_FOR_SERVICE_CASE, locals())


class AsyncForms(AsyncResource):
    """`Forms` for the asynchronous client."""

    list_for_contact = paged(Forms.list_for_contact)
    retrieve_for_contact = awaitable(Forms.retrieve_for_contact)
    respond_for_contact = awaitable(Forms.respond_for_contact)
    respond_for_contact_via_put = awaitable(Forms.respond_for_contact_via_put)
    list_for_group = paged(Forms.list_for_group)
    list_for_referral = paged(Forms.list_for_referral)
    retrieve_for_referral = awaitable(Forms.retrieve_for_referral)
    respond_for_referral = awaitable(Forms.respond_for_referral)
    respond_for_referral_via_put = awaitable(Forms.respond_for_referral_via_put)
    retrieve_for_service_case = awaitable(Forms.retrieve_for_service_case)
    respond_for_service_case = awaitable(Forms.respond_for_service_case)
    respond_for_service_case_via_put = awaitable(Forms.respond_for_service_case_via_put)
    retrieve_for_assistance_request = awaitable(Forms.retrieve_for_assistance_request)
    list_for_assistance_request = paged(Forms.list_for_assistance_request)
    list_for_service_case = paged(Forms.list_for_service_case)
