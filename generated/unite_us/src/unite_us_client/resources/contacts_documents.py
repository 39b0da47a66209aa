# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_PAGES, RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /groups/{group_id}/contacts/{contact_id}/documents", RECORD_PAGES)
_ASSIGN = Operation("POST /groups/{group_id}/contacts/{contact_id}/documents", RECORDS, names={"targets": "options"})
_RETRIEVE = Operation("GET /groups/{group_id}/contacts/{contact_id}/documents/{document_id}", RECORD)
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}/documents/{document_id}")
_UPDATE = Operation("PATCH /groups/{group_id}/contacts/{contact_id}/documents/{document_id}", RECORD)
_DETACH = Operation("POST /groups/{group_id}/contacts/{contact_id}/document_deletions", RECORDS)
_LIST_FOR_INTAKE = Operation("GET /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents", RECORD_PAGES)
_RETRIEVE_FOR_INTAKE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{document_id}", RECORD
)
_DELETE_FOR_INTAKE = Operation[None](
    "DELETE /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{document_id}"
)
_UPDATE_FOR_INTAKE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{document_id}", RECORD
)


class ContactsDocuments(SyncResource):
    """Documents attached to a contact and to its intakes.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        document_id: Identifier of the document.
        intake_id: Identifier of the intake.
    """

    def list(self, group_id: str, contact_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List all documents attached to a contact (inferred; docs: Contacts: Documents)."""
        return self._pages(_LIST, locals())

    def assign(
        self, group_id: str, contact_id: str, *,
        document_ids: Sequence[str] | Omit = omit,
        targets: params.DocumentTargets | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R | builtins.list[R]:
        """Attach existing documents to a contact or its cases, referrals and intakes (inferred; docs: Documents).

        Args:
            document_ids: Identifiers of the documents.
            targets: What the documents are attached to.
        """
        return self._into(_ASSIGN, locals(), into)

    def retrieve(self, group_id: str, contact_id: str, document_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a contact's document (inferred; docs: Contacts: Documents)."""
        return self._into(_RETRIEVE, locals(), into)

    def delete(self, group_id: str, contact_id: str, document_id: str, *, options: Options = None) -> None:
        """Delete a contact's document (inferred; docs: Contacts: Documents)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, contact_id: str, document_id: str, *,
        document: params.DocumentInput, attach_to_id: str | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact's document: its title, or what it is attached to (inferred; docs: Contacts: Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record to attach the document to instead.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a contact's document (inferred; docs: Contacts: Documents)."""

    def detach(
        self, group_id: str, contact_id: str, *, resource_ids: Sequence[str], document_id: str, **into: Unpack[Into[R]]
    ) -> R | builtins.list[R]:
        """Remove a document from the records named (inferred; docs: Document Deletion).

        Args:
            resource_ids: Identifiers of the records that lose the document.
            document_id: Identifier of the document.
        """
        return self._into(_DETACH, locals(), into)

    def list_for_intake(
        self, group_id: str, contact_id: str, intake_id: str, **paging: Unpack[PagesKeywords[R]]
    ) -> RecordPages[R]:
        """List all documents attached to an intake (inferred; docs: Intake: Documents)."""
        return self._pages(_LIST_FOR_INTAKE, locals())

    def retrieve_for_intake(
        self, group_id: str, contact_id: str, intake_id: str, document_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve an intake's document (inferred; docs: Intake: Documents)."""
        return self._into(_RETRIEVE_FOR_INTAKE, locals(), into)

    def delete_for_intake(
        self, group_id: str, contact_id: str, intake_id: str, document_id: str, *, options: Options = None
    ) -> None:
        """Delete an intake's document (inferred; docs: Intake: Documents)."""
        return self._call(_DELETE_FOR_INTAKE, locals())

    def update_for_intake(
        self, group_id: str, contact_id: str, intake_id: str, document_id: str, *,
        document: params.DocumentInput, attach_to_id: str | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Update an intake's document: its title, or what it is attached to (inferred; docs: Intake: Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record to attach the document to instead.
        """
        return self._into(_UPDATE_FOR_INTAKE, locals(), into)

    replace_for_intake = twin(update_for_intake, _UPDATE_FOR_INTAKE.with_method("PUT"))
    """Replace an intake's document (inferred; docs: Intake: Documents)."""


class AsyncContactsDocuments(AsyncResource):
    """`ContactsDocuments` for the asynchronous client."""

    list = paged(ContactsDocuments.list)
    assign = awaitable(ContactsDocuments.assign)
    retrieve = awaitable(ContactsDocuments.retrieve)
    delete = awaitable(ContactsDocuments.delete)
    update = awaitable(ContactsDocuments.update)
    replace = awaitable(ContactsDocuments.replace)
    detach = awaitable(ContactsDocuments.detach)
    list_for_intake = paged(ContactsDocuments.list_for_intake)
    retrieve_for_intake = awaitable(ContactsDocuments.retrieve_for_intake)
    delete_for_intake = awaitable(ContactsDocuments.delete_for_intake)
    update_for_intake = awaitable(ContactsDocuments.update_for_intake)
    replace_for_intake = awaitable(ContactsDocuments.replace_for_intake)
