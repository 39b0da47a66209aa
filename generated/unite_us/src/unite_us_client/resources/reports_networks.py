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
    from .reports_networks_military import AsyncReportsNetworksMilitary, ReportsNetworksMilitary

_UNIQUE_CONTACTS = Operation[Records](
    "get_network_report_unique_contacts",
    "GET",
    "/networks/{network_id}/reports/unique_contacts",
    models.AnyEnvelope,
    unwrap="data",
)
_UNIQUE_ORGANIZATIONS = Operation[Records](
    "get_network_report_unique_organizations",
    "GET",
    "/networks/{network_id}/reports/unique_organizations",
    models.AnyEnvelope,
    unwrap="data",
)
_UNIQUE_USERS = Operation[Records](
    "get_network_report_unique_users",
    "GET",
    "/networks/{network_id}/reports/unique_users",
    models.AnyEnvelope,
    unwrap="data",
)
_CONTACTS_BY_AGE = Operation[Records](
    "get_network_report_contacts_by_age",
    "GET",
    "/networks/{network_id}/reports/contacts_by_age",
    models.AnyEnvelope,
    unwrap="data",
)
_CONTACTS_BY_ETHNICITY = Operation[Records](
    "get_network_report_contacts_by_ethnicity",
    "GET",
    "/networks/{network_id}/reports/contacts_by_ethnicity",
    models.AnyEnvelope,
    unwrap="data",
)
_CONTACTS_BY_GENDER = Operation[Records](
    "get_network_report_contacts_by_gender",
    "GET",
    "/networks/{network_id}/reports/contacts_by_gender",
    models.AnyEnvelope,
    unwrap="data",
)
_CONTACTS_BY_RACE = Operation[Records](
    "get_network_report_contacts_by_race",
    "GET",
    "/networks/{network_id}/reports/contacts_by_race",
    models.AnyEnvelope,
    unwrap="data",
)
_CONTACTS_GENDER_BY_AGE = Operation[Records](
    "get_network_report_contacts_gender_by_age",
    "GET",
    "/networks/{network_id}/reports/contacts_gender_by_age",
    models.AnyEnvelope,
    unwrap="data",
)
_CLIENT_RACE_BY_ETHNICITY = Operation[Records](
    "get_network_report_client_race_by_ethnicity",
    "GET",
    "/networks/{network_id}/reports/client_race_by_ethnicity",
    models.AnyEnvelope,
    unwrap="data",
)
_RECEIVED_REFERRALS_BY_ORGANIZATION = Operation[Records](
    "get_network_report_received_referrals_by_organization",
    "GET",
    "/networks/{network_id}/reports/received_referrals_by_organization",
    models.AnyEnvelope,
    unwrap="data",
)
_SENT_REFERRALS_BY_ORGANIZATION = Operation[Records](
    "get_network_report_sent_referrals_by_organization",
    "GET",
    "/networks/{network_id}/reports/sent_referrals_by_organization",
    models.AnyEnvelope,
    unwrap="data",
)


