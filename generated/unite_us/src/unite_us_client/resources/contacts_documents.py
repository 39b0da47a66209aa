# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Documents attached to contacts, intakes, cases and referrals."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES, RECORDS
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation(
    "list_contact_documents",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/documents",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_ASSIGN = Operation(
    "assign_contact_documents",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/documents",
    RECORDS,
    names={"options_": "options"},
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


class ContactsDocuments(SyncResource):
    """Documents attached to contacts, intakes, cases and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
        document: What can be changed about a document.
        attach_to_id: Identifier of the record that the document is to be attached to instead.
    """

    def list(
        self,
        group_id: str,
        contact_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a contact's documents (inferred; docs: Contacts: Documents).

        All documents attached to the contact.

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(_LIST, (group_id, contact_id), into, page=page, per=per, sord=sord, sidx=sidx)

    def assign(
        self,
        group_id: str,
        contact_id: str,
        *,
        document_ids: Sequence[str] | Omit = omit,
        options_: params.DocumentTargets | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R | builtins.list[R]:
        """Assign documents to a contact's records (inferred; docs: Documents).

        Attaches documents that exist to the contact or to its cases, referrals and intakes.

        Args:
            document_ids: Identifiers of the documents.
            options_: What documents are attached to.
        """
        return self._into(_ASSIGN, (group_id, contact_id), into, document_ids=document_ids, options_=options_)

    def retrieve(self, group_id: str, contact_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a contact's document (inferred; docs: Contacts: Documents).

        One document attached to the contact.
        """
        return self._into(_RETRIEVE, (group_id, contact_id, id), into)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a contact's document (inferred; docs: Contacts: Documents).

        PUT form of `update`; the docs describe the two alike.
        """
        return self._into(_REPLACE, (group_id, contact_id, id), into, document=document, attach_to_id=attach_to_id)

    def delete(self, group_id: str, contact_id: str, id: str, *, options: Options = None) -> None:
        """Delete a contact's document (inferred; docs: Contacts: Documents).

        Deletes one of the attached documents.
        """
        return self._call(_DELETE, (group_id, contact_id, id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact's document (inferred; docs: Contacts: Documents).

        Gives a document another title or attaches it elsewhere.
        """
        return self._into(_UPDATE, (group_id, contact_id, id), into, document=document, attach_to_id=attach_to_id)

    def detach(
        self, group_id: str, contact_id: str, *, resource_ids: Sequence[str], document_id: str, **into: Unpack[Into[R]]
    ) -> R | builtins.list[R]:
        """Remove a document from records (inferred; docs: Document Deletion).

        Takes a document away from the records named.

        Args:
            resource_ids: Identifiers of the records that lose the document.
            document_id: Identifier of the document.
        """
        return self._into(_DETACH, (group_id, contact_id), into, resource_ids=resource_ids, document_id=document_id)


class AsyncContactsDocuments(AsyncResource):
    """`ContactsDocuments` for the asynchronous client."""

    list = paged(ContactsDocuments.list)
    assign = awaitable(ContactsDocuments.assign)
    retrieve = awaitable(ContactsDocuments.retrieve)
    replace = awaitable(ContactsDocuments.replace)
    delete = awaitable(ContactsDocuments.delete)
    update = awaitable(ContactsDocuments.update)
    detach = awaitable(ContactsDocuments.detach)
