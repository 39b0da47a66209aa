# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms, assessments and screenings to fill in, and the answers to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Into, Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .groups_assistance_requests_timeline_events import (
        AsyncGroupsAssistanceRequestsTimelineEvents,
        GroupsAssistanceRequestsTimelineEvents,
    )

_RETRIEVE_FORM = Operation(
    "get_assistance_request_form", "GET", "/groups/{group_id}/assistance_requests/{assistance_request_id}/form", RECORD
)
_LIST_FORMS = Operation(
    "list_assistance_request_forms",
    "GET",
    "/groups/{group_id}/assistance_requests/{assistance_request_id}/forms",
    RECORD_LIST,
)
_LIST = Operation(
    "list_group_assistance_requests",
    "GET",
    "/groups/{group_id}/assistance_requests",
    RECORD_PAGES,
    rules={"q": rules.Q_5, "sord": rules.SORD},
)
_RETRIEVE = Operation("get_group_assistance_request", "GET", "/groups/{group_id}/assistance_requests/{id}", RECORD)
_CLOSE_WITH_PUT = Operation(
    "close_assistance_request_put",
    "PUT",
    "/groups/{group_id}/assistance_requests/{assistance_request_id}/closings",
    RECORD,
    rules={"resolved": rules.RESOLVED},
)
_CLOSE = Operation(
    "close_assistance_request",
    "PATCH",
    "/groups/{group_id}/assistance_requests/{assistance_request_id}/closings",
    RECORD,
    rules={"resolved": rules.RESOLVED},
)
_RETRIEVE_FORM_CONFIG = Operation(
    "get_group_assistance_request_form_config", "GET", "/groups/{group_id}/assistance_request_form_config", RECORD
)


class GroupsAssistanceRequests(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        assistance_request_id: Identifier of the assistance request.
        exited_at: Date on which the request was closed; the docs name no format.
        outcome_id: Identifier of the outcome.
        resolved: Whether the matter was resolved, as text.
        note: Note on the closing.
    """

    timeline_events: GroupsAssistanceRequestsTimelineEvents = resource(
        ".groups_assistance_requests_timeline_events", "GroupsAssistanceRequestsTimelineEvents"
    )
    """What happened to a record, as events that loosely follow the Activity Streams format. An event's `verb`,
    `object` and `target` together tell what it was. Verbs: accept, add, assign, close, complete, create, delete,
    deny, join, leave, open, post, replace, retract, save, send, update.
    """

    def retrieve_form(self, group_id: str, assistance_request_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve an assistance request's form (inferred; docs: Groups -> Assistance Requests: Forms).

        The form, each question with the answer it already has.
        """
        return self._into(_RETRIEVE_FORM, (group_id, assistance_request_id), into)

    def list_forms(
        self, group_id: str, assistance_request_id: str, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List an assistance request's forms (inferred; docs: Groups -> Assistance Requests: Forms).

        The forms that can be filled in for the request.
        """
        return self._pages(_LIST_FORMS, (group_id, assistance_request_id), into)

    def list(
        self,
        group_id: str,
        *,
        q: params.AssistanceRequestQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a group's assistance requests (inferred; docs: Groups: Assistance Requests).

        Requests for help that were sent to the group.

        Args:
            q: Narrows the requests down.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(_LIST, (group_id,), into, q=q, page=page, per=per, sord=sord, sidx=sidx)

    def retrieve(self, group_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve an assistance request (inferred; docs: Groups: Assistance Requests).

        Details of one request.

        Args:
            id: Identifier of the record the call is about.
        """
        return self._into(_RETRIEVE, (group_id, id), into)

    def close_with_put(
        self,
        group_id: str,
        assistance_request_id: str,
        *,
        exited_at: str,
        outcome_id: str,
        resolved: enums.TrueFalseString,
        note: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Close an assistance request (PUT) (inferred; docs: Apiv3groupsassistance requestsclosings).

        PUT form of `close`; the docs describe the two alike.

        Notes:
            - Here `resolved` is the text true or false, where cases and referrals take a `status`.
        """
        return self._into(
            _CLOSE_WITH_PUT,
            (group_id, assistance_request_id),
            into,
            exited_at=exited_at,
            outcome_id=outcome_id,
            resolved=resolved,
            note=note,
        )

    def close(
        self,
        group_id: str,
        assistance_request_id: str,
        *,
        exited_at: str,
        outcome_id: str,
        resolved: enums.TrueFalseString,
        note: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Close an assistance request (inferred; docs: Apiv3groupsassistance requestsclosings).

        Ends the request and records its outcome.

        Notes:
            - Here `resolved` is the text true or false, where cases and referrals take a `status`.
        """
        return self._into(
            _CLOSE,
            (group_id, assistance_request_id),
            into,
            exited_at=exited_at,
            outcome_id=outcome_id,
            resolved=resolved,
            note=note,
        )

    def retrieve_form_config(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group's assistance request form configuration (inferred; docs: Groups: Assistance Request Form
        Config).

        How the group's form for assistance requests is set up.
        """
        return self._into(_RETRIEVE_FORM_CONFIG, (group_id,), into)


class AsyncGroupsAssistanceRequests(AsyncResource):
    """`GroupsAssistanceRequests` for the asynchronous client."""

    timeline_events: AsyncGroupsAssistanceRequestsTimelineEvents = resource(
        ".groups_assistance_requests_timeline_events", "AsyncGroupsAssistanceRequestsTimelineEvents"
    )
    retrieve_form = awaitable(GroupsAssistanceRequests.retrieve_form)
    list_forms = paged(GroupsAssistanceRequests.list_forms)
    list = paged(GroupsAssistanceRequests.list)
    retrieve = awaitable(GroupsAssistanceRequests.retrieve)
    close_with_put = awaitable(GroupsAssistanceRequests.close_with_put)
    close = awaitable(GroupsAssistanceRequests.close)
    retrieve_form_config = awaitable(GroupsAssistanceRequests.retrieve_form_config)
