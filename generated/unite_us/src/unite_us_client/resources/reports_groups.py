# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._results import RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, resource
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .reports_groups_military import AsyncReportsGroupsMilitary, ReportsGroupsMilitary
    from .reports_groups_service_cases import AsyncReportsGroupsServiceCases, ReportsGroupsServiceCases

_ACTIONABLES_SUMMARY = Operation("GET /groups/{group_id}/reports/all_time/actionables_summary", RECORDS)
_COUNTS_SUMMARY = Operation("GET /groups/{group_id}/reports/all_time/counts_summary", RECORDS)
_UNIQUE_CLIENTS = Operation("GET /groups/{group_id}/reports/unique_organization_clients", RECORDS)
_CLIENTS_BY_AGE = Operation("GET /groups/{group_id}/reports/clients_by_age", RECORDS)
_CLIENTS_BY_ETHNICITY = Operation("GET /groups/{group_id}/reports/clients_by_ethnicity", RECORDS)
_CLIENTS_BY_GENDER = Operation("GET /groups/{group_id}/reports/clients_by_gender", RECORDS)
_CLIENTS_BY_RACE = Operation("GET /groups/{group_id}/reports/clients_by_race", RECORDS)
_CLIENTS_BY_GENDER_AND_AGE = Operation("GET /groups/{group_id}/reports/client_gender_by_age", RECORDS)
_CLIENTS_BY_RACE_AND_ETHNICITY = Operation("GET /groups/{group_id}/reports/client_race_by_ethnicity", RECORDS)


class ReportsGroups(SyncResource):
    """Figures on a group. The docs do not describe what a report holds.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    military: ReportsGroupsMilitary = resource(".reports_groups_military")
    """Figures on the military service of a group's clients."""
    service_cases: ReportsGroupsServiceCases = resource(".reports_groups_service_cases")
    """Figures on a group's cases."""

    def actionables_summary(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report the actionables of the organization or network chosen, over all time (inferred; docs: All-Time
        Reports: Actionables Summary)."""
        return self._into(_ACTIONABLES_SUMMARY, locals(), into)

    def counts_summary(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report how many actionables wait for an organization, over all time (inferred; docs: All-Time Reports:
        Counts Summary)."""
        return self._into(_COUNTS_SUMMARY, locals(), into)

    def unique_clients(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report how many different clients a group has (inferred; docs: Unique Organization Clients Report)."""
        return self._into(_UNIQUE_CLIENTS, locals(), into)

    def clients_by_age(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's current clients by age (inferred; docs: Clients by Age)."""
        return self._into(_CLIENTS_BY_AGE, locals(), into)

    def clients_by_ethnicity(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's current clients by ethnicity (inferred; docs: Clients by Ethnicity)."""
        return self._into(_CLIENTS_BY_ETHNICITY, locals(), into)

    def clients_by_gender(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's current clients by gender (inferred; docs: Clients by Gender)."""
        return self._into(_CLIENTS_BY_GENDER, locals(), into)

    def clients_by_race(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's current clients by race (inferred; docs: Clients by Race)."""
        return self._into(_CLIENTS_BY_RACE, locals(), into)

    def clients_by_gender_and_age(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's current clients by gender within age (inferred; docs: Client Gender by Age)."""
        return self._into(_CLIENTS_BY_GENDER_AND_AGE, locals(), into)

    def clients_by_race_and_ethnicity(self, group_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a group's current clients by race within ethnicity (inferred; docs: Client Race by Ethnicity)."""
        return self._into(_CLIENTS_BY_RACE_AND_ETHNICITY, locals(), into)


class AsyncReportsGroups(AsyncResource):
    """`ReportsGroups` for the asynchronous client."""

    military: AsyncReportsGroupsMilitary = resource(".reports_groups_military")
    service_cases: AsyncReportsGroupsServiceCases = resource(".reports_groups_service_cases")
    actionables_summary = awaitable(ReportsGroups.actionables_summary)
    counts_summary = awaitable(ReportsGroups.counts_summary)
    unique_clients = awaitable(ReportsGroups.unique_clients)
    clients_by_age = awaitable(ReportsGroups.clients_by_age)
    clients_by_ethnicity = awaitable(ReportsGroups.clients_by_ethnicity)
    clients_by_gender = awaitable(ReportsGroups.clients_by_gender)
    clients_by_race = awaitable(ReportsGroups.clients_by_race)
    clients_by_gender_and_age = awaitable(ReportsGroups.clients_by_gender_and_age)
    clients_by_race_and_ethnicity = awaitable(ReportsGroups.clients_by_race_and_ethnicity)
