# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, resource, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, PagesInto, R

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

_LIST = Operation("GET /groups/{group_id}/contacts", RECORD_PAGES)
_CREATE = Operation("POST /groups/{group_id}/contacts", RECORD, rules={"contact": _rules.CONTACT_INPUT})
_RETRIEVE = Operation("GET /groups/{group_id}/contacts/{contact_id}", RECORD)
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}")
_UPDATE = Operation("PATCH /groups/{group_id}/contacts/{contact_id}", RECORD, rules={"contact": _rules.CONTACT_INPUT})
_LIST_WITH_INTAKES = Operation("GET /groups/{group_id}/contacts/with_intakes", RECORD_PAGES)
_LIST_AS_PRIMARY_WORKER = Operation("GET /groups/{group_id}/contacts/primary_worker", RECORD_PAGES)
_LIST_BY_PRIMARY_WORKER = Operation("GET /groups/{group_id}/contacts/primary_worker/{user_id}", RECORD_PAGES)
_SEARCH_GLOBAL = Operation("POST /groups/{group_id}/search/global_contacts", RECORD_LIST, retry_safe=True)
_SELECT = Operation("PATCH /groups/{group_id}/contacts/{contact_id}/select", RECORD)
_UPDATE_CARE_COORDINATOR = Operation("PATCH /groups/{group_id}/contacts/{contact_id}/care_coordinator", RECORD)
_RETRIEVE_PROGRAM_ENROLLMENT = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/programs/{program_id}/enrollment", RECORD
)


