# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Notes about a user, and their sub-notes."""

from __future__ import annotations

from .. import models, params
from .._results import UserSubNoteT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_CREATE = Operation("POST /users/{user_id}/notes/{note_id}/sub-notes", models.UserSubNoteEnvelope, unwrap="data")


class UsersNotesSubNotes(Resource):
    """Notes about a user, and their sub-notes."""

    def create(
        self,
        user_id: int | str,
        note_id: int | str,
        *,
        body: str | Omit = omit,
        user: params.UserBaseWrite | Omit = omit,
        result: type[UserSubNoteT] = models.UserSubNote,
        options: RequestOptions | None = None,
    ) -> UserSubNoteT:
        """Add a sub-note to a note (inferred; docs: Create a sub note against an existing note).

        Creates a sub-note of a note; it can be read as part of that note.

        Args:
            user_id: Id of the user.
            note_id: Id of the note.
            body: The text.
            user: User attached to the sub-note.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _CREATE,
                path={"user_id": user_id, "note_id": note_id},
                body={
                    "body": body,
                    "user": user,
                },
                result=result,
                options=options,
            )
        )


class AsyncUsersNotesSubNotes(Resource):
    """Notes about a user, and their sub-notes. Its methods are awaited."""

    async def create(
        self,
        user_id: int | str,
        note_id: int | str,
        *,
        body: str | Omit = omit,
        user: params.UserBaseWrite | Omit = omit,
        result: type[UserSubNoteT] = models.UserSubNote,
        options: RequestOptions | None = None,
    ) -> UserSubNoteT:
        """Add a sub-note to a note (inferred; docs: Create a sub note against an existing note).

        Creates a sub-note of a note; it can be read as part of that note.

        Args:
            user_id: Id of the user.
            note_id: Id of the note.
            body: The text.
            user: User attached to the sub-note.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _CREATE,
            path={"user_id": user_id, "note_id": note_id},
            body={
                "body": body,
                "user": user,
            },
            result=result,
            options=options,
        )
