# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Bootstrap data, status of the API, tokens and sessions."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._results import RECORD_LIST, RECORDS
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

_RETRIEVE_BOOTSTRAP = Operation("get_bootstrap", "GET", "/bootstrap", RECORDS)
_LIST_SERVICE_TYPES = Operation("list_bootstrap_service_types", "GET", "/bootstrap/service_types", RECORD_LIST)
_RETRIEVE_STATUS = Operation[None]("get_status", "GET", "/status")


class System(SyncResource):
    """Bootstrap data, status of the API, tokens and sessions."""

    def retrieve_bootstrap(self, **into: Unpack[Into[R]]) -> R | list[R]:
        """Retrieve the bootstrap configuration (inferred; docs: API: Bootstrap).

        Options that the server defines for client applications.
        """
        return self._into(_RETRIEVE_BOOTSTRAP, (), into)

    def list_service_types(
        self, *, flattened: bool | Omit = omit, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List all service types (inferred; docs: API: Bootstrap).

        Service types as the server defines them, nested by default or as one flat list.

        Args:
            flattened: Whether to get one flat list instead of a nested one.
        """
        return self._pages(_LIST_SERVICE_TYPES, (), into, flattened=flattened)

    def retrieve_status(self, *, options: Options = None) -> None:
        """Check the status of the API (inferred; docs: API: Status).

        Answers without an error while the API is up.
        """
        return self._call(_RETRIEVE_STATUS, (), options)


class AsyncSystem(AsyncResource):
    """`System` for the asynchronous client."""

    retrieve_bootstrap = awaitable(System.retrieve_bootstrap)
    list_service_types = paged(System.list_service_types)
    retrieve_status = awaitable(System.retrieve_status)
