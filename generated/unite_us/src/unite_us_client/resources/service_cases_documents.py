# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_LIST = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents", RECORD_PAGES
)
_RETRIEVE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{document_id}", RECORD
)
_DELETE = Operation[None](
    "DELETE /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{document_id}"
)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/documents/{document_id}", RECORD
)


class ServiceCasesDocuments(SyncResource):
    """Documents attached to a case.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        service_case_id: Identifier of the service case.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        document_id: Identifier of the document.
    """

    def list(
        self, group_id: str, contact_id: str, service_case_id: str, **paging: Unpack[PagesKeywords[R]]
    ) -> RecordPages[R]:
        """List all documents attached to a case (inferred; docs: Cases: Documents)."""
        return self._pages(_LIST, locals())

    def retrieve(
        self, group_id: str, contact_id: str, service_case_id: str, document_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve a case's document (inferred; docs: Cases: Documents)."""
        return self._into(_RETRIEVE, locals(), into)

    def delete(
        self, group_id: str, contact_id: str, service_case_id: str, document_id: str, *, options: Options = None
    ) -> None:
        """Delete a case's document (inferred; docs: Cases: Documents)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, contact_id: str, service_case_id: str, document_id: str, *,
        document: params.DocumentInput, attach_to_id: str | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Update a case's document: its title, or what it is attached to (inferred; docs: Cases: Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record to attach the document to instead.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a case's document (inferred; docs: Cases: Documents)."""


class AsyncServiceCasesDocuments(AsyncResource):
    """`ServiceCasesDocuments` for the asynchronous client."""

    list = paged(ServiceCasesDocuments.list)
    retrieve = awaitable(ServiceCasesDocuments.retrieve)
    delete = awaitable(ServiceCasesDocuments.delete)
    update = awaitable(ServiceCasesDocuments.update)
    replace = awaitable(ServiceCasesDocuments.replace)
