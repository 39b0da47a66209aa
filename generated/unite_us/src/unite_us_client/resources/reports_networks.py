# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Figures on a group or a network. The docs do not describe what a report holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._results import RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, resource
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .reports_networks_military import AsyncReportsNetworksMilitary, ReportsNetworksMilitary

_UNIQUE_CONTACTS = Operation(
    "get_network_report_unique_contacts", "GET", "/networks/{network_id}/reports/unique_contacts", RECORDS
)
_UNIQUE_ORGANIZATIONS = Operation(
    "get_network_report_unique_organizations", "GET", "/networks/{network_id}/reports/unique_organizations", RECORDS
)
_UNIQUE_USERS = Operation(
    "get_network_report_unique_users", "GET", "/networks/{network_id}/reports/unique_users", RECORDS
)
_CONTACTS_BY_AGE = Operation(
    "get_network_report_contacts_by_age", "GET", "/networks/{network_id}/reports/contacts_by_age", RECORDS
)
_CONTACTS_BY_ETHNICITY = Operation(
    "get_network_report_contacts_by_ethnicity", "GET", "/networks/{network_id}/reports/contacts_by_ethnicity", RECORDS
)
_CONTACTS_BY_GENDER = Operation(
    "get_network_report_contacts_by_gender", "GET", "/networks/{network_id}/reports/contacts_by_gender", RECORDS
)
_CONTACTS_BY_RACE = Operation(
    "get_network_report_contacts_by_race", "GET", "/networks/{network_id}/reports/contacts_by_race", RECORDS
)
_CONTACTS_GENDER_BY_AGE = Operation(
    "get_network_report_contacts_gender_by_age", "GET", "/networks/{network_id}/reports/contacts_gender_by_age", RECORDS
)
_CLIENT_RACE_BY_ETHNICITY = Operation(
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
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        network_id: Identifier of the network.
    """

    military: ReportsNetworksMilitary = resource(".reports_networks_military", "ReportsNetworksMilitary")
    """Figures on a group or a network. The docs do not describe what a report holds."""

    def unique_contacts(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's unique contacts (inferred; docs: Unique Network Contacts Report).

        Number of different contacts in the network.
        """
        return self._into(_UNIQUE_CONTACTS, (network_id,), into)

    def unique_organizations(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's unique organizations (inferred; docs: Unique Network Organizations Report).

        Number of different groups in the network.
        """
        return self._into(_UNIQUE_ORGANIZATIONS, (network_id,), into)

    def unique_users(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's unique users (inferred; docs: Unique Network Users Report).

        Number of different users in the network.
        """
        return self._into(_UNIQUE_USERS, (network_id,), into)

    def contacts_by_age(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's contacts by age (inferred; docs: Network Contacts By Age Report).

        The network's contacts at present, by age.
        """
        return self._into(_CONTACTS_BY_AGE, (network_id,), into)

    def contacts_by_ethnicity(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's contacts by ethnicity (inferred; docs: Network Contacts By Ethnicity Report).

        The network's contacts at present, by ethnicity.
        """
        return self._into(_CONTACTS_BY_ETHNICITY, (network_id,), into)

    def contacts_by_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's contacts by gender (inferred; docs: Network Contacts By Gender Report).

        The network's contacts at present, by gender.
        """
        return self._into(_CONTACTS_BY_GENDER, (network_id,), into)

    def contacts_by_race(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's contacts by race (inferred; docs: Network Contacts By Race Report).

        The network's contacts at present, by race.
        """
        return self._into(_CONTACTS_BY_RACE, (network_id,), into)

    def contacts_gender_by_age(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's contact gender by age (inferred; docs: Contacts Gender by Age Report).

        The network's contacts at present, by gender within age.
        """
        return self._into(_CONTACTS_GENDER_BY_AGE, (network_id,), into)

    def client_race_by_ethnicity(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's client race by ethnicity (inferred; docs: Client Race by Ethnicity).

        The network's clients at present, by race within ethnicity.
        """
        return self._into(_CLIENT_RACE_BY_ETHNICITY, (network_id,), into)

    def received_referrals_by_organization(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report referrals received by each organization (inferred; docs: Received Referrals by Organization).

        Referrals received in the network, by organization.
        """
        return self._into(_RECEIVED_REFERRALS_BY_ORGANIZATION, (network_id,), into)

    def sent_referrals_by_organization(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report referrals sent by each organization (inferred; docs: Sent Referrals by Organization).

        Referrals sent in the network, by organization.
        """
        return self._into(_SENT_REFERRALS_BY_ORGANIZATION, (network_id,), into)


class AsyncReportsNetworks(AsyncResource):
    """`ReportsNetworks` for the asynchronous client."""

    military: AsyncReportsNetworksMilitary = resource(".reports_networks_military", "AsyncReportsNetworksMilitary")
    unique_contacts = awaitable(ReportsNetworks.unique_contacts)
    unique_organizations = awaitable(ReportsNetworks.unique_organizations)
    unique_users = awaitable(ReportsNetworks.unique_users)
    contacts_by_age = awaitable(ReportsNetworks.contacts_by_age)
    contacts_by_ethnicity = awaitable(ReportsNetworks.contacts_by_ethnicity)
    contacts_by_gender = awaitable(ReportsNetworks.contacts_by_gender)
    contacts_by_race = awaitable(ReportsNetworks.contacts_by_race)
    contacts_gender_by_age = awaitable(ReportsNetworks.contacts_gender_by_age)
    client_race_by_ethnicity = awaitable(ReportsNetworks.client_race_by_ethnicity)
    received_referrals_by_organization = awaitable(ReportsNetworks.received_referrals_by_organization)
    sent_referrals_by_organization = awaitable(ReportsNetworks.sent_referrals_by_organization)
