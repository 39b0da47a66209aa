# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""The people a contact lives with, and their number."""

from __future__ import annotations

from .. import _profile, _serialization, enums, models, params
from .._results import HouseholdCountT, HouseholdMemberT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST_MEMBERS = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/households/members",
    models.HouseholdMemberListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_ADD_MEMBER = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/households/members",
    models.HouseholdMemberEnvelope,
    unwrap="data",
    serialization={"household_member": _serialization.HOUSEHOLD_MEMBER_INPUT},
)
_DELETE_MEMBER = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}/households/members/{member_id}")
_UPDATE_MEMBER = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/households/members/{member_id}",
    models.HouseholdMemberEnvelope,
    unwrap="data",
    serialization={"household_member": _serialization.HOUSEHOLD_MEMBER_INPUT},
    also_put=True,
)
_RETRIEVE_COUNT = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/households/members_count",
    models.HouseholdCountEnvelope,
    unwrap="data",
)
_UPDATE_COUNT = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/households/members_count",
    models.HouseholdCountEnvelope,
    unwrap="data",
    also_put=True,
)
_ENABLE_COUNT = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/households/members_count/enable",
    models.HouseholdCountEnvelope,
    unwrap="data",
    also_put=True,
)
_DISABLE_COUNT = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/households/members_count/disable",
    models.HouseholdCountEnvelope,
    unwrap="data",
    also_put=True,
)


