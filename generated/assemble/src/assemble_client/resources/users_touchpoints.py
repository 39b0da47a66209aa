# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Contacts had with a user, and the sub-touchpoints below them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged, resource
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource
from .._runtime.wire import COMMA

if TYPE_CHECKING:
    from .. import params
    from .users_touchpoints_sub_touchpoints import (
        AsyncUsersTouchpointsSubTouchpoints,
        UsersTouchpointsSubTouchpoints,
    )

_LIST: Operation[models.TouchpointPage] = Operation(
    id="list_user_touchpoints",
    method="GET",
    path="/users/{userId}/touchpoints",
    result=models.TouchpointPage,
    paging=_profile.PAGES,
    items="data",
    query={"type": COMMA, "o": rules.S, "s": rules.S_2},
    evidence="inferred",
)
_CREATE: Operation[models.Touchpoint] = Operation(
    id="create_user_touchpoint",
    method="POST",
    path="/users/{userId}/touchpoints",
    result=models.TouchpointEnvelope,
    unwrap="data",
    evidence="inferred",
)
_RETRIEVE: Operation[models.Touchpoint] = Operation(
    id="get_user_touchpoint",
    method="GET",
    path="/users/{userId}/touchpoints/{touchpointId}",
    result=models.TouchpointEnvelope,
    unwrap="data",
    evidence="inferred",
)
_UPDATE: Operation[models.Touchpoint] = Operation(
    id="update_user_touchpoint",
    method="PUT",
    path="/users/{userId}/touchpoints/{touchpointId}",
    result=models.TouchpointEnvelope,
    unwrap="data",
    evidence="inferred",
)


class UsersTouchpoints(SyncResource):
    """Contacts had with a user, and the sub-touchpoints below them."""

    sub_touchpoints: UsersTouchpointsSubTouchpoints = resource(
        ".users_touchpoints_sub_touchpoints", "UsersTouchpointsSubTouchpoints", __package__
    )
    """Contacts had with a user, and the sub-touchpoints below them."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        q: str | Omit = omit,
        type: Sequence[int | str] | Omit = omit,
        archived: bool | Omit = omit,
        from_date: str | Omit = omit,
        to_date: str | Omit = omit,
        direction: enums.SortDirection | Omit = omit,
        sort: Literal["date"] | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.Touchpoint, models.TouchpointPage]:
        """List a user's touchpoints.

        Contacts had with a user, by text, kind and dates.

        `GET /users/{userId}/touchpoints`, inferred (Method and path are not printed; a listing
        below a user is taken as GET, the segment from `touchpointId`). Documentation: Retrieve
        a pagainted response of touchpoints for a specific user.

        Notes:
            - The form of `from_date` and `to_date` is not documented.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.
            q: Text to find in subject and body.
            type: Ids of touchpoint types.
            archived: Whether the touchpoint is archived.
            from_date: Start of the time span.
            to_date: End of the time span.
            direction: Direction of sorting. Default of the API: d.
            sort: What to sort by. When listing users, the vendor's `s` is the direction.
                Default of the API: date.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(
            _LIST,
            path={"userId": user_id},
            query={
                "page": page,
                "q": q,
                "type": type,
                "archived": archived,
                "from": from_date,
                "to": to_date,
                "o": direction,
                "s": sort,
            },
            options=options,
        )

    def create(
        self,
        user_id: int | str,
        *,
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
        options: RequestOptions | None = None,
    ) -> models.Touchpoint:
        """Add a touchpoint to a user.

        Records a contact had with a user, with a reminder or a date for following up if wanted.

        `POST /users/{userId}/touchpoints`, inferred (Method and path are not printed; a body
        with only a user's id is taken as POST on the collection). Documentation: Add a new
        touchpoint against a user.

        Notes:
            - The sample request names kind, team and users without ids; how to choose them is
              not documented.

        Args:
            user_id: Id of the user.
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
        return self._call(
            _CREATE,
            path={"userId": user_id},
            body={
                "subject": subject,
                "body": body,
                "archived": archived,
                "private": private,
                "start": start,
                "end": end,
                "duration": duration,
                "follow_up_date": follow_up_date,
                "created_by": created_by,
                "user": user,
                "team": team,
                "type": type,
                "sub_touchpoints": sub_touchpoints,
                "attachments": attachments,
                "reminder": reminder,
            },
            options=options,
        )

    def retrieve(
        self, user_id: int | str, touchpoint_id: int | str, *, options: RequestOptions | None = None
    ) -> models.Touchpoint:
        """Get one of a user's touchpoints.

        One touchpoint with its sub-touchpoints and attachments.

        `GET /users/{userId}/touchpoints/{touchpointId}`, inferred (Method and path are not
        printed; one record by `touchpointId` is taken as GET on the member). Documentation:
        Retrieve information for a specific touchpoint.

        Args:
            user_id: Id of the user.
            touchpoint_id: Id of the touchpoint.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _RETRIEVE,
            path={"userId": user_id, "touchpointId": touchpoint_id},
            options=options,
        )

    def update(
        self,
        user_id: int | str,
        touchpoint_id: int | str,
        *,
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
        options: RequestOptions | None = None,
    ) -> models.Touchpoint:
        """Update one of a user's touchpoints.

        Changes a touchpoint, or archives it.

        `PUT /users/{userId}/touchpoints/{touchpointId}`, inferred (Method and path are not
        printed; a body with a `touchpointId` is taken as PUT, PATCH is possible).
        Documentation: Update a touchpoints information.

        Notes:
            - The sample request names kind, team and users without ids; how to choose them is
              not documented.
            - The docs describe no way to delete a touchpoint.

        Args:
            user_id: Id of the user.
            touchpoint_id: Id of the touchpoint.
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
        return self._call(
            _UPDATE,
            path={"userId": user_id, "touchpointId": touchpoint_id},
            body={
                "subject": subject,
                "body": body,
                "archived": archived,
                "private": private,
                "start": start,
                "end": end,
                "duration": duration,
                "follow_up_date": follow_up_date,
                "created_by": created_by,
                "user": user,
                "team": team,
                "type": type,
                "sub_touchpoints": sub_touchpoints,
                "attachments": attachments,
                "reminder": reminder,
            },
            options=options,
        )


class AsyncUsersTouchpoints(AsyncResource):
    """Contacts had with a user, and the sub-touchpoints below them."""

    sub_touchpoints: AsyncUsersTouchpointsSubTouchpoints = resource(
        ".users_touchpoints_sub_touchpoints", "AsyncUsersTouchpointsSubTouchpoints", __package__
    )
    """Contacts had with a user, and the sub-touchpoints below them."""
    list = paged(UsersTouchpoints.list)
    create = awaitable(UsersTouchpoints.create)
    retrieve = awaitable(UsersTouchpoints.retrieve)
    update = awaitable(UsersTouchpoints.update)
