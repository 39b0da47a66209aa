# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Exports of records of one type over a span of time."""

from __future__ import annotations

from .. import _serialization, models, params
from .._results import RecordT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation("GET /groups/{group_id}/exports", models.RecordListEnvelope, items="data")
_CREATE = Operation(
    "POST /groups/{group_id}/exports",
    models.RecordEnvelope,
    unwrap="data",
    serialization={"export": _serialization.EXPORT_INPUT},
)


class Exports(Resource):
    """Exports of records of one type over a span of time."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List every export that belongs to a group (inferred; docs: Exports).

        Notes:
            - The docs call this list paged, but list no paging parameters.

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def create(
        self,
        *,
        export: params.ExportInput,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Start an export of records of one type in a period of time (inferred; docs: Exports).

        Args:
            export: What to export.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"group_id": group_id},
                body={
                    "export": export,
                },
                result=result,
                options=options,
            )
        )


class AsyncExports(Resource):
    """Exports of records of one type over a span of time. Its methods are awaited."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List every export that belongs to a group (inferred; docs: Exports).

        Notes:
            - The docs call this list paged, but list no paging parameters.

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create(
        self,
        *,
        export: params.ExportInput,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Start an export of records of one type in a period of time (inferred; docs: Exports).

        Args:
            export: What to export.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id},
            body={
                "export": export,
            },
            result=result,
            options=options,
        )
