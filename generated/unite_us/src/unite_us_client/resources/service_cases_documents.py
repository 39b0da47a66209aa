# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Documents attached to a case."""

from __future__ import annotations

from .. import _profile, enums, models, params
from .._results import DocumentT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents",
    models.DocumentListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_RETRIEVE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{document_id}",
    models.DocumentEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "DELETE /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{document_id}"
)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{document_id}",
    models.DocumentEnvelope,
    unwrap="data",
    also_put=True,
)


class ServiceCasesDocuments(Resource):
    """Documents attached to a case."""

    def list(
        self,
        contact_id: str,
        service_case_id: str,
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
        """List all documents attached to a case (inferred; docs: Cases: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
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
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
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

    def retrieve(
        self,
        contact_id: str,
        service_case_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Retrieve a case's document (inferred; docs: Cases: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={
                    "group_id": group_id,
                    "contact_id": contact_id,
                    "service_case_id": service_case_id,
                    "document_id": document_id,
                },
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        contact_id: str,
        service_case_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a case's document (inferred; docs: Cases: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={
                    "group_id": group_id,
                    "contact_id": contact_id,
                    "service_case_id": service_case_id,
                    "document_id": document_id,
                },
                options=options,
            )
        )

    def update(
        self,
        contact_id: str,
        service_case_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        group_id: str | Omit = omit,
        attach_to_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Update a case's document: its title, or what it is attached to (inferred; docs: Cases: Documents).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
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
                path={
                    "group_id": group_id,
                    "contact_id": contact_id,
                    "service_case_id": service_case_id,
                    "document_id": document_id,
                },
                body={
                    "document": document,
                    "attach_to_id": attach_to_id,
                },
                result=result,
                options=options,
            )
        )


class AsyncServiceCasesDocuments(Resource):
    """Documents attached to a case. Its methods are awaited."""

    def list(
        self,
        contact_id: str,
        service_case_id: str,
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
        """List all documents attached to a case (inferred; docs: Cases: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
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
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
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

    async def retrieve(
        self,
        contact_id: str,
        service_case_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Retrieve a case's document (inferred; docs: Cases: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={
                "group_id": group_id,
                "contact_id": contact_id,
                "service_case_id": service_case_id,
                "document_id": document_id,
            },
            result=result,
            options=options,
        )

    async def delete(
        self,
        contact_id: str,
        service_case_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a case's document (inferred; docs: Cases: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={
                "group_id": group_id,
                "contact_id": contact_id,
                "service_case_id": service_case_id,
                "document_id": document_id,
            },
            options=options,
        )

    async def update(
        self,
        contact_id: str,
        service_case_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        group_id: str | Omit = omit,
        attach_to_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Update a case's document: its title, or what it is attached to (inferred; docs: Cases: Documents).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
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
            path={
                "group_id": group_id,
                "contact_id": contact_id,
                "service_case_id": service_case_id,
                "document_id": document_id,
            },
            body={
                "document": document,
                "attach_to_id": attach_to_id,
            },
            result=result,
            options=options,
        )
