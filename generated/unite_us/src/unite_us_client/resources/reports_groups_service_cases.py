# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Figures on a group or a network. The docs do not describe what a report holds."""

from __future__ import annotations

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Records,
    SyncResource,
    awaitable,
)

_BY_SERVICE_TYPE = Operation[Records](
    "get_group_report_service_cases_by_service_type",
    "GET",
    "/groups/{group_id}/reports/service_cases_by_service_type",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_SUB_TYPE = Operation[Records](
    "get_group_report_service_cases_by_sub_types_of_service_type",
    "GET",
    "/groups/{group_id}/reports/service_cases_by_sub_types_of_service_type/{service_type_id}",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_SOURCE = Operation[Records](
    "get_group_report_service_cases_by_source",
    "GET",
    "/groups/{group_id}/reports/service_cases_by_source",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_STATUS = Operation[Records](
    "get_group_report_service_cases_by_status",
    "GET",
    "/groups/{group_id}/reports/service_cases_by_status",
    models.AnyEnvelope,
    unwrap="data",
)
_CLOSED_BY_SERVICE_TYPE = Operation[Records](
    "get_group_report_closed_service_cases_by_service_type",
    "GET",
    "/groups/{group_id}/reports/closed_service_cases_by_service_type",
    models.AnyEnvelope,
    unwrap="data",
)
_CLOSED_BY_SERVICE_TYPE_AND_OUTCOME = Operation[Records](
    "get_group_report_closed_service_cases_by_service_type_and_outcome",
    "GET",
    "/groups/{group_id}/reports/closed_service_cases_by_service_type_and_outcome/{service_type_id}",
    models.AnyEnvelope,
    unwrap="data",
)
_CLOSED_BY_SUB_TYPE = Operation[Records](
    "get_group_report_closed_service_cases_by_sub_types_of_service_type",
    "GET",
    "/groups/{group_id}/reports/closed_service_cases_by_sub_types_of_service_type/{service_type_id}",
    models.AnyEnvelope,
    unwrap="data",
)


class ReportsGroupsServiceCases(SyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        service_type_id: Identifier of the service type.
    """

    def by_service_type(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's cases by service type.

        The group's cases at present, by service type.
        `GET /groups/{group_id}/reports/service_cases_by_service_type` (inferred; docs: Service
        Cases by Service Type).
        """
        return self._call(_BY_SERVICE_TYPE, (group_id,), options)

    def by_sub_type(
        self, group_id: str, service_type_id: str, *, options: Options = None
    ) -> Records:
        """Report a group's cases by sub-type.

        The group's cases at present, by sub-type of a service type.
        `GET /groups/{group_id}/reports/service_cases_by_sub_types_of_service_type/{service_type_id}`
        (inferred; docs: Service Cases by Sub Types of Service Type).
        """
        return self._call(_BY_SUB_TYPE, (group_id, service_type_id), options)

    def by_source(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's cases by source.

        The group's cases at present, by source.
        `GET /groups/{group_id}/reports/service_cases_by_source` (inferred; docs: Service Cases
        by Source).
        """
        return self._call(_BY_SOURCE, (group_id,), options)

    def by_status(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's cases by status.

        The group's cases at present, by status.
        `GET /groups/{group_id}/reports/service_cases_by_status` (inferred; docs: Service Cases
        by Status).
        """
        return self._call(_BY_STATUS, (group_id,), options)

    def closed_by_service_type(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's closed cases by service type.

        The group's closed cases, by service type.
        `GET /groups/{group_id}/reports/closed_service_cases_by_service_type` (inferred; docs:
        Closed Service Cases by Service Type).
        """
        return self._call(_CLOSED_BY_SERVICE_TYPE, (group_id,), options)

    def closed_by_service_type_and_outcome(
        self, group_id: str, service_type_id: str, *, options: Options = None
    ) -> Records:
        """Report a group's closed cases by outcome.

        The group's closed cases of a service type, by outcome.
        `GET /groups/{group_id}/reports/closed_service_cases_by_service_type_and_outcome/{service_type_id}`
        (inferred; docs: Closed Service Cases by Service Type and Outcome).
        """
        return self._call(_CLOSED_BY_SERVICE_TYPE_AND_OUTCOME, (group_id, service_type_id), options)

    def closed_by_sub_type(
        self, group_id: str, service_type_id: str, *, options: Options = None
    ) -> Records:
        """Report a group's closed cases by sub-type.

        The group's closed cases, by sub-type of a service type.
        `GET /groups/{group_id}/reports/closed_service_cases_by_sub_types_of_service_type/{service_type_id}`
        (inferred; docs: Closed Service Cases by Sub Types of Service Type).
        """
        return self._call(_CLOSED_BY_SUB_TYPE, (group_id, service_type_id), options)


class AsyncReportsGroupsServiceCases(AsyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        service_type_id: Identifier of the service type.
    """

    by_service_type = awaitable(ReportsGroupsServiceCases.by_service_type)
    by_sub_type = awaitable(ReportsGroupsServiceCases.by_sub_type)
    by_source = awaitable(ReportsGroupsServiceCases.by_source)
    by_status = awaitable(ReportsGroupsServiceCases.by_status)
    closed_by_service_type = awaitable(ReportsGroupsServiceCases.closed_by_service_type)
    closed_by_service_type_and_outcome = awaitable(
        ReportsGroupsServiceCases.closed_by_service_type_and_outcome
    )
    closed_by_sub_type = awaitable(ReportsGroupsServiceCases.closed_by_sub_type)
