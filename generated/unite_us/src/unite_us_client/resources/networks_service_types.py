# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .._lists import RecordPages
from .._results import RECORD, RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged
from .._runtime.options import Into, PagesInto, R

_LIST = Operation("GET /networks/{network_id}/service_types", RECORD_LIST)
_LIST_OFFERED = Operation("GET /networks/{network_id}/service_types_offered", RECORD_LIST)
_LIST_OUTCOMES = Operation("GET /networks/{network_id}/service_types/{service_type_id}/outcomes", RECORD_LIST)
_LIST_WITH_OUTCOMES = Operation("GET /networks/{network_id}/service_types_with_outcomes", RECORD_LIST)
_RETRIEVE_WITH_OUTCOMES = Operation("GET /networks/{network_id}/service_types_with_outcomes/{service_type_id}", RECORD)


class NetworksServiceTypes(SyncResource):
    """Service types of a network, with their outcomes.

    Args of its methods:
        network_id: Identifier of the network.
        service_type_id: Identifier of the service type.
    """

    def list(self, network_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List the service types that a network supports (inferred; docs: Networks: Service Types)."""
        return self._pages(_LIST, locals())

    def list_offered(self, network_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List the service types that a network provides (inferred; docs: Networks: Service Types Offered)."""
        return self._pages(_LIST_OFFERED, locals())

    def list_outcomes(self, network_id: str, service_type_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List the outcomes that a network provides for a service type (inferred; docs: Networks Service Types:
        Outcomes)."""
        return self._pages(_LIST_OUTCOMES, locals())

    def list_with_outcomes(self, network_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List the service types that a network provides, each with its outcomes (inferred; docs: Networks: Service
        Types Offered along with Outcomes scope to the Network)."""
        return self._pages(_LIST_WITH_OUTCOMES, locals())

    def retrieve_with_outcomes(self, network_id: str, service_type_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a service type that a network provides, with its outcomes (inferred; docs: Networks: Service
        Types Offered along with Outcomes scope to the Network)."""
        return self._into(_RETRIEVE_WITH_OUTCOMES, locals(), into)


class AsyncNetworksServiceTypes(AsyncResource):
    """`NetworksServiceTypes` for the asynchronous client."""

    list = paged(NetworksServiceTypes.list)
    list_offered = paged(NetworksServiceTypes.list_offered)
    list_outcomes = paged(NetworksServiceTypes.list_outcomes)
    list_with_outcomes = paged(NetworksServiceTypes.list_with_outcomes)
    retrieve_with_outcomes = awaitable(NetworksServiceTypes.retrieve_with_outcomes)
