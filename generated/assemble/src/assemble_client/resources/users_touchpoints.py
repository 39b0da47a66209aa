# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .. import _rules, enums, models
from .._results import TOUCHPOINT, TOUCHPOINT_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging
from .._runtime.wire import COMMA

if TYPE_CHECKING:
    from .. import params
    from .users_touchpoints_sub_touchpoints import AsyncUsersTouchpointsSubTouchpoints, UsersTouchpointsSubTouchpoints

_LIST = Operation(
    "GET /users/{user_id}/touchpoints", TOUCHPOINT_PAGES,
    names={"from_date": "from", "to_date": "to", "direction": "o", "sort": "s"},
    rules={"type": COMMA, "o": _rules.SORT_DIRECTION, "s": _rules.S},
)
_CREATE = Operation("POST /users/{user_id}/touchpoints", TOUCHPOINT, rules={"start": _rules.DATE, "end": _rules.DATE})
_RETRIEVE = Operation("GET /users/{user_id}/touchpoints/{touchpoint_id}", TOUCHPOINT)
_UPDATE = Operation(
    "PUT /users/{user_id}/touchpoints/{touchpoint_id}", TOUCHPOINT, rules={"start": _rules.DATE, "end": _rules.DATE}
)


class UsersTouchpoints(SyncResource):
    """Contacts had with a user, and the sub-touchpoints below them.

    Args of its methods:
        user_id: Id of the user.
        touchpoint_id: Id of the touchpoint.
    """

    sub_touchpoints: UsersTouchpointsSubTouchpoints = resource(".users_touchpoints_sub_touchpoints")
    """Contacts had with a user, and the sub-touchpoints below them."""

    def list(
        self, user_id: int | str, *,
        page: int | Omit = omit,
        q: str | Omit = omit,
        type: Sequence[int | str] | Omit = omit,
        archived: bool | Omit = omit,
        from_date: str | Omit = omit,
        to_date: str | Omit = omit,
        direction: enums.SortDirection | Omit = omit,
        sort: Literal["date"] | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Touchpoint, models.TouchpointPage]:
        """List a user's touchpoints (inferred; docs: Retrieve a pagainted response of touchpoints for a specific
        user).

        Contacts had with a user, by text, kind and dates.

        Notes:
            - The form of `from_date` and `to_date` is not documented.

        Args:
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every paginated answer, not
                by the reference of the operation. At least 1.
            q: Text to find in subject and body.
            type: Ids of touchpoint types.
            archived: Whether the touchpoint is archived.
            from_date: Start of the time span.
            to_date: End of the time span.
            direction: Direction of sorting. Default of the API: d.
            sort: What to sort by. When listing users, the vendor's `s` is the direction. Default of the API: date.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, locals())

    def create(
        self, user_id: int | str, *,
        subject: str | Omit = omit,
        body: str | Omit = omit,
        archived: bool | Omit = omit,
        private: bool | Omit = omit,
        start: date | Omit = omit,
        end: date | Omit = omit,
        duration: int | Omit = omit,
        follow_up_date: datetime | Omit = omit,
        created_by: params.UserBaseWrite | Omit = omit,
        user: params.UserBaseWrite | Omit = omit,
        team: Mapping[str, Any] | Omit = omit,
        type: Mapping[str, Any] | Omit = omit,
        sub_touchpoints: Sequence[params.SubTouchpointWrite] | Omit = omit,
        attachments: Sequence[Mapping[str, Any]] | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        options: Options = None,
    ) -> models.Touchpoint:
        """Add a touchpoint to a user (inferred; docs: Add a new touchpoint against a user).

        Records a contact had with a user, with a reminder or a date for following up if wanted.

        Notes:
            - The sample request names kind, team and users without ids; how to choose them is not documented.

        Args:
            subject: Subject line.
            body: The text.
            archived: Archive the touchpoint.
            private: Mark the touchpoint as private.
            start: First day.
            end: Last day.
            duration: Duration in minutes.
            follow_up_date: When to follow up.
            created_by: User who wrote it.
            user: User it is about.
            team: Team of the touchpoint; the sample shows it empty.
            type: Kind of touchpoint; the sample shows it empty.
            sub_touchpoints: Entries to store below it.
            attachments: Attached files; their members are not documented.
            reminder: Reminder set on a note or a touchpoint.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, locals())

    def retrieve(self, user_id: int | str, touchpoint_id: int | str, *, options: Options = None) -> models.Touchpoint:
        """Get one of a user's touchpoints (inferred; docs: Retrieve information for a specific touchpoint).

        One touchpoint with its sub-touchpoints and attachments.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self, user_id: int | str, touchpoint_id: int | str, *,
        subject: str | Omit = omit,
        body: str | Omit = omit,
        archived: bool | Omit = omit,
        private: bool | Omit = omit,
        start: date | Omit = omit,
        end: date | Omit = omit,
        duration: int | Omit = omit,
        follow_up_date: datetime | Omit = omit,
        created_by: params.UserBaseWrite | Omit = omit,
        user: params.UserBaseWrite | Omit = omit,
        team: Mapping[str, Any] | Omit = omit,
        type: Mapping[str, Any] | Omit = omit,
        sub_touchpoints: Sequence[params.SubTouchpointWrite] | Omit = omit,
        attachments: Sequence[Mapping[str, Any]] | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        options: Options = None,
    ) -> models.Touchpoint:
        """Update one of a user's touchpoints (inferred; docs: Update a touchpoints information).

        Changes a touchpoint, or archives it.

        Notes:
            - The sample request names kind, team and users without ids; how to choose them is not documented.
            - The docs describe no way to delete a touchpoint.

        Args:
            subject: Subject line.
            body: The text.
            archived: Archive the touchpoint.
            private: Mark the touchpoint as private.
            start: First day.
            end: Last day.
            duration: Duration in minutes.
            follow_up_date: When to follow up.
            created_by: User who wrote it.
            user: User it is about.
            team: Team of the touchpoint; the sample shows it empty.
            type: Kind of touchpoint; the sample shows it empty.
            sub_touchpoints: Entries to store below it.
            attachments: Attached files; their members are not documented.
            reminder: Reminder set on a note or a touchpoint.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, locals())


class AsyncUsersTouchpoints(AsyncResource):
    """`UsersTouchpoints` for the asynchronous client."""

    sub_touchpoints: AsyncUsersTouchpointsSubTouchpoints = resource(".users_touchpoints_sub_touchpoints")
    list = paged(UsersTouchpoints.list)
    create = awaitable(UsersTouchpoints.create)
    retrieve = awaitable(UsersTouchpoints.retrieve)
    update = awaitable(UsersTouchpoints.update)
