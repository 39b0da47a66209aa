# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Notes about a user, and their sub-notes."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .. import _profile, models, params
from .._results import UserNoteT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .users_notes_sub_notes import AsyncUsersNotesSubNotes, UsersNotesSubNotes

_LIST = Operation("GET /users/{user_id}/notes", models.UserNotePage, items="data", paging=_profile.PAGES)
_CREATE = Operation("POST /users/{user_id}/notes", models.UserNoteEnvelope, unwrap="data")
_RETRIEVE = Operation("GET /users/{user_id}/notes/{note_id}", models.UserNoteEnvelope, unwrap="data")
_UPDATE = Operation(
    "PATCH /users/{user_id}/notes/{note_id}", models.UserNoteEnvelope, unwrap="data", retry_safe=False, also_put=True
)


class UsersNotes(Resource):
    """Notes about a user, and their sub-notes."""

    @functools.cached_property
    def sub_notes(self) -> UsersNotesSubNotes:
        """Notes about a user, and their sub-notes."""
        from .users_notes_sub_notes import UsersNotesSubNotes

        return UsersNotesSubNotes(self._engine)

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        q: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserNoteT] = models.UserNote,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserNoteT, models.UserNotePage]:
        """List the notes about a user (inferred; docs: Retrieve a pagianted response of user notes).

        Returns notes with their sub-notes, either all of them or those that contain a text.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            q: Text to find in subject and body.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"user_id": user_id},
                query={
                    "page": page,
                    "q": q,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
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
        team: params.IdReference | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        result: type[UserNoteT] = models.UserNote,
        options: RequestOptions | None = None,
    ) -> UserNoteT:
        """Add a note about a user (inferred; docs: Create a new note against a specific user).

        Creates a note, optionally with a reminder.

        Notes:
            - The sample request shows category, team and users without ids; that they are selected by the ids of
              responses is an assumption.

        Args:
            user_id: Id of the user.
            subject: Subject line.
            body: The text.
            private: Mark the note as private.
            pinned: Pin the note.
            created_by: User who wrote it.
            user: User it is about.
            category: Category of a note inside a request; the sample shows its name, not its id.
            team: Team of the note; the sample shows it empty.
            reminder: Reminder set on a note or a touchpoint.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _CREATE,
                path={"user_id": user_id},
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
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: int | str,
        note_id: int | str,
        *,
        result: type[UserNoteT] = models.UserNote,
        options: RequestOptions | None = None,
    ) -> UserNoteT:
        """Get a note about a user (inferred; docs: Retrieve information for a specific user note).

        Returns one note with its sub-notes.

        Args:
            user_id: Id of the user.
            note_id: Id of the note.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"user_id": user_id, "note_id": note_id},
                result=result,
                options=options,
            )
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
        team: params.IdReference | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        result: type[UserNoteT] = models.UserNote,
        options: RequestOptions | None = None,
    ) -> UserNoteT:
        """Update a note about a user (inferred; docs: Update a user note).

        Updates a note; its sub-notes are not part of the request.

        Notes:
            - The sample request shows category, team and users without ids; that they are selected by the ids of
              responses is an assumption.
            - The docs describe no way to delete a note.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            note_id: Id of the note.
            subject: Subject line.
            body: The text.
            private: Mark the note as private.
            pinned: Pin the note.
            created_by: User who wrote it.
            user: User it is about.
            category: Category of a note inside a request; the sample shows its name, not its id.
            team: Team of the note; the sample shows it empty.
            reminder: Reminder set on a note or a touchpoint.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _UPDATE,
                path={"user_id": user_id, "note_id": note_id},
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
                result=result,
                options=options,
            )
        )


class AsyncUsersNotes(Resource):
    """Notes about a user, and their sub-notes. Its methods are awaited."""

    @functools.cached_property
    def sub_notes(self) -> AsyncUsersNotesSubNotes:
        """Notes about a user, and their sub-notes."""
        from .users_notes_sub_notes import AsyncUsersNotesSubNotes

        return AsyncUsersNotesSubNotes(self._engine)

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        q: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserNoteT] = models.UserNote,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserNoteT, models.UserNotePage]:
        """List the notes about a user (inferred; docs: Retrieve a pagianted response of user notes).

        Returns notes with their sub-notes, either all of them or those that contain a text.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            q: Text to find in subject and body.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"user_id": user_id},
                query={
                    "page": page,
                    "q": q,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create(
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
        team: params.IdReference | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        result: type[UserNoteT] = models.UserNote,
        options: RequestOptions | None = None,
    ) -> UserNoteT:
        """Add a note about a user (inferred; docs: Create a new note against a specific user).

        Creates a note, optionally with a reminder.

        Notes:
            - The sample request shows category, team and users without ids; that they are selected by the ids of
              responses is an assumption.

        Args:
            user_id: Id of the user.
            subject: Subject line.
            body: The text.
            private: Mark the note as private.
            pinned: Pin the note.
            created_by: User who wrote it.
            user: User it is about.
            category: Category of a note inside a request; the sample shows its name, not its id.
            team: Team of the note; the sample shows it empty.
            reminder: Reminder set on a note or a touchpoint.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _CREATE,
            path={"user_id": user_id},
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
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        user_id: int | str,
        note_id: int | str,
        *,
        result: type[UserNoteT] = models.UserNote,
        options: RequestOptions | None = None,
    ) -> UserNoteT:
        """Get a note about a user (inferred; docs: Retrieve information for a specific user note).

        Returns one note with its sub-notes.

        Args:
            user_id: Id of the user.
            note_id: Id of the note.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_id": user_id, "note_id": note_id},
            result=result,
            options=options,
        )

    async def update(
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
        team: params.IdReference | Omit = omit,
        reminder: params.Reminder | Omit = omit,
        result: type[UserNoteT] = models.UserNote,
        options: RequestOptions | None = None,
    ) -> UserNoteT:
        """Update a note about a user (inferred; docs: Update a user note).

        Updates a note; its sub-notes are not part of the request.

        Notes:
            - The sample request shows category, team and users without ids; that they are selected by the ids of
              responses is an assumption.
            - The docs describe no way to delete a note.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            note_id: Id of the note.
            subject: Subject line.
            body: The text.
            private: Mark the note as private.
            pinned: Pin the note.
            created_by: User who wrote it.
            user: User it is about.
            category: Category of a note inside a request; the sample shows its name, not its id.
            team: Team of the note; the sample shows it empty.
            reminder: Reminder set on a note or a touchpoint.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id, "note_id": note_id},
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
            result=result,
            options=options,
        )
