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
    "list_contact_forms",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/forms",
    models.RecordListEnvelope,
    items="data",
)
_RETRIEVE = Operation[Record](
    "get_contact_form",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/forms/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_RESPOND_WITH_PUT = Operation[Record](
    "upsert_contact_form_response_put",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/response",
    models.RecordEnvelope,
    unwrap="data",
)
_RESPOND = Operation[Record](
    "upsert_contact_form_response",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/response",
    models.RecordEnvelope,
    unwrap="data",
)


class ContactsForms(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        form_id: Identifier of the form.
    """

    def list(
        self, group_id: str, contact_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a contact's forms.

        The forms that can be filled in for the contact.
        `GET /groups/{group_id}/contacts/{contact_id}/forms` (inferred; docs: Contacts: Forms).
        """
        return self._pages(_LIST, (group_id, contact_id), options)

    def retrieve(
        self, group_id: str, contact_id: str, id: str, *, options: Options = None
    ) -> Record:
        """Retrieve a contact's form.

        The form, each question with the answer it already has.
        `GET /groups/{group_id}/contacts/{contact_id}/forms/{id}` (inferred; docs: Contacts:
        Forms).

        Args:
            id: Identifier of the record the call is about.
        """
        return self._call(_RETRIEVE, (group_id, contact_id, id), options)

    def respond_with_put(
        self,
        group_id: str,
        contact_id: str,
        form_id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Answer a form for a contact (PUT).

        PUT form of `respond`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/response` (inferred; docs:
        Contacts: Respond to Form).

        Args:
            data: The answers.
        """
        return self._call(_RESPOND_WITH_PUT, (group_id, contact_id, form_id), options, data=data)

    def respond(
        self,
        group_id: str,
        contact_id: str,
        form_id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Answer a form for a contact.

        Stores the contact's answers to a form or assessment, new or changed.
        `PATCH /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/response` (inferred;
        docs: Contacts: Respond to Form).

        Args:
            data: The answers.
        """
        return self._call(_RESPOND, (group_id, contact_id, form_id), options, data=data)


class AsyncContactsForms(AsyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        form_id: Identifier of the form.
    """

    list = paged(ContactsForms.list)
    retrieve = awaitable(ContactsForms.retrieve)
    respond_with_put = awaitable(ContactsForms.respond_with_put)
    respond = awaitable(ContactsForms.respond)
