# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""What happened to a record, as events that loosely follow the Activity Streams format: `verb`, `object` and
`target` describe the event. Verbs: accept, add, assign, close, complete, create, delete, deny, join, leave,
open, post, replace, retract, save, send, update."""

from __future__ import annotations

from .. import _profile, _serialization, enums, models, params
from .._results import RecordT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST_FOR_CONTACT = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/timeline_events",
    models.RecordListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_FILTER_FOR_CONTACT = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/timeline_events/filter",
    models.RecordListEnvelope,
    items="data",
    serialization={"q": _serialization.TIMELINE_QUERY, "sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
    retry_safe=True,
)
_LIST_FOR_SERVICE_CASE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/timeline_events",
    models.RecordListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_FILTER_FOR_SERVICE_CASE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/timeline_events/filter",
    models.RecordListEnvelope,
    items="data",
    serialization={"q": _serialization.TIMELINE_QUERY, "sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
    retry_safe=True,
)
_LIST_FOR_GROUP = Operation(
    "GET /groups/{group_id}/timeline_events",
    models.RecordListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_FILTER_FOR_GROUP = Operation(
    "POST /groups/{group_id}/timeline_events/filter",
    models.RecordListEnvelope,
    items="data",
    serialization={"q": _serialization.TIMELINE_QUERY, "sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
    retry_safe=True,
)
_LIST_FOR_ASSISTANCE_REQUEST = Operation(
    "GET /groups/{group_id}/assistance_requests/{assistance_request_id}/timeline_events",
    models.RecordListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_FILTER_FOR_ASSISTANCE_REQUEST = Operation(
    "POST /groups/{group_id}/assistance_requests/{assistance_request_id}/timeline_events/filter",
    models.RecordListEnvelope,
    items="data",
    serialization={"q": _serialization.TIMELINE_QUERY, "sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
    retry_safe=True,
)
_LIST_FOR_REFERRAL = Operation(
    "GET /groups/{group_id}/referrals/{referral_id}/timeline_events",
    models.RecordListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_FILTER_FOR_REFERRAL = Operation(
    "POST /groups/{group_id}/referrals/{referral_id}/timeline_events/filter",
    models.RecordListEnvelope,
    items="data",
    serialization={"q": _serialization.TIMELINE_QUERY, "sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
    retry_safe=True,
)


class Timelines(Resource):
    """What happened to a record, as events that loosely follow the Activity Streams format: `verb`, `object` and
    `target` describe the event. Verbs: accept, add, assign, close, complete, create, delete, deny, join, leave,
    open, post, replace, retract, save, send, update."""

    def list_for_contact(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a contact (inferred; docs: Contacts: Timeline Events).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_CONTACT,
                path={"group_id": group_id, "contact_id": contact_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def filter_for_contact(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a contact, filtered by kind of event (inferred; docs: Contacts: Filter Timeline
        Events).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filter on the kind of event.
            page: Number of the page to return; the list returns only this page.
            page_size: Number of events per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _FILTER_FOR_CONTACT,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_service_case(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a case (inferred; docs: Groups::Contacts::Cases: Timeline Events).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_SERVICE_CASE,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def filter_for_service_case(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a case, filtered by kind of event (inferred; docs: Groups::Contacts::Cases: Filter
        Timeline Events).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filter on the kind of event.
            page: Number of the page to return; the list returns only this page.
            page_size: Number of events per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _FILTER_FOR_SERVICE_CASE,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                body={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_group(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened in a group (inferred; docs: Groups: Timeline Events).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_GROUP,
                path={"group_id": group_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def filter_for_group(
        self,
        *,
        group_id: str | Omit = omit,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened in a group, filtered by kind of event (inferred; docs: Groups: Filter Timeline Events).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filter on the kind of event.
            page: Number of the page to return; the list returns only this page.
            page_size: Number of events per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _FILTER_FOR_GROUP,
                path={"group_id": group_id},
                body={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_assistance_request(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to an assistance request (inferred; docs: Assistance Requests: Timeline Events).

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_ASSISTANCE_REQUEST,
                path={"group_id": group_id, "assistance_request_id": assistance_request_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def filter_for_assistance_request(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to an assistance request, filtered by kind of event (inferred; docs: Assistance Requests:
        Filter Timeline Events).

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filter on the kind of event.
            page: Number of the page to return; the list returns only this page.
            page_size: Number of events per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _FILTER_FOR_ASSISTANCE_REQUEST,
                path={"group_id": group_id, "assistance_request_id": assistance_request_id},
                body={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_referral(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a referral (inferred; docs: Referrals: Timeline Events).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_REFERRAL,
                path={"group_id": group_id, "referral_id": referral_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def filter_for_referral(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a referral, filtered by kind of event (inferred; docs: Referrals: Filter Timeline
        Events).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filter on the kind of event.
            page: Number of the page to return; the list returns only this page.
            page_size: Number of events per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _FILTER_FOR_REFERRAL,
                path={"group_id": group_id, "referral_id": referral_id},
                body={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncTimelines(Resource):
    """What happened to a record, as events that loosely follow the Activity Streams format: `verb`, `object` and
    `target` describe the event. Verbs: accept, add, assign, close, complete, create, delete, deny, join, leave,
    open, post, replace, retract, save, send, update. Its methods are awaited."""

    def list_for_contact(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a contact (inferred; docs: Contacts: Timeline Events).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_CONTACT,
                path={"group_id": group_id, "contact_id": contact_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def filter_for_contact(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a contact, filtered by kind of event (inferred; docs: Contacts: Filter Timeline
        Events).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filter on the kind of event.
            page: Number of the page to return; the list returns only this page.
            page_size: Number of events per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _FILTER_FOR_CONTACT,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_service_case(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a case (inferred; docs: Groups::Contacts::Cases: Timeline Events).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_SERVICE_CASE,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def filter_for_service_case(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a case, filtered by kind of event (inferred; docs: Groups::Contacts::Cases: Filter
        Timeline Events).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filter on the kind of event.
            page: Number of the page to return; the list returns only this page.
            page_size: Number of events per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _FILTER_FOR_SERVICE_CASE,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                body={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_group(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened in a group (inferred; docs: Groups: Timeline Events).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_GROUP,
                path={"group_id": group_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def filter_for_group(
        self,
        *,
        group_id: str | Omit = omit,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened in a group, filtered by kind of event (inferred; docs: Groups: Filter Timeline Events).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filter on the kind of event.
            page: Number of the page to return; the list returns only this page.
            page_size: Number of events per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _FILTER_FOR_GROUP,
                path={"group_id": group_id},
                body={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_assistance_request(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to an assistance request (inferred; docs: Assistance Requests: Timeline Events).

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_ASSISTANCE_REQUEST,
                path={"group_id": group_id, "assistance_request_id": assistance_request_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def filter_for_assistance_request(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to an assistance request, filtered by kind of event (inferred; docs: Assistance Requests:
        Filter Timeline Events).

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filter on the kind of event.
            page: Number of the page to return; the list returns only this page.
            page_size: Number of events per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _FILTER_FOR_ASSISTANCE_REQUEST,
                path={"group_id": group_id, "assistance_request_id": assistance_request_id},
                body={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_referral(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a referral (inferred; docs: Referrals: Timeline Events).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_REFERRAL,
                path={"group_id": group_id, "referral_id": referral_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def filter_for_referral(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List what happened to a referral, filtered by kind of event (inferred; docs: Referrals: Filter Timeline
        Events).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filter on the kind of event.
            page: Number of the page to return; the list returns only this page.
            page_size: Number of events per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _FILTER_FOR_REFERRAL,
                path={"group_id": group_id, "referral_id": referral_id},
                body={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )
