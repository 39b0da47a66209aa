# Generated from specs/selflessly by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import _rules, enums, models
from .._results import USER_LIST_ITEM_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

_LIST = Operation("GET /api/v1/users", USER_LIST_ITEM_PAGES)
_CREATE = Operation(
    "POST /api/v1/users",
    models.User,
    names={
        "first_name": "firstName",
        "last_name": "lastName",
        "volunteer_time_off": "volunteerTimeOff",
        "match_amount": "matchAmount",
        "match_amount_currency_id": "matchAmountCurrencyId",
        "group_ids": "groupIds",
        "impact_dollars_available": "impactDollarsAvailable",
    },
    rules={"type": _rules.ROLE},
)
_RETRIEVE = Operation("GET /api/v1/users/{user_id}", models.User)
_UPDATE = Operation(
    "PUT /api/v1/users/{user_id}",
    models.User,
    names={
        "first_name": "firstName",
        "last_name": "lastName",
        "volunteer_time_off": "volunteerTimeOff",
        "match_amount": "matchAmount",
        "match_amount_currency_id": "matchAmountCurrencyId",
        "group_ids": "groupIds",
        "impact_dollars_available": "impactDollarsAvailable",
    },
    errors={500: "NotFoundError"},
    rules={"type": _rules.ROLE},
)
_DELETE = Operation[None]("DELETE /api/v1/users/{user_id}")


class Users(SyncResource):
    """The people of the company account.

    Args of its methods:
        user_id: Id of the user.
    """

    def list(
        self, *, skip: int | Omit = omit, take: int | Omit = omit, **paging: Unpack[Paging]
    ) -> SyncPages[models.UserListItem, models.UserPage]:
        """List the account's users (documented; docs: List the users).

        Gives the users of the account. A user whose `deleted` is null is active.

        Notes:
            - The docs name the main fields of an entry only; others may come along.

        Args:
            skip: How many users to leave out from the start of the list.
            take: How many users to give at most. No upper limit is documented. Default of the API: 50.
        """
        return self._pages(_LIST, locals())

    def create(
        self, *,
        first_name: str | None | Omit = omit,
        last_name: str | None | Omit = omit,
        email: str | Omit = omit,
        type: enums.Role | Omit = omit,
        volunteer_time_off: int | Omit = omit,
        match_amount: int | Omit = omit,
        match_amount_currency_id: int | Omit = omit,
        group_ids: Sequence[int] | Omit = omit,
        password: str | None | Omit = omit,
        impact_dollars_available: int | Omit = omit,
        country: str | None | Omit = omit,
        state: str | None | Omit = omit,
        options: Options = None,
    ) -> models.User:
        """Add a user (documented; docs: Add a new user).

        Creates a user, who is told by email and then sets a password or signs in through SSO. A password is
        therefore not needed here.

        Notes:
            - The docs call the field for groups both `groupIds` and "groups", and the one for the role `type`,
              while answers have `roleId`; requests carry `groupIds` and `type`, as in the vendor's field list.

        Args:
            first_name: First name.
            last_name: Last name.
            email: Email address. Wanted on an update as well, where it changes nothing.
            type: Role of the user. Answers give it as `roleId` or as `role`, never as `type`.
            volunteer_time_off: Volunteer time off.
            match_amount: How much of the user's giving is matched.
            match_amount_currency_id: Currency of the match amount, an id from the list of currencies; USD if left
                out.
            group_ids: Ids of the user's groups, from the list of groups.
            password: Password. Not needed, since new users set their own or use SSO.
            impact_dollars_available: Impact dollars the user has left to give.
            country: Country.
            state: State or region.

        Raises:
            BadRequestError: The user was refused; `errors` says why.
        """
        return self._call(_CREATE, locals())

    def retrieve(self, user_id: int, *, options: Options = None) -> models.User:
        """Retrieve a user (documented; docs: Get a Specific User).

        Gives one user by id.

        Raises:
            NotFoundError: No user has this id.
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self, user_id: int, *,
        first_name: str | None | Omit = omit,
        last_name: str | None | Omit = omit,
        email: str | Omit = omit,
        type: enums.Role | Omit = omit,
        volunteer_time_off: int | Omit = omit,
        match_amount: int | Omit = omit,
        match_amount_currency_id: int | Omit = omit,
        group_ids: Sequence[int] | Omit = omit,
        password: str | None | Omit = omit,
        impact_dollars_available: int | Omit = omit,
        country: str | None | Omit = omit,
        state: str | None | Omit = omit,
        options: Options = None,
    ) -> models.User:
        """Update a user (documented; docs: Update a user).

        Changes a user. The email address belongs in the request but stays as it is in the system.

        Notes:
            - A user who does not exist is answered with 500 instead of 404; it is raised as NotFoundError.
            - What becomes of fields left out of the request is not documented.

        Args:
            first_name: First name.
            last_name: Last name.
            email: Email address. Wanted on an update as well, where it changes nothing.
            type: Role of the user. Answers give it as `roleId` or as `role`, never as `type`.
            volunteer_time_off: Volunteer time off.
            match_amount: How much of the user's giving is matched.
            match_amount_currency_id: Currency of the match amount, an id from the list of currencies; USD if left
                out.
            group_ids: Ids of the user's groups, from the list of groups.
            password: Password. Not needed, since new users set their own or use SSO.
            impact_dollars_available: Impact dollars the user has left to give.
            country: Country.
            state: State or region.

        Raises:
            NotFoundError: No user has this id.
        """
        return self._call(_UPDATE, locals())

    def delete(self, user_id: int, *, options: Options = None) -> None:
        """Delete a user (documented; docs: Delete a User).

        Deletes a user. Users carry the time of their deletion in `deleted`.

        Raises:
            NotFoundError: No user has this id.
        """
        return self._call(_DELETE, locals())


class AsyncUsers(AsyncResource):
    """`Users` for the asynchronous client."""

    list = paged(Users.list)
    create = awaitable(Users.create)
    retrieve = awaitable(Users.retrieve)
    update = awaitable(Users.update)
    delete = awaitable(Users.delete)
