# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Medical records systems, exports and the ingestion of draft data."""

from __future__ import annotations

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
)

_CREATE = Operation[Record](
    "create_ingestion", "POST", "/ingestions/{source}", models.RecordEnvelope, unwrap="data"
)


class Ingestions(SyncResource):
    """Medical records systems, exports and the ingestion of draft data."""

    def create(self, source: str, *, options: Options = None) -> Record:
        """Queue draft data for ingestion.

        Adds draft data of a source to the queue. `POST /ingestions/{source}` (inferred; docs:
        Ingestions).

        Notes:
            - The docs describe no body, so what to send is unknown.

        Args:
            source: Name of the source that the draft data comes from.
        """
        return self._call(_CREATE, (source,), options)


class AsyncIngestions(AsyncResource):
    """Medical records systems, exports and the ingestion of draft data."""

    create = awaitable(Ingestions.create)
