# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Groups (organizations), their profile and hours of operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .._results import RECORD, RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, resource
from .._runtime.options import Into, Omit, Options, R, omit

if TYPE_CHECKING:
    from .. import params
    from .groups_address_book import AsyncGroupsAddressBook, GroupsAddressBook
    from .groups_assistance_requests import AsyncGroupsAssistanceRequests, GroupsAssistanceRequests
    from .groups_invitations import AsyncGroupsInvitations, GroupsInvitations
    from .groups_programs import AsyncGroupsPrograms, GroupsPrograms
    from .groups_referrals import AsyncGroupsReferrals, GroupsReferrals
    from .groups_service_types import AsyncGroupsServiceTypes, GroupsServiceTypes
    from .groups_users import AsyncGroupsUsers, GroupsUsers

_RETRIEVE = Operation("get_group", "GET", "/groups/{id}", RECORD, evidence="corroborated")
_RETRIEVE_PROFILE = Operation("get_group_profile", "GET", "/groups/{id}/profile", RECORD)
_REPLACE_PROFILE = Operation("replace_group_profile", "PUT", "/groups/{id}/profile", RECORD)
_UPDATE_PROFILE = Operation("update_group_profile", "PATCH", "/groups/{id}/profile", RECORD)
_SHARE = Operation[None]("share_group", "POST", "/groups/{group_id}/share", rules={"message": rules.MESSAGE})
_ACCEPT_PARTICIPATION_AGREEMENT = Operation(
    "accept_group_participation_agreement", "POST", "/groups/{group_id}/participation_agreements", RECORD
)
_REPLACE_HOURS_OF_OPERATION = Operation(
    "replace_group_hours_of_operation", "PUT", "/groups/{group_id}/hours_of_operation", RECORDS
)
_CREATE_HOURS_OF_OPERATION = Operation(
    "create_group_hours_of_operation", "POST", "/groups/{group_id}/hours_of_operation", RECORDS
)
_DELETE_HOURS_OF_OPERATION = Operation[None](
    "delete_group_hours_of_operation", "DELETE", "/groups/{group_id}/hours_of_operation", body=("schedule",)
)
_UPDATE_HOURS_OF_OPERATION = Operation(
    "update_group_hours_of_operation", "PATCH", "/groups/{group_id}/hours_of_operation", RECORDS
)


