# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._results import USER_SUPERVISOR, USER_SUPERVISOR_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /users/{user_id}/supervisors", USER_SUPERVISOR_PAGES)
_CREATE = Operation("POST /users/{user_id}/supervisors", USER_SUPERVISOR)
_RETRIEVE = Operation("GET /users/{user_id}/supervisors/{supervisor_id}", USER_SUPERVISOR)
_UPDATE = Operation("PUT /users/{user_id}/supervisors/{supervisor_id}", USER_SUPERVISOR)
_DELETE = Operation[None]("DELETE /users/{user_id}/supervisors/{supervisor_id}")


class UsersSupervisors(SyncResource):
    """The users who supervise a user.

    Args of its methods:
        user_id: Id of the user.
        page: Number of the page to fetch, from 1. Named by the vendor's guide for every paginated answer, not by
            the reference of the operation. At least 1.
        supervisor_id: Id of the supervision, `UserSupervisor.id`; not the user id of the supervisor.
        primary: Make this the user's primary supervisor.
    """

    def list(
        self, user_id: int | str, *, page: int | Omit = omit, **paging: Unpack[Paging]
    ) -> SyncPages[models.UserSupervisor, models.UserSupervisorPage]:
        """List a user's supervisors (inferred; docs: Retrieve a paginated response of the users supervisors).

        Everyone who supervises a user.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, locals())

    def create(
        self, user_id: int | str, *,
        user: params.IdReference | Omit = omit, primary: bool | Omit = omit, options: Options = None,
    ) -> models.UserSupervisor:
        """Give a user a supervisor (inferred; docs: Associate an existing user as a supervisor).

        Makes an existing user the supervisor of another.

        Args:
            user: The supervising user.
            primary: Make this the user's primary supervisor. Default of the API: false.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, locals())

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
        return self._call(_RETRIEVE, locals())

    def update(
        self, user_id: int | str, supervisor_id: int | str, *, primary: bool | Omit = omit, options: Options = None
    ) -> models.UserSupervisor:
        """Update one of a user's supervisors (inferred; docs: Update an existing user supervisor).

        Says whether this is the user's primary supervisor.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, locals())

    def delete(self, user_id: int | str, supervisor_id: int | str, *, options: Options = None) -> None:
        """Take a supervisor from a user (inferred; docs: Remove an existing user as a supervisor).

        Ends a supervision; both users stay.

        Notes:
            - `supervisor_id` is the id of the supervision, not the user id of the supervisor.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return self._call(_DELETE, locals())


class AsyncUsersSupervisors(AsyncResource):
    """`UsersSupervisors` for the asynchronous client."""

    list = paged(UsersSupervisors.list)
    create = awaitable(UsersSupervisors.create)
    retrieve = awaitable(UsersSupervisors.retrieve)
    update = awaitable(UsersSupervisors.update)
    delete = awaitable(UsersSupervisors.delete)
