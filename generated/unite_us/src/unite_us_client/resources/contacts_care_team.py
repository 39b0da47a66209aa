# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""The people who participate in the care of a contact."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .. import _profile, _serialization, enums, models, params
from .._results import CareTeamMemberT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .contacts_care_team_addresses import AsyncContactsCareTeamAddresses, ContactsCareTeamAddresses
    from .contacts_care_team_email_addresses import AsyncContactsCareTeamEmailAddresses, ContactsCareTeamEmailAddresses
    from .contacts_care_team_phone_numbers import AsyncContactsCareTeamPhoneNumbers, ContactsCareTeamPhoneNumbers

_LIST = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/care_team/members",
    models.CareTeamMemberListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/care_team/members",
    models.CareTeamMemberEnvelope,
    unwrap="data",
    serialization={"member": _serialization.CARE_TEAM_MEMBER_INPUT},
)
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}",
    models.CareTeamMemberEnvelope,
    unwrap="data",
    serialization={"member": _serialization.CARE_TEAM_MEMBER_INPUT},
    also_put=True,
)


class ContactsCareTeam(Resource):
    """The people who participate in the care of a contact."""

    @functools.cached_property
    def addresses(self) -> ContactsCareTeamAddresses:
        """Postal addresses of a care team member."""
        from .contacts_care_team_addresses import ContactsCareTeamAddresses

        return ContactsCareTeamAddresses(self._engine)

    @functools.cached_property
    def email_addresses(self) -> ContactsCareTeamEmailAddresses:
        """Email addresses of a care team member."""
        from .contacts_care_team_email_addresses import ContactsCareTeamEmailAddresses

        return ContactsCareTeamEmailAddresses(self._engine)

    @functools.cached_property
    def phone_numbers(self) -> ContactsCareTeamPhoneNumbers:
        """Phone numbers of a care team member."""
        from .contacts_care_team_phone_numbers import ContactsCareTeamPhoneNumbers

        return ContactsCareTeamPhoneNumbers(self._engine)

    def list(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[CareTeamMemberT] = models.CareTeamMember,
        options: RequestOptions | None = None,
    ) -> SyncPages[CareTeamMemberT, models.CareTeamMemberListEnvelope]:
        """List the members of a contact's care team (inferred; docs: Contact: Care Team).

        Args:
            contact_id: Identifier of the contact (client).
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
                path={"group_id": group_id, "contact_id": contact_id},
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

    def create(
        self,
        contact_id: str,
        *,
        member: params.CareTeamMemberInput,
        group_id: str | Omit = omit,
        result: type[CareTeamMemberT] = models.CareTeamMember,
        options: RequestOptions | None = None,
    ) -> CareTeamMemberT:
        """Add someone to the care team ad hoc (inferred; docs: Contact: Care Team).

        Args:
            contact_id: Identifier of the contact (client).
            member: A care team member to add.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "member": member,
                },
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        contact_id: str,
        member_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a member who was added ad hoc (inferred; docs: Contact: Care Team).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id},
                options=options,
            )
        )

    def update(
        self,
        contact_id: str,
        member_id: str,
        *,
        group_id: str | Omit = omit,
        member: params.CareTeamMemberChanges | Omit = omit,
        result: type[CareTeamMemberT] = models.CareTeamMember,
        options: RequestOptions | None = None,
    ) -> CareTeamMemberT:
        """Update a member who was added ad hoc (inferred; docs: Contact: Care Team).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            member: Changes to a care team member.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id},
                body={
                    "member": member,
                },
                result=result,
                options=options,
            )
        )


class AsyncContactsCareTeam(Resource):
    """The people who participate in the care of a contact. Its methods are awaited."""

    @functools.cached_property
    def addresses(self) -> AsyncContactsCareTeamAddresses:
        """Postal addresses of a care team member."""
        from .contacts_care_team_addresses import AsyncContactsCareTeamAddresses

        return AsyncContactsCareTeamAddresses(self._engine)

    @functools.cached_property
    def email_addresses(self) -> AsyncContactsCareTeamEmailAddresses:
        """Email addresses of a care team member."""
        from .contacts_care_team_email_addresses import AsyncContactsCareTeamEmailAddresses

        return AsyncContactsCareTeamEmailAddresses(self._engine)

    @functools.cached_property
    def phone_numbers(self) -> AsyncContactsCareTeamPhoneNumbers:
        """Phone numbers of a care team member."""
        from .contacts_care_team_phone_numbers import AsyncContactsCareTeamPhoneNumbers

        return AsyncContactsCareTeamPhoneNumbers(self._engine)

    def list(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[CareTeamMemberT] = models.CareTeamMember,
        options: RequestOptions | None = None,
    ) -> AsyncPages[CareTeamMemberT, models.CareTeamMemberListEnvelope]:
        """List the members of a contact's care team (inferred; docs: Contact: Care Team).

        Args:
            contact_id: Identifier of the contact (client).
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
                path={"group_id": group_id, "contact_id": contact_id},
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

    async def create(
        self,
        contact_id: str,
        *,
        member: params.CareTeamMemberInput,
        group_id: str | Omit = omit,
        result: type[CareTeamMemberT] = models.CareTeamMember,
        options: RequestOptions | None = None,
    ) -> CareTeamMemberT:
        """Add someone to the care team ad hoc (inferred; docs: Contact: Care Team).

        Args:
            contact_id: Identifier of the contact (client).
            member: A care team member to add.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "member": member,
            },
            result=result,
            options=options,
        )

    async def delete(
        self,
        contact_id: str,
        member_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a member who was added ad hoc (inferred; docs: Contact: Care Team).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id},
            options=options,
        )

    async def update(
        self,
        contact_id: str,
        member_id: str,
        *,
        group_id: str | Omit = omit,
        member: params.CareTeamMemberChanges | Omit = omit,
        result: type[CareTeamMemberT] = models.CareTeamMember,
        options: RequestOptions | None = None,
    ) -> CareTeamMemberT:
        """Update a member who was added ad hoc (inferred; docs: Contact: Care Team).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the care team member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            member: Changes to a care team member.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id},
            body={
                "member": member,
            },
            result=result,
            options=options,
        )
