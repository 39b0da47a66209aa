# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people a contact lives with, and how many they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation(
    "list_household_members", "GET", "/groups/{group_id}/contacts/{contact_id}/households/members", RECORD_PAGES
)
_CREATE = Operation(
    "create_household_member",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/households/members",
    RECORD,
    rules={"household_member": rules.HOUSEHOLD_MEMBER},
)
_REPLACE = Operation(
    "replace_household_member",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/households/members/{id}",
    RECORD,
    rules={"household_member": rules.HOUSEHOLD_MEMBER},
)
_DELETE = Operation[None](
    "delete_household_member", "DELETE", "/groups/{group_id}/contacts/{contact_id}/households/members/{id}"
)
_UPDATE = Operation(
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
    """The people a contact lives with, and how many they are.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        member_id: Identifier of the household member.
        total: All members.
        children: Children among them.
        adults: Adults among them.
        should_enable: Whether these fixed numbers are to be used from now on.
    """

    def list(
        self,
        group_id: str,
        contact_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the people who live with a contact (inferred; docs: Groups::Contacts::Households::Members).

        Args:
            page: Number of the page to return.
            page_size: How many records a page holds.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
        """
        return self._pages(
            _LIST, (group_id, contact_id), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def create(
        self, group_id: str, contact_id: str, *, household_member: params.HouseholdMemberInput, **into: Unpack[Into[R]]
    ) -> R:
        """Add a person to a contact's household (inferred; docs: Groups::Contacts::Households::Members).

        Notes:
            - Unless the new member is marked as head of the household, the contact becomes its head.

        Args:
            household_member: A household member to add.
        """
        return self._into(_CREATE, (group_id, contact_id), into, household_member=household_member)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        *,
        household_member: params.HouseholdMemberChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a household member (inferred; docs: Groups::Contacts::Households::Members).

        Args:
            household_member: Changes to a household member.
        """
        return self._into(_REPLACE, (group_id, contact_id, member_id), into, household_member=household_member)

    def delete(self, group_id: str, contact_id: str, member_id: str, *, options: Options = None) -> None:
        """Delete a household member for good (inferred; docs: Groups::Contacts::Households::Members)."""
        return self._call(_DELETE, (group_id, contact_id, member_id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        *,
        household_member: params.HouseholdMemberChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a household member (inferred; docs: Groups::Contacts::Households::Members).

        Args:
            household_member: Changes to a household member.
        """
        return self._into(_UPDATE, (group_id, contact_id, member_id), into, household_member=household_member)

    def retrieve_count(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve how many people live in a household (inferred; docs: Groups::Contacts::Households::MembersCounts)."""
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
        """Replace how many people live in a household (inferred; docs: Groups::Contacts::Households::MembersCounts)."""
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
        """Update how many people live in a household (inferred; docs: Groups::Contacts::Households::MembersCounts)."""
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
        """Use the stored number as the household count from now on (inferred; docs:
        Groups::Contacts::Households::MembersCounts::Enable).
        """
        return self._into(_ENABLE_COUNT, (group_id, contact_id), into)

    def disable_count(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Count the household's members on record from now on (inferred; docs:
        Groups::Contacts::Households::MembersCounts::Disable).
        """
        return self._into(_DISABLE_COUNT, (group_id, contact_id), into)


class AsyncContactsHousehold(AsyncResource):
    """`ContactsHousehold` for the asynchronous client."""

    list = paged(ContactsHousehold.list)
    create = awaitable(ContactsHousehold.create)
    replace = awaitable(ContactsHousehold.replace)
    delete = awaitable(ContactsHousehold.delete)
    update = awaitable(ContactsHousehold.update)
    retrieve_count = awaitable(ContactsHousehold.retrieve_count)
    replace_count = awaitable(ContactsHousehold.replace_count)
    update_count = awaitable(ContactsHousehold.update_count)
    enable_count = awaitable(ContactsHousehold.enable_count)
    disable_count = awaitable(ContactsHousehold.disable_count)
