# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Interactions with a contact."""

from __future__ import annotations

from .. import _serialization, models, params
from .._results import InteractionT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/interactions",
    models.InteractionEnvelope,
    unwrap="data",
    serialization={"interaction": _serialization.INTERACTION_INPUT},
)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/interactions/{interaction_id}",
    models.InteractionEnvelope,
    unwrap="data",
    serialization={"interaction": _serialization.INTERACTION_INPUT},
    also_put=True,
)


class ContactsInteractions(Resource):
    """Interactions with a contact."""

    def create(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        collection_class_id: str | Omit = omit,
        collection_class: str | Omit = omit,
        interaction: params.InteractionInput | Omit = omit,
        result: type[InteractionT] = models.Interaction,
        options: RequestOptions | None = None,
    ) -> InteractionT:
        """Record an interaction with a contact, with a note (inferred; docs: Contacts: Interactions).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            collection_class_id: Identifier of a collection class; the docs do not describe it further.
            collection_class: Collection class. Undocumented, but sent by the vendor's own front end.
            interaction: An interaction.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "collection_class_id": collection_class_id,
                    "collection_class": collection_class,
                    "interaction": interaction,
                },
                result=result,
                options=options,
            )
        )

    def update(
        self,
        contact_id: str,
        interaction_id: str,
        *,
        group_id: str | Omit = omit,
        collection_class_id: str | Omit = omit,
        collection_class: str | Omit = omit,
        interaction: params.InteractionInput | Omit = omit,
        result: type[InteractionT] = models.Interaction,
        options: RequestOptions | None = None,
    ) -> InteractionT:
        """Update an interaction (inferred; docs: Contacts: Interactions).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            interaction_id: Identifier of the interaction.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            collection_class_id: Identifier of a collection class; the docs do not describe it further.
            collection_class: Collection class. Undocumented, but sent by the vendor's own front end.
            interaction: An interaction.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "contact_id": contact_id, "interaction_id": interaction_id},
                body={
                    "collection_class_id": collection_class_id,
                    "collection_class": collection_class,
                    "interaction": interaction,
                },
                result=result,
                options=options,
            )
        )


class AsyncContactsInteractions(Resource):
    """Interactions with a contact. Its methods are awaited."""

    async def create(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        collection_class_id: str | Omit = omit,
        collection_class: str | Omit = omit,
        interaction: params.InteractionInput | Omit = omit,
        result: type[InteractionT] = models.Interaction,
        options: RequestOptions | None = None,
    ) -> InteractionT:
        """Record an interaction with a contact, with a note (inferred; docs: Contacts: Interactions).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            collection_class_id: Identifier of a collection class; the docs do not describe it further.
            collection_class: Collection class. Undocumented, but sent by the vendor's own front end.
            interaction: An interaction.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "collection_class_id": collection_class_id,
                "collection_class": collection_class,
                "interaction": interaction,
            },
            result=result,
            options=options,
        )

    async def update(
        self,
        contact_id: str,
        interaction_id: str,
        *,
        group_id: str | Omit = omit,
        collection_class_id: str | Omit = omit,
        collection_class: str | Omit = omit,
        interaction: params.InteractionInput | Omit = omit,
        result: type[InteractionT] = models.Interaction,
        options: RequestOptions | None = None,
    ) -> InteractionT:
        """Update an interaction (inferred; docs: Contacts: Interactions).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            interaction_id: Identifier of the interaction.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            collection_class_id: Identifier of a collection class; the docs do not describe it further.
            collection_class: Collection class. Undocumented, but sent by the vendor's own front end.
            interaction: An interaction.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "contact_id": contact_id, "interaction_id": interaction_id},
            body={
                "collection_class_id": collection_class_id,
                "collection_class": collection_class,
                "interaction": interaction,
            },
            result=result,
            options=options,
        )
