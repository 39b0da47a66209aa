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

_BY_AFFILIATION = Operation[Records](
    "get_network_report_clients_by_military_affiliation",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_affiliation",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_BRANCH_OF_SERVICE = Operation[Records](
    "get_network_report_clients_by_military_branch_of_service",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_branch_of_service",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_DEPLOYMENT = Operation[Records](
    "get_network_report_clients_by_military_deployment",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_deployment",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_DISCHARGE = Operation[Records](
    "get_network_report_clients_by_military_discharge",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_discharge",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_SERVICE_ERA = Operation[Records](
    "get_network_report_clients_by_military_service_era",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_service_era",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_STATUS = Operation[Records](
    "get_network_report_clients_by_military_status",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_status",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_TRANSITIONING_STATUS = Operation[Records](
    "get_network_report_clients_by_military_transitioning_status",
    "GET",
    "/networks/{network_id}/reports/clients_by_military_transitioning_status",
    models.AnyEnvelope,
    unwrap="data",
)
_AFFILIATION_BY_GENDER = Operation[Records](
    "get_network_report_client_military_affiliation_by_gender",
    "GET",
    "/networks/{network_id}/reports/client_military_affiliation_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)
_BRANCH_OF_SERVICE_BY_GENDER = Operation[Records](
    "get_network_report_client_military_branch_of_service_by_gender",
    "GET",
    "/networks/{network_id}/reports/client_military_branch_of_service_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)
_SERVICE_ERA_BY_BRANCH_OF_SERVICE = Operation[Records](
    "get_network_report_client_military_service_era_by_branch_of_service",
    "GET",
    "/networks/{network_id}/reports/client_military_service_era_by_branch_of_service",
    models.AnyEnvelope,
    unwrap="data",
)
_SERVICE_ERA_BY_GENDER = Operation[Records](
    "get_network_report_client_military_service_era_by_gender",
    "GET",
    "/networks/{network_id}/reports/client_military_service_era_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)
_STATUS_BY_GENDER = Operation[Records](
    "get_network_report_clients_military_status_by_gender",
    "GET",
    "/networks/{network_id}/reports/clients_military_status_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)
_TRANSITION_STATUS_BY_BRANCH_OF_SERVICE = Operation[Records](
    "get_network_report_client_military_transition_status_by_branch_of_service",
    "GET",
    "/networks/{network_id}/reports/client_military_transition_status_by_branch_of_service",
    models.AnyEnvelope,
    unwrap="data",
)
_TRANSITIONING_BY_GENDER = Operation[Records](
    "get_network_report_client_military_transitioning_by_gender",
    "GET",
    "/networks/{network_id}/reports/client_military_transitioning_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)


class ReportsNetworksMilitary(SyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        network_id: Identifier of the network.
    """

    def by_affiliation(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's clients by military affiliation.

        The network's clients at present, by military affiliation.
        `GET /networks/{network_id}/reports/clients_by_military_affiliation` (inferred; docs:
        Network Clients by Military Affiliation).
        """
        return self._call(_BY_AFFILIATION, (network_id,), options)

    def by_branch_of_service(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's clients by branch of service.

        The network's clients at present, by military branch of service.
        `GET /networks/{network_id}/reports/clients_by_military_branch_of_service` (inferred;
        docs: Network Clients by Military Branch of Service).
        """
        return self._call(_BY_BRANCH_OF_SERVICE, (network_id,), options)

    def by_deployment(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's clients by deployment.

        The network's clients at present, by military deployment.
        `GET /networks/{network_id}/reports/clients_by_military_deployment` (inferred; docs:
        Network Clients by Military Deployment).
        """
        return self._call(_BY_DEPLOYMENT, (network_id,), options)

    def by_discharge(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's clients by discharge.

        The network's clients at present, by military discharge.
        `GET /networks/{network_id}/reports/clients_by_military_discharge` (inferred; docs:
        Network Clients by Military Discharge).
        """
        return self._call(_BY_DISCHARGE, (network_id,), options)

    def by_service_era(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's clients by service era.

        The network's clients at present, by military service era.
        `GET /networks/{network_id}/reports/clients_by_military_service_era` (inferred; docs:
        Network Clients by Military Service Era).
        """
        return self._call(_BY_SERVICE_ERA, (network_id,), options)

    def by_status(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's clients by military status.

        The network's clients at present, by military status.
        `GET /networks/{network_id}/reports/clients_by_military_status` (inferred; docs: Network
        Clients by Military Status).
        """
        return self._call(_BY_STATUS, (network_id,), options)

    def by_transitioning_status(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's clients by transitioning status.

        The network's clients at present, by whether they are leaving the military.
        `GET /networks/{network_id}/reports/clients_by_military_transitioning_status` (inferred;
        docs: Network Clients by Military Transitioning Status).
        """
        return self._call(_BY_TRANSITIONING_STATUS, (network_id,), options)

    def affiliation_by_gender(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's military affiliation by gender.

        The network's clients at present, by military affiliation within gender.
        `GET /networks/{network_id}/reports/client_military_affiliation_by_gender` (inferred;
        docs: Network Client Military Affiliation by Gender).
        """
        return self._call(_AFFILIATION_BY_GENDER, (network_id,), options)

    def branch_of_service_by_gender(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's branch of service by gender.

        The network's clients at present, by branch of service within gender.
        `GET /networks/{network_id}/reports/client_military_branch_of_service_by_gender`
        (inferred; docs: Network Client Military Branch of Service by Gender).
        """
        return self._call(_BRANCH_OF_SERVICE_BY_GENDER, (network_id,), options)

    def service_era_by_branch_of_service(
        self, network_id: str, *, options: Options = None
    ) -> Records:
        """Report a network's service era by branch of service.

        The network's clients at present, by service era within branch of service.
        `GET /networks/{network_id}/reports/client_military_service_era_by_branch_of_service`
        (inferred; docs: Network Client Military Service Era by Branch of Service).
        """
        return self._call(_SERVICE_ERA_BY_BRANCH_OF_SERVICE, (network_id,), options)

    def service_era_by_gender(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's service era by gender.

        The network's clients at present, by service era within gender.
        `GET /networks/{network_id}/reports/client_military_service_era_by_gender` (inferred;
        docs: Network Client Military Service Era by Gender).
        """
        return self._call(_SERVICE_ERA_BY_GENDER, (network_id,), options)

    def status_by_gender(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's military status by gender.

        The network's clients at present, by military status within gender.
        `GET /networks/{network_id}/reports/clients_military_status_by_gender` (inferred; docs:
        Network Clients Military Status by Gender).
        """
        return self._call(_STATUS_BY_GENDER, (network_id,), options)

    def transition_status_by_branch_of_service(
        self, network_id: str, *, options: Options = None
    ) -> Records:
        """Report a network's transition status by branch of service.

        The network's clients at present, by transition status within branch of service.
        `GET /networks/{network_id}/reports/client_military_transition_status_by_branch_of_service`
        (inferred; docs: Network Client Military Transition Status by Branch of Service).
        """
        return self._call(_TRANSITION_STATUS_BY_BRANCH_OF_SERVICE, (network_id,), options)

    def transitioning_by_gender(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's transitioning clients by gender.

        The network's clients at present, by transition status within gender.
        `GET /networks/{network_id}/reports/client_military_transitioning_by_gender` (inferred;
        docs: Network Client Military Transitioning by Gender).
        """
        return self._call(_TRANSITIONING_BY_GENDER, (network_id,), options)


class AsyncReportsNetworksMilitary(AsyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        network_id: Identifier of the network.
    """

    by_affiliation = awaitable(ReportsNetworksMilitary.by_affiliation)
    by_branch_of_service = awaitable(ReportsNetworksMilitary.by_branch_of_service)
    by_deployment = awaitable(ReportsNetworksMilitary.by_deployment)
    by_discharge = awaitable(ReportsNetworksMilitary.by_discharge)
    by_service_era = awaitable(ReportsNetworksMilitary.by_service_era)
    by_status = awaitable(ReportsNetworksMilitary.by_status)
    by_transitioning_status = awaitable(ReportsNetworksMilitary.by_transitioning_status)
    affiliation_by_gender = awaitable(ReportsNetworksMilitary.affiliation_by_gender)
    branch_of_service_by_gender = awaitable(ReportsNetworksMilitary.branch_of_service_by_gender)
    service_era_by_branch_of_service = awaitable(
        ReportsNetworksMilitary.service_era_by_branch_of_service
    )
    service_era_by_gender = awaitable(ReportsNetworksMilitary.service_era_by_gender)
    status_by_gender = awaitable(ReportsNetworksMilitary.status_by_gender)
    transition_status_by_branch_of_service = awaitable(
        ReportsNetworksMilitary.transition_status_by_branch_of_service
    )
    transitioning_by_gender = awaitable(ReportsNetworksMilitary.transitioning_by_gender)
