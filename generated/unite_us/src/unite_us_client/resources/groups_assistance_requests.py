# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules, enums
from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /groups/{group_id}/assistance_requests", RECORD_PAGES)
_RETRIEVE = Operation("GET /groups/{group_id}/assistance_requests/{assistance_request_id}", RECORD)
_CLOSE = Operation(
    "PATCH /groups/{group_id}/assistance_requests/{assistance_request_id}/closings", RECORD,
    rules={"resolved": _rules.TRUE_FALSE_STRING},
)
_RETRIEVE_FORM_CONFIG = Operation("GET /groups/{group_id}/assistance_request_form_config", RECORD)


class GroupsAssistanceRequests(SyncResource):
    """Requests for help that were sent to a group.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        q: Narrows the requests down.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        assistance_request_id: Identifier of the assistance request.
    """

    def list(
        self, group_id: str, *, q: params.AssistanceRequestQuery | Omit = omit, **paging: Unpack[PagesKeywords[R]]
    ) -> RecordPages[R]:
        """List the assistance requests sent to a group (inferred; docs: Groups: Assistance Requests)."""
        return self._pages(_LIST, locals())

    def retrieve(self, group_id: str, assistance_request_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve an assistance request (inferred; docs: Groups: Assistance Requests)."""
        return self._into(_RETRIEVE, locals(), into)

    def close(
        self, group_id: str, assistance_request_id: str, *,
        exited_at: str,
        outcome_id: str,
        resolved: enums.TrueFalseString,
        note: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Close an assistance request and record its outcome (inferred; docs: Apiv3groupsassistance requestsclosings).

        Notes:
            - Here `resolved` is the text true or false, where cases and referrals take a `status`.

        Args:
            exited_at: Date on which the request was closed; the docs name no format.
            outcome_id: Identifier of the outcome.
            resolved: Whether the matter was resolved, as text.
            note: Note on the closing.
        """
        return self._into(_CLOSE, locals(), into)

    close_via_put = twin(close, _CLOSE.with_method("PUT"))
    """Close an assistance request and record its outcome (PUT) (inferred; docs: Apiv3groupsassistance
    requestsclosings).

    Notes:
        - Here `resolved` is the text true or false, where cases and referrals take a `status`.
    """

    def retrieve_form_config(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve how a group's form for assistance requests is set up (inferred; docs: Groups: Assistance Request
        Form Config)."""
        return self._into(_RETRIEVE_FORM_CONFIG, locals(), into)


class AsyncGroupsAssistanceRequests(AsyncResource):
    """`GroupsAssistanceRequests` for the asynchronous client."""

    list = paged(GroupsAssistanceRequests.list)
    retrieve = awaitable(GroupsAssistanceRequests.retrieve)
    close = awaitable(GroupsAssistanceRequests.close)
    close_via_put = awaitable(GroupsAssistanceRequests.close_via_put)
    retrieve_form_config = awaitable(GroupsAssistanceRequests.retrieve_form_config)
