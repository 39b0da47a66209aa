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
    "get_group_report_clients_by_military_affiliation",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_affiliation",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_BRANCH_OF_SERVICE = Operation[Records](
    "get_group_report_clients_by_military_branch_of_service",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_branch_of_service",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_DEPLOYMENT = Operation[Records](
    "get_group_report_clients_by_military_deployment",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_deployment",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_DISCHARGE = Operation[Records](
    "get_group_report_clients_by_military_discharge",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_discharge",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_SERVICE_ERA = Operation[Records](
    "get_group_report_clients_by_military_service_era",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_service_era",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_STATUS = Operation[Records](
    "get_group_report_clients_by_military_status",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_status",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_TRANSITIONING_STATUS = Operation[Records](
    "get_group_report_clients_by_military_transitioning_status",
    "GET",
    "/groups/{group_id}/reports/clients_by_military_transitioning_status",
    models.AnyEnvelope,
    unwrap="data",
)
_AFFILIATION_BY_GENDER = Operation[Records](
    "get_group_report_client_military_affiliation_by_gender",
    "GET",
    "/groups/{group_id}/reports/client_military_affiliation_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)
_BRANCH_OF_SERVICE_BY_GENDER = Operation[Records](
    "get_group_report_client_military_branch_of_service_by_gender",
    "GET",
    "/groups/{group_id}/reports/client_military_branch_of_service_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)
_SERVICE_ERA_BY_BRANCH_OF_SERVICE = Operation[Records](
    "get_group_report_client_military_service_era_by_branch_of_service",
    "GET",
    "/groups/{group_id}/reports/client_military_service_era_by_branch_of_service",
    models.AnyEnvelope,
    unwrap="data",
)
_SERVICE_ERA_BY_GENDER = Operation[Records](
    "get_group_report_client_military_service_era_by_gender",
    "GET",
    "/groups/{group_id}/reports/client_military_service_era_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)
_STATUS_BY_GENDER = Operation[Records](
    "get_group_report_clients_military_status_by_gender",
    "GET",
    "/groups/{group_id}/reports/clients_military_status_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)
_TRANSITION_STATUS_BY_BRANCH_OF_SERVICE = Operation[Records](
    "get_group_report_client_military_transition_status_by_branch_of_service",
    "GET",
    "/groups/{group_id}/reports/client_military_transition_status_by_branch_of_service",
    models.AnyEnvelope,
    unwrap="data",
)
_TRANSITIONING_BY_GENDER = Operation[Records](
    "get_group_report_client_military_transitioning_by_gender",
    "GET",
    "/groups/{group_id}/reports/client_military_transitioning_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)


class ReportsGroupsMilitary(SyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    def by_affiliation(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's clients by military affiliation.

        The group's clients at present, by military affiliation.
        `GET /groups/{group_id}/reports/clients_by_military_affiliation` (inferred; docs:
        Clients by Military Affiliation).
        """
        return self._call(_BY_AFFILIATION, (group_id,), options)

    def by_branch_of_service(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's clients by branch of service.

        The group's clients at present, by military branch of service.
        `GET /groups/{group_id}/reports/clients_by_military_branch_of_service` (inferred; docs:
        Clients by Military Branch of Service).
        """
        return self._call(_BY_BRANCH_OF_SERVICE, (group_id,), options)

    def by_deployment(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's clients by deployment.

        The group's clients at present, by military deployment.
        `GET /groups/{group_id}/reports/clients_by_military_deployment` (inferred; docs: Clients
        by Military Deployment).
        """
        return self._call(_BY_DEPLOYMENT, (group_id,), options)

    def by_discharge(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's clients by discharge.

        The group's clients at present, by military discharge.
        `GET /groups/{group_id}/reports/clients_by_military_discharge` (inferred; docs: Clients
        by Military Discharge).
        """
        return self._call(_BY_DISCHARGE, (group_id,), options)

    def by_service_era(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's clients by service era.

        The group's clients at present, by military service era.
        `GET /groups/{group_id}/reports/clients_by_military_service_era` (inferred; docs:
        Clients by Military Service Era).
        """
        return self._call(_BY_SERVICE_ERA, (group_id,), options)

    def by_status(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's clients by military status.

        The group's clients at present, by military status.
        `GET /groups/{group_id}/reports/clients_by_military_status` (inferred; docs: Clients by
        Military Status).
        """
        return self._call(_BY_STATUS, (group_id,), options)

    def by_transitioning_status(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's clients by transitioning status.

        The group's clients at present, by whether they are leaving the military.
        `GET /groups/{group_id}/reports/clients_by_military_transitioning_status` (inferred;
        docs: Clients by Military Transitioning Status).
        """
        return self._call(_BY_TRANSITIONING_STATUS, (group_id,), options)

    def affiliation_by_gender(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's military affiliation by gender.

        The group's clients at present, by military affiliation within gender.
        `GET /groups/{group_id}/reports/client_military_affiliation_by_gender` (inferred; docs:
        Client Military Affiliation by Gender).
        """
        return self._call(_AFFILIATION_BY_GENDER, (group_id,), options)

    def branch_of_service_by_gender(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's branch of service by gender.

        The group's clients at present, by branch of service within gender.
        `GET /groups/{group_id}/reports/client_military_branch_of_service_by_gender` (inferred;
        docs: Client Military Branch of Service by Gender).
        """
        return self._call(_BRANCH_OF_SERVICE_BY_GENDER, (group_id,), options)

    def service_era_by_branch_of_service(
        self, group_id: str, *, options: Options = None
    ) -> Records:
        """Report a group's service era by branch of service.

        The group's clients at present, by service era within branch of service.
        `GET /groups/{group_id}/reports/client_military_service_era_by_branch_of_service`
        (inferred; docs: Client Military Service Era by Branch of Service).
        """
        return self._call(_SERVICE_ERA_BY_BRANCH_OF_SERVICE, (group_id,), options)

    def service_era_by_gender(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's service era by gender.

        The group's clients at present, by service era within gender.
        `GET /groups/{group_id}/reports/client_military_service_era_by_gender` (inferred; docs:
        Client Military Service Era by Gender).
        """
        return self._call(_SERVICE_ERA_BY_GENDER, (group_id,), options)

    def status_by_gender(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's military status by gender.

        The group's clients at present, by military status within gender.
        `GET /groups/{group_id}/reports/clients_military_status_by_gender` (inferred; docs:
        Clients Military Status by Gender).
        """
        return self._call(_STATUS_BY_GENDER, (group_id,), options)

    def transition_status_by_branch_of_service(
        self, group_id: str, *, options: Options = None
    ) -> Records:
        """Report a group's transition status by branch of service.

        The group's clients at present, by transition status within branch of service.
        `GET /groups/{group_id}/reports/client_military_transition_status_by_branch_of_service`
        (inferred; docs: Client Military Transition Status by Branch of Service).
        """
        return self._call(_TRANSITION_STATUS_BY_BRANCH_OF_SERVICE, (group_id,), options)

    def transitioning_by_gender(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's transitioning clients by gender.

        The group's clients at present, by transition status within gender.
        `GET /groups/{group_id}/reports/client_military_transitioning_by_gender` (inferred;
        docs: Client Military Transitioning by Gender).
        """
        return self._call(_TRANSITIONING_BY_GENDER, (group_id,), options)


class AsyncReportsGroupsMilitary(AsyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    by_affiliation = awaitable(ReportsGroupsMilitary.by_affiliation)
    by_branch_of_service = awaitable(ReportsGroupsMilitary.by_branch_of_service)
    by_deployment = awaitable(ReportsGroupsMilitary.by_deployment)
    by_discharge = awaitable(ReportsGroupsMilitary.by_discharge)
    by_service_era = awaitable(ReportsGroupsMilitary.by_service_era)
    by_status = awaitable(ReportsGroupsMilitary.by_status)
    by_transitioning_status = awaitable(ReportsGroupsMilitary.by_transitioning_status)
    affiliation_by_gender = awaitable(ReportsGroupsMilitary.affiliation_by_gender)
    branch_of_service_by_gender = awaitable(ReportsGroupsMilitary.branch_of_service_by_gender)
    service_era_by_branch_of_service = awaitable(
        ReportsGroupsMilitary.service_era_by_branch_of_service
    )
    service_era_by_gender = awaitable(ReportsGroupsMilitary.service_era_by_gender)
    status_by_gender = awaitable(ReportsGroupsMilitary.status_by_gender)
    transition_status_by_branch_of_service = awaitable(
        ReportsGroupsMilitary.transition_status_by_branch_of_service
    )
    transitioning_by_gender = awaitable(ReportsGroupsMilitary.transitioning_by_gender)
