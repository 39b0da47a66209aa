# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""People and their administrative roles."""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

from .. import _profile, _serialization, enums, models, params
from .._results import UserBulkResultT, UserT
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
    from .users_roles import AsyncUsersRoles, UsersRoles

_LIST = Operation(
    "GET /api/v1/users/",
    models.UserPage,
    items="results",
    paging=_profile.PAGES,
    serialization={
        "deactivated": Serialization(format="one-zero"),
        "delta_start": Serialization(format="date-or-date-time"),
        "delta_end": Serialization(format="date-or-date-time"),
        "locale": Serialization(choices=enums.Locale),
    },
    evidence="inferred",
)
_RETRIEVE = Operation("GET /api/v1/users/{identifier}/", models.User)
_SEARCH = Operation("GET /api/v1/users/search/", models.UserPage, items="results", paging=_profile.PAGES)
_BULK_UPSERT = Operation(
    "POST /api/v1/users/bulk/", models.UserBulkResult, serialization={"users": _serialization.USER_UPSERT}
)


class Users(Resource):
    """People and their administrative roles."""

    @functools.cached_property
    def roles(self) -> UsersRoles:
        """People and their administrative roles."""
        from .users_roles import UsersRoles

        return UsersRoles(self._engine)

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        department: str | Omit = omit,
        employee_id: str | Omit = omit,
        manager: int | str | Omit = omit,
        deactivated: bool | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        locale: enums.Locale | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserT, models.UserPage]:
        """List users (inferred; docs: List Users).

        Returns the users of the organization.

        Notes:
            - A page has 20 users at most.

        Args:
            page: Number of the page, counted from 1. Default of the API: 1.
            size: Maximum number of users per page. 1 to 20; default of the API: 10.
            department: Name (not id) of the department.
            employee_id: Id in the organization's own records.
            manager: Id of the manager.
            deactivated: True: only deactivated users; False: only active ones.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            locale: Language of the users.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "page": page,
                    "size": size,
                    "department": department,
                    "employee_id": employee_id,
                    "manager": manager,
                    "deactivated": deactivated,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                    "locale": locale,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        identifier: int | str,
        *,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve a user (documented; docs: Get User).

        Returns one user by id or UUID.

        Args:
            identifier: Id of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"identifier": identifier},
                result=result,
                options=options,
            )
        )

    def search(
        self,
        *,
        q: str,
        manager_id: int | str | Omit = omit,
        can_view_goal_id: int | Omit = omit,
        deactivated: bool | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserT, models.UserPage]:
        """Search users (documented; docs: Users (after Get User, heading missing)).

        Returns the users whose names or email addresses match a text.

        Args:
            q: Text to search for in first name, last name and email address.
            manager_id: Only this manager and the users who report to them.
            can_view_goal_id: Id of a goal; the result states in can_view whether a user may view it.
            deactivated: True: only deactivated users. What False does is not documented.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _SEARCH,
                query={
                    "q": q,
                    "manager_id": manager_id,
                    "can_view_goal_id": can_view_goal_id,
                    "deactivated": deactivated,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def bulk_upsert(
        self,
        *,
        users: Sequence[params.UserUpsert | Mapping[str, Any]],
        dry_run: bool | Omit = omit,
        result: type[UserBulkResultT] = models.UserBulkResult,
        options: RequestOptions | None = None,
    ) -> UserBulkResultT:
        """Create or update several users (documented; docs: Update Users).

        Creates and updates users. With `dry_run`, only reports what would happen.

        Notes:
            - Some calls need an administrator's token, and a token has the permissions of its owner; the docs do
              not say which calls, but this one creates and deactivates users.
            - A rejected user does not make the call fail: check errors, where index is the position of the user in
              the request.
            - The counts in the response do not state how many users were created.
            - The text BW_NULL as a value clears some fields. Which ones, and the rules for that, are not
              documented: the fields marked here are inferred. Try with dry_run first.
            - Fields of the organization are sent under their keys, beside the documented ones, in a mapping. A key
              that is misspelt is sent as one of those.

        Args:
            users: The users.
            dry_run: Only tries what would happen and changes nothing.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _BULK_UPSERT,
                body={
                    "users": users,
                    "dry_run": dry_run,
                },
                result=result,
                options=options,
            )
        )

    def plan(
        self,
        desired: Desired,
        *,
        match: _sync.UsersKey | Sequence[_sync.UsersKey] = "email",
        fields: Collection[_sync.UsersField] | None = None,
        remove: Literal["never", "deactivate"] = "never",
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
            - remove='deactivate': the user stays and can be reactivated.
            - The API does not return matrix_manager, custom_01, custom_02, custom_03, custom_04, custom_05; see
              `unreadable`.
            - email cannot be changed.
            - employee_id can be set where it is empty, and not be changed.

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
    """People and their administrative roles. Its methods are awaited."""

    @functools.cached_property
    def roles(self) -> AsyncUsersRoles:
        """People and their administrative roles."""
        from .users_roles import AsyncUsersRoles

        return AsyncUsersRoles(self._engine)

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        department: str | Omit = omit,
        employee_id: str | Omit = omit,
        manager: int | str | Omit = omit,
        deactivated: bool | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        locale: enums.Locale | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserT, models.UserPage]:
        """List users (inferred; docs: List Users).

        Returns the users of the organization.

        Notes:
            - A page has 20 users at most.

        Args:
            page: Number of the page, counted from 1. Default of the API: 1.
            size: Maximum number of users per page. 1 to 20; default of the API: 10.
            department: Name (not id) of the department.
            employee_id: Id in the organization's own records.
            manager: Id of the manager.
            deactivated: True: only deactivated users; False: only active ones.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            locale: Language of the users.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "page": page,
                    "size": size,
                    "department": department,
                    "employee_id": employee_id,
                    "manager": manager,
                    "deactivated": deactivated,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                    "locale": locale,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve(
        self,
        identifier: int | str,
        *,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve a user (documented; docs: Get User).

        Returns one user by id or UUID.

        Args:
            identifier: Id of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"identifier": identifier},
            result=result,
            options=options,
        )

    def search(
        self,
        *,
        q: str,
        manager_id: int | str | Omit = omit,
        can_view_goal_id: int | Omit = omit,
        deactivated: bool | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserT, models.UserPage]:
        """Search users (documented; docs: Users (after Get User, heading missing)).

        Returns the users whose names or email addresses match a text.

        Args:
            q: Text to search for in first name, last name and email address.
            manager_id: Only this manager and the users who report to them.
            can_view_goal_id: Id of a goal; the result states in can_view whether a user may view it.
            deactivated: True: only deactivated users. What False does is not documented.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _SEARCH,
                query={
                    "q": q,
                    "manager_id": manager_id,
                    "can_view_goal_id": can_view_goal_id,
                    "deactivated": deactivated,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def bulk_upsert(
        self,
        *,
        users: Sequence[params.UserUpsert | Mapping[str, Any]],
        dry_run: bool | Omit = omit,
        result: type[UserBulkResultT] = models.UserBulkResult,
        options: RequestOptions | None = None,
    ) -> UserBulkResultT:
        """Create or update several users (documented; docs: Update Users).

        Creates and updates users. With `dry_run`, only reports what would happen.

        Notes:
            - Some calls need an administrator's token, and a token has the permissions of its owner; the docs do
              not say which calls, but this one creates and deactivates users.
            - A rejected user does not make the call fail: check errors, where index is the position of the user in
              the request.
            - The counts in the response do not state how many users were created.
            - The text BW_NULL as a value clears some fields. Which ones, and the rules for that, are not
              documented: the fields marked here are inferred. Try with dry_run first.
            - Fields of the organization are sent under their keys, beside the documented ones, in a mapping. A key
              that is misspelt is sent as one of those.

        Args:
            users: The users.
            dry_run: Only tries what would happen and changes nothing.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _BULK_UPSERT,
            body={
                "users": users,
                "dry_run": dry_run,
            },
            result=result,
            options=options,
        )

    async def plan(
        self,
        desired: Desired,
        *,
        match: _sync.UsersKey | Sequence[_sync.UsersKey] = "email",
        fields: Collection[_sync.UsersField] | None = None,
        remove: Literal["never", "deactivate"] = "never",
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
            - remove='deactivate': the user stays and can be reactivated.
            - The API does not return matrix_manager, custom_01, custom_02, custom_03, custom_04, custom_05; see
              `unreadable`.
            - email cannot be changed.
            - employee_id can be set where it is empty, and not be changed.

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
