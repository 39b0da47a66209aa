# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people a group serves, how to reach them, their consent, interactions and referrals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
    omit,
)

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation[Record](
    "create_contact_interaction",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/interactions",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_contact_interaction",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/interactions/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_UPDATE = Operation[Record](
    "update_contact_interaction",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/interactions/{id}",
    models.RecordEnvelope,
    unwrap="data",
)


class ContactsInteractions(SyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
    """

    def create(
        self,
        group_id: str,
        contact_id: str,
        *,
        collection_class_id: str | Omit = omit,
        interaction: params.InteractionInput | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Record an interaction with a contact.

        Records an interaction, with a note.
        `POST /groups/{group_id}/contacts/{contact_id}/interactions` (inferred; docs: Contacts:
        Interactions).

        Args:
            collection_class_id: Identifier of a collection class; the docs explain it no
                further.
            interaction: What is noted about an interaction.
        """
        return self._call(
            _CREATE,
            (group_id, contact_id),
            options,
            collection_class_id=collection_class_id,
            interaction=interaction,
        )

    def replace(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        collection_class_id: str | Omit = omit,
        interaction: params.InteractionInput | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace an interaction.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/interactions/{id}` (inferred; docs:
        Contacts: Interactions).

        Args:
            collection_class_id: Identifier of a collection class; the docs explain it no
                further.
            interaction: What is noted about an interaction.
        """
        return self._call(
            _REPLACE,
            (group_id, contact_id, id),
            options,
            collection_class_id=collection_class_id,
            interaction=interaction,
        )

    def update(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        collection_class_id: str | Omit = omit,
        interaction: params.InteractionInput | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update an interaction.

        Changes an interaction.
        `PATCH /groups/{group_id}/contacts/{contact_id}/interactions/{id}` (inferred; docs:
        Contacts: Interactions).

        Args:
            collection_class_id: Identifier of a collection class; the docs explain it no
                further.
            interaction: What is noted about an interaction.
        """
        return self._call(
            _UPDATE,
            (group_id, contact_id, id),
            options,
            collection_class_id=collection_class_id,
            interaction=interaction,
        )


class AsyncContactsInteractions(AsyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
    """

    create = awaitable(ContactsInteractions.create)
    replace = awaitable(ContactsInteractions.replace)
    update = awaitable(ContactsInteractions.update)
