# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Documents attached to contacts, intakes, cases and referrals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.RecordListEnvelope](
    "list_service_case_documents",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_RETRIEVE = Operation[Record](
    "get_service_case_document",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_service_case_document",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_service_case_document",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}",
)
_UPDATE = Operation[Record](
    "update_service_case_document",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)


class ContactsServiceCasesDocuments(SyncResource):
    """Documents attached to contacts, intakes, cases and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        service_case_id: Identifier of the service case.
        id: Identifier of the record the call is about.
    """

    def list(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a case's documents.

        All documents attached to the case.
        `GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents`
        (inferred; docs: Cases: Documents).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id, contact_id, service_case_id),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def retrieve(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        id: str,
        *,
        options: Options = None,
    ) -> Record:
        """Retrieve a case's document.

        One document attached to the case.
        `GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}`
        (inferred; docs: Cases: Documents).
        """
        return self._call(_RETRIEVE, (group_id, contact_id, service_case_id, id), options)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a case's document.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}`
        (inferred; docs: Cases: Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record that the document is to be attached to
                instead.
        """
        return self._call(
            _REPLACE,
            (group_id, contact_id, service_case_id, id),
            options,
            document=document,
            attach_to_id=attach_to_id,
        )

    def delete(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        id: str,
        *,
        options: Options = None,
    ) -> None:
        """Delete a case's document.

        Deletes one of the attached documents.
        `DELETE /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}`
        (inferred; docs: Cases: Documents).
        """
        return self._call(_DELETE, (group_id, contact_id, service_case_id, id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update a case's document.

        Gives a document another title or attaches it elsewhere.
        `PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}`
        (inferred; docs: Cases: Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record that the document is to be attached to
                instead.
        """
        return self._call(
            _UPDATE,
            (group_id, contact_id, service_case_id, id),
            options,
            document=document,
            attach_to_id=attach_to_id,
        )


class AsyncContactsServiceCasesDocuments(AsyncResource):
    """Documents attached to contacts, intakes, cases and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        service_case_id: Identifier of the service case.
        id: Identifier of the record the call is about.
    """

    list = paged(ContactsServiceCasesDocuments.list)
    retrieve = awaitable(ContactsServiceCasesDocuments.retrieve)
    replace = awaitable(ContactsServiceCasesDocuments.replace)
    delete = awaitable(ContactsServiceCasesDocuments.delete)
    update = awaitable(ContactsServiceCasesDocuments.update)
