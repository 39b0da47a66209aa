# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Groups (organizations), their profile and hours of operation."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .. import _serialization, models, params
from .._results import GroupT, RecordT
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .groups_address_book import AsyncGroupsAddressBook, GroupsAddressBook
    from .groups_invitations import AsyncGroupsInvitations, GroupsInvitations
    from .groups_programs import AsyncGroupsPrograms, GroupsPrograms
    from .groups_service_types import AsyncGroupsServiceTypes, GroupsServiceTypes
    from .groups_users import AsyncGroupsUsers, GroupsUsers

_RETRIEVE = Operation("GET /groups/{group_id}", models.GroupEnvelope, unwrap="data", evidence="corroborated")
_RETRIEVE_PROFILE = Operation("GET /groups/{group_id}/profile", models.GroupEnvelope, unwrap="data")
_UPDATE_PROFILE = Operation("PATCH /groups/{group_id}/profile", models.GroupEnvelope, unwrap="data", also_put=True)
_SHARE = Operation[None]("POST /groups/{group_id}/share", serialization={"message": _serialization.GROUP_SHARE_MESSAGE})
_ACCEPT_PARTICIPATION_AGREEMENT = Operation(
    "POST /groups/{group_id}/participation_agreements", models.RecordEnvelope, unwrap="data"
)
_CREATE_HOURS_OF_OPERATION = Operation("POST /groups/{group_id}/hours_of_operation", models.AnyEnvelope, unwrap="data")
_DELETE_HOURS_OF_OPERATION = Operation[None]("DELETE /groups/{group_id}/hours_of_operation")
_UPDATE_HOURS_OF_OPERATION = Operation(
    "PATCH /groups/{group_id}/hours_of_operation", models.AnyEnvelope, unwrap="data", also_put=True
)


class Groups(Resource):
    """Groups (organizations), their profile and hours of operation."""

    @functools.cached_property
    def address_book(self) -> GroupsAddressBook:
        """Organizations in the address book of a group."""
        from .groups_address_book import GroupsAddressBook

        return GroupsAddressBook(self._engine)

    @functools.cached_property
    def service_types(self) -> GroupsServiceTypes:
        """Service types that a group provides, with their sub-types and outcomes."""
        from .groups_service_types import GroupsServiceTypes

        return GroupsServiceTypes(self._engine)

    @functools.cached_property
    def users(self) -> GroupsUsers:
        """Users of a group and their roles in it."""
        from .groups_users import GroupsUsers

        return GroupsUsers(self._engine)

    @functools.cached_property
    def invitations(self) -> GroupsInvitations:
        """Invitations to join a group."""
        from .groups_invitations import GroupsInvitations

        return GroupsInvitations(self._engine)

    @functools.cached_property
    def programs(self) -> GroupsPrograms:
        """Programs of a group, and who has access to them."""
        from .groups_programs import GroupsPrograms

        return GroupsPrograms(self._engine)

    def retrieve(
        self,
        group_id: str,
        *,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Retrieve a group (corroborated; docs: Groups).

        Args:
            group_id: Identifier of the group (organization).
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def retrieve_profile(
        self,
        group_id: str,
        *,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Retrieve the complete profile of a group (inferred; docs: Groups).

        Args:
            group_id: Identifier of the group (organization).
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_PROFILE,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def update_profile(
        self,
        group_id: str,
        *,
        group: params.GroupProfileInput,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Update a group's profile (inferred; docs: Groups).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            group_id: Identifier of the group (organization).
            group: Fields of a group's profile.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_PROFILE,
                path={"group_id": group_id},
                body={
                    "group": group,
                },
                result=result,
                options=options,
            )
        )

    def share(
        self,
        *,
        message: params.GroupShareMessage,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Share a group: send someone an email or text message about it (inferred; docs: Group sharing).

        Args:
            message: Which group, to whom, and how.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _SHARE,
                path={"group_id": group_id},
                body={
                    "message": message,
                },
                options=options,
            )
        )

    def accept_participation_agreement(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Accept a participation agreement as a group; a task for its administrators (inferred; docs: Groups: UniteUs
        Partcipation Agreements).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ACCEPT_PARTICIPATION_AGREEMENT,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def create_hours_of_operation(
        self,
        *,
        group_id: str | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Add hours of operation to a group (inferred; docs: Groups: Hours of Operation).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            schedule: Opening hours over a week.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CREATE_HOURS_OF_OPERATION,
                path={"group_id": group_id},
                body={
                    "schedule": schedule,
                },
                result=result,
                options=options,
            )
        )

    def delete_hours_of_operation(
        self,
        *,
        group_id: str | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a group's hours of operation (inferred; docs: Groups: Hours of Operation).

        Notes:
            - The hours to delete are sent in the body of this DELETE.

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            schedule: Opening hours over a week.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE_HOURS_OF_OPERATION,
                path={"group_id": group_id},
                body={
                    "schedule": schedule,
                },
                options=options,
            )
        )

    def update_hours_of_operation(
        self,
        *,
        group_id: str | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Update a group's hours of operation (inferred; docs: Groups: Hours of Operation).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            schedule: Opening hours over a week.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _UPDATE_HOURS_OF_OPERATION,
                path={"group_id": group_id},
                body={
                    "schedule": schedule,
                },
                result=result,
                options=options,
            )
        )


class AsyncGroups(Resource):
    """Groups (organizations), their profile and hours of operation. Its methods are awaited."""

    @functools.cached_property
    def address_book(self) -> AsyncGroupsAddressBook:
        """Organizations in the address book of a group."""
        from .groups_address_book import AsyncGroupsAddressBook

        return AsyncGroupsAddressBook(self._engine)

    @functools.cached_property
    def service_types(self) -> AsyncGroupsServiceTypes:
        """Service types that a group provides, with their sub-types and outcomes."""
        from .groups_service_types import AsyncGroupsServiceTypes

        return AsyncGroupsServiceTypes(self._engine)

    @functools.cached_property
    def users(self) -> AsyncGroupsUsers:
        """Users of a group and their roles in it."""
        from .groups_users import AsyncGroupsUsers

        return AsyncGroupsUsers(self._engine)

    @functools.cached_property
    def invitations(self) -> AsyncGroupsInvitations:
        """Invitations to join a group."""
        from .groups_invitations import AsyncGroupsInvitations

        return AsyncGroupsInvitations(self._engine)

    @functools.cached_property
    def programs(self) -> AsyncGroupsPrograms:
        """Programs of a group, and who has access to them."""
        from .groups_programs import AsyncGroupsPrograms

        return AsyncGroupsPrograms(self._engine)

    async def retrieve(
        self,
        group_id: str,
        *,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Retrieve a group (corroborated; docs: Groups).

        Args:
            group_id: Identifier of the group (organization).
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def retrieve_profile(
        self,
        group_id: str,
        *,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Retrieve the complete profile of a group (inferred; docs: Groups).

        Args:
            group_id: Identifier of the group (organization).
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_PROFILE,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def update_profile(
        self,
        group_id: str,
        *,
        group: params.GroupProfileInput,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Update a group's profile (inferred; docs: Groups).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            group_id: Identifier of the group (organization).
            group: Fields of a group's profile.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_PROFILE,
            path={"group_id": group_id},
            body={
                "group": group,
            },
            result=result,
            options=options,
        )

    async def share(
        self,
        *,
        message: params.GroupShareMessage,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Share a group: send someone an email or text message about it (inferred; docs: Group sharing).

        Args:
            message: Which group, to whom, and how.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _SHARE,
            path={"group_id": group_id},
            body={
                "message": message,
            },
            options=options,
        )

    async def accept_participation_agreement(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Accept a participation agreement as a group; a task for its administrators (inferred; docs: Groups: UniteUs
        Partcipation Agreements).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ACCEPT_PARTICIPATION_AGREEMENT,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def create_hours_of_operation(
        self,
        *,
        group_id: str | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Add hours of operation to a group (inferred; docs: Groups: Hours of Operation).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            schedule: Opening hours over a week.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CREATE_HOURS_OF_OPERATION,
            path={"group_id": group_id},
            body={
                "schedule": schedule,
            },
            result=result,
            options=options,
        )

    async def delete_hours_of_operation(
        self,
        *,
        group_id: str | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a group's hours of operation (inferred; docs: Groups: Hours of Operation).

        Notes:
            - The hours to delete are sent in the body of this DELETE.

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            schedule: Opening hours over a week.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE_HOURS_OF_OPERATION,
            path={"group_id": group_id},
            body={
                "schedule": schedule,
            },
            options=options,
        )

    async def update_hours_of_operation(
        self,
        *,
        group_id: str | Omit = omit,
        schedule: params.WeekSchedule | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> list[RecordT]:
        """Update a group's hours of operation (inferred; docs: Groups: Hours of Operation).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            schedule: Opening hours over a week.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _UPDATE_HOURS_OF_OPERATION,
            path={"group_id": group_id},
            body={
                "schedule": schedule,
            },
            result=result,
            options=options,
        )
