# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Documents attached to a referral."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from .. import _profile, enums, models, params
from .._results import DocumentT, RecordT
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
    "GET /groups/{group_id}/referrals/{referral_id}/documents",
    models.DocumentListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_ASSIGN = Operation(
    "POST /groups/{group_id}/referrals/{referral_id}/documents",
    models.AnyEnvelope,
    unwrap="data",
    labels={"options": "targets"},
)
_RETRIEVE = Operation(
    "GET /groups/{group_id}/referrals/{referral_id}/documents/{document_id}", models.DocumentEnvelope, unwrap="data"
)
_DELETE = Operation[None]("DELETE /groups/{group_id}/referrals/{referral_id}/documents/{document_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}/documents/{document_id}",
    models.DocumentEnvelope,
    unwrap="data",
    also_put=True,
)


class ReferralsDocuments(Resource):
    """Documents attached to a referral."""

    def list(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> SyncPages[DocumentT, models.DocumentListEnvelope]:
        """List all documents attached to a referral (inferred; docs: Referrals: Documents).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
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
                path={"group_id": group_id, "referral_id": referral_id},
                query={
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

    def assign(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        document_ids: Sequence[str] | Omit = omit,
        targets: params.DocumentTargets | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> builtins.list[RecordT]:
        """Attach existing documents to records of a referral (inferred; docs: Documents).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            document_ids: Identifiers of the documents.
            targets: What the documents are attached to.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _ASSIGN,
                path={"group_id": group_id, "referral_id": referral_id},
                body={
                    "document_ids": document_ids,
                    "options": targets,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        referral_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Retrieve a referral's document (inferred; docs: Referrals: Documents).

        Args:
            referral_id: Identifier of the referral.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "referral_id": referral_id, "document_id": document_id},
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        referral_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a referral's document (inferred; docs: Referrals: Documents).

        Args:
            referral_id: Identifier of the referral.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"group_id": group_id, "referral_id": referral_id, "document_id": document_id},
                options=options,
            )
        )

    def update(
        self,
        referral_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        group_id: str | Omit = omit,
        attach_to_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Update a referral's document: its title, or what it is attached to (inferred; docs: Referrals: Documents).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            document_id: Identifier of the document.
            document: What can be changed about a document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            attach_to_id: Identifier of the record to attach the document to instead.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "referral_id": referral_id, "document_id": document_id},
                body={
                    "document": document,
                    "attach_to_id": attach_to_id,
                },
                result=result,
                options=options,
            )
        )


class AsyncReferralsDocuments(Resource):
    """Documents attached to a referral. Its methods are awaited."""

    def list(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> AsyncPages[DocumentT, models.DocumentListEnvelope]:
        """List all documents attached to a referral (inferred; docs: Referrals: Documents).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
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
                path={"group_id": group_id, "referral_id": referral_id},
                query={
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

    async def assign(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        document_ids: Sequence[str] | Omit = omit,
        targets: params.DocumentTargets | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> builtins.list[RecordT]:
        """Attach existing documents to records of a referral (inferred; docs: Documents).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            document_ids: Identifiers of the documents.
            targets: What the documents are attached to.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _ASSIGN,
            path={"group_id": group_id, "referral_id": referral_id},
            body={
                "document_ids": document_ids,
                "options": targets,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        referral_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Retrieve a referral's document (inferred; docs: Referrals: Documents).

        Args:
            referral_id: Identifier of the referral.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "referral_id": referral_id, "document_id": document_id},
            result=result,
            options=options,
        )

    async def delete(
        self,
        referral_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a referral's document (inferred; docs: Referrals: Documents).

        Args:
            referral_id: Identifier of the referral.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"group_id": group_id, "referral_id": referral_id, "document_id": document_id},
            options=options,
        )

    async def update(
        self,
        referral_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        group_id: str | Omit = omit,
        attach_to_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Update a referral's document: its title, or what it is attached to (inferred; docs: Referrals: Documents).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            document_id: Identifier of the document.
            document: What can be changed about a document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            attach_to_id: Identifier of the record to attach the document to instead.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "referral_id": referral_id, "document_id": document_id},
            body={
                "document": document,
                "attach_to_id": attach_to_id,
            },
            result=result,
            options=options,
        )
