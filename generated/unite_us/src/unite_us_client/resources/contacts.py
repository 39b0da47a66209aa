# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people a group serves, how to reach them, their consent, interactions and referrals."""

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

_LIST = Operation[models.RecordListEnvelope](
    "list_contacts",
    "GET",
    "/groups/{group_id}/contacts",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_CREATE = Operation[Record](
    "create_contact",
    "POST",
    "/groups/{group_id}/contacts",
    models.RecordEnvelope,
    unwrap="data",
    rules={"contact": rules.CONTACT},
)
_RETRIEVE = Operation[Record](
    "get_contact", "GET", "/groups/{group_id}/contacts/{id}", models.RecordEnvelope, unwrap="data"
)
_REPLACE = Operation[Record](
    "replace_contact",
    "PUT",
    "/groups/{group_id}/contacts/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"contact": rules.CONTACT},
)
_DELETE = Operation[None]("delete_contact", "DELETE", "/groups/{group_id}/contacts/{id}")
_UPDATE = Operation[Record](
    "update_contact",
    "PATCH",
    "/groups/{group_id}/contacts/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"contact": rules.CONTACT},
)
_LIST_WITH_INTAKES = Operation[models.RecordListEnvelope](
    "list_contacts_with_intakes",
    "GET",
    "/groups/{group_id}/contacts/with_intakes",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_LIST_AS_PRIMARY_WORKER = Operation[models.RecordListEnvelope](
    "list_contacts_by_current_primary_worker",
    "GET",
    "/groups/{group_id}/contacts/primary_worker",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_LIST_BY_PRIMARY_WORKER = Operation[models.RecordListEnvelope](
    "list_contacts_by_primary_worker",
    "GET",
    "/groups/{group_id}/contacts/primary_worker/{user_id}",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_SEARCH_GLOBAL = Operation[models.RecordListEnvelope](
    "search_global_contacts",
    "POST",
    "/groups/{group_id}/search/global_contacts",
    models.RecordListEnvelope,
    items="data",
    retry_safe=True,
)
_SELECT_WITH_PUT = Operation[Record](
    "select_contact_put",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/select",
    models.RecordEnvelope,
    unwrap="data",
)
_SELECT = Operation[Record](
    "select_contact",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/select",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE_CARE_COORDINATOR = Operation[Record](
    "replace_contact_care_coordinator",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/care_coordinator",
    models.RecordEnvelope,
    unwrap="data",
)
_UPDATE_CARE_COORDINATOR = Operation[Record](
    "update_contact_care_coordinator",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/care_coordinator",
    models.RecordEnvelope,
    unwrap="data",
)
_RETRIEVE_PROGRAM_ENROLLMENT = Operation[Record](
    "get_contact_program_enrollment",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/programs/{program_id}/enrollment",
    models.RecordEnvelope,
    unwrap="data",
)


class Contacts(SyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
        contact_id: Identifier of the contact (client).
    """

    addresses: ContactsAddresses = resource(".contacts_addresses", "ContactsAddresses", __package__)
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    email_addresses: ContactsEmailAddresses = resource(
        ".contacts_email_addresses", "ContactsEmailAddresses", __package__
    )
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    phone_numbers: ContactsPhoneNumbers = resource(
        ".contacts_phone_numbers", "ContactsPhoneNumbers", __package__
    )
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    interactions: ContactsInteractions = resource(
        ".contacts_interactions", "ContactsInteractions", __package__
    )
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    referrals: ContactsReferrals = resource(".contacts_referrals", "ContactsReferrals", __package__)
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    consents: ContactsConsents = resource(".contacts_consents", "ContactsConsents", __package__)
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    care_team: ContactsCareTeam = resource(".contacts_care_team", "ContactsCareTeam", __package__)
    """The people around a contact who take part in the care."""
    household: ContactsHousehold = resource(".contacts_household", "ContactsHousehold", __package__)
    """The people a contact lives with."""
    documents: ContactsDocuments = resource(".contacts_documents", "ContactsDocuments", __package__)
    """Documents attached to contacts, intakes, cases and referrals."""
    intake_documents: ContactsIntakeDocuments = resource(
        ".contacts_intake_documents", "ContactsIntakeDocuments", __package__
    )
    """Documents attached to contacts, intakes, cases and referrals."""
    service_cases: ContactsServiceCases = resource(
        ".contacts_service_cases", "ContactsServiceCases", __package__
    )
    """Cases, in which a group provides a service to a contact."""
    forms: ContactsForms = resource(".contacts_forms", "ContactsForms", __package__)
    """Forms, assessments and screenings to fill in, and the answers to them."""
    screenings: ContactsScreenings = resource(
        ".contacts_screenings", "ContactsScreenings", __package__
    )
    """Forms, assessments and screenings to fill in, and the answers to them."""
    timeline_events: ContactsTimelineEvents = resource(
        ".contacts_timeline_events", "ContactsTimelineEvents", __package__
    )
    """What happened to a record, as events that loosely follow the Activity Streams format. An
    event's `verb`, `object` and `target` together tell what it was. Verbs: accept, add, assign,
    close, complete, create, delete, deny, join, leave, open, post, replace, retract, save,
    send, update.
    """

    def list(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a group's contacts.

        The contacts that the group has access to. `GET /groups/{group_id}/contacts` (inferred;
        docs: Contacts).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id,),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def create(
        self,
        group_id: str,
        *,
        contact: params.ContactInput,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Create a contact.

        Creates a contact for the group, and for the network if one is named.
        `POST /groups/{group_id}/contacts` (inferred; docs: Contacts).

        Args:
            contact: A contact to create.
            network_id: Network the contact takes part in.
            assistance_request_id: Assistance request of the contact whose requestor data is to
                be taken over.
        """
        return self._call(
            _CREATE,
            (group_id,),
            options,
            contact=contact,
            network_id=network_id,
            assistance_request_id=assistance_request_id,
        )

    def retrieve(self, group_id: str, id: str, *, options: Options = None) -> Record:
        """Retrieve a contact.

        Details of one contact. `GET /groups/{group_id}/contacts/{id}` (inferred; docs:
        Contacts).
        """
        return self._call(_RETRIEVE, (group_id, id), options)

    def replace(
        self,
        group_id: str,
        id: str,
        *,
        contact: params.ContactChanges | Omit = omit,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a contact.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{id}` (inferred; docs: Contacts).

        Args:
            contact: Changes to a contact.
            network_id: Network the contact takes part in.
            assistance_request_id: Assistance request of the contact whose requestor data is to
                be taken over.
        """
        return self._call(
            _REPLACE,
            (group_id, id),
            options,
            contact=contact,
            network_id=network_id,
            assistance_request_id=assistance_request_id,
        )

    def delete(self, group_id: str, id: str, *, options: Options = None) -> None:
        """Delete a contact.

        Deletes the contact for good. `DELETE /groups/{group_id}/contacts/{id}` (inferred; docs:
        Contacts).
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
        options: Options = None,
    ) -> Record:
        """Update a contact.

        Changes a contact. `PATCH /groups/{group_id}/contacts/{id}` (inferred; docs: Contacts).

        Args:
            contact: Changes to a contact.
            network_id: Network the contact takes part in.
            assistance_request_id: Assistance request of the contact whose requestor data is to
                be taken over.
        """
        return self._call(
            _UPDATE,
            (group_id, id),
            options,
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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List contacts that have intakes.

        The contacts with intakes that the group has access to.
        `GET /groups/{group_id}/contacts/with_intakes` (inferred; docs: Contacts with Intakes).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_WITH_INTAKES,
            (group_id,),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def list_as_primary_worker(
        self,
        group_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List contacts as their primary worker.

        Contacts whose primary worker is the user in question; no user is named here, so
        probably your own. `GET /groups/{group_id}/contacts/primary_worker` (inferred; docs:
        Contacts: Filter by Primary Worker).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_AS_PRIMARY_WORKER,
            (group_id,),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def list_by_primary_worker(
        self,
        group_id: str,
        user_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a primary worker's contacts.

        Contacts whose primary worker is the user named.
        `GET /groups/{group_id}/contacts/primary_worker/{user_id}` (inferred; docs: Contacts:
        Filter by Primary Worker).

        Args:
            user_id: Identifier of the user.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_BY_PRIMARY_WORKER,
            (group_id, user_id),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def search_global(
        self, group_id: str, *, q: params.GlobalContactQuery, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """Search contacts by name.

        Looks for contacts by first and last name, and date of birth if given.
        `POST /groups/{group_id}/search/global_contacts` (inferred; docs: Groups: Search ->
        Global Contacts).

        Args:
            q: Who is looked for.
        """
        return self._pages(_SEARCH_GLOBAL, (group_id,), options, q=q)

    def select_with_put(
        self,
        group_id: str,
        contact_id: str,
        *,
        assistance_request_id: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Select a contact for a group (PUT).

        PUT form of `select`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/select` (inferred; docs: Contacts:
        Select/Use by Group).

        Args:
            assistance_request_id: Assistance request of the contact whose requestor data is to
                be taken over.
        """
        return self._call(
            _SELECT_WITH_PUT,
            (group_id, contact_id),
            options,
            assistance_request_id=assistance_request_id,
        )

    def select(
        self,
        group_id: str,
        contact_id: str,
        *,
        assistance_request_id: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Select a contact for a group.

        Ties the contact to the group, so that the group can work with it.
        `PATCH /groups/{group_id}/contacts/{contact_id}/select` (inferred; docs: Contacts:
        Select/Use by Group).

        Args:
            assistance_request_id: Assistance request of the contact whose requestor data is to
                be taken over.
        """
        return self._call(
            _SELECT, (group_id, contact_id), options, assistance_request_id=assistance_request_id
        )

    def replace_care_coordinator(
        self, group_id: str, contact_id: str, *, options: Options = None
    ) -> Record:
        """Replace a contact's care coordinator.

        PUT form of `update_care_coordinator`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/care_coordinator` (inferred; docs: Care
        Coordinators).

        Notes:
            - The docs describe no body, so how to name the coordinator is unknown.
        """
        return self._call(_REPLACE_CARE_COORDINATOR, (group_id, contact_id), options)

    def update_care_coordinator(
        self, group_id: str, contact_id: str, *, options: Options = None
    ) -> Record:
        """Update a contact's care coordinator.

        Changes who coordinates the contact's care.
        `PATCH /groups/{group_id}/contacts/{contact_id}/care_coordinator` (inferred; docs: Care
        Coordinators).

        Notes:
            - The docs describe no body, so how to name the coordinator is unknown.
        """
        return self._call(_UPDATE_CARE_COORDINATOR, (group_id, contact_id), options)

    def retrieve_program_enrollment(
        self, group_id: str, contact_id: str, program_id: str, *, options: Options = None
    ) -> Record:
        """Retrieve a contact's program enrollment.

        How the contact is enrolled in the program.
        `GET /groups/{group_id}/contacts/{contact_id}/programs/{program_id}/enrollment`
        (inferred; docs: Contacts: Program Enrollment).

        Args:
            program_id: Identifier of the program.
        """
        return self._call(_RETRIEVE_PROGRAM_ENROLLMENT, (group_id, contact_id, program_id), options)


class AsyncContacts(AsyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
        contact_id: Identifier of the contact (client).
    """

    addresses: AsyncContactsAddresses = resource(
        ".contacts_addresses", "AsyncContactsAddresses", __package__
    )
    email_addresses: AsyncContactsEmailAddresses = resource(
        ".contacts_email_addresses", "AsyncContactsEmailAddresses", __package__
    )
    phone_numbers: AsyncContactsPhoneNumbers = resource(
        ".contacts_phone_numbers", "AsyncContactsPhoneNumbers", __package__
    )
    interactions: AsyncContactsInteractions = resource(
        ".contacts_interactions", "AsyncContactsInteractions", __package__
    )
    referrals: AsyncContactsReferrals = resource(
        ".contacts_referrals", "AsyncContactsReferrals", __package__
    )
    consents: AsyncContactsConsents = resource(
        ".contacts_consents", "AsyncContactsConsents", __package__
    )
    care_team: AsyncContactsCareTeam = resource(
        ".contacts_care_team", "AsyncContactsCareTeam", __package__
    )
    household: AsyncContactsHousehold = resource(
        ".contacts_household", "AsyncContactsHousehold", __package__
    )
    documents: AsyncContactsDocuments = resource(
        ".contacts_documents", "AsyncContactsDocuments", __package__
    )
    intake_documents: AsyncContactsIntakeDocuments = resource(
        ".contacts_intake_documents", "AsyncContactsIntakeDocuments", __package__
    )
    service_cases: AsyncContactsServiceCases = resource(
        ".contacts_service_cases", "AsyncContactsServiceCases", __package__
    )
    forms: AsyncContactsForms = resource(".contacts_forms", "AsyncContactsForms", __package__)
    screenings: AsyncContactsScreenings = resource(
        ".contacts_screenings", "AsyncContactsScreenings", __package__
    )
    timeline_events: AsyncContactsTimelineEvents = resource(
        ".contacts_timeline_events", "AsyncContactsTimelineEvents", __package__
    )
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
