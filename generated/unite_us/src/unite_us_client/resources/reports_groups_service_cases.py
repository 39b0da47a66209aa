# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .._results import RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, R

_TOTAL = Operation("GET /groups/{group_id}/reports/organization_service_cases", RECORDS)
_BY_SERVICE_TYPE = Operation("GET /groups/{group_id}/reports/service_cases_by_service_type", RECORDS)
_BY_SUB_TYPE = Operation(
    "GET /groups/{group_id}/reports/service_cases_by_sub_types_of_service_type/{service_type_id}", RECORDS
)
_BY_SOURCE = Operation("GET /groups/{group_id}/reports/service_cases_by_source", RECORDS)
_BY_STATUS = Operation("GET /groups/{group_id}/reports/service_cases_by_status", RECORDS)
_CLOSED_BY_SERVICE_TYPE = Operation("GET /groups/{group_id}/reports/closed_service_cases_by_service_type", RECORDS)
_CLOSED_BY_OUTCOME = Operation(
    "GET /groups/{group_id}/reports/closed_service_cases_by_service_type_and_outcome/{service_type_id}", RECORDS
)
_CLOSED_BY_SUB_TYPE = Operation(
    "GET /groups/{group_id}/reports/closed_service_cases_by_sub_types_of_service_type/{service_type_id}", RECORDS
)


class ReportsGroupsServiceCases(SyncResource):
    """Figures on a group's cases.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        service_type_id: Identifier of the service type.
    """

    def total(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report an organization's current cases (inferred; docs: Organization Service Cases)."""
        return self._into(_TOTAL, locals(), into)

    def by_service_type(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's current cases by service type (inferred; docs: Service Cases by Service Type)."""
        return self._into(_BY_SERVICE_TYPE, locals(), into)

    def by_sub_type(self, group_id: str, service_type_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's current cases by sub-type of a service type (inferred; docs: Service Cases by Sub Types
        of Service Type)."""
        return self._into(_BY_SUB_TYPE, locals(), into)

    def by_source(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's current cases by source (inferred; docs: Service Cases by Source)."""
        return self._into(_BY_SOURCE, locals(), into)

    def by_status(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's current cases by status (inferred; docs: Service Cases by Status)."""
        return self._into(_BY_STATUS, locals(), into)

    def closed_by_service_type(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's closed cases by service type (inferred; docs: Closed Service Cases by Service Type)."""
        return self._into(_CLOSED_BY_SERVICE_TYPE, locals(), into)

    def closed_by_outcome(self, group_id: str, service_type_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's closed cases of a service type by outcome (inferred; docs: Closed Service Cases by
        Service Type and Outcome)."""
        return self._into(_CLOSED_BY_OUTCOME, locals(), into)

    def closed_by_sub_type(self, group_id: str, service_type_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's closed cases by sub-type of a service type (inferred; docs: Closed Service Cases by Sub
        Types of Service Type)."""
        return self._into(_CLOSED_BY_SUB_TYPE, locals(), into)


class AsyncReportsGroupsServiceCases(AsyncResource):
    """`ReportsGroupsServiceCases` for the asynchronous client."""

    total = awaitable(ReportsGroupsServiceCases.total)
    by_service_type = awaitable(ReportsGroupsServiceCases.by_service_type)
    by_sub_type = awaitable(ReportsGroupsServiceCases.by_sub_type)
    by_source = awaitable(ReportsGroupsServiceCases.by_source)
    by_status = awaitable(ReportsGroupsServiceCases.by_status)
    closed_by_service_type = awaitable(ReportsGroupsServiceCases.closed_by_service_type)
    closed_by_outcome = awaitable(ReportsGroupsServiceCases.closed_by_outcome)
    closed_by_sub_type = awaitable(ReportsGroupsServiceCases.closed_by_sub_type)
