# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, resource, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .. import params
    from .groups_referrals_contact import AsyncGroupsReferralsContact, GroupsReferralsContact
    from .groups_referrals_documents import AsyncGroupsReferralsDocuments, GroupsReferralsDocuments
    from .groups_referrals_drafts import AsyncGroupsReferralsDrafts, GroupsReferralsDrafts
    from .groups_referrals_primary_worker import AsyncGroupsReferralsPrimaryWorker, GroupsReferralsPrimaryWorker

_RETRIEVE = Operation("GET /groups/{group_id}/referrals/{referral_id}", RECORD)
_UPDATE = Operation("PATCH /groups/{group_id}/referrals/{referral_id}", RECORD)
_LIST_SENT = Operation("GET /groups/{group_id}/referrals/sent", RECORD_PAGES)
_LIST_RECEIVED = Operation("GET /groups/{group_id}/referrals/received", RECORD_PAGES)
_LIST_CLOSED = Operation("GET /groups/{group_id}/referrals/closed", RECORD_PAGES)
_LIST_OPEN_CHANNEL = Operation("GET /groups/{group_id}/referrals/open_channel", RECORD_PAGES)
_CLOSE = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}/closings", RECORD, rules={"closing": _rules.REFERRAL_CLOSING}
)
_HOLD = Operation("PATCH /groups/{group_id}/referrals/{referral_id}/hold", RECORD)
_RECALL = Operation("PATCH /groups/{group_id}/referrals/{referral_id}/recall", RECORD)
_REASSIGN_PROGRAM = Operation("PATCH /groups/{group_id}/referrals/{referral_id}/reassign_program", RECORD)


class GroupsReferrals(SyncResource):
    """Referrals that a group sends and receives.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        referral: What can be changed about a referral.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        closing: Outcome of a referral.
        referral_hold: Reason for a step taken with a referral.
        referral_recall: Reason for a step taken with a referral.
    """

    documents: GroupsReferralsDocuments = resource(".groups_referrals_documents")
    """Documents attached to a referral."""
    primary_worker: GroupsReferralsPrimaryWorker = resource(".groups_referrals_primary_worker")
    """The user who is a referral's primary worker."""
    contact: GroupsReferralsContact = resource(".groups_referrals_contact")
    """The contact that a referral is about."""
    drafts: GroupsReferralsDrafts = resource(".groups_referrals_drafts")
    """Referrals that are still drafts."""

    def retrieve(self, group_id: str, referral_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a referral (inferred; docs: Groups: Referrals)."""
        return self._into(_RETRIEVE, locals(), into)

    def update(
        self, group_id: str, referral_id: str, *,
        referral: params.ReferralChanges | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Update a referral (inferred; docs: Groups: Referrals)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a referral (inferred; docs: Groups: Referrals)."""

    def list_sent(self, group_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the referrals that a group has sent (inferred; docs: Groups: Referrals Sent)."""
        return self._pages(_LIST_SENT, locals())

    def list_received(self, group_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the referrals that a group has received (inferred; docs: Groups: Referrals Received)."""
        return self._pages(_LIST_RECEIVED, locals())

    def list_closed(self, group_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the referrals that are closed (inferred; docs: Groups: Closed Referrals)."""
        return self._pages(_LIST_CLOSED, locals())

    def list_open_channel(self, group_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List referrals that the coordination center neither sent nor received (inferred; docs: Groups: Open
        Channel referrals)."""
        return self._pages(_LIST_OPEN_CHANNEL, locals())

    def close(
        self, group_id: str, referral_id: str, *, closing: params.ReferralClosing, **into: Unpack[Into[R]]
    ) -> R:
        """Close a referral and record its outcome (inferred; docs: Groups: Closed Referrals)."""
        return self._into(_CLOSE, locals(), into)

    close_via_put = twin(close, _CLOSE.with_method("PUT"))
    """Close a referral and record its outcome (PUT) (inferred; docs: Groups: Closed Referrals)."""

    def hold(
        self, group_id: str, referral_id: str, *,
        referral_hold: params.ReferralReason | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Put a referral in review: its status becomes IN_REVIEW (inferred; docs: Groups::Referrals: Hold)."""
        return self._into(_HOLD, locals(), into)

    hold_via_put = twin(hold, _HOLD.with_method("PUT"))
    """Put a referral in review (PUT) (inferred; docs: Groups::Referrals: Hold)."""

    def recall(
        self, group_id: str, referral_id: str, *,
        referral_recall: params.ReferralReason | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Recall a referral: its status becomes RECALLED (inferred; docs: Groups::Referrals: Recall)."""
        return self._into(_RECALL, locals(), into)

    recall_via_put = twin(recall, _RECALL.with_method("PUT"))
    """Recall a referral (PUT) (inferred; docs: Groups::Referrals: Recall)."""

    def reassign_program(
        self, group_id: str, referral_id: str, *,
        referral: params.ReferralProgram | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Move a referral to another program of the group that received it (inferred; docs: Groups::Referrals:
        Reassign Program).

        Args:
            referral: Program of a referral.
        """
        return self._into(_REASSIGN_PROGRAM, locals(), into)

    reassign_program_via_put = twin(reassign_program, _REASSIGN_PROGRAM.with_method("PUT"))
    """Move a referral to another program of the group that received it (PUT) (inferred; docs: Groups::Referrals:
    Reassign Program)."""


class AsyncGroupsReferrals(AsyncResource):
    """`GroupsReferrals` for the asynchronous client."""

    documents: AsyncGroupsReferralsDocuments = resource(".groups_referrals_documents")
    primary_worker: AsyncGroupsReferralsPrimaryWorker = resource(".groups_referrals_primary_worker")
    contact: AsyncGroupsReferralsContact = resource(".groups_referrals_contact")
    drafts: AsyncGroupsReferralsDrafts = resource(".groups_referrals_drafts")
    retrieve = awaitable(GroupsReferrals.retrieve)
    update = awaitable(GroupsReferrals.update)
    replace = awaitable(GroupsReferrals.replace)
    list_sent = paged(GroupsReferrals.list_sent)
    list_received = paged(GroupsReferrals.list_received)
    list_closed = paged(GroupsReferrals.list_closed)
    list_open_channel = paged(GroupsReferrals.list_open_channel)
    close = awaitable(GroupsReferrals.close)
    close_via_put = awaitable(GroupsReferrals.close_via_put)
    hold = awaitable(GroupsReferrals.hold)
    hold_via_put = awaitable(GroupsReferrals.hold_via_put)
    recall = awaitable(GroupsReferrals.recall)
    recall_via_put = awaitable(GroupsReferrals.recall_via_put)
    reassign_program = awaitable(GroupsReferrals.reassign_program)
    reassign_program_via_put = awaitable(GroupsReferrals.reassign_program_via_put)
