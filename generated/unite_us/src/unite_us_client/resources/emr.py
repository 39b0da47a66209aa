# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Medical records systems, exports and the ingestion of draft data."""

from __future__ import annotations

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
)

_RETRIEVE_CONTEXT = Operation[Record](
    "get_emr_context", "GET", "/groups/{group_id}/emr/context", models.RecordEnvelope, unwrap="data"
)
_UPDATE_CONTACT = Operation[Record](
    "update_emr_patient_contact",
    "POST",
    "/groups/{group_id}/emr/patient/contact",
    models.RecordEnvelope,
    unwrap="data",
)
_ASSOCIATE_CONTACT = Operation[Record](
    "associate_emr_patient_contact",
    "POST",
    "/groups/{group_id}/emr/patient/contacts/{contact_id}",
    models.RecordEnvelope,
    unwrap="data",
)


class Emr(SyncResource):
    """Medical records systems, exports and the ingestion of draft data.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    def retrieve_context(self, group_id: str, *, options: Options = None) -> Record:
        """Retrieve the patient context.

        Context of the patient in the medical records system.
        `GET /groups/{group_id}/emr/context` (inferred; docs: EMR Context).
        """
        return self._call(_RETRIEVE_CONTEXT, (group_id,), options)

    def update_contact(self, group_id: str, *, options: Options = None) -> Record:
        """Update a contact from the current patient.

        Copies the current patient's information to the contact.
        `POST /groups/{group_id}/emr/patient/contact` (inferred; docs: EMR Patient Contact
        Information).
        """
        return self._call(_UPDATE_CONTACT, (group_id,), options)

    def associate_contact(
        self, group_id: str, contact_id: str, *, options: Options = None
    ) -> Record:
        """Associate a contact with a patient.

        Ties an existing contact to the patient of the medical records system.
        `POST /groups/{group_id}/emr/patient/contacts/{contact_id}` (inferred; docs: EMR Patient
        Contact association).

        Args:
            contact_id: Identifier of the contact (client).
        """
        return self._call(_ASSOCIATE_CONTACT, (group_id, contact_id), options)


class AsyncEmr(AsyncResource):
    """Medical records systems, exports and the ingestion of draft data.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    retrieve_context = awaitable(Emr.retrieve_context)
    update_contact = awaitable(Emr.update_contact)
    associate_contact = awaitable(Emr.associate_contact)
