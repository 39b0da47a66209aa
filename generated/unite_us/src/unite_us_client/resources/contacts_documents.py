# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Documents attached to a contact and to its intakes."""

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
    "GET /groups/{group_id}/contacts/{contact_id}/documents",
    models.DocumentListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_ASSIGN = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/documents",
    models.AnyEnvelope,
    unwrap="data",
    labels={"options": "targets"},
)
_RETRIEVE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/documents/{document_id}", models.DocumentEnvelope, unwrap="data"
)
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}/documents/{document_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/documents/{document_id}",
    models.DocumentEnvelope,
    unwrap="data",
    also_put=True,
)
_DETACH = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/document_deletions", models.AnyEnvelope, unwrap="data"
)
_LIST_FOR_INTAKE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents",
    models.DocumentListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_RETRIEVE_FOR_INTAKE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{document_id}",
    models.DocumentEnvelope,
    unwrap="data",
)
_DELETE_FOR_INTAKE = Operation[None](
    "DELETE /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{document_id}"
)
_UPDATE_FOR_INTAKE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{document_id}",
    models.DocumentEnvelope,
    unwrap="data",
    also_put=True,
)


class ContactsDocuments(Resource):
    """Documents attached to a contact and to its intakes."""

    def list(
        self,
        contact_id: str,
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
        """List all documents attached to a contact (inferred; docs: Contacts: Documents).

        Args:
            contact_id: Identifier of the contact (client).
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
                path={"group_id": group_id, "contact_id": contact_id},
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
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        document_ids: Sequence[str] | Omit = omit,
        targets: params.DocumentTargets | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> builtins.list[RecordT]:
        """Attach existing documents to a contact or its cases, referrals and intakes (inferred; docs: Documents).

        Args:
            contact_id: Identifier of the contact (client).
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
                path={"group_id": group_id, "contact_id": contact_id},
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
        contact_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Retrieve a contact's document (inferred; docs: Contacts: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "contact_id": contact_id, "document_id": document_id},
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        contact_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a contact's document (inferred; docs: Contacts: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"group_id": group_id, "contact_id": contact_id, "document_id": document_id},
                options=options,
            )
        )

    def update(
        self,
        contact_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        group_id: str | Omit = omit,
        attach_to_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Update a contact's document: its title, or what it is attached to (inferred; docs: Contacts: Documents).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
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
                path={"group_id": group_id, "contact_id": contact_id, "document_id": document_id},
                body={
                    "document": document,
                    "attach_to_id": attach_to_id,
                },
                result=result,
                options=options,
            )
        )

    def detach(
        self,
        contact_id: str,
        *,
        resource_ids: Sequence[str],
        document_id: str,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> builtins.list[RecordT]:
        """Remove a document from the given records (inferred; docs: Document Deletion).

        Args:
            contact_id: Identifier of the contact (client).
            resource_ids: Identifiers of the records that lose the document.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _DETACH,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "resource_ids": resource_ids,
                    "document_id": document_id,
                },
                result=result,
                options=options,
            )
        )

    def list_for_intake(
        self,
        contact_id: str,
        intake_id: str,
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
        """List all documents attached to an intake (inferred; docs: Intake: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            intake_id: Identifier of the intake.
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
                _LIST_FOR_INTAKE,
                path={"group_id": group_id, "contact_id": contact_id, "intake_id": intake_id},
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

    def retrieve_for_intake(
        self,
        contact_id: str,
        intake_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Retrieve an intake's document (inferred; docs: Intake: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            intake_id: Identifier of the intake.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_FOR_INTAKE,
                path={
                    "group_id": group_id,
                    "contact_id": contact_id,
                    "intake_id": intake_id,
                    "document_id": document_id,
                },
                result=result,
                options=options,
            )
        )

    def delete_for_intake(
        self,
        contact_id: str,
        intake_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an intake's document (inferred; docs: Intake: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            intake_id: Identifier of the intake.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE_FOR_INTAKE,
                path={
                    "group_id": group_id,
                    "contact_id": contact_id,
                    "intake_id": intake_id,
                    "document_id": document_id,
                },
                options=options,
            )
        )

    def update_for_intake(
        self,
        contact_id: str,
        intake_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        group_id: str | Omit = omit,
        attach_to_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Update an intake's document: its title, or what it is attached to (inferred; docs: Intake: Documents).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            intake_id: Identifier of the intake.
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
                _UPDATE_FOR_INTAKE,
                path={
                    "group_id": group_id,
                    "contact_id": contact_id,
                    "intake_id": intake_id,
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


class AsyncContactsDocuments(Resource):
    """Documents attached to a contact and to its intakes. Its methods are awaited."""

    def list(
        self,
        contact_id: str,
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
        """List all documents attached to a contact (inferred; docs: Contacts: Documents).

        Args:
            contact_id: Identifier of the contact (client).
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
                path={"group_id": group_id, "contact_id": contact_id},
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
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        document_ids: Sequence[str] | Omit = omit,
        targets: params.DocumentTargets | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> builtins.list[RecordT]:
        """Attach existing documents to a contact or its cases, referrals and intakes (inferred; docs: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            document_ids: Identifiers of the documents.
            targets: What the documents are attached to.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _ASSIGN,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "document_ids": document_ids,
                "options": targets,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        contact_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Retrieve a contact's document (inferred; docs: Contacts: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "contact_id": contact_id, "document_id": document_id},
            result=result,
            options=options,
        )

    async def delete(
        self,
        contact_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a contact's document (inferred; docs: Contacts: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"group_id": group_id, "contact_id": contact_id, "document_id": document_id},
            options=options,
        )

    async def update(
        self,
        contact_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        group_id: str | Omit = omit,
        attach_to_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Update a contact's document: its title, or what it is attached to (inferred; docs: Contacts: Documents).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
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
            path={"group_id": group_id, "contact_id": contact_id, "document_id": document_id},
            body={
                "document": document,
                "attach_to_id": attach_to_id,
            },
            result=result,
            options=options,
        )

    async def detach(
        self,
        contact_id: str,
        *,
        resource_ids: Sequence[str],
        document_id: str,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> builtins.list[RecordT]:
        """Remove a document from the given records (inferred; docs: Document Deletion).

        Args:
            contact_id: Identifier of the contact (client).
            resource_ids: Identifiers of the records that lose the document.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _DETACH,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "resource_ids": resource_ids,
                "document_id": document_id,
            },
            result=result,
            options=options,
        )

    def list_for_intake(
        self,
        contact_id: str,
        intake_id: str,
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
        """List all documents attached to an intake (inferred; docs: Intake: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            intake_id: Identifier of the intake.
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
                _LIST_FOR_INTAKE,
                path={"group_id": group_id, "contact_id": contact_id, "intake_id": intake_id},
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

    async def retrieve_for_intake(
        self,
        contact_id: str,
        intake_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Retrieve an intake's document (inferred; docs: Intake: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            intake_id: Identifier of the intake.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_FOR_INTAKE,
            path={"group_id": group_id, "contact_id": contact_id, "intake_id": intake_id, "document_id": document_id},
            result=result,
            options=options,
        )

    async def delete_for_intake(
        self,
        contact_id: str,
        intake_id: str,
        document_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an intake's document (inferred; docs: Intake: Documents).

        Args:
            contact_id: Identifier of the contact (client).
            intake_id: Identifier of the intake.
            document_id: Identifier of the document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE_FOR_INTAKE,
            path={"group_id": group_id, "contact_id": contact_id, "intake_id": intake_id, "document_id": document_id},
            options=options,
        )

    async def update_for_intake(
        self,
        contact_id: str,
        intake_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        group_id: str | Omit = omit,
        attach_to_id: str | Omit = omit,
        result: type[DocumentT] = models.Document,
        options: RequestOptions | None = None,
    ) -> DocumentT:
        """Update an intake's document: its title, or what it is attached to (inferred; docs: Intake: Documents).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            intake_id: Identifier of the intake.
            document_id: Identifier of the document.
            document: What can be changed about a document.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            attach_to_id: Identifier of the record to attach the document to instead.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_FOR_INTAKE,
            path={"group_id": group_id, "contact_id": contact_id, "intake_id": intake_id, "document_id": document_id},
            body={
                "document": document,
                "attach_to_id": attach_to_id,
            },
            result=result,
            options=options,
        )
