# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Cases, in which a group provides a service to a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Into, Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .contacts_service_cases_documents import AsyncContactsServiceCasesDocuments, ContactsServiceCasesDocuments
    from .contacts_service_cases_timeline_events import (
        AsyncContactsServiceCasesTimelineEvents,
        ContactsServiceCasesTimelineEvents,
    )

_LIST = Operation(
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
_CLOSE_WITH_PUT = Operation(
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
_LIST_FORMS = Operation(
    "list_service_case_forms",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/forms",
    RECORD_LIST,
)


class ContactsServiceCases(SyncResource):
    """Cases, in which a group provides a service to a contact.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        service_type_id: Identifier of the service type (need) asked for.
        service_case: Fields of a case.
        assistance_request_id: Assistance request of the contact that the case answers; it is linked to the case.
        network_id: Network that manages the case.
        primary_data_source: Whether to do without a performance optimization when cases are retrieved.
        id: Identifier of the record the call is about.
        service_case_id: Identifier of the service case.
        outcome_id: Identifier of the outcome.
        status: Whether a closed case or referral was resolved.
        note: Note on the closing.
        enrollment: Fields of an enrollment.
        user_id: Identifier of the user who takes over.
    """

    documents: ContactsServiceCasesDocuments = resource(
        ".contacts_service_cases_documents", "ContactsServiceCasesDocuments"
    )
    """Documents attached to contacts, intakes, cases and referrals."""
    timeline_events: ContactsServiceCasesTimelineEvents = resource(
        ".contacts_service_cases_timeline_events", "ContactsServiceCasesTimelineEvents"
    )
    """What happened to a record, as events that loosely follow the Activity Streams format. An event's `verb`,
    `object` and `target` together tell what it was. Verbs: accept, add, assign, close, complete, create, delete,
    deny, join, leave, open, post, replace, retract, save, send, update.
    """

    def list(
        self, group_id: str, contact_id: str, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a contact's cases (inferred; docs: Cases).

        The cases opened for the contact.
        """
        return self._pages(_LIST, (group_id, contact_id), into)

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
        """Open a case for a contact (inferred; docs: Cases).

        Opens a case and enrolls the contact in a program.

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

    def retrieve(self, group_id: str, contact_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a case (inferred; docs: Cases).

        Details of one case.
        """
        return self._into(_RETRIEVE, (group_id, contact_id, id), into)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        id: str,
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

        PUT form of `update`; the docs describe the two alike.

        Args:
            program: Changes to the program that the contact and the case are enrolled in.
        """
        return self._into(
            _REPLACE,
            (group_id, contact_id, id),
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
        id: str,
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

        Changes a case.

        Args:
            program: Changes to the program that the contact and the case are enrolled in.
        """
        return self._into(
            _UPDATE,
            (group_id, contact_id, id),
            into,
            program=program,
            service_type_id=service_type_id,
            service_case=service_case,
            assistance_request_id=assistance_request_id,
            network_id=network_id,
            primary_data_source=primary_data_source,
        )

    def close_with_put(
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
        """Close a case (PUT) (inferred; docs: Apiv3groupscontactscasesservice casesclosings).

        PUT form of `close`; the docs describe the two alike.
        """
        return self._into(
            _CLOSE_WITH_PUT,
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
        """Close a case (inferred; docs: Apiv3groupscontactscasesservice casesclosings).

        Ends the case and records its outcome.
        """
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
        """Replace a case's program enrollment (inferred; docs: Group Cases: Enrollment).

        PUT form of `update_enrollment`; the docs describe the two alike.
        """
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
        """Update a case's program enrollment (inferred; docs: Group Cases: Enrollment).

        Changes how the case is enrolled in its program.
        """
        return self._into(_UPDATE_ENROLLMENT, (group_id, contact_id, service_case_id), into, enrollment=enrollment)

    def retrieve_primary_worker(
        self, group_id: str, contact_id: str, service_case_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve a case's primary worker (inferred; docs: Cases: Primary Case Worker).

        The user who is the primary case worker.
        """
        return self._into(_RETRIEVE_PRIMARY_WORKER, (group_id, contact_id, service_case_id), into)

    def replace_primary_worker(
        self, group_id: str, contact_id: str, service_case_id: str, *, user_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Replace a case's primary worker (inferred; docs: Cases: Primary Case Worker).

        PUT form of `update_primary_worker`; the docs describe the two alike.
        """
        return self._into(_REPLACE_PRIMARY_WORKER, (group_id, contact_id, service_case_id), into, user_id=user_id)

    def update_primary_worker(
        self, group_id: str, contact_id: str, service_case_id: str, *, user_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Update a case's primary worker (inferred; docs: Cases: Primary Case Worker).

        Makes another user the primary case worker.
        """
        return self._into(_UPDATE_PRIMARY_WORKER, (group_id, contact_id, service_case_id), into, user_id=user_id)

    def list_forms(
        self, group_id: str, contact_id: str, service_case_id: str, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the forms filled in for a case (inferred; docs: Cases: Assessments/Forms).

        Forms that have an answer or more, chosen by the case's service type.
        """
        return self._pages(_LIST_FORMS, (group_id, contact_id, service_case_id), into)


class AsyncContactsServiceCases(AsyncResource):
    """`ContactsServiceCases` for the asynchronous client."""

    documents: AsyncContactsServiceCasesDocuments = resource(
        ".contacts_service_cases_documents", "AsyncContactsServiceCasesDocuments"
    )
    timeline_events: AsyncContactsServiceCasesTimelineEvents = resource(
        ".contacts_service_cases_timeline_events", "AsyncContactsServiceCasesTimelineEvents"
    )
    list = paged(ContactsServiceCases.list)
    create = awaitable(ContactsServiceCases.create)
    retrieve = awaitable(ContactsServiceCases.retrieve)
    replace = awaitable(ContactsServiceCases.replace)
    update = awaitable(ContactsServiceCases.update)
    close_with_put = awaitable(ContactsServiceCases.close_with_put)
    close = awaitable(ContactsServiceCases.close)
    replace_enrollment = awaitable(ContactsServiceCases.replace_enrollment)
    update_enrollment = awaitable(ContactsServiceCases.update_enrollment)
    retrieve_primary_worker = awaitable(ContactsServiceCases.retrieve_primary_worker)
    replace_primary_worker = awaitable(ContactsServiceCases.replace_primary_worker)
    update_primary_worker = awaitable(ContactsServiceCases.update_primary_worker)
    list_forms = paged(ContactsServiceCases.list_forms)
