# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._lists import RecordPages
from .._results import RECORD, RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged
from .._runtime.options import Into, PagesInto, R

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /groups/{group_id}/exports", RECORD_LIST)
_CREATE = Operation("POST /groups/{group_id}/exports", RECORD, rules={"export": _rules.EXPORT_INPUT})


class Exports(SyncResource):
    """Exports of records of one type over a span of time.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        export: What to export.
    """

    def list(self, group_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List every export that belongs to a group (inferred; docs: Exports).

        Notes:
            - The docs call this list paged but name no paging parameters.
        """
        return self._pages(_LIST, locals())

    def create(
        self, group_id: str, *, export: params.ExportInput, **into: Unpack[Into[R]]
    ) -> R:
        """Start an export of records of one type over a span of time (inferred; docs: Exports)."""
        return self._into(_CREATE, locals(), into)


class AsyncExports(AsyncResource):
    """`Exports` for the asynchronous client."""

    list = paged(Exports.list)
    create = awaitable(Exports.create)
