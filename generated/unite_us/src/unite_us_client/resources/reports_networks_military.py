# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Figures on the military service of a network's clients."""

from __future__ import annotations

from .. import models
from .._results import RecordT
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run

_CONTACTS_BY_AFFILIATION = Operation(
    "GET /networks/{network_id}/reports/clients_by_military_affiliation", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_BRANCH_OF_SERVICE = Operation(
    "GET /networks/{network_id}/reports/clients_by_military_branch_of_service", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_DEPLOYMENT = Operation(
    "GET /networks/{network_id}/reports/clients_by_military_deployment", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_DISCHARGE = Operation(
    "GET /networks/{network_id}/reports/clients_by_military_discharge", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_SERVICE_ERA = Operation(
    "GET /networks/{network_id}/reports/clients_by_military_service_era", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_STATUS = Operation(
    "GET /networks/{network_id}/reports/clients_by_military_status", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_TRANSITION_STATUS = Operation(
    "GET /networks/{network_id}/reports/clients_by_military_transitioning_status", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_AFFILIATION_AND_GENDER = Operation(
    "GET /networks/{network_id}/reports/client_military_affiliation_by_gender", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_BRANCH_OF_SERVICE_AND_GENDER = Operation(
    "GET /networks/{network_id}/reports/client_military_branch_of_service_by_gender", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_SERVICE_ERA_AND_BRANCH_OF_SERVICE = Operation(
    "GET /networks/{network_id}/reports/client_military_service_era_by_branch_of_service",
    models.AnyEnvelope,
    unwrap="data",
)
_CONTACTS_BY_SERVICE_ERA_AND_GENDER = Operation(
    "GET /networks/{network_id}/reports/client_military_service_era_by_gender", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_STATUS_AND_GENDER = Operation(
    "GET /networks/{network_id}/reports/clients_military_status_by_gender", models.AnyEnvelope, unwrap="data"
)
_CONTACTS_BY_TRANSITION_STATUS_AND_BRANCH_OF_SERVICE = Operation(
    "GET /networks/{network_id}/reports/client_military_transition_status_by_branch_of_service",
    models.AnyEnvelope,
    unwrap="data",
)
_CONTACTS_BY_TRANSITION_STATUS_AND_GENDER = Operation(
    "GET /networks/{network_id}/reports/client_military_transitioning_by_gender", models.AnyEnvelope, unwrap="data"
)


class ReportsNetworksMilitary(Resource):
    """Figures on the military service of a network's clients."""

    def contacts_by_affiliation(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military affiliation (inferred; docs: Network Clients by Military
        Affiliation).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_AFFILIATION,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_branch_of_service(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military branch of service (inferred; docs: Network Clients by
        Military Branch of Service).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_BRANCH_OF_SERVICE,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_deployment(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military deployment (inferred; docs: Network Clients by Military
        Deployment).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_DEPLOYMENT,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_discharge(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military discharge (inferred; docs: Network Clients by Military
        Discharge).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_DISCHARGE,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_service_era(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military service era (inferred; docs: Network Clients by Military
        Service Era).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_SERVICE_ERA,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_status(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military status (inferred; docs: Network Clients by Military Status).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_STATUS,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_transition_status(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by whether they are leaving the military (inferred; docs: Network
        Clients by Military Transitioning Status).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_TRANSITION_STATUS,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_affiliation_and_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military affiliation within gender (inferred; docs: Network Client
        Military Affiliation by Gender).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_AFFILIATION_AND_GENDER,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_branch_of_service_and_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by branch of service within gender (inferred; docs: Network Client
        Military Branch of Service by Gender).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_BRANCH_OF_SERVICE_AND_GENDER,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_service_era_and_branch_of_service(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by service era within branch of service (inferred; docs: Network Client
        Military Service Era by Branch of Service).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_SERVICE_ERA_AND_BRANCH_OF_SERVICE,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_service_era_and_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by service era within gender (inferred; docs: Network Client Military
        Service Era by Gender).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_SERVICE_ERA_AND_GENDER,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_status_and_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military status within gender (inferred; docs: Network Clients
        Military Status by Gender).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_STATUS_AND_GENDER,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_transition_status_and_branch_of_service(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by transition status within branch of service (inferred; docs: Network
        Client Military Transition Status by Branch of Service).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_TRANSITION_STATUS_AND_BRANCH_OF_SERVICE,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def contacts_by_transition_status_and_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by transition status within gender (inferred; docs: Network Client
        Military Transitioning by Gender).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CONTACTS_BY_TRANSITION_STATUS_AND_GENDER,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )


class AsyncReportsNetworksMilitary(Resource):
    """Figures on the military service of a network's clients. Its methods are awaited."""

    async def contacts_by_affiliation(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military affiliation (inferred; docs: Network Clients by Military
        Affiliation).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_AFFILIATION,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_branch_of_service(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military branch of service (inferred; docs: Network Clients by
        Military Branch of Service).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_BRANCH_OF_SERVICE,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_deployment(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military deployment (inferred; docs: Network Clients by Military
        Deployment).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_DEPLOYMENT,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_discharge(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military discharge (inferred; docs: Network Clients by Military
        Discharge).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_DISCHARGE,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_service_era(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military service era (inferred; docs: Network Clients by Military
        Service Era).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_SERVICE_ERA,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_status(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military status (inferred; docs: Network Clients by Military Status).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_STATUS,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_transition_status(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by whether they are leaving the military (inferred; docs: Network
        Clients by Military Transitioning Status).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_TRANSITION_STATUS,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_affiliation_and_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military affiliation within gender (inferred; docs: Network Client
        Military Affiliation by Gender).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_AFFILIATION_AND_GENDER,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_branch_of_service_and_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by branch of service within gender (inferred; docs: Network Client
        Military Branch of Service by Gender).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_BRANCH_OF_SERVICE_AND_GENDER,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_service_era_and_branch_of_service(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by service era within branch of service (inferred; docs: Network Client
        Military Service Era by Branch of Service).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_SERVICE_ERA_AND_BRANCH_OF_SERVICE,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_service_era_and_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by service era within gender (inferred; docs: Network Client Military
        Service Era by Gender).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_SERVICE_ERA_AND_GENDER,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_status_and_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by military status within gender (inferred; docs: Network Clients
        Military Status by Gender).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_STATUS_AND_GENDER,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_transition_status_and_branch_of_service(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by transition status within branch of service (inferred; docs: Network
        Client Military Transition Status by Branch of Service).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_TRANSITION_STATUS_AND_BRANCH_OF_SERVICE,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def contacts_by_transition_status_and_gender(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Report a network's current contacts by transition status within gender (inferred; docs: Network Client
        Military Transitioning by Gender).

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CONTACTS_BY_TRANSITION_STATUS_AND_GENDER,
            path={"network_id": network_id},
            result=result,
            options=options,
        )
