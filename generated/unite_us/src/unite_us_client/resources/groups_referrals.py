# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Referrals that a group sends and receives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Into, Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .groups_referrals_contact import AsyncGroupsReferralsContact, GroupsReferralsContact
    from .groups_referrals_documents import AsyncGroupsReferralsDocuments, GroupsReferralsDocuments
    from .groups_referrals_drafts import AsyncGroupsReferralsDrafts, GroupsReferralsDrafts
    from .groups_referrals_primary_worker import AsyncGroupsReferralsPrimaryWorker, GroupsReferralsPrimaryWorker

_RETRIEVE = Operation("get_referral", "GET", "/groups/{group_id}/referrals/{id}", RECORD)
_REPLACE = Operation("replace_referral", "PUT", "/groups/{group_id}/referrals/{id}", RECORD)
_UPDATE = Operation("update_referral", "PATCH", "/groups/{group_id}/referrals/{id}", RECORD)
_LIST_SENT = Operation("list_sent_referrals", "GET", "/groups/{group_id}/referrals/sent", RECORD_PAGES)
_LIST_RECEIVED = Operation("list_received_referrals", "GET", "/groups/{group_id}/referrals/received", RECORD_PAGES)
_LIST_CLOSED = Operation("list_closed_referrals", "GET", "/groups/{group_id}/referrals/closed", RECORD_PAGES)
_LIST_OPEN_CHANNEL = Operation(
    "list_open_channel_referrals", "GET", "/groups/{group_id}/referrals/open_channel", RECORD_PAGES
)
_CLOSE_VIA_PUT = Operation(
    "close_referral_put",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/closings",
    RECORD,
    rules={"closing": rules.CLOSING},
)
_CLOSE = Operation(
    "close_referral",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/closings",
    RECORD,
    rules={"closing": rules.CLOSING},
)
_HOLD_VIA_PUT = Operation("hold_referral_put", "PUT", "/groups/{group_id}/referrals/{referral_id}/hold", RECORD)
_HOLD = Operation("hold_referral", "PATCH", "/groups/{group_id}/referrals/{referral_id}/hold", RECORD)
_RECALL_VIA_PUT = Operation("recall_referral_put", "PUT", "/groups/{group_id}/referrals/{referral_id}/recall", RECORD)
_RECALL = Operation("recall_referral", "PATCH", "/groups/{group_id}/referrals/{referral_id}/recall", RECORD)
_REASSIGN_PROGRAM_VIA_PUT = Operation(
    "reassign_referral_program_put", "PUT", "/groups/{group_id}/referrals/{referral_id}/reassign_program", RECORD
)
_REASSIGN_PROGRAM = Operation(
    "reassign_referral_program", "PATCH", "/groups/{group_id}/referrals/{referral_id}/reassign_program", RECORD
)


