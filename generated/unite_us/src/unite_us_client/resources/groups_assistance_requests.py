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
    from .groups_assistance_requests_timeline_events import (
        AsyncGroupsAssistanceRequestsTimelineEvents,
        GroupsAssistanceRequestsTimelineEvents,
    )

_RETRIEVE_FORM = Operation[Record](
    "get_assistance_request_form",
    "GET",
    "/groups/{group_id}/assistance_requests/{assistance_request_id}/form",
    models.RecordEnvelope,
    unwrap="data",
)
_LIST_FORMS = Operation[models.RecordListEnvelope](
    "list_assistance_request_forms",
    "GET",
    "/groups/{group_id}/assistance_requests/{assistance_request_id}/forms",
    models.RecordListEnvelope,
    items="data",
)
_LIST = Operation[models.RecordListEnvelope](
    "list_group_assistance_requests",
    "GET",
    "/groups/{group_id}/assistance_requests",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"q": rules.Q_5, "sord": rules.SORD},
)
_RETRIEVE = Operation[Record](
    "get_group_assistance_request",
    "GET",
    "/groups/{group_id}/assistance_requests/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_CLOSE_WITH_PUT = Operation[Record](
    "close_assistance_request_put",
    "PUT",
    "/groups/{group_id}/assistance_requests/{assistance_request_id}/closings",
    models.RecordEnvelope,
    unwrap="data",
    rules={"resolved": rules.RESOLVED},
)
_CLOSE = Operation[Record](
    "close_assistance_request",
    "PATCH",
    "/groups/{group_id}/assistance_requests/{assistance_request_id}/closings",
    models.RecordEnvelope,
    unwrap="data",
    rules={"resolved": rules.RESOLVED},
)
_RETRIEVE_FORM_CONFIG = Operation[Record](
    "get_group_assistance_request_form_config",
    "GET",
    "/groups/{group_id}/assistance_request_form_config",
    models.RecordEnvelope,
    unwrap="data",
)


class GroupsAssistanceRequests(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        assistance_request_id: Identifier of the assistance request.
    """

    timeline_events: GroupsAssistanceRequestsTimelineEvents = resource(
        ".groups_assistance_requests_timeline_events",
        "GroupsAssistanceRequestsTimelineEvents",
        __package__,
    )
    """What happened to a record, as events that loosely follow the Activity Streams format. An
    event's `verb`, `object` and `target` together tell what it was. Verbs: accept, add, assign,
    close, complete, create, delete, deny, join, leave, open, post, replace, retract, save,
    send, update.
    """

    def retrieve_form(
        self, group_id: str, assistance_request_id: str, *, options: Options = None
    ) -> Record:
        """Retrieve an assistance request's form.

        The form, each question with the answer it already has.
        `GET /groups/{group_id}/assistance_requests/{assistance_request_id}/form` (inferred;
        docs: Groups -> Assistance Requests: Forms).
        """
        return self._call(_RETRIEVE_FORM, (group_id, assistance_request_id), options)

    def list_forms(
        self, group_id: str, assistance_request_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List an assistance request's forms.

        The forms that can be filled in for the request.
        `GET /groups/{group_id}/assistance_requests/{assistance_request_id}/forms` (inferred;
        docs: Groups -> Assistance Requests: Forms).
        """
        return self._pages(_LIST_FORMS, (group_id, assistance_request_id), options)

    def list(
        self,
        group_id: str,
        *,
        q: params.AssistanceRequestQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a group's assistance requests.

        Requests for help that were sent to the group.
        `GET /groups/{group_id}/assistance_requests` (inferred; docs: Groups: Assistance
        Requests).

        Args:
            q: Narrows the requests down.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id,),
            options,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def retrieve(self, group_id: str, id: str, *, options: Options = None) -> Record:
        """Retrieve an assistance request.

        Details of one request. `GET /groups/{group_id}/assistance_requests/{id}` (inferred;
        docs: Groups: Assistance Requests).

        Args:
            id: Identifier of the record the call is about.
        """
        return self._call(_RETRIEVE, (group_id, id), options)

    def close_with_put(
        self,
        group_id: str,
        assistance_request_id: str,
        *,
        exited_at: str,
        outcome_id: str,
        resolved: enums.TrueFalseString,
        note: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Close an assistance request (PUT).

        PUT form of `close`; the docs describe the two alike.
        `PUT /groups/{group_id}/assistance_requests/{assistance_request_id}/closings` (inferred;
        docs: Apiv3groupsassistance requestsclosings).

        Notes:
            - Here `resolved` is the text true or false, where cases and referrals take a
              `status`.

        Args:
            exited_at: Date on which the request was closed; the docs name no format.
            outcome_id: Identifier of the outcome.
            resolved: Whether the matter was resolved, as text.
            note: Note on the closing.
        """
        return self._call(
            _CLOSE_WITH_PUT,
            (group_id, assistance_request_id),
            options,
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
        options: Options = None,
    ) -> Record:
        """Close an assistance request.

        Ends the request and records its outcome.
        `PATCH /groups/{group_id}/assistance_requests/{assistance_request_id}/closings`
        (inferred; docs: Apiv3groupsassistance requestsclosings).

        Notes:
            - Here `resolved` is the text true or false, where cases and referrals take a
              `status`.

        Args:
            exited_at: Date on which the request was closed; the docs name no format.
            outcome_id: Identifier of the outcome.
            resolved: Whether the matter was resolved, as text.
            note: Note on the closing.
        """
        return self._call(
            _CLOSE,
            (group_id, assistance_request_id),
            options,
            exited_at=exited_at,
            outcome_id=outcome_id,
            resolved=resolved,
            note=note,
        )

    def retrieve_form_config(self, group_id: str, *, options: Options = None) -> Record:
        """Retrieve a group's assistance request form configuration.

        How the group's form for assistance requests is set up.
        `GET /groups/{group_id}/assistance_request_form_config` (inferred; docs: Groups:
        Assistance Request Form Config).
        """
        return self._call(_RETRIEVE_FORM_CONFIG, (group_id,), options)


class AsyncGroupsAssistanceRequests(AsyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        assistance_request_id: Identifier of the assistance request.
    """

    timeline_events: AsyncGroupsAssistanceRequestsTimelineEvents = resource(
        ".groups_assistance_requests_timeline_events",
        "AsyncGroupsAssistanceRequestsTimelineEvents",
        __package__,
    )
    retrieve_form = awaitable(GroupsAssistanceRequests.retrieve_form)
    list_forms = paged(GroupsAssistanceRequests.list_forms)
    list = paged(GroupsAssistanceRequests.list)
    retrieve = awaitable(GroupsAssistanceRequests.retrieve)
    close_with_put = awaitable(GroupsAssistanceRequests.close_with_put)
    close = awaitable(GroupsAssistanceRequests.close)
    retrieve_form_config = awaitable(GroupsAssistanceRequests.retrieve_form_config)
