# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""The people (clients) that a group serves."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .. import _profile, _serialization, enums, models, params
from .._results import ContactT, EnrollmentT, RecordT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .contacts_addresses import AsyncContactsAddresses, ContactsAddresses
    from .contacts_care_team import AsyncContactsCareTeam, ContactsCareTeam
    from .contacts_consents import AsyncContactsConsents, ContactsConsents
    from .contacts_documents import AsyncContactsDocuments, ContactsDocuments
    from .contacts_email_addresses import AsyncContactsEmailAddresses, ContactsEmailAddresses
    from .contacts_household import AsyncContactsHousehold, ContactsHousehold
    from .contacts_interactions import AsyncContactsInteractions, ContactsInteractions
    from .contacts_phone_numbers import AsyncContactsPhoneNumbers, ContactsPhoneNumbers
    from .contacts_referrals import AsyncContactsReferrals, ContactsReferrals

_LIST = Operation(
    "GET /groups/{group_id}/contacts",
    models.ContactListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_CREATE = Operation(
    "POST /groups/{group_id}/contacts",
    models.ContactEnvelope,
    unwrap="data",
    serialization={"contact": _serialization.CONTACT_INPUT},
)
_RETRIEVE = Operation("GET /groups/{group_id}/contacts/{contact_id}", models.ContactEnvelope, unwrap="data")
_DELETE = Operation[None]("DELETE /groups/{group_id}/contacts/{contact_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}",
    models.ContactEnvelope,
    unwrap="data",
    serialization={"contact": _serialization.CONTACT_INPUT},
    also_put=True,
)
_LIST_WITH_INTAKES = Operation(
    "GET /groups/{group_id}/contacts/with_intakes",
    models.ContactListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_LIST_FOR_CURRENT_USER = Operation(
    "GET /groups/{group_id}/contacts/primary_worker",
    models.ContactListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_LIST_FOR_PRIMARY_WORKER = Operation(
    "GET /groups/{group_id}/contacts/primary_worker/{user_id}",
    models.ContactListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_SEARCH_GLOBAL = Operation(
    "POST /groups/{group_id}/search/global_contacts",
    models.ContactListEnvelope,
    items="data",
    serialization={"q": _serialization.GLOBAL_CONTACT_QUERY},
    retry_safe=True,
)
_SELECT = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/select", models.ContactEnvelope, unwrap="data", also_put=True
)
_UPDATE_CARE_COORDINATOR = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/care_coordinator",
    models.RecordEnvelope,
    unwrap="data",
    also_put=True,
)
_RETRIEVE_PROGRAM_ENROLLMENT = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/programs/{program_id}/enrollment",
    models.EnrollmentEnvelope,
    unwrap="data",
)


class Contacts(Resource):
    """The people (clients) that a group serves."""

    @functools.cached_property
    def addresses(self) -> ContactsAddresses:
        """Postal addresses of a contact."""
        from .contacts_addresses import ContactsAddresses

        return ContactsAddresses(self._engine)

    @functools.cached_property
    def email_addresses(self) -> ContactsEmailAddresses:
        """Email addresses of a contact."""
        from .contacts_email_addresses import ContactsEmailAddresses

        return ContactsEmailAddresses(self._engine)

    @functools.cached_property
    def phone_numbers(self) -> ContactsPhoneNumbers:
        """Phone numbers of a contact."""
        from .contacts_phone_numbers import ContactsPhoneNumbers

        return ContactsPhoneNumbers(self._engine)

    @functools.cached_property
    def interactions(self) -> ContactsInteractions:
        """Interactions with a contact."""
        from .contacts_interactions import ContactsInteractions

        return ContactsInteractions(self._engine)

    @functools.cached_property
    def referrals(self) -> ContactsReferrals:
        """Referrals created for a contact."""
        from .contacts_referrals import ContactsReferrals

        return ContactsReferrals(self._engine)

    @functools.cached_property
    def consents(self) -> ContactsConsents:
        """Requests for a contact's consent, and the responses of the contact."""
        from .contacts_consents import ContactsConsents

        return ContactsConsents(self._engine)

    @functools.cached_property
    def care_team(self) -> ContactsCareTeam:
        """The people who participate in the care of a contact."""
        from .contacts_care_team import ContactsCareTeam

        return ContactsCareTeam(self._engine)

    @functools.cached_property
    def household(self) -> ContactsHousehold:
        """The people a contact lives with, and their number."""
        from .contacts_household import ContactsHousehold

        return ContactsHousehold(self._engine)

    @functools.cached_property
    def documents(self) -> ContactsDocuments:
        """Documents attached to a contact and to its intakes."""
        from .contacts_documents import ContactsDocuments

        return ContactsDocuments(self._engine)

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> SyncPages[ContactT, models.ContactListEnvelope]:
        """List the contacts that a group has access to (inferred; docs: Contacts).

        Args:
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
                path={"group_id": group_id},
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
        *,
        contact: params.ContactInput,
        group_id: str | Omit = omit,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Create a contact for a group, and for a network if one is given (inferred; docs: Contacts).

        Args:
            contact: A contact to create.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            network_id: Network that the contact participates in.
            assistance_request_id: Contact's request whose requestor data is copied.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"group_id": group_id},
                body={
                    "contact": contact,
                    "network_id": network_id,
                    "assistance_request_id": assistance_request_id,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Retrieve a contact (inferred; docs: Contacts).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "contact_id": contact_id},
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Permanently delete a contact (inferred; docs: Contacts).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"group_id": group_id, "contact_id": contact_id},
                options=options,
            )
        )

    def update(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        contact: params.ContactChanges | Omit = omit,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Update a contact (inferred; docs: Contacts).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            contact: Changes to a contact.
            network_id: Network that the contact participates in.
            assistance_request_id: Contact's request whose requestor data is copied.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "contact": contact,
                    "network_id": network_id,
                    "assistance_request_id": assistance_request_id,
                },
                result=result,
                options=options,
            )
        )

    def list_with_intakes(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> SyncPages[ContactT, models.ContactListEnvelope]:
        """List the contacts with intakes that a group has access to (inferred; docs: Contacts with Intakes).

        Args:
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
                _LIST_WITH_INTAKES,
                path={"group_id": group_id},
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

    def list_for_current_user(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> SyncPages[ContactT, models.ContactListEnvelope]:
        """List contacts by their primary worker; no worker is given, so probably the current user (inferred; docs:
        Contacts: Filter by Primary Worker).

        Args:
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
                _LIST_FOR_CURRENT_USER,
                path={"group_id": group_id},
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

    def list_for_primary_worker(
        self,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> SyncPages[ContactT, models.ContactListEnvelope]:
        """List contacts whose primary worker is a user (inferred; docs: Contacts: Filter by Primary Worker).

        Args:
            user_id: Identifier of the user.
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
                _LIST_FOR_PRIMARY_WORKER,
                path={"group_id": group_id, "user_id": user_id},
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

    def search_global(
        self,
        *,
        q: params.GlobalContactQuery,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> SyncPages[ContactT, models.ContactListEnvelope]:
        """Search contacts by first and last name, and date of birth if given (inferred; docs: Groups: Search -> Global
        Contacts).

        Args:
            q: Who is searched for.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _SEARCH_GLOBAL,
                path={"group_id": group_id},
                body={
                    "q": q,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def select(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Select a contact: associate it with a group, so that the group can work with it (inferred; docs: Contacts:
        Select/Use by Group).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            assistance_request_id: Contact's request whose requestor data is copied.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _SELECT,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "assistance_request_id": assistance_request_id,
                },
                result=result,
                options=options,
            )
        )

    def update_care_coordinator(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update who coordinates a contact's care (inferred; docs: Care Coordinators).

        Notes:
            - The docs do not describe a body, so how to identify the coordinator is unknown.

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
                _UPDATE_CARE_COORDINATOR,
                path={"group_id": group_id, "contact_id": contact_id},
                result=result,
                options=options,
            )
        )

    def retrieve_program_enrollment(
        self,
        contact_id: str,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[EnrollmentT] = models.Enrollment,
        options: RequestOptions | None = None,
    ) -> EnrollmentT:
        """Retrieve how a contact is enrolled in a program (inferred; docs: Contacts: Program Enrollment).

        Args:
            contact_id: Identifier of the contact (client).
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_PROGRAM_ENROLLMENT,
                path={"group_id": group_id, "contact_id": contact_id, "program_id": program_id},
                result=result,
                options=options,
            )
        )


class AsyncContacts(Resource):
    """The people (clients) that a group serves. Its methods are awaited."""

    @functools.cached_property
    def addresses(self) -> AsyncContactsAddresses:
        """Postal addresses of a contact."""
        from .contacts_addresses import AsyncContactsAddresses

        return AsyncContactsAddresses(self._engine)

    @functools.cached_property
    def email_addresses(self) -> AsyncContactsEmailAddresses:
        """Email addresses of a contact."""
        from .contacts_email_addresses import AsyncContactsEmailAddresses

        return AsyncContactsEmailAddresses(self._engine)

    @functools.cached_property
    def phone_numbers(self) -> AsyncContactsPhoneNumbers:
        """Phone numbers of a contact."""
        from .contacts_phone_numbers import AsyncContactsPhoneNumbers

        return AsyncContactsPhoneNumbers(self._engine)

    @functools.cached_property
    def interactions(self) -> AsyncContactsInteractions:
        """Interactions with a contact."""
        from .contacts_interactions import AsyncContactsInteractions

        return AsyncContactsInteractions(self._engine)

    @functools.cached_property
    def referrals(self) -> AsyncContactsReferrals:
        """Referrals created for a contact."""
        from .contacts_referrals import AsyncContactsReferrals

        return AsyncContactsReferrals(self._engine)

    @functools.cached_property
    def consents(self) -> AsyncContactsConsents:
        """Requests for a contact's consent, and the responses of the contact."""
        from .contacts_consents import AsyncContactsConsents

        return AsyncContactsConsents(self._engine)

    @functools.cached_property
    def care_team(self) -> AsyncContactsCareTeam:
        """The people who participate in the care of a contact."""
        from .contacts_care_team import AsyncContactsCareTeam

        return AsyncContactsCareTeam(self._engine)

    @functools.cached_property
    def household(self) -> AsyncContactsHousehold:
        """The people a contact lives with, and their number."""
        from .contacts_household import AsyncContactsHousehold

        return AsyncContactsHousehold(self._engine)

    @functools.cached_property
    def documents(self) -> AsyncContactsDocuments:
        """Documents attached to a contact and to its intakes."""
        from .contacts_documents import AsyncContactsDocuments

        return AsyncContactsDocuments(self._engine)

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ContactT, models.ContactListEnvelope]:
        """List the contacts that a group has access to (inferred; docs: Contacts).

        Args:
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
                path={"group_id": group_id},
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
        *,
        contact: params.ContactInput,
        group_id: str | Omit = omit,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Create a contact for a group, and for a network if one is given (inferred; docs: Contacts).

        Args:
            contact: A contact to create.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            network_id: Network that the contact participates in.
            assistance_request_id: Contact's request whose requestor data is copied.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id},
            body={
                "contact": contact,
                "network_id": network_id,
                "assistance_request_id": assistance_request_id,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Retrieve a contact (inferred; docs: Contacts).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "contact_id": contact_id},
            result=result,
            options=options,
        )

    async def delete(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Permanently delete a contact (inferred; docs: Contacts).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"group_id": group_id, "contact_id": contact_id},
            options=options,
        )

    async def update(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        contact: params.ContactChanges | Omit = omit,
        network_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Update a contact (inferred; docs: Contacts).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            contact: Changes to a contact.
            network_id: Network that the contact participates in.
            assistance_request_id: Contact's request whose requestor data is copied.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "contact": contact,
                "network_id": network_id,
                "assistance_request_id": assistance_request_id,
            },
            result=result,
            options=options,
        )

    def list_with_intakes(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ContactT, models.ContactListEnvelope]:
        """List the contacts with intakes that a group has access to (inferred; docs: Contacts with Intakes).

        Args:
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
                _LIST_WITH_INTAKES,
                path={"group_id": group_id},
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

    def list_for_current_user(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ContactT, models.ContactListEnvelope]:
        """List contacts by their primary worker; no worker is given, so probably the current user (inferred; docs:
        Contacts: Filter by Primary Worker).

        Args:
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
                _LIST_FOR_CURRENT_USER,
                path={"group_id": group_id},
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

    def list_for_primary_worker(
        self,
        user_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ContactT, models.ContactListEnvelope]:
        """List contacts whose primary worker is a user (inferred; docs: Contacts: Filter by Primary Worker).

        Args:
            user_id: Identifier of the user.
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
                _LIST_FOR_PRIMARY_WORKER,
                path={"group_id": group_id, "user_id": user_id},
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

    def search_global(
        self,
        *,
        q: params.GlobalContactQuery,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ContactT, models.ContactListEnvelope]:
        """Search contacts by first and last name, and date of birth if given (inferred; docs: Groups: Search -> Global
        Contacts).

        Args:
            q: Who is searched for.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _SEARCH_GLOBAL,
                path={"group_id": group_id},
                body={
                    "q": q,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def select(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Select a contact: associate it with a group, so that the group can work with it (inferred; docs: Contacts:
        Select/Use by Group).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            assistance_request_id: Contact's request whose requestor data is copied.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _SELECT,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "assistance_request_id": assistance_request_id,
            },
            result=result,
            options=options,
        )

    async def update_care_coordinator(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update who coordinates a contact's care (inferred; docs: Care Coordinators).

        Notes:
            - The docs do not describe a body, so how to identify the coordinator is unknown.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_CARE_COORDINATOR,
            path={"group_id": group_id, "contact_id": contact_id},
            result=result,
            options=options,
        )

    async def retrieve_program_enrollment(
        self,
        contact_id: str,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[EnrollmentT] = models.Enrollment,
        options: RequestOptions | None = None,
    ) -> EnrollmentT:
        """Retrieve how a contact is enrolled in a program (inferred; docs: Contacts: Program Enrollment).

        Args:
            contact_id: Identifier of the contact (client).
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_PROGRAM_ENROLLMENT,
            path={"group_id": group_id, "contact_id": contact_id, "program_id": program_id},
            result=result,
            options=options,
        )
