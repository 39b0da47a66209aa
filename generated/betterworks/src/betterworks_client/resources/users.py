# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Unpack

from .. import _rules, enums, models
from .._results import USER_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

if TYPE_CHECKING:
    from .. import params
    from .users_roles import AsyncUsersRoles, UsersRoles

_LIST = Operation(
    "GET /api/v1/users/",
    USER_PAGES,
    evidence="inferred",
    rules={
        "deactivated": _rules.USER_STATE,
        "delta_start": _rules.DATE_OR_DATE_TIME,
        "delta_end": _rules.DATE_OR_DATE_TIME,
        "locale": _rules.LOCALE,
    },
)
_RETRIEVE = Operation("GET /api/v1/users/{identifier}/", models.User)
_SEARCH = Operation("GET /api/v1/users/search/", USER_PAGES)
_BULK_UPSERT = Operation("POST /api/v1/users/bulk/", models.UserBulkResult, rules={"users": _rules.USER_UPSERT})


class Users(SyncResource):
    """People and their administrative roles.

    Args of its methods:
        identifier: Id of the user.
    """

    roles: UsersRoles = resource(".users_roles")
    """People and their administrative roles."""

    def list(
        self, *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        department: str | Omit = omit,
        employee_id: str | Omit = omit,
        manager: int | str | Omit = omit,
        deactivated: enums.UserState | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        locale: enums.Locale | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.User, models.UserPage]:
        """List users (inferred; docs: List Users).

        Gives the users of the organization.

        Notes:
            - A page holds 20 users at most.

        Args:
            page: Number of the page, counted from 1. Default of the API: 1.
            size: How many users a page may hold. 1 to 20; default of the API: 10.
            department: Name (not id) of the department.
            employee_id: Id in the organization's own records.
            manager: Id of the manager.
            deactivated: Only active, or only deactivated users.
            delta_start: Gives what was modified then or later. A date without time means its first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its last second, in UTC.
            locale: Language of the users.
        """
        return self._pages(_LIST, locals())

    def retrieve(self, identifier: int | str, *, options: Options = None) -> models.User:
        """Retrieve a user (documented; docs: Get User).

        Gives one user by id or UUID.
        """
        return self._call(_RETRIEVE, locals())

    def search(
        self, *,
        q: str,
        manager_id: int | str | Omit = omit,
        can_view_goal_id: int | Omit = omit,
        deactivated: bool | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.User, models.UserPage]:
        """Search users (documented; docs: Users (after Get User, heading missing)).

        Gives the users whose names or email addresses match a text.

        Args:
            q: Text to look for in first name, last name and email address.
            manager_id: Gives this manager and those who report to them only.
            can_view_goal_id: Id of a goal; users who may view it come with can_view.
            deactivated: Gives deactivated users only.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(_SEARCH, locals())

    def bulk_upsert(
        self, *, users: Sequence[params.UserUpsert], dry_run: bool | Omit = omit, options: Options = None
    ) -> models.UserBulkResult:
        """Create or update several users (documented; docs: Update Users).

        Creates and updates users. With `dry_run` it only says what would happen.

        Notes:
            - A refused user does not make the call fail: look at errors, where index is the place of the user in
              the request.
            - The counts of the answer do not tell how many users were created.
            - The text BW_NULL as a value clears some fields. Which ones, and the rules for that, are missing from
              the docs; try with dry_run first.

        Args:
            users: The users.
            dry_run: Only tries what would happen and changes nothing.
        """
        return self._call(_BULK_UPSERT, locals())


class AsyncUsers(AsyncResource):
    """`Users` for the asynchronous client."""

    roles: AsyncUsersRoles = resource(".users_roles")
    list = paged(Users.list)
    retrieve = awaitable(Users.retrieve)
    search = paged(Users.search)
    bulk_upsert = awaitable(Users.bulk_upsert)
