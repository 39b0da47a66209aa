# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Figures on a network. The docs do not describe what a report holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._results import RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, resource
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .reports_networks_military import AsyncReportsNetworksMilitary, ReportsNetworksMilitary

_UNIQUE_CLIENTS = Operation(
    "get_network_report_unique_contacts", "GET", "/networks/{network_id}/reports/unique_contacts", RECORDS
)
_UNIQUE_ORGANIZATIONS = Operation(
    "get_network_report_unique_organizations", "GET", "/networks/{network_id}/reports/unique_organizations", RECORDS
)
_UNIQUE_USERS = Operation(
    "get_network_report_unique_users", "GET", "/networks/{network_id}/reports/unique_users", RECORDS
)
_CLIENTS_BY_AGE = Operation(
    "get_network_report_contacts_by_age", "GET", "/networks/{network_id}/reports/contacts_by_age", RECORDS
)
_CLIENTS_BY_ETHNICITY = Operation(
    "get_network_report_contacts_by_ethnicity", "GET", "/networks/{network_id}/reports/contacts_by_ethnicity", RECORDS
)
_CLIENTS_BY_GENDER = Operation(
    "get_network_report_contacts_by_gender", "GET", "/networks/{network_id}/reports/contacts_by_gender", RECORDS
)
_CLIENTS_BY_RACE = Operation(
    "get_network_report_contacts_by_race", "GET", "/networks/{network_id}/reports/contacts_by_race", RECORDS
)
_CLIENTS_BY_GENDER_AND_AGE = Operation(
    "get_network_report_contacts_gender_by_age", "GET", "/networks/{network_id}/reports/contacts_gender_by_age", RECORDS
)
_CLIENTS_BY_RACE_AND_ETHNICITY = Operation(
    "get_network_report_client_race_by_ethnicity",
    "GET",
    "/networks/{network_id}/reports/client_race_by_ethnicity",
    RECORDS,
)
_RECEIVED_REFERRALS_BY_ORGANIZATION = Operation(
    "get_network_report_received_referrals_by_organization",
    "GET",
    "/networks/{network_id}/reports/received_referrals_by_organization",
    RECORDS,
)
_SENT_REFERRALS_BY_ORGANIZATION = Operation(
    "get_network_report_sent_referrals_by_organization",
    "GET",
    "/networks/{network_id}/reports/sent_referrals_by_organization",
    RECORDS,
)


class ReportsNetworks(SyncResource):
    """Figures on a network. The docs do not describe what a report holds.

    Args of its methods:
        network_id: Identifier of the network.
    """

    military: ReportsNetworksMilitary = resource(".reports_networks_military", "ReportsNetworksMilitary")
    """Figures on the military service of a network's clients."""

    def unique_clients(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report how many different contacts a network has (inferred; docs: Unique Network Contacts Report)."""
        return self._into(_UNIQUE_CLIENTS, (network_id,), into)

    def unique_organizations(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report how many different groups a network has (inferred; docs: Unique Network Organizations Report)."""
        return self._into(_UNIQUE_ORGANIZATIONS, (network_id,), into)

    def unique_users(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report how many different users a network has (inferred; docs: Unique Network Users Report)."""
        return self._into(_UNIQUE_USERS, (network_id,), into)

    def clients_by_age(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current contacts by age (inferred; docs: Network Contacts By Age Report)."""
        return self._into(_CLIENTS_BY_AGE, (network_id,), into)

    def clients_by_ethnicity(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current contacts by ethnicity (inferred; docs: Network Contacts By Ethnicity Report)."""
        return self._into(_CLIENTS_BY_ETHNICITY, (network_id,), into)

    def clients_by_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current contacts by gender (inferred; docs: Network Contacts By Gender Report)."""
        return self._into(_CLIENTS_BY_GENDER, (network_id,), into)

    def clients_by_race(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current contacts by race (inferred; docs: Network Contacts By Race Report)."""
        return self._into(_CLIENTS_BY_RACE, (network_id,), into)

    def clients_by_gender_and_age(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current contacts by gender within age (inferred; docs: Contacts Gender by Age Report)."""
        return self._into(_CLIENTS_BY_GENDER_AND_AGE, (network_id,), into)

    def clients_by_race_and_ethnicity(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by race within ethnicity (inferred; docs: Client Race by Ethnicity)."""
        return self._into(_CLIENTS_BY_RACE_AND_ETHNICITY, (network_id,), into)

    def received_referrals_by_organization(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report the referrals that each organization received (inferred; docs: Received Referrals by Organization)."""
        return self._into(_RECEIVED_REFERRALS_BY_ORGANIZATION, (network_id,), into)

    def sent_referrals_by_organization(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report the referrals that each organization sent (inferred; docs: Sent Referrals by Organization)."""
        return self._into(_SENT_REFERRALS_BY_ORGANIZATION, (network_id,), into)


class AsyncReportsNetworks(AsyncResource):
    """`ReportsNetworks` for the asynchronous client."""

    military: AsyncReportsNetworksMilitary = resource(".reports_networks_military", "AsyncReportsNetworksMilitary")
    unique_clients = awaitable(ReportsNetworks.unique_clients)
    unique_organizations = awaitable(ReportsNetworks.unique_organizations)
    unique_users = awaitable(ReportsNetworks.unique_users)
    clients_by_age = awaitable(ReportsNetworks.clients_by_age)
    clients_by_ethnicity = awaitable(ReportsNetworks.clients_by_ethnicity)
    clients_by_gender = awaitable(ReportsNetworks.clients_by_gender)
    clients_by_race = awaitable(ReportsNetworks.clients_by_race)
    clients_by_gender_and_age = awaitable(ReportsNetworks.clients_by_gender_and_age)
    clients_by_race_and_ethnicity = awaitable(ReportsNetworks.clients_by_race_and_ethnicity)
    received_referrals_by_organization = awaitable(ReportsNetworks.received_referrals_by_organization)
    sent_referrals_by_organization = awaitable(ReportsNetworks.sent_referrals_by_organization)
