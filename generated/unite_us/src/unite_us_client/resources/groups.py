# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._results import RECORD, RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, resource, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params
    from .groups_address_book import AsyncGroupsAddressBook, GroupsAddressBook
    from .groups_assistance_requests import AsyncGroupsAssistanceRequests, GroupsAssistanceRequests
    from .groups_invitations import AsyncGroupsInvitations, GroupsInvitations
    from .groups_programs import AsyncGroupsPrograms, GroupsPrograms
    from .groups_referrals import AsyncGroupsReferrals, GroupsReferrals
    from .groups_service_types import AsyncGroupsServiceTypes, GroupsServiceTypes
    from .groups_users import AsyncGroupsUsers, GroupsUsers

_RETRIEVE = Operation("GET /groups/{group_id}", RECORD, evidence="corroborated")
_RETRIEVE_PROFILE = Operation("GET /groups/{group_id}/profile", RECORD)
_UPDATE_PROFILE = Operation("PATCH /groups/{group_id}/profile", RECORD)
_SHARE = Operation[None]("POST /groups/{group_id}/share", rules={"message": _rules.GROUP_SHARE_MESSAGE})
_ACCEPT_PARTICIPATION_AGREEMENT = Operation("POST /groups/{group_id}/participation_agreements", RECORD)
_CREATE_HOURS_OF_OPERATION = Operation("POST /groups/{group_id}/hours_of_operation", RECORDS)
_DELETE_HOURS_OF_OPERATION = Operation[None]("DELETE /groups/{group_id}/hours_of_operation", body=("schedule",))
_UPDATE_HOURS_OF_OPERATION = Operation("PATCH /groups/{group_id}/hours_of_operation", RECORDS)


class Groups(SyncResource):
    """Groups (organizations), their profile and hours of operation.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        group: Fields of a group's profile.
        message: Which group, to whom, and how.
        schedule: Opening hours over a week.
    """

    referrals: GroupsReferrals = resource(".groups_referrals")
    """Referrals that a group sends and receives."""
    assistance_requests: GroupsAssistanceRequests = resource(".groups_assistance_requests")
    """Requests for help that were sent to a group."""
    address_book: GroupsAddressBook = resource(".groups_address_book")
    """Organizations that a group keeps in its address book."""
    service_types: GroupsServiceTypes = resource(".groups_service_types")
    """Service types that a group provides, with their sub-types and outcomes."""
    users: GroupsUsers = resource(".groups_users")
    """Users of a group and their roles in it."""
    invitations: GroupsInvitations = resource(".groups_invitations")
    """Invitations to join a group."""
    programs: GroupsPrograms = resource(".groups_programs")
    """Programs of a group, and who has access to them."""

    def retrieve(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group (corroborated; docs: Groups).

        Args:
            group_id: Identifier of the group (organization).
        """
        return self._into(_RETRIEVE, locals(), into)

    def retrieve_profile(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve the complete profile of a group (inferred; docs: Groups).

        Args:
            group_id: Identifier of the group (organization).
        """
        return self._into(_RETRIEVE_PROFILE, locals(), into)

    def update_profile(
        self, group_id: str, *, group: params.GroupProfileInput, **into: Unpack[Into[R]]
    ) -> R:
        """Update a group's profile (inferred; docs: Groups).

        Args:
            group_id: Identifier of the group (organization).
        """
        return self._into(_UPDATE_PROFILE, locals(), into)

    replace_profile = twin(update_profile, _UPDATE_PROFILE.with_method("PUT"))
    """Replace a group's profile (inferred; docs: Groups)."""

    def share(
        self, group_id: str, *, message: params.GroupShareMessage, options: Options = None
    ) -> None:
        """Share a group: send someone an email or text message about it (inferred; docs: Group sharing)."""
        return self._call(_SHARE, locals())

    def accept_participation_agreement(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Accept a participation agreement as a group; a task for its administrators (inferred; docs: Groups:
        UniteUs Partcipation Agreements)."""
        return self._into(_ACCEPT_PARTICIPATION_AGREEMENT, locals(), into)

    def create_hours_of_operation(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, **into: Unpack[Into[R]]
    ) -> R | list[R]:
        """Add hours of operation to a group (inferred; docs: Groups: Hours of Operation)."""
        return self._into(_CREATE_HOURS_OF_OPERATION, locals(), into)

    def delete_hours_of_operation(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, options: Options = None
    ) -> None:
        """Delete a group's hours of operation (inferred; docs: Groups: Hours of Operation).

        Notes:
            - The hours to delete go into the body of this DELETE.
        """
        return self._call(_DELETE_HOURS_OF_OPERATION, locals())

    def update_hours_of_operation(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, **into: Unpack[Into[R]]
    ) -> R | list[R]:
        """Update a group's hours of operation (inferred; docs: Groups: Hours of Operation)."""
        return self._into(_UPDATE_HOURS_OF_OPERATION, locals(), into)

    replace_hours_of_operation = twin(update_hours_of_operation, _UPDATE_HOURS_OF_OPERATION.with_method("PUT"))
    """Replace a group's hours of operation (inferred; docs: Groups: Hours of Operation)."""


class AsyncGroups(AsyncResource):
    """`Groups` for the asynchronous client."""

    referrals: AsyncGroupsReferrals = resource(".groups_referrals")
    assistance_requests: AsyncGroupsAssistanceRequests = resource(".groups_assistance_requests")
    address_book: AsyncGroupsAddressBook = resource(".groups_address_book")
    service_types: AsyncGroupsServiceTypes = resource(".groups_service_types")
    users: AsyncGroupsUsers = resource(".groups_users")
    invitations: AsyncGroupsInvitations = resource(".groups_invitations")
    programs: AsyncGroupsPrograms = resource(".groups_programs")
    retrieve = awaitable(Groups.retrieve)
    retrieve_profile = awaitable(Groups.retrieve_profile)
    update_profile = awaitable(Groups.update_profile)
    replace_profile = awaitable(Groups.replace_profile)
    share = awaitable(Groups.share)
    accept_participation_agreement = awaitable(Groups.accept_participation_agreement)
    create_hours_of_operation = awaitable(Groups.create_hours_of_operation)
    delete_hours_of_operation = awaitable(Groups.delete_hours_of_operation)
    update_hours_of_operation = awaitable(Groups.update_hours_of_operation)
    replace_hours_of_operation = awaitable(Groups.replace_hours_of_operation)
