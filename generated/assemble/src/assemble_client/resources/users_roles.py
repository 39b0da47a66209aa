# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""The role profiles of a user, each in a team, under a manager, for a period of time."""

from __future__ import annotations

from datetime import date

from .. import _profile, models, params
from .._results import UserRoleAssociationT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation("GET /users/{user_id}/roles", models.UserRoleAssociationPage, items="data", paging=_profile.PAGES)
_CREATE = Operation(
    "POST /users/{user_id}/roles",
    models.UserRoleAssociationEnvelope,
    unwrap="data",
    serialization={"start": Serialization(format="date"), "end": Serialization(format="date")},
)
_DELETE = Operation[None]("DELETE /users/{user_id}/roles/{association_id}", status=204)
_UPDATE = Operation(
    "PATCH /users/{user_id}/roles/{association_id}",
    models.UserRoleAssociationEnvelope,
    unwrap="data",
    retry_safe=False,
    also_put=True,
)


class UsersRoles(Resource):
    """The role profiles of a user, each in a team, under a manager, for a period of time."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserRoleAssociationT] = models.UserRoleAssociation,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserRoleAssociationT, models.UserRoleAssociationPage]:
        """List a user's roles (inferred; docs: Retrieve a paginated response of role associations).

        Returns the role profiles of a user, each with its team, manager and dates.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
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
        role: params.IdReference | Omit = omit,
        team: params.IdReference | Omit = omit,
        manager: params.IdReference | Omit = omit,
        start: date | Omit = omit,
        end: date | None | Omit = omit,
        primary: bool | Omit = omit,
        custom_title: str | Omit = omit,
        result: type[UserRoleAssociationT] = models.UserRoleAssociation,
        options: RequestOptions | None = None,
    ) -> UserRoleAssociationT:
        """Assign a role to a user (inferred; docs: Associate an existing role profile with a user).

        Associates an existing role profile with a user. The id in the response is that of the association, not of
        the profile.

        Args:
            user_id: Id of the user.
            role: The role profile.
            team: Team in which the user has the role.
            manager: User who manages this role.
            start: First day in the role.
            end: Last day in the role.
            primary: Whether to make this the user's primary role.
            custom_title: Title to use instead of the role's name.
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
                    "role": role,
                    "team": team,
                    "manager": manager,
                    "start": start,
                    "end": end,
                    "primary": primary,
                    "custom_title": custom_title,
                },
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        user_id: int | str,
        association_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a role from a user (inferred; docs: Delete a users role association).

        Removes the association between a user and a role profile.

        Notes:
            - A user's last role cannot be deleted.

        Args:
            user_id: Id of the user.
            association_id: Id of the role association, which is not the id of the role profile.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return run(
            self._send(
                _DELETE,
                path={"user_id": user_id, "association_id": association_id},
                options=options,
            )
        )

    def update(
        self,
        user_id: int | str,
        association_id: int | str,
        *,
        leaving_reason: params.IdReference | Omit = omit,
        feedback: str | Omit = omit,
        recommend_organisation: int | Omit = omit,
        notify_manager: bool | Omit = omit,
        unsuitable: bool | Omit = omit,
        vetting: params.IdReference | Omit = omit,
        primary: int | Omit = omit,
        team: params.IdReference | Omit = omit,
        start: str | Omit = omit,
        end: str | Omit = omit,
        manager: params.IdReference | Omit = omit,
        custom_title: str | Omit = omit,
        result: type[UserRoleAssociationT] = models.UserRoleAssociation,
        options: RequestOptions | None = None,
    ) -> UserRoleAssociationT:
        """Update a user's role (inferred; docs: Update a users role association).

        Updates a role of a user, or ends it with a reason and feedback.

        Notes:
            - `primary` and `recommend_organisation` are documented as integers here and as booleans in the
              response.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            association_id: Id of the role association, which is not the id of the role profile.
            leaving_reason: Why the role ends.
            feedback: Feedback from the leaving process.
            recommend_organisation: Whether the organisation is recommended; an integer here, a boolean in
                responses.
            notify_manager: Whether to notify the manager of the role.
            unsuitable: Mark the user as unsuitable.
            vetting: Vetting of the role.
            primary: Whether to make this the user's primary role; an integer here, a boolean in responses.
            team: Team in which the user has the role.
            start: First day in the role; the format is not documented here, creation takes a date.
            end: Last day in the role; the format is not documented here, creation takes a date.
            manager: User who manages this role.
            custom_title: Title to use instead of the role's name.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _UPDATE,
                path={"user_id": user_id, "association_id": association_id},
                body={
                    "leaving_reason": leaving_reason,
                    "feedback": feedback,
                    "recommend_organisation": recommend_organisation,
                    "notify_manager": notify_manager,
                    "unsuitable": unsuitable,
                    "vetting": vetting,
                    "primary": primary,
                    "team": team,
                    "start": start,
                    "end": end,
                    "manager": manager,
                    "custom_title": custom_title,
                },
                result=result,
                options=options,
            )
        )


