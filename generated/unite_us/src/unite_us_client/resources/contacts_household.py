# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /groups/{group_id}/contacts/{contact_id}/households/members", RECORD_PAGES)
_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/households/members", RECORD,
    rules={"household_member": _rules.HOUSEHOLD_MEMBER_INPUT},
)
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}/households/members/{member_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/households/members/{member_id}", RECORD,
    rules={"household_member": _rules.HOUSEHOLD_MEMBER_INPUT},
)
_RETRIEVE_COUNT = Operation("GET /groups/{group_id}/contacts/{contact_id}/households/members_count", RECORD)
_UPDATE_COUNT = Operation("PATCH /groups/{group_id}/contacts/{contact_id}/households/members_count", RECORD)
_ENABLE_COUNT = Operation("POST /groups/{group_id}/contacts/{contact_id}/households/members_count/enable", RECORD)
_DISABLE_COUNT = Operation("POST /groups/{group_id}/contacts/{contact_id}/households/members_count/disable", RECORD)


class ContactsHousehold(SyncResource):
    """The people a contact lives with, and how many they are.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        household_member: A household member to add.
        member_id: Identifier of the household member.
    """

    def list(self, group_id: str, contact_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the people who live with a contact (inferred; docs: Groups::Contacts::Households::Members)."""
        return self._pages(_LIST, locals())

    def create(
        self, group_id: str, contact_id: str, *, household_member: params.HouseholdMemberInput, **into: Unpack[Into[R]]
    ) -> R:
        """Add a person to a contact's household (inferred; docs: Groups::Contacts::Households::Members).

        Notes:
            - Unless the new member is marked as head of the household, the contact becomes its head.
        """
        return self._into(_CREATE, locals(), into)

    def delete(self, group_id: str, contact_id: str, member_id: str, *, options: Options = None) -> None:
        """Delete a household member for good (inferred; docs: Groups::Contacts::Households::Members)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, contact_id: str, member_id: str, *,
        household_member: params.HouseholdMemberChanges | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Update a household member (inferred; docs: Groups::Contacts::Households::Members).

        Args:
            household_member: Changes to a household member.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a household member (inferred; docs: Groups::Contacts::Households::Members)."""

    def retrieve_count(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve how many people live in a household (inferred; docs:
        Groups::Contacts::Households::MembersCounts)."""
        return self._into(_RETRIEVE_COUNT, locals(), into)

    def update_count(
        self, group_id: str, contact_id: str, *,
        total: float | Omit = omit,
        children: float | Omit = omit,
        adults: float | Omit = omit,
        should_enable: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update how many people live in a household (inferred; docs: Groups::Contacts::Households::MembersCounts).

        Args:
            total: All members.
            children: Children among them.
            adults: Adults among them.
            should_enable: Whether these fixed numbers are to be used from now on.
        """
        return self._into(_UPDATE_COUNT, locals(), into)

    replace_count = twin(update_count, _UPDATE_COUNT.with_method("PUT"))
    """Replace how many people live in a household (inferred; docs: Groups::Contacts::Households::MembersCounts)."""

    def enable_count(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Use the stored number as the household count from now on (inferred; docs:
        Groups::Contacts::Households::MembersCounts::Enable)."""
        return self._into(_ENABLE_COUNT, locals(), into)

    def disable_count(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Count the household's members on record from now on (inferred; docs:
        Groups::Contacts::Households::MembersCounts::Disable)."""
        return self._into(_DISABLE_COUNT, locals(), into)


class AsyncContactsHousehold(AsyncResource):
    """`ContactsHousehold` for the asynchronous client."""

    list = paged(ContactsHousehold.list)
    create = awaitable(ContactsHousehold.create)
    delete = awaitable(ContactsHousehold.delete)
    update = awaitable(ContactsHousehold.update)
    replace = awaitable(ContactsHousehold.replace)
    retrieve_count = awaitable(ContactsHousehold.retrieve_count)
    update_count = awaitable(ContactsHousehold.update_count)
    replace_count = awaitable(ContactsHousehold.replace_count)
    enable_count = awaitable(ContactsHousehold.enable_count)
    disable_count = awaitable(ContactsHousehold.disable_count)
