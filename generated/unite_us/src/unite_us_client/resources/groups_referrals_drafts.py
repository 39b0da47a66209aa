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

_LIST = Operation("GET /groups/{group_id}/draft_referrals", RECORD_PAGES)
_RETRIEVE = Operation("GET /groups/{group_id}/draft_referrals/{draft_id}", RECORD)
_DELETE = Operation[None]("DELETE /groups/{group_id}/draft_referrals/{draft_id}")
_UPDATE = Operation("PATCH /groups/{group_id}/draft_referrals/{draft_id}", RECORD)


class GroupsReferralsDrafts(SyncResource):
    """Referrals that are still drafts.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        draft_id: Identifier of the draft.
        referral: What can be changed about a referral.
    """

    def list(self, group_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List a group's referrals that are still drafts (inferred; docs: Groups: Draft Referrals)."""
        return self._pages(_LIST, locals())

    def retrieve(self, group_id: str, draft_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a draft referral (inferred; docs: Groups: Draft Referrals)."""
        return self._into(_RETRIEVE, locals(), into)

    def delete(self, group_id: str, draft_id: str, *, options: Options = None) -> None:
        """Delete a draft referral (inferred; docs: Groups: Draft Referrals)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, draft_id: str, *, referral: params.ReferralChanges | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Update a draft referral (inferred; docs: Groups: Draft Referrals)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a draft referral (inferred; docs: Groups: Draft Referrals)."""


class AsyncGroupsReferralsDrafts(AsyncResource):
    """`GroupsReferralsDrafts` for the asynchronous client."""

    list = paged(GroupsReferralsDrafts.list)
    retrieve = awaitable(GroupsReferralsDrafts.retrieve)
    delete = awaitable(GroupsReferralsDrafts.delete)
    update = awaitable(GroupsReferralsDrafts.update)
    replace = awaitable(GroupsReferralsDrafts.replace)
