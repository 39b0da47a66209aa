# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules, enums
from .._lists import PagesKeywords, RecordPages
from .._results import RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import PagesInto, R

if TYPE_CHECKING:
    from .. import params

_LIST_FOR_CONTACT = Operation("GET /groups/{group_id}/contacts/{contact_id}/timeline_events", RECORD_PAGES)
_FILTER_FOR_CONTACT = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/timeline_events/filter", RECORD_LIST,
    retry_safe=True, rules={"q": _rules.TIMELINE_QUERY},
)
_LIST_FOR_SERVICE_CASE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/timeline_events", RECORD_PAGES
)
_FILTER_FOR_SERVICE_CASE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/timeline_events/filter", RECORD_LIST,
    retry_safe=True, rules={"q": _rules.TIMELINE_QUERY},
)
_LIST_FOR_GROUP = Operation("GET /groups/{group_id}/timeline_events", RECORD_PAGES)
_FILTER_FOR_GROUP = Operation(
    "POST /groups/{group_id}/timeline_events/filter", RECORD_LIST, retry_safe=True, rules={"q": _rules.TIMELINE_QUERY}
)
_LIST_FOR_ASSISTANCE_REQUEST = Operation(
    "GET /groups/{group_id}/assistance_requests/{assistance_request_id}/timeline_events", RECORD_PAGES
)
_FILTER_FOR_ASSISTANCE_REQUEST = Operation(
    "POST /groups/{group_id}/assistance_requests/{assistance_request_id}/timeline_events/filter", RECORD_LIST,
    retry_safe=True, rules={"q": _rules.TIMELINE_QUERY},
)
_LIST_FOR_REFERRAL = Operation("GET /groups/{group_id}/referrals/{referral_id}/timeline_events", RECORD_PAGES)
_FILTER_FOR_REFERRAL = Operation(
    "POST /groups/{group_id}/referrals/{referral_id}/timeline_events/filter", RECORD_LIST,
    retry_safe=True, rules={"q": _rules.TIMELINE_QUERY},
)


class Timelines(SyncResource):
    """What happened to a record, as events that loosely follow the Activity Streams format: `verb`, `object` and
    `target` tell what it was. Verbs: accept, add, assign, close, complete, create, delete, deny, join, leave, open,
    post, replace, retract, save, send, update.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        service_case_id: Identifier of the service case.
        assistance_request_id: Identifier of the assistance request.
        referral_id: Identifier of the referral.
    """

    def list_for_contact(self, group_id: str, contact_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List what happened to a contact (inferred; docs: Contacts: Timeline Events)."""
        return self._pages(_LIST_FOR_CONTACT, locals())

    def filter_for_contact(
        self, group_id: str, contact_id: str, *,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **paging: Unpack[PagesInto[R]],
    ) -> RecordPages[R]:
        """List what happened to a contact, of one kind (inferred; docs: Contacts: Filter Timeline Events).

        Args:
            q: Filter on the kind of event.
            page: Number of the page to return; the list gives this page alone.
            page_size: How many events a page holds.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
        """
        return self._pages(_FILTER_FOR_CONTACT, locals())

    def list_for_service_case(
        self, group_id: str, contact_id: str, service_case_id: str, **paging: Unpack[PagesKeywords[R]]
    ) -> RecordPages[R]:
        """List what happened to a case (inferred; docs: Groups::Contacts::Cases: Timeline Events)."""
        return self._pages(_LIST_FOR_SERVICE_CASE, locals())

    def filter_for_service_case(
        self, group_id: str, contact_id: str, service_case_id: str, *,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **paging: Unpack[PagesInto[R]],
    ) -> RecordPages[R]:
        """List what happened to a case, of one kind (inferred; docs: Groups::Contacts::Cases: Filter Timeline Events).

        Args:
            q: Filter on the kind of event.
            page: Number of the page to return; the list gives this page alone.
            page_size: How many events a page holds.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
        """
        return self._pages(_FILTER_FOR_SERVICE_CASE, locals())

    def list_for_group(self, group_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List what happened in a group (inferred; docs: Groups: Timeline Events)."""
        return self._pages(_LIST_FOR_GROUP, locals())

    def filter_for_group(
        self, group_id: str, *,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **paging: Unpack[PagesInto[R]],
    ) -> RecordPages[R]:
        """List what happened in a group, of one kind (inferred; docs: Groups: Filter Timeline Events).

        Args:
            q: Filter on the kind of event.
            page: Number of the page to return; the list gives this page alone.
            page_size: How many events a page holds.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
        """
        return self._pages(_FILTER_FOR_GROUP, locals())

    def list_for_assistance_request(
        self, group_id: str, assistance_request_id: str, **paging: Unpack[PagesKeywords[R]]
    ) -> RecordPages[R]:
        """List what happened to an assistance request (inferred; docs: Assistance Requests: Timeline Events)."""
        return self._pages(_LIST_FOR_ASSISTANCE_REQUEST, locals())

    def filter_for_assistance_request(
        self, group_id: str, assistance_request_id: str, *,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **paging: Unpack[PagesInto[R]],
    ) -> RecordPages[R]:
        """List what happened to an assistance request, of one kind (inferred; docs: Assistance Requests: Filter
        Timeline Events).

        Args:
            q: Filter on the kind of event.
            page: Number of the page to return; the list gives this page alone.
            page_size: How many events a page holds.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
        """
        return self._pages(_FILTER_FOR_ASSISTANCE_REQUEST, locals())

    def list_for_referral(self, group_id: str, referral_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List what happened to a referral (inferred; docs: Referrals: Timeline Events)."""
        return self._pages(_LIST_FOR_REFERRAL, locals())

    def filter_for_referral(
        self, group_id: str, referral_id: str, *,
        q: params.TimelineQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **paging: Unpack[PagesInto[R]],
    ) -> RecordPages[R]:
        """List what happened to a referral, of one kind (inferred; docs: Referrals: Filter Timeline Events).

        Args:
            q: Filter on the kind of event.
            page: Number of the page to return; the list gives this page alone.
            page_size: How many events a page holds.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
        """
        return self._pages(_FILTER_FOR_REFERRAL, locals())


class AsyncTimelines(AsyncResource):
    """`Timelines` for the asynchronous client."""

    list_for_contact = paged(Timelines.list_for_contact)
    filter_for_contact = paged(Timelines.filter_for_contact)
    list_for_service_case = paged(Timelines.list_for_service_case)
    filter_for_service_case = paged(Timelines.filter_for_service_case)
    list_for_group = paged(Timelines.list_for_group)
    filter_for_group = paged(Timelines.filter_for_group)
    list_for_assistance_request = paged(Timelines.list_for_assistance_request)
    filter_for_assistance_request = paged(Timelines.filter_for_assistance_request)
    list_for_referral = paged(Timelines.list_for_referral)
    filter_for_referral = paged(Timelines.filter_for_referral)
