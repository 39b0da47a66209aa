# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from .._results import USER_NOTE, USER_NOTE_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

if TYPE_CHECKING:
    from .. import params
    from .users_notes_sub_notes import AsyncUsersNotesSubNotes, UsersNotesSubNotes

_LIST = Operation("GET /users/{user_id}/notes", USER_NOTE_PAGES)
_CREATE = Operation("POST /users/{user_id}/notes", USER_NOTE)
_RETRIEVE = Operation("GET /users/{user_id}/notes/{note_id}", USER_NOTE)
_UPDATE = Operation("PUT /users/{user_id}/notes/{note_id}", USER_NOTE)


class UsersNotes(SyncResource):
    """Notes kept about a user, and the sub-notes below them.

    Args of its methods:
        user_id: Id of the user.
        note_id: Id of the note.
    """

    sub_notes: UsersNotesSubNotes = resource(".users_notes_sub_notes")
    """Notes kept about a user, and the sub-notes below them."""

    def list(
        self, user_id: int | str, *, page: int | Omit = omit, q: str | Omit = omit, **paging: Unpack[Paging]
    ) -> SyncPages[models.UserNote, models.UserNotePage]:
        """List the notes about a user (inferred; docs: Retrieve a pagianted response of user notes).

        Notes with their sub-notes, all of them or those that hold a text.

        Args:
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every paginated answer, not
                by the reference of the operation. At least 1.
            q: Text to find in subject and body.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, locals())

    def create(
        self, user_id: int | str, *,
        subject: str | Omit = omit,
        body: str | Omit = omit,
        private: bool | Omit = omit,
        pinned: bool | Omit = omit,
        created_by: params.UserBaseWrite | Omit = omit,
        user: params.UserBaseWrite | Omit = omit,
        category: params.UserNoteCategoryWrite | Omit = omit,
        team: Mapping[str, Any] | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        options: Options = None,
    ) -> models.UserNote:
        """Add a note about a user (inferred; docs: Create a new note against a specific user).

        Writes a note, with a reminder if wanted.

        Notes:
            - The sample request names category, team and users without ids; how to choose them is not documented.

        Args:
            subject: Subject line.
            body: The text.
            private: Mark the note as private.
            pinned: Pin the note.
            created_by: User who wrote it.
            user: User it is about.
            category: Category of a note inside a request; the sample shows its name, not its id.
            team: Team of the note; the sample shows it empty.
            reminder: Reminder set on a note or a touchpoint.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, locals())

    def retrieve(self, user_id: int | str, note_id: int | str, *, options: Options = None) -> models.UserNote:
        """Get a note about a user (inferred; docs: Retrieve information for a specific user note).

        One note with its sub-notes.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self, user_id: int | str, note_id: int | str, *,
        subject: str | Omit = omit,
        body: str | Omit = omit,
        private: bool | Omit = omit,
        pinned: bool | Omit = omit,
        created_by: params.UserBaseWrite | Omit = omit,
        user: params.UserBaseWrite | Omit = omit,
        category: params.UserNoteCategoryWrite | Omit = omit,
        team: Mapping[str, Any] | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        options: Options = None,
    ) -> models.UserNote:
        """Update a note about a user (inferred; docs: Update a user note).

        Changes a note; its sub-notes are not part of the request.

        Notes:
            - The sample request names category, team and users without ids; how to choose them is not documented.
            - The docs describe no way to delete a note.

        Args:
            subject: Subject line.
            body: The text.
            private: Mark the note as private.
            pinned: Pin the note.
            created_by: User who wrote it.
            user: User it is about.
            category: Category of a note inside a request; the sample shows its name, not its id.
            team: Team of the note; the sample shows it empty.
            reminder: Reminder set on a note or a touchpoint.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, locals())


class AsyncUsersNotes(AsyncResource):
    """`UsersNotes` for the asynchronous client."""

    sub_notes: AsyncUsersNotesSubNotes = resource(".users_notes_sub_notes")
    list = paged(UsersNotes.list)
    create = awaitable(UsersNotes.create)
    retrieve = awaitable(UsersNotes.retrieve)
    update = awaitable(UsersNotes.update)
