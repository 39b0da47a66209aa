# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Figures on a group. The docs do not describe the content of a report, nor whether it is one record or several: a
report is returned as a list, of one record if the API sends one."""

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
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .reports_groups_military import AsyncReportsGroupsMilitary, ReportsGroupsMilitary
    from .reports_groups_service_cases import AsyncReportsGroupsServiceCases, ReportsGroupsServiceCases

_ACTIONABLES_SUMMARY = Operation(
    "GET /groups/{group_id}/reports/all_time/actionables_summary", models.AnyEnvelope, unwrap="data"
)
_COUNTS_SUMMARY = Operation("GET /groups/{group_id}/reports/all_time/counts_summary", models.AnyEnvelope, unwrap="data")
_UNIQUE_CLIENTS = Operation(
    "GET /groups/{group_id}/reports/unique_organization_clients", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_AGE = Operation("GET /groups/{group_id}/reports/clients_by_age", models.AnyEnvelope, unwrap="data")
_CLIENTS_BY_ETHNICITY = Operation(
    "GET /groups/{group_id}/reports/clients_by_ethnicity", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_GENDER = Operation("GET /groups/{group_id}/reports/clients_by_gender", models.AnyEnvelope, unwrap="data")
_CLIENTS_BY_RACE = Operation("GET /groups/{group_id}/reports/clients_by_race", models.AnyEnvelope, unwrap="data")
_CLIENTS_BY_GENDER_AND_AGE = Operation(
    "GET /groups/{group_id}/reports/client_gender_by_age", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_RACE_AND_ETHNICITY = Operation(
    "GET /groups/{group_id}/reports/client_race_by_ethnicity", models.AnyEnvelope, unwrap="data"
)


class ReportsGroups(Resource):
    """Figures on a group. The docs do not describe the content of a report, nor whether it is one record or
    several: a report is returned as a list, of one record if the API sends one."""

    @functools.cached_property
    def military(self) -> ReportsGroupsMilitary:
        """Figures on the military service of a group's clients."""
        from .reports_groups_military import ReportsGroupsMilitary

        return ReportsGroupsMilitary(self._engine)

    @functools.cached_property
    def service_cases(self) -> ReportsGroupsServiceCases:
        """Figures on a group's cases."""
        from .reports_groups_service_cases import ReportsGroupsServiceCases

        return ReportsGroupsServiceCases(self._engine)

    def actionables_summary(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the actionables of the selected organization or network, over all time (inferred; docs: All-Time
        Reports: Actionables Summary).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _ACTIONABLES_SUMMARY,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def counts_summary(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the number of actionables of an organization, over all time (inferred; docs: All-Time Reports: Counts
        Summary).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _COUNTS_SUMMARY,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def unique_clients(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the number of different clients a group has (inferred; docs: Unique Organization Clients Report).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _UNIQUE_CLIENTS,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_age(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by age (inferred; docs: Clients by Age).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_AGE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_ethnicity(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by ethnicity (inferred; docs: Clients by Ethnicity).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_ETHNICITY,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by gender (inferred; docs: Clients by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_GENDER,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_race(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by race (inferred; docs: Clients by Race).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_RACE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_gender_and_age(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by gender within age (inferred; docs: Client Gender by Age).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_GENDER_AND_AGE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_race_and_ethnicity(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by race within ethnicity (inferred; docs: Client Race by Ethnicity).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_RACE_AND_ETHNICITY,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )


class AsyncReportsGroups(Resource):
    """Figures on a group. The docs do not describe the content of a report, nor whether it is one record or
    several: a report is returned as a list, of one record if the API sends one. Its methods are awaited."""

    @functools.cached_property
    def military(self) -> AsyncReportsGroupsMilitary:
        """Figures on the military service of a group's clients."""
        from .reports_groups_military import AsyncReportsGroupsMilitary

        return AsyncReportsGroupsMilitary(self._engine)

    @functools.cached_property
    def service_cases(self) -> AsyncReportsGroupsServiceCases:
        """Figures on a group's cases."""
        from .reports_groups_service_cases import AsyncReportsGroupsServiceCases

        return AsyncReportsGroupsServiceCases(self._engine)

    async def actionables_summary(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the actionables of the selected organization or network, over all time (inferred; docs: All-Time
        Reports: Actionables Summary).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _ACTIONABLES_SUMMARY,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def counts_summary(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the number of actionables of an organization, over all time (inferred; docs: All-Time Reports: Counts
        Summary).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _COUNTS_SUMMARY,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def unique_clients(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report the number of different clients a group has (inferred; docs: Unique Organization Clients Report).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _UNIQUE_CLIENTS,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_age(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by age (inferred; docs: Clients by Age).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_AGE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_ethnicity(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by ethnicity (inferred; docs: Clients by Ethnicity).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_ETHNICITY,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by gender (inferred; docs: Clients by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_GENDER,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_race(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by race (inferred; docs: Clients by Race).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_RACE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_gender_and_age(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by gender within age (inferred; docs: Client Gender by Age).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_GENDER_AND_AGE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_race_and_ethnicity(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by race within ethnicity (inferred; docs: Client Race by Ethnicity).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_RACE_AND_ETHNICITY,
            path={"group_id": group_id},
            result=result,
            options=options,
        )
