# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Medical records systems, exports and the ingestion of draft data."""

from __future__ import annotations

from typing import Unpack

from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, R

_CREATE = Operation("create_ingestion", "POST", "/ingestions/{source}", RECORD)


class Ingestions(SyncResource):
    """Medical records systems, exports and the ingestion of draft data."""

    def create(self, source: str, **into: Unpack[Into[R]]) -> R:
        """Queue draft data for ingestion (inferred; docs: Ingestions).

        Adds draft data of a source to the queue.

        Notes:
            - The docs describe no body, so what to send is unknown.

        Args:
            source: Name of the source that the draft data comes from.
        """
        return self._into(_CREATE, (source,), into)


class AsyncIngestions(AsyncResource):
    """`Ingestions` for the asynchronous client."""

    create = awaitable(Ingestions.create)
