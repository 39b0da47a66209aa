# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Cases, in which a group provides a service to a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Into, Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .service_cases_documents import AsyncServiceCasesDocuments, ServiceCasesDocuments

_LIST_FOR_CONTACT = Operation(
    "list_contact_service_cases", "GET", "/groups/{group_id}/contacts/{contact_id}/service_cases", RECORD_LIST
)
_CREATE = Operation(
    "create_contact_service_case",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/service_cases",
    RECORD,
    rules={"program": rules.PROGRAM},
)
_RETRIEVE = Operation(
    "get_contact_service_case", "GET", "/groups/{group_id}/contacts/{contact_id}/service_cases/{id}", RECORD
)
_REPLACE = Operation(
    "replace_contact_service_case",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{id}",
    RECORD,
    rules={"program": rules.PROGRAM},
)
_UPDATE = Operation(
    "update_contact_service_case",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{id}",
    RECORD,
    rules={"program": rules.PROGRAM},
)
_CLOSE_VIA_PUT = Operation(
    "close_service_case_put",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/closings",
    RECORD,
    rules={"status": rules.STATUS},
)
_CLOSE = Operation(
    "close_service_case",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/closings",
    RECORD,
    rules={"status": rules.STATUS},
)
_REPLACE_ENROLLMENT = Operation(
    "replace_service_case_enrollment",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/enrollment",
    RECORD,
    rules={"enrollment": rules.ENROLLMENT},
)
_UPDATE_ENROLLMENT = Operation(
    "update_service_case_enrollment",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/enrollment",
    RECORD,
    rules={"enrollment": rules.ENROLLMENT},
)
_RETRIEVE_PRIMARY_WORKER = Operation(
    "get_service_case_primary_case_worker",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker",
    RECORD,
)
_REPLACE_PRIMARY_WORKER = Operation(
    "replace_service_case_primary_case_worker",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker",
    RECORD,
)
_UPDATE_PRIMARY_WORKER = Operation(
    "update_service_case_primary_case_worker",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker",
    RECORD,
)
_LIST = Operation(
    "list_group_service_cases", "GET", "/groups/{group_id}/service_cases", RECORD_PAGES, rules={"q": rules.Q_3}
)
_LIST_FROM_SENT_REFERRALS = Operation(
    "list_group_service_cases_from_sent_referrals",
    "GET",
    "/groups/{group_id}/service_cases/sent_referrals",
    RECORD_PAGES,
    rules={"q": rules.Q_4},
)


