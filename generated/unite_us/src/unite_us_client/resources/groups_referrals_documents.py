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

_LIST = Operation("GET /groups/{group_id}/referrals/{referral_id}/documents", RECORD_PAGES)
_ASSIGN = Operation("POST /groups/{group_id}/referrals/{referral_id}/documents", RECORDS, names={"targets": "options"})
_RETRIEVE = Operation("GET /groups/{group_id}/referrals/{referral_id}/documents/{document_id}", RECORD)
_DELETE = Operation[None]("DELETE /groups/{group_id}/referrals/{referral_id}/documents/{document_id}")
_UPDATE = Operation("PATCH /groups/{group_id}/referrals/{referral_id}/documents/{document_id}", RECORD)


class GroupsReferralsDocuments(SyncResource):
    """Documents attached to a referral.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        document_id: Identifier of the document.
    """

    def list(self, group_id: str, referral_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List all documents attached to a referral (inferred; docs: Referrals: Documents)."""
        return self._pages(_LIST, locals())

    def assign(
        self, group_id: str, referral_id: str, *,
        document_ids: Sequence[str] | Omit = omit,
        targets: params.DocumentTargets | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R | builtins.list[R]:
        """Attach existing documents to records of a referral (inferred; docs: Documents).

        Args:
            document_ids: Identifiers of the documents.
            targets: What the documents are attached to.
        """
        return self._into(_ASSIGN, locals(), into)

    def retrieve(self, group_id: str, referral_id: str, document_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a referral's document (inferred; docs: Referrals: Documents)."""
        return self._into(_RETRIEVE, locals(), into)

    def delete(self, group_id: str, referral_id: str, document_id: str, *, options: Options = None) -> None:
        """Delete a referral's document (inferred; docs: Referrals: Documents)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, referral_id: str, document_id: str, *,
        document: params.DocumentInput, attach_to_id: str | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Update a referral's document: its title, or what it is attached to (inferred; docs: Referrals: Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record to attach the document to instead.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a referral's document (inferred; docs: Referrals: Documents)."""


class AsyncGroupsReferralsDocuments(AsyncResource):
    """`GroupsReferralsDocuments` for the asynchronous client."""

    list = paged(GroupsReferralsDocuments.list)
    assign = awaitable(GroupsReferralsDocuments.assign)
    retrieve = awaitable(GroupsReferralsDocuments.retrieve)
    delete = awaitable(GroupsReferralsDocuments.delete)
    update = awaitable(GroupsReferralsDocuments.update)
    replace = awaitable(GroupsReferralsDocuments.replace)
