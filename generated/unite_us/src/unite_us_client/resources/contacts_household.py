# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people a contact lives with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST_MEMBERS = Operation(
    "list_household_members",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/households/members",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_CREATE_MEMBER = Operation(
    "create_household_member",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/households/members",
    RECORD,
    rules={"household_member": rules.HOUSEHOLD_MEMBER},
)
_REPLACE_MEMBER = Operation(
    "replace_household_member",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/households/members/{id}",
    RECORD,
    rules={"household_member": rules.HOUSEHOLD_MEMBER},
)
_DELETE_MEMBER = Operation[None](
    "delete_household_member", "DELETE", "/groups/{group_id}/contacts/{contact_id}/households/members/{id}"
)
_UPDATE_MEMBER = Operation(
    "update_household_member",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/households/members/{id}",
    RECORD,
    rules={"household_member": rules.HOUSEHOLD_MEMBER},
)
_RETRIEVE_COUNT = Operation(
    "get_household_count", "GET", "/groups/{group_id}/contacts/{contact_id}/households/members_count", RECORD
)
_REPLACE_COUNT = Operation(
    "replace_household_count", "PUT", "/groups/{group_id}/contacts/{contact_id}/households/members_count", RECORD
)
_UPDATE_COUNT = Operation(
    "update_household_count", "PATCH", "/groups/{group_id}/contacts/{contact_id}/households/members_count", RECORD
)
_ENABLE_COUNT = Operation(
    "enable_household_count", "POST", "/groups/{group_id}/contacts/{contact_id}/households/members_count/enable", RECORD
)
_DISABLE_COUNT = Operation(
    "disable_household_count",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/households/members_count/disable",
    RECORD,
)


class ContactsHousehold(SyncResource):
    """The people a contact lives with.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
        total: All members.
        children: Children among them.
        adults: Adults among them.
        should_enable: Whether these fixed numbers are to be used from now on.
    """

    def list_members(
        self,
        group_id: str,
        contact_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List household members (inferred; docs: Groups::Contacts::Households::Members).

        The people who live with the contact.

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(_LIST_MEMBERS, (group_id, contact_id), into, page=page, per=per, sord=sord, sidx=sidx)

    def create_member(
        self, group_id: str, contact_id: str, *, household_member: params.HouseholdMemberInput, **into: Unpack[Into[R]]
    ) -> R:
        """Add a household member (inferred; docs: Groups::Contacts::Households::Members).

        Adds a person to the contact's household.

        Notes:
            - Unless the new member is marked as head of the household, the contact becomes its head.

        Args:
            household_member: A household member to add.
        """
        return self._into(_CREATE_MEMBER, (group_id, contact_id), into, household_member=household_member)

    def replace_member(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        household_member: params.HouseholdMemberChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a member of the household (inferred; docs: Groups::Contacts::Households::Members).

        PUT form of `update_member`; the docs describe the two alike.

        Args:
            household_member: Changes to a household member.
        """
        return self._into(_REPLACE_MEMBER, (group_id, contact_id, id), into, household_member=household_member)

    def delete_member(self, group_id: str, contact_id: str, id: str, *, options: Options = None) -> None:
        """Delete a household member (inferred; docs: Groups::Contacts::Households::Members).

        Deletes a household member for good.
        """
        return self._call(_DELETE_MEMBER, (group_id, contact_id, id), options)

    def update_member(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        household_member: params.HouseholdMemberChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a member of the household (inferred; docs: Groups::Contacts::Households::Members).

        Changes a household member.

        Args:
            household_member: Changes to a household member.
        """
        return self._into(_UPDATE_MEMBER, (group_id, contact_id, id), into, household_member=household_member)

    def retrieve_count(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve the household count (inferred; docs: Groups::Contacts::Households::MembersCounts).

        How many people live in the household.
        """
        return self._into(_RETRIEVE_COUNT, (group_id, contact_id), into)

    def replace_count(
        self,
        group_id: str,
        contact_id: str,
        *,
        total: float | Omit = omit,
        children: float | Omit = omit,
        adults: float | Omit = omit,
        should_enable: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace the household count (inferred; docs: Groups::Contacts::Households::MembersCounts).

        PUT form of `update_count`; the docs describe the two alike.
        """
        return self._into(
            _REPLACE_COUNT,
            (group_id, contact_id),
            into,
            total=total,
            children=children,
            adults=adults,
            should_enable=should_enable,
        )

    def update_count(
        self,
        group_id: str,
        contact_id: str,
        *,
        total: float | Omit = omit,
        children: float | Omit = omit,
        adults: float | Omit = omit,
        should_enable: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update the household count (inferred; docs: Groups::Contacts::Households::MembersCounts).

        Sets how many people live in the household.
        """
        return self._into(
            _UPDATE_COUNT,
            (group_id, contact_id),
            into,
            total=total,
            children=children,
            adults=adults,
            should_enable=should_enable,
        )

    def enable_count(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Use a fixed household count (inferred; docs: Groups::Contacts::Households::MembersCounts::Enable).

        From now on the count is the stored number.
        """
        return self._into(_ENABLE_COUNT, (group_id, contact_id), into)

    def disable_count(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Use a computed household count (inferred; docs: Groups::Contacts::Households::MembersCounts::Disable).

        From now on the count follows from the members on record.
        """
        return self._into(_DISABLE_COUNT, (group_id, contact_id), into)


class AsyncContactsHousehold(AsyncResource):
    """`ContactsHousehold` for the asynchronous client."""

    list_members = paged(ContactsHousehold.list_members)
    create_member = awaitable(ContactsHousehold.create_member)
    replace_member = awaitable(ContactsHousehold.replace_member)
    delete_member = awaitable(ContactsHousehold.delete_member)
    update_member = awaitable(ContactsHousehold.update_member)
    retrieve_count = awaitable(ContactsHousehold.retrieve_count)
    replace_count = awaitable(ContactsHousehold.replace_count)
    update_count = awaitable(ContactsHousehold.update_count)
    enable_count = awaitable(ContactsHousehold.enable_count)
    disable_count = awaitable(ContactsHousehold.disable_count)
