# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms, assessments and screenings to fill in, and the answers to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
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

_LIST = Operation[models.RecordListEnvelope](
    "list_contact_screenings",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/screenings",
    models.RecordListEnvelope,
    items="data",
)
_LIST_FOR_FORM = Operation[models.RecordListEnvelope](
    "list_contact_form_screenings",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings",
    models.RecordListEnvelope,
    items="data",
)
_CREATE = Operation[Record](
    "create_contact_form_screening",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings",
    models.RecordEnvelope,
    unwrap="data",
)
_RESPOND_WITH_PUT = Operation[Record](
    "replace_contact_form_screening",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_RESPOND = Operation[Record](
    "update_contact_form_screening",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings/{id}",
    models.RecordEnvelope,
    unwrap="data",
)


class ContactsScreenings(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        form_id: Identifier of the form.
        id: Identifier of the record the call is about.
    """

    def list(
        self, group_id: str, contact_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a contact's screenings.

        All screenings of the contact. `GET /groups/{group_id}/contacts/{contact_id}/screenings`
        (inferred; docs: Screenings: Fetch screenings for contact).
        """
        return self._pages(_LIST, (group_id, contact_id), options)

    def list_for_form(
        self, group_id: str, contact_id: str, form_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a contact's screenings by a form.

        The contact's screenings that use the form.
        `GET /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings` (inferred;
        docs: Screenings: Respond to Screening).
        """
        return self._pages(_LIST_FOR_FORM, (group_id, contact_id, form_id), options)

    def create(
        self, group_id: str, contact_id: str, form_id: str, *, options: Options = None
    ) -> Record:
        """Create a screening.

        Starts a screening of the contact with the form.
        `POST /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings` (inferred;
        docs: Screenings: Respond to Screening).

        Notes:
            - The docs describe no body.
        """
        return self._call(_CREATE, (group_id, contact_id, form_id), options)

    def respond_with_put(
        self,
        group_id: str,
        contact_id: str,
        form_id: str,
        id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Answer a screening for a contact (PUT).

        PUT form of `respond`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings/{id}`
        (inferred; docs: Screenings: Respond to Screening).

        Args:
            data: The answers.
        """
        return self._call(
            _RESPOND_WITH_PUT, (group_id, contact_id, form_id, id), options, data=data
        )

    def respond(
        self,
        group_id: str,
        contact_id: str,
        form_id: str,
        id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Answer a screening for a contact.

        Stores the contact's answers to a screening, new or changed.
        `PATCH /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings/{id}`
        (inferred; docs: Screenings: Respond to Screening).

        Args:
            data: The answers.
        """
        return self._call(_RESPOND, (group_id, contact_id, form_id, id), options, data=data)


class AsyncContactsScreenings(AsyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        form_id: Identifier of the form.
        id: Identifier of the record the call is about.
    """

    list = paged(ContactsScreenings.list)
    list_for_form = paged(ContactsScreenings.list_for_form)
    create = awaitable(ContactsScreenings.create)
    respond_with_put = awaitable(ContactsScreenings.respond_with_put)
    respond = awaitable(ContactsScreenings.respond)
