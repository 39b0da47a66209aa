# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people a group serves, how to reach them, their consent, interactions and referrals."""

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
    from .contacts_forms import AsyncContactsForms, ContactsForms
    from .contacts_household import AsyncContactsHousehold, ContactsHousehold
    from .contacts_intake_documents import AsyncContactsIntakeDocuments, ContactsIntakeDocuments
    from .contacts_interactions import AsyncContactsInteractions, ContactsInteractions
    from .contacts_phone_numbers import AsyncContactsPhoneNumbers, ContactsPhoneNumbers
    from .contacts_referrals import AsyncContactsReferrals, ContactsReferrals
    from .contacts_screenings import AsyncContactsScreenings, ContactsScreenings
    from .contacts_service_cases import AsyncContactsServiceCases, ContactsServiceCases
    from .contacts_timeline_events import AsyncContactsTimelineEvents, ContactsTimelineEvents

_LIST = Operation("list_contacts", "GET", "/groups/{group_id}/contacts", RECORD_PAGES, rules={"sord": rules.SORD})
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
    "list_contacts_with_intakes",
    "GET",
    "/groups/{group_id}/contacts/with_intakes",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_LIST_AS_PRIMARY_WORKER = Operation(
    "list_contacts_by_current_primary_worker",
    "GET",
    "/groups/{group_id}/contacts/primary_worker",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_LIST_BY_PRIMARY_WORKER = Operation(
    "list_contacts_by_primary_worker",
    "GET",
    "/groups/{group_id}/contacts/primary_worker/{user_id}",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_SEARCH_GLOBAL = Operation(
    "search_global_contacts", "POST", "/groups/{group_id}/search/global_contacts", RECORD_LIST, retry_safe=True
)
_SELECT_WITH_PUT = Operation("select_contact_put", "PUT", "/groups/{group_id}/contacts/{contact_id}/select", RECORD)
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
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        page: Number of the page to return.
        per: How many records a page holds.
        sord: Sort direction.
        sidx: Attribute to sort by.
        network_id: Network the contact takes part in.
        assistance_request_id: Assistance request of the contact whose requestor data is to be taken over.
        id: Identifier of the record the call is about.
        contact_id: Identifier of the contact (client).
    """

    addresses: ContactsAddresses = resource(".contacts_addresses", "ContactsAddresses")
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    email_addresses: ContactsEmailAddresses = resource(".contacts_email_addresses", "ContactsEmailAddresses")
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    phone_numbers: ContactsPhoneNumbers = resource(".contacts_phone_numbers", "ContactsPhoneNumbers")
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    interactions: ContactsInteractions = resource(".contacts_interactions", "ContactsInteractions")
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    referrals: ContactsReferrals = resource(".contacts_referrals", "ContactsReferrals")
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    consents: ContactsConsents = resource(".contacts_consents", "ContactsConsents")
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    care_team: ContactsCareTeam = resource(".contacts_care_team", "ContactsCareTeam")
    """The people around a contact who take part in the care."""
    household: ContactsHousehold = resource(".contacts_household", "ContactsHousehold")
    """The people a contact lives with."""
    documents: ContactsDocuments = resource(".contacts_documents", "ContactsDocuments")
    """Documents attached to contacts, intakes, cases and referrals."""
    intake_documents: ContactsIntakeDocuments = resource(".contacts_intake_documents", "ContactsIntakeDocuments")
    """Documents attached to contacts, intakes, cases and referrals."""
    service_cases: ContactsServiceCases = resource(".contacts_service_cases", "ContactsServiceCases")
    """Cases, in which a group provides a service to a contact."""
    forms: ContactsForms = resource(".contacts_forms", "ContactsForms")
    """Forms, assessments and screenings to fill in, and the answers to them."""
    screenings: ContactsScreenings = resource(".contacts_screenings", "ContactsScreenings")
    """Forms, assessments and screenings to fill in, and the answers to them."""
    timeline_events: ContactsTimelineEvents = resource(".contacts_timeline_events", "ContactsTimelineEvents")
    """What happened to a record, as events that loosely follow the Activity Streams format. An event's `verb`,
    `object` and `target` together tell what it was. Verbs: accept, add, assign, close, complete, create, delete,
    deny, join, leave, open, post, replace, retract, save, send, update.
    """

    def list(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a group's contacts (inferred; docs: Contacts).

        The contacts that the group has access to.
        """
        return self._pages(_LIST, (group_id,), into, page=page, per=per, sord=sord, sidx=sidx)

    def create(
        self,
        group_id: str,
        *,
        contact: params.ContactInput,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Create a contact (inferred; docs: Contacts).

        Creates a contact for the group, and for the network if one is named.

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

    def retrieve(self, group_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a contact (inferred; docs: Contacts).

        Details of one contact.
        """
        return self._into(_RETRIEVE, (group_id, id), into)

    def replace(
        self,
        group_id: str,
        id: str,
        *,
        contact: params.ContactChanges | Omit = omit,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a contact (inferred; docs: Contacts).

        PUT form of `update`; the docs describe the two alike.

        Args:
            contact: Changes to a contact.
        """
        return self._into(
            _REPLACE,
            (group_id, id),
            into,
            contact=contact,
            network_id=network_id,
            assistance_request_id=assistance_request_id,
        )

    def delete(self, group_id: str, id: str, *, options: Options = None) -> None:
        """Delete a contact (inferred; docs: Contacts).

        Deletes the contact for good.
        """
        return self._call(_DELETE, (group_id, id), options)

    def update(
        self,
        group_id: str,
        id: str,
        *,
        contact: params.ContactChanges | Omit = omit,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a contact (inferred; docs: Contacts).

        Changes a contact.

        Args:
            contact: Changes to a contact.
        """
        return self._into(
            _UPDATE,
            (group_id, id),
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
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List contacts that have intakes (inferred; docs: Contacts with Intakes).

        The contacts with intakes that the group has access to.
        """
        return self._pages(_LIST_WITH_INTAKES, (group_id,), into, page=page, per=per, sord=sord, sidx=sidx)

    def list_as_primary_worker(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List contacts as their primary worker (inferred; docs: Contacts: Filter by Primary Worker).

        Contacts whose primary worker is the user in question; no user is named here, so probably your own.
        """
        return self._pages(_LIST_AS_PRIMARY_WORKER, (group_id,), into, page=page, per=per, sord=sord, sidx=sidx)

    def list_by_primary_worker(
        self,
        group_id: str,
        user_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a primary worker's contacts (inferred; docs: Contacts: Filter by Primary Worker).

        Contacts whose primary worker is the user named.

        Args:
            user_id: Identifier of the user.
        """
        return self._pages(_LIST_BY_PRIMARY_WORKER, (group_id, user_id), into, page=page, per=per, sord=sord, sidx=sidx)

    def search_global(
        self, group_id: str, *, q: params.GlobalContactQuery, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """Search contacts by name (inferred; docs: Groups: Search -> Global Contacts).

        Looks for contacts by first and last name, and date of birth if given.

        Args:
            q: Who is looked for.
        """
        return self._pages(_SEARCH_GLOBAL, (group_id,), into, q=q)

    def select_with_put(
        self, group_id: str, contact_id: str, *, assistance_request_id: str | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Select a contact for a group (PUT) (inferred; docs: Contacts: Select/Use by Group).

        PUT form of `select`; the docs describe the two alike.
        """
        return self._into(_SELECT_WITH_PUT, (group_id, contact_id), into, assistance_request_id=assistance_request_id)

    def select(
        self, group_id: str, contact_id: str, *, assistance_request_id: str | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Select a contact for a group (inferred; docs: Contacts: Select/Use by Group).

        Ties the contact to the group, so that the group can work with it.
        """
        return self._into(_SELECT, (group_id, contact_id), into, assistance_request_id=assistance_request_id)

    def replace_care_coordinator(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Replace a contact's care coordinator (inferred; docs: Care Coordinators).

        PUT form of `update_care_coordinator`; the docs describe the two alike.

        Notes:
            - The docs describe no body, so how to name the coordinator is unknown.
        """
        return self._into(_REPLACE_CARE_COORDINATOR, (group_id, contact_id), into)

    def update_care_coordinator(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Update a contact's care coordinator (inferred; docs: Care Coordinators).

        Changes who coordinates the contact's care.

        Notes:
            - The docs describe no body, so how to name the coordinator is unknown.
        """
        return self._into(_UPDATE_CARE_COORDINATOR, (group_id, contact_id), into)

    def retrieve_program_enrollment(
        self, group_id: str, contact_id: str, program_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve a contact's program enrollment (inferred; docs: Contacts: Program Enrollment).

        How the contact is enrolled in the program.

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
    intake_documents: AsyncContactsIntakeDocuments = resource(
        ".contacts_intake_documents", "AsyncContactsIntakeDocuments"
    )
    service_cases: AsyncContactsServiceCases = resource(".contacts_service_cases", "AsyncContactsServiceCases")
    forms: AsyncContactsForms = resource(".contacts_forms", "AsyncContactsForms")
    screenings: AsyncContactsScreenings = resource(".contacts_screenings", "AsyncContactsScreenings")
    timeline_events: AsyncContactsTimelineEvents = resource(".contacts_timeline_events", "AsyncContactsTimelineEvents")
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
    select_with_put = awaitable(Contacts.select_with_put)
    select = awaitable(Contacts.select)
    replace_care_coordinator = awaitable(Contacts.replace_care_coordinator)
    update_care_coordinator = awaitable(Contacts.update_care_coordinator)
    retrieve_program_enrollment = awaitable(Contacts.retrieve_program_enrollment)
