# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Whom to call when something happens to a user."""

from __future__ import annotations

from .. import _profile, models
from .._results import UserEmergencyContactT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /users/{user_id}/emergency-contacts", models.UserEmergencyContactPage, items="data", paging=_profile.PAGES
)
_CREATE = Operation("POST /users/{user_id}/emergency-contacts", models.UserEmergencyContactEnvelope, unwrap="data")
_RETRIEVE = Operation(
    "GET /users/{user_id}/emergency-contacts/{contact_id}", models.UserEmergencyContactEnvelope, unwrap="data"
)
_DELETE = Operation[None]("DELETE /users/{user_id}/emergency-contacts/{contact_id}", status=204)
_UPDATE = Operation(
    "PATCH /users/{user_id}/emergency-contacts/{contact_id}",
    models.UserEmergencyContactEnvelope,
    unwrap="data",
    retry_safe=True,
    also_put=True,
)


class UsersEmergencyContacts(Resource):
    """Whom to call when something happens to a user."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserEmergencyContactT] = models.UserEmergencyContact,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserEmergencyContactT, models.UserEmergencyContactPage]:
        """List a user's emergency contacts (inferred; docs: Retrieve a paginated response of user emergency contacts).

        Returns every emergency contact of a user.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            primary: Whether the contact is the primary one.
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
                    "primary": primary,
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
        first_name: str,
        last_name: str,
        contact_number: str,
        relationship: str,
        primary: bool,
        result: type[UserEmergencyContactT] = models.UserEmergencyContact,
        options: RequestOptions | None = None,
    ) -> UserEmergencyContactT:
        """Add an emergency contact to a user (inferred; docs: Create a new emergency contact for a user).

        Adds an emergency contact.

        Args:
            user_id: Id of the user.
            first_name: First name of the contact.
            last_name: Last name of the contact.
            contact_number: Phone number of the contact.
            relationship: What the contact is to the user.
            primary: Whether this is the user's primary emergency contact.
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
                    "first_name": first_name,
                    "last_name": last_name,
                    "contact_number": contact_number,
                    "relationship": relationship,
                    "primary": primary,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: int | str,
        contact_id: int | str,
        *,
        result: type[UserEmergencyContactT] = models.UserEmergencyContact,
        options: RequestOptions | None = None,
    ) -> UserEmergencyContactT:
        """Get one of a user's emergency contacts (inferred; docs: Retrieve a specific emergency contact information).

        Returns one emergency contact, with phone number and relationship.

        Args:
            user_id: Id of the user.
            contact_id: Id of the emergency contact.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"user_id": user_id, "contact_id": contact_id},
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        user_id: int | str,
        contact_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete one of a user's emergency contacts (inferred; docs: Delete a users emergency contact).

        Deletes an emergency contact, if at least one other remains.

        Notes:
            - A user's last emergency contact cannot be deleted.

        Args:
            user_id: Id of the user.
            contact_id: Id of the emergency contact.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return run(
            self._send(
                _DELETE,
                path={"user_id": user_id, "contact_id": contact_id},
                options=options,
            )
        )

    def update(
        self,
        user_id: int | str,
        contact_id: int | str,
        *,
        first_name: str,
        last_name: str,
        contact_number: str,
        relationship: str,
        primary: bool,
        result: type[UserEmergencyContactT] = models.UserEmergencyContact,
        options: RequestOptions | None = None,
    ) -> UserEmergencyContactT:
        """Update one of a user's emergency contacts (inferred; docs: Update an existing emergency contact
        information).

        Updates an emergency contact; all of its fields must be sent.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            contact_id: Id of the emergency contact.
            first_name: First name of the contact.
            last_name: Last name of the contact.
            contact_number: Phone number of the contact.
            relationship: What the contact is to the user.
            primary: Whether this is the user's primary emergency contact.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _UPDATE,
                path={"user_id": user_id, "contact_id": contact_id},
                body={
                    "first_name": first_name,
                    "last_name": last_name,
                    "contact_number": contact_number,
                    "relationship": relationship,
                    "primary": primary,
                },
                result=result,
                options=options,
            )
        )


class AsyncUsersEmergencyContacts(Resource):
    """Whom to call when something happens to a user. Its methods are awaited."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserEmergencyContactT] = models.UserEmergencyContact,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserEmergencyContactT, models.UserEmergencyContactPage]:
        """List a user's emergency contacts (inferred; docs: Retrieve a paginated response of user emergency contacts).

        Returns every emergency contact of a user.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            primary: Whether the contact is the primary one.
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
                    "primary": primary,
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
        first_name: str,
        last_name: str,
        contact_number: str,
        relationship: str,
        primary: bool,
        result: type[UserEmergencyContactT] = models.UserEmergencyContact,
        options: RequestOptions | None = None,
    ) -> UserEmergencyContactT:
        """Add an emergency contact to a user (inferred; docs: Create a new emergency contact for a user).

        Adds an emergency contact.

        Args:
            user_id: Id of the user.
            first_name: First name of the contact.
            last_name: Last name of the contact.
            contact_number: Phone number of the contact.
            relationship: What the contact is to the user.
            primary: Whether this is the user's primary emergency contact.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _CREATE,
            path={"user_id": user_id},
            body={
                "first_name": first_name,
                "last_name": last_name,
                "contact_number": contact_number,
                "relationship": relationship,
                "primary": primary,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        user_id: int | str,
        contact_id: int | str,
        *,
        result: type[UserEmergencyContactT] = models.UserEmergencyContact,
        options: RequestOptions | None = None,
    ) -> UserEmergencyContactT:
        """Get one of a user's emergency contacts (inferred; docs: Retrieve a specific emergency contact information).

        Returns one emergency contact, with phone number and relationship.

        Args:
            user_id: Id of the user.
            contact_id: Id of the emergency contact.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_id": user_id, "contact_id": contact_id},
            result=result,
            options=options,
        )

    async def delete(
        self,
        user_id: int | str,
        contact_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete one of a user's emergency contacts (inferred; docs: Delete a users emergency contact).

        Deletes an emergency contact, if at least one other remains.

        Notes:
            - A user's last emergency contact cannot be deleted.

        Args:
            user_id: Id of the user.
            contact_id: Id of the emergency contact.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return await self._send(
            _DELETE,
            path={"user_id": user_id, "contact_id": contact_id},
            options=options,
        )

    async def update(
        self,
        user_id: int | str,
        contact_id: int | str,
        *,
        first_name: str,
        last_name: str,
        contact_number: str,
        relationship: str,
        primary: bool,
        result: type[UserEmergencyContactT] = models.UserEmergencyContact,
        options: RequestOptions | None = None,
    ) -> UserEmergencyContactT:
        """Update one of a user's emergency contacts (inferred; docs: Update an existing emergency contact
        information).

        Updates an emergency contact; all of its fields must be sent.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            contact_id: Id of the emergency contact.
            first_name: First name of the contact.
            last_name: Last name of the contact.
            contact_number: Phone number of the contact.
            relationship: What the contact is to the user.
            primary: Whether this is the user's primary emergency contact.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id, "contact_id": contact_id},
            body={
                "first_name": first_name,
                "last_name": last_name,
                "contact_number": contact_number,
                "relationship": relationship,
                "primary": primary,
            },
            result=result,
            options=options,
        )
