# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Notes kept about a user, and the sub-notes below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.resource import SyncResource

if TYPE_CHECKING:
    from .. import params

_CREATE: Operation[models.UserSubNote] = Operation(
    id="create_user_sub_note",
    method="POST",
    path="/users/{userId}/notes/{noteId}/sub-notes",
    result=models.UserSubNoteEnvelope,
    unwrap="data",
    evidence="inferred",
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
        options: RequestOptions | None = None,
    ) -> models.UserSubNote:
        """Add a sub-note to a note.

        Writes a note below another; read it back as part of that note.

        `POST /users/{userId}/notes/{noteId}/sub-notes`, inferred (Method and path are not
        printed; a body below a `noteId` is taken as POST, the segment from `sub_notes`).
        Documentation: Create a sub note against an existing note.

        Args:
            user_id: Id of the user.
            note_id: Id of the note.
            body: The text.
            user: User attached to the sub-note.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _CREATE,
            path={"userId": user_id, "noteId": note_id},
            body={
                "body": body,
                "user": user,
            },
            options=options,
        )


class AsyncUsersNotesSubNotes(AsyncResource):
    """Notes kept about a user, and the sub-notes below them."""

    create = awaitable(UsersNotesSubNotes.create)
