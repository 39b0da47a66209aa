# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""A user's email addresses."""

from __future__ import annotations

from .. import _profile, models
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

_LIST: Operation[models.UserEmailAddressPage] = Operation(
    id="list_user_email_addresses",
    method="GET",
    path="/users/{userId}/email-addresses",
    result=models.UserEmailAddressPage,
    paging=_profile.PAGES,
    items="data",
    evidence="inferred",
)
_CREATE: Operation[models.UserEmailAddress] = Operation(
    id="create_user_email_address",
    method="POST",
    path="/users/{userId}/email-addresses",
    result=models.UserEmailAddressEnvelope,
    unwrap="data",
    evidence="inferred",
)
_RETRIEVE: Operation[models.UserEmailAddress] = Operation(
    id="get_user_email_address",
    method="GET",
    path="/users/{userId}/email-addresses/{addressId}",
    result=models.UserEmailAddressEnvelope,
    unwrap="data",
    evidence="inferred",
)
_UPDATE: Operation[models.UserEmailAddress] = Operation(
    id="update_user_email_address",
    method="PUT",
    path="/users/{userId}/email-addresses/{addressId}",
    result=models.UserEmailAddressEnvelope,
    unwrap="data",
    evidence="inferred",
)
_DELETE: Operation[None] = Operation(
    id="delete_user_email_address",
    method="DELETE",
    path="/users/{userId}/email-addresses/{addressId}",
    evidence="inferred",
)


class UsersEmailAddresses(SyncResource):
    """A user's email addresses."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.UserEmailAddress, models.UserEmailAddressPage]:
        """List a user's email addresses.

        Every email address of a user, with its bounces and complaints.

        `GET /users/{userId}/email-addresses`, inferred (Method and path are not printed; a
        listing below a user is taken as GET, the segment from the wording). Documentation:
        Retrieve a paginated response of user email addresses.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(
            _LIST,
            path={"userId": user_id},
            query={
                "page": page,
            },
            options=options,
        )

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
        options: RequestOptions | None = None,
    ) -> models.UserEmailAddress:
        """Add an email address to a user.

        Stores one more email address.

        `POST /users/{userId}/email-addresses`, inferred (Method and path are not printed; a
        body with only a user's id is taken as POST, the segment as for the list).
        Documentation: Create a new email address for a user.

        Args:
            user_id: Id of the user.
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
            path={"userId": user_id},
            body={
                "id": id,
                "primary": primary,
                "email": email,
                "soft_bounces": soft_bounces,
                "hard_bounces": hard_bounces,
                "complaints": complaints,
            },
            options=options,
        )

    def retrieve(
        self, user_id: int | str, address_id: int | str, *, options: RequestOptions | None = None
    ) -> models.UserEmailAddress:
        """Get one of a user's email addresses.

        One email address, with its bounces and complaints.

        `GET /users/{userId}/email-addresses/{addressId}`, inferred (Method and path are not
        printed; one record by `addressId` is taken as GET on the member). Documentation:
        Retrieve a specific user email address information.

        Args:
            user_id: Id of the user.
            address_id: Id of the email address.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _RETRIEVE,
            path={"userId": user_id, "addressId": address_id},
            options=options,
        )

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
        options: RequestOptions | None = None,
    ) -> models.UserEmailAddress:
        """Update one of a user's email addresses.

        Stores an email address anew; whether it is primary, and the address itself, are always
        needed.

        `PUT /users/{userId}/email-addresses/{addressId}`, inferred (Method and path are not
        printed; a body with an `addressId` is taken as PUT, PATCH is possible). Documentation:
        Update a specific email address.

        Args:
            user_id: Id of the user.
            address_id: Id of the email address.
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
            path={"userId": user_id, "addressId": address_id},
            body={
                "id": id,
                "primary": primary,
                "email": email,
                "soft_bounces": soft_bounces,
                "hard_bounces": hard_bounces,
                "complaints": complaints,
            },
            options=options,
        )

    def delete(
        self, user_id: int | str, address_id: int | str, *, options: RequestOptions | None = None
    ) -> None:
        """Delete one of a user's email addresses.

        Removes an email address that is not the primary one.

        `DELETE /users/{userId}/email-addresses/{addressId}`, inferred (Method and path are not
        printed; deleting by `addressId` without a body is taken as DELETE on the member).
        Documentation: Delete a users email address.

        Notes:
            - A primary email address cannot be deleted.

        Args:
            user_id: Id of the user.
            address_id: Id of the email address.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids
                it.
        """
        return self._call(
            _DELETE,
            path={"userId": user_id, "addressId": address_id},
            options=options,
        )


class AsyncUsersEmailAddresses(AsyncResource):
    """A user's email addresses."""

    list = paged(UsersEmailAddresses.list)
    create = awaitable(UsersEmailAddresses.create)
    retrieve = awaitable(UsersEmailAddresses.retrieve)
    update = awaitable(UsersEmailAddresses.update)
    delete = awaitable(UsersEmailAddresses.delete)
