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
    "list_referral_documents",
    "GET",
    "/groups/{group_id}/referrals/{referral_id}/documents",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_ASSIGN = Operation(
    "assign_referral_documents",
    "POST",
    "/groups/{group_id}/referrals/{referral_id}/documents",
    RECORDS,
    names={"options_": "options"},
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
    """Documents attached to contacts, intakes, cases and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        id: Identifier of the record the call is about.
        document: What can be changed about a document.
        attach_to_id: Identifier of the record that the document is to be attached to instead.
    """

    def list(
        self,
        group_id: str,
        referral_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a referral's documents (inferred; docs: Referrals: Documents).

        All documents attached to the referral.

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(_LIST, (group_id, referral_id), into, page=page, per=per, sord=sord, sidx=sidx)

    def assign(
        self,
        group_id: str,
        referral_id: str,
        *,
        document_ids: Sequence[str] | Omit = omit,
        options_: params.DocumentTargets | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R | builtins.list[R]:
        """Assign documents to a referral's records (inferred; docs: Documents).

        Attaches documents that exist to records of the referral.

        Args:
            document_ids: Identifiers of the documents.
            options_: What documents are attached to.
        """
        return self._into(_ASSIGN, (group_id, referral_id), into, document_ids=document_ids, options_=options_)

    def retrieve(self, group_id: str, referral_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a referral's document (inferred; docs: Referrals: Documents).

        One document attached to the referral.
        """
        return self._into(_RETRIEVE, (group_id, referral_id, id), into)

    def replace(
        self,
        group_id: str,
        referral_id: str,
        id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a referral's document (inferred; docs: Referrals: Documents).

        PUT form of `update`; the docs describe the two alike.
        """
        return self._into(_REPLACE, (group_id, referral_id, id), into, document=document, attach_to_id=attach_to_id)

    def delete(self, group_id: str, referral_id: str, id: str, *, options: Options = None) -> None:
        """Delete a referral's document (inferred; docs: Referrals: Documents).

        Deletes one of the attached documents.
        """
        return self._call(_DELETE, (group_id, referral_id, id), options)

    def update(
        self,
        group_id: str,
        referral_id: str,
        id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a referral's document (inferred; docs: Referrals: Documents).

        Gives a document another title or attaches it elsewhere.
        """
        return self._into(_UPDATE, (group_id, referral_id, id), into, document=document, attach_to_id=attach_to_id)


class AsyncGroupsReferralsDocuments(AsyncResource):
    """`GroupsReferralsDocuments` for the asynchronous client."""

    list = paged(GroupsReferralsDocuments.list)
    assign = awaitable(GroupsReferralsDocuments.assign)
    retrieve = awaitable(GroupsReferralsDocuments.retrieve)
    replace = awaitable(GroupsReferralsDocuments.replace)
    delete = awaitable(GroupsReferralsDocuments.delete)
    update = awaitable(GroupsReferralsDocuments.update)
