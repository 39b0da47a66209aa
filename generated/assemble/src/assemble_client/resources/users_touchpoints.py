# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Contacts had with a user, and the sub-touchpoints below them."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

from .. import _profile, enums, models, params
from .._results import TouchpointT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import COMMA, Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .users_touchpoints_sub_touchpoints import AsyncUsersTouchpointsSubTouchpoints, UsersTouchpointsSubTouchpoints

_LIST = Operation(
    "GET /users/{user_id}/touchpoints",
    models.TouchpointPage,
    items="data",
    paging=_profile.PAGES,
    serialization={
        "type": COMMA,
        "o": Serialization(choices=enums.SortDirection),
        "s": Serialization(choices=("date",)),
    },
    labels={"from": "from_date", "to": "to_date", "o": "direction", "s": "sort"},
)
_CREATE = Operation(
    "POST /users/{user_id}/touchpoints",
    models.TouchpointEnvelope,
    unwrap="data",
    serialization={"start": Serialization(format="date"), "end": Serialization(format="date")},
)
_RETRIEVE = Operation("GET /users/{user_id}/touchpoints/{touchpoint_id}", models.TouchpointEnvelope, unwrap="data")
_UPDATE = Operation(
    "PATCH /users/{user_id}/touchpoints/{touchpoint_id}",
    models.TouchpointEnvelope,
    unwrap="data",
    serialization={"start": Serialization(format="date"), "end": Serialization(format="date")},
    retry_safe=False,
    also_put=True,
)


class UsersTouchpoints(Resource):
    """Contacts had with a user, and the sub-touchpoints below them."""

    @functools.cached_property
    def sub_touchpoints(self) -> UsersTouchpointsSubTouchpoints:
        """Contacts had with a user, and the sub-touchpoints below them."""
        from .users_touchpoints_sub_touchpoints import UsersTouchpointsSubTouchpoints

        return UsersTouchpointsSubTouchpoints(self._engine)

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
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[TouchpointT] = models.Touchpoint,
        options: RequestOptions | None = None,
    ) -> SyncPages[TouchpointT, models.TouchpointPage]:
        """List a user's touchpoints (inferred; docs: Retrieve a pagainted response of touchpoints for a specific
        user).

        Returns touchpoints of a user, filtered by text, kind and dates.

        Notes:
            - The form of `from_date` and `to_date` is not documented.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            q: Text to find in subject and body.
            type: Ids of touchpoint types.
            archived: Whether the touchpoint is archived.
            from_date: Start of the time span.
            to_date: End of the time span.
            direction: Direction of sorting. Default of the API: d.
            sort: What to sort by. Default of the API: date.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"user_id": user_id},
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
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
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
        team: params.IdReference | Omit = omit,
        type: params.IdReference | Omit = omit,
        sub_touchpoints: Sequence[params.SubTouchpointWrite] | Omit = omit,
        attachments: Sequence[Mapping[str, Any]] | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        result: type[TouchpointT] = models.Touchpoint,
        options: RequestOptions | None = None,
    ) -> TouchpointT:
        """Add a touchpoint to a user (inferred; docs: Add a new touchpoint against a user).

        Creates a touchpoint of a user, optionally with a reminder or a date for following up.

        Notes:
            - The sample request shows kind, team and users without ids; that they are selected by the ids of
              responses is an assumption.

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
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _CREATE,
                path={"user_id": user_id},
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
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: int | str,
        touchpoint_id: int | str,
        *,
        result: type[TouchpointT] = models.Touchpoint,
        options: RequestOptions | None = None,
    ) -> TouchpointT:
        """Get one of a user's touchpoints (inferred; docs: Retrieve information for a specific touchpoint).

        Returns one touchpoint with its sub-touchpoints and attachments.

        Args:
            user_id: Id of the user.
            touchpoint_id: Id of the touchpoint.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"user_id": user_id, "touchpoint_id": touchpoint_id},
                result=result,
                options=options,
            )
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
        team: params.IdReference | Omit = omit,
        type: params.IdReference | Omit = omit,
        sub_touchpoints: Sequence[params.SubTouchpointWrite] | Omit = omit,
        attachments: Sequence[Mapping[str, Any]] | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        result: type[TouchpointT] = models.Touchpoint,
        options: RequestOptions | None = None,
    ) -> TouchpointT:
        """Update one of a user's touchpoints (inferred; docs: Update a touchpoints information).

        Updates a touchpoint, or archives it.

        Notes:
            - The sample request shows kind, team and users without ids; that they are selected by the ids of
              responses is an assumption.
            - The docs describe no way to delete a touchpoint.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

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
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _UPDATE,
                path={"user_id": user_id, "touchpoint_id": touchpoint_id},
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
                result=result,
                options=options,
            )
        )


