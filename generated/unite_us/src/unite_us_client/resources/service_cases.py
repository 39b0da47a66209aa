# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules, enums
from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, resource, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, PagesInto, R

if TYPE_CHECKING:
    from .. import params
    from .service_cases_documents import AsyncServiceCasesDocuments, ServiceCasesDocuments

_LIST_FOR_CONTACT = Operation("GET /groups/{group_id}/contacts/{contact_id}/service_cases", RECORD_LIST)
_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/service_cases", RECORD,
    rules={"program": _rules.PROGRAM_ENROLLMENT_INPUT},
)
_RETRIEVE = Operation("GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}", RECORD)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}", RECORD,
    rules={"program": _rules.PROGRAM_ENROLLMENT_INPUT},
)
_CLOSE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/closings", RECORD,
    rules={"status": _rules.RESOLUTION_STATUS},
)
_UPDATE_ENROLLMENT = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/enrollment", RECORD,
    rules={"enrollment": _rules.ENROLLMENT_INPUT},
)
_RETRIEVE_PRIMARY_WORKER = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker", RECORD
)
_UPDATE_PRIMARY_WORKER = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker", RECORD
)
_LIST = Operation("GET /groups/{group_id}/service_cases", RECORD_PAGES, rules={"q": _rules.SERVICE_CASE_QUERY})
_LIST_FROM_SENT_REFERRALS = Operation("GET /groups/{group_id}/service_cases/sent_referrals", RECORD_PAGES)