class AsyncUsersRoles(Resource):
    """The role profiles of a user, each in a team, under a manager, for a period of time. Its methods are awaited."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserRoleAssociationT] = models.UserRoleAssociation,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserRoleAssociationT, models.UserRoleAssociationPage]:
        """List a user's roles (inferred; docs: Retrieve a paginated response of role associations).

        Returns the role profiles of a user, each with its team, manager and dates.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
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
        role: params.IdReference | Omit = omit,
        team: params.IdReference | Omit = omit,
        manager: params.IdReference | Omit = omit,
        start: date | Omit = omit,
        end: date | None | Omit = omit,
        primary: bool | Omit = omit,
        custom_title: str | Omit = omit,
        result: type[UserRoleAssociationT] = models.UserRoleAssociation,
        options: RequestOptions | None = None,
    ) -> UserRoleAssociationT:
        """Assign a role to a user (inferred; docs: Associate an existing role profile with a user).

        Associates an existing role profile with a user. The id in the response is that of the association, not of
        the profile.

        Args:
            user_id: Id of the user.
            role: The role profile.
            team: Team in which the user has the role.
            manager: User who manages this role.
            start: First day in the role.
            end: Last day in the role.
            primary: Whether to make this the user's primary role.
            custom_title: Title to use instead of the role's name.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _CREATE,
            path={"user_id": user_id},
            body={
                "role": role,
                "team": team,
                "manager": manager,
                "start": start,
                "end": end,
                "primary": primary,
                "custom_title": custom_title,
            },
            result=result,
            options=options,
        )

    async def delete(
        self,
        user_id: int | str,
        association_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a role from a user (inferred; docs: Delete a users role association).

        Removes the association between a user and a role profile.

        Notes:
            - A user's last role cannot be deleted.

        Args:
            user_id: Id of the user.
            association_id: Id of the role association, which is not the id of the role profile.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return await self._send(
            _DELETE,
            path={"user_id": user_id, "association_id": association_id},
            options=options,
        )

    async def update(
        self,
        user_id: int | str,
        association_id: int | str,
        *,
        leaving_reason: params.IdReference | Omit = omit,
        feedback: str | Omit = omit,
        recommend_organisation: int | Omit = omit,
        notify_manager: bool | Omit = omit,
        unsuitable: bool | Omit = omit,
        vetting: params.IdReference | Omit = omit,
        primary: int | Omit = omit,
        team: params.IdReference | Omit = omit,
        start: str | Omit = omit,
        end: str | Omit = omit,
        manager: params.IdReference | Omit = omit,
        custom_title: str | Omit = omit,
        result: type[UserRoleAssociationT] = models.UserRoleAssociation,
        options: RequestOptions | None = None,
    ) -> UserRoleAssociationT:
        """Update a user's role (inferred; docs: Update a users role association).

        Updates a role of a user, or ends it with a reason and feedback.

        Notes:
            - `primary` and `recommend_organisation` are documented as integers here and as booleans in the
              response.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            association_id: Id of the role association, which is not the id of the role profile.
            leaving_reason: Why the role ends.
            feedback: Feedback from the leaving process.
            recommend_organisation: Whether the organisation is recommended; an integer here, a boolean in
                responses.
            notify_manager: Whether to notify the manager of the role.
            unsuitable: Mark the user as unsuitable.
            vetting: Vetting of the role.
            primary: Whether to make this the user's primary role; an integer here, a boolean in responses.
            team: Team in which the user has the role.
            start: First day in the role; the format is not documented here, creation takes a date.
            end: Last day in the role; the format is not documented here, creation takes a date.
            manager: User who manages this role.
            custom_title: Title to use instead of the role's name.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id, "association_id": association_id},
            body={
                "leaving_reason": leaving_reason,
                "feedback": feedback,
                "recommend_organisation": recommend_organisation,
                "notify_manager": notify_manager,
                "unsuitable": unsuitable,
                "vetting": vetting,
                "primary": primary,
                "team": team,
                "start": start,
                "end": end,
                "manager": manager,
                "custom_title": custom_title,
            },
            result=result,
            options=options,
        )
