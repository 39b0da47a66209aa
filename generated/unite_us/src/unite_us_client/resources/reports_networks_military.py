# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Figures on a group or a network. The docs do not describe what a report holds."""

from __future__ import annotations

from typing import Unpack

from .._results import RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, R

_BY_AFFILIATION = Operation(
    "get_network_report_clients_by_military_affiliation",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_affiliation",
    RECORDS,
)
_BY_BRANCH_OF_SERVICE = Operation(
    "get_network_report_clients_by_military_branch_of_service",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_branch_of_service",
    RECORDS,
)
_BY_DEPLOYMENT = Operation(
    "get_network_report_clients_by_military_deployment",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_deployment",
    RECORDS,
)
_BY_DISCHARGE = Operation(
    "get_network_report_clients_by_military_discharge",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_discharge",
    RECORDS,
)
_BY_SERVICE_ERA = Operation(
    "get_network_report_clients_by_military_service_era",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_service_era",
    RECORDS,
)
_BY_STATUS = Operation(
    "get_network_report_clients_by_military_status",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_status",
    RECORDS,
)
_BY_TRANSITIONING_STATUS = Operation(
    "get_network_report_clients_by_military_transitioning_status",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_transitioning_status",
    RECORDS,
)
_AFFILIATION_BY_GENDER = Operation(
    "get_network_report_client_military_affiliation_by_gender",
    "GET",
    "/networks/{network_id}/reports/client_military_affiliation_by_gender",
    RECORDS,
)
_BRANCH_OF_SERVICE_BY_GENDER = Operation(
    "get_network_report_client_military_branch_of_service_by_gender",
    "GET",
    "/networks/{network_id}/reports/client_military_branch_of_service_by_gender",
    RECORDS,
)
_SERVICE_ERA_BY_BRANCH_OF_SERVICE = Operation(
    "get_network_report_client_military_service_era_by_branch_of_service",
    "GET",
    "/networks/{network_id}/reports/client_military_service_era_by_branch_of_service",
    RECORDS,
)
_SERVICE_ERA_BY_GENDER = Operation(
    "get_network_report_client_military_service_era_by_gender",
    "GET",
    "/networks/{network_id}/reports/client_military_service_era_by_gender",
    RECORDS,
)
_STATUS_BY_GENDER = Operation(
    "get_network_report_clients_military_status_by_gender",
    "GET",
    "/networks/{network_id}/reports/clients_military_status_by_gender",
    RECORDS,
)
_TRANSITION_STATUS_BY_BRANCH_OF_SERVICE = Operation(
    "get_network_report_client_military_transition_status_by_branch_of_service",
    "GET",
    "/networks/{network_id}/reports/client_military_transition_status_by_branch_of_service",
    RECORDS,
)
_TRANSITIONING_BY_GENDER = Operation(
    "get_network_report_client_military_transitioning_by_gender",
    "GET",
    "/networks/{network_id}/reports/client_military_transitioning_by_gender",
    RECORDS,
)