class ServiceCases(SyncResource):
    """Cases, in which a group provides a service to a contact.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        service_type_id: Identifier of the service type (need) asked for.
        service_case: Fields of a case.
        assistance_request_id: Contact's request that the case answers, linked to the case.
        network_id: Network that manages the case.
        primary_data_source: Do without a performance optimization when retrieving cases.
        service_case_id: Identifier of the service case.
        outcome_id: Identifier of the outcome.
        status: Whether a closed case or referral was resolved.
        note: Note on the closing.
        enrollment: Fields of an enrollment.
        user_id: Identifier of the user who takes over.
        closed: Only closed cases if true, only open ones if false; both if left out.
        q: Narrows the cases down.
        page: Number of the page to return.
        page_size: How many records a page holds.
        sort_order: Sort direction.
        sort_by: Attribute to sort by.
    """

    documents: ServiceCasesDocuments = resource(".service_cases_documents", "ServiceCasesDocuments")
    """Documents attached to a case."""

    def list_for_contact(
        self, group_id: str, contact_id: str, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the cases opened for a contact (inferred; docs: Cases)."""
        return self._pages(_LIST_FOR_CONTACT, (group_id, contact_id), into)

    def create(
        self,
        group_id: str,
        contact_id: str,
        *,
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
        """
        return self._into(
            _CREATE,
            (group_id, contact_id),
            into,
            program=program,
            service_type_id=service_type_id,
            service_case=service_case,
            assistance_request_id=assistance_request_id,
            network_id=network_id,
            primary_data_source=primary_data_source,
        )

    def retrieve(self, group_id: str, contact_id: str, service_case_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a case (inferred; docs: Cases)."""
        return self._into(_RETRIEVE, (group_id, contact_id, service_case_id), into)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        *,
        program: params.ProgramEnrollmentChanges | Omit = omit,
        service_type_id: str | Omit = omit,
        service_case: params.ServiceCaseInput | Omit = omit,
        assistance_request_id: str | Omit = omit,
        network_id: str | Omit = omit,
        primary_data_source: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a case (inferred; docs: Cases).

        Args:
            program: Changes to the program that the contact and the case are enrolled in.
        """
        return self._into(
            _REPLACE,
            (group_id, contact_id, service_case_id),
            into,
            program=program,
            service_type_id=service_type_id,
            service_case=service_case,
            assistance_request_id=assistance_request_id,
            network_id=network_id,
            primary_data_source=primary_data_source,
        )

    def update(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        *,
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
        """
        return self._into(
            _UPDATE,
            (group_id, contact_id, service_case_id),
            into,
            program=program,
            service_type_id=service_type_id,
            service_case=service_case,
            assistance_request_id=assistance_request_id,
            network_id=network_id,
            primary_data_source=primary_data_source,
        )

    def close_via_put(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        *,
        outcome_id: str,
        status: enums.ResolutionStatus,
        note: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Close a case and record its outcome (PUT) (inferred; docs: Apiv3groupscontactscasesservice casesclosings)."""
        return self._into(
            _CLOSE_VIA_PUT,
            (group_id, contact_id, service_case_id),
            into,
            outcome_id=outcome_id,
            status=status,
            note=note,
        )

    def close(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        *,
        outcome_id: str,
        status: enums.ResolutionStatus,
        note: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Close a case and record its outcome (inferred; docs: Apiv3groupscontactscasesservice casesclosings)."""
        return self._into(
            _CLOSE, (group_id, contact_id, service_case_id), into, outcome_id=outcome_id, status=status, note=note
        )

    def replace_enrollment(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        *,
        enrollment: params.EnrollmentInput | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace how a case is enrolled in its program (inferred; docs: Group Cases: Enrollment)."""
        return self._into(_REPLACE_ENROLLMENT, (group_id, contact_id, service_case_id), into, enrollment=enrollment)

    def update_enrollment(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        *,
        enrollment: params.EnrollmentInput | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update how a case is enrolled in its program (inferred; docs: Group Cases: Enrollment)."""
        return self._into(_UPDATE_ENROLLMENT, (group_id, contact_id, service_case_id), into, enrollment=enrollment)

    def retrieve_primary_worker(
        self, group_id: str, contact_id: str, service_case_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve the user who is a case's primary worker (inferred; docs: Cases: Primary Case Worker)."""
        return self._into(_RETRIEVE_PRIMARY_WORKER, (group_id, contact_id, service_case_id), into)

    def replace_primary_worker(
        self, group_id: str, contact_id: str, service_case_id: str, *, user_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Make a user the primary worker of a case (PUT) (inferred; docs: Cases: Primary Case Worker)."""
        return self._into(_REPLACE_PRIMARY_WORKER, (group_id, contact_id, service_case_id), into, user_id=user_id)

    def update_primary_worker(
        self, group_id: str, contact_id: str, service_case_id: str, *, user_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Make a user the primary worker of a case (inferred; docs: Cases: Primary Case Worker)."""
        return self._into(_UPDATE_PRIMARY_WORKER, (group_id, contact_id, service_case_id), into, user_id=user_id)

    def list(
        self,
        group_id: str,
        *,
        closed: bool | Omit = omit,
        primary_data_source: bool | Omit = omit,
        q: params.ServiceCaseQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the cases that a group serves, open and closed unless filtered (inferred; docs: Groups: Cases)."""
        return self._pages(
            _LIST,
            (group_id,),
            into,
            closed=closed,
            primary_data_source=primary_data_source,
            q=q,
            page=page,
            page_size=page_size,
            sort_order=sort_order,
            sort_by=sort_by,
        )

    def list_from_sent_referrals(
        self,
        group_id: str,
        *,
        closed: bool | Omit = omit,
        q: params.SentReferralCaseQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the cases that came of referrals a group had sent (inferred; docs: Groups: Cases Converted from Sent
        Referrals).
        """
        return self._pages(
            _LIST_FROM_SENT_REFERRALS,
            (group_id,),
            into,
            closed=closed,
            q=q,
            page=page,
            page_size=page_size,
            sort_order=sort_order,
            sort_by=sort_by,
        )


class AsyncServiceCases(AsyncResource):
    """`ServiceCases` for the asynchronous client."""

    documents: AsyncServiceCasesDocuments = resource(".service_cases_documents", "AsyncServiceCasesDocuments")
    list_for_contact = paged(ServiceCases.list_for_contact)
    create = awaitable(ServiceCases.create)
    retrieve = awaitable(ServiceCases.retrieve)
    replace = awaitable(ServiceCases.replace)
    update = awaitable(ServiceCases.update)
    close_via_put = awaitable(ServiceCases.close_via_put)
    close = awaitable(ServiceCases.close)
    replace_enrollment = awaitable(ServiceCases.replace_enrollment)
    update_enrollment = awaitable(ServiceCases.update_enrollment)
    retrieve_primary_worker = awaitable(ServiceCases.retrieve_primary_worker)
    replace_primary_worker = awaitable(ServiceCases.replace_primary_worker)
    update_primary_worker = awaitable(ServiceCases.update_primary_worker)
    list = paged(ServiceCases.list)
    list_from_sent_referrals = paged(ServiceCases.list_from_sent_referrals)
