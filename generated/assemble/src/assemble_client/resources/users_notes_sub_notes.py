# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Notes kept about a user, and the sub-notes below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    SyncResource,
    awaitable,
    omit,
)

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation[models.UserSubNote](
    "create_user_sub_note",
    "POST",
    "/users/{userId}/notes/{noteId}/sub-notes",
    models.UserSubNoteEnvelope,
    unwrap="data",
)


class UsersNotesSubNotes(SyncResource):
    """Notes kept about a user, and the sub-notes below them."""

    def create(
        self,
        user_id: int | str,
        note_id: int | str,
        *,
        body: str | Omit = omit,
        user: params.UserBaseWrite | Omit = omit,
        options: Options = None,
    ) -> models.UserSubNote:
        """Add a sub-note to a note.

        Writes a note below another; read it back as part of that note.
        `POST /users/{userId}/notes/{noteId}/sub-notes` (inferred; docs: Create a sub note
        against an existing note).

        Args:
            user_id: Id of the user.
            note_id: Id of the note.
            body: The text.
            user: User attached to the sub-note.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, (user_id, note_id), options, body=body, user=user)


class AsyncUsersNotesSubNotes(AsyncResource):
    """Notes kept about a user, and the sub-notes below them."""

    create = awaitable(UsersNotesSubNotes.create)
