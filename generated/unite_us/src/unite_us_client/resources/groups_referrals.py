# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms, assessments and screenings to fill in, and the answers to them."""

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
    from .groups_referrals_timeline_events import AsyncGroupsReferralsTimelineEvents, GroupsReferralsTimelineEvents

_LIST_FORMS = Operation(
    "list_referral_forms",
    "GET",
    "/groups/{group_id}/referrals/{referral_id}/forms",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_RETRIEVE = Operation("get_referral", "GET", "/groups/{group_id}/referrals/{id}", RECORD)
_REPLACE = Operation("replace_referral", "PUT", "/groups/{group_id}/referrals/{id}", RECORD)
_UPDATE = Operation("update_referral", "PATCH", "/groups/{group_id}/referrals/{id}", RECORD)
_LIST_SENT = Operation(
    "list_sent_referrals", "GET", "/groups/{group_id}/referrals/sent", RECORD_PAGES, rules={"sord": rules.SORD}
)
_LIST_RECEIVED = Operation(
    "list_received_referrals", "GET", "/groups/{group_id}/referrals/received", RECORD_PAGES, rules={"sord": rules.SORD}
)
_LIST_CLOSED = Operation(
    "list_closed_referrals", "GET", "/groups/{group_id}/referrals/closed", RECORD_PAGES, rules={"sord": rules.SORD}
)
_LIST_OPEN_CHANNEL = Operation(
    "list_open_channel_referrals",
    "GET",
    "/groups/{group_id}/referrals/open_channel",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_CLOSE_WITH_PUT = Operation(
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
_HOLD_WITH_PUT = Operation("hold_referral_put", "PUT", "/groups/{group_id}/referrals/{referral_id}/hold", RECORD)
_HOLD = Operation("hold_referral", "PATCH", "/groups/{group_id}/referrals/{referral_id}/hold", RECORD)
_RECALL_WITH_PUT = Operation("recall_referral_put", "PUT", "/groups/{group_id}/referrals/{referral_id}/recall", RECORD)
_RECALL = Operation("recall_referral", "PATCH", "/groups/{group_id}/referrals/{referral_id}/recall", RECORD)
_REASSIGN_PROGRAM_WITH_PUT = Operation(
    "reassign_referral_program_put", "PUT", "/groups/{group_id}/referrals/{referral_id}/reassign_program", RECORD
)
_REASSIGN_PROGRAM = Operation(
    "reassign_referral_program", "PATCH", "/groups/{group_id}/referrals/{referral_id}/reassign_program", RECORD
)


class GroupsReferrals(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        page: Number of the page to return.
        per: How many records a page holds.
        sord: Sort direction.
        sidx: Attribute to sort by.
        id: Identifier of the record the call is about.
        closing: Outcome of a referral.
        referral_hold: Reason for a step taken with a referral.
        referral_recall: Reason for a step taken with a referral.
    """

    documents: GroupsReferralsDocuments = resource(".groups_referrals_documents", "GroupsReferralsDocuments")
    """Documents attached to contacts, intakes, cases and referrals."""
    contact: GroupsReferralsContact = resource(".groups_referrals_contact", "GroupsReferralsContact")
    """Forms, assessments and screenings to fill in, and the answers to them."""
    timeline_events: GroupsReferralsTimelineEvents = resource(
        ".groups_referrals_timeline_events", "GroupsReferralsTimelineEvents"
    )
    """What happened to a record, as events that loosely follow the Activity Streams format. An event's `verb`,
    `object` and `target` together tell what it was. Verbs: accept, add, assign, close, complete, create, delete,
    deny, join, leave, open, post, replace, retract, save, send, update.
    """
    primary_worker: GroupsReferralsPrimaryWorker = resource(
        ".groups_referrals_primary_worker", "GroupsReferralsPrimaryWorker"
    )
    """Referrals that a group sends, receives or drafts."""
    drafts: GroupsReferralsDrafts = resource(".groups_referrals_drafts", "GroupsReferralsDrafts")
    """Referrals that a group sends, receives or drafts."""

    def list_forms(
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
        """List the forms a referral can use (inferred; docs: Referral: Forms Available for Use).

        Forms available to the referral.
        """
        return self._pages(_LIST_FORMS, (group_id, referral_id), into, page=page, per=per, sord=sord, sidx=sidx)

    def retrieve(self, group_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a referral (inferred; docs: Groups: Referrals).

        Details of one referral.
        """
        return self._into(_RETRIEVE, (group_id, id), into)

    def replace(
        self, group_id: str, id: str, *, referral: params.ReferralChanges | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Replace a referral (inferred; docs: Groups: Referrals).

        PUT form of `update`; the docs describe the two alike.

        Args:
            referral: What can be changed about a referral.
        """
        return self._into(_REPLACE, (group_id, id), into, referral=referral)

    def update(
        self, group_id: str, id: str, *, referral: params.ReferralChanges | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Update a referral (inferred; docs: Groups: Referrals).

        Changes the details of a referral.

        Args:
            referral: What can be changed about a referral.
        """
        return self._into(_UPDATE, (group_id, id), into, referral=referral)

    def list_sent(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List referrals a group has sent (inferred; docs: Groups: Referrals Sent).

        What the group has referred to others.
        """
        return self._pages(_LIST_SENT, (group_id,), into, page=page, per=per, sord=sord, sidx=sidx)

    def list_received(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List referrals a group has received (inferred; docs: Groups: Referrals Received).

        What others have referred to the group.
        """
        return self._pages(_LIST_RECEIVED, (group_id,), into, page=page, per=per, sord=sord, sidx=sidx)

    def list_closed(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List closed referrals (inferred; docs: Groups: Closed Referrals).

        Referrals that are closed.
        """
        return self._pages(_LIST_CLOSED, (group_id,), into, page=page, per=per, sord=sord, sidx=sidx)

    def list_open_channel(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List open channel referrals (inferred; docs: Groups: Open Channel referrals).

        Referrals that the coordination center neither sent nor received.
        """
        return self._pages(_LIST_OPEN_CHANNEL, (group_id,), into, page=page, per=per, sord=sord, sidx=sidx)

    def close_with_put(
        self, group_id: str, referral_id: str, *, closing: params.ReferralClosing, **into: Unpack[Into[R]]
    ) -> R:
        """Close a referral (PUT) (inferred; docs: Groups: Closed Referrals).

        PUT form of `close`; the docs describe the two alike.
        """
        return self._into(_CLOSE_WITH_PUT, (group_id, referral_id), into, closing=closing)

    def close(self, group_id: str, referral_id: str, *, closing: params.ReferralClosing, **into: Unpack[Into[R]]) -> R:
        """Close a referral (inferred; docs: Groups: Closed Referrals).

        Ends the referral and records its outcome.
        """
        return self._into(_CLOSE, (group_id, referral_id), into, closing=closing)

    def hold_with_put(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_hold: params.ReferralReason | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Put a referral in review (PUT) (inferred; docs: Groups::Referrals: Hold).

        PUT form of `hold`; the docs describe the two alike.
        """
        return self._into(_HOLD_WITH_PUT, (group_id, referral_id), into, referral_hold=referral_hold)

    def hold(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_hold: params.ReferralReason | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Put a referral in review (inferred; docs: Groups::Referrals: Hold).

        Sets the referral's status to IN_REVIEW.
        """
        return self._into(_HOLD, (group_id, referral_id), into, referral_hold=referral_hold)

    def recall_with_put(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_recall: params.ReferralReason | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Recall a referral (PUT) (inferred; docs: Groups::Referrals: Recall).

        PUT form of `recall`; the docs describe the two alike.
        """
        return self._into(_RECALL_WITH_PUT, (group_id, referral_id), into, referral_recall=referral_recall)

    def recall(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_recall: params.ReferralReason | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Recall a referral (inferred; docs: Groups::Referrals: Recall).

        Sets the referral's status to RECALLED.
        """
        return self._into(_RECALL, (group_id, referral_id), into, referral_recall=referral_recall)

    def reassign_program_with_put(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral: params.ReferralProgram | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Hand a referral to a different program (PUT) (inferred; docs: Groups::Referrals: Reassign Program).

        PUT form of `reassign_program`; the docs describe the two alike.

        Args:
            referral: Program of a referral.
        """
        return self._into(_REASSIGN_PROGRAM_WITH_PUT, (group_id, referral_id), into, referral=referral)

    def reassign_program(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral: params.ReferralProgram | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Hand a referral to a different program (inferred; docs: Groups::Referrals: Reassign Program).

        Moves the referral to another program of the group that received it.

        Args:
            referral: Program of a referral.
        """
        return self._into(_REASSIGN_PROGRAM, (group_id, referral_id), into, referral=referral)


class AsyncGroupsReferrals(AsyncResource):
    """`GroupsReferrals` for the asynchronous client."""

    documents: AsyncGroupsReferralsDocuments = resource(".groups_referrals_documents", "AsyncGroupsReferralsDocuments")
    contact: AsyncGroupsReferralsContact = resource(".groups_referrals_contact", "AsyncGroupsReferralsContact")
    timeline_events: AsyncGroupsReferralsTimelineEvents = resource(
        ".groups_referrals_timeline_events", "AsyncGroupsReferralsTimelineEvents"
    )
    primary_worker: AsyncGroupsReferralsPrimaryWorker = resource(
        ".groups_referrals_primary_worker", "AsyncGroupsReferralsPrimaryWorker"
    )
    drafts: AsyncGroupsReferralsDrafts = resource(".groups_referrals_drafts", "AsyncGroupsReferralsDrafts")
    list_forms = paged(GroupsReferrals.list_forms)
    retrieve = awaitable(GroupsReferrals.retrieve)
    replace = awaitable(GroupsReferrals.replace)
    update = awaitable(GroupsReferrals.update)
    list_sent = paged(GroupsReferrals.list_sent)
    list_received = paged(GroupsReferrals.list_received)
    list_closed = paged(GroupsReferrals.list_closed)
    list_open_channel = paged(GroupsReferrals.list_open_channel)
    close_with_put = awaitable(GroupsReferrals.close_with_put)
    close = awaitable(GroupsReferrals.close)
    hold_with_put = awaitable(GroupsReferrals.hold_with_put)
    hold = awaitable(GroupsReferrals.hold)
    recall_with_put = awaitable(GroupsReferrals.recall_with_put)
    recall = awaitable(GroupsReferrals.recall)
    reassign_program_with_put = awaitable(GroupsReferrals.reassign_program_with_put)
    reassign_program = awaitable(GroupsReferrals.reassign_program)