class ReportsNetworksMilitary(SyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        network_id: Identifier of the network.
    """

    def by_affiliation(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's clients by military affiliation (inferred; docs: Network Clients by Military
        Affiliation).

        The network's clients at present, by military affiliation.
        """
        return self._into(_BY_AFFILIATION, (network_id,), into)

    def by_branch_of_service(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's clients by branch of service (inferred; docs: Network Clients by Military Branch of
        Service).

        The network's clients at present, by military branch of service.
        """
        return self._into(_BY_BRANCH_OF_SERVICE, (network_id,), into)

    def by_deployment(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's clients by deployment (inferred; docs: Network Clients by Military Deployment).

        The network's clients at present, by military deployment.
        """
        return self._into(_BY_DEPLOYMENT, (network_id,), into)

    def by_discharge(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's clients by discharge (inferred; docs: Network Clients by Military Discharge).

        The network's clients at present, by military discharge.
        """
        return self._into(_BY_DISCHARGE, (network_id,), into)

    def by_service_era(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's clients by service era (inferred; docs: Network Clients by Military Service Era).

        The network's clients at present, by military service era.
        """
        return self._into(_BY_SERVICE_ERA, (network_id,), into)

    def by_status(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's clients by military status (inferred; docs: Network Clients by Military Status).

        The network's clients at present, by military status.
        """
        return self._into(_BY_STATUS, (network_id,), into)

    def by_transitioning_status(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's clients by transitioning status (inferred; docs: Network Clients by Military
        Transitioning Status).

        The network's clients at present, by whether they are leaving the military.
        """
        return self._into(_BY_TRANSITIONING_STATUS, (network_id,), into)

    def affiliation_by_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's military affiliation by gender (inferred; docs: Network Client Military Affiliation by
        Gender).

        The network's clients at present, by military affiliation within gender.
        """
        return self._into(_AFFILIATION_BY_GENDER, (network_id,), into)

    def branch_of_service_by_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's branch of service by gender (inferred; docs: Network Client Military Branch of Service by
        Gender).

        The network's clients at present, by branch of service within gender.
        """
        return self._into(_BRANCH_OF_SERVICE_BY_GENDER, (network_id,), into)

    def service_era_by_branch_of_service(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's service era by branch of service (inferred; docs: Network Client Military Service Era by
        Branch of Service).

        The network's clients at present, by service era within branch of service.
        """
        return self._into(_SERVICE_ERA_BY_BRANCH_OF_SERVICE, (network_id,), into)

    def service_era_by_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's service era by gender (inferred; docs: Network Client Military Service Era by Gender).

        The network's clients at present, by service era within gender.
        """
        return self._into(_SERVICE_ERA_BY_GENDER, (network_id,), into)

    def status_by_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's military status by gender (inferred; docs: Network Clients Military Status by Gender).

        The network's clients at present, by military status within gender.
        """
        return self._into(_STATUS_BY_GENDER, (network_id,), into)

    def transition_status_by_branch_of_service(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's transition status by branch of service (inferred; docs: Network Client Military
        Transition Status by Branch of Service).

        The network's clients at present, by transition status within branch of service.
        """
        return self._into(_TRANSITION_STATUS_BY_BRANCH_OF_SERVICE, (network_id,), into)

    def transitioning_by_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's transitioning clients by gender (inferred; docs: Network Client Military Transitioning by
        Gender).

        The network's clients at present, by transition status within gender.
        """
        return self._into(_TRANSITIONING_BY_GENDER, (network_id,), into)


class AsyncReportsNetworksMilitary(AsyncResource):
    """`ReportsNetworksMilitary` for the asynchronous client."""

    by_affiliation = awaitable(ReportsNetworksMilitary.by_affiliation)
    by_branch_of_service = awaitable(ReportsNetworksMilitary.by_branch_of_service)
    by_deployment = awaitable(ReportsNetworksMilitary.by_deployment)
    by_discharge = awaitable(ReportsNetworksMilitary.by_discharge)
    by_service_era = awaitable(ReportsNetworksMilitary.by_service_era)
    by_status = awaitable(ReportsNetworksMilitary.by_status)
    by_transitioning_status = awaitable(ReportsNetworksMilitary.by_transitioning_status)
    affiliation_by_gender = awaitable(ReportsNetworksMilitary.affiliation_by_gender)
    branch_of_service_by_gender = awaitable(ReportsNetworksMilitary.branch_of_service_by_gender)
    service_era_by_branch_of_service = awaitable(ReportsNetworksMilitary.service_era_by_branch_of_service)
    service_era_by_gender = awaitable(ReportsNetworksMilitary.service_era_by_gender)
    status_by_gender = awaitable(ReportsNetworksMilitary.status_by_gender)
    transition_status_by_branch_of_service = awaitable(ReportsNetworksMilitary.transition_status_by_branch_of_service)
    transitioning_by_gender = awaitable(ReportsNetworksMilitary.transitioning_by_gender)
