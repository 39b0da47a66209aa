# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Figures on a group or a network. The docs do not describe what a report holds."""

from __future__ import annotations

from typing import Unpack

from .._results import RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, R

_BY_AFFILIATION = Operation(
    "get_group_report_clients_by_military_affiliation",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_affiliation",
    RECORDS,
)
_BY_BRANCH_OF_SERVICE = Operation(
    "get_group_report_clients_by_military_branch_of_service",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_branch_of_service",
    RECORDS,
)
_BY_DEPLOYMENT = Operation(
    "get_group_report_clients_by_military_deployment",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_deployment",
    RECORDS,
)
_BY_DISCHARGE = Operation(
    "get_group_report_clients_by_military_discharge",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_discharge",
    RECORDS,
)
_BY_SERVICE_ERA = Operation(
    "get_group_report_clients_by_military_service_era",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_service_era",
    RECORDS,
)
_BY_STATUS = Operation(
    "get_group_report_clients_by_military_status",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_status",
    RECORDS,
)
_BY_TRANSITIONING_STATUS = Operation(
    "get_group_report_clients_by_military_transitioning_status",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_transitioning_status",
    RECORDS,
)
_AFFILIATION_BY_GENDER = Operation(
    "get_group_report_client_military_affiliation_by_gender",
    "GET",
    "/groups/{group_id}/reports/client_military_affiliation_by_gender",
    RECORDS,
)
_BRANCH_OF_SERVICE_BY_GENDER = Operation(
    "get_group_report_client_military_branch_of_service_by_gender",
    "GET",
    "/groups/{group_id}/reports/client_military_branch_of_service_by_gender",
    RECORDS,
)
_SERVICE_ERA_BY_BRANCH_OF_SERVICE = Operation(
    "get_group_report_client_military_service_era_by_branch_of_service",
    "GET",
    "/groups/{group_id}/reports/client_military_service_era_by_branch_of_service",
    RECORDS,
)
_SERVICE_ERA_BY_GENDER = Operation(
    "get_group_report_client_military_service_era_by_gender",
    "GET",
    "/groups/{group_id}/reports/client_military_service_era_by_gender",
    RECORDS,
)
_STATUS_BY_GENDER = Operation(
    "get_group_report_clients_military_status_by_gender",
    "GET",
    "/groups/{group_id}/reports/clients_military_status_by_gender",
    RECORDS,
)
_TRANSITION_STATUS_BY_BRANCH_OF_SERVICE = Operation(
    "get_group_report_client_military_transition_status_by_branch_of_service",
    "GET",
    "/groups/{group_id}/reports/client_military_transition_status_by_branch_of_service",
    RECORDS,
)
_TRANSITIONING_BY_GENDER = Operation(
    "get_group_report_client_military_transitioning_by_gender",
    "GET",
    "/groups/{group_id}/reports/client_military_transitioning_by_gender",
    RECORDS,
)


