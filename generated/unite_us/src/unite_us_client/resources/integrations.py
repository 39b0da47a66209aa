# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Medical records systems (EMR) and the ingestion of draft data."""

from __future__ import annotations

from .. import models
from .._results import RecordT
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_RETRIEVE_EMR_CONTEXT = Operation("GET /groups/{group_id}/emr/context", models.RecordEnvelope, unwrap="data")
_UPDATE_CONTACT_FROM_EMR = Operation(
    "POST /groups/{group_id}/emr/patient/contact", models.RecordEnvelope, unwrap="data"
)
_ASSOCIATE_CONTACT_WITH_EMR = Operation(
    "POST /groups/{group_id}/emr/patient/contacts/{contact_id}", models.RecordEnvelope, unwrap="data"
)
_CREATE_INGESTION = Operation("POST /ingestions/{source}", models.RecordEnvelope, unwrap="data")


class Integrations(Resource):
    """Medical records systems (EMR) and the ingestion of draft data."""

    def retrieve_emr_context(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the patient's context in the medical records system (inferred; docs: EMR Context).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_EMR_CONTEXT,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def update_contact_from_emr(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Copy the current patient's information to the contact (inferred; docs: EMR Patient Contact Information).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_CONTACT_FROM_EMR,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def associate_contact_with_emr(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Associate an existing contact with the patient of the medical records system (inferred; docs: EMR Patient
        Contact association).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ASSOCIATE_CONTACT_WITH_EMR,
                path={"group_id": group_id, "contact_id": contact_id},
                result=result,
                options=options,
            )
        )

    def create_ingestion(
        self,
        source: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Queue draft data of a source for ingestion (inferred; docs: Ingestions).

        Notes:
            - The docs do not describe a body, so what to send is unknown.

        Args:
            source: Name of the source that the draft data comes from.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE_INGESTION,
                path={"source": source},
                result=result,
                options=options,
            )
        )


class AsyncIntegrations(Resource):
    """Medical records systems (EMR) and the ingestion of draft data. Its methods are awaited."""

    async def retrieve_emr_context(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the patient's context in the medical records system (inferred; docs: EMR Context).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_EMR_CONTEXT,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def update_contact_from_emr(
        self,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Copy the current patient's information to the contact (inferred; docs: EMR Patient Contact Information).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_CONTACT_FROM_EMR,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def associate_contact_with_emr(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Associate an existing contact with the patient of the medical records system (inferred; docs: EMR Patient
        Contact association).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ASSOCIATE_CONTACT_WITH_EMR,
            path={"group_id": group_id, "contact_id": contact_id},
            result=result,
            options=options,
        )

    async def create_ingestion(
        self,
        source: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Queue draft data of a source for ingestion (inferred; docs: Ingestions).

        Notes:
            - The docs do not describe a body, so what to send is unknown.

        Args:
            source: Name of the source that the draft data comes from.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE_INGESTION,
            path={"source": source},
            result=result,
            options=options,
        )
