# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Cases, in which a group provides a service to a contact."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .. import _profile, _serialization, enums, models, params
from .._results import EnrollmentT, RecordT, ServiceCaseT, UserT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .service_cases_documents import AsyncServiceCasesDocuments, ServiceCasesDocuments

_LIST_FOR_CONTACT = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases", models.ServiceCaseListEnvelope, items="data"
)
_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/service_cases",
    models.ServiceCaseEnvelope,
    unwrap="data",
    serialization={"program": _serialization.PROGRAM_ENROLLMENT_INPUT},
)
_RETRIEVE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}",
    models.ServiceCaseEnvelope,
    unwrap="data",
)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}",
    models.ServiceCaseEnvelope,
    unwrap="data",
    serialization={"program": _serialization.PROGRAM_ENROLLMENT_INPUT},
    also_put=True,
)
_CLOSE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/closings",
    models.ServiceCaseEnvelope,
    unwrap="data",
    serialization={
        "closing": _serialization.SERVICE_CASE_CLOSING,
        "status": Serialization(choices=enums.ResolutionStatus),
    },
    require=(("closing",), ("outcome_id", "status")),
    exactly=True,
    also_put=True,
)
_UPDATE_ENROLLMENT = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/enrollment",
    models.EnrollmentEnvelope,
    unwrap="data",
    serialization={"enrollment": _serialization.ENROLLMENT_INPUT},
    also_put=True,
)
_RETRIEVE_PRIMARY_WORKER = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker",
    models.UserEnvelope,
    unwrap="data",
)
_UPDATE_PRIMARY_WORKER = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/primary_case_worker",
    models.RecordEnvelope,
    unwrap="data",
    also_put=True,
)
_LIST = Operation(
    "GET /groups/{group_id}/service_cases",
    models.ServiceCaseListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"q": _serialization.SERVICE_CASE_QUERY, "sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_LIST_FROM_SENT_REFERRALS = Operation(
    "GET /groups/{group_id}/service_cases/sent_referrals",
    models.ServiceCaseListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)


