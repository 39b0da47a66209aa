# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Hours that people logged on activities."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime

from .. import _profile, enums, models
from .._results import TimelogEntryT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import COMMA, Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /v1/enterprise/timelog_entries",
    models.TimelogEntryPage,
    items="timelog_entries",
    paging=_profile.PAGES_BY_USER,
    serialization={
        "user_ids": COMMA,
        "activity_ids": COMMA,
        "activity_category_ids": COMMA,
        "activity_report_group_ids": COMMA,
        "approved": Serialization(choices=(True, False, "approved", "unapproved", "dontfilter")),
        "updated_since": Serialization(format="round-trip"),
        "created_from": Serialization(format="round-trip"),
        "created_to": Serialization(format="round-trip"),
        "worked_from": Serialization(format="round-trip"),
        "worked_to": Serialization(format="round-trip"),
        "organization_ids": COMMA,
    },
)
_RETRIEVE = Operation("GET /v1/enterprise/timelog_entries/{timelog_entry_id}", models.TimelogEntry)
_RETRIEVE_MANY = Operation[models.TimelogEntryList | list[models.TimelogEntry]](
    "GET /v1/enterprise/by_id_list/timelog_entries",
    models.TimelogEntryList | list[models.TimelogEntry],
    items="timelog_entries",
    paging=_profile.BY_IDS,
    serialization={"ids": COMMA},
)


