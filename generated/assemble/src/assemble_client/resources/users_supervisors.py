# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""The users who supervise a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _profile, models
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

if TYPE_CHECKING:
    from .. import params

_LIST: Operation[models.UserSupervisorPage] = Operation(
    id="list_user_supervisors",
    method="GET",
    path="/users/{userId}/supervisors",
    result=models.UserSupervisorPage,
    paging=_profile.PAGES,
    items="data",
    evidence="inferred",
)
_CREATE: Operation[models.UserSupervisor] = Operation(
    id="create_user_supervisor",
    method="POST",
    path="/users/{userId}/supervisors",
    result=models.UserSupervisorEnvelope,
    unwrap="data",
    evidence="inferred",
)
_RETRIEVE: Operation[models.UserSupervisor] = Operation(
    id="get_user_supervisor",
    method="GET",
    path="/users/{userId}/supervisors/{supervisorId}",
    result=models.UserSupervisorEnvelope,
    unwrap="data",
    evidence="inferred",
)
_UPDATE: Operation[models.UserSupervisor] = Operation(
    id="update_user_supervisor",
    method="PUT",
    path="/users/{userId}/supervisors/{supervisorId}",
    result=models.UserSupervisorEnvelope,
    unwrap="data",
    evidence="inferred",
)
_DELETE: Operation[None] = Operation(
    id="delete_user_supervisor",
    method="DELETE",
    path="/users/{userId}/supervisors/{supervisorId}",
    evidence="inferred",
)


class UsersSupervisors(SyncResource):
    """The users who supervise a user."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.UserSupervisor, models.UserSupervisorPage]:
        """List a user's supervisors.

        Everyone who supervises a user.

        `GET /users/{userId}/supervisors`, inferred (Method and path are not printed; a listing
        below a user is taken as GET, `supervisors` is its `include` name). Documentation:
        Retrieve a paginated response of the users supervisors.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(
            _LIST,
            path={"userId": user_id},
            query={
                "page": page,
            },
            options=options,
        )

    def create(
        self,
        user_id: int | str,
        *,
        user: params.IdReference | Omit = omit,
        primary: bool | Omit = omit,
        options: RequestOptions | None = None,
    ) -> models.UserSupervisor:
        """Give a user a supervisor.

        Makes an existing user the supervisor of another.

        `POST /users/{userId}/supervisors`, inferred (Method and path are not printed; a body
        with only a user's id is taken as POST on the collection). Documentation: Associate an
        existing user as a supervisor.

        Args:
            user_id: Id of the user.
            user: The supervising user.
            primary: Make this the user's primary supervisor. Default of the API: false.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _CREATE,
            path={"userId": user_id},
            body={
                "user": user,
                "primary": primary,
            },
            options=options,
        )

    def retrieve(
        self, user_id: int | str, supervisor_id: int | str, *, options: RequestOptions | None = None
    ) -> models.UserSupervisor:
        """Get one of a user's supervisors.

        One supervision, with the supervising user in brief.

        `GET /users/{userId}/supervisors/{supervisorId}`, inferred (Method and path are not
        printed; one record by `supervisorId` is taken as GET on the member). Documentation:
        Retrieve a specific supervisors information.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Args:
            user_id: Id of the user.
            supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the
                supervisor.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _RETRIEVE,
            path={"userId": user_id, "supervisorId": supervisor_id},
            options=options,
        )

    def update(
        self,
        user_id: int | str,
        supervisor_id: int | str,
        *,
        primary: bool | Omit = omit,
        options: RequestOptions | None = None,
    ) -> models.UserSupervisor:
        """Update one of a user's supervisors.

        Says whether this is the user's primary supervisor.

        `PUT /users/{userId}/supervisors/{supervisorId}`, inferred (Method and path are not
        printed; a body with a `supervisorId` is taken as PUT, PATCH is possible).
        Documentation: Update an existing user supervisor.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Args:
            user_id: Id of the user.
            supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the
                supervisor.
            primary: Make this the user's primary supervisor.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _UPDATE,
            path={"userId": user_id, "supervisorId": supervisor_id},
            body={
                "primary": primary,
            },
            options=options,
        )

    def delete(
        self, user_id: int | str, supervisor_id: int | str, *, options: RequestOptions | None = None
    ) -> None:
        """Take a supervisor from a user.

        Ends a supervision; both users stay.

        `DELETE /users/{userId}/supervisors/{supervisorId}`, inferred (Method and path are not
        printed; removing by `supervisorId` without a body is taken as DELETE on the member).
        Documentation: Remove an existing user as a supervisor.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Args:
            user_id: Id of the user.
            supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the
                supervisor.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids
                it.
        """
        return self._call(
            _DELETE,
            path={"userId": user_id, "supervisorId": supervisor_id},
            options=options,
        )


class AsyncUsersSupervisors(AsyncResource):
    """The users who supervise a user."""

    list = paged(UsersSupervisors.list)
    create = awaitable(UsersSupervisors.create)
    retrieve = awaitable(UsersSupervisors.retrieve)
    update = awaitable(UsersSupervisors.update)
    delete = awaitable(UsersSupervisors.delete)
