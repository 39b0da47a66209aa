# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Documents attached to a contact and to its intakes."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import enums, models
from .._results import RECORD, RECORD_PAGES, RECORDS
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("list_contact_documents", "GET", "/groups/{group_id}/contacts/{contact_id}/documents", RECORD_PAGES)
_ASSIGN = Operation(
    "assign_contact_documents",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/documents",
    RECORDS,
    names={"targets": "options"},
)
_RETRIEVE = Operation("get_contact_document", "GET", "/groups/{group_id}/contacts/{contact_id}/documents/{id}", RECORD)
_REPLACE = Operation(
    "replace_contact_document", "PUT", "/groups/{group_id}/contacts/{contact_id}/documents/{id}", RECORD
)
_DELETE = Operation[None](
    "delete_contact_document", "DELETE", "/groups/{group_id}/contacts/{contact_id}/documents/{id}"
)
_UPDATE = Operation(
    "update_contact_document", "PATCH", "/groups/{group_id}/contacts/{contact_id}/documents/{id}", RECORD
)
_DETACH = Operation(
    "create_contact_document_deletion", "POST", "/groups/{group_id}/contacts/{contact_id}/document_deletions", RECORDS
)
_LIST_FOR_INTAKE = Operation(
    "list_intake_documents",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents",
    RECORD_PAGES,
)
_RETRIEVE_FOR_INTAKE = Operation(
    "get_intake_document", "GET", "/groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}", RECORD
)
_REPLACE_FOR_INTAKE = Operation(
    "replace_intake_document",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}",
    RECORD,
)
_DELETE_FOR_INTAKE = Operation[None](
    "delete_intake_document", "DELETE", "/groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}"
)
_UPDATE_FOR_INTAKE = Operation(
    "update_intake_document",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}",
    RECORD,
)


class ContactsDocuments(SyncResource):
    """Documents attached to a contact and to its intakes.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        page: Number of the page to return.
        page_size: How many records a page holds.
        sort_order: Sort direction.
        sort_by: Attribute to sort by.
        document_id: Identifier of the document.
        document: What can be changed about a document.
        attach_to_id: Identifier of the record to attach the document to instead.
        intake_id: Identifier of the intake.
    """

    def list(
        self,
        group_id: str,
        contact_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List all documents attached to a contact (inferred; docs: Contacts: Documents)."""
        return self._pages(
            _LIST, (group_id, contact_id), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def assign(
        self,
        group_id: str,
        contact_id: str,
        *,
        document_ids: Sequence[str] | Omit = omit,
        targets: params.DocumentTargets | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R | builtins.list[R]:
        """Attach existing documents to a contact or its cases, referrals and intakes (inferred; docs: Documents).

        Args:
            document_ids: Identifiers of the documents.
            targets: What the documents are attached to.
        """
        return self._into(_ASSIGN, (group_id, contact_id), into, document_ids=document_ids, targets=targets)

    def retrieve(self, group_id: str, contact_id: str, document_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a contact's document (inferred; docs: Contacts: Documents)."""
        return self._into(_RETRIEVE, (group_id, contact_id, document_id), into)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a contact's document (inferred; docs: Contacts: Documents)."""
        return self._into(
            _REPLACE, (group_id, contact_id, document_id), into, document=document, attach_to_id=attach_to_id
        )

    def delete(self, group_id: str, contact_id: str, document_id: str, *, options: Options = None) -> None:
        """Delete a contact's document (inferred; docs: Contacts: Documents)."""
        return self._call(_DELETE, (group_id, contact_id, document_id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact's document: its title, or what it is attached to (inferred; docs: Contacts: Documents)."""
        return self._into(
            _UPDATE, (group_id, contact_id, document_id), into, document=document, attach_to_id=attach_to_id
        )

    def detach(
        self, group_id: str, contact_id: str, *, resource_ids: Sequence[str], document_id: str, **into: Unpack[Into[R]]
    ) -> R | builtins.list[R]:
        """Remove a document from the records named (inferred; docs: Document Deletion).

        Args:
            resource_ids: Identifiers of the records that lose the document.
        """
        return self._into(_DETACH, (group_id, contact_id), into, resource_ids=resource_ids, document_id=document_id)

    def list_for_intake(
        self,
        group_id: str,
        contact_id: str,
        intake_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List all documents attached to an intake (inferred; docs: Intake: Documents)."""
        return self._pages(
            _LIST_FOR_INTAKE,
            (group_id, contact_id, intake_id),
            into,
            page=page,
            page_size=page_size,
            sort_order=sort_order,
            sort_by=sort_by,
        )

    def retrieve_for_intake(
        self, group_id: str, contact_id: str, intake_id: str, document_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve an intake's document (inferred; docs: Intake: Documents)."""
        return self._into(_RETRIEVE_FOR_INTAKE, (group_id, contact_id, intake_id, document_id), into)

    def replace_for_intake(
        self,
        group_id: str,
        contact_id: str,
        intake_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace an intake's document (inferred; docs: Intake: Documents)."""
        return self._into(
            _REPLACE_FOR_INTAKE,
            (group_id, contact_id, intake_id, document_id),
            into,
            document=document,
            attach_to_id=attach_to_id,
        )

    def delete_for_intake(
        self, group_id: str, contact_id: str, intake_id: str, document_id: str, *, options: Options = None
    ) -> None:
        """Delete an intake's document (inferred; docs: Intake: Documents)."""
        return self._call(_DELETE_FOR_INTAKE, (group_id, contact_id, intake_id, document_id), options)

    def update_for_intake(
        self,
        group_id: str,
        contact_id: str,
        intake_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update an intake's document: its title, or what it is attached to (inferred; docs: Intake: Documents)."""
        return self._into(
            _UPDATE_FOR_INTAKE,
            (group_id, contact_id, intake_id, document_id),
            into,
            document=document,
            attach_to_id=attach_to_id,
        )


class AsyncContactsDocuments(AsyncResource):
    """`ContactsDocuments` for the asynchronous client."""

    list = paged(ContactsDocuments.list)
    assign = awaitable(ContactsDocuments.assign)
    retrieve = awaitable(ContactsDocuments.retrieve)
    replace = awaitable(ContactsDocuments.replace)
    delete = awaitable(ContactsDocuments.delete)
    update = awaitable(ContactsDocuments.update)
    detach = awaitable(ContactsDocuments.detach)
    list_for_intake = paged(ContactsDocuments.list_for_intake)
    retrieve_for_intake = awaitable(ContactsDocuments.retrieve_for_intake)
    replace_for_intake = awaitable(ContactsDocuments.replace_for_intake)
    delete_for_intake = awaitable(ContactsDocuments.delete_for_intake)
    update_for_intake = awaitable(ContactsDocuments.update_for_intake)