class ServiceCases(Resource):
    """Cases, in which a group provides a service to a contact."""

    @functools.cached_property
    def documents(self) -> ServiceCasesDocuments:
        """Documents attached to a case."""
        from .service_cases_documents import ServiceCasesDocuments

        return ServiceCasesDocuments(self._engine)

    def list_for_contact(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> SyncPages[ServiceCaseT, models.ServiceCaseListEnvelope]:
        """List the cases opened for a contact (inferred; docs: Cases).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_CONTACT,
                path={"group_id": group_id, "contact_id": contact_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def create(
        self,
        contact_id: str,
        *,
        program: params.ProgramEnrollmentInput,
        service_type_id: str,
        group_id: str | Omit = omit,
        service_case: params.ServiceCaseInput | Omit = omit,
        assistance_request_id: str | Omit = omit,
        network_id: str | Omit = omit,
        primary_data_source: bool | Omit = omit,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> ServiceCaseT:
        """Open a case for a contact and enroll the contact in a program (inferred; docs: Cases).

        Args:
            contact_id: Identifier of the contact (client).
            program: Program that the contact and the case are enrolled in.
            service_type_id: Identifier of the service type (need) requested.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            service_case: Fields of a case.
            assistance_request_id: Contact's request that the case responds to, linked to the case.
            network_id: Network that manages the case.
            primary_data_source: Disable a performance optimization when retrieving cases.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "program": program,
                    "service_type_id": service_type_id,
                    "service_case": service_case,
                    "assistance_request_id": assistance_request_id,
                    "network_id": network_id,
                    "primary_data_source": primary_data_source,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> ServiceCaseT:
        """Retrieve a case (inferred; docs: Cases).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                result=result,
                options=options,
            )
        )

    def update(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        program: params.ProgramEnrollmentChanges | Omit = omit,
        service_type_id: str | Omit = omit,
        service_case: params.ServiceCaseInput | Omit = omit,
        assistance_request_id: str | Omit = omit,
        network_id: str | Omit = omit,
        primary_data_source: bool | Omit = omit,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> ServiceCaseT:
        """Update a case (inferred; docs: Cases).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            program: Changes to the program that the contact and the case are enrolled in.
            service_type_id: Identifier of the service type (need) requested.
            service_case: Fields of a case.
            assistance_request_id: Contact's request that the case responds to, linked to the case.
            network_id: Network that manages the case.
            primary_data_source: Disable a performance optimization when retrieving cases.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                body={
                    "program": program,
                    "service_type_id": service_type_id,
                    "service_case": service_case,
                    "assistance_request_id": assistance_request_id,
                    "network_id": network_id,
                    "primary_data_source": primary_data_source,
                },
                result=result,
                options=options,
            )
        )

    def close(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        closing: params.ServiceCaseClosing | Omit = omit,
        outcome_id: str | Omit = omit,
        status: enums.ResolutionStatus | Omit = omit,
        note: str | Omit = omit,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> ServiceCaseT:
        """Close a case and record its outcome (inferred; docs: Apiv3groupscontactscasesservice casesclosings).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            closing: The outcome, in the form that programs in production send.
            outcome_id: Identifier of the outcome.
            status: Whether a closed case or referral was resolved.
            note: Note on the closing.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CLOSE,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                body={
                    "closing": closing,
                    "outcome_id": outcome_id,
                    "status": status,
                    "note": note,
                },
                result=result,
                options=options,
            )
        )

    def update_enrollment(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        enrollment: params.EnrollmentInput | Omit = omit,
        result: type[EnrollmentT] = models.Enrollment,
        options: RequestOptions | None = None,
    ) -> EnrollmentT:
        """Update how a case is enrolled in its program (inferred; docs: Group Cases: Enrollment).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            enrollment: Fields of an enrollment.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_ENROLLMENT,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                body={
                    "enrollment": enrollment,
                },
                result=result,
                options=options,
            )
        )

    def retrieve_primary_worker(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve the user who is a case's primary worker (inferred; docs: Cases: Primary Case Worker).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_PRIMARY_WORKER,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                result=result,
                options=options,
            )
        )

    def update_primary_worker(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        user_id: str,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Make a user the primary worker of a case (inferred; docs: Cases: Primary Case Worker).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            user_id: Identifier of the new primary worker.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_PRIMARY_WORKER,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                body={
                    "user_id": user_id,
                },
                result=result,
                options=options,
            )
        )

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        closed: bool | Omit = omit,
        primary_data_source: bool | Omit = omit,
        q: params.ServiceCaseQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> SyncPages[ServiceCaseT, models.ServiceCaseListEnvelope]:
        """List the cases that a group serves, open and closed unless filtered (inferred; docs: Groups: Cases).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            closed: Only closed cases if true, only open ones if false; both if omitted.
            primary_data_source: Disable a performance optimization when retrieving cases.
            q: Filters the cases.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "closed": closed,
                    "primary_data_source": primary_data_source,
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_from_sent_referrals(
        self,
        *,
        group_id: str | Omit = omit,
        closed: bool | Omit = omit,
        q: params.SentReferralCaseQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> SyncPages[ServiceCaseT, models.ServiceCaseListEnvelope]:
        """List the cases that resulted from referrals a group has sent (inferred; docs: Groups: Cases Converted from
        Sent Referrals).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            closed: Only closed cases if true, only open ones if false; both if omitted.
            q: Filters the cases.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FROM_SENT_REFERRALS,
                path={"group_id": group_id},
                query={
                    "closed": closed,
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncServiceCases(Resource):
    """Cases, in which a group provides a service to a contact. Its methods are awaited."""

    @functools.cached_property
    def documents(self) -> AsyncServiceCasesDocuments:
        """Documents attached to a case."""
        from .service_cases_documents import AsyncServiceCasesDocuments

        return AsyncServiceCasesDocuments(self._engine)

    def list_for_contact(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ServiceCaseT, models.ServiceCaseListEnvelope]:
        """List the cases opened for a contact (inferred; docs: Cases).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_CONTACT,
                path={"group_id": group_id, "contact_id": contact_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create(
        self,
        contact_id: str,
        *,
        program: params.ProgramEnrollmentInput,
        service_type_id: str,
        group_id: str | Omit = omit,
        service_case: params.ServiceCaseInput | Omit = omit,
        assistance_request_id: str | Omit = omit,
        network_id: str | Omit = omit,
        primary_data_source: bool | Omit = omit,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> ServiceCaseT:
        """Open a case for a contact and enroll the contact in a program (inferred; docs: Cases).

        Args:
            contact_id: Identifier of the contact (client).
            program: Program that the contact and the case are enrolled in.
            service_type_id: Identifier of the service type (need) requested.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            service_case: Fields of a case.
            assistance_request_id: Contact's request that the case responds to, linked to the case.
            network_id: Network that manages the case.
            primary_data_source: Disable a performance optimization when retrieving cases.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "program": program,
                "service_type_id": service_type_id,
                "service_case": service_case,
                "assistance_request_id": assistance_request_id,
                "network_id": network_id,
                "primary_data_source": primary_data_source,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> ServiceCaseT:
        """Retrieve a case (inferred; docs: Cases).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
            result=result,
            options=options,
        )

    async def update(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        program: params.ProgramEnrollmentChanges | Omit = omit,
        service_type_id: str | Omit = omit,
        service_case: params.ServiceCaseInput | Omit = omit,
        assistance_request_id: str | Omit = omit,
        network_id: str | Omit = omit,
        primary_data_source: bool | Omit = omit,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> ServiceCaseT:
        """Update a case (inferred; docs: Cases).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            program: Changes to the program that the contact and the case are enrolled in.
            service_type_id: Identifier of the service type (need) requested.
            service_case: Fields of a case.
            assistance_request_id: Contact's request that the case responds to, linked to the case.
            network_id: Network that manages the case.
            primary_data_source: Disable a performance optimization when retrieving cases.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
            body={
                "program": program,
                "service_type_id": service_type_id,
                "service_case": service_case,
                "assistance_request_id": assistance_request_id,
                "network_id": network_id,
                "primary_data_source": primary_data_source,
            },
            result=result,
            options=options,
        )

    async def close(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        closing: params.ServiceCaseClosing | Omit = omit,
        outcome_id: str | Omit = omit,
        status: enums.ResolutionStatus | Omit = omit,
        note: str | Omit = omit,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> ServiceCaseT:
        """Close a case and record its outcome (inferred; docs: Apiv3groupscontactscasesservice casesclosings).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            closing: The outcome, in the form that programs in production send.
            outcome_id: Identifier of the outcome.
            status: Whether a closed case or referral was resolved.
            note: Note on the closing.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CLOSE,
            path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
            body={
                "closing": closing,
                "outcome_id": outcome_id,
                "status": status,
                "note": note,
            },
            result=result,
            options=options,
        )

    async def update_enrollment(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        enrollment: params.EnrollmentInput | Omit = omit,
        result: type[EnrollmentT] = models.Enrollment,
        options: RequestOptions | None = None,
    ) -> EnrollmentT:
        """Update how a case is enrolled in its program (inferred; docs: Group Cases: Enrollment).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            enrollment: Fields of an enrollment.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_ENROLLMENT,
            path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
            body={
                "enrollment": enrollment,
            },
            result=result,
            options=options,
        )

    async def retrieve_primary_worker(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve the user who is a case's primary worker (inferred; docs: Cases: Primary Case Worker).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_PRIMARY_WORKER,
            path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
            result=result,
            options=options,
        )

    async def update_primary_worker(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        user_id: str,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Make a user the primary worker of a case (inferred; docs: Cases: Primary Case Worker).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            user_id: Identifier of the new primary worker.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_PRIMARY_WORKER,
            path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
            body={
                "user_id": user_id,
            },
            result=result,
            options=options,
        )

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        closed: bool | Omit = omit,
        primary_data_source: bool | Omit = omit,
        q: params.ServiceCaseQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ServiceCaseT, models.ServiceCaseListEnvelope]:
        """List the cases that a group serves, open and closed unless filtered (inferred; docs: Groups: Cases).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            closed: Only closed cases if true, only open ones if false; both if omitted.
            primary_data_source: Disable a performance optimization when retrieving cases.
            q: Filters the cases.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "closed": closed,
                    "primary_data_source": primary_data_source,
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_from_sent_referrals(
        self,
        *,
        group_id: str | Omit = omit,
        closed: bool | Omit = omit,
        q: params.SentReferralCaseQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ServiceCaseT] = models.ServiceCase,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ServiceCaseT, models.ServiceCaseListEnvelope]:
        """List the cases that resulted from referrals a group has sent (inferred; docs: Groups: Cases Converted from
        Sent Referrals).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            closed: Only closed cases if true, only open ones if false; both if omitted.
            q: Filters the cases.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FROM_SENT_REFERRALS,
                path={"group_id": group_id},
                query={
                    "closed": closed,
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )
