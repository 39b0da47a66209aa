# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Programs of a group, and who has access to them."""

from __future__ import annotations

from .. import _profile, _serialization, enums, models, params
from .._results import ProgramT, RecordT, UserT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /groups/{group_id}/programs",
    models.ProgramListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_RETRIEVE = Operation("GET /groups/{group_id}/programs/{program_id}", models.ProgramEnvelope, unwrap="data")
_LIST_USERS = Operation(
    "GET /groups/{group_id}/programs/{program_id}/users",
    models.UserListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"q": _serialization.USER_QUERY, "sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_REMOVE_USER = Operation[None]("DELETE /groups/{group_id}/programs/{program_id}/users/{user_id}")
_UPDATE_USER = Operation(
    "PATCH /groups/{group_id}/programs/{program_id}/users/{user_id}",
    models.RecordEnvelope,
    unwrap="data",
    also_put=True,
)


class GroupsPrograms(Resource):
    """Programs of a group, and who has access to them."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ProgramT] = models.Program,
        options: RequestOptions | None = None,
    ) -> SyncPages[ProgramT, models.ProgramListEnvelope]:
        """List the programs that a group can use (inferred; docs: Groups: Programs).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ProgramT] = models.Program,
        options: RequestOptions | None = None,
    ) -> ProgramT:
        """Retrieve a program (inferred; docs: Groups: Programs).

        Args:
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "program_id": program_id},
                result=result,
                options=options,
            )
        )

    def list_users(
        self,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.UserQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserT, models.UserListEnvelope]:
        """List the users who have access to a program (inferred; docs: Groups: Program Users).

        Args:
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filters the users.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_USERS,
                path={"group_id": group_id, "program_id": program_id},
                query={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def remove_user(
        self,
        program_id: str,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a user's access to a program (inferred; docs: Groups: Program Users).

        Args:
            program_id: Identifier of the program.
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _REMOVE_USER,
                path={"group_id": group_id, "program_id": program_id, "user_id": user_id},
                options=options,
            )
        )

    def update_user(
        self,
        program_id: str,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update a user's access to a program (inferred; docs: Groups: Program Users).

        Notes:
            - The docs do not describe a body, so what to send is unknown.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            program_id: Identifier of the program.
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_USER,
                path={"group_id": group_id, "program_id": program_id, "user_id": user_id},
                result=result,
                options=options,
            )
        )


class AsyncGroupsPrograms(Resource):
    """Programs of a group, and who has access to them. Its methods are awaited."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ProgramT] = models.Program,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ProgramT, models.ProgramListEnvelope]:
        """List the programs that a group can use (inferred; docs: Groups: Programs).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve(
        self,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ProgramT] = models.Program,
        options: RequestOptions | None = None,
    ) -> ProgramT:
        """Retrieve a program (inferred; docs: Groups: Programs).

        Args:
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "program_id": program_id},
            result=result,
            options=options,
        )

    def list_users(
        self,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.UserQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserT, models.UserListEnvelope]:
        """List the users who have access to a program (inferred; docs: Groups: Program Users).

        Args:
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filters the users.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_USERS,
                path={"group_id": group_id, "program_id": program_id},
                query={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def remove_user(
        self,
        program_id: str,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a user's access to a program (inferred; docs: Groups: Program Users).

        Args:
            program_id: Identifier of the program.
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _REMOVE_USER,
            path={"group_id": group_id, "program_id": program_id, "user_id": user_id},
            options=options,
        )

    async def update_user(
        self,
        program_id: str,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update a user's access to a program (inferred; docs: Groups: Program Users).

        Notes:
            - The docs do not describe a body, so what to send is unknown.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            program_id: Identifier of the program.
            user_id: Identifier of the user.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_USER,
            path={"group_id": group_id, "program_id": program_id, "user_id": user_id},
            result=result,
            options=options,
        )
