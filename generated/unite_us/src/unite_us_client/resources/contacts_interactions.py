# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation("POST /groups/{group_id}/contacts/{contact_id}/interactions", RECORD)
_UPDATE = Operation("PATCH /groups/{group_id}/contacts/{contact_id}/interactions/{interaction_id}", RECORD)


class ContactsInteractions(SyncResource):
    """Interactions with a contact.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
    """

    def create(
        self, group_id: str, contact_id: str, *,
        collection_class_id: str | Omit = omit,
        interaction: params.InteractionInput | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Record an interaction with a contact, with a note (inferred; docs: Contacts: Interactions).

        Args:
            collection_class_id: Identifier of a collection class; the docs say no more of it.
            interaction: What is noted about an interaction.
        """
        return self._into(_CREATE, locals(), into)

    def update(
        self, group_id: str, contact_id: str, interaction_id: str, *,
        collection_class_id: str | Omit = omit,
        interaction: params.InteractionInput | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update an interaction (inferred; docs: Contacts: Interactions).

        Args:
            interaction_id: Identifier of the interaction.
            collection_class_id: Identifier of a collection class; the docs say no more of it.
            interaction: What is noted about an interaction.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace an interaction (inferred; docs: Contacts: Interactions)."""


class AsyncContactsInteractions(AsyncResource):
    """`ContactsInteractions` for the asynchronous client."""

    create = awaitable(ContactsInteractions.create)
    update = awaitable(ContactsInteractions.update)
    replace = awaitable(ContactsInteractions.replace)
