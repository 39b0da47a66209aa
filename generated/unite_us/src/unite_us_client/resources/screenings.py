# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .._lists import RecordPages
from .._results import RECORD, RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, PagesInto, R

_LIST = Operation("GET /groups/{group_id}/contacts/{contact_id}/screenings", RECORD_LIST)
_LIST_FOR_FORM = Operation("GET /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings", RECORD_LIST)
_CREATE = Operation("POST /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings", RECORD)
_RESPOND = Operation("PATCH /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings/{screening_id}", RECORD)
_RETRIEVE = Operation("GET /groups/{group_id}/screenings/{screening_id}", RECORD)


class Screenings(SyncResource):
    """Screenings of a contact, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        form_id: Identifier of the form.
        screening_id: Identifier of the screening.
        data: The answers.
    """

    def list(self, group_id: str, contact_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List all screenings of a contact (inferred; docs: Screenings: Fetch screenings for contact)."""
        return self._pages(_LIST, locals())

    def list_for_form(
        self, group_id: str, contact_id: str, form_id: str, **paging: Unpack[PagesInto[R]]
    ) -> RecordPages[R]:
        """List the screenings of a contact that use a form (inferred; docs: Screenings: Respond to Screening)."""
        return self._pages(_LIST_FOR_FORM, locals())

    def create(self, group_id: str, contact_id: str, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Start a screening of a contact with a form (inferred; docs: Screenings: Respond to Screening).

        Notes:
            - The docs describe no body.
        """
        return self._into(_CREATE, locals(), into)

    def respond(
        self, group_id: str, contact_id: str, form_id: str, screening_id: str, *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Store a contact's answers to a screening, new or changed (inferred; docs: Screenings: Respond to
        Screening)."""
        return self._into(_RESPOND, locals(), into)

    respond_via_put = twin(respond, _RESPOND.with_method("PUT"))
    """Store a contact's answers to a screening, new or changed (PUT) (inferred; docs: Screenings: Respond to
    Screening)."""

    def retrieve(self, group_id: str, screening_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group's screening (inferred; docs: Groups: Screenings)."""
        return self._into(_RETRIEVE, locals(), into)


class AsyncScreenings(AsyncResource):
    """`Screenings` for the asynchronous client."""

    list = paged(Screenings.list)
    list_for_form = paged(Screenings.list_for_form)
    create = awaitable(Screenings.create)
    respond = awaitable(Screenings.respond)
    respond_via_put = awaitable(Screenings.respond_via_put)
    retrieve = awaitable(Screenings.retrieve)
