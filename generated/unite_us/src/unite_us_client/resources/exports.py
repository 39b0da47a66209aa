# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Medical records systems, exports and the ingestion of draft data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _rules as rules
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

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.RecordListEnvelope](
    "list_exports", "GET", "/groups/{group_id}/exports", models.RecordListEnvelope, items="data"
)
_CREATE = Operation[Record](
    "create_export",
    "POST",
    "/groups/{group_id}/exports",
    models.RecordEnvelope,
    unwrap="data",
    rules={"export": rules.EXPORT},
)


class Exports(SyncResource):
    """Medical records systems, exports and the ingestion of draft data.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    def list(
        self, group_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a group's exports.

        Every export that belongs to the group. `GET /groups/{group_id}/exports` (inferred;
        docs: Exports).

        Notes:
            - The docs call this list paged but name no paging parameters.
        """
        return self._pages(_LIST, (group_id,), options)

    def create(
        self, group_id: str, *, export: params.ExportInput, options: Options = None
    ) -> Record:
        """Create an export.

        Starts an export of records of one type over a span of time.
        `POST /groups/{group_id}/exports` (inferred; docs: Exports).

        Args:
            export: What to export.
        """
        return self._call(_CREATE, (group_id,), options, export=export)


class AsyncExports(AsyncResource):
    """Medical records systems, exports and the ingestion of draft data.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    list = paged(Exports.list)
    create = awaitable(Exports.create)