class Contacts(SyncResource):
    """The people (clients) that a group serves.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        contact_id: Identifier of the contact (client).
        user_id: Identifier of the user.
        q: Who is looked for.
        assistance_request_id: Contact's request whose requestor data is to be taken over.
        program_id: Identifier of the program.
    """

    addresses: ContactsAddresses = resource(".contacts_addresses")
    """Postal addresses of a contact."""
    email_addresses: ContactsEmailAddresses = resource(".contacts_email_addresses")
    """Email addresses of a contact."""
    phone_numbers: ContactsPhoneNumbers = resource(".contacts_phone_numbers")
    """Phone numbers of a contact."""
    interactions: ContactsInteractions = resource(".contacts_interactions")
    """Interactions with a contact."""
    referrals: ContactsReferrals = resource(".contacts_referrals")
    """Referrals made for a contact."""
    consents: ContactsConsents = resource(".contacts_consents")
    """Requests for a contact's consent, and the answers to them."""
    care_team: ContactsCareTeam = resource(".contacts_care_team")
    """The people around a contact who take part in the care."""
    household: ContactsHousehold = resource(".contacts_household")
    """The people a contact lives with, and how many they are."""
    documents: ContactsDocuments = resource(".contacts_documents")
    """Documents attached to a contact and to its intakes."""

    def list(self, group_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the contacts that a group has access to (inferred; docs: Contacts)."""
        return self._pages(_LIST, locals())

    def create(
        self, group_id: str, *,
        contact: params.ContactInput,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Create a contact for a group, and for a network if one is named (inferred; docs: Contacts).

        Args:
            contact: A contact to create.
            network_id: Network the contact takes part in.
            assistance_request_id: Contact's request whose requestor data is to be taken over.
        """
        return self._into(_CREATE, locals(), into)

    def retrieve(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a contact (inferred; docs: Contacts)."""
        return self._into(_RETRIEVE, locals(), into)

    def delete(self, group_id: str, contact_id: str, *, options: Options = None) -> None:
        """Delete a contact for good (inferred; docs: Contacts)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, contact_id: str, *,
        contact: params.ContactChanges | Omit = omit,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact (inferred; docs: Contacts).

        Args:
            contact: Changes to a contact.
            network_id: Network the contact takes part in.
            assistance_request_id: Contact's request whose requestor data is to be taken over.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a contact (inferred; docs: Contacts)."""

    def list_with_intakes(self, group_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the contacts with intakes that a group has access to (inferred; docs: Contacts with Intakes)."""
        return self._pages(_LIST_WITH_INTAKES, locals())

    def list_as_primary_worker(self, group_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List contacts by their primary worker; none is named, so probably the current user (inferred; docs:
        Contacts: Filter by Primary Worker)."""
        return self._pages(_LIST_AS_PRIMARY_WORKER, locals())

    def list_by_primary_worker(self, group_id: str, user_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List contacts whose primary worker is a user (inferred; docs: Contacts: Filter by Primary Worker)."""
        return self._pages(_LIST_BY_PRIMARY_WORKER, locals())

    def search_global(
        self, group_id: str, *, q: params.GlobalContactQuery, **paging: Unpack[PagesInto[R]]
    ) -> RecordPages[R]:
        """Search contacts by first and last name, and date of birth if given (inferred; docs: Groups: Search ->
        Global Contacts)."""
        return self._pages(_SEARCH_GLOBAL, locals())

    def select(
        self, group_id: str, contact_id: str, *, assistance_request_id: str | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Select a contact: tie it to a group, so that the group can work with it (inferred; docs: Contacts:
        Select/Use by Group)."""
        return self._into(_SELECT, locals(), into)

    select_via_put = twin(select, _SELECT.with_method("PUT"))
    """Select a contact for a group (PUT) (inferred; docs: Contacts: Select/Use by Group)."""

    def update_care_coordinator(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Update who coordinates a contact's care (inferred; docs: Care Coordinators).

        Notes:
            - The docs describe no body, so how to name the coordinator is unknown.
        """
        return self._into(_UPDATE_CARE_COORDINATOR, locals(), into)

    replace_care_coordinator = twin(update_care_coordinator, _UPDATE_CARE_COORDINATOR.with_method("PUT"))
    """Replace who coordinates a contact's care (inferred; docs: Care Coordinators).

    Notes:
        - The docs describe no body, so how to name the coordinator is unknown.
    """

    def retrieve_program_enrollment(
        self, group_id: str, contact_id: str, program_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve how a contact is enrolled in a program (inferred; docs: Contacts: Program Enrollment)."""
        return self._into(_RETRIEVE_PROGRAM_ENROLLMENT, locals(), into)


class AsyncContacts(AsyncResource):
    """`Contacts` for the asynchronous client."""

    addresses: AsyncContactsAddresses = resource(".contacts_addresses")
    email_addresses: AsyncContactsEmailAddresses = resource(".contacts_email_addresses")
    phone_numbers: AsyncContactsPhoneNumbers = resource(".contacts_phone_numbers")
    interactions: AsyncContactsInteractions = resource(".contacts_interactions")
    referrals: AsyncContactsReferrals = resource(".contacts_referrals")
    consents: AsyncContactsConsents = resource(".contacts_consents")
    care_team: AsyncContactsCareTeam = resource(".contacts_care_team")
    household: AsyncContactsHousehold = resource(".contacts_household")
    documents: AsyncContactsDocuments = resource(".contacts_documents")
    list = paged(Contacts.list)
    create = awaitable(Contacts.create)
    retrieve = awaitable(Contacts.retrieve)
    delete = awaitable(Contacts.delete)
    update = awaitable(Contacts.update)
    replace = awaitable(Contacts.replace)
    list_with_intakes = paged(Contacts.list_with_intakes)
    list_as_primary_worker = paged(Contacts.list_as_primary_worker)
    list_by_primary_worker = paged(Contacts.list_by_primary_worker)
    search_global = paged(Contacts.search_global)
    select = awaitable(Contacts.select)
    select_via_put = awaitable(Contacts.select_via_put)
    update_care_coordinator = awaitable(Contacts.update_care_coordinator)
    replace_care_coordinator = awaitable(Contacts.replace_care_coordinator)
    retrieve_program_enrollment = awaitable(Contacts.retrieve_program_enrollment)
