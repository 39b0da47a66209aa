# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Referrals that a group sends, receives or drafts."""

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
    "list_draft_referrals", "GET", "/groups/{group_id}/draft_referrals", RECORD_PAGES, rules={"sord": rules.SORD}
)
_RETRIEVE = Operation("get_draft_referral", "GET", "/groups/{group_id}/draft_referrals/{id}", RECORD)
_REPLACE = Operation("replace_draft_referral", "PUT", "/groups/{group_id}/draft_referrals/{id}", RECORD)
_DELETE = Operation[None]("delete_draft_referral", "DELETE", "/groups/{group_id}/draft_referrals/{id}")
_UPDATE = Operation("update_draft_referral", "PATCH", "/groups/{group_id}/draft_referrals/{id}", RECORD)


class GroupsReferralsDrafts(SyncResource):
    """Referrals that a group sends, receives or drafts.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
        referral: What can be changed about a referral.
    """

    def list(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List draft referrals (inferred; docs: Groups: Draft Referrals).

        The group's referrals that are still drafts.

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(_LIST, (group_id,), into, page=page, per=per, sord=sord, sidx=sidx)

    def retrieve(self, group_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a draft referral (inferred; docs: Groups: Draft Referrals).

        Details of one draft.
        """
        return self._into(_RETRIEVE, (group_id, id), into)

    def replace(
        self, group_id: str, id: str, *, referral: params.ReferralChanges | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Replace a draft referral (inferred; docs: Groups: Draft Referrals).

        PUT form of `update`; the docs describe the two alike.
        """
        return self._into(_REPLACE, (group_id, id), into, referral=referral)

    def delete(self, group_id: str, id: str, *, options: Options = None) -> None:
        """Delete a draft referral (inferred; docs: Groups: Draft Referrals).

        Deletes the draft.
        """
        return self._call(_DELETE, (group_id, id), options)

    def update(
        self, group_id: str, id: str, *, referral: params.ReferralChanges | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Update a draft referral (inferred; docs: Groups: Draft Referrals).

        Changes the details of a draft.
        """
        return self._into(_UPDATE, (group_id, id), into, referral=referral)


class AsyncGroupsReferralsDrafts(AsyncResource):
    """`GroupsReferralsDrafts` for the asynchronous client."""

    list = paged(GroupsReferralsDrafts.list)
    retrieve = awaitable(GroupsReferralsDrafts.retrieve)
    replace = awaitable(GroupsReferralsDrafts.replace)
    delete = awaitable(GroupsReferralsDrafts.delete)
    update = awaitable(GroupsReferralsDrafts.update)
