# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Cases, in which a group provides a service to a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _rules as rules
from .. import enums, models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
    resource,
)

if TYPE_CHECKING:
    from .. import params
    from .contacts_service_cases_documents import (
        AsyncContactsServiceCasesDocuments,
        ContactsServiceCasesDocuments,
    )
    from .contacts_service_cases_timeline_events import (
        AsyncContactsServiceCasesTimelineEvents,
        ContactsServiceCasesTimelineEvents,
    )

_LIST = Operation[models.RecordListEnvelope](
    "list_contact_service_cases",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/service_cases",
    models.RecordListEnvelope,
    items="data",
)
_CREATE = Operation[Record](
    "create_contact_service_case",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/service_cases",
    models.RecordEnvelope,
    unwrap="data",
    rules={"program": rules.PROGRAM},
)
_RETRIEVE = Operation[Record](
    "get_contact_service_case",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_contact_service_case",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"program": rules.PROGRAM},
)
_UPDATE = Operation[Record](
    "update_contact_service_case",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"program": rules.PROGRAM},
)
_CLOSE_WITH_PUT = Operation[Record](
    "close_service_case_put",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/closings",
    models.RecordEnvelope,
    unwrap="data",
    rules={"status": rules.STATUS},
)
_CLOSE = Operation[Record](
    "close_service_case",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/closings",
    models.RecordEnvelope,
    unwrap="data",
    rules={"status": rules.STATUS},
)
_REPLACE_ENROLLMENT = Operation[Record](
    "replace_service_case_enrollment",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/enrollment",
    models.RecordEnvelope,
    unwrap="data",
    rules={"enrollment": rules.ENROLLMENT},
)
_UPDATE_ENROLLMENT = Operation[Record](
    "update_service_case_enrollment",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/enrollment",
    models.RecordEnvelope,
    unwrap="data",
    rules={"enrollment": rules.ENROLLMENT},
)
_RETRIEVE_PRIMARY_WORKER = Operation[Record](
    "get_service_case_primary_case_worker",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE_PRIMARY_WORKER = Operation[Record](
    "replace_service_case_primary_case_worker",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker",
    models.RecordEnvelope,
    unwrap="data",
)
_UPDATE_PRIMARY_WORKER = Operation[Record](
    "update_service_case_primary_case_worker",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker",
    models.RecordEnvelope,
    unwrap="data",
)
_LIST_FORMS = Operation[models.RecordListEnvelope](
    "list_service_case_forms",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/forms",
    models.RecordListEnvelope,
    items="data",
)


class ContactsServiceCases(SyncResource):
    """Cases, in which a group provides a service to a contact.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
        service_case_id: Identifier of the service case.
    """

    documents: ContactsServiceCasesDocuments = resource(
        ".contacts_service_cases_documents", "ContactsServiceCasesDocuments", __package__
    )
    """Documents attached to contacts, intakes, cases and referrals."""
    timeline_events: ContactsServiceCasesTimelineEvents = resource(
        ".contacts_service_cases_timeline_events", "ContactsServiceCasesTimelineEvents", __package__
    )
    """What happened to a record, as events that loosely follow the Activity Streams format. An
    event's `verb`, `object` and `target` together tell what it was. Verbs: accept, add, assign,
    close, complete, create, delete, deny, join, leave, open, post, replace, retract, save,
    send, update.
    """

    def list(
        self, group_id: str, contact_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a contact's cases.

        The cases opened for the contact.
        `GET /groups/{group_id}/contacts/{contact_id}/service_cases` (inferred; docs: Cases).
        """
        return self._pages(_LIST, (group_id, contact_id), options)

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
        options: Options = None,
    ) -> Record:
        """Open a case for a contact.

        Opens a case and enrolls the contact in a program.
        `POST /groups/{group_id}/contacts/{contact_id}/service_cases` (inferred; docs: Cases).

        Args:
            program: Program that the contact and the case are enrolled in.
            service_type_id: Identifier of the service type (need) asked for.
            service_case: Fields of a case.
            assistance_request_id: Assistance request of the contact that the case answers; it
                is linked to the case.
            network_id: Network that manages the case.
            primary_data_source: Whether to do without a performance optimization when cases are
                retrieved.
        """
        return self._call(
            _CREATE,
            (group_id, contact_id),
            options,
            program=program,
            service_type_id=service_type_id,
            service_case=service_case,
            assistance_request_id=assistance_request_id,
            network_id=network_id,
            primary_data_source=primary_data_source,
        )

    def retrieve(
        self, group_id: str, contact_id: str, id: str, *, options: Options = None
    ) -> Record:
        """Retrieve a case.

        Details of one case. `GET /groups/{group_id}/contacts/{contact_id}/service_cases/{id}`
        (inferred; docs: Cases).
        """
        return self._call(_RETRIEVE, (group_id, contact_id, id), options)

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
        options: Options = None,
    ) -> Record:
        """Replace a case.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/service_cases/{id}` (inferred; docs:
        Cases).

        Args:
            program: Changes to the program that the contact and the case are enrolled in.
            service_type_id: Identifier of the service type (need) asked for.
            service_case: Fields of a case.
            assistance_request_id: Assistance request of the contact that the case answers; it
                is linked to the case.
            network_id: Network that manages the case.
            primary_data_source: Whether to do without a performance optimization when cases are
                retrieved.
        """
        return self._call(
            _REPLACE,
            (group_id, contact_id, id),
            options,
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
        options: Options = None,
    ) -> Record:
        """Update a case.

        Changes a case. `PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{id}`
        (inferred; docs: Cases).

        Args:
            program: Changes to the program that the contact and the case are enrolled in.
            service_type_id: Identifier of the service type (need) asked for.
            service_case: Fields of a case.
            assistance_request_id: Assistance request of the contact that the case answers; it
                is linked to the case.
            network_id: Network that manages the case.
            primary_data_source: Whether to do without a performance optimization when cases are
                retrieved.
        """
        return self._call(
            _UPDATE,
            (group_id, contact_id, id),
            options,
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
        options: Options = None,
    ) -> Record:
        """Close a case (PUT).

        PUT form of `close`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/closings`
        (inferred; docs: Apiv3groupscontactscasesservice casesclosings).

        Args:
            outcome_id: Identifier of the outcome.
            status: Whether a closed case or referral was resolved.
            note: Note on the closing.
        """
        return self._call(
            _CLOSE_WITH_PUT,
            (group_id, contact_id, service_case_id),
            options,
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
        options: Options = None,
    ) -> Record:
        """Close a case.

        Ends the case and records its outcome.
        `PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/closings`
        (inferred; docs: Apiv3groupscontactscasesservice casesclosings).

        Args:
            outcome_id: Identifier of the outcome.
            status: Whether a closed case or referral was resolved.
            note: Note on the closing.
        """
        return self._call(
            _CLOSE,
            (group_id, contact_id, service_case_id),
            options,
            outcome_id=outcome_id,
            status=status,
            note=note,
        )

    def replace_enrollment(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        *,
        enrollment: params.EnrollmentInput | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a case's program enrollment.

        PUT form of `update_enrollment`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/enrollment`
        (inferred; docs: Group Cases: Enrollment).

        Args:
            enrollment: Fields of an enrollment.
        """
        return self._call(
            _REPLACE_ENROLLMENT,
            (group_id, contact_id, service_case_id),
            options,
            enrollment=enrollment,
        )

    def update_enrollment(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        *,
        enrollment: params.EnrollmentInput | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update a case's program enrollment.

        Changes how the case is enrolled in its program.
        `PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/enrollment`
        (inferred; docs: Group Cases: Enrollment).

        Args:
            enrollment: Fields of an enrollment.
        """
        return self._call(
            _UPDATE_ENROLLMENT,
            (group_id, contact_id, service_case_id),
            options,
            enrollment=enrollment,
        )

    def retrieve_primary_worker(
        self, group_id: str, contact_id: str, service_case_id: str, *, options: Options = None
    ) -> Record:
        """Retrieve a case's primary worker.

        The user who is the primary case worker.
        `GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker`
        (inferred; docs: Cases: Primary Case Worker).
        """
        return self._call(
            _RETRIEVE_PRIMARY_WORKER, (group_id, contact_id, service_case_id), options
        )

    def replace_primary_worker(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        *,
        user_id: str,
        options: Options = None,
    ) -> Record:
        """Replace a case's primary worker.

        PUT form of `update_primary_worker`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker`
        (inferred; docs: Cases: Primary Case Worker).

        Args:
            user_id: Identifier of the user who takes over.
        """
        return self._call(
            _REPLACE_PRIMARY_WORKER,
            (group_id, contact_id, service_case_id),
            options,
            user_id=user_id,
        )

    def update_primary_worker(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        *,
        user_id: str,
        options: Options = None,
    ) -> Record:
        """Update a case's primary worker.

        Makes another user the primary case worker.
        `PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker`
        (inferred; docs: Cases: Primary Case Worker).

        Args:
            user_id: Identifier of the user who takes over.
        """
        return self._call(
            _UPDATE_PRIMARY_WORKER,
            (group_id, contact_id, service_case_id),
            options,
            user_id=user_id,
        )

    def list_forms(
        self, group_id: str, contact_id: str, service_case_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List the forms filled in for a case.

        Forms that have an answer or more, chosen by the case's service type.
        `GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/forms`
        (inferred; docs: Cases: Assessments/Forms).
        """
        return self._pages(_LIST_FORMS, (group_id, contact_id, service_case_id), options)


class AsyncContactsServiceCases(AsyncResource):
    """Cases, in which a group provides a service to a contact.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
        service_case_id: Identifier of the service case.
    """

    documents: AsyncContactsServiceCasesDocuments = resource(
        ".contacts_service_cases_documents", "AsyncContactsServiceCasesDocuments", __package__
    )
    timeline_events: AsyncContactsServiceCasesTimelineEvents = resource(
        ".contacts_service_cases_timeline_events",
        "AsyncContactsServiceCasesTimelineEvents",
        __package__,
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
