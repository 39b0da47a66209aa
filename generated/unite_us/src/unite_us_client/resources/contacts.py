# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people (clients) that a group serves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .contacts_addresses import AsyncContactsAddresses, ContactsAddresses
    from .contacts_care_team import AsyncContactsCareTeam, ContactsCareTeam
    from .contacts_consents import AsyncContactsConsents, ContactsConsents
    from .contacts_documents import AsyncContactsDocuments, ContactsDocuments
    from .contacts_email_addresses import AsyncContactsEmailAddresses, ContactsEmailAddresses
    from .contacts_household import AsyncContactsHousehold, ContactsHousehold
    from .contacts_interactions import AsyncContactsInteractions, ContactsInteractions
    from .contacts_phone_numbers import AsyncContactsPhoneNumbers, ContactsPhoneNumbers
    from .contacts_referrals import AsyncContactsReferrals, ContactsReferrals

_LIST = Operation("list_contacts", "GET", "/groups/{group_id}/contacts", RECORD_PAGES)
_CREATE = Operation("create_contact", "POST", "/groups/{group_id}/contacts", RECORD, rules={"contact": rules.CONTACT})
_RETRIEVE = Operation("get_contact", "GET", "/groups/{group_id}/contacts/{id}", RECORD)
_REPLACE = Operation(
    "replace_contact", "PUT", "/groups/{group_id}/contacts/{id}", RECORD, rules={"contact": rules.CONTACT}
)
_DELETE = Operation[None]("delete_contact", "DELETE", "/groups/{group_id}/contacts/{id}")
_UPDATE = Operation(
    "update_contact", "PATCH", "/groups/{group_id}/contacts/{id}", RECORD, rules={"contact": rules.CONTACT}
)
_LIST_WITH_INTAKES = Operation(
    "list_contacts_with_intakes", "GET", "/groups/{group_id}/contacts/with_intakes", RECORD_PAGES
)
_LIST_AS_PRIMARY_WORKER = Operation(
    "list_contacts_by_current_primary_worker", "GET", "/groups/{group_id}/contacts/primary_worker", RECORD_PAGES
)
_LIST_BY_PRIMARY_WORKER = Operation(
    "list_contacts_by_primary_worker", "GET", "/groups/{group_id}/contacts/primary_worker/{user_id}", RECORD_PAGES
)
_SEARCH_GLOBAL = Operation(
    "search_global_contacts", "POST", "/groups/{group_id}/search/global_contacts", RECORD_LIST, retry_safe=True
)
_SELECT_VIA_PUT = Operation("select_contact_put", "PUT", "/groups/{group_id}/contacts/{contact_id}/select", RECORD)
_SELECT = Operation("select_contact", "PATCH", "/groups/{group_id}/contacts/{contact_id}/select", RECORD)
_REPLACE_CARE_COORDINATOR = Operation(
    "replace_contact_care_coordinator", "PUT", "/groups/{group_id}/contacts/{contact_id}/care_coordinator", RECORD
)
_UPDATE_CARE_COORDINATOR = Operation(
    "update_contact_care_coordinator", "PATCH", "/groups/{group_id}/contacts/{contact_id}/care_coordinator", RECORD
)
_RETRIEVE_PROGRAM_ENROLLMENT = Operation(
    "get_contact_program_enrollment",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/programs/{program_id}/enrollment",
    RECORD,
)


