# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._results import USER_SUB_NOTE
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation("POST /users/{user_id}/notes/{note_id}/sub-notes", USER_SUB_NOTE)


class UsersNotesSubNotes(SyncResource):
    """Notes kept about a user, and the sub-notes below them."""

    def create(
        self, user_id: int | str, note_id: int | str, *,
        body: str | Omit = omit, user: params.UserBaseWrite | Omit = omit, options: Options = None,
    ) -> models.UserSubNote:
        """Add a sub-note to a note (inferred; docs: Create a sub note against an existing note).

        Writes a note below another; read it back as part of that note.

        Args:
            user_id: Id of the user.
            note_id: Id of the note.
            body: The text.
            user: User attached to the sub-note.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, locals())


class AsyncUsersNotesSubNotes(AsyncResource):
    """`UsersNotesSubNotes` for the asynchronous client."""

    create = awaitable(UsersNotesSubNotes.create)
