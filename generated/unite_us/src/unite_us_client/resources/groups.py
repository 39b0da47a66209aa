# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms, assessments and screenings to fill in, and the answers to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .groups_address_book import AsyncGroupsAddressBook, GroupsAddressBook
    from .groups_assistance_requests import AsyncGroupsAssistanceRequests, GroupsAssistanceRequests
    from .groups_hours_of_operation import AsyncGroupsHoursOfOperation, GroupsHoursOfOperation
    from .groups_invitations import AsyncGroupsInvitations, GroupsInvitations
    from .groups_programs import AsyncGroupsPrograms, GroupsPrograms
    from .groups_referrals import AsyncGroupsReferrals, GroupsReferrals
    from .groups_service_cases import AsyncGroupsServiceCases, GroupsServiceCases
    from .groups_service_types import AsyncGroupsServiceTypes, GroupsServiceTypes
    from .groups_timeline_events import AsyncGroupsTimelineEvents, GroupsTimelineEvents
    from .groups_users import AsyncGroupsUsers, GroupsUsers

_LIST_FORMS = Operation(
    "list_group_forms", "GET", "/groups/{group_id}/forms", RECORD_PAGES, rules={"q": rules.Q, "sord": rules.SORD}
)
_RETRIEVE_SCREENING = Operation("get_group_screening", "GET", "/groups/{group_id}/screenings/{id}", RECORD)
_RETRIEVE = Operation("get_group", "GET", "/groups/{id}", RECORD, evidence="corroborated")
_RETRIEVE_PROFILE = Operation("get_group_profile", "GET", "/groups/{id}/profile", RECORD)
_REPLACE_PROFILE = Operation("replace_group_profile", "PUT", "/groups/{id}/profile", RECORD)
_UPDATE_PROFILE = Operation("update_group_profile", "PATCH", "/groups/{id}/profile", RECORD)
_SHARE = Operation[None]("share_group", "POST", "/groups/{group_id}/share", rules={"message": rules.MESSAGE})
_ACCEPT_PARTICIPATION_AGREEMENT = Operation(
    "accept_group_participation_agreement", "POST", "/groups/{group_id}/participation_agreements", RECORD
)


