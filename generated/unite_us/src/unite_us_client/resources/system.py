# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Bootstrap data, status of the API, tokens and sessions."""

from __future__ import annotations

from .. import models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    Records,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

_RETRIEVE_BOOTSTRAP = Operation[Records](
    "get_bootstrap", "GET", "/bootstrap", models.AnyEnvelope, unwrap="data"
)
_LIST_SERVICE_TYPES = Operation[models.RecordListEnvelope](
    "list_bootstrap_service_types",
    "GET",
    "/bootstrap/service_types",
    models.RecordListEnvelope,
    items="data",
)
_RETRIEVE_STATUS = Operation[None]("get_status", "GET", "/status")


class System(SyncResource):
    """Bootstrap data, status of the API, tokens and sessions."""

    def retrieve_bootstrap(self, *, options: Options = None) -> Records:
        """Retrieve the bootstrap configuration.

        Options that the server defines for client applications. `GET /bootstrap` (inferred;
        docs: API: Bootstrap).
        """
        return self._call(_RETRIEVE_BOOTSTRAP, (), options)

    def list_service_types(
        self, *, flattened: bool | Omit = omit, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List all service types.

        Service types as the server defines them, nested by default or as one flat list.
        `GET /bootstrap/service_types` (inferred; docs: API: Bootstrap).

        Args:
            flattened: Whether to get one flat list instead of a nested one.
        """
        return self._pages(_LIST_SERVICE_TYPES, (), options, flattened=flattened)

    def retrieve_status(self, *, options: Options = None) -> None:
        """Check the status of the API.

        Answers without an error while the API is up. `GET /status` (inferred; docs: API:
        Status).
        """
        return self._call(_RETRIEVE_STATUS, (), options)


class AsyncSystem(AsyncResource):
    """Bootstrap data, status of the API, tokens and sessions."""

    retrieve_bootstrap = awaitable(System.retrieve_bootstrap)
    list_service_types = paged(System.list_service_types)
    retrieve_status = awaitable(System.retrieve_status)