class EnterpriseTimelogEntries(Resource):
    """Hours that people logged on activities."""

    def list(
        self,
        *,
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
        organization_ids: Sequence[int] | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[TimelogEntryT] = models.TimelogEntry,
        options: RequestOptions | None = None,
    ) -> SyncPages[TimelogEntryT, models.TimelogEntryPage]:
        """List an enterprise's timelog entries (documented; docs: Timelog entries by filtering).

        Returns the logged hours of all organizations of the enterprise, or of those in `organization_ids`, that
        match every filter given.

        Args:
            user_ids: Only entries of these users; all users if omitted. 100 are sent in a request; for more, the
                list is read in several runs, one after the other.
            activity_ids: Only entries for these activities; all activities if omitted.
            activity_category_ids: Only entries for activities of these categories; all categories if omitted.
            activity_report_group_ids: Only entries for activities of these report groups; all report groups if
                omitted.
            page_size: Number of results per page. 1 to 250; default of the API: 100.
            page_number: Number of the page to return; 0 is the first. At least 0; default of the API: 0.
            include_recorded_feedback_fields: Whether entries are returned with the feedback recorded on them.
                Default of the API: true.
            approved: Which entries to return, by approval; only approved ones if omitted. Default of the API: true.
            updated_since: Only what has changed since this moment.
            created_from: Only entries created after this moment.
            created_to: Only entries created before this moment.
            worked_from: Only entries for work done after this moment, in the time zone of the account although it
                is sent with `Z`: pass a UTC date-time with the local hour.
            worked_to: Only entries for work done before this moment, in the time zone of the account although it is
                sent with `Z`: pass a UTC date-time with the local hour.
            organization_ids: Only results of any of these organizations; all of the enterprise if omitted.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "user_ids": user_ids,
                    "activity_ids": activity_ids,
                    "activity_category_ids": activity_category_ids,
                    "activity_report_group_ids": activity_report_group_ids,
                    "page_size": page_size,
                    "page_number": page_number,
                    "include_recorded_feedback_fields": include_recorded_feedback_fields,
                    "approved": approved,
                    "updated_since": updated_since,
                    "created_from": created_from,
                    "created_to": created_to,
                    "worked_from": worked_from,
                    "worked_to": worked_to,
                    "organization_ids": organization_ids,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        timelog_entry_id: int,
        *,
        result: type[TimelogEntryT] = models.TimelogEntry,
        options: RequestOptions | None = None,
    ) -> TimelogEntryT:
        """Retrieve one timelog entry of an enterprise (documented; docs: Single Timelog Entry).

        Returns one record of logged hours with its feedback.

        Args:
            timelog_entry_id: Id of the timelog entry.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"timelog_entry_id": timelog_entry_id},
                result=result,
                options=options,
            )
        )

    def retrieve_many(
        self,
        ids: Sequence[int],
        *,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[TimelogEntryT] = models.TimelogEntry,
        options: RequestOptions | None = None,
    ) -> SyncPages[TimelogEntryT, models.TimelogEntryList | builtins.list[models.TimelogEntry]]:
        """Retrieve many timelog entries of an enterprise by id (documented; docs: Timelog entries by ID list).

        Returns the timelog entries with the given ids, all in one list.

        Args:
            ids: Ids of the timelog entries to fetch. The API takes 250 a request; more are sent in several
                requests.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return SyncPages(
            self._list(
                _RETRIEVE_MANY,
                query={
                    "ids": ids,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncEnterpriseTimelogEntries(Resource):
    """Hours that people logged on activities. Its methods are awaited."""

    def list(
        self,
        *,
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
        organization_ids: Sequence[int] | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[TimelogEntryT] = models.TimelogEntry,
        options: RequestOptions | None = None,
    ) -> AsyncPages[TimelogEntryT, models.TimelogEntryPage]:
        """List an enterprise's timelog entries (documented; docs: Timelog entries by filtering).

        Returns the logged hours of all organizations of the enterprise, or of those in `organization_ids`, that
        match every filter given.

        Args:
            user_ids: Only entries of these users; all users if omitted. 100 are sent in a request; for more, the
                list is read in several runs, one after the other.
            activity_ids: Only entries for these activities; all activities if omitted.
            activity_category_ids: Only entries for activities of these categories; all categories if omitted.
            activity_report_group_ids: Only entries for activities of these report groups; all report groups if
                omitted.
            page_size: Number of results per page. 1 to 250; default of the API: 100.
            page_number: Number of the page to return; 0 is the first. At least 0; default of the API: 0.
            include_recorded_feedback_fields: Whether entries are returned with the feedback recorded on them.
                Default of the API: true.
            approved: Which entries to return, by approval; only approved ones if omitted. Default of the API: true.
            updated_since: Only what has changed since this moment.
            created_from: Only entries created after this moment.
            created_to: Only entries created before this moment.
            worked_from: Only entries for work done after this moment, in the time zone of the account although it
                is sent with `Z`: pass a UTC date-time with the local hour.
            worked_to: Only entries for work done before this moment, in the time zone of the account although it is
                sent with `Z`: pass a UTC date-time with the local hour.
            organization_ids: Only results of any of these organizations; all of the enterprise if omitted.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "user_ids": user_ids,
                    "activity_ids": activity_ids,
                    "activity_category_ids": activity_category_ids,
                    "activity_report_group_ids": activity_report_group_ids,
                    "page_size": page_size,
                    "page_number": page_number,
                    "include_recorded_feedback_fields": include_recorded_feedback_fields,
                    "approved": approved,
                    "updated_since": updated_since,
                    "created_from": created_from,
                    "created_to": created_to,
                    "worked_from": worked_from,
                    "worked_to": worked_to,
                    "organization_ids": organization_ids,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve(
        self,
        timelog_entry_id: int,
        *,
        result: type[TimelogEntryT] = models.TimelogEntry,
        options: RequestOptions | None = None,
    ) -> TimelogEntryT:
        """Retrieve one timelog entry of an enterprise (documented; docs: Single Timelog Entry).

        Returns one record of logged hours with its feedback.

        Args:
            timelog_entry_id: Id of the timelog entry.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return await self._call(
            _RETRIEVE,
            path={"timelog_entry_id": timelog_entry_id},
            result=result,
            options=options,
        )

    def retrieve_many(
        self,
        ids: Sequence[int],
        *,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[TimelogEntryT] = models.TimelogEntry,
        options: RequestOptions | None = None,
    ) -> AsyncPages[TimelogEntryT, models.TimelogEntryList | builtins.list[models.TimelogEntry]]:
        """Retrieve many timelog entries of an enterprise by id (documented; docs: Timelog entries by ID list).

        Returns the timelog entries with the given ids, all in one list.

        Args:
            ids: Ids of the timelog entries to fetch. The API takes 250 a request; more are sent in several
                requests.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return AsyncPages(
            self._list(
                _RETRIEVE_MANY,
                query={
                    "ids": ids,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )
