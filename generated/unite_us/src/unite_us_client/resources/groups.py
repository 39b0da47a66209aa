# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms, assessments and screenings to fill in, and the answers to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
    resource,
)

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

_LIST_FORMS = Operation[models.RecordListEnvelope](
    "list_group_forms",
    "GET",
    "/groups/{group_id}/forms",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"q": rules.Q, "sord": rules.SORD},
)
_RETRIEVE_SCREENING = Operation[Record](
    "get_group_screening",
    "GET",
    "/groups/{group_id}/screenings/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_RETRIEVE = Operation[Record](
    "get_group",
    "GET",
    "/groups/{id}",
    models.RecordEnvelope,
    unwrap="data",
    evidence="corroborated",
)
_RETRIEVE_PROFILE = Operation[Record](
    "get_group_profile", "GET", "/groups/{id}/profile", models.RecordEnvelope, unwrap="data"
)
_REPLACE_PROFILE = Operation[Record](
    "replace_group_profile", "PUT", "/groups/{id}/profile", models.RecordEnvelope, unwrap="data"
)
_UPDATE_PROFILE = Operation[Record](
    "update_group_profile", "PATCH", "/groups/{id}/profile", models.RecordEnvelope, unwrap="data"
)
_SHARE = Operation[None](
    "share_group", "POST", "/groups/{group_id}/share", rules={"message": rules.MESSAGE}
)
_ACCEPT_PARTICIPATION_AGREEMENT = Operation[Record](
    "accept_group_participation_agreement",
    "POST",
    "/groups/{group_id}/participation_agreements",
    models.RecordEnvelope,
    unwrap="data",
)


