# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Medical records systems, exports and the ingestion of draft data."""

from __future__ import annotations

from typing import Unpack

from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, R

_RETRIEVE_CONTEXT = Operation("get_emr_context", "GET", "/groups/{group_id}/emr/context", RECORD)
_UPDATE_CONTACT = Operation("update_emr_patient_contact", "POST", "/groups/{group_id}/emr/patient/contact", RECORD)
_ASSOCIATE_CONTACT = Operation(
    "associate_emr_patient_contact", "POST", "/groups/{group_id}/emr/patient/contacts/{contact_id}", RECORD
)


class Emr(SyncResource):
    """Medical records systems, exports and the ingestion of draft data.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    def retrieve_context(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve the patient context (inferred; docs: EMR Context).

        Context of the patient in the medical records system.
        """
        return self._into(_RETRIEVE_CONTEXT, (group_id,), into)

    def update_contact(self, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Update a contact from the current patient (inferred; docs: EMR Patient Contact Information).

        Copies the current patient's information to the contact.
        """
        return self._into(_UPDATE_CONTACT, (group_id,), into)

    def associate_contact(self, group_id: str, contact_id: str, **into: Unpack[Into[R]]) -> R:
        """Associate a contact with a patient (inferred; docs: EMR Patient Contact association).

        Ties an existing contact to the patient of the medical records system.

        Args:
            contact_id: Identifier of the contact (client).
        """
        return self._into(_ASSOCIATE_CONTACT, (group_id, contact_id), into)


class AsyncEmr(AsyncResource):
    """`Emr` for the asynchronous client."""

    retrieve_context = awaitable(Emr.retrieve_context)
    update_contact = awaitable(Emr.update_contact)
    associate_contact = awaitable(Emr.associate_contact)
