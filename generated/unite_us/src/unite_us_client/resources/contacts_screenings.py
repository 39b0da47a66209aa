# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms, assessments and screenings to fill in, and the answers to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models
from .._results import RECORD, RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, PagesInto, R, omit

_LIST = Operation("list_contact_screenings", "GET", "/groups/{group_id}/contacts/{contact_id}/screenings", RECORD_LIST)
_LIST_FOR_FORM = Operation(
    "list_contact_form_screenings",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings",
    RECORD_LIST,
)
_CREATE = Operation(
    "create_contact_form_screening",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings",
    RECORD,
)
_RESPOND_WITH_PUT = Operation(
    "replace_contact_form_screening",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings/{id}",
    RECORD,
)
_RESPOND = Operation(
    "update_contact_form_screening",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings/{id}",
    RECORD,
)


class ContactsScreenings(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        form_id: Identifier of the form.
        id: Identifier of the record the call is about.
        data: The answers.
    """

    def list(
        self, group_id: str, contact_id: str, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a contact's screenings (inferred; docs: Screenings: Fetch screenings for contact).

        All screenings of the contact.
        """
        return self._pages(_LIST, (group_id, contact_id), into)

    def list_for_form(
        self, group_id: str, contact_id: str, form_id: str, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a contact's screenings by a form (inferred; docs: Screenings: Respond to Screening).

        The contact's screenings that use the form.
        """
        return self._pages(_LIST_FOR_FORM, (group_id, contact_id, form_id), into)

    def create(self, group_id: str, contact_id: str, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Create a screening (inferred; docs: Screenings: Respond to Screening).

        Starts a screening of the contact with the form.

        Notes:
            - The docs describe no body.
        """
        return self._into(_CREATE, (group_id, contact_id, form_id), into)

    def respond_with_put(
        self,
        group_id: str,
        contact_id: str,
        form_id: str,
        id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Answer a screening for a contact (PUT) (inferred; docs: Screenings: Respond to Screening).

        PUT form of `respond`; the docs describe the two alike.
        """
        return self._into(_RESPOND_WITH_PUT, (group_id, contact_id, form_id, id), into, data=data)

    def respond(
        self,
        group_id: str,
        contact_id: str,
        form_id: str,
        id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Answer a screening for a contact (inferred; docs: Screenings: Respond to Screening).

        Stores the contact's answers to a screening, new or changed.
        """
        return self._into(_RESPOND, (group_id, contact_id, form_id, id), into, data=data)


class AsyncContactsScreenings(AsyncResource):
    """`ContactsScreenings` for the asynchronous client."""

    list = paged(ContactsScreenings.list)
    list_for_form = paged(ContactsScreenings.list_for_form)
    create = awaitable(ContactsScreenings.create)
    respond_with_put = awaitable(ContactsScreenings.respond_with_put)
    respond = awaitable(ContactsScreenings.respond)
