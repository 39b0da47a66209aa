# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Networks, the groups in them and the service types they cover."""

from __future__ import annotations

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    awaitable,
    paged,
)

_LIST = Operation[models.RecordListEnvelope](
    "list_network_service_types",
    "GET",
    "/networks/{network_id}/service_types",
    models.RecordListEnvelope,
    items="data",
)
_LIST_OFFERED = Operation[models.RecordListEnvelope](
    "list_network_service_types_offered",
    "GET",
    "/networks/{network_id}/service_types_offered",
    models.RecordListEnvelope,
    items="data",
)
_LIST_OUTCOMES = Operation[models.RecordListEnvelope](
    "list_network_service_type_outcomes",
    "GET",
    "/networks/{network_id}/service_types/{service_type_id}/outcomes",
    models.RecordListEnvelope,
    items="data",
)
_LIST_WITH_OUTCOMES = Operation[models.RecordListEnvelope](
    "list_network_service_types_with_outcomes",
    "GET",
    "/networks/{network_id}/service_types_with_outcomes",
    models.RecordListEnvelope,
    items="data",
)
_RETRIEVE_WITH_OUTCOMES = Operation[Record](
    "get_network_service_type_with_outcomes",
    "GET",
    "/networks/{network_id}/service_types_with_outcomes/{service_type_id}",
    models.RecordEnvelope,
    unwrap="data",
)


class NetworksServiceTypes(SyncResource):
    """Networks, the groups in them and the service types they cover.

    Args of its methods:
        network_id: Identifier of the network.
        service_type_id: Identifier of the service type.
    """

    def list(
        self, network_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a network's service types.

        Service types the network supports. `GET /networks/{network_id}/service_types`
        (inferred; docs: Networks: Service Types).
        """
        return self._pages(_LIST, (network_id,), options)

    def list_offered(
        self, network_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List the service types a network offers.

        Service types the network provides. `GET /networks/{network_id}/service_types_offered`
        (inferred; docs: Networks: Service Types Offered).
        """
        return self._pages(_LIST_OFFERED, (network_id,), options)

    def list_outcomes(
        self, network_id: str, service_type_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a network's outcomes of a service type.

        Outcomes that the network provides for a service type.
        `GET /networks/{network_id}/service_types/{service_type_id}/outcomes` (inferred; docs:
        Networks Service Types: Outcomes).
        """
        return self._pages(_LIST_OUTCOMES, (network_id, service_type_id), options)

    def list_with_outcomes(
        self, network_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a network's service types with outcomes.

        Service types the network provides, each with its outcomes.
        `GET /networks/{network_id}/service_types_with_outcomes` (inferred; docs: Networks:
        Service Types Offered along with Outcomes scope to the Network).
        """
        return self._pages(_LIST_WITH_OUTCOMES, (network_id,), options)

    def retrieve_with_outcomes(
        self, network_id: str, service_type_id: str, *, options: Options = None
    ) -> Record:
        """Retrieve a network's service type with outcomes.

        One service type that the network provides, with its outcomes.
        `GET /networks/{network_id}/service_types_with_outcomes/{service_type_id}` (inferred;
        docs: Networks: Service Types Offered along with Outcomes scope to the Network).
        """
        return self._call(_RETRIEVE_WITH_OUTCOMES, (network_id, service_type_id), options)


class AsyncNetworksServiceTypes(AsyncResource):
    """Networks, the groups in them and the service types they cover.

    Args of its methods:
        network_id: Identifier of the network.
        service_type_id: Identifier of the service type.
    """

    list = paged(NetworksServiceTypes.list)
    list_offered = paged(NetworksServiceTypes.list_offered)
    list_outcomes = paged(NetworksServiceTypes.list_outcomes)
    list_with_outcomes = paged(NetworksServiceTypes.list_with_outcomes)
    retrieve_with_outcomes = awaitable(NetworksServiceTypes.retrieve_with_outcomes)
