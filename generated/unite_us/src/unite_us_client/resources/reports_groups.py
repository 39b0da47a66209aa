# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Figures on a group or a network. The docs do not describe what a report holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Records,
    SyncResource,
    awaitable,
    resource,
)

if TYPE_CHECKING:
    from .reports_groups_military import AsyncReportsGroupsMilitary, ReportsGroupsMilitary
    from .reports_groups_service_cases import (
        AsyncReportsGroupsServiceCases,
        ReportsGroupsServiceCases,
    )

_ACTIONABLES_SUMMARY = Operation[Records](
    "get_group_report_all_time_actionables_summary",
    "GET",
    "/groups/{group_id}/reports/all_time/actionables_summary",
    models.AnyEnvelope,
    unwrap="data",
)
_COUNTS_SUMMARY = Operation[Records](
    "get_group_report_all_time_counts_summary",
    "GET",
    "/groups/{group_id}/reports/all_time/counts_summary",
    models.AnyEnvelope,
    unwrap="data",
)
_UNIQUE_CLIENTS = Operation[Records](
    "get_group_report_unique_organization_clients",
    "GET",
    "/groups/{group_id}/reports/unique_organization_clients",
    models.AnyEnvelope,
    unwrap="data",
)
_CLIENTS_BY_AGE = Operation[Records](
    "get_group_report_clients_by_age",
    "GET",
    "/groups/{group_id}/reports/clients_by_age",
    models.AnyEnvelope,
    unwrap="data",
)
_CLIENTS_BY_ETHNICITY = Operation[Records](
    "get_group_report_clients_by_ethnicity",
    "GET",
    "/groups/{group_id}/reports/clients_by_ethnicity",
    models.AnyEnvelope,
    unwrap="data",
)
_CLIENTS_BY_GENDER = Operation[Records](
    "get_group_report_clients_by_gender",
    "GET",
    "/groups/{group_id}/reports/clients_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)
_CLIENTS_BY_RACE = Operation[Records](
    "get_group_report_clients_by_race",
    "GET",
    "/groups/{group_id}/reports/clients_by_race",
    models.AnyEnvelope,
    unwrap="data",
)
_CLIENT_GENDER_BY_AGE = Operation[Records](
    "get_group_report_client_gender_by_age",
    "GET",
    "/groups/{group_id}/reports/client_gender_by_age",
    models.AnyEnvelope,
    unwrap="data",
)
_CLIENT_RACE_BY_ETHNICITY = Operation[Records](
    "get_group_report_client_race_by_ethnicity",
    "GET",
    "/groups/{group_id}/reports/client_race_by_ethnicity",
    models.AnyEnvelope,
    unwrap="data",
)
_ORGANIZATION_SERVICE_CASES = Operation[Records](
    "get_group_report_organization_service_cases",
    "GET",
    "/groups/{group_id}/reports/organization_service_cases",
    models.AnyEnvelope,
    unwrap="data",
)


class ReportsGroups(SyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    military: ReportsGroupsMilitary = resource(
        ".reports_groups_military", "ReportsGroupsMilitary", __package__
    )
    """Figures on a group or a network. The docs do not describe what a report holds."""
    service_cases: ReportsGroupsServiceCases = resource(
        ".reports_groups_service_cases", "ReportsGroupsServiceCases", __package__
    )
    """Figures on a group or a network. The docs do not describe what a report holds."""

    def actionables_summary(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's actionables.

        What waits for the organization or network chosen, over all time.
        `GET /groups/{group_id}/reports/all_time/actionables_summary` (inferred; docs: All-Time
        Reports: Actionables Summary).
        """
        return self._call(_ACTIONABLES_SUMMARY, (group_id,), options)

    def counts_summary(self, group_id: str, *, options: Options = None) -> Records:
        """Report counts of a group's actionables.

        How much waits for the organization, over all time.
        `GET /groups/{group_id}/reports/all_time/counts_summary` (inferred; docs: All-Time
        Reports: Counts Summary).
        """
        return self._call(_COUNTS_SUMMARY, (group_id,), options)

    def unique_clients(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's unique clients.

        Number of different clients of the group.
        `GET /groups/{group_id}/reports/unique_organization_clients` (inferred; docs: Unique
        Organization Clients Report).
        """
        return self._call(_UNIQUE_CLIENTS, (group_id,), options)

    def clients_by_age(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's clients by age.

        The group's clients at present, by age. `GET /groups/{group_id}/reports/clients_by_age`
        (inferred; docs: Clients by Age).
        """
        return self._call(_CLIENTS_BY_AGE, (group_id,), options)

    def clients_by_ethnicity(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's clients by ethnicity.

        The group's clients at present, by ethnicity.
        `GET /groups/{group_id}/reports/clients_by_ethnicity` (inferred; docs: Clients by
        Ethnicity).
        """
        return self._call(_CLIENTS_BY_ETHNICITY, (group_id,), options)

    def clients_by_gender(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's clients by gender.

        The group's clients at present, by gender.
        `GET /groups/{group_id}/reports/clients_by_gender` (inferred; docs: Clients by Gender).
        """
        return self._call(_CLIENTS_BY_GENDER, (group_id,), options)

    def clients_by_race(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's clients by race.

        The group's clients at present, by race.
        `GET /groups/{group_id}/reports/clients_by_race` (inferred; docs: Clients by Race).
        """
        return self._call(_CLIENTS_BY_RACE, (group_id,), options)

    def client_gender_by_age(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's client gender by age.

        The group's clients at present, by gender within age.
        `GET /groups/{group_id}/reports/client_gender_by_age` (inferred; docs: Client Gender by
        Age).
        """
        return self._call(_CLIENT_GENDER_BY_AGE, (group_id,), options)

    def client_race_by_ethnicity(self, group_id: str, *, options: Options = None) -> Records:
        """Report a group's client race by ethnicity.

        The group's clients at present, by race within ethnicity.
        `GET /groups/{group_id}/reports/client_race_by_ethnicity` (inferred; docs: Client Race
        by Ethnicity).
        """
        return self._call(_CLIENT_RACE_BY_ETHNICITY, (group_id,), options)

    def organization_service_cases(self, group_id: str, *, options: Options = None) -> Records:
        """Report an organization's cases.

        The organization's cases at present.
        `GET /groups/{group_id}/reports/organization_service_cases` (inferred; docs:
        Organization Service Cases).
        """
        return self._call(_ORGANIZATION_SERVICE_CASES, (group_id,), options)


class AsyncReportsGroups(AsyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    military: AsyncReportsGroupsMilitary = resource(
        ".reports_groups_military", "AsyncReportsGroupsMilitary", __package__
    )
    service_cases: AsyncReportsGroupsServiceCases = resource(
        ".reports_groups_service_cases", "AsyncReportsGroupsServiceCases", __package__
    )
    actionables_summary = awaitable(ReportsGroups.actionables_summary)
    counts_summary = awaitable(ReportsGroups.counts_summary)
    unique_clients = awaitable(ReportsGroups.unique_clients)
    clients_by_age = awaitable(ReportsGroups.clients_by_age)
    clients_by_ethnicity = awaitable(ReportsGroups.clients_by_ethnicity)
    clients_by_gender = awaitable(ReportsGroups.clients_by_gender)
    clients_by_race = awaitable(ReportsGroups.clients_by_race)
    client_gender_by_age = awaitable(ReportsGroups.client_gender_by_age)
    client_race_by_ethnicity = awaitable(ReportsGroups.client_race_by_ethnicity)
    organization_service_cases = awaitable(ReportsGroups.organization_service_cases)
