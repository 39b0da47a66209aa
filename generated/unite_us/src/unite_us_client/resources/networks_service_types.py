# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Service types of a network, with their outcomes."""

from __future__ import annotations

from .. import models
from .._results import OutcomeT, ServiceTypeT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages

_LIST = Operation("GET /networks/{network_id}/service_types", models.ServiceTypeListEnvelope, items="data")
_LIST_OFFERED = Operation(
    "GET /networks/{network_id}/service_types_offered", models.ServiceTypeListEnvelope, items="data"
)
_LIST_OUTCOMES = Operation(
    "GET /networks/{network_id}/service_types/{service_type_id}/outcomes", models.OutcomeListEnvelope, items="data"
)
_LIST_WITH_OUTCOMES = Operation(
    "GET /networks/{network_id}/service_types_with_outcomes", models.ServiceTypeListEnvelope, items="data"
)
_RETRIEVE_WITH_OUTCOMES = Operation(
    "GET /networks/{network_id}/service_types_with_outcomes/{service_type_id}",
    models.ServiceTypeEnvelope,
    unwrap="data",
)


class NetworksServiceTypes(Resource):
    """Service types of a network, with their outcomes."""

    def list(
        self,
        network_id: str,
        *,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> SyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types that a network supports (inferred; docs: Networks: Service Types).

        Args:
            network_id: Identifier of the network.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"network_id": network_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_offered(
        self,
        network_id: str,
        *,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> SyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types that a network provides (inferred; docs: Networks: Service Types Offered).

        Args:
            network_id: Identifier of the network.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_OFFERED,
                path={"network_id": network_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_outcomes(
        self,
        network_id: str,
        service_type_id: str,
        *,
        resume: str | None = None,
        result: type[OutcomeT] = models.Outcome,
        options: RequestOptions | None = None,
    ) -> SyncPages[OutcomeT, models.OutcomeListEnvelope]:
        """List the outcomes that a network provides for a service type (inferred; docs: Networks Service Types:
        Outcomes).

        Args:
            network_id: Identifier of the network.
            service_type_id: Identifier of the service type.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_OUTCOMES,
                path={"network_id": network_id, "service_type_id": service_type_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_with_outcomes(
        self,
        network_id: str,
        *,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> SyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types that a network provides, each with its outcomes (inferred; docs: Networks: Service
        Types Offered along with Outcomes scope to the Network).

        Args:
            network_id: Identifier of the network.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_WITH_OUTCOMES,
                path={"network_id": network_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve_with_outcomes(
        self,
        network_id: str,
        service_type_id: str,
        *,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> ServiceTypeT:
        """Retrieve a service type that a network provides, with its outcomes (inferred; docs: Networks: Service Types
        Offered along with Outcomes scope to the Network).

        Args:
            network_id: Identifier of the network.
            service_type_id: Identifier of the service type.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_WITH_OUTCOMES,
                path={"network_id": network_id, "service_type_id": service_type_id},
                result=result,
                options=options,
            )
        )


class AsyncNetworksServiceTypes(Resource):
    """Service types of a network, with their outcomes. Its methods are awaited."""

    def list(
        self,
        network_id: str,
        *,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types that a network supports (inferred; docs: Networks: Service Types).

        Args:
            network_id: Identifier of the network.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"network_id": network_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_offered(
        self,
        network_id: str,
        *,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types that a network provides (inferred; docs: Networks: Service Types Offered).

        Args:
            network_id: Identifier of the network.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_OFFERED,
                path={"network_id": network_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_outcomes(
        self,
        network_id: str,
        service_type_id: str,
        *,
        resume: str | None = None,
        result: type[OutcomeT] = models.Outcome,
        options: RequestOptions | None = None,
    ) -> AsyncPages[OutcomeT, models.OutcomeListEnvelope]:
        """List the outcomes that a network provides for a service type (inferred; docs: Networks Service Types:
        Outcomes).

        Args:
            network_id: Identifier of the network.
            service_type_id: Identifier of the service type.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_OUTCOMES,
                path={"network_id": network_id, "service_type_id": service_type_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_with_outcomes(
        self,
        network_id: str,
        *,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types that a network provides, each with its outcomes (inferred; docs: Networks: Service
        Types Offered along with Outcomes scope to the Network).

        Args:
            network_id: Identifier of the network.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_WITH_OUTCOMES,
                path={"network_id": network_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve_with_outcomes(
        self,
        network_id: str,
        service_type_id: str,
        *,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> ServiceTypeT:
        """Retrieve a service type that a network provides, with its outcomes (inferred; docs: Networks: Service Types
        Offered along with Outcomes scope to the Network).

        Args:
            network_id: Identifier of the network.
            service_type_id: Identifier of the service type.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_WITH_OUTCOMES,
            path={"network_id": network_id, "service_type_id": service_type_id},
            result=result,
            options=options,
        )