class Groups(SyncResource):
    """Groups (organizations), their profile and hours of operation.

    Args of its methods:
        group: Fields of a group's profile.
        schedule: Opening hours over a week.
    """

    referrals: GroupsReferrals = resource(".groups_referrals", "GroupsReferrals")
    """Referrals that a group sends and receives."""
    assistance_requests: GroupsAssistanceRequests = resource(".groups_assistance_requests", "GroupsAssistanceRequests")
    """Requests for help that were sent to a group."""
    address_book: GroupsAddressBook = resource(".groups_address_book", "GroupsAddressBook")
    """Organizations that a group keeps in its address book."""
    service_types: GroupsServiceTypes = resource(".groups_service_types", "GroupsServiceTypes")
    """Service types that a group provides, with their sub-types and outcomes."""
    users: GroupsUsers = resource(".groups_users", "GroupsUsers")
    """Users of a group and their roles in it."""
    invitations: GroupsInvitations = resource(".groups_invitations", "GroupsInvitations")
    """Invitations to join a group."""
    programs: GroupsPrograms = resource(".groups_programs", "GroupsPrograms")
    """Programs of a group, and who has access to them."""

    def retrieve(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group (corroborated; docs: Groups).

        Args:
            group_id: Identifier of the group (organization).
        """
        return self._into(_RETRIEVE, (group_id,), into)

    def retrieve_profile(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve the complete profile of a group (inferred; docs: Groups).

        Args:
            group_id: Identifier of the group (organization).
        """
        return self._into(_RETRIEVE_PROFILE, (group_id,), into)

    def replace_profile(self, group_id: str, *, group: params.GroupProfileInput, **into: Unpack[Into[R]]) -> R:
        """Replace a group's profile (inferred; docs: Groups).

        Args:
            group_id: Identifier of the group (organization).
        """
        return self._into(_REPLACE_PROFILE, (group_id,), into, group=group)

    def update_profile(self, group_id: str, *, group: params.GroupProfileInput, **into: Unpack[Into[R]]) -> R:
        """Update a group's profile (inferred; docs: Groups).

        Args:
            group_id: Identifier of the group (organization).
        """
        return self._into(_UPDATE_PROFILE, (group_id,), into, group=group)

    def share(self, group_id: str, *, message: params.GroupShareMessage, options: Options = None) -> None:
        """Share a group: send someone an email or text message about it (inferred; docs: Group sharing).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
            message: Which group, to whom, and how.
        """
        return self._call(_SHARE, (group_id,), options, message=message)

    def accept_participation_agreement(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Accept a participation agreement as a group; a task for its administrators (inferred; docs: Groups: UniteUs
        Partcipation Agreements).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
        """
        return self._into(_ACCEPT_PARTICIPATION_AGREEMENT, (group_id,), into)

    def replace_hours_of_operation(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, **into: Unpack[Into[R]]
    ) -> R | list[R]:
        """Replace a group's hours of operation (inferred; docs: Groups: Hours of Operation).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
        """
        return self._into(_REPLACE_HOURS_OF_OPERATION, (group_id,), into, schedule=schedule)

    def create_hours_of_operation(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, **into: Unpack[Into[R]]
    ) -> R | list[R]:
        """Add hours of operation to a group (inferred; docs: Groups: Hours of Operation).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
        """
        return self._into(_CREATE_HOURS_OF_OPERATION, (group_id,), into, schedule=schedule)

    def delete_hours_of_operation(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, options: Options = None
    ) -> None:
        """Delete a group's hours of operation (inferred; docs: Groups: Hours of Operation).

        Notes:
            - The hours to delete go into the body of this DELETE.

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
        """
        return self._call(_DELETE_HOURS_OF_OPERATION, (group_id,), options, schedule=schedule)

    def update_hours_of_operation(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, **into: Unpack[Into[R]]
    ) -> R | list[R]:
        """Update a group's hours of operation (inferred; docs: Groups: Hours of Operation).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
        """
        return self._into(_UPDATE_HOURS_OF_OPERATION, (group_id,), into, schedule=schedule)


class AsyncGroups(AsyncResource):
    """`Groups` for the asynchronous client."""

    referrals: AsyncGroupsReferrals = resource(".groups_referrals", "AsyncGroupsReferrals")
    assistance_requests: AsyncGroupsAssistanceRequests = resource(
        ".groups_assistance_requests", "AsyncGroupsAssistanceRequests"
    )
    address_book: AsyncGroupsAddressBook = resource(".groups_address_book", "AsyncGroupsAddressBook")
    service_types: AsyncGroupsServiceTypes = resource(".groups_service_types", "AsyncGroupsServiceTypes")
    users: AsyncGroupsUsers = resource(".groups_users", "AsyncGroupsUsers")
    invitations: AsyncGroupsInvitations = resource(".groups_invitations", "AsyncGroupsInvitations")
    programs: AsyncGroupsPrograms = resource(".groups_programs", "AsyncGroupsPrograms")
    retrieve = awaitable(Groups.retrieve)
    retrieve_profile = awaitable(Groups.retrieve_profile)
    replace_profile = awaitable(Groups.replace_profile)
    update_profile = awaitable(Groups.update_profile)
    share = awaitable(Groups.share)
    accept_participation_agreement = awaitable(Groups.accept_participation_agreement)
    replace_hours_of_operation = awaitable(Groups.replace_hours_of_operation)
    create_hours_of_operation = awaitable(Groups.create_hours_of_operation)
    delete_hours_of_operation = awaitable(Groups.delete_hours_of_operation)
    update_hours_of_operation = awaitable(Groups.update_hours_of_operation)
