# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .. import models
from .._results import USER_EMERGENCY_CONTACT, USER_EMERGENCY_CONTACT_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

_LIST = Operation("GET /users/{user_id}/emergency-contacts", USER_EMERGENCY_CONTACT_PAGES)
_CREATE = Operation("POST /users/{user_id}/emergency-contacts", USER_EMERGENCY_CONTACT)
_RETRIEVE = Operation("GET /users/{user_id}/emergency-contacts/{contact_id}", USER_EMERGENCY_CONTACT)
_UPDATE = Operation("PUT /users/{user_id}/emergency-contacts/{contact_id}", USER_EMERGENCY_CONTACT)
_DELETE = Operation[None]("DELETE /users/{user_id}/emergency-contacts/{contact_id}")


class UsersEmergencyContacts(SyncResource):
    """Whom to call when something happens to a user.

    Args of its methods:
        user_id: Id of the user.
        contact_id: Id of the emergency contact.
    """

    def list(
        self, user_id: int | str, *, page: int | Omit = omit, primary: bool | Omit = omit, **paging: Unpack[Paging]
    ) -> SyncPages[models.UserEmergencyContact, models.UserEmergencyContactPage]:
        """List a user's emergency contacts (inferred; docs: Retrieve a paginated response of user emergency contacts).

        Everyone to call in an emergency.

        Args:
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every paginated answer, not
                by the reference of the operation. At least 1.
            primary: Whether the contact is the primary one.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, locals())

    def create(
        self, user_id: int | str, *,
        first_name: str,
        last_name: str,
        contact_number: str,
        relationship: str,
        primary: bool,
        options: Options = None,
    ) -> models.UserEmergencyContact:
        """Add an emergency contact to a user (inferred; docs: Create a new emergency contact for a user).

        Stores one more person to call.

        Args:
            first_name: First name of the contact.
            last_name: Last name of the contact.
            contact_number: Phone number of the contact.
            relationship: What the contact is to the user.
            primary: Whether this is the user's primary emergency contact.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self, user_id: int | str, contact_id: int | str, *, options: Options = None
    ) -> models.UserEmergencyContact:
        """Get one of a user's emergency contacts (inferred; docs: Retrieve a specific emergency contact information).

        One person to call, with number and relationship.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self, user_id: int | str, contact_id: int | str, *,
        first_name: str,
        last_name: str,
        contact_number: str,
        relationship: str,
        primary: bool,
        options: Options = None,
    ) -> models.UserEmergencyContact:
        """Update one of a user's emergency contacts (inferred; docs: Update an existing emergency contact
        information).

        Stores an emergency contact anew, with all of its members.

        Args:
            first_name: First name of the contact.
            last_name: Last name of the contact.
            contact_number: Phone number of the contact.
            relationship: What the contact is to the user.
            primary: Whether this is the user's primary emergency contact.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, locals())

    def delete(self, user_id: int | str, contact_id: int | str, *, options: Options = None) -> None:
        """Delete one of a user's emergency contacts (inferred; docs: Delete a users emergency contact).

        Removes an emergency contact, as long as another one remains.

        Notes:
            - A user's last emergency contact cannot be deleted.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return self._call(_DELETE, locals())


class AsyncUsersEmergencyContacts(AsyncResource):
    """`UsersEmergencyContacts` for the asynchronous client."""

    list = paged(UsersEmergencyContacts.list)
    create = awaitable(UsersEmergencyContacts.create)
    retrieve = awaitable(UsersEmergencyContacts.retrieve)
    update = awaitable(UsersEmergencyContacts.update)
    delete = awaitable(UsersEmergencyContacts.delete)
