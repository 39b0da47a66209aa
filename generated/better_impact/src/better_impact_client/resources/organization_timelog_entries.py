# Generated from specs/better_impact by `make regenerate`: edit the spec instead.

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

from .. import enums, models
from .._results import TIMELOG_ENTRY_PAGES, TIMELOG_ENTRY_PAGES_BY_IDS
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

_LIST = Operation("GET /v1/organization/timelog_entries", TIMELOG_ENTRY_PAGES)
_RETRIEVE = Operation("GET /v1/organization/timelog_entries/{timelog_entry_id}", models.TimelogEntry)
_RETRIEVE_MANY = Operation("GET /v1/organization/by_id_list/timelog_entries", TIMELOG_ENTRY_PAGES_BY_IDS)


class OrganizationTimelogEntries(SyncResource):
    """Hours that people logged on activities.

    Args of its methods:
        timelog_entry_id: Id of the timelog entry.
        ids: Ids of the timelog entries to fetch.
    """

    def list(
        self, *,
        user_ids: Sequence[int] | Omit = omit,
        activity_ids: Sequence[int] | Omit = omit,
        activity_category_ids: Sequence[int] | Omit = omit,
        activity_report_group_ids: Sequence[int] | Omit = omit,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        include_recorded_feedback_fields: bool | Omit = omit,
        approved: bool | enums.ApprovalState | Omit = omit,
        updated_since: datetime | Omit = omit,
        created_from: datetime | Omit = omit,
        created_to: datetime | Omit = omit,
        worked_from: datetime | Omit = omit,
        worked_to: datetime | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.TimelogEntry, models.TimelogEntryPage]:
        """List an organization's timelog entries (documented; docs: Timelog entries by filtering).

        Gives the hours logged in the organization that match every filter given.

        Notes:
            - At most 250 entries a page; page_number starts at 0.
            - Only approved entries come unless approved says otherwise.

        Args:
            user_ids: Only entries of these users; all users when left out.
            activity_ids: Only entries for these activities; all activities when left out.
            activity_category_ids: Only entries for activities of these categories; all categories when left out.
            activity_report_group_ids: Only entries for activities of these report groups; all report groups when
                left out.
            page_size: How many results a page holds. 1 to 250; default of the API: 100.
            page_number: Which page to give; 0 is the first. At least 0; default of the API: 0.
            include_recorded_feedback_fields: Whether entries come with the feedback recorded on them. Default of
                the API: true.
            approved: Which entries to give by approval; only approved ones when left out. Default of the API: true.
            updated_since: Only what has changed since this moment.
            created_from: Only entries created after this moment.
            created_to: Only entries created before this moment.
            worked_from: Only entries for work done after this moment.
            worked_to: Only entries for work done before this moment.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return self._pages(_LIST, locals())

    def retrieve(self, timelog_entry_id: int, *, options: Options = None) -> models.TimelogEntry:
        """Retrieve one timelog entry of an organization (documented; docs: Single Timelog Entry).

        Gives one record of logged hours with its feedback.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return self._call(_RETRIEVE, locals())

    def retrieve_many(
        self, ids: Sequence[int], **paging: Unpack[Paging]
    ) -> SyncPages[models.TimelogEntry, models.TimelogEntryList | builtins.list[models.TimelogEntry]]:
        """Retrieve many timelog entries of an organization by id (documented; docs: Timelog entries by ID list).

        Gives the timelog entries with the given ids, all in one list.

        Notes:
            - The API takes at most 250 ids a request; more than that are sent in batches.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return self._pages(_RETRIEVE_MANY, locals())


class AsyncOrganizationTimelogEntries(AsyncResource):
    """`OrganizationTimelogEntries` for the asynchronous client."""

    list = paged(OrganizationTimelogEntries.list)
    retrieve = awaitable(OrganizationTimelogEntries.retrieve)
    retrieve_many = paged(OrganizationTimelogEntries.retrieve_many)
