# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Referrals that a group sends, receives or drafts."""

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
    "list_draft_referrals",
    "GET",
    "/groups/{group_id}/draft_referrals",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_RETRIEVE = Operation[Record](
    "get_draft_referral",
    "GET",
    "/groups/{group_id}/draft_referrals/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_draft_referral",
    "PUT",
    "/groups/{group_id}/draft_referrals/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_draft_referral", "DELETE", "/groups/{group_id}/draft_referrals/{id}"
)
_UPDATE = Operation[Record](
    "update_draft_referral",
    "PATCH",
    "/groups/{group_id}/draft_referrals/{id}",
    models.RecordEnvelope,
    unwrap="data",
)


class GroupsReferralsDrafts(SyncResource):
    """Referrals that a group sends, receives or drafts.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
    """

    def list(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List draft referrals.

        The group's referrals that are still drafts. `GET /groups/{group_id}/draft_referrals`
        (inferred; docs: Groups: Draft Referrals).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id,),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def retrieve(self, group_id: str, id: str, *, options: Options = None) -> Record:
        """Retrieve a draft referral.

        Details of one draft. `GET /groups/{group_id}/draft_referrals/{id}` (inferred; docs:
        Groups: Draft Referrals).
        """
        return self._call(_RETRIEVE, (group_id, id), options)

    def replace(
        self,
        group_id: str,
        id: str,
        *,
        referral: params.ReferralChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a draft referral.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/draft_referrals/{id}` (inferred; docs: Groups: Draft Referrals).

        Args:
            referral: What can be changed about a referral.
        """
        return self._call(_REPLACE, (group_id, id), options, referral=referral)

    def delete(self, group_id: str, id: str, *, options: Options = None) -> None:
        """Delete a draft referral.

        Deletes the draft. `DELETE /groups/{group_id}/draft_referrals/{id}` (inferred; docs:
        Groups: Draft Referrals).
        """
        return self._call(_DELETE, (group_id, id), options)

    def update(
        self,
        group_id: str,
        id: str,
        *,
        referral: params.ReferralChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update a draft referral.

        Changes the details of a draft. `PATCH /groups/{group_id}/draft_referrals/{id}`
        (inferred; docs: Groups: Draft Referrals).

        Args:
            referral: What can be changed about a referral.
        """
        return self._call(_UPDATE, (group_id, id), options, referral=referral)


class AsyncGroupsReferralsDrafts(AsyncResource):
    """Referrals that a group sends, receives or drafts.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
    """

    list = paged(GroupsReferralsDrafts.list)
    retrieve = awaitable(GroupsReferralsDrafts.retrieve)
    replace = awaitable(GroupsReferralsDrafts.replace)
    delete = awaitable(GroupsReferralsDrafts.delete)
    update = awaitable(GroupsReferralsDrafts.update)