class Groups(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
    """

    referrals: GroupsReferrals = resource(".groups_referrals", "GroupsReferrals", __package__)
    """Forms, assessments and screenings to fill in, and the answers to them."""
    service_cases: GroupsServiceCases = resource(
        ".groups_service_cases", "GroupsServiceCases", __package__
    )
    """Forms, assessments and screenings to fill in, and the answers to them."""
    assistance_requests: GroupsAssistanceRequests = resource(
        ".groups_assistance_requests", "GroupsAssistanceRequests", __package__
    )
    """Forms, assessments and screenings to fill in, and the answers to them."""
    timeline_events: GroupsTimelineEvents = resource(
        ".groups_timeline_events", "GroupsTimelineEvents", __package__
    )
    """What happened to a record, as events that loosely follow the Activity Streams format. An
    event's `verb`, `object` and `target` together tell what it was. Verbs: accept, add, assign,
    close, complete, create, delete, deny, join, leave, open, post, replace, retract, save,
    send, update.
    """
    address_book: GroupsAddressBook = resource(
        ".groups_address_book", "GroupsAddressBook", __package__
    )
    """Groups (organizations), their address book, opening hours and service types."""
    hours_of_operation: GroupsHoursOfOperation = resource(
        ".groups_hours_of_operation", "GroupsHoursOfOperation", __package__
    )
    """Groups (organizations), their address book, opening hours and service types."""
    service_types: GroupsServiceTypes = resource(
        ".groups_service_types", "GroupsServiceTypes", __package__
    )
    """Groups (organizations), their address book, opening hours and service types."""
    users: GroupsUsers = resource(".groups_users", "GroupsUsers", __package__)
    """Users, invitations and programs of a group."""
    invitations: GroupsInvitations = resource(
        ".groups_invitations", "GroupsInvitations", __package__
    )
    """Users, invitations and programs of a group."""
    programs: GroupsPrograms = resource(".groups_programs", "GroupsPrograms", __package__)
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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List the forms a group can use.

        Forms available to the group, narrowed down by use, service, program or contact.
        `GET /groups/{group_id}/forms` (inferred; docs: Groups: Forms Available for Use).

        Args:
            q: Narrows the forms down.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_FORMS,
            (group_id,),
            options,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def retrieve_screening(self, group_id: str, id: str, *, options: Options = None) -> Record:
        """Retrieve a group's screening.

        One screening of the group. `GET /groups/{group_id}/screenings/{id}` (inferred; docs:
        Groups: Screenings).
        """
        return self._call(_RETRIEVE_SCREENING, (group_id, id), options)

    def retrieve(self, id: str, *, options: Options = None) -> Record:
        """Retrieve a group.

        Details of one group. `GET /groups/{id}` (corroborated; docs: Groups).
        """
        return self._call(_RETRIEVE, (id,), options)

    def retrieve_profile(self, id: str, *, options: Options = None) -> Record:
        """Retrieve a group's profile.

        The complete profile of a group. `GET /groups/{id}/profile` (inferred; docs: Groups).
        """
        return self._call(_RETRIEVE_PROFILE, (id,), options)

    def replace_profile(
        self, id: str, *, group: params.GroupProfileInput, options: Options = None
    ) -> Record:
        """Replace a group's profile.

        PUT form of `update_profile`; the docs describe the two alike.
        `PUT /groups/{id}/profile` (inferred; docs: Groups).

        Args:
            group: Fields of a group's profile.
        """
        return self._call(_REPLACE_PROFILE, (id,), options, group=group)

    def update_profile(
        self, id: str, *, group: params.GroupProfileInput, options: Options = None
    ) -> Record:
        """Update a group's profile.

        Changes the profile of a group. `PATCH /groups/{id}/profile` (inferred; docs: Groups).

        Args:
            group: Fields of a group's profile.
        """
        return self._call(_UPDATE_PROFILE, (id,), options, group=group)

    def share(
        self, group_id: str, *, message: params.GroupShareMessage, options: Options = None
    ) -> None:
        """Share a group by email or text message.

        Sends someone a message about a group. `POST /groups/{group_id}/share` (inferred; docs:
        Group sharing).

        Args:
            message: Which group, to whom, and how.
        """
        return self._call(_SHARE, (group_id,), options, message=message)

    def accept_participation_agreement(self, group_id: str, *, options: Options = None) -> Record:
        """Accept a participation agreement as a group.

        Records that the organization accepts the agreement; a task for its administrators.
        `POST /groups/{group_id}/participation_agreements` (inferred; docs: Groups: UniteUs
        Partcipation Agreements).
        """
        return self._call(_ACCEPT_PARTICIPATION_AGREEMENT, (group_id,), options)


class AsyncGroups(AsyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
    """

    referrals: AsyncGroupsReferrals = resource(
        ".groups_referrals", "AsyncGroupsReferrals", __package__
    )
    service_cases: AsyncGroupsServiceCases = resource(
        ".groups_service_cases", "AsyncGroupsServiceCases", __package__
    )
    assistance_requests: AsyncGroupsAssistanceRequests = resource(
        ".groups_assistance_requests", "AsyncGroupsAssistanceRequests", __package__
    )
    timeline_events: AsyncGroupsTimelineEvents = resource(
        ".groups_timeline_events", "AsyncGroupsTimelineEvents", __package__
    )
    address_book: AsyncGroupsAddressBook = resource(
        ".groups_address_book", "AsyncGroupsAddressBook", __package__
    )
    hours_of_operation: AsyncGroupsHoursOfOperation = resource(
        ".groups_hours_of_operation", "AsyncGroupsHoursOfOperation", __package__
    )
    service_types: AsyncGroupsServiceTypes = resource(
        ".groups_service_types", "AsyncGroupsServiceTypes", __package__
    )
    users: AsyncGroupsUsers = resource(".groups_users", "AsyncGroupsUsers", __package__)
    invitations: AsyncGroupsInvitations = resource(
        ".groups_invitations", "AsyncGroupsInvitations", __package__
    )
    programs: AsyncGroupsPrograms = resource(".groups_programs", "AsyncGroupsPrograms", __package__)
    list_forms = paged(Groups.list_forms)
    retrieve_screening = awaitable(Groups.retrieve_screening)
    retrieve = awaitable(Groups.retrieve)
    retrieve_profile = awaitable(Groups.retrieve_profile)
    replace_profile = awaitable(Groups.replace_profile)
    update_profile = awaitable(Groups.update_profile)
    share = awaitable(Groups.share)
    accept_participation_agreement = awaitable(Groups.accept_participation_agreement)
