# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""The users who supervise a user."""

from __future__ import annotations

from .. import _profile, models, params
from .._results import UserSupervisorT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation("GET /users/{user_id}/supervisors", models.UserSupervisorPage, items="data", paging=_profile.PAGES)
_CREATE = Operation("POST /users/{user_id}/supervisors", models.UserSupervisorEnvelope, unwrap="data")
_RETRIEVE = Operation("GET /users/{user_id}/supervisors/{supervisor_id}", models.UserSupervisorEnvelope, unwrap="data")
_DELETE = Operation[None]("DELETE /users/{user_id}/supervisors/{supervisor_id}", status=204)
_UPDATE = Operation(
    "PATCH /users/{user_id}/supervisors/{supervisor_id}",
    models.UserSupervisorEnvelope,
    unwrap="data",
    retry_safe=False,
    also_put=True,
)


class UsersSupervisors(Resource):
    """The users who supervise a user."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserSupervisorT] = models.UserSupervisor,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserSupervisorT, models.UserSupervisorPage]:
        """List a user's supervisors (inferred; docs: Retrieve a paginated response of the users supervisors).

        Returns every supervisor of a user.

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
        user: params.IdReference | Omit = omit,
        primary: bool | Omit = omit,
        result: type[UserSupervisorT] = models.UserSupervisor,
        options: RequestOptions | None = None,
    ) -> UserSupervisorT:
        """Assign a supervisor to a user (inferred; docs: Associate an existing user as a supervisor).

        Makes an existing user the supervisor of another.

        Args:
            user_id: Id of the user.
            user: The supervising user.
            primary: Whether to make this the user's primary supervisor. Default of the API: false.
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
                    "user": user,
                    "primary": primary,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: int | str,
        supervisor_id: int | str,
        *,
        result: type[UserSupervisorT] = models.UserSupervisor,
        options: RequestOptions | None = None,
    ) -> UserSupervisorT:
        """Get one of a user's supervisors (inferred; docs: Retrieve a specific supervisors information).

        Returns one supervision, with the short form of the supervising user.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Args:
            user_id: Id of the user.
            supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the supervisor.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"user_id": user_id, "supervisor_id": supervisor_id},
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        user_id: int | str,
        supervisor_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a supervisor from a user (inferred; docs: Remove an existing user as a supervisor).

        Ends a supervision; neither user is deleted.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Args:
            user_id: Id of the user.
            supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the supervisor.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return run(
            self._send(
                _DELETE,
                path={"user_id": user_id, "supervisor_id": supervisor_id},
                options=options,
            )
        )

    def update(
        self,
        user_id: int | str,
        supervisor_id: int | str,
        *,
        primary: bool | Omit = omit,
        result: type[UserSupervisorT] = models.UserSupervisor,
        options: RequestOptions | None = None,
    ) -> UserSupervisorT:
        """Update one of a user's supervisors (inferred; docs: Update an existing user supervisor).

        Updates whether this is the user's primary supervisor.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the supervisor.
            primary: Whether to make this the user's primary supervisor.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _UPDATE,
                path={"user_id": user_id, "supervisor_id": supervisor_id},
                body={
                    "primary": primary,
                },
                result=result,
                options=options,
            )
        )


class AsyncUsersSupervisors(Resource):
    """The users who supervise a user. Its methods are awaited."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserSupervisorT] = models.UserSupervisor,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserSupervisorT, models.UserSupervisorPage]:
        """List a user's supervisors (inferred; docs: Retrieve a paginated response of the users supervisors).

        Returns every supervisor of a user.

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
        user: params.IdReference | Omit = omit,
        primary: bool | Omit = omit,
        result: type[UserSupervisorT] = models.UserSupervisor,
        options: RequestOptions | None = None,
    ) -> UserSupervisorT:
        """Assign a supervisor to a user (inferred; docs: Associate an existing user as a supervisor).

        Makes an existing user the supervisor of another.

        Args:
            user_id: Id of the user.
            user: The supervising user.
            primary: Whether to make this the user's primary supervisor. Default of the API: false.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _CREATE,
            path={"user_id": user_id},
            body={
                "user": user,
                "primary": primary,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        user_id: int | str,
        supervisor_id: int | str,
        *,
        result: type[UserSupervisorT] = models.UserSupervisor,
        options: RequestOptions | None = None,
    ) -> UserSupervisorT:
        """Get one of a user's supervisors (inferred; docs: Retrieve a specific supervisors information).

        Returns one supervision, with the short form of the supervising user.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Args:
            user_id: Id of the user.
            supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the supervisor.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_id": user_id, "supervisor_id": supervisor_id},
            result=result,
            options=options,
        )

    async def delete(
        self,
        user_id: int | str,
        supervisor_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a supervisor from a user (inferred; docs: Remove an existing user as a supervisor).

        Ends a supervision; neither user is deleted.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Args:
            user_id: Id of the user.
            supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the supervisor.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return await self._send(
            _DELETE,
            path={"user_id": user_id, "supervisor_id": supervisor_id},
            options=options,
        )

    async def update(
        self,
        user_id: int | str,
        supervisor_id: int | str,
        *,
        primary: bool | Omit = omit,
        result: type[UserSupervisorT] = models.UserSupervisor,
        options: RequestOptions | None = None,
    ) -> UserSupervisorT:
        """Update one of a user's supervisors (inferred; docs: Update an existing user supervisor).

        Updates whether this is the user's primary supervisor.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the supervisor.
            primary: Whether to make this the user's primary supervisor.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id, "supervisor_id": supervisor_id},
            body={
                "primary": primary,
            },
            result=result,
            options=options,
        )