class ReportsNetworks(SyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        network_id: Identifier of the network.
    """

    military: ReportsNetworksMilitary = resource(
        ".reports_networks_military", "ReportsNetworksMilitary", __package__
    )
    """Figures on a group or a network. The docs do not describe what a report holds."""

    def unique_contacts(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's unique contacts.

        Number of different contacts in the network.
        `GET /networks/{network_id}/reports/unique_contacts` (inferred; docs: Unique Network
        Contacts Report).
        """
        return self._call(_UNIQUE_CONTACTS, (network_id,), options)

    def unique_organizations(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's unique organizations.

        Number of different groups in the network.
        `GET /networks/{network_id}/reports/unique_organizations` (inferred; docs: Unique
        Network Organizations Report).
        """
        return self._call(_UNIQUE_ORGANIZATIONS, (network_id,), options)

    def unique_users(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's unique users.

        Number of different users in the network.
        `GET /networks/{network_id}/reports/unique_users` (inferred; docs: Unique Network Users
        Report).
        """
        return self._call(_UNIQUE_USERS, (network_id,), options)

    def contacts_by_age(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's contacts by age.

        The network's contacts at present, by age.
        `GET /networks/{network_id}/reports/contacts_by_age` (inferred; docs: Network Contacts
        By Age Report).
        """
        return self._call(_CONTACTS_BY_AGE, (network_id,), options)

    def contacts_by_ethnicity(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's contacts by ethnicity.

        The network's contacts at present, by ethnicity.
        `GET /networks/{network_id}/reports/contacts_by_ethnicity` (inferred; docs: Network
        Contacts By Ethnicity Report).
        """
        return self._call(_CONTACTS_BY_ETHNICITY, (network_id,), options)

    def contacts_by_gender(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's contacts by gender.

        The network's contacts at present, by gender.
        `GET /networks/{network_id}/reports/contacts_by_gender` (inferred; docs: Network
        Contacts By Gender Report).
        """
        return self._call(_CONTACTS_BY_GENDER, (network_id,), options)

    def contacts_by_race(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's contacts by race.

        The network's contacts at present, by race.
        `GET /networks/{network_id}/reports/contacts_by_race` (inferred; docs: Network Contacts
        By Race Report).
        """
        return self._call(_CONTACTS_BY_RACE, (network_id,), options)

    def contacts_gender_by_age(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's contact gender by age.

        The network's contacts at present, by gender within age.
        `GET /networks/{network_id}/reports/contacts_gender_by_age` (inferred; docs: Contacts
        Gender by Age Report).
        """
        return self._call(_CONTACTS_GENDER_BY_AGE, (network_id,), options)

    def client_race_by_ethnicity(self, network_id: str, *, options: Options = None) -> Records:
        """Report a network's client race by ethnicity.

        The network's clients at present, by race within ethnicity.
        `GET /networks/{network_id}/reports/client_race_by_ethnicity` (inferred; docs: Client
        Race by Ethnicity).
        """
        return self._call(_CLIENT_RACE_BY_ETHNICITY, (network_id,), options)

    def received_referrals_by_organization(
        self, network_id: str, *, options: Options = None
    ) -> Records:
        """Report referrals received by each organization.

        Referrals received in the network, by organization.
        `GET /networks/{network_id}/reports/received_referrals_by_organization` (inferred; docs:
        Received Referrals by Organization).
        """
        return self._call(_RECEIVED_REFERRALS_BY_ORGANIZATION, (network_id,), options)

    def sent_referrals_by_organization(
        self, network_id: str, *, options: Options = None
    ) -> Records:
        """Report referrals sent by each organization.

        Referrals sent in the network, by organization.
        `GET /networks/{network_id}/reports/sent_referrals_by_organization` (inferred; docs:
        Sent Referrals by Organization).
        """
        return self._call(_SENT_REFERRALS_BY_ORGANIZATION, (network_id,), options)


class AsyncReportsNetworks(AsyncResource):
    """Figures on a group or a network. The docs do not describe what a report holds.

    Args of its methods:
        network_id: Identifier of the network.
    """

    military: AsyncReportsNetworksMilitary = resource(
        ".reports_networks_military", "AsyncReportsNetworksMilitary", __package__
    )
    unique_contacts = awaitable(ReportsNetworks.unique_contacts)
    unique_organizations = awaitable(ReportsNetworks.unique_organizations)
    unique_users = awaitable(ReportsNetworks.unique_users)
    contacts_by_age = awaitable(ReportsNetworks.contacts_by_age)
    contacts_by_ethnicity = awaitable(ReportsNetworks.contacts_by_ethnicity)
    contacts_by_gender = awaitable(ReportsNetworks.contacts_by_gender)
    contacts_by_race = awaitable(ReportsNetworks.contacts_by_race)
    contacts_gender_by_age = awaitable(ReportsNetworks.contacts_gender_by_age)
    client_race_by_ethnicity = awaitable(ReportsNetworks.client_race_by_ethnicity)
    received_referrals_by_organization = awaitable(
        ReportsNetworks.received_referrals_by_organization
    )
    sent_referrals_by_organization = awaitable(ReportsNetworks.sent_referrals_by_organization)
