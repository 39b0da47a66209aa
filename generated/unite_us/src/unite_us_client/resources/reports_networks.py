# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Figures on a network. The docs do not describe the content of a report, nor whether it is one record or several:
a report is returned as a list, of one record if the API sends one."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .. import models
from .._results import RecordT
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run

if TYPE_CHECKING:
    from .reports_networks_military import AsyncReportsNetworksMilitary, ReportsNetworksMilitary

_UNIQUE_CONTACTS = Operation("GET /networks/{network_id}/reports/unique_contacts", models.AnyEnvelope, unwrap="data")
_UNIQUE_ORGANIZATIONS = Operation(
    "GET /networks/{network_id}/reports/unique_organizations", models.AnyEnvelope, unwrap="data"
)
_UNIQUE_USERS = Operation("GET /networks/{network_id}/reports/unique_users", models.AnyEnvelope, unwrap="data")
_CONTACTS_BY_AGE = Operation("GET /networks/{network_id}/reports/contacts_by_age", models.AnyEnvelope, unwrap="data")
_CONTACTS_BY_ETHNICITY = Operation(
    "GET /networks/{network_id}/reports/contacts_by_ethnicity", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_GENDER = Operation(
    "GET /networks/{network_id}/reports/contacts_by_gender", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_RACE = Operation("GET /networks/{network_id}/reports/contacts_by_race", models.AnyEnvelope, unwrap="data")
_CONTACTS_BY_GENDER_AND_AGE = Operation(
    "GET /networks/{network_id}/reports/contacts_gender_by_age", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_RACE_AND_ETHNICITY = Operation(
    "GET /networks/{network_id}/reports/client_race_by_ethnicity", models.AnyEnvelope, unwrap="data"
)
_RECEIVED_REFERRALS_BY_ORGANIZATION = Operation(
    "GET /networks/{network_id}/reports/received_referrals_by_organization", models.AnyEnvelope, unwrap="data"
)
_SENT_REFERRALS_BY_ORGANIZATION = Operation(
    "GET /networks/{network_id}/reports/sent_referrals_by_organization", models.AnyEnvelope, unwrap="data"
)


class ReportsNetworks(Resource):
    """Figures on a network. The docs do not describe the content of a report, nor whether it is one record or
    several: a report is returned as a list, of one record if the API sends one."""

    @functools.cached_property
    def military(self) -> ReportsNetworksMilitary:
        """Figures on the military service of a network's clients."""
        from .reports_networks_military import ReportsNetworksMilitary

        return ReportsNetworksMilitary(self._engine)

    def unique_contacts(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the number of different contacts a network has (inferred; docs: Unique Network Contacts Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _UNIQUE_CONTACTS,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def unique_organizations(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the number of different groups a network has (inferred; docs: Unique Network Organizations Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _UNIQUE_ORGANIZATIONS,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def unique_users(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the number of different users a network has (inferred; docs: Unique Network Users Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _UNIQUE_USERS,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_age(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by age (inferred; docs: Network Contacts By Age Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_AGE,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_ethnicity(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by ethnicity (inferred; docs: Network Contacts By Ethnicity Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_ETHNICITY,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by gender (inferred; docs: Network Contacts By Gender Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_GENDER,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_race(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by race (inferred; docs: Network Contacts By Race Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_RACE,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_gender_and_age(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by gender within age (inferred; docs: Contacts Gender by Age Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_GENDER_AND_AGE,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_race_and_ethnicity(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by race within ethnicity (inferred; docs: Client Race by Ethnicity).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_RACE_AND_ETHNICITY,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def received_referrals_by_organization(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the referrals that each organization received (inferred; docs: Received Referrals by Organization).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _RECEIVED_REFERRALS_BY_ORGANIZATION,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def sent_referrals_by_organization(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the referrals that each organization sent (inferred; docs: Sent Referrals by Organization).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _SENT_REFERRALS_BY_ORGANIZATION,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )


class AsyncReportsNetworks(Resource):
    """Figures on a network. The docs do not describe the content of a report, nor whether it is one record or
    several: a report is returned as a list, of one record if the API sends one. Its methods are awaited."""

    @functools.cached_property
    def military(self) -> AsyncReportsNetworksMilitary:
        """Figures on the military service of a network's clients."""
        from .reports_networks_military import AsyncReportsNetworksMilitary

        return AsyncReportsNetworksMilitary(self._engine)

    async def unique_contacts(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the number of different contacts a network has (inferred; docs: Unique Network Contacts Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _UNIQUE_CONTACTS,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def unique_organizations(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the number of different groups a network has (inferred; docs: Unique Network Organizations Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _UNIQUE_ORGANIZATIONS,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def unique_users(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the number of different users a network has (inferred; docs: Unique Network Users Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _UNIQUE_USERS,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_age(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by age (inferred; docs: Network Contacts By Age Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_AGE,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_ethnicity(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by ethnicity (inferred; docs: Network Contacts By Ethnicity Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_ETHNICITY,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by gender (inferred; docs: Network Contacts By Gender Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_GENDER,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_race(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by race (inferred; docs: Network Contacts By Race Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_RACE,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_gender_and_age(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by gender within age (inferred; docs: Contacts Gender by Age Report).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_GENDER_AND_AGE,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_race_and_ethnicity(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by race within ethnicity (inferred; docs: Client Race by Ethnicity).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_RACE_AND_ETHNICITY,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def received_referrals_by_organization(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the referrals that each organization received (inferred; docs: Received Referrals by Organization).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _RECEIVED_REFERRALS_BY_ORGANIZATION,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def sent_referrals_by_organization(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the referrals that each organization sent (inferred; docs: Sent Referrals by Organization).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _SENT_REFERRALS_BY_ORGANIZATION,
            path={"network_id": network_id},
            result=result,
            options=options,
        )
