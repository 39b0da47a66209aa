# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""The users who supervise a user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._results import USER_SUPERVISOR, USER_SUPERVISOR_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Omit, Options, Paging, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("list_user_supervisors", "GET", "/users/{userId}/supervisors", USER_SUPERVISOR_PAGES)
_CREATE = Operation("create_user_supervisor", "POST", "/users/{userId}/supervisors", USER_SUPERVISOR)
_RETRIEVE = Operation("get_user_supervisor", "GET", "/users/{userId}/supervisors/{supervisorId}", USER_SUPERVISOR)
_UPDATE = Operation("update_user_supervisor", "PUT", "/users/{userId}/supervisors/{supervisorId}", USER_SUPERVISOR)
_DELETE = Operation[None]("delete_user_supervisor", "DELETE", "/users/{userId}/supervisors/{supervisorId}")


class UsersSupervisors(SyncResource):
    """The users who supervise a user.

    Args of its methods:
        user_id: Id of the user.
        supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the supervisor.
    """

    def list(
        self, user_id: int | str, *, page: int | Omit = omit, **paging: Unpack[Paging]
    ) -> SyncPages[models.UserSupervisor, models.UserSupervisorPage]:
        """List a user's supervisors (inferred; docs: Retrieve a paginated response of the users supervisors).

        Everyone who supervises a user.

        Args:
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every paginated answer, not
                by the reference of the operation. At least 1.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, (user_id,), paging, page=page)

    def create(
        self,
        user_id: int | str,
        *,
        user: params.IdReference | Omit = omit,
        primary: bool | Omit = omit,
        options: Options = None,
    ) -> models.UserSupervisor:
        """Give a user a supervisor (inferred; docs: Associate an existing user as a supervisor).

        Makes an existing user the supervisor of another.

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
        """Get one of a user's supervisors (inferred; docs: Retrieve a specific supervisors information).

        One supervision, with the supervising user in brief.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, (user_id, supervisor_id), options)

    def update(
        self, user_id: int | str, supervisor_id: int | str, *, primary: bool | Omit = omit, options: Options = None
    ) -> models.UserSupervisor:
        """Update one of a user's supervisors (inferred; docs: Update an existing user supervisor).

        Says whether this is the user's primary supervisor.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Args:
            primary: Make this the user's primary supervisor.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, (user_id, supervisor_id), options, primary=primary)

    def delete(self, user_id: int | str, supervisor_id: int | str, *, options: Options = None) -> None:
        """Take a supervisor from a user (inferred; docs: Remove an existing user as a supervisor).

        Ends a supervision; both users stay.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return self._call(_DELETE, (user_id, supervisor_id), options)


class AsyncUsersSupervisors(AsyncResource):
    """`UsersSupervisors` for the asynchronous client."""

    list = paged(UsersSupervisors.list)
    create = awaitable(UsersSupervisors.create)
    retrieve = awaitable(UsersSupervisors.retrieve)
    update = awaitable(UsersSupervisors.update)
    delete = awaitable(UsersSupervisors.delete)
