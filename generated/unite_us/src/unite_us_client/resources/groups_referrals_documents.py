# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Documents attached to a referral."""

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

_LIST = Operation(
    "list_referral_documents", "GET", "/groups/{group_id}/referrals/{referral_id}/documents", RECORD_PAGES
)
_ASSIGN = Operation(
    "assign_referral_documents",
    "POST",
    "/groups/{group_id}/referrals/{referral_id}/documents",
    RECORDS,
    names={"targets": "options"},
)
_RETRIEVE = Operation(
    "get_referral_document", "GET", "/groups/{group_id}/referrals/{referral_id}/documents/{id}", RECORD
)
_REPLACE = Operation(
    "replace_referral_document", "PUT", "/groups/{group_id}/referrals/{referral_id}/documents/{id}", RECORD
)
_DELETE = Operation[None](
    "delete_referral_document", "DELETE", "/groups/{group_id}/referrals/{referral_id}/documents/{id}"
)
_UPDATE = Operation(
    "update_referral_document", "PATCH", "/groups/{group_id}/referrals/{referral_id}/documents/{id}", RECORD
)


class GroupsReferralsDocuments(SyncResource):
    """Documents attached to a referral.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        document_id: Identifier of the document.
        document: What can be changed about a document.
        attach_to_id: Identifier of the record to attach the document to instead.
    """

    def list(
        self,
        group_id: str,
        referral_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List all documents attached to a referral (inferred; docs: Referrals: Documents).

        Args:
            page: Number of the page to return.
            page_size: How many records a page holds.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
        """
        return self._pages(
            _LIST, (group_id, referral_id), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def assign(
        self,
        group_id: str,
        referral_id: str,
        *,
        document_ids: Sequence[str] | Omit = omit,
        targets: params.DocumentTargets | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R | builtins.list[R]:
        """Attach existing documents to records of a referral (inferred; docs: Documents).

        Args:
            document_ids: Identifiers of the documents.
            targets: What the documents are attached to.
        """
        return self._into(_ASSIGN, (group_id, referral_id), into, document_ids=document_ids, targets=targets)

    def retrieve(self, group_id: str, referral_id: str, document_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a referral's document (inferred; docs: Referrals: Documents)."""
        return self._into(_RETRIEVE, (group_id, referral_id, document_id), into)

    def replace(
        self,
        group_id: str,
        referral_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a referral's document (inferred; docs: Referrals: Documents)."""
        return self._into(
            _REPLACE, (group_id, referral_id, document_id), into, document=document, attach_to_id=attach_to_id
        )

    def delete(self, group_id: str, referral_id: str, document_id: str, *, options: Options = None) -> None:
        """Delete a referral's document (inferred; docs: Referrals: Documents)."""
        return self._call(_DELETE, (group_id, referral_id, document_id), options)

    def update(
        self,
        group_id: str,
        referral_id: str,
        document_id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a referral's document: its title, or what it is attached to (inferred; docs: Referrals: Documents)."""
        return self._into(
            _UPDATE, (group_id, referral_id, document_id), into, document=document, attach_to_id=attach_to_id
        )


class AsyncGroupsReferralsDocuments(AsyncResource):
    """`GroupsReferralsDocuments` for the asynchronous client."""

    list = paged(GroupsReferralsDocuments.list)
    assign = awaitable(GroupsReferralsDocuments.assign)
    retrieve = awaitable(GroupsReferralsDocuments.retrieve)
    replace = awaitable(GroupsReferralsDocuments.replace)
    delete = awaitable(GroupsReferralsDocuments.delete)
    update = awaitable(GroupsReferralsDocuments.update)
