# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""The people of the company account."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .. import _profile, enums, models
from .._results import UserListItemT, UserT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .. import sync as _sync
    from .._runtime.syncing.cells import Source
    from .._runtime.syncing.plan import AsyncPlan, Plan
    from .._runtime.syncing.sources import Desired

_LIST = Operation("GET /api/v1/users", models.UserPage, items="items", paging=_profile.OFFSET)
_CREATE = Operation("POST /api/v1/users", models.User, serialization={"type": Serialization(choices=enums.Role)})
_RETRIEVE = Operation("GET /api/v1/users/{user_id}", models.User)
_UPDATE = Operation(
    "PUT /api/v1/users/{user_id}",
    models.User,
    serialization={"type": Serialization(choices=enums.Role)},
    retry_safe=False,
    errors={500: "NotFoundServerError"},
)
_DELETE = Operation[None]("DELETE /api/v1/users/{user_id}")


class Users(Resource):
    """The people of the company account."""

    def list(
        self,
        *,
        skip: int | Omit = omit,
        take: int | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserListItemT] = models.UserListItem,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserListItemT, models.UserPage]:
        """List the account's users (documented; docs: List the users).

        Returns the users of the account. A user whose `deleted` is null is active.

        Notes:
            - The docs only list the main fields of an entry; responses may have others.

        Args:
            skip: Number of users to skip at the start of the list.
            take: Page size: the number of users per request, not of the whole list. No upper limit is documented.
                Default of the API: 50.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "skip": skip,
                    "take": take,
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
        *,
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
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Add a user (documented; docs: Add a new user).

        Creates a user, who is notified by email and then sets a password or signs in through SSO. Therefore no
        password is needed here.

        Notes:
            - The docs call the field for groups both `groupIds` and "groups", and the one for the role `type`,
              while responses have `roleId`; requests use `groupIds` and `type`, as in the vendor's field list.

        Args:
            first_name: First name.
            last_name: Last name.
            email: Email address; an update does not change it.
            type: Role of the user. Responses have it as `roleId` or as `role`, never as `type`.
            volunteer_time_off: Volunteer time off.
            match_amount: How much of the user's giving is matched.
            match_amount_currency_id: Currency of the match amount, an id from the list of currencies; USD if
                omitted.
            group_ids: Ids of the user's groups, from the list of groups.
            password: Password. Not needed, since new users set their own or use SSO.
            impact_dollars_available: Impact dollars the user has left to give.
            country: Country.
            state: State or region.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            BadRequestError: The user was rejected; `errors` states the reason.
        """
        return run(
            self._call(
                _CREATE,
                body={
                    "firstName": first_name,
                    "lastName": last_name,
                    "email": email,
                    "type": type,
                    "volunteerTimeOff": volunteer_time_off,
                    "matchAmount": match_amount,
                    "matchAmountCurrencyId": match_amount_currency_id,
                    "groupIds": group_ids,
                    "password": password,
                    "impactDollarsAvailable": impact_dollars_available,
                    "country": country,
                    "state": state,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: int,
        *,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve a user (documented; docs: Get a Specific User).

        Args:
            user_id: Id of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            NotFoundError: No user has this id.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"user_id": user_id},
                result=result,
                options=options,
            )
        )

    def update(
        self,
        user_id: int,
        *,
        email: str,
        first_name: str | None | Omit = omit,
        last_name: str | None | Omit = omit,
        type: enums.Role | Omit = omit,
        volunteer_time_off: int | Omit = omit,
        match_amount: int | Omit = omit,
        match_amount_currency_id: int | Omit = omit,
        group_ids: Sequence[int] | Omit = omit,
        password: str | None | Omit = omit,
        impact_dollars_available: int | Omit = omit,
        country: str | None | Omit = omit,
        state: str | None | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Update a user (documented; docs: Update a user).

        Updates a user. The email address is required, but is not changed.

        Notes:
            - For a user who does not exist, the API responds with 500, as for its own failures, such as a database
              timeout. Before you create anybody because of this error, call `retrieve`: it raises NotFoundError if
              the user is really missing. Otherwise people are created twice.
            - What happens to fields that are missing in the request is not documented.

        Args:
            user_id: Id of the user.
            email: Email address; an update does not change it.
            first_name: First name.
            last_name: Last name.
            type: Role of the user. Responses have it as `roleId` or as `role`, never as `type`.
            volunteer_time_off: Volunteer time off.
            match_amount: How much of the user's giving is matched.
            match_amount_currency_id: Currency of the match amount, an id from the list of currencies; USD if
                omitted.
            group_ids: Ids of the user's groups, from the list of groups.
            password: Password. Not needed, since new users set their own or use SSO.
            impact_dollars_available: Impact dollars the user has left to give.
            country: Country.
            state: State or region.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            NotFoundServerError: No user has this id, or the server failed; only `retrieve` tells which.
        """
        return run(
            self._call(
                _UPDATE,
                path={"user_id": user_id},
                body={
                    "firstName": first_name,
                    "lastName": last_name,
                    "email": email,
                    "type": type,
                    "volunteerTimeOff": volunteer_time_off,
                    "matchAmount": match_amount,
                    "matchAmountCurrencyId": match_amount_currency_id,
                    "groupIds": group_ids,
                    "password": password,
                    "impactDollarsAvailable": impact_dollars_available,
                    "country": country,
                    "state": state,
                },
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a user (documented; docs: Delete a User).

        Deletes a user. The field `deleted` of a user is the time of deletion.

        Args:
            user_id: Id of the user.
            options: Options of this call; see `request_options`.

        Raises:
            NotFoundError: No user has this id.
        """
        return run(
            self._send(
                _DELETE,
                path={"user_id": user_id},
                options=options,
            )
        )

    def plan(
        self,
        desired: Desired,
        *,
        match: _sync.UsersKey | Sequence[_sync.UsersKey] = "email",
        fields: Collection[_sync.UsersField] | None = None,
        remove: Literal["never", "delete"] = "never",
        max_removals: int | str = "5%",
        columns: Mapping[str, str] | None = None,
        ignore: Collection[str] = (),
        defaults: Mapping[str, Any] | None = None,
        keep: Collection[str] = (),
        empty: Literal["keep", "clear"] = "keep",
        unreadable: Literal["create", "always"] = "create",
        source: Source | None = None,
        prefetch: int | None = None,
        options: RequestOptions | None = None,
    ) -> Plan:
        """Plan what makes the records of `users` equal to a list; `apply` then sends it.

        Reads all records once, compares them with the list, and returns what differs.

        Notes:
            - remove='delete': the API sets `deleted` to the time of deletion; it documents no way back.
            - The API does not return password; see `unreadable`.
            - email cannot be changed.

        Args:
            desired: The records as they should be: mappings, a data frame of pandas or polars, or the path of a
                CSV, JSON Lines or Excel file. A column that is absent leaves its field alone.
            match: The field that records are matched by; of several, all that a row has must agree.
            fields: Fields to look at, besides `match`; other columns may then have any name.
            remove: What to do with active records that the list does not have.
            max_removals: How many records, or which share of the active ones, may be removed; with more, `apply`
                refuses.
            columns: The fields of columns that have another name.
            ignore: Columns that are not looked at.
            defaults: Values of new records for fields that a row does not have.
            keep: Keys or ids of records that are never removed.
            empty: Whether an empty cell of a file or frame leaves its field alone, or clears it. `None` in a
                mapping, and null in JSON Lines, clear it in any case.
            unreadable: Whether fields that the API does not return are sent for new records only, or always.
            source: How a file is read: format, encoding, delimiter, sheet, date_format.
            prefetch: Number of pages to fetch ahead, where the list permits it.
            options: Options of each call; see `request_options`.

        Raises:
            InvalidArgumentError: The list has columns that are no fields, or cannot be read.
        """
        from .._runtime.syncing.plan import Plan, planned
        from ..sync import USERS

        return run(
            planned(
                Plan,
                self,
                USERS,
                desired,
                {
                    "match": match,
                    "fields": fields,
                    "remove": remove,
                    "max_removals": max_removals,
                    "columns": columns,
                    "ignore": ignore,
                    "defaults": defaults,
                    "keep": keep,
                    "empty": empty,
                    "unreadable": unreadable,
                    "source": source,
                    "prefetch": prefetch,
                    "options": options,
                },
            )
        )


class AsyncUsers(Resource):
    """The people of the company account. Its methods are awaited."""

    def list(
        self,
        *,
        skip: int | Omit = omit,
        take: int | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserListItemT] = models.UserListItem,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserListItemT, models.UserPage]:
        """List the account's users (documented; docs: List the users).

        Returns the users of the account. A user whose `deleted` is null is active.

        Notes:
            - The docs only list the main fields of an entry; responses may have others.

        Args:
            skip: Number of users to skip at the start of the list.
            take: Page size: the number of users per request, not of the whole list. No upper limit is documented.
                Default of the API: 50.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "skip": skip,
                    "take": take,
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
        *,
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
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Add a user (documented; docs: Add a new user).

        Creates a user, who is notified by email and then sets a password or signs in through SSO. Therefore no
        password is needed here.

        Notes:
            - The docs call the field for groups both `groupIds` and "groups", and the one for the role `type`,
              while responses have `roleId`; requests use `groupIds` and `type`, as in the vendor's field list.

        Args:
            first_name: First name.
            last_name: Last name.
            email: Email address; an update does not change it.
            type: Role of the user. Responses have it as `roleId` or as `role`, never as `type`.
            volunteer_time_off: Volunteer time off.
            match_amount: How much of the user's giving is matched.
            match_amount_currency_id: Currency of the match amount, an id from the list of currencies; USD if
                omitted.
            group_ids: Ids of the user's groups, from the list of groups.
            password: Password. Not needed, since new users set their own or use SSO.
            impact_dollars_available: Impact dollars the user has left to give.
            country: Country.
            state: State or region.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            BadRequestError: The user was rejected; `errors` states the reason.
        """
        return await self._call(
            _CREATE,
            body={
                "firstName": first_name,
                "lastName": last_name,
                "email": email,
                "type": type,
                "volunteerTimeOff": volunteer_time_off,
                "matchAmount": match_amount,
                "matchAmountCurrencyId": match_amount_currency_id,
                "groupIds": group_ids,
                "password": password,
                "impactDollarsAvailable": impact_dollars_available,
                "country": country,
                "state": state,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        user_id: int,
        *,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve a user (documented; docs: Get a Specific User).

        Args:
            user_id: Id of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            NotFoundError: No user has this id.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_id": user_id},
            result=result,
            options=options,
        )

    async def update(
        self,
        user_id: int,
        *,
        email: str,
        first_name: str | None | Omit = omit,
        last_name: str | None | Omit = omit,
        type: enums.Role | Omit = omit,
        volunteer_time_off: int | Omit = omit,
        match_amount: int | Omit = omit,
        match_amount_currency_id: int | Omit = omit,
        group_ids: Sequence[int] | Omit = omit,
        password: str | None | Omit = omit,
        impact_dollars_available: int | Omit = omit,
        country: str | None | Omit = omit,
        state: str | None | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Update a user (documented; docs: Update a user).

        Updates a user. The email address is required, but is not changed.

        Notes:
            - For a user who does not exist, the API responds with 500, as for its own failures, such as a database
              timeout. Before you create anybody because of this error, call `retrieve`: it raises NotFoundError if
              the user is really missing. Otherwise people are created twice.
            - What happens to fields that are missing in the request is not documented.

        Args:
            user_id: Id of the user.
            email: Email address; an update does not change it.
            first_name: First name.
            last_name: Last name.
            type: Role of the user. Responses have it as `roleId` or as `role`, never as `type`.
            volunteer_time_off: Volunteer time off.
            match_amount: How much of the user's giving is matched.
            match_amount_currency_id: Currency of the match amount, an id from the list of currencies; USD if
                omitted.
            group_ids: Ids of the user's groups, from the list of groups.
            password: Password. Not needed, since new users set their own or use SSO.
            impact_dollars_available: Impact dollars the user has left to give.
            country: Country.
            state: State or region.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            NotFoundServerError: No user has this id, or the server failed; only `retrieve` tells which.
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id},
            body={
                "firstName": first_name,
                "lastName": last_name,
                "email": email,
                "type": type,
                "volunteerTimeOff": volunteer_time_off,
                "matchAmount": match_amount,
                "matchAmountCurrencyId": match_amount_currency_id,
                "groupIds": group_ids,
                "password": password,
                "impactDollarsAvailable": impact_dollars_available,
                "country": country,
                "state": state,
            },
            result=result,
            options=options,
        )

    async def delete(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a user (documented; docs: Delete a User).

        Deletes a user. The field `deleted` of a user is the time of deletion.

        Args:
            user_id: Id of the user.
            options: Options of this call; see `request_options`.

        Raises:
            NotFoundError: No user has this id.
        """
        return await self._send(
            _DELETE,
            path={"user_id": user_id},
            options=options,
        )

    async def plan(
        self,
        desired: Desired,
        *,
        match: _sync.UsersKey | Sequence[_sync.UsersKey] = "email",
        fields: Collection[_sync.UsersField] | None = None,
        remove: Literal["never", "delete"] = "never",
        max_removals: int | str = "5%",
        columns: Mapping[str, str] | None = None,
        ignore: Collection[str] = (),
        defaults: Mapping[str, Any] | None = None,
        keep: Collection[str] = (),
        empty: Literal["keep", "clear"] = "keep",
        unreadable: Literal["create", "always"] = "create",
        source: Source | None = None,
        prefetch: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPlan:
        """Plan what makes the records of `users` equal to a list; `apply` then sends it.

        Reads all records once, compares them with the list, and returns what differs.

        Notes:
            - remove='delete': the API sets `deleted` to the time of deletion; it documents no way back.
            - The API does not return password; see `unreadable`.
            - email cannot be changed.

        Args:
            desired: The records as they should be: mappings, a data frame of pandas or polars, or the path of a
                CSV, JSON Lines or Excel file. A column that is absent leaves its field alone.
            match: The field that records are matched by; of several, all that a row has must agree.
            fields: Fields to look at, besides `match`; other columns may then have any name.
            remove: What to do with active records that the list does not have.
            max_removals: How many records, or which share of the active ones, may be removed; with more, `apply`
                refuses.
            columns: The fields of columns that have another name.
            ignore: Columns that are not looked at.
            defaults: Values of new records for fields that a row does not have.
            keep: Keys or ids of records that are never removed.
            empty: Whether an empty cell of a file or frame leaves its field alone, or clears it. `None` in a
                mapping, and null in JSON Lines, clear it in any case.
            unreadable: Whether fields that the API does not return are sent for new records only, or always.
            source: How a file is read: format, encoding, delimiter, sheet, date_format.
            prefetch: Number of pages to fetch ahead, where the list permits it.
            options: Options of each call; see `request_options`.

        Raises:
            InvalidArgumentError: The list has columns that are no fields, or cannot be read.
        """
        from .._runtime.syncing.plan import AsyncPlan, planned
        from ..sync import USERS

        return await planned(
            AsyncPlan,
            self,
            USERS,
            desired,
            {
                "match": match,
                "fields": fields,
                "remove": remove,
                "max_removals": max_removals,
                "columns": columns,
                "ignore": ignore,
                "defaults": defaults,
                "keep": keep,
                "empty": empty,
                "unreadable": unreadable,
                "source": source,
                "prefetch": prefetch,
                "options": options,
            },
        )