class Contacts(SyncResource):
    """The people (clients) that a group serves.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        page: Number of the page to return.
        page_size: How many records a page holds.
        sort_order: Sort direction.
        sort_by: Attribute to sort by.
        network_id: Network the contact takes part in.
        assistance_request_id: Contact's request whose requestor data is to be taken over.
        contact_id: Identifier of the contact (client).
    """

    addresses: ContactsAddresses = resource(".contacts_addresses", "ContactsAddresses")
    """Postal addresses of a contact."""
    email_addresses: ContactsEmailAddresses = resource(".contacts_email_addresses", "ContactsEmailAddresses")
    """Email addresses of a contact."""
    phone_numbers: ContactsPhoneNumbers = resource(".contacts_phone_numbers", "ContactsPhoneNumbers")
    """Phone numbers of a contact."""
    interactions: ContactsInteractions = resource(".contacts_interactions", "ContactsInteractions")
    """Interactions with a contact."""
    referrals: ContactsReferrals = resource(".contacts_referrals", "ContactsReferrals")
    """Referrals made for a contact."""
    consents: ContactsConsents = resource(".contacts_consents", "ContactsConsents")
    """Requests for a contact's consent, and the answers to them."""
    care_team: ContactsCareTeam = resource(".contacts_care_team", "ContactsCareTeam")
    """The people around a contact who take part in the care."""
    household: ContactsHousehold = resource(".contacts_household", "ContactsHousehold")
    """The people a contact lives with, and how many they are."""
    documents: ContactsDocuments = resource(".contacts_documents", "ContactsDocuments")
    """Documents attached to a contact and to its intakes."""

    def list(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the contacts that a group has access to (inferred; docs: Contacts)."""
        return self._pages(
            _LIST, (group_id,), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def create(
        self,
        group_id: str,
        *,
        contact: params.ContactInput,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Create a contact for a group, and for a network if one is named (inferred; docs: Contacts).

        Args:
            contact: A contact to create.
        """
        return self._into(
            _CREATE,
            (group_id,),
            into,
            contact=contact,
            network_id=network_id,
            assistance_request_id=assistance_request_id,
        )

    def retrieve(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a contact (inferred; docs: Contacts)."""
        return self._into(_RETRIEVE, (group_id, contact_id), into)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        *,
        contact: params.ContactChanges | Omit = omit,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a contact (inferred; docs: Contacts).

        Args:
            contact: Changes to a contact.
        """
        return self._into(
            _REPLACE,
            (group_id, contact_id),
            into,
            contact=contact,
            network_id=network_id,
            assistance_request_id=assistance_request_id,
        )

    def delete(self, group_id: str, contact_id: str, *, options: Options = None) -> None:
        """Delete a contact for good (inferred; docs: Contacts)."""
        return self._call(_DELETE, (group_id, contact_id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        *,
        contact: params.ContactChanges | Omit = omit,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact (inferred; docs: Contacts).

        Args:
            contact: Changes to a contact.
        """
        return self._into(
            _UPDATE,
            (group_id, contact_id),
            into,
            contact=contact,
            network_id=network_id,
            assistance_request_id=assistance_request_id,
        )

    def list_with_intakes(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the contacts with intakes that a group has access to (inferred; docs: Contacts with Intakes)."""
        return self._pages(
            _LIST_WITH_INTAKES,
            (group_id,),
            into,
            page=page,
            page_size=page_size,
            sort_order=sort_order,
            sort_by=sort_by,
        )

    def list_as_primary_worker(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List contacts by their primary worker; none is named, so probably the current user (inferred; docs:
        Contacts: Filter by Primary Worker).
        """
        return self._pages(
            _LIST_AS_PRIMARY_WORKER,
            (group_id,),
            into,
            page=page,
            page_size=page_size,
            sort_order=sort_order,
            sort_by=sort_by,
        )

    def list_by_primary_worker(
        self,
        group_id: str,
        user_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List contacts whose primary worker is a user (inferred; docs: Contacts: Filter by Primary Worker).

        Args:
            user_id: Identifier of the user.
        """
        return self._pages(
            _LIST_BY_PRIMARY_WORKER,
            (group_id, user_id),
            into,
            page=page,
            page_size=page_size,
            sort_order=sort_order,
            sort_by=sort_by,
        )

    def search_global(
        self, group_id: str, *, q: params.GlobalContactQuery, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """Search contacts by first and last name, and date of birth if given (inferred; docs: Groups: Search -> Global
        Contacts).

        Args:
            q: Who is looked for.
        """
        return self._pages(_SEARCH_GLOBAL, (group_id,), into, q=q)

    def select_via_put(
        self, group_id: str, contact_id: str, *, assistance_request_id: str | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Select a contact for a group (PUT) (inferred; docs: Contacts: Select/Use by Group)."""
        return self._into(_SELECT_VIA_PUT, (group_id, contact_id), into, assistance_request_id=assistance_request_id)

    def select(
        self, group_id: str, contact_id: str, *, assistance_request_id: str | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Select a contact: tie it to a group, so that the group can work with it (inferred; docs: Contacts:
        Select/Use by Group).
        """
        return self._into(_SELECT, (group_id, contact_id), into, assistance_request_id=assistance_request_id)

    def replace_care_coordinator(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Replace who coordinates a contact's care (inferred; docs: Care Coordinators).

        Notes:
            - The docs describe no body, so how to name the coordinator is unknown.
        """
        return self._into(_REPLACE_CARE_COORDINATOR, (group_id, contact_id), into)

    def update_care_coordinator(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Update who coordinates a contact's care (inferred; docs: Care Coordinators).

        Notes:
            - The docs describe no body, so how to name the coordinator is unknown.
        """
        return self._into(_UPDATE_CARE_COORDINATOR, (group_id, contact_id), into)

    def retrieve_program_enrollment(
        self, group_id: str, contact_id: str, program_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve how a contact is enrolled in a program (inferred; docs: Contacts: Program Enrollment).

        Args:
            program_id: Identifier of the program.
        """
        return self._into(_RETRIEVE_PROGRAM_ENROLLMENT, (group_id, contact_id, program_id), into)


class AsyncContacts(AsyncResource):
    """`Contacts` for the asynchronous client."""

    addresses: AsyncContactsAddresses = resource(".contacts_addresses", "AsyncContactsAddresses")
    email_addresses: AsyncContactsEmailAddresses = resource(".contacts_email_addresses", "AsyncContactsEmailAddresses")
    phone_numbers: AsyncContactsPhoneNumbers = resource(".contacts_phone_numbers", "AsyncContactsPhoneNumbers")
    interactions: AsyncContactsInteractions = resource(".contacts_interactions", "AsyncContactsInteractions")
    referrals: AsyncContactsReferrals = resource(".contacts_referrals", "AsyncContactsReferrals")
    consents: AsyncContactsConsents = resource(".contacts_consents", "AsyncContactsConsents")
    care_team: AsyncContactsCareTeam = resource(".contacts_care_team", "AsyncContactsCareTeam")
    household: AsyncContactsHousehold = resource(".contacts_household", "AsyncContactsHousehold")
    documents: AsyncContactsDocuments = resource(".contacts_documents", "AsyncContactsDocuments")
    list = paged(Contacts.list)
    create = awaitable(Contacts.create)
    retrieve = awaitable(Contacts.retrieve)
    replace = awaitable(Contacts.replace)
    delete = awaitable(Contacts.delete)
    update = awaitable(Contacts.update)
    list_with_intakes = paged(Contacts.list_with_intakes)
    list_as_primary_worker = paged(Contacts.list_as_primary_worker)
    list_by_primary_worker = paged(Contacts.list_by_primary_worker)
    search_global = paged(Contacts.search_global)
    select_via_put = awaitable(Contacts.select_via_put)
    select = awaitable(Contacts.select)
    replace_care_coordinator = awaitable(Contacts.replace_care_coordinator)
    update_care_coordinator = awaitable(Contacts.update_care_coordinator)
    retrieve_program_enrollment = awaitable(Contacts.retrieve_program_enrollment)
