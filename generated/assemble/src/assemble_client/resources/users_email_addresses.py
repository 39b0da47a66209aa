# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""A user's email addresses."""

from __future__ import annotations

from .. import _profile, models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

_LIST = Operation[models.UserEmailAddressPage](
    "list_user_email_addresses",
    "GET",
    "/users/{userId}/email-addresses",
    models.UserEmailAddressPage,
    paging=_profile.PAGES,
    items="data",
)
_CREATE = Operation[models.UserEmailAddress](
    "create_user_email_address",
    "POST",
    "/users/{userId}/email-addresses",
    models.UserEmailAddressEnvelope,
    unwrap="data",
)
_RETRIEVE = Operation[models.UserEmailAddress](
    "get_user_email_address",
    "GET",
    "/users/{userId}/email-addresses/{addressId}",
    models.UserEmailAddressEnvelope,
    unwrap="data",
)
_UPDATE = Operation[models.UserEmailAddress](
    "update_user_email_address",
    "PUT",
    "/users/{userId}/email-addresses/{addressId}",
    models.UserEmailAddressEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_user_email_address", "DELETE", "/users/{userId}/email-addresses/{addressId}"
)


class UsersEmailAddresses(SyncResource):
    """A user's email addresses.

    Args of its methods:
        user_id: Id of the user.
        address_id: Id of the email address.
    """

    def list(
        self, user_id: int | str, *, page: int | Omit = omit, options: Options = None
    ) -> SyncPages[models.UserEmailAddress, models.UserEmailAddressPage]:
        """List a user's email addresses.

        Every email address of a user, with its bounces and complaints.
        `GET /users/{userId}/email-addresses` (inferred; docs: Retrieve a paginated response of
        user email addresses).

        Args:
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, (user_id,), options, page=page)

    def create(
        self,
        user_id: int | str,
        *,
        primary: bool,
        email: str,
        id: int | Omit = omit,
        soft_bounces: int | Omit = omit,
        hard_bounces: int | Omit = omit,
        complaints: int | Omit = omit,
        options: Options = None,
    ) -> models.UserEmailAddress:
        """Add an email address to a user.

        Stores one more email address. `POST /users/{userId}/email-addresses` (inferred; docs:
        Create a new email address for a user).

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
        return self._call(
            _CREATE,
            (user_id,),
            options,
            primary=primary,
            email=email,
            id=id,
            soft_bounces=soft_bounces,
            hard_bounces=hard_bounces,
            complaints=complaints,
        )

    def retrieve(
        self, user_id: int | str, address_id: int | str, *, options: Options = None
    ) -> models.UserEmailAddress:
        """Get one of a user's email addresses.

        One email address, with its bounces and complaints.
        `GET /users/{userId}/email-addresses/{addressId}` (inferred; docs: Retrieve a specific
        user email address information).

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, (user_id, address_id), options)

    def update(
        self,
        user_id: int | str,
        address_id: int | str,
        *,
        primary: bool,
        email: str,
        id: int | Omit = omit,
        soft_bounces: int | Omit = omit,
        hard_bounces: int | Omit = omit,
        complaints: int | Omit = omit,
        options: Options = None,
    ) -> models.UserEmailAddress:
        """Update one of a user's email addresses.

        Stores an email address anew; whether it is primary, and the address itself, are always
        needed. `PUT /users/{userId}/email-addresses/{addressId}` (inferred; docs: Update a
        specific email address).

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
        return self._call(
            _UPDATE,
            (user_id, address_id),
            options,
            primary=primary,
            email=email,
            id=id,
            soft_bounces=soft_bounces,
            hard_bounces=hard_bounces,
            complaints=complaints,
        )

    def delete(self, user_id: int | str, address_id: int | str, *, options: Options = None) -> None:
        """Delete one of a user's email addresses.

        Removes an email address that is not the primary one.
        `DELETE /users/{userId}/email-addresses/{addressId}` (inferred; docs: Delete a users
        email address).

        Notes:
            - A primary email address cannot be deleted.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids
                it.
        """
        return self._call(_DELETE, (user_id, address_id), options)


class AsyncUsersEmailAddresses(AsyncResource):
    """A user's email addresses.

    Args of its methods:
        user_id: Id of the user.
        address_id: Id of the email address.
    """

    list = paged(UsersEmailAddresses.list)
    create = awaitable(UsersEmailAddresses.create)
    retrieve = awaitable(UsersEmailAddresses.retrieve)
    update = awaitable(UsersEmailAddresses.update)
    delete = awaitable(UsersEmailAddresses.delete)
