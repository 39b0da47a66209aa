# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Figures on the military service of a group's clients."""

from __future__ import annotations

from .. import models
from .._results import RecordT
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_CLIENTS_BY_AFFILIATION = Operation(
    "GET /groups/{group_id}/reports/clients_by_military_affiliation", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_BRANCH_OF_SERVICE = Operation(
    "GET /groups/{group_id}/reports/clients_by_military_branch_of_service", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_DEPLOYMENT = Operation(
    "GET /groups/{group_id}/reports/clients_by_military_deployment", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_DISCHARGE = Operation(
    "GET /groups/{group_id}/reports/clients_by_military_discharge", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_SERVICE_ERA = Operation(
    "GET /groups/{group_id}/reports/clients_by_military_service_era", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_STATUS = Operation(
    "GET /groups/{group_id}/reports/clients_by_military_status", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_TRANSITION_STATUS = Operation(
    "GET /groups/{group_id}/reports/clients_by_military_transitioning_status", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_AFFILIATION_AND_GENDER = Operation(
    "GET /groups/{group_id}/reports/client_military_affiliation_by_gender", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_BRANCH_OF_SERVICE_AND_GENDER = Operation(
    "GET /groups/{group_id}/reports/client_military_branch_of_service_by_gender", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_SERVICE_ERA_AND_BRANCH_OF_SERVICE = Operation(
    "GET /groups/{group_id}/reports/client_military_service_era_by_branch_of_service", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_SERVICE_ERA_AND_GENDER = Operation(
    "GET /groups/{group_id}/reports/client_military_service_era_by_gender", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_STATUS_AND_GENDER = Operation(
    "GET /groups/{group_id}/reports/clients_military_status_by_gender", models.AnyEnvelope, unwrap="data"
)
_CLIENTS_BY_TRANSITION_STATUS_AND_BRANCH_OF_SERVICE = Operation(
    "GET /groups/{group_id}/reports/client_military_transition_status_by_branch_of_service",
    models.AnyEnvelope,
    unwrap="data",
)
_CLIENTS_BY_TRANSITION_STATUS_AND_GENDER = Operation(
    "GET /groups/{group_id}/reports/client_military_transitioning_by_gender", models.AnyEnvelope, unwrap="data"
)


class ReportsGroupsMilitary(Resource):
    """Figures on the military service of a group's clients."""

    def clients_by_affiliation(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military affiliation (inferred; docs: Clients by Military Affiliation).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_AFFILIATION,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_branch_of_service(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military branch of service (inferred; docs: Clients by Military Branch
        of Service).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_BRANCH_OF_SERVICE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_deployment(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military deployment (inferred; docs: Clients by Military Deployment).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_DEPLOYMENT,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_discharge(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military discharge (inferred; docs: Clients by Military Discharge).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_DISCHARGE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_service_era(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military service era (inferred; docs: Clients by Military Service Era).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_SERVICE_ERA,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_status(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military status (inferred; docs: Clients by Military Status).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_STATUS,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_transition_status(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by whether they are leaving the military (inferred; docs: Clients by
        Military Transitioning Status).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_TRANSITION_STATUS,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_affiliation_and_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military affiliation within gender (inferred; docs: Client Military
        Affiliation by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_AFFILIATION_AND_GENDER,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_branch_of_service_and_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by branch of service within gender (inferred; docs: Client Military Branch
        of Service by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_BRANCH_OF_SERVICE_AND_GENDER,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_service_era_and_branch_of_service(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by service era within branch of service (inferred; docs: Client Military
        Service Era by Branch of Service).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_SERVICE_ERA_AND_BRANCH_OF_SERVICE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_service_era_and_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by service era within gender (inferred; docs: Client Military Service Era
        by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_SERVICE_ERA_AND_GENDER,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_status_and_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military status within gender (inferred; docs: Clients Military Status
        by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_STATUS_AND_GENDER,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_transition_status_and_branch_of_service(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by transition status within branch of service (inferred; docs: Client
        Military Transition Status by Branch of Service).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_TRANSITION_STATUS_AND_BRANCH_OF_SERVICE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def clients_by_transition_status_and_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by transition status within gender (inferred; docs: Client Military
        Transitioning by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CLIENTS_BY_TRANSITION_STATUS_AND_GENDER,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )


class AsyncReportsGroupsMilitary(Resource):
    """Figures on the military service of a group's clients. Its methods are awaited."""

    async def clients_by_affiliation(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military affiliation (inferred; docs: Clients by Military Affiliation).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_AFFILIATION,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_branch_of_service(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military branch of service (inferred; docs: Clients by Military Branch
        of Service).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_BRANCH_OF_SERVICE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_deployment(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military deployment (inferred; docs: Clients by Military Deployment).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_DEPLOYMENT,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_discharge(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military discharge (inferred; docs: Clients by Military Discharge).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_DISCHARGE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_service_era(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military service era (inferred; docs: Clients by Military Service Era).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_SERVICE_ERA,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_status(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military status (inferred; docs: Clients by Military Status).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_STATUS,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_transition_status(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by whether they are leaving the military (inferred; docs: Clients by
        Military Transitioning Status).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_TRANSITION_STATUS,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_affiliation_and_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military affiliation within gender (inferred; docs: Client Military
        Affiliation by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_AFFILIATION_AND_GENDER,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_branch_of_service_and_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by branch of service within gender (inferred; docs: Client Military Branch
        of Service by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_BRANCH_OF_SERVICE_AND_GENDER,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_service_era_and_branch_of_service(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by service era within branch of service (inferred; docs: Client Military
        Service Era by Branch of Service).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_SERVICE_ERA_AND_BRANCH_OF_SERVICE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_service_era_and_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by service era within gender (inferred; docs: Client Military Service Era
        by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_SERVICE_ERA_AND_GENDER,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_status_and_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by military status within gender (inferred; docs: Clients Military Status
        by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_STATUS_AND_GENDER,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_transition_status_and_branch_of_service(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by transition status within branch of service (inferred; docs: Client
        Military Transition Status by Branch of Service).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_TRANSITION_STATUS_AND_BRANCH_OF_SERVICE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def clients_by_transition_status_and_gender(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a group's current clients by transition status within gender (inferred; docs: Client Military
        Transitioning by Gender).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CLIENTS_BY_TRANSITION_STATUS_AND_GENDER,
            path={"group_id": group_id},
            result=result,
            options=options,
        )
