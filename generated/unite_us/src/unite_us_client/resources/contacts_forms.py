# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms, assessments and screenings to fill in, and the answers to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models
from .._results import RECORD, RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, PagesInto, R, omit

_LIST = Operation("list_contact_forms", "GET", "/groups/{group_id}/contacts/{contact_id}/forms", RECORD_LIST)
_RETRIEVE = Operation("get_contact_form", "GET", "/groups/{group_id}/contacts/{contact_id}/forms/{id}", RECORD)
_RESPOND_WITH_PUT = Operation(
    "upsert_contact_form_response_put",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/response",
    RECORD,
)
_RESPOND = Operation(
    "upsert_contact_form_response", "PATCH", "/groups/{group_id}/contacts/{contact_id}/forms/{form_id}/response", RECORD
)


class ContactsForms(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        form_id: Identifier of the form.
        data: The answers.
    """

    def list(
        self, group_id: str, contact_id: str, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a contact's forms (inferred; docs: Contacts: Forms).

        The forms that can be filled in for the contact.
        """
        return self._pages(_LIST, (group_id, contact_id), into)

    def retrieve(self, group_id: str, contact_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a contact's form (inferred; docs: Contacts: Forms).

        The form, each question with the answer it already has.

        Args:
            id: Identifier of the record the call is about.
        """
        return self._into(_RETRIEVE, (group_id, contact_id, id), into)

    def respond_with_put(
        self,
        group_id: str,
        contact_id: str,
        form_id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Answer a form for a contact (PUT) (inferred; docs: Contacts: Respond to Form).

        PUT form of `respond`; the docs describe the two alike.
        """
        return self._into(_RESPOND_WITH_PUT, (group_id, contact_id, form_id), into, data=data)

    def respond(
        self,
        group_id: str,
        contact_id: str,
        form_id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Answer a form for a contact (inferred; docs: Contacts: Respond to Form).

        Stores the contact's answers to a form or assessment, new or changed.
        """
        return self._into(_RESPOND, (group_id, contact_id, form_id), into, data=data)


class AsyncContactsForms(AsyncResource):
    """`ContactsForms` for the asynchronous client."""

    list = paged(ContactsForms.list)
    retrieve = awaitable(ContactsForms.retrieve)
    respond_with_put = awaitable(ContactsForms.respond_with_put)
    respond = awaitable(ContactsForms.respond)
