# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .._results import RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, R

_CLIENTS_BY_AFFILIATION = Operation("GET /networks/{network_id}/reports/clients_by_military_affiliation", RECORDS)
_CLIENTS_BY_BRANCH_OF_SERVICE = Operation(
    "GET /networks/{network_id}/reports/clients_by_military_branch_of_service", RECORDS
)
_CLIENTS_BY_DEPLOYMENT = Operation("GET /networks/{network_id}/reports/clients_by_military_deployment", RECORDS)
_CLIENTS_BY_DISCHARGE = Operation("GET /networks/{network_id}/reports/clients_by_military_discharge", RECORDS)
_CLIENTS_BY_SERVICE_ERA = Operation("GET /networks/{network_id}/reports/clients_by_military_service_era", RECORDS)
_CLIENTS_BY_STATUS = Operation("GET /networks/{network_id}/reports/clients_by_military_status", RECORDS)
_CLIENTS_BY_TRANSITION_STATUS = Operation(
    "GET /networks/{network_id}/reports/clients_by_military_transitioning_status", RECORDS
)
_CLIENTS_BY_AFFILIATION_AND_GENDER = Operation(
    "GET /networks/{network_id}/reports/client_military_affiliation_by_gender", RECORDS
)
_CLIENTS_BY_BRANCH_OF_SERVICE_AND_GENDER = Operation(
    "GET /networks/{network_id}/reports/client_military_branch_of_service_by_gender", RECORDS
)
_CLIENTS_BY_SERVICE_ERA_AND_BRANCH_OF_SERVICE = Operation(
    "GET /networks/{network_id}/reports/client_military_service_era_by_branch_of_service", RECORDS
)
_CLIENTS_BY_SERVICE_ERA_AND_GENDER = Operation(
    "GET /networks/{network_id}/reports/client_military_service_era_by_gender", RECORDS
)
_CLIENTS_BY_STATUS_AND_GENDER = Operation(
    "GET /networks/{network_id}/reports/clients_military_status_by_gender", RECORDS
)
_CLIENTS_BY_TRANSITION_STATUS_AND_BRANCH_OF_SERVICE = Operation(
    "GET /networks/{network_id}/reports/client_military_transition_status_by_branch_of_service", RECORDS
)
_CLIENTS_BY_TRANSITION_STATUS_AND_GENDER = Operation(
    "GET /networks/{network_id}/reports/client_military_transitioning_by_gender", RECORDS
)


class ReportsNetworksMilitary(SyncResource):
    """Figures on the military service of a network's clients.

    Args of its methods:
        network_id: Identifier of the network.
    """

    def clients_by_affiliation(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by military affiliation (inferred; docs: Network Clients by Military
        Affiliation)."""
        return self._into(_CLIENTS_BY_AFFILIATION, locals(), into)

    def clients_by_branch_of_service(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by military branch of service (inferred; docs: Network Clients by
        Military Branch of Service)."""
        return self._into(_CLIENTS_BY_BRANCH_OF_SERVICE, locals(), into)

    def clients_by_deployment(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by military deployment (inferred; docs: Network Clients by Military
        Deployment)."""
        return self._into(_CLIENTS_BY_DEPLOYMENT, locals(), into)

    def clients_by_discharge(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by military discharge (inferred; docs: Network Clients by Military
        Discharge)."""
        return self._into(_CLIENTS_BY_DISCHARGE, locals(), into)

    def clients_by_service_era(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by military service era (inferred; docs: Network Clients by Military
        Service Era)."""
        return self._into(_CLIENTS_BY_SERVICE_ERA, locals(), into)

    def clients_by_status(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by military status (inferred; docs: Network Clients by Military
        Status)."""
        return self._into(_CLIENTS_BY_STATUS, locals(), into)

    def clients_by_transition_status(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by whether they are leaving the military (inferred; docs: Network
        Clients by Military Transitioning Status)."""
        return self._into(_CLIENTS_BY_TRANSITION_STATUS, locals(), into)

    def clients_by_affiliation_and_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by military affiliation within gender (inferred; docs: Network Client
        Military Affiliation by Gender)."""
        return self._into(_CLIENTS_BY_AFFILIATION_AND_GENDER, locals(), into)

    def clients_by_branch_of_service_and_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by branch of service within gender (inferred; docs: Network Client
        Military Branch of Service by Gender)."""
        return self._into(_CLIENTS_BY_BRANCH_OF_SERVICE_AND_GENDER, locals(), into)

    def clients_by_service_era_and_branch_of_service(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by service era within branch of service (inferred; docs: Network
        Client Military Service Era by Branch of Service)."""
        return self._into(_CLIENTS_BY_SERVICE_ERA_AND_BRANCH_OF_SERVICE, locals(), into)

    def clients_by_service_era_and_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by service era within gender (inferred; docs: Network Client Military
        Service Era by Gender)."""
        return self._into(_CLIENTS_BY_SERVICE_ERA_AND_GENDER, locals(), into)

    def clients_by_status_and_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by military status within gender (inferred; docs: Network Clients
        Military Status by Gender)."""
        return self._into(_CLIENTS_BY_STATUS_AND_GENDER, locals(), into)

    def clients_by_transition_status_and_branch_of_service(
        self, network_id: str, **into: Unpack[Into[R]]
    ) -> R | list[R]:
        """Report a network's current clients by transition status within branch of service (inferred; docs: Network
        Client Military Transition Status by Branch of Service)."""
        return self._into(_CLIENTS_BY_TRANSITION_STATUS_AND_BRANCH_OF_SERVICE, locals(), into)

    def clients_by_transition_status_and_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by transition status within gender (inferred; docs: Network Client
        Military Transitioning by Gender)."""
        return self._into(_CLIENTS_BY_TRANSITION_STATUS_AND_GENDER, locals(), into)


class AsyncReportsNetworksMilitary(AsyncResource):
    """`ReportsNetworksMilitary` for the asynchronous client."""

    clients_by_affiliation = awaitable(ReportsNetworksMilitary.clients_by_affiliation)
    clients_by_branch_of_service = awaitable(ReportsNetworksMilitary.clients_by_branch_of_service)
    clients_by_deployment = awaitable(ReportsNetworksMilitary.clients_by_deployment)
    clients_by_discharge = awaitable(ReportsNetworksMilitary.clients_by_discharge)
    clients_by_service_era = awaitable(ReportsNetworksMilitary.clients_by_service_era)
    clients_by_status = awaitable(ReportsNetworksMilitary.clients_by_status)
    clients_by_transition_status = awaitable(ReportsNetworksMilitary.clients_by_transition_status)
    clients_by_affiliation_and_gender = awaitable(ReportsNetworksMilitary.clients_by_affiliation_and_gender)
    clients_by_branch_of_service_and_gender = awaitable(ReportsNetworksMilitary.clients_by_branch_of_service_and_gender)
    clients_by_service_era_and_branch_of_service = awaitable(
        ReportsNetworksMilitary.clients_by_service_era_and_branch_of_service
    )
    clients_by_service_era_and_gender = awaitable(ReportsNetworksMilitary.clients_by_service_era_and_gender)
    clients_by_status_and_gender = awaitable(ReportsNetworksMilitary.clients_by_status_and_gender)
    clients_by_transition_status_and_branch_of_service = awaitable(
        ReportsNetworksMilitary.clients_by_transition_status_and_branch_of_service
    )
    clients_by_transition_status_and_gender = awaitable(ReportsNetworksMilitary.clients_by_transition_status_and_gender)
