# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""What happened to a record, as events that loosely follow the Activity Streams format. An event's `verb`, `object`
and `target` together tell what it was. Verbs: accept, add, assign, close, complete, create, delete, deny, join,
leave, open, post, replace, retract, save, send, update.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged
from .._runtime.options import Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation(
    "list_referral_timeline_events",
    "GET",
    "/groups/{group_id}/referrals/{referral_id}/timeline_events",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_FILTER = Operation(
    "filter_referral_timeline_events",
    "POST",
    "/groups/{group_id}/referrals/{referral_id}/timeline_events/filter",
    RECORD_LIST,
    retry_safe=True,
    rules={"q": rules.Q_2, "sord": rules.SORD},
)


class GroupsReferralsTimelineEvents(SyncResource):
    """What happened to a record, as events that loosely follow the Activity Streams format. An event's `verb`,
    `object` and `target` together tell what it was. Verbs: accept, add, assign, close, complete, create, delete,
    deny, join, leave, open, post, replace, retract, save, send, update.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        page: Number of the page to return.
        sidx: Attribute to sort by.
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
        """List a referral's timeline (inferred; docs: Referrals: Timeline Events).

        What happened to the referral.

        Args:
            per: How many records a page holds.
            sord: Sort direction.
        """
        return self._pages(_LIST, (group_id, referral_id), into, page=page, per=per, sord=sord, sidx=sidx)

    def filter(
        self,
        group_id: str,
        referral_id: str,
        *,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """Filter a referral's timeline (inferred; docs: Referrals: Filter Timeline Events).

        What happened to the referral, of one kind.

        Notes:
            - The page is chosen with `page` and `per` in the body.

        Args:
            q: Filter on the kind of event.
            per: How many events a page holds.
            sord: Ascending or descending.
        """
        return self._pages(_FILTER, (group_id, referral_id), into, q=q, page=page, per=per, sord=sord, sidx=sidx)


class AsyncGroupsReferralsTimelineEvents(AsyncResource):
    """`GroupsReferralsTimelineEvents` for the asynchronous client."""

    list = paged(GroupsReferralsTimelineEvents.list)
    filter = paged(GroupsReferralsTimelineEvents.filter)
