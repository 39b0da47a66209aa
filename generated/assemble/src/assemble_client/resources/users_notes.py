# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Notes kept about a user, and the sub-notes below them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _profile, models
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged, resource
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

if TYPE_CHECKING:
    from .. import params
    from .users_notes_sub_notes import AsyncUsersNotesSubNotes, UsersNotesSubNotes

_LIST: Operation[models.UserNotePage] = Operation(
    id="list_user_notes",
    method="GET",
    path="/users/{userId}/notes",
    result=models.UserNotePage,
    paging=_profile.PAGES,
    items="data",
    evidence="inferred",
)
_CREATE: Operation[models.UserNote] = Operation(
    id="create_user_note",
    method="POST",
    path="/users/{userId}/notes",
    result=models.UserNoteEnvelope,
    unwrap="data",
    evidence="inferred",
)
_RETRIEVE: Operation[models.UserNote] = Operation(
    id="get_user_note",
    method="GET",
    path="/users/{userId}/notes/{noteId}",
    result=models.UserNoteEnvelope,
    unwrap="data",
    evidence="inferred",
)
_UPDATE: Operation[models.UserNote] = Operation(
    id="update_user_note",
    method="PUT",
    path="/users/{userId}/notes/{noteId}",
    result=models.UserNoteEnvelope,
    unwrap="data",
    evidence="inferred",
)


class UsersNotes(SyncResource):
    """Notes kept about a user, and the sub-notes below them."""

    sub_notes: UsersNotesSubNotes = resource(
        ".users_notes_sub_notes", "UsersNotesSubNotes", __package__
    )
    """Notes kept about a user, and the sub-notes below them."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        q: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.UserNote, models.UserNotePage]:
        """List the notes about a user.

        Notes with their sub-notes, all of them or those that hold a text.

        `GET /users/{userId}/notes`, inferred (Method and path are not printed; a listing below
        a user is taken as GET, the segment from `noteId`). Documentation: Retrieve a pagianted
        response of user notes.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.
            q: Text to find in subject and body.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(
            _LIST,
            path={"userId": user_id},
            query={
                "page": page,
                "q": q,
            },
            options=options,
        )

    def create(
        self,
        user_id: int | str,
        *,
        subject: str | Omit = omit,
        body: str | Omit = omit,
        private: bool | Omit = omit,
        pinned: bool | Omit = omit,
        created_by: params.UserBaseWrite | Omit = omit,
        user: params.UserBaseWrite | Omit = omit,
        category: params.UserNoteCategoryWrite | Omit = omit,
        team: Mapping[str, Any] | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        options: RequestOptions | None = None,
    ) -> models.UserNote:
        """Add a note about a user.

        Writes a note, with a reminder if wanted.

        `POST /users/{userId}/notes`, inferred (Method and path are not printed; a body with
        only a user's id is taken as POST on the collection). Documentation: Create a new note
        against a specific user.

        Notes:
            - The sample request names category, team and users without ids; how to choose them
              is not documented.

        Args:
            user_id: Id of the user.
            subject: Subject line.
            body: The text.
            private: Mark the note as private.
            pinned: Pin the note.
            created_by: User who wrote it.
            user: User it is about.
            category: Category of a note inside a request; the sample shows its name, not its
                id.
            team: Team of the note; the sample shows it empty.
            reminder: Reminder set on a note or a touchpoint.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _CREATE,
            path={"userId": user_id},
            body={
                "subject": subject,
                "body": body,
                "private": private,
                "pinned": pinned,
                "created_by": created_by,
                "user": user,
                "category": category,
                "team": team,
                "reminder": reminder,
            },
            options=options,
        )

    def retrieve(
        self, user_id: int | str, note_id: int | str, *, options: RequestOptions | None = None
    ) -> models.UserNote:
        """Get a note about a user.

        One note with its sub-notes.

        `GET /users/{userId}/notes/{noteId}`, inferred (Method and path are not printed; one
        record by `noteId` is taken as GET on the member). Documentation: Retrieve information
        for a specific user note.

        Args:
            user_id: Id of the user.
            note_id: Id of the note.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _RETRIEVE,
            path={"userId": user_id, "noteId": note_id},
            options=options,
        )

    def update(
        self,
        user_id: int | str,
        note_id: int | str,
        *,
        subject: str | Omit = omit,
        body: str | Omit = omit,
        private: bool | Omit = omit,
        pinned: bool | Omit = omit,
        created_by: params.UserBaseWrite | Omit = omit,
        user: params.UserBaseWrite | Omit = omit,
        category: params.UserNoteCategoryWrite | Omit = omit,
        team: Mapping[str, Any] | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        options: RequestOptions | None = None,
    ) -> models.UserNote:
        """Update a note about a user.

        Changes a note; its sub-notes are not part of the request.

        `PUT /users/{userId}/notes/{noteId}`, inferred (Method and path are not printed; a body
        with a `noteId` is taken as PUT, PATCH is possible). Documentation: Update a user note.

        Notes:
            - The sample request names category, team and users without ids; how to choose them
              is not documented.
            - The docs describe no way to delete a note.

        Args:
            user_id: Id of the user.
            note_id: Id of the note.
            subject: Subject line.
            body: The text.
            private: Mark the note as private.
            pinned: Pin the note.
            created_by: User who wrote it.
            user: User it is about.
            category: Category of a note inside a request; the sample shows its name, not its
                id.
            team: Team of the note; the sample shows it empty.
            reminder: Reminder set on a note or a touchpoint.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _UPDATE,
            path={"userId": user_id, "noteId": note_id},
            body={
                "subject": subject,
                "body": body,
                "private": private,
                "pinned": pinned,
                "created_by": created_by,
                "user": user,
                "category": category,
                "team": team,
                "reminder": reminder,
            },
            options=options,
        )


class AsyncUsersNotes(AsyncResource):
    """Notes kept about a user, and the sub-notes below them."""

    sub_notes: AsyncUsersNotesSubNotes = resource(
        ".users_notes_sub_notes", "AsyncUsersNotesSubNotes", __package__
    )
    """Notes kept about a user, and the sub-notes below them."""
    list = paged(UsersNotes.list)
    create = awaitable(UsersNotes.create)
    retrieve = awaitable(UsersNotes.retrieve)
    update = awaitable(UsersNotes.update)
