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
    "list_assistance_request_timeline_events",
    "GET",
    "/groups/{group_id}/assistance_requests/{assistance_request_id}/timeline_events",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_FILTER = Operation(
    "filter_assistance_request_timeline_events",
    "POST",
    "/groups/{group_id}/assistance_requests/{assistance_request_id}/timeline_events/filter",
    RECORD_LIST,
    retry_safe=True,
    rules={"q": rules.Q_2, "sord": rules.SORD},
)


class GroupsAssistanceRequestsTimelineEvents(SyncResource):
    """What happened to a record, as events that loosely follow the Activity Streams format. An event's `verb`,
    `object` and `target` together tell what it was. Verbs: accept, add, assign, close, complete, create, delete,
    deny, join, leave, open, post, replace, retract, save, send, update.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        assistance_request_id: Identifier of the assistance request.
        page: Number of the page to return.
        sidx: Attribute to sort by.
    """

    def list(
        self,
        group_id: str,
        assistance_request_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List an assistance request's timeline (inferred; docs: Assistance Requests: Timeline Events).

        What happened to the request.

        Args:
            per: How many records a page holds.
            sord: Sort direction.
        """
        return self._pages(_LIST, (group_id, assistance_request_id), into, page=page, per=per, sord=sord, sidx=sidx)

    def filter(
        self,
        group_id: str,
        assistance_request_id: str,
        *,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """Filter an assistance request's timeline (inferred; docs: Assistance Requests: Filter Timeline Events).

        What happened to the request, of one kind.

        Notes:
            - The page is chosen with `page` and `per` in the body.

        Args:
            q: Filter on the kind of event.
            per: How many events a page holds.
            sord: Ascending or descending.
        """
        return self._pages(
            _FILTER, (group_id, assistance_request_id), into, q=q, page=page, per=per, sord=sord, sidx=sidx
        )


class AsyncGroupsAssistanceRequestsTimelineEvents(AsyncResource):
    """`GroupsAssistanceRequestsTimelineEvents` for the asynchronous client."""

    list = paged(GroupsAssistanceRequestsTimelineEvents.list)
    filter = paged(GroupsAssistanceRequestsTimelineEvents.filter)
