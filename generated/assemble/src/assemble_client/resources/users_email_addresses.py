# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .. import models
from .._results import USER_EMAIL_ADDRESS, USER_EMAIL_ADDRESS_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

_LIST = Operation("GET /users/{user_id}/email-addresses", USER_EMAIL_ADDRESS_PAGES)
_CREATE = Operation("POST /users/{user_id}/email-addresses", USER_EMAIL_ADDRESS)
_RETRIEVE = Operation("GET /users/{user_id}/email-addresses/{address_id}", USER_EMAIL_ADDRESS)
_UPDATE = Operation("PUT /users/{user_id}/email-addresses/{address_id}", USER_EMAIL_ADDRESS)
_DELETE = Operation[None]("DELETE /users/{user_id}/email-addresses/{address_id}")


class UsersEmailAddresses(SyncResource):
    """A user's email addresses.

    Args of its methods:
        user_id: Id of the user.
        page: Number of the page to fetch, from 1. Named by the vendor's guide for every paginated answer, not by
            the reference of the operation. At least 1.
        address_id: Id of the email address.
    """

    def list(
        self, user_id: int | str, *, page: int | Omit = omit, **paging: Unpack[Paging]
    ) -> SyncPages[models.UserEmailAddress, models.UserEmailAddressPage]:
        """List a user's email addresses (inferred; docs: Retrieve a paginated response of user email addresses).

        Every email address of a user, with its bounces and complaints.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, locals())

    def create(
        self, user_id: int | str, *,
        primary: bool,
        email: str,
        id: int | Omit = omit,
        soft_bounces: int | Omit = omit,
        hard_bounces: int | Omit = omit,
        complaints: int | Omit = omit,
        options: Options = None,
    ) -> models.UserEmailAddress:
        """Add an email address to a user (inferred; docs: Create a new email address for a user).

        Stores one more email address.

        Args:
            primary: Whether this is the user's primary address.
            email: The address.
            id: Id of the email address; listed as writable.
            soft_bounces: How often mail bounced for a passing reason. Default of the API: 0.
            hard_bounces: How often mail bounced for good. Default of the API: 0.
            complaints: How often the receiver complained about mail. Default of the API: 0.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self, user_id: int | str, address_id: int | str, *, options: Options = None
    ) -> models.UserEmailAddress:
        """Get one of a user's email addresses (inferred; docs: Retrieve a specific user email address information).

        One email address, with its bounces and complaints.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self, user_id: int | str, address_id: int | str, *,
        primary: bool,
        email: str,
        id: int | Omit = omit,
        soft_bounces: int | Omit = omit,
        hard_bounces: int | Omit = omit,
        complaints: int | Omit = omit,
        options: Options = None,
    ) -> models.UserEmailAddress:
        """Update one of a user's email addresses (inferred; docs: Update a specific email address).

        Stores an email address anew; whether it is primary, and the address itself, are always needed.

        Args:
            primary: Whether this is the user's primary address.
            email: The address.
            id: Id of the email address; listed as writable.
            soft_bounces: How often mail bounced for a passing reason. Default of the API: 0.
            hard_bounces: How often mail bounced for good. Default of the API: 0.
            complaints: How often the receiver complained about mail. Default of the API: 0.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, locals())

    def delete(self, user_id: int | str, address_id: int | str, *, options: Options = None) -> None:
        """Delete one of a user's email addresses (inferred; docs: Delete a users email address).

        Removes an email address that is not the primary one.

        Notes:
            - A primary email address cannot be deleted.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return self._call(_DELETE, locals())


class AsyncUsersEmailAddresses(AsyncResource):
    """`UsersEmailAddresses` for the asynchronous client."""

    list = paged(UsersEmailAddresses.list)
    create = awaitable(UsersEmailAddresses.create)
    retrieve = awaitable(UsersEmailAddresses.retrieve)
    update = awaitable(UsersEmailAddresses.update)
    delete = awaitable(UsersEmailAddresses.delete)
