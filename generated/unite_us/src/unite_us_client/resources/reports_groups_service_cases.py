# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Figures on a group's cases."""

from __future__ import annotations

from .. import models
from .._results import RecordT
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_TOTAL = Operation("GET /groups/{group_id}/reports/organization_service_cases", models.AnyEnvelope, unwrap="data")
_BY_SERVICE_TYPE = Operation(
    "GET /groups/{group_id}/reports/service_cases_by_service_type", models.AnyEnvelope, unwrap="data"
)
_BY_SUB_TYPE = Operation(
    "GET /groups/{group_id}/reports/service_cases_by_sub_types_of_service_type/{service_type_id}",
    models.AnyEnvelope,
    unwrap="data",
)
_BY_SOURCE = Operation("GET /groups/{group_id}/reports/service_cases_by_source", models.AnyEnvelope, unwrap="data")
_BY_STATUS = Operation("GET /groups/{group_id}/reports/service_cases_by_status", models.AnyEnvelope, unwrap="data")
_CLOSED_BY_SERVICE_TYPE = Operation(
    "GET /groups/{group_id}/reports/closed_service_cases_by_service_type", models.AnyEnvelope, unwrap="data"
)
_CLOSED_BY_OUTCOME = Operation(
    "GET /groups/{group_id}/reports/closed_service_cases_by_service_type_and_outcome/{service_type_id}",
    models.AnyEnvelope,
    unwrap="data",
)
_CLOSED_BY_SUB_TYPE = Operation(
    "GET /groups/{group_id}/reports/closed_service_cases_by_sub_types_of_service_type/{service_type_id}",
    models.AnyEnvelope,
    unwrap="data",
)


class ReportsGroupsServiceCases(Resource):
    """Figures on a group's cases."""

    def total(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report an organization's current cases (inferred; docs: Organization Service Cases).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _TOTAL,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def by_service_type(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current cases by service type (inferred; docs: Service Cases by Service Type).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _BY_SERVICE_TYPE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def by_sub_type(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current cases by sub-type of a service type (inferred; docs: Service Cases by Sub Types of
        Service Type).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _BY_SUB_TYPE,
                path={"group_id": group_id, "service_type_id": service_type_id},
                result=result,
                options=options,
            )
        )

    def by_source(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current cases by source (inferred; docs: Service Cases by Source).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _BY_SOURCE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def by_status(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current cases by status (inferred; docs: Service Cases by Status).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _BY_STATUS,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def closed_by_service_type(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's closed cases by service type (inferred; docs: Closed Service Cases by Service Type).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLOSED_BY_SERVICE_TYPE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def closed_by_outcome(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's closed cases of a service type by outcome (inferred; docs: Closed Service Cases by Service
        Type and Outcome).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLOSED_BY_OUTCOME,
                path={"group_id": group_id, "service_type_id": service_type_id},
                result=result,
                options=options,
            )
        )

    def closed_by_sub_type(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's closed cases by sub-type of a service type (inferred; docs: Closed Service Cases by Sub
        Types of Service Type).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLOSED_BY_SUB_TYPE,
                path={"group_id": group_id, "service_type_id": service_type_id},
                result=result,
                options=options,
            )
        )


class AsyncReportsGroupsServiceCases(Resource):
    """Figures on a group's cases. Its methods are awaited."""

    async def total(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report an organization's current cases (inferred; docs: Organization Service Cases).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _TOTAL,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def by_service_type(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current cases by service type (inferred; docs: Service Cases by Service Type).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _BY_SERVICE_TYPE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def by_sub_type(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current cases by sub-type of a service type (inferred; docs: Service Cases by Sub Types of
        Service Type).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _BY_SUB_TYPE,
            path={"group_id": group_id, "service_type_id": service_type_id},
            result=result,
            options=options,
        )

    async def by_source(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current cases by source (inferred; docs: Service Cases by Source).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _BY_SOURCE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def by_status(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current cases by status (inferred; docs: Service Cases by Status).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _BY_STATUS,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def closed_by_service_type(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's closed cases by service type (inferred; docs: Closed Service Cases by Service Type).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLOSED_BY_SERVICE_TYPE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def closed_by_outcome(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's closed cases of a service type by outcome (inferred; docs: Closed Service Cases by Service
        Type and Outcome).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLOSED_BY_OUTCOME,
            path={"group_id": group_id, "service_type_id": service_type_id},
            result=result,
            options=options,
        )

    async def closed_by_sub_type(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's closed cases by sub-type of a service type (inferred; docs: Closed Service Cases by Sub
        Types of Service Type).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLOSED_BY_SUB_TYPE,
            path={"group_id": group_id, "service_type_id": service_type_id},
            result=result,
            options=options,
        )