class Groups(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
        group: Fields of a group's profile.
    """

    referrals: GroupsReferrals = resource(".groups_referrals", "GroupsReferrals")
    """Forms, assessments and screenings to fill in, and the answers to them."""
    service_cases: GroupsServiceCases = resource(".groups_service_cases", "GroupsServiceCases")
    """Forms, assessments and screenings to fill in, and the answers to them."""
    assistance_requests: GroupsAssistanceRequests = resource(".groups_assistance_requests", "GroupsAssistanceRequests")
    """Forms, assessments and screenings to fill in, and the answers to them."""
    timeline_events: GroupsTimelineEvents = resource(".groups_timeline_events", "GroupsTimelineEvents")
    """What happened to a record, as events that loosely follow the Activity Streams format. An event's `verb`,
    `object` and `target` together tell what it was. Verbs: accept, add, assign, close, complete, create, delete,
    deny, join, leave, open, post, replace, retract, save, send, update.
    """
    address_book: GroupsAddressBook = resource(".groups_address_book", "GroupsAddressBook")
    """Groups (organizations), their address book, opening hours and service types."""
    hours_of_operation: GroupsHoursOfOperation = resource(".groups_hours_of_operation", "GroupsHoursOfOperation")
    """Groups (organizations), their address book, opening hours and service types."""
    service_types: GroupsServiceTypes = resource(".groups_service_types", "GroupsServiceTypes")
    """Groups (organizations), their address book, opening hours and service types."""
    users: GroupsUsers = resource(".groups_users", "GroupsUsers")
    """Users, invitations and programs of a group."""
    invitations: GroupsInvitations = resource(".groups_invitations", "GroupsInvitations")
    """Users, invitations and programs of a group."""
    programs: GroupsPrograms = resource(".groups_programs", "GroupsPrograms")
    """Users, invitations and programs of a group."""

    def list_forms(
        self,
        group_id: str,
        *,
        q: params.GroupFormQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the forms a group can use (inferred; docs: Groups: Forms Available for Use).

        Forms available to the group, narrowed down by use, service, program or contact.

        Args:
            q: Narrows the forms down.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(_LIST_FORMS, (group_id,), into, q=q, page=page, per=per, sord=sord, sidx=sidx)

    def retrieve_screening(self, group_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group's screening (inferred; docs: Groups: Screenings).

        One screening of the group.
        """
        return self._into(_RETRIEVE_SCREENING, (group_id, id), into)

    def retrieve(self, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group (corroborated; docs: Groups).

        Details of one group.
        """
        return self._into(_RETRIEVE, (id,), into)

    def retrieve_profile(self, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group's profile (inferred; docs: Groups).

        The complete profile of a group.
        """
        return self._into(_RETRIEVE_PROFILE, (id,), into)

    def replace_profile(self, id: str, *, group: params.GroupProfileInput, **into: Unpack[Into[R]]) -> R:
        """Replace a group's profile (inferred; docs: Groups).

        PUT form of `update_profile`; the docs describe the two alike.
        """
        return self._into(_REPLACE_PROFILE, (id,), into, group=group)

    def update_profile(self, id: str, *, group: params.GroupProfileInput, **into: Unpack[Into[R]]) -> R:
        """Update a group's profile (inferred; docs: Groups).

        Changes the profile of a group.
        """
        return self._into(_UPDATE_PROFILE, (id,), into, group=group)

    def share(self, group_id: str, *, message: params.GroupShareMessage, options: Options = None) -> None:
        """Share a group by email or text message (inferred; docs: Group sharing).

        Sends someone a message about a group.

        Args:
            message: Which group, to whom, and how.
        """
        return self._call(_SHARE, (group_id,), options, message=message)

    def accept_participation_agreement(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Accept a participation agreement as a group (inferred; docs: Groups: UniteUs Partcipation Agreements).

        Records that the organization accepts the agreement; a task for its administrators.
        """
        return self._into(_ACCEPT_PARTICIPATION_AGREEMENT, (group_id,), into)


class AsyncGroups(AsyncResource):
    """`Groups` for the asynchronous client."""

    referrals: AsyncGroupsReferrals = resource(".groups_referrals", "AsyncGroupsReferrals")
    service_cases: AsyncGroupsServiceCases = resource(".groups_service_cases", "AsyncGroupsServiceCases")
    assistance_requests: AsyncGroupsAssistanceRequests = resource(
        ".groups_assistance_requests", "AsyncGroupsAssistanceRequests"
    )
    timeline_events: AsyncGroupsTimelineEvents = resource(".groups_timeline_events", "AsyncGroupsTimelineEvents")
    address_book: AsyncGroupsAddressBook = resource(".groups_address_book", "AsyncGroupsAddressBook")
    hours_of_operation: AsyncGroupsHoursOfOperation = resource(
        ".groups_hours_of_operation", "AsyncGroupsHoursOfOperation"
    )
    service_types: AsyncGroupsServiceTypes = resource(".groups_service_types", "AsyncGroupsServiceTypes")
    users: AsyncGroupsUsers = resource(".groups_users", "AsyncGroupsUsers")
    invitations: AsyncGroupsInvitations = resource(".groups_invitations", "AsyncGroupsInvitations")
    programs: AsyncGroupsPrograms = resource(".groups_programs", "AsyncGroupsPrograms")
    list_forms = paged(Groups.list_forms)
    retrieve_screening = awaitable(Groups.retrieve_screening)
    retrieve = awaitable(Groups.retrieve)
    retrieve_profile = awaitable(Groups.retrieve_profile)
    replace_profile = awaitable(Groups.replace_profile)
    update_profile = awaitable(Groups.update_profile)
    share = awaitable(Groups.share)
    accept_participation_agreement = awaitable(Groups.accept_participation_agreement)