class ReportsGroupsMilitary(SyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    def by_affiliation(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's clients by military affiliation (inferred; docs: Clients by Military Affiliation).

        The group's clients at present, by military affiliation.
        """
        return self._into(_BY_AFFILIATION, (group_id,), into)

    def by_branch_of_service(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's clients by branch of service (inferred; docs: Clients by Military Branch of Service).

        The group's clients at present, by military branch of service.
        """
        return self._into(_BY_BRANCH_OF_SERVICE, (group_id,), into)

    def by_deployment(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's clients by deployment (inferred; docs: Clients by Military Deployment).

        The group's clients at present, by military deployment.
        """
        return self._into(_BY_DEPLOYMENT, (group_id,), into)

    def by_discharge(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's clients by discharge (inferred; docs: Clients by Military Discharge).

        The group's clients at present, by military discharge.
        """
        return self._into(_BY_DISCHARGE, (group_id,), into)

    def by_service_era(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's clients by service era (inferred; docs: Clients by Military Service Era).

        The group's clients at present, by military service era.
        """
        return self._into(_BY_SERVICE_ERA, (group_id,), into)

    def by_status(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's clients by military status (inferred; docs: Clients by Military Status).

        The group's clients at present, by military status.
        """
        return self._into(_BY_STATUS, (group_id,), into)

    def by_transitioning_status(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's clients by transitioning status (inferred; docs: Clients by Military Transitioning Status).

        The group's clients at present, by whether they are leaving the military.
        """
        return self._into(_BY_TRANSITIONING_STATUS, (group_id,), into)

    def affiliation_by_gender(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's military affiliation by gender (inferred; docs: Client Military Affiliation by Gender).

        The group's clients at present, by military affiliation within gender.
        """
        return self._into(_AFFILIATION_BY_GENDER, (group_id,), into)

    def branch_of_service_by_gender(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's branch of service by gender (inferred; docs: Client Military Branch of Service by Gender).

        The group's clients at present, by branch of service within gender.
        """
        return self._into(_BRANCH_OF_SERVICE_BY_GENDER, (group_id,), into)

    def service_era_by_branch_of_service(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's service era by branch of service (inferred; docs: Client Military Service Era by Branch of
        Service).

        The group's clients at present, by service era within branch of service.
        """
        return self._into(_SERVICE_ERA_BY_BRANCH_OF_SERVICE, (group_id,), into)

    def service_era_by_gender(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's service era by gender (inferred; docs: Client Military Service Era by Gender).

        The group's clients at present, by service era within gender.
        """
        return self._into(_SERVICE_ERA_BY_GENDER, (group_id,), into)

    def status_by_gender(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's military status by gender (inferred; docs: Clients Military Status by Gender).

        The group's clients at present, by military status within gender.
        """
        return self._into(_STATUS_BY_GENDER, (group_id,), into)

    def transition_status_by_branch_of_service(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's transition status by branch of service (inferred; docs: Client Military Transition Status
        by Branch of Service).

        The group's clients at present, by transition status within branch of service.
        """
        return self._into(_TRANSITION_STATUS_BY_BRANCH_OF_SERVICE, (group_id,), into)

    def transitioning_by_gender(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's transitioning clients by gender (inferred; docs: Client Military Transitioning by Gender).

        The group's clients at present, by transition status within gender.
        """
        return self._into(_TRANSITIONING_BY_GENDER, (group_id,), into)


class AsyncReportsGroupsMilitary(AsyncResource):
    """`ReportsGroupsMilitary` for the asynchronous client."""

    by_affiliation = awaitable(ReportsGroupsMilitary.by_affiliation)
    by_branch_of_service = awaitable(ReportsGroupsMilitary.by_branch_of_service)
    by_deployment = awaitable(ReportsGroupsMilitary.by_deployment)
    by_discharge = awaitable(ReportsGroupsMilitary.by_discharge)
    by_service_era = awaitable(ReportsGroupsMilitary.by_service_era)
    by_status = awaitable(ReportsGroupsMilitary.by_status)
    by_transitioning_status = awaitable(ReportsGroupsMilitary.by_transitioning_status)
    affiliation_by_gender = awaitable(ReportsGroupsMilitary.affiliation_by_gender)
    branch_of_service_by_gender = awaitable(ReportsGroupsMilitary.branch_of_service_by_gender)
    service_era_by_branch_of_service = awaitable(ReportsGroupsMilitary.service_era_by_branch_of_service)
    service_era_by_gender = awaitable(ReportsGroupsMilitary.service_era_by_gender)
    status_by_gender = awaitable(ReportsGroupsMilitary.status_by_gender)
    transition_status_by_branch_of_service = awaitable(ReportsGroupsMilitary.transition_status_by_branch_of_service)
    transitioning_by_gender = awaitable(ReportsGroupsMilitary.transitioning_by_gender)
