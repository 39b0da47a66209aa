# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._results import RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, resource
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .reports_networks_military import AsyncReportsNetworksMilitary, ReportsNetworksMilitary

_UNIQUE_CLIENTS = Operation("GET /networks/{network_id}/reports/unique_contacts", RECORDS)
_UNIQUE_ORGANIZATIONS = Operation("GET /networks/{network_id}/reports/unique_organizations", RECORDS)
_UNIQUE_USERS = Operation("GET /networks/{network_id}/reports/unique_users", RECORDS)
_CLIENTS_BY_AGE = Operation("GET /networks/{network_id}/reports/contacts_by_age", RECORDS)
_CLIENTS_BY_ETHNICITY = Operation("GET /networks/{network_id}/reports/contacts_by_ethnicity", RECORDS)
_CLIENTS_BY_GENDER = Operation("GET /networks/{network_id}/reports/contacts_by_gender", RECORDS)
_CLIENTS_BY_RACE = Operation("GET /networks/{network_id}/reports/contacts_by_race", RECORDS)
_CLIENTS_BY_GENDER_AND_AGE = Operation("GET /networks/{network_id}/reports/contacts_gender_by_age", RECORDS)
_CLIENTS_BY_RACE_AND_ETHNICITY = Operation("GET /networks/{network_id}/reports/client_race_by_ethnicity", RECORDS)
_RECEIVED_REFERRALS_BY_ORGANIZATION = Operation(
    "GET /networks/{network_id}/reports/received_referrals_by_organization", RECORDS
)
_SENT_REFERRALS_BY_ORGANIZATION = Operation(
    "GET /networks/{network_id}/reports/sent_referrals_by_organization", RECORDS
)


class ReportsNetworks(SyncResource):
    """Figures on a network. The docs do not describe what a report holds.

    Args of its methods:
        network_id: Identifier of the network.
    """

    military: ReportsNetworksMilitary = resource(".reports_networks_military")
    """Figures on the military service of a network's clients."""

    def unique_clients(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report how many different contacts a network has (inferred; docs: Unique Network Contacts Report)."""
        return self._into(_UNIQUE_CLIENTS, locals(), into)

    def unique_organizations(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report how many different groups a network has (inferred; docs: Unique Network Organizations Report)."""
        return self._into(_UNIQUE_ORGANIZATIONS, locals(), into)

    def unique_users(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report how many different users a network has (inferred; docs: Unique Network Users Report)."""
        return self._into(_UNIQUE_USERS, locals(), into)

    def clients_by_age(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current contacts by age (inferred; docs: Network Contacts By Age Report)."""
        return self._into(_CLIENTS_BY_AGE, locals(), into)

    def clients_by_ethnicity(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current contacts by ethnicity (inferred; docs: Network Contacts By Ethnicity Report)."""
        return self._into(_CLIENTS_BY_ETHNICITY, locals(), into)

    def clients_by_gender(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current contacts by gender (inferred; docs: Network Contacts By Gender Report)."""
        return self._into(_CLIENTS_BY_GENDER, locals(), into)

    def clients_by_race(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current contacts by race (inferred; docs: Network Contacts By Race Report)."""
        return self._into(_CLIENTS_BY_RACE, locals(), into)

    def clients_by_gender_and_age(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current contacts by gender within age (inferred; docs: Contacts Gender by Age Report)."""
        return self._into(_CLIENTS_BY_GENDER_AND_AGE, locals(), into)

    def clients_by_race_and_ethnicity(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report a network's current clients by race within ethnicity (inferred; docs: Client Race by Ethnicity)."""
        return self._into(_CLIENTS_BY_RACE_AND_ETHNICITY, locals(), into)

    def received_referrals_by_organization(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report the referrals that each organization received (inferred; docs: Received Referrals by Organization)."""
        return self._into(_RECEIVED_REFERRALS_BY_ORGANIZATION, locals(), into)

    def sent_referrals_by_organization(self, network_id: str, **into: Unpack[Into[R]]) -> R | list[R]:
        """Report the referrals that each organization sent (inferred; docs: Sent Referrals by Organization)."""
        return self._into(_SENT_REFERRALS_BY_ORGANIZATION, locals(), into)


class AsyncReportsNetworks(AsyncResource):
    """`ReportsNetworks` for the asynchronous client."""

    military: AsyncReportsNetworksMilitary = resource(".reports_networks_military")
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