class AsyncUsersTouchpoints(Resource):
    """Contacts had with a user, and the sub-touchpoints below them. Its methods are awaited."""

    @functools.cached_property
    def sub_touchpoints(self) -> AsyncUsersTouchpointsSubTouchpoints:
        """Contacts had with a user, and the sub-touchpoints below them."""
        from .users_touchpoints_sub_touchpoints import AsyncUsersTouchpointsSubTouchpoints

        return AsyncUsersTouchpointsSubTouchpoints(self._engine)

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
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[TouchpointT] = models.Touchpoint,
        options: RequestOptions | None = None,
    ) -> AsyncPages[TouchpointT, models.TouchpointPage]:
        """List a user's touchpoints (inferred; docs: Retrieve a pagainted response of touchpoints for a specific
        user).

        Returns touchpoints of a user, filtered by text, kind and dates.

        Notes:
            - The form of `from_date` and `to_date` is not documented.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            q: Text to find in subject and body.
            type: Ids of touchpoint types.
            archived: Whether the touchpoint is archived.
            from_date: Start of the time span.
            to_date: End of the time span.
            direction: Direction of sorting. Default of the API: d.
            sort: What to sort by. Default of the API: date.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"user_id": user_id},
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
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create(
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
        team: params.IdReference | Omit = omit,
        type: params.IdReference | Omit = omit,
        sub_touchpoints: Sequence[params.SubTouchpointWrite] | Omit = omit,
        attachments: Sequence[Mapping[str, Any]] | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        result: type[TouchpointT] = models.Touchpoint,
        options: RequestOptions | None = None,
    ) -> TouchpointT:
        """Add a touchpoint to a user (inferred; docs: Add a new touchpoint against a user).

        Creates a touchpoint of a user, optionally with a reminder or a date for following up.

        Notes:
            - The sample request shows kind, team and users without ids; that they are selected by the ids of
              responses is an assumption.

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
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _CREATE,
            path={"user_id": user_id},
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
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        user_id: int | str,
        touchpoint_id: int | str,
        *,
        result: type[TouchpointT] = models.Touchpoint,
        options: RequestOptions | None = None,
    ) -> TouchpointT:
        """Get one of a user's touchpoints (inferred; docs: Retrieve information for a specific touchpoint).

        Returns one touchpoint with its sub-touchpoints and attachments.

        Args:
            user_id: Id of the user.
            touchpoint_id: Id of the touchpoint.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_id": user_id, "touchpoint_id": touchpoint_id},
            result=result,
            options=options,
        )

    async def update(
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
        team: params.IdReference | Omit = omit,
        type: params.IdReference | Omit = omit,
        sub_touchpoints: Sequence[params.SubTouchpointWrite] | Omit = omit,
        attachments: Sequence[Mapping[str, Any]] | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        result: type[TouchpointT] = models.Touchpoint,
        options: RequestOptions | None = None,
    ) -> TouchpointT:
        """Update one of a user's touchpoints (inferred; docs: Update a touchpoints information).

        Updates a touchpoint, or archives it.

        Notes:
            - The sample request shows kind, team and users without ids; that they are selected by the ids of
              responses is an assumption.
            - The docs describe no way to delete a touchpoint.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

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
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id, "touchpoint_id": touchpoint_id},
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
            result=result,
            options=options,
        )
