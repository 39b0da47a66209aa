# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms, assessments and screenings to fill in, and the answers to them."""

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
    resource,
)

if TYPE_CHECKING:
    from .. import params
    from .groups_referrals_contact import AsyncGroupsReferralsContact, GroupsReferralsContact
    from .groups_referrals_documents import AsyncGroupsReferralsDocuments, GroupsReferralsDocuments
    from .groups_referrals_drafts import AsyncGroupsReferralsDrafts, GroupsReferralsDrafts
    from .groups_referrals_primary_worker import (
        AsyncGroupsReferralsPrimaryWorker,
        GroupsReferralsPrimaryWorker,
    )
    from .groups_referrals_timeline_events import (
        AsyncGroupsReferralsTimelineEvents,
        GroupsReferralsTimelineEvents,
    )

_LIST_FORMS = Operation[models.RecordListEnvelope](
    "list_referral_forms",
    "GET",
    "/groups/{group_id}/referrals/{referral_id}/forms",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_RETRIEVE = Operation[Record](
    "get_referral", "GET", "/groups/{group_id}/referrals/{id}", models.RecordEnvelope, unwrap="data"
)
_REPLACE = Operation[Record](
    "replace_referral",
    "PUT",
    "/groups/{group_id}/referrals/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_UPDATE = Operation[Record](
    "update_referral",
    "PATCH",
    "/groups/{group_id}/referrals/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_LIST_SENT = Operation[models.RecordListEnvelope](
    "list_sent_referrals",
    "GET",
    "/groups/{group_id}/referrals/sent",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_LIST_RECEIVED = Operation[models.RecordListEnvelope](
    "list_received_referrals",
    "GET",
    "/groups/{group_id}/referrals/received",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_LIST_CLOSED = Operation[models.RecordListEnvelope](
    "list_closed_referrals",
    "GET",
    "/groups/{group_id}/referrals/closed",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_LIST_OPEN_CHANNEL = Operation[models.RecordListEnvelope](
    "list_open_channel_referrals",
    "GET",
    "/groups/{group_id}/referrals/open_channel",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_CLOSE_WITH_PUT = Operation[Record](
    "close_referral_put",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/closings",
    models.RecordEnvelope,
    unwrap="data",
    rules={"closing": rules.CLOSING},
)
_CLOSE = Operation[Record](
    "close_referral",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/closings",
    models.RecordEnvelope,
    unwrap="data",
    rules={"closing": rules.CLOSING},
)
_HOLD_WITH_PUT = Operation[Record](
    "hold_referral_put",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/hold",
    models.RecordEnvelope,
    unwrap="data",
)
_HOLD = Operation[Record](
    "hold_referral",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/hold",
    models.RecordEnvelope,
    unwrap="data",
)
_RECALL_WITH_PUT = Operation[Record](
    "recall_referral_put",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/recall",
    models.RecordEnvelope,
    unwrap="data",
)
_RECALL = Operation[Record](
    "recall_referral",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/recall",
    models.RecordEnvelope,
    unwrap="data",
)
_REASSIGN_PROGRAM_WITH_PUT = Operation[Record](
    "reassign_referral_program_put",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/reassign_program",
    models.RecordEnvelope,
    unwrap="data",
)
_REASSIGN_PROGRAM = Operation[Record](
    "reassign_referral_program",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/reassign_program",
    models.RecordEnvelope,
    unwrap="data",
)


class GroupsReferrals(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        id: Identifier of the record the call is about.
    """

    documents: GroupsReferralsDocuments = resource(
        ".groups_referrals_documents", "GroupsReferralsDocuments", __package__
    )
    """Documents attached to contacts, intakes, cases and referrals."""
    contact: GroupsReferralsContact = resource(
        ".groups_referrals_contact", "GroupsReferralsContact", __package__
    )
    """Forms, assessments and screenings to fill in, and the answers to them."""
    timeline_events: GroupsReferralsTimelineEvents = resource(
        ".groups_referrals_timeline_events", "GroupsReferralsTimelineEvents", __package__
    )
    """What happened to a record, as events that loosely follow the Activity Streams format. An
    event's `verb`, `object` and `target` together tell what it was. Verbs: accept, add, assign,
    close, complete, create, delete, deny, join, leave, open, post, replace, retract, save,
    send, update.
    """
    primary_worker: GroupsReferralsPrimaryWorker = resource(
        ".groups_referrals_primary_worker", "GroupsReferralsPrimaryWorker", __package__
    )
    """Referrals that a group sends, receives or drafts."""
    drafts: GroupsReferralsDrafts = resource(
        ".groups_referrals_drafts", "GroupsReferralsDrafts", __package__
    )
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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List the forms a referral can use.

        Forms available to the referral. `GET /groups/{group_id}/referrals/{referral_id}/forms`
        (inferred; docs: Referral: Forms Available for Use).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_FORMS,
            (group_id, referral_id),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def retrieve(self, group_id: str, id: str, *, options: Options = None) -> Record:
        """Retrieve a referral.

        Details of one referral. `GET /groups/{group_id}/referrals/{id}` (inferred; docs:
        Groups: Referrals).
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
        """Replace a referral.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/referrals/{id}` (inferred; docs: Groups: Referrals).

        Args:
            referral: What can be changed about a referral.
        """
        return self._call(_REPLACE, (group_id, id), options, referral=referral)

    def update(
        self,
        group_id: str,
        id: str,
        *,
        referral: params.ReferralChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update a referral.

        Changes the details of a referral. `PATCH /groups/{group_id}/referrals/{id}` (inferred;
        docs: Groups: Referrals).

        Args:
            referral: What can be changed about a referral.
        """
        return self._call(_UPDATE, (group_id, id), options, referral=referral)

    def list_sent(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List referrals a group has sent.

        What the group has referred to others. `GET /groups/{group_id}/referrals/sent`
        (inferred; docs: Groups: Referrals Sent).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_SENT,
            (group_id,),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def list_received(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List referrals a group has received.

        What others have referred to the group. `GET /groups/{group_id}/referrals/received`
        (inferred; docs: Groups: Referrals Received).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_RECEIVED,
            (group_id,),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def list_closed(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List closed referrals.

        Referrals that are closed. `GET /groups/{group_id}/referrals/closed` (inferred; docs:
        Groups: Closed Referrals).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_CLOSED,
            (group_id,),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def list_open_channel(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List open channel referrals.

        Referrals that the coordination center neither sent nor received.
        `GET /groups/{group_id}/referrals/open_channel` (inferred; docs: Groups: Open Channel
        referrals).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_OPEN_CHANNEL,
            (group_id,),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def close_with_put(
        self,
        group_id: str,
        referral_id: str,
        *,
        closing: params.ReferralClosing,
        options: Options = None,
    ) -> Record:
        """Close a referral (PUT).

        PUT form of `close`; the docs describe the two alike.
        `PUT /groups/{group_id}/referrals/{referral_id}/closings` (inferred; docs: Groups:
        Closed Referrals).

        Args:
            closing: Outcome of a referral.
        """
        return self._call(_CLOSE_WITH_PUT, (group_id, referral_id), options, closing=closing)

    def close(
        self,
        group_id: str,
        referral_id: str,
        *,
        closing: params.ReferralClosing,
        options: Options = None,
    ) -> Record:
        """Close a referral.

        Ends the referral and records its outcome.
        `PATCH /groups/{group_id}/referrals/{referral_id}/closings` (inferred; docs: Groups:
        Closed Referrals).

        Args:
            closing: Outcome of a referral.
        """
        return self._call(_CLOSE, (group_id, referral_id), options, closing=closing)

    def hold_with_put(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_hold: params.ReferralReason | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Put a referral in review (PUT).

        PUT form of `hold`; the docs describe the two alike.
        `PUT /groups/{group_id}/referrals/{referral_id}/hold` (inferred; docs:
        Groups::Referrals: Hold).

        Args:
            referral_hold: Reason for a step taken with a referral.
        """
        return self._call(
            _HOLD_WITH_PUT, (group_id, referral_id), options, referral_hold=referral_hold
        )

    def hold(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_hold: params.ReferralReason | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Put a referral in review.

        Sets the referral's status to IN_REVIEW.
        `PATCH /groups/{group_id}/referrals/{referral_id}/hold` (inferred; docs:
        Groups::Referrals: Hold).

        Args:
            referral_hold: Reason for a step taken with a referral.
        """
        return self._call(_HOLD, (group_id, referral_id), options, referral_hold=referral_hold)

    def recall_with_put(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_recall: params.ReferralReason | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Recall a referral (PUT).

        PUT form of `recall`; the docs describe the two alike.
        `PUT /groups/{group_id}/referrals/{referral_id}/recall` (inferred; docs:
        Groups::Referrals: Recall).

        Args:
            referral_recall: Reason for a step taken with a referral.
        """
        return self._call(
            _RECALL_WITH_PUT, (group_id, referral_id), options, referral_recall=referral_recall
        )

    def recall(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral_recall: params.ReferralReason | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Recall a referral.

        Sets the referral's status to RECALLED.
        `PATCH /groups/{group_id}/referrals/{referral_id}/recall` (inferred; docs:
        Groups::Referrals: Recall).

        Args:
            referral_recall: Reason for a step taken with a referral.
        """
        return self._call(
            _RECALL, (group_id, referral_id), options, referral_recall=referral_recall
        )

    def reassign_program_with_put(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral: params.ReferralProgram | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Hand a referral to a different program (PUT).

        PUT form of `reassign_program`; the docs describe the two alike.
        `PUT /groups/{group_id}/referrals/{referral_id}/reassign_program` (inferred; docs:
        Groups::Referrals: Reassign Program).

        Args:
            referral: Program of a referral.
        """
        return self._call(
            _REASSIGN_PROGRAM_WITH_PUT, (group_id, referral_id), options, referral=referral
        )

    def reassign_program(
        self,
        group_id: str,
        referral_id: str,
        *,
        referral: params.ReferralProgram | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Hand a referral to a different program.

        Moves the referral to another program of the group that received it.
        `PATCH /groups/{group_id}/referrals/{referral_id}/reassign_program` (inferred; docs:
        Groups::Referrals: Reassign Program).

        Args:
            referral: Program of a referral.
        """
        return self._call(_REASSIGN_PROGRAM, (group_id, referral_id), options, referral=referral)


class AsyncGroupsReferrals(AsyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        id: Identifier of the record the call is about.
    """

    documents: AsyncGroupsReferralsDocuments = resource(
        ".groups_referrals_documents", "AsyncGroupsReferralsDocuments", __package__
    )
    contact: AsyncGroupsReferralsContact = resource(
        ".groups_referrals_contact", "AsyncGroupsReferralsContact", __package__
    )
    timeline_events: AsyncGroupsReferralsTimelineEvents = resource(
        ".groups_referrals_timeline_events", "AsyncGroupsReferralsTimelineEvents", __package__
    )
    primary_worker: AsyncGroupsReferralsPrimaryWorker = resource(
        ".groups_referrals_primary_worker", "AsyncGroupsReferralsPrimaryWorker", __package__
    )
    drafts: AsyncGroupsReferralsDrafts = resource(
        ".groups_referrals_drafts", "AsyncGroupsReferralsDrafts", __package__
    )
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