class ContactsHousehold(Resource):
    """The people a contact lives with, and their number."""

    def list_members(
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
        result: type[HouseholdMemberT] = models.HouseholdMember,
        options: RequestOptions | None = None,
    ) -> SyncPages[HouseholdMemberT, models.HouseholdMemberListEnvelope]:
        """List the people who live with a contact (inferred; docs: Groups::Contacts::Households::Members).

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
                _LIST_MEMBERS,
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

    def add_member(
        self,
        contact_id: str,
        *,
        household_member: params.HouseholdMemberInput,
        group_id: str | Omit = omit,
        result: type[HouseholdMemberT] = models.HouseholdMember,
        options: RequestOptions | None = None,
    ) -> HouseholdMemberT:
        """Add a person to a contact's household (inferred; docs: Groups::Contacts::Households::Members).

        Notes:
            - Unless the new member is marked as head of the household, the contact becomes its head.

        Args:
            contact_id: Identifier of the contact (client).
            household_member: A household member to add.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ADD_MEMBER,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "household_member": household_member,
                },
                result=result,
                options=options,
            )
        )

    def delete_member(
        self,
        contact_id: str,
        member_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Permanently delete a household member (inferred; docs: Groups::Contacts::Households::Members).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the household member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE_MEMBER,
                path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id},
                options=options,
            )
        )

    def update_member(
        self,
        contact_id: str,
        member_id: str,
        *,
        group_id: str | Omit = omit,
        household_member: params.HouseholdMemberChanges | Omit = omit,
        result: type[HouseholdMemberT] = models.HouseholdMember,
        options: RequestOptions | None = None,
    ) -> HouseholdMemberT:
        """Update a household member (inferred; docs: Groups::Contacts::Households::Members).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the household member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            household_member: Changes to a household member.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_MEMBER,
                path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id},
                body={
                    "household_member": household_member,
                },
                result=result,
                options=options,
            )
        )

    def retrieve_count(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[HouseholdCountT] = models.HouseholdCount,
        options: RequestOptions | None = None,
    ) -> HouseholdCountT:
        """Retrieve the number of people in a household (inferred; docs: Groups::Contacts::Households::MembersCounts).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_COUNT,
                path={"group_id": group_id, "contact_id": contact_id},
                result=result,
                options=options,
            )
        )

    def update_count(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        total: float | Omit = omit,
        children: float | Omit = omit,
        adults: float | Omit = omit,
        should_enable: bool | Omit = omit,
        result: type[HouseholdCountT] = models.HouseholdCount,
        options: RequestOptions | None = None,
    ) -> HouseholdCountT:
        """Update the number of people in a household (inferred; docs: Groups::Contacts::Households::MembersCounts).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            total: All members.
            children: Children among them.
            adults: Adults among them.
            should_enable: Whether to use these fixed numbers.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_COUNT,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "total": total,
                    "children": children,
                    "adults": adults,
                    "should_enable": should_enable,
                },
                result=result,
                options=options,
            )
        )

    def enable_count(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[HouseholdCountT] = models.HouseholdCount,
        options: RequestOptions | None = None,
    ) -> HouseholdCountT:
        """Use the stored number as the household count (inferred; docs:
        Groups::Contacts::Households::MembersCounts::Enable).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ENABLE_COUNT,
                path={"group_id": group_id, "contact_id": contact_id},
                result=result,
                options=options,
            )
        )

    def disable_count(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[HouseholdCountT] = models.HouseholdCount,
        options: RequestOptions | None = None,
    ) -> HouseholdCountT:
        """Use the number of recorded members as the household count (inferred; docs:
        Groups::Contacts::Households::MembersCounts::Disable).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _DISABLE_COUNT,
                path={"group_id": group_id, "contact_id": contact_id},
                result=result,
                options=options,
            )
        )


class AsyncContactsHousehold(Resource):
    """The people a contact lives with, and their number. Its methods are awaited."""

    def list_members(
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
        result: type[HouseholdMemberT] = models.HouseholdMember,
        options: RequestOptions | None = None,
    ) -> AsyncPages[HouseholdMemberT, models.HouseholdMemberListEnvelope]:
        """List the people who live with a contact (inferred; docs: Groups::Contacts::Households::Members).

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
                _LIST_MEMBERS,
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

    async def add_member(
        self,
        contact_id: str,
        *,
        household_member: params.HouseholdMemberInput,
        group_id: str | Omit = omit,
        result: type[HouseholdMemberT] = models.HouseholdMember,
        options: RequestOptions | None = None,
    ) -> HouseholdMemberT:
        """Add a person to a contact's household (inferred; docs: Groups::Contacts::Households::Members).

        Notes:
            - Unless the new member is marked as head of the household, the contact becomes its head.

        Args:
            contact_id: Identifier of the contact (client).
            household_member: A household member to add.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ADD_MEMBER,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "household_member": household_member,
            },
            result=result,
            options=options,
        )

    async def delete_member(
        self,
        contact_id: str,
        member_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Permanently delete a household member (inferred; docs: Groups::Contacts::Households::Members).

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the household member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE_MEMBER,
            path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id},
            options=options,
        )

    async def update_member(
        self,
        contact_id: str,
        member_id: str,
        *,
        group_id: str | Omit = omit,
        household_member: params.HouseholdMemberChanges | Omit = omit,
        result: type[HouseholdMemberT] = models.HouseholdMember,
        options: RequestOptions | None = None,
    ) -> HouseholdMemberT:
        """Update a household member (inferred; docs: Groups::Contacts::Households::Members).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            member_id: Identifier of the household member.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            household_member: Changes to a household member.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_MEMBER,
            path={"group_id": group_id, "contact_id": contact_id, "member_id": member_id},
            body={
                "household_member": household_member,
            },
            result=result,
            options=options,
        )

    async def retrieve_count(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[HouseholdCountT] = models.HouseholdCount,
        options: RequestOptions | None = None,
    ) -> HouseholdCountT:
        """Retrieve the number of people in a household (inferred; docs: Groups::Contacts::Households::MembersCounts).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_COUNT,
            path={"group_id": group_id, "contact_id": contact_id},
            result=result,
            options=options,
        )

    async def update_count(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        total: float | Omit = omit,
        children: float | Omit = omit,
        adults: float | Omit = omit,
        should_enable: bool | Omit = omit,
        result: type[HouseholdCountT] = models.HouseholdCount,
        options: RequestOptions | None = None,
    ) -> HouseholdCountT:
        """Update the number of people in a household (inferred; docs: Groups::Contacts::Households::MembersCounts).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            total: All members.
            children: Children among them.
            adults: Adults among them.
            should_enable: Whether to use these fixed numbers.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_COUNT,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "total": total,
                "children": children,
                "adults": adults,
                "should_enable": should_enable,
            },
            result=result,
            options=options,
        )

    async def enable_count(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[HouseholdCountT] = models.HouseholdCount,
        options: RequestOptions | None = None,
    ) -> HouseholdCountT:
        """Use the stored number as the household count (inferred; docs:
        Groups::Contacts::Households::MembersCounts::Enable).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ENABLE_COUNT,
            path={"group_id": group_id, "contact_id": contact_id},
            result=result,
            options=options,
        )

    async def disable_count(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[HouseholdCountT] = models.HouseholdCount,
        options: RequestOptions | None = None,
    ) -> HouseholdCountT:
        """Use the number of recorded members as the household count (inferred; docs:
        Groups::Contacts::Households::MembersCounts::Disable).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _DISABLE_COUNT,
            path={"group_id": group_id, "contact_id": contact_id},
            result=result,
            options=options,
        )
