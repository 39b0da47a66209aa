# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people a contact lives with."""

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
)

if TYPE_CHECKING:
    from .. import params

_LIST_MEMBERS = Operation[models.RecordListEnvelope](
    "list_household_members",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/households/members",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_CREATE_MEMBER = Operation[Record](
    "create_household_member",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/households/members",
    models.RecordEnvelope,
    unwrap="data",
    rules={"household_member": rules.HOUSEHOLD_MEMBER},
)
_REPLACE_MEMBER = Operation[Record](
    "replace_household_member",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/households/members/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"household_member": rules.HOUSEHOLD_MEMBER},
)
_DELETE_MEMBER = Operation[None](
    "delete_household_member",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/households/members/{id}",
)
_UPDATE_MEMBER = Operation[Record](
    "update_household_member",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/households/members/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"household_member": rules.HOUSEHOLD_MEMBER},
)
_RETRIEVE_COUNT = Operation[Record](
    "get_household_count",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/households/members_count",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE_COUNT = Operation[Record](
    "replace_household_count",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/households/members_count",
    models.RecordEnvelope,
    unwrap="data",
)
_UPDATE_COUNT = Operation[Record](
    "update_household_count",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/households/members_count",
    models.RecordEnvelope,
    unwrap="data",
)
_ENABLE_COUNT = Operation[Record](
    "enable_household_count",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/households/members_count/enable",
    models.RecordEnvelope,
    unwrap="data",
)
_DISABLE_COUNT = Operation[Record](
    "disable_household_count",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/households/members_count/disable",
    models.RecordEnvelope,
    unwrap="data",
)


class ContactsHousehold(SyncResource):
    """The people a contact lives with.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List household members.

        The people who live with the contact.
        `GET /groups/{group_id}/contacts/{contact_id}/households/members` (inferred; docs:
        Groups::Contacts::Households::Members).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_MEMBERS,
            (group_id, contact_id),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def create_member(
        self,
        group_id: str,
        contact_id: str,
        *,
        household_member: params.HouseholdMemberInput,
        options: Options = None,
    ) -> Record:
        """Add a household member.

        Adds a person to the contact's household.
        `POST /groups/{group_id}/contacts/{contact_id}/households/members` (inferred; docs:
        Groups::Contacts::Households::Members).

        Notes:
            - Unless the new member is marked as head of the household, the contact becomes its
              head.

        Args:
            household_member: A household member to add.
        """
        return self._call(
            _CREATE_MEMBER, (group_id, contact_id), options, household_member=household_member
        )

    def replace_member(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        household_member: params.HouseholdMemberChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a member of the household.

        PUT form of `update_member`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/households/members/{id}` (inferred; docs:
        Groups::Contacts::Households::Members).

        Args:
            household_member: Changes to a household member.
        """
        return self._call(
            _REPLACE_MEMBER, (group_id, contact_id, id), options, household_member=household_member
        )

    def delete_member(
        self, group_id: str, contact_id: str, id: str, *, options: Options = None
    ) -> None:
        """Delete a household member.

        Deletes a household member for good.
        `DELETE /groups/{group_id}/contacts/{contact_id}/households/members/{id}` (inferred;
        docs: Groups::Contacts::Households::Members).
        """
        return self._call(_DELETE_MEMBER, (group_id, contact_id, id), options)

    def update_member(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        household_member: params.HouseholdMemberChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update a member of the household.

        Changes a household member.
        `PATCH /groups/{group_id}/contacts/{contact_id}/households/members/{id}` (inferred;
        docs: Groups::Contacts::Households::Members).

        Args:
            household_member: Changes to a household member.
        """
        return self._call(
            _UPDATE_MEMBER, (group_id, contact_id, id), options, household_member=household_member
        )

    def retrieve_count(self, group_id: str, contact_id: str, *, options: Options = None) -> Record:
        """Retrieve the household count.

        How many people live in the household.
        `GET /groups/{group_id}/contacts/{contact_id}/households/members_count` (inferred; docs:
        Groups::Contacts::Households::MembersCounts).
        """
        return self._call(_RETRIEVE_COUNT, (group_id, contact_id), options)

    def replace_count(
        self,
        group_id: str,
        contact_id: str,
        *,
        total: float | Omit = omit,
        children: float | Omit = omit,
        adults: float | Omit = omit,
        should_enable: bool | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace the household count.

        PUT form of `update_count`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/households/members_count` (inferred; docs:
        Groups::Contacts::Households::MembersCounts).

        Args:
            total: All members.
            children: Children among them.
            adults: Adults among them.
            should_enable: Whether these fixed numbers are to be used from now on.
        """
        return self._call(
            _REPLACE_COUNT,
            (group_id, contact_id),
            options,
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
        options: Options = None,
    ) -> Record:
        """Update the household count.

        Sets how many people live in the household.
        `PATCH /groups/{group_id}/contacts/{contact_id}/households/members_count` (inferred;
        docs: Groups::Contacts::Households::MembersCounts).

        Args:
            total: All members.
            children: Children among them.
            adults: Adults among them.
            should_enable: Whether these fixed numbers are to be used from now on.
        """
        return self._call(
            _UPDATE_COUNT,
            (group_id, contact_id),
            options,
            total=total,
            children=children,
            adults=adults,
            should_enable=should_enable,
        )

    def enable_count(self, group_id: str, contact_id: str, *, options: Options = None) -> Record:
        """Use a fixed household count.

        From now on the count is the stored number.
        `POST /groups/{group_id}/contacts/{contact_id}/households/members_count/enable`
        (inferred; docs: Groups::Contacts::Households::MembersCounts::Enable).
        """
        return self._call(_ENABLE_COUNT, (group_id, contact_id), options)

    def disable_count(self, group_id: str, contact_id: str, *, options: Options = None) -> Record:
        """Use a computed household count.

        From now on the count follows from the members on record.
        `POST /groups/{group_id}/contacts/{contact_id}/households/members_count/disable`
        (inferred; docs: Groups::Contacts::Households::MembersCounts::Disable).
        """
        return self._call(_DISABLE_COUNT, (group_id, contact_id), options)


class AsyncContactsHousehold(AsyncResource):
    """The people a contact lives with.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
    """

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
