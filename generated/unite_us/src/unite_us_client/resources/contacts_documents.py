# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Documents attached to contacts, intakes, cases and referrals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    Records,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.RecordListEnvelope](
    "list_contact_documents",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/documents",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_ASSIGN = Operation[Records](
    "assign_contact_documents",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/documents",
    models.AnyEnvelope,
    unwrap="data",
    names={"options_": "options"},
)
_RETRIEVE = Operation[Record](
    "get_contact_document",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_contact_document",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_contact_document", "DELETE", "/groups/{group_id}/contacts/{contact_id}/documents/{id}"
)
_UPDATE = Operation[Record](
    "update_contact_document",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DETACH = Operation[Records](
    "create_contact_document_deletion",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/document_deletions",
    models.AnyEnvelope,
    unwrap="data",
)


class ContactsDocuments(SyncResource):
    """Documents attached to contacts, intakes, cases and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a contact's documents.

        All documents attached to the contact.
        `GET /groups/{group_id}/contacts/{contact_id}/documents` (inferred; docs: Contacts:
        Documents).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id, contact_id),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def assign(
        self,
        group_id: str,
        contact_id: str,
        *,
        document_ids: Sequence[str] | Omit = omit,
        options_: params.DocumentTargets | Omit = omit,
        options: Options = None,
    ) -> Records:
        """Assign documents to a contact's records.

        Attaches documents that exist to the contact or to its cases, referrals and intakes.
        `POST /groups/{group_id}/contacts/{contact_id}/documents` (inferred; docs: Documents).

        Args:
            document_ids: Identifiers of the documents.
            options_: What documents are attached to.
        """
        return self._call(
            _ASSIGN, (group_id, contact_id), options, document_ids=document_ids, options_=options_
        )

    def retrieve(
        self, group_id: str, contact_id: str, id: str, *, options: Options = None
    ) -> Record:
        """Retrieve a contact's document.

        One document attached to the contact.
        `GET /groups/{group_id}/contacts/{contact_id}/documents/{id}` (inferred; docs: Contacts:
        Documents).
        """
        return self._call(_RETRIEVE, (group_id, contact_id, id), options)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a contact's document.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/documents/{id}` (inferred; docs: Contacts:
        Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record that the document is to be attached to
                instead.
        """
        return self._call(
            _REPLACE,
            (group_id, contact_id, id),
            options,
            document=document,
            attach_to_id=attach_to_id,
        )

    def delete(self, group_id: str, contact_id: str, id: str, *, options: Options = None) -> None:
        """Delete a contact's document.

        Deletes one of the attached documents.
        `DELETE /groups/{group_id}/contacts/{contact_id}/documents/{id}` (inferred; docs:
        Contacts: Documents).
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
        options: Options = None,
    ) -> Record:
        """Update a contact's document.

        Gives a document another title or attaches it elsewhere.
        `PATCH /groups/{group_id}/contacts/{contact_id}/documents/{id}` (inferred; docs:
        Contacts: Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record that the document is to be attached to
                instead.
        """
        return self._call(
            _UPDATE,
            (group_id, contact_id, id),
            options,
            document=document,
            attach_to_id=attach_to_id,
        )

    def detach(
        self,
        group_id: str,
        contact_id: str,
        *,
        resource_ids: Sequence[str],
        document_id: str,
        options: Options = None,
    ) -> Records:
        """Remove a document from records.

        Takes a document away from the records named.
        `POST /groups/{group_id}/contacts/{contact_id}/document_deletions` (inferred; docs:
        Document Deletion).

        Args:
            resource_ids: Identifiers of the records that lose the document.
            document_id: Identifier of the document.
        """
        return self._call(
            _DETACH,
            (group_id, contact_id),
            options,
            resource_ids=resource_ids,
            document_id=document_id,
        )


class AsyncContactsDocuments(AsyncResource):
    """Documents attached to contacts, intakes, cases and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
    """

    list = paged(ContactsDocuments.list)
    assign = awaitable(ContactsDocuments.assign)
    retrieve = awaitable(ContactsDocuments.retrieve)
    replace = awaitable(ContactsDocuments.replace)
    delete = awaitable(ContactsDocuments.delete)
    update = awaitable(ContactsDocuments.update)
    detach = awaitable(ContactsDocuments.detach)
