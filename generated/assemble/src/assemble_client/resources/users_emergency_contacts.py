# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Whom to call when something happens to a user."""

from __future__ import annotations

from .. import _profile, models
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

_LIST: Operation[models.UserEmergencyContactPage] = Operation(
    id="list_user_emergency_contacts",
    method="GET",
    path="/users/{userId}/emergency-contacts",
    result=models.UserEmergencyContactPage,
    paging=_profile.PAGES,
    items="data",
    evidence="inferred",
)
_CREATE: Operation[models.UserEmergencyContact] = Operation(
    id="create_user_emergency_contact",
    method="POST",
    path="/users/{userId}/emergency-contacts",
    result=models.UserEmergencyContactEnvelope,
    unwrap="data",
    evidence="inferred",
)
_RETRIEVE: Operation[models.UserEmergencyContact] = Operation(
    id="get_user_emergency_contact",
    method="GET",
    path="/users/{userId}/emergency-contacts/{contactId}",
    result=models.UserEmergencyContactEnvelope,
    unwrap="data",
    evidence="inferred",
)
_UPDATE: Operation[models.UserEmergencyContact] = Operation(
    id="update_user_emergency_contact",
    method="PUT",
    path="/users/{userId}/emergency-contacts/{contactId}",
    result=models.UserEmergencyContactEnvelope,
    unwrap="data",
    evidence="inferred",
)
_DELETE: Operation[None] = Operation(
    id="delete_user_emergency_contact",
    method="DELETE",
    path="/users/{userId}/emergency-contacts/{contactId}",
    evidence="inferred",
)


class UsersEmergencyContacts(SyncResource):
    """Whom to call when something happens to a user."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.UserEmergencyContact, models.UserEmergencyContactPage]:
        """List a user's emergency contacts.

        Everyone to call in an emergency.

        `GET /users/{userId}/emergency-contacts`, inferred (Method and path are not printed; a
        listing below a user is taken as GET, the segment from the wording). Documentation:
        Retrieve a paginated response of user emergency contacts.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.
            primary: Whether the contact is the primary one.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(
            _LIST,
            path={"userId": user_id},
            query={
                "page": page,
                "primary": primary,
            },
            options=options,
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
        options: RequestOptions | None = None,
    ) -> models.UserEmergencyContact:
        """Add an emergency contact to a user.

        Stores one more person to call.

        `POST /users/{userId}/emergency-contacts`, inferred (Method and path are not printed; a
        body with only a user's id is taken as POST, the segment as for the list).
        Documentation: Create a new emergency contact for a user.

        Args:
            user_id: Id of the user.
            first_name: First name of the contact.
            last_name: Last name of the contact.
            contact_number: Phone number of the contact.
            relationship: What the contact is to the user.
            primary: Whether this is the user's primary emergency contact.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _CREATE,
            path={"userId": user_id},
            body={
                "first_name": first_name,
                "last_name": last_name,
                "contact_number": contact_number,
                "relationship": relationship,
                "primary": primary,
            },
            options=options,
        )

    def retrieve(
        self, user_id: int | str, contact_id: int | str, *, options: RequestOptions | None = None
    ) -> models.UserEmergencyContact:
        """Get one of a user's emergency contacts.

        One person to call, with number and relationship.

        `GET /users/{userId}/emergency-contacts/{contactId}`, inferred (Method and path are not
        printed; one record by `contactId` is taken as GET on the member). Documentation:
        Retrieve a specific emergency contact information.

        Args:
            user_id: Id of the user.
            contact_id: Id of the emergency contact.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _RETRIEVE,
            path={"userId": user_id, "contactId": contact_id},
            options=options,
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
        options: RequestOptions | None = None,
    ) -> models.UserEmergencyContact:
        """Update one of a user's emergency contacts.

        Stores an emergency contact anew, with all of its members.

        `PUT /users/{userId}/emergency-contacts/{contactId}`, inferred (Method and path are not
        printed; a body with a `contactId` is taken as PUT, PATCH is possible). Documentation:
        Update an existing emergency contact information.

        Args:
            user_id: Id of the user.
            contact_id: Id of the emergency contact.
            first_name: First name of the contact.
            last_name: Last name of the contact.
            contact_number: Phone number of the contact.
            relationship: What the contact is to the user.
            primary: Whether this is the user's primary emergency contact.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _UPDATE,
            path={"userId": user_id, "contactId": contact_id},
            body={
                "first_name": first_name,
                "last_name": last_name,
                "contact_number": contact_number,
                "relationship": relationship,
                "primary": primary,
            },
            options=options,
        )

    def delete(
        self, user_id: int | str, contact_id: int | str, *, options: RequestOptions | None = None
    ) -> None:
        """Delete one of a user's emergency contacts.

        Removes an emergency contact, as long as another one remains.

        `DELETE /users/{userId}/emergency-contacts/{contactId}`, inferred (Method and path are
        not printed; deleting by `contactId` without a body is taken as DELETE on the member).
        Documentation: Delete a users emergency contact.

        Notes:
            - A user's last emergency contact cannot be deleted.

        Args:
            user_id: Id of the user.
            contact_id: Id of the emergency contact.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids
                it.
        """
        return self._call(
            _DELETE,
            path={"userId": user_id, "contactId": contact_id},
            options=options,
        )


class AsyncUsersEmergencyContacts(AsyncResource):
    """Whom to call when something happens to a user."""

    list = paged(UsersEmergencyContacts.list)
    create = awaitable(UsersEmergencyContacts.create)
    retrieve = awaitable(UsersEmergencyContacts.retrieve)
    update = awaitable(UsersEmergencyContacts.update)
    delete = awaitable(UsersEmergencyContacts.delete)
