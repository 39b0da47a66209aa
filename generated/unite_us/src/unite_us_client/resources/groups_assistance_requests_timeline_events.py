# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""What happened to a record, as events that loosely follow the Activity Streams format. An event's
`verb`, `object` and `target` together tell what it was. Verbs: accept, add, assign, close,
complete, create, delete, deny, join, leave, open, post, replace, retract, save, send, update.
"""

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
    omit,
    paged,
)

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.RecordListEnvelope](
    "list_assistance_request_timeline_events",
    "GET",
    "/groups/{group_id}/assistance_requests/{assistance_request_id}/timeline_events",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_FILTER = Operation[models.RecordListEnvelope](
    "filter_assistance_request_timeline_events",
    "POST",
    "/groups/{group_id}/assistance_requests/{assistance_request_id}/timeline_events/filter",
    models.RecordListEnvelope,
    items="data",
    retry_safe=True,
    rules={"q": rules.Q_2, "sord": rules.SORD},
)


class GroupsAssistanceRequestsTimelineEvents(SyncResource):
    """What happened to a record, as events that loosely follow the Activity Streams format. An
    event's `verb`, `object` and `target` together tell what it was. Verbs: accept, add, assign,
    close, complete, create, delete, deny, join, leave, open, post, replace, retract, save,
    send, update.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        assistance_request_id: Identifier of the assistance request.
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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List an assistance request's timeline.

        What happened to the request.
        `GET /groups/{group_id}/assistance_requests/{assistance_request_id}/timeline_events`
        (inferred; docs: Assistance Requests: Timeline Events).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id, assistance_request_id),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """Filter an assistance request's timeline.

        What happened to the request, of one kind.
        `POST /groups/{group_id}/assistance_requests/{assistance_request_id}/timeline_events/filter`
        (inferred; docs: Assistance Requests: Filter Timeline Events).

        Notes:
            - The page is chosen with `page` and `per` in the body.

        Args:
            q: Filter on the kind of event.
            page: Number of the page to return.
            per: How many events a page holds.
            sord: Ascending or descending.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _FILTER,
            (group_id, assistance_request_id),
            options,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )


class AsyncGroupsAssistanceRequestsTimelineEvents(AsyncResource):
    """What happened to a record, as events that loosely follow the Activity Streams format. An
    event's `verb`, `object` and `target` together tell what it was. Verbs: accept, add, assign,
    close, complete, create, delete, deny, join, leave, open, post, replace, retract, save,
    send, update.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        assistance_request_id: Identifier of the assistance request.
    """

    list = paged(GroupsAssistanceRequestsTimelineEvents.list)
    filter = paged(GroupsAssistanceRequestsTimelineEvents.filter)
