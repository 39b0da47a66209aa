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
    "list_referral_documents",
    "GET",
    "/groups/{group_id}/referrals/{referral_id}/documents",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_ASSIGN = Operation[Records](
    "assign_referral_documents",
    "POST",
    "/groups/{group_id}/referrals/{referral_id}/documents",
    models.AnyEnvelope,
    unwrap="data",
    names={"options_": "options"},
)
_RETRIEVE = Operation[Record](
    "get_referral_document",
    "GET",
    "/groups/{group_id}/referrals/{referral_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_referral_document",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_referral_document",
    "DELETE",
    "/groups/{group_id}/referrals/{referral_id}/documents/{id}",
)
_UPDATE = Operation[Record](
    "update_referral_document",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)


class GroupsReferralsDocuments(SyncResource):
    """Documents attached to contacts, intakes, cases and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        id: Identifier of the record the call is about.
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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a referral's documents.

        All documents attached to the referral.
        `GET /groups/{group_id}/referrals/{referral_id}/documents` (inferred; docs: Referrals:
        Documents).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id, referral_id),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def assign(
        self,
        group_id: str,
        referral_id: str,
        *,
        document_ids: Sequence[str] | Omit = omit,
        options_: params.DocumentTargets | Omit = omit,
        options: Options = None,
    ) -> Records:
        """Assign documents to a referral's records.

        Attaches documents that exist to records of the referral.
        `POST /groups/{group_id}/referrals/{referral_id}/documents` (inferred; docs: Documents).

        Args:
            document_ids: Identifiers of the documents.
            options_: What documents are attached to.
        """
        return self._call(
            _ASSIGN, (group_id, referral_id), options, document_ids=document_ids, options_=options_
        )

    def retrieve(
        self, group_id: str, referral_id: str, id: str, *, options: Options = None
    ) -> Record:
        """Retrieve a referral's document.

        One document attached to the referral.
        `GET /groups/{group_id}/referrals/{referral_id}/documents/{id}` (inferred; docs:
        Referrals: Documents).
        """
        return self._call(_RETRIEVE, (group_id, referral_id, id), options)

    def replace(
        self,
        group_id: str,
        referral_id: str,
        id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a referral's document.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/referrals/{referral_id}/documents/{id}` (inferred; docs:
        Referrals: Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record that the document is to be attached to
                instead.
        """
        return self._call(
            _REPLACE,
            (group_id, referral_id, id),
            options,
            document=document,
            attach_to_id=attach_to_id,
        )

    def delete(self, group_id: str, referral_id: str, id: str, *, options: Options = None) -> None:
        """Delete a referral's document.

        Deletes one of the attached documents.
        `DELETE /groups/{group_id}/referrals/{referral_id}/documents/{id}` (inferred; docs:
        Referrals: Documents).
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
        options: Options = None,
    ) -> Record:
        """Update a referral's document.

        Gives a document another title or attaches it elsewhere.
        `PATCH /groups/{group_id}/referrals/{referral_id}/documents/{id}` (inferred; docs:
        Referrals: Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record that the document is to be attached to
                instead.
        """
        return self._call(
            _UPDATE,
            (group_id, referral_id, id),
            options,
            document=document,
            attach_to_id=attach_to_id,
        )


class AsyncGroupsReferralsDocuments(AsyncResource):
    """Documents attached to contacts, intakes, cases and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        id: Identifier of the record the call is about.
    """

    list = paged(GroupsReferralsDocuments.list)
    assign = awaitable(GroupsReferralsDocuments.assign)
    retrieve = awaitable(GroupsReferralsDocuments.retrieve)
    replace = awaitable(GroupsReferralsDocuments.replace)
    delete = awaitable(GroupsReferralsDocuments.delete)
    update = awaitable(GroupsReferralsDocuments.update)
