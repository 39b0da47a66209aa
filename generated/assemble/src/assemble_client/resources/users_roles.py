# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Unpack

from .. import _rules, models
from .._results import USER_ROLE_ASSOCIATION, USER_ROLE_ASSOCIATION_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /users/{user_id}/roles", USER_ROLE_ASSOCIATION_PAGES)
_CREATE = Operation(
    "POST /users/{user_id}/roles", USER_ROLE_ASSOCIATION, rules={"start": _rules.DATE, "end": _rules.DATE}
)
_UPDATE = Operation("PUT /users/{user_id}/roles/{association_id}", USER_ROLE_ASSOCIATION)
_DELETE = Operation[None]("DELETE /users/{user_id}/roles/{association_id}")


class UsersRoles(SyncResource):
    """The role profiles a user holds, each in a team, under a manager, for a time.

    Args of its methods:
        user_id: Id of the user.
        page: Number of the page to fetch, from 1. Named by the vendor's guide for every paginated answer, not by
            the reference of the operation. At least 1.
        association_id: Id of the role association, which is not the id of the role profile.
    """

    def list(
        self, user_id: int | str, *, page: int | Omit = omit, **paging: Unpack[Paging]
    ) -> SyncPages[models.UserRoleAssociation, models.UserRoleAssociationPage]:
        """List a user's roles (inferred; docs: Retrieve a paginated response of role associations).

        The role profiles a user holds, each with its team, manager and dates.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, locals())

    def create(
        self, user_id: int | str, *,
        role: params.IdReference | Omit = omit,
        team: params.IdReference | Omit = omit,
        manager: params.IdReference | Omit = omit,
        start: date | Omit = omit,
        end: date | None | Omit = omit,
        primary: bool | Omit = omit,
        custom_title: str | Omit = omit,
        options: Options = None,
    ) -> models.UserRoleAssociation:
        """Give a user a role (inferred; docs: Associate an existing role profile with a user).

        Ties an existing role profile to a user. The id of the answer is the association's, not the profile's.

        Args:
            role: The role profile.
            team: Team to hold the role in.
            manager: User who manages this role.
            start: First day in the role.
            end: Last day in the role.
            primary: Make this the user's primary role.
            custom_title: Title to use in place of the role's name.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, locals())

    def update(
        self, user_id: int | str, association_id: int | str, *,
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
        options: Options = None,
    ) -> models.UserRoleAssociation:
        """Update a user's role (inferred; docs: Update a users role association).

        Changes a role that a user holds, or ends it with a reason and feedback.

        Notes:
            - `primary` and `recommend_organisation` are documented as integers here and as booleans in the answer.

        Args:
            leaving_reason: Why the role ends.
            feedback: Feedback given on leaving.
            recommend_organisation: Whether the organisation is recommended; an integer here, a boolean in answers.
            notify_manager: Tell the manager of the role.
            unsuitable: Mark the user as unsuitable.
            vetting: Vetting of the role.
            primary: Make this the user's primary role; an integer here, a boolean in answers.
            team: Team to hold the role in.
            start: First day in the role; the form is not documented here, creating takes a date.
            end: Last day in the role; the form is not documented here, creating takes a date.
            manager: User who manages this role.
            custom_title: Title to use in place of the role's name.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, locals())

    def delete(self, user_id: int | str, association_id: int | str, *, options: Options = None) -> None:
        """Take a role from a user (inferred; docs: Delete a users role association).

        Removes the association between a user and a role profile.

        Notes:
            - A user's last role cannot be deleted.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return self._call(_DELETE, locals())


class AsyncUsersRoles(AsyncResource):
    """`UsersRoles` for the asynchronous client."""

    list = paged(UsersRoles.list)
    create = awaitable(UsersRoles.create)
    update = awaitable(UsersRoles.update)
    delete = awaitable(UsersRoles.delete)