class GroupsReferrals(SyncResource):
    """Referrals that a group sends and receives.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        page: Number of the page to return.
        page_size: How many records a page holds.
        sort_order: Sort direction.
        sort_by: Attribute to sort by.
        closing: Outcome of a referral.
        referral_hold: Reason for a step taken with a referral.
        referral_recall: Reason for a step taken with a referral.
    """

    documents: GroupsReferralsDocuments = resource(".groups_referrals_documents", "GroupsReferralsDocuments")
    """Documents attached to a referral."""
    primary_worker: GroupsReferralsPrimaryWorker = resource(
        ".groups_referrals_primary_worker", "GroupsReferralsPrimaryWorker"
    )
    """The user who is a referral's primary worker."""
    contact: GroupsReferralsContact = resource(".groups_referrals_contact", "GroupsReferralsContact")
    """The contact that a referral is about."""
    drafts: GroupsReferralsDrafts = resource(".groups_referrals_drafts", "GroupsReferralsDrafts")
    """Referrals that are still drafts."""

    def retrieve(self, group_id: str, referral_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a referral (inferred; docs: Groups: Referrals)."""
        return self._into(_RETRIEVE, (group_id, referral_id), into)

    def replace(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral: params.ReferralChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a referral (inferred; docs: Groups: Referrals).

        Args:
            referral: What can be changed about a referral.
        """
        return self._into(_REPLACE, (group_id, referral_id), into, referral=referral)

    def update(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral: params.ReferralChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a referral (inferred; docs: Groups: Referrals).

        Args:
            referral: What can be changed about a referral.
        """
        return self._into(_UPDATE, (group_id, referral_id), into, referral=referral)

    def list_sent(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the referrals that a group has sent (inferred; docs: Groups: Referrals Sent)."""
        return self._pages(
            _LIST_SENT, (group_id,), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def list_received(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the referrals that a group has received (inferred; docs: Groups: Referrals Received)."""
        return self._pages(
            _LIST_RECEIVED, (group_id,), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def list_closed(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the referrals that are closed (inferred; docs: Groups: Closed Referrals)."""
        return self._pages(
            _LIST_CLOSED, (group_id,), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def list_open_channel(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List referrals that the coordination center neither sent nor received (inferred; docs: Groups: Open Channel
        referrals).
        """
        return self._pages(
            _LIST_OPEN_CHANNEL,
            (group_id,),
            into,
            page=page,
            page_size=page_size,
            sort_order=sort_order,
            sort_by=sort_by,
        )

    def close_via_put(
        self, group_id: str, referral_id: str, *, closing: params.ReferralClosing, **into: Unpack[Into[R]]
    ) -> R:
        """Close a referral and record its outcome (PUT) (inferred; docs: Groups: Closed Referrals)."""
        return self._into(_CLOSE_VIA_PUT, (group_id, referral_id), into, closing=closing)

    def close(self, group_id: str, referral_id: str, *, closing: params.ReferralClosing, **into: Unpack[Into[R]]) -> R:
        """Close a referral and record its outcome (inferred; docs: Groups: Closed Referrals)."""
        return self._into(_CLOSE, (group_id, referral_id), into, closing=closing)

    def hold_via_put(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_hold: params.ReferralReason | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Put a referral in review (PUT) (inferred; docs: Groups::Referrals: Hold)."""
        return self._into(_HOLD_VIA_PUT, (group_id, referral_id), into, referral_hold=referral_hold)

    def hold(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_hold: params.ReferralReason | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Put a referral in review: its status becomes IN_REVIEW (inferred; docs: Groups::Referrals: Hold)."""
        return self._into(_HOLD, (group_id, referral_id), into, referral_hold=referral_hold)

    def recall_via_put(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_recall: params.ReferralReason | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Recall a referral (PUT) (inferred; docs: Groups::Referrals: Recall)."""
        return self._into(_RECALL_VIA_PUT, (group_id, referral_id), into, referral_recall=referral_recall)

    def recall(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_recall: params.ReferralReason | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Recall a referral: its status becomes RECALLED (inferred; docs: Groups::Referrals: Recall)."""
        return self._into(_RECALL, (group_id, referral_id), into, referral_recall=referral_recall)

    def reassign_program_via_put(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral: params.ReferralProgram | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Move a referral to another program of the group that received it (PUT) (inferred; docs: Groups::Referrals:
        Reassign Program).

        Args:
            referral: Program of a referral.
        """
        return self._into(_REASSIGN_PROGRAM_VIA_PUT, (group_id, referral_id), into, referral=referral)

    def reassign_program(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral: params.ReferralProgram | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Move a referral to another program of the group that received it (inferred; docs: Groups::Referrals:
        Reassign Program).

        Args:
            referral: Program of a referral.
        """
        return self._into(_REASSIGN_PROGRAM, (group_id, referral_id), into, referral=referral)


class AsyncGroupsReferrals(AsyncResource):
    """`GroupsReferrals` for the asynchronous client."""

    documents: AsyncGroupsReferralsDocuments = resource(".groups_referrals_documents", "AsyncGroupsReferralsDocuments")
    primary_worker: AsyncGroupsReferralsPrimaryWorker = resource(
        ".groups_referrals_primary_worker", "AsyncGroupsReferralsPrimaryWorker"
    )
    contact: AsyncGroupsReferralsContact = resource(".groups_referrals_contact", "AsyncGroupsReferralsContact")
    drafts: AsyncGroupsReferralsDrafts = resource(".groups_referrals_drafts", "AsyncGroupsReferralsDrafts")
    retrieve = awaitable(GroupsReferrals.retrieve)
    replace = awaitable(GroupsReferrals.replace)
    update = awaitable(GroupsReferrals.update)
    list_sent = paged(GroupsReferrals.list_sent)
    list_received = paged(GroupsReferrals.list_received)
    list_closed = paged(GroupsReferrals.list_closed)
    list_open_channel = paged(GroupsReferrals.list_open_channel)
    close_via_put = awaitable(GroupsReferrals.close_via_put)
    close = awaitable(GroupsReferrals.close)
    hold_via_put = awaitable(GroupsReferrals.hold_via_put)
    hold = awaitable(GroupsReferrals.hold)
    recall_via_put = awaitable(GroupsReferrals.recall_via_put)
    recall = awaitable(GroupsReferrals.recall)
    reassign_program_via_put = awaitable(GroupsReferrals.reassign_program_via_put)
    reassign_program = awaitable(GroupsReferrals.reassign_program)
