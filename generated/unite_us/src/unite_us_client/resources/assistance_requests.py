# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Requests for help that were sent to a group."""

from __future__ import annotations

from .. import _profile, _serialization, enums, models, params
from .._results import AssistanceRequestT, RecordT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /groups/{group_id}/assistance_requests",
    models.AssistanceRequestListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_RETRIEVE = Operation(
    "GET /groups/{group_id}/assistance_requests/{assistance_request_id}",
    models.AssistanceRequestEnvelope,
    unwrap="data",
)
_CLOSE = Operation(
    "PATCH /groups/{group_id}/assistance_requests/{assistance_request_id}/closings",
    models.AssistanceRequestEnvelope,
    unwrap="data",
    serialization={
        "closing": _serialization.ASSISTANCE_REQUEST_CLOSING,
        "resolved": Serialization(choices=enums.TrueFalseString),
    },
    require=(("closing",), ("exited_at", "outcome_id", "resolved")),
    exactly=True,
    also_put=True,
)
_RETRIEVE_FORM_CONFIG = Operation(
    "GET /groups/{group_id}/assistance_request_form_config", models.RecordEnvelope, unwrap="data"
)


class AssistanceRequests(Resource):
    """Requests for help that were sent to a group."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        q: params.AssistanceRequestQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[AssistanceRequestT] = models.AssistanceRequest,
        options: RequestOptions | None = None,
    ) -> SyncPages[AssistanceRequestT, models.AssistanceRequestListEnvelope]:
        """List the assistance requests sent to a group (inferred; docs: Groups: Assistance Requests).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Narrows the requests down.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[AssistanceRequestT] = models.AssistanceRequest,
        options: RequestOptions | None = None,
    ) -> AssistanceRequestT:
        """Retrieve an assistance request (inferred; docs: Groups: Assistance Requests).

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "assistance_request_id": assistance_request_id},
                result=result,
                options=options,
            )
        )

    def close(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        closing: params.AssistanceRequestClosing | Omit = omit,
        exited_at: str | Omit = omit,
        outcome_id: str | Omit = omit,
        resolved: enums.TrueFalseString | Omit = omit,
        note: str | Omit = omit,
        result: type[AssistanceRequestT] = models.AssistanceRequest,
        options: RequestOptions | None = None,
    ) -> AssistanceRequestT:
        """Close an assistance request and record its outcome (inferred; docs: Apiv3groupsassistance requestsclosings).

        Notes:
            - Here `resolved` is the text true or false, where cases and referrals have a `status`.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            closing: The outcome, in the form that programs in production send.
            exited_at: Date on which the request was closed; the docs name no format.
            outcome_id: Identifier of the outcome.
            resolved: Whether the matter was resolved, as text.
            note: Note on the closing.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CLOSE,
                path={"group_id": group_id, "assistance_request_id": assistance_request_id},
                body={
                    "closing": closing,
                    "exited_at": exited_at,
                    "outcome_id": outcome_id,
                    "resolved": resolved,
                    "note": note,
                },
                result=result,
                options=options,
            )
        )

    def retrieve_form_config(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve how a group's form for assistance requests is set up (inferred; docs: Groups: Assistance Request
        Form Config).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_FORM_CONFIG,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )


class AsyncAssistanceRequests(Resource):
    """Requests for help that were sent to a group. Its methods are awaited."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        q: params.AssistanceRequestQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[AssistanceRequestT] = models.AssistanceRequest,
        options: RequestOptions | None = None,
    ) -> AsyncPages[AssistanceRequestT, models.AssistanceRequestListEnvelope]:
        """List the assistance requests sent to a group (inferred; docs: Groups: Assistance Requests).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Narrows the requests down.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[AssistanceRequestT] = models.AssistanceRequest,
        options: RequestOptions | None = None,
    ) -> AssistanceRequestT:
        """Retrieve an assistance request (inferred; docs: Groups: Assistance Requests).

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "assistance_request_id": assistance_request_id},
            result=result,
            options=options,
        )

    async def close(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        closing: params.AssistanceRequestClosing | Omit = omit,
        exited_at: str | Omit = omit,
        outcome_id: str | Omit = omit,
        resolved: enums.TrueFalseString | Omit = omit,
        note: str | Omit = omit,
        result: type[AssistanceRequestT] = models.AssistanceRequest,
        options: RequestOptions | None = None,
    ) -> AssistanceRequestT:
        """Close an assistance request and record its outcome (inferred; docs: Apiv3groupsassistance requestsclosings).

        Notes:
            - Here `resolved` is the text true or false, where cases and referrals have a `status`.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            closing: The outcome, in the form that programs in production send.
            exited_at: Date on which the request was closed; the docs name no format.
            outcome_id: Identifier of the outcome.
            resolved: Whether the matter was resolved, as text.
            note: Note on the closing.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CLOSE,
            path={"group_id": group_id, "assistance_request_id": assistance_request_id},
            body={
                "closing": closing,
                "exited_at": exited_at,
                "outcome_id": outcome_id,
                "resolved": resolved,
                "note": note,
            },
            result=result,
            options=options,
        )

    async def retrieve_form_config(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve how a group's form for assistance requests is set up (inferred; docs: Groups: Assistance Request
        Form Config).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_FORM_CONFIG,
            path={"group_id": group_id},
            result=result,
            options=options,
        )
