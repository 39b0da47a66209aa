# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, R

_RETRIEVE_EMR_CONTEXT = Operation("GET /groups/{group_id}/emr/context", RECORD)
_UPDATE_CONTACT_FROM_EMR = Operation("POST /groups/{group_id}/emr/patient/contact", RECORD)
_ASSOCIATE_CONTACT_WITH_EMR = Operation("POST /groups/{group_id}/emr/patient/contacts/{contact_id}", RECORD)
_CREATE_INGESTION = Operation("POST /ingestions/{source}", RECORD)


class Integrations(SyncResource):
    """Medical records systems (EMR) and the ingestion of draft data.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        source: Name of the source that the draft data comes from.
    """

    def retrieve_emr_context(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve the patient's context in the medical records system (inferred; docs: EMR Context)."""
        return self._into(_RETRIEVE_EMR_CONTEXT, locals(), into)

    def update_contact_from_emr(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Copy the current patient's information to the contact (inferred; docs: EMR Patient Contact Information)."""
        return self._into(_UPDATE_CONTACT_FROM_EMR, locals(), into)

    def associate_contact_with_emr(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Tie an existing contact to the patient of the medical records system (inferred; docs: EMR Patient Contact
        association)."""
        return self._into(_ASSOCIATE_CONTACT_WITH_EMR, locals(), into)

    def create_ingestion(self, source: str, **into: Unpack[Into[R]]) -> R:
        """Queue draft data of a source for ingestion (inferred; docs: Ingestions).

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._into(_CREATE_INGESTION, locals(), into)


class AsyncIntegrations(AsyncResource):
    """`Integrations` for the asynchronous client."""

    retrieve_emr_context = awaitable(Integrations.retrieve_emr_context)
    update_contact_from_emr = awaitable(Integrations.update_contact_from_emr)
    associate_contact_with_emr = awaitable(Integrations.associate_contact_with_emr)
    create_ingestion = awaitable(Integrations.create_ingestion)
