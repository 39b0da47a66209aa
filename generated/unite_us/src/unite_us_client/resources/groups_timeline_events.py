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
    "list_group_timeline_events",
    "GET",
    "/groups/{group_id}/timeline_events",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_FILTER = Operation[models.RecordListEnvelope](
    "filter_group_timeline_events",
    "POST",
    "/groups/{group_id}/timeline_events/filter",
    models.RecordListEnvelope,
    items="data",
    retry_safe=True,
    rules={"q": rules.Q_2, "sord": rules.SORD},
)


class GroupsTimelineEvents(SyncResource):
    """What happened to a record, as events that loosely follow the Activity Streams format. An
    event's `verb`, `object` and `target` together tell what it was. Verbs: accept, add, assign,
    close, complete, create, delete, deny, join, leave, open, post, replace, retract, save,
    send, update.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
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
        """List a group's timeline.

        What happened in the group. `GET /groups/{group_id}/timeline_events` (inferred; docs:
        Groups: Timeline Events).

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

    def filter(
        self,
        group_id: str,
        *,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """Filter a group's timeline.

        What happened in the group, of one kind.
        `POST /groups/{group_id}/timeline_events/filter` (inferred; docs: Groups: Filter
        Timeline Events).

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
            (group_id,),
            options,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )


class AsyncGroupsTimelineEvents(AsyncResource):
    """What happened to a record, as events that loosely follow the Activity Streams format. An
    event's `verb`, `object` and `target` together tell what it was. Verbs: accept, add, assign,
    close, complete, create, delete, deny, join, leave, open, post, replace, retract, save,
    send, update.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    list = paged(GroupsTimelineEvents.list)
    filter = paged(GroupsTimelineEvents.filter)
