# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Documents attached to contacts, intakes, cases and referrals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation(
    "list_service_case_documents",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_RETRIEVE = Operation(
    "get_service_case_document",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}",
    RECORD,
)
_REPLACE = Operation(
    "replace_service_case_document",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}",
    RECORD,
)
_DELETE = Operation[None](
    "delete_service_case_document",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}",
)
_UPDATE = Operation(
    "update_service_case_document",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{id}",
    RECORD,
)


class ContactsServiceCasesDocuments(SyncResource):
    """Documents attached to contacts, intakes, cases and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        service_case_id: Identifier of the service case.
        id: Identifier of the record the call is about.
        document: What can be changed about a document.
        attach_to_id: Identifier of the record that the document is to be attached to instead.
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
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a case's documents (inferred; docs: Cases: Documents).

        All documents attached to the case.

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST, (group_id, contact_id, service_case_id), into, page=page, per=per, sord=sord, sidx=sidx
        )

    def retrieve(self, group_id: str, contact_id: str, service_case_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a case's document (inferred; docs: Cases: Documents).

        One document attached to the case.
        """
        return self._into(_RETRIEVE, (group_id, contact_id, service_case_id, id), into)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        service_case_id: str,
        id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a case's document (inferred; docs: Cases: Documents).

        PUT form of `update`; the docs describe the two alike.
        """
        return self._into(
            _REPLACE, (group_id, contact_id, service_case_id, id), into, document=document, attach_to_id=attach_to_id
        )

    def delete(self, group_id: str, contact_id: str, service_case_id: str, id: str, *, options: Options = None) -> None:
        """Delete a case's document (inferred; docs: Cases: Documents).

        Deletes one of the attached documents.
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
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a case's document (inferred; docs: Cases: Documents).

        Gives a document another title or attaches it elsewhere.
        """
        return self._into(
            _UPDATE, (group_id, contact_id, service_case_id, id), into, document=document, attach_to_id=attach_to_id
        )


class AsyncContactsServiceCasesDocuments(AsyncResource):
    """`ContactsServiceCasesDocuments` for the asynchronous client."""

    list = paged(ContactsServiceCasesDocuments.list)
    retrieve = awaitable(ContactsServiceCasesDocuments.retrieve)
    replace = awaitable(ContactsServiceCasesDocuments.replace)
    delete = awaitable(ContactsServiceCasesDocuments.delete)
    update = awaitable(ContactsServiceCasesDocuments.update)