class ServiceCases(SyncResource):
    """Cases, in which a group provides a service to a contact.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        service_case_id: Identifier of the service case.
        enrollment: Fields of an enrollment.
        user_id: Identifier of the user who takes over.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
    """

    documents: ServiceCasesDocuments = resource(".service_cases_documents")
    """Documents attached to a case."""

    def list_for_contact(self, group_id: str, contact_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List the cases opened for a contact (inferred; docs: Cases)."""
        return self._pages(_LIST_FOR_CONTACT, locals())

    def create(
        self, group_id: str, contact_id: str, *,
        program: params.ProgramEnrollmentInput,
        service_type_id: str,
        service_case: params.ServiceCaseInput | Omit = omit,
        assistance_request_id: str | Omit = omit,
        network_id: str | Omit = omit,
        primary_data_source: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Open a case for a contact and enroll the contact in a program (inferred; docs: Cases).

        Args:
            program: Program that the contact and the case are enrolled in.
            service_type_id: Identifier of the service type (need) asked for.
            service_case: Fields of a case.
            assistance_request_id: Contact's request that the case answers, linked to the case.
            network_id: Network that manages the case.
            primary_data_source: Do without a performance optimization when retrieving cases.
        """
        return self._into(_CREATE, locals(), into)

    def retrieve(self, group_id: str, contact_id: str, service_case_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a case (inferred; docs: Cases)."""
        return self._into(_RETRIEVE, locals(), into)

    def update(
        self, group_id: str, contact_id: str, service_case_id: str, *,
        program: params.ProgramEnrollmentChanges | Omit = omit,
        service_type_id: str | Omit = omit,
        service_case: params.ServiceCaseInput | Omit = omit,
        assistance_request_id: str | Omit = omit,
        network_id: str | Omit = omit,
        primary_data_source: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a case (inferred; docs: Cases).

        Args:
            program: Changes to the program that the contact and the case are enrolled in.
            service_type_id: Identifier of the service type (need) asked for.
            service_case: Fields of a case.
            assistance_request_id: Contact's request that the case answers, linked to the case.
            network_id: Network that manages the case.
            primary_data_source: Do without a performance optimization when retrieving cases.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a case (inferred; docs: Cases)."""

    def close(
        self, group_id: str, contact_id: str, service_case_id: str, *,
        outcome_id: str,
        status: enums.ResolutionStatus,
        note: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Close a case and record its outcome (inferred; docs: Apiv3groupscontactscasesservice casesclosings).

        Args:
            outcome_id: Identifier of the outcome.
            status: Whether a closed case or referral was resolved.
            note: Note on the closing.
        """
        return self._into(_CLOSE, locals(), into)

    close_via_put = twin(close, _CLOSE.with_method("PUT"))
    """Close a case and record its outcome (PUT) (inferred; docs: Apiv3groupscontactscasesservice casesclosings)."""

    def update_enrollment(
        self, group_id: str, contact_id: str, service_case_id: str, *,
        enrollment: params.EnrollmentInput | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Update how a case is enrolled in its program (inferred; docs: Group Cases: Enrollment)."""
        return self._into(_UPDATE_ENROLLMENT, locals(), into)

    replace_enrollment = twin(update_enrollment, _UPDATE_ENROLLMENT.with_method("PUT"))
    """Replace how a case is enrolled in its program (inferred; docs: Group Cases: Enrollment)."""

    def retrieve_primary_worker(
        self, group_id: str, contact_id: str, service_case_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve the user who is a case's primary worker (inferred; docs: Cases: Primary Case Worker)."""
        return self._into(_RETRIEVE_PRIMARY_WORKER, locals(), into)

    def update_primary_worker(
        self, group_id: str, contact_id: str, service_case_id: str, *, user_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Make a user the primary worker of a case (inferred; docs: Cases: Primary Case Worker)."""
        return self._into(_UPDATE_PRIMARY_WORKER, locals(), into)

    replace_primary_worker = twin(update_primary_worker, _UPDATE_PRIMARY_WORKER.with_method("PUT"))
    """Make a user the primary worker of a case (PUT) (inferred; docs: Cases: Primary Case Worker)."""

    def list(
        self, group_id: str, *,
        closed: bool | Omit = omit,
        primary_data_source: bool | Omit = omit,
        q: params.ServiceCaseQuery | Omit = omit,
        **paging: Unpack[PagesKeywords[R]],
    ) -> RecordPages[R]:
        """List the cases that a group serves, open and closed unless filtered (inferred; docs: Groups: Cases).

        Args:
            closed: Only closed cases if true, only open ones if false; both if left out.
            primary_data_source: Do without a performance optimization when retrieving cases.
            q: Narrows the cases down.
        """
        return self._pages(_LIST, locals())

    def list_from_sent_referrals(
        self, group_id: str, *,
        closed: bool | Omit = omit, q: params.SentReferralCaseQuery | Omit = omit, **paging: Unpack[PagesKeywords[R]],
    ) -> RecordPages[R]:
        """List the cases that came of referrals a group had sent (inferred; docs: Groups: Cases Converted from Sent
        Referrals).

        Args:
            closed: Only closed cases if true, only open ones if false; both if left out.
            q: Narrows the cases down.
        """
        return self._pages(_LIST_FROM_SENT_REFERRALS, locals())


class AsyncServiceCases(AsyncResource):
    """`ServiceCases` for the asynchronous client."""

    documents: AsyncServiceCasesDocuments = resource(".service_cases_documents")
    list_for_contact = paged(ServiceCases.list_for_contact)
    create = awaitable(ServiceCases.create)
    retrieve = awaitable(ServiceCases.retrieve)
    update = awaitable(ServiceCases.update)
    replace = awaitable(ServiceCases.replace)
    close = awaitable(ServiceCases.close)
    close_via_put = awaitable(ServiceCases.close_via_put)
    update_enrollment = awaitable(ServiceCases.update_enrollment)
    replace_enrollment = awaitable(ServiceCases.replace_enrollment)
    retrieve_primary_worker = awaitable(ServiceCases.retrieve_primary_worker)
    update_primary_worker = awaitable(ServiceCases.update_primary_worker)
    replace_primary_worker = awaitable(ServiceCases.replace_primary_worker)
    list = paged(ServiceCases.list)
    list_from_sent_referrals = paged(ServiceCases.list_from_sent_referrals)
