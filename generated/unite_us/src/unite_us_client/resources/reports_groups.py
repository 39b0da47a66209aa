# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Figures on a group or a network. The docs do not describe what a report holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._results import RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, resource
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .reports_groups_military import AsyncReportsGroupsMilitary, ReportsGroupsMilitary
    from .reports_groups_service_cases import AsyncReportsGroupsServiceCases, ReportsGroupsServiceCases

_ACTIONABLES_SUMMARY = Operation(
    "get_group_report_all_time_actionables_summary",
    "GET",
    "/groups/{group_id}/reports/all_time/actionables_summary",
    RECORDS,
)
_COUNTS_SUMMARY = Operation(
    "get_group_report_all_time_counts_summary", "GET", "/groups/{group_id}/reports/all_time/counts_summary", RECORDS
)
_UNIQUE_CLIENTS = Operation(
    "get_group_report_unique_organization_clients",
    "GET",
    "/groups/{group_id}/reports/unique_organization_clients",
    RECORDS,
)
_CLIENTS_BY_AGE = Operation(
    "get_group_report_clients_by_age", "GET", "/groups/{group_id}/reports/clients_by_age", RECORDS
)
_CLIENTS_BY_ETHNICITY = Operation(
    "get_group_report_clients_by_ethnicity", "GET", "/groups/{group_id}/reports/clients_by_ethnicity", RECORDS
)
_CLIENTS_BY_GENDER = Operation(
    "get_group_report_clients_by_gender", "GET", "/groups/{group_id}/reports/clients_by_gender", RECORDS
)
_CLIENTS_BY_RACE = Operation(
    "get_group_report_clients_by_race", "GET", "/groups/{group_id}/reports/clients_by_race", RECORDS
)
_CLIENT_GENDER_BY_AGE = Operation(
    "get_group_report_client_gender_by_age", "GET", "/groups/{group_id}/reports/client_gender_by_age", RECORDS
)
_CLIENT_RACE_BY_ETHNICITY = Operation(
    "get_group_report_client_race_by_ethnicity", "GET", "/groups/{group_id}/reports/client_race_by_ethnicity", RECORDS
)
_ORGANIZATION_SERVICE_CASES = Operation(
    "get_group_report_organization_service_cases",
    "GET",
    "/groups/{group_id}/reports/organization_service_cases",
    RECORDS,
)


class ReportsGroups(SyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    military: ReportsGroupsMilitary = resource(".reports_groups_military", "ReportsGroupsMilitary")
    """Figures on a group or a network. The docs do not describe what a report holds."""
    service_cases: ReportsGroupsServiceCases = resource(".reports_groups_service_cases", "ReportsGroupsServiceCases")
    """Figures on a group or a network. The docs do not describe what a report holds."""

    def actionables_summary(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's actionables (inferred; docs: All-Time Reports: Actionables Summary).

        What waits for the organization or network chosen, over all time.
        """
        return self._into(_ACTIONABLES_SUMMARY, (group_id,), into)

    def counts_summary(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report counts of a group's actionables (inferred; docs: All-Time Reports: Counts Summary).

        How much waits for the organization, over all time.
        """
        return self._into(_COUNTS_SUMMARY, (group_id,), into)

    def unique_clients(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's unique clients (inferred; docs: Unique Organization Clients Report).

        Number of different clients of the group.
        """
        return self._into(_UNIQUE_CLIENTS, (group_id,), into)

    def clients_by_age(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's clients by age (inferred; docs: Clients by Age).

        The group's clients at present, by age.
        """
        return self._into(_CLIENTS_BY_AGE, (group_id,), into)

    def clients_by_ethnicity(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's clients by ethnicity (inferred; docs: Clients by Ethnicity).

        The group's clients at present, by ethnicity.
        """
        return self._into(_CLIENTS_BY_ETHNICITY, (group_id,), into)

    def clients_by_gender(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's clients by gender (inferred; docs: Clients by Gender).

        The group's clients at present, by gender.
        """
        return self._into(_CLIENTS_BY_GENDER, (group_id,), into)

    def clients_by_race(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's clients by race (inferred; docs: Clients by Race).

        The group's clients at present, by race.
        """
        return self._into(_CLIENTS_BY_RACE, (group_id,), into)

    def client_gender_by_age(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's client gender by age (inferred; docs: Client Gender by Age).

        The group's clients at present, by gender within age.
        """
        return self._into(_CLIENT_GENDER_BY_AGE, (group_id,), into)

    def client_race_by_ethnicity(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's client race by ethnicity (inferred; docs: Client Race by Ethnicity).

        The group's clients at present, by race within ethnicity.
        """
        return self._into(_CLIENT_RACE_BY_ETHNICITY, (group_id,), into)

    def organization_service_cases(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report an organization's cases (inferred; docs: Organization Service Cases).

        The organization's cases at present.
        """
        return self._into(_ORGANIZATION_SERVICE_CASES, (group_id,), into)


class AsyncReportsGroups(AsyncResource):
    """`ReportsGroups` for the asynchronous client."""

    military: AsyncReportsGroupsMilitary = resource(".reports_groups_military", "AsyncReportsGroupsMilitary")
    service_cases: AsyncReportsGroupsServiceCases = resource(
        ".reports_groups_service_cases", "AsyncReportsGroupsServiceCases"
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
