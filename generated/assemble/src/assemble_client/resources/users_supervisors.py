# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""The users who supervise a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _profile, models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.UserSupervisorPage](
    "list_user_supervisors",
    "GET",
    "/users/{userId}/supervisors",
    models.UserSupervisorPage,
    paging=_profile.PAGES,
    items="data",
)
_CREATE = Operation[models.UserSupervisor](
    "create_user_supervisor",
    "POST",
    "/users/{userId}/supervisors",
    models.UserSupervisorEnvelope,
    unwrap="data",
)
_RETRIEVE = Operation[models.UserSupervisor](
    "get_user_supervisor",
    "GET",
    "/users/{userId}/supervisors/{supervisorId}",
    models.UserSupervisorEnvelope,
    unwrap="data",
)
_UPDATE = Operation[models.UserSupervisor](
    "update_user_supervisor",
    "PUT",
    "/users/{userId}/supervisors/{supervisorId}",
    models.UserSupervisorEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_user_supervisor", "DELETE", "/users/{userId}/supervisors/{supervisorId}"
)


class UsersSupervisors(SyncResource):
    """The users who supervise a user.

    Args of its methods:
        user_id: Id of the user.
        supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the
            supervisor.
    """

    def list(
        self, user_id: int | str, *, page: int | Omit = omit, options: Options = None
    ) -> SyncPages[models.UserSupervisor, models.UserSupervisorPage]:
        """List a user's supervisors.

        Everyone who supervises a user. `GET /users/{userId}/supervisors` (inferred; docs:
        Retrieve a paginated response of the users supervisors).

        Args:
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, (user_id,), options, page=page)

    def create(
        self,
        user_id: int | str,
        *,
        user: params.IdReference | Omit = omit,
        primary: bool | Omit = omit,
        options: Options = None,
    ) -> models.UserSupervisor:
        """Give a user a supervisor.

        Makes an existing user the supervisor of another. `POST /users/{userId}/supervisors`
        (inferred; docs: Associate an existing user as a supervisor).

        Args:
            user: The supervising user.
            primary: Make this the user's primary supervisor. Default of the API: false.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, (user_id,), options, user=user, primary=primary)

    def retrieve(
        self, user_id: int | str, supervisor_id: int | str, *, options: Options = None
    ) -> models.UserSupervisor:
        """Get one of a user's supervisors.

        One supervision, with the supervising user in brief.
        `GET /users/{userId}/supervisors/{supervisorId}` (inferred; docs: Retrieve a specific
        supervisors information).

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, (user_id, supervisor_id), options)

    def update(
        self,
        user_id: int | str,
        supervisor_id: int | str,
        *,
        primary: bool | Omit = omit,
        options: Options = None,
    ) -> models.UserSupervisor:
        """Update one of a user's supervisors.

        Says whether this is the user's primary supervisor.
        `PUT /users/{userId}/supervisors/{supervisorId}` (inferred; docs: Update an existing
        user supervisor).

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Args:
            primary: Make this the user's primary supervisor.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, (user_id, supervisor_id), options, primary=primary)

    def delete(
        self, user_id: int | str, supervisor_id: int | str, *, options: Options = None
    ) -> None:
        """Take a supervisor from a user.

        Ends a supervision; both users stay. `DELETE /users/{userId}/supervisors/{supervisorId}`
        (inferred; docs: Remove an existing user as a supervisor).

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids
                it.
        """
        return self._call(_DELETE, (user_id, supervisor_id), options)


class AsyncUsersSupervisors(AsyncResource):
    """The users who supervise a user.

    Args of its methods:
        user_id: Id of the user.
        supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the
            supervisor.
    """

    list = paged(UsersSupervisors.list)
    create = awaitable(UsersSupervisors.create)
    retrieve = awaitable(UsersSupervisors.retrieve)
    update = awaitable(UsersSupervisors.update)
    delete = awaitable(UsersSupervisors.delete)
