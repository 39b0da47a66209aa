# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""A user's email addresses."""

from __future__ import annotations

from .. import _profile, models
from .._results import UserEmailAddressT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /users/{user_id}/email-addresses", models.UserEmailAddressPage, items="data", paging=_profile.PAGES
)
_CREATE = Operation("POST /users/{user_id}/email-addresses", models.UserEmailAddressEnvelope, unwrap="data")
_RETRIEVE = Operation(
    "GET /users/{user_id}/email-addresses/{address_id}", models.UserEmailAddressEnvelope, unwrap="data"
)
_DELETE = Operation[None]("DELETE /users/{user_id}/email-addresses/{address_id}", status=204)
_UPDATE = Operation(
    "PATCH /users/{user_id}/email-addresses/{address_id}",
    models.UserEmailAddressEnvelope,
    unwrap="data",
    retry_safe=False,
    also_put=True,
)


class UsersEmailAddresses(Resource):
    """A user's email addresses."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserEmailAddressT] = models.UserEmailAddress,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserEmailAddressT, models.UserEmailAddressPage]:
        """List a user's email addresses (inferred; docs: Retrieve a paginated response of user email addresses).

        Returns every email address of a user, with its bounces and complaints.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
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
        primary: bool,
        email: str,
        id: int | Omit = omit,
        soft_bounces: int | Omit = omit,
        hard_bounces: int | Omit = omit,
        complaints: int | Omit = omit,
        result: type[UserEmailAddressT] = models.UserEmailAddress,
        options: RequestOptions | None = None,
    ) -> UserEmailAddressT:
        """Add an email address to a user (inferred; docs: Create a new email address for a user).

        Adds an email address.

        Args:
            user_id: Id of the user.
            primary: Whether this is the user's primary address.
            email: The address.
            id: Id of the email address; listed as writable.
            soft_bounces: How often mail bounced for a passing reason. Default of the API: 0.
            hard_bounces: How often mail bounced for good. Default of the API: 0.
            complaints: How often the receiver complained about mail. Default of the API: 0.
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
                    "id": id,
                    "primary": primary,
                    "email": email,
                    "soft_bounces": soft_bounces,
                    "hard_bounces": hard_bounces,
                    "complaints": complaints,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: int | str,
        address_id: int | str,
        *,
        result: type[UserEmailAddressT] = models.UserEmailAddress,
        options: RequestOptions | None = None,
    ) -> UserEmailAddressT:
        """Get one of a user's email addresses (inferred; docs: Retrieve a specific user email address information).

        Returns one email address, with its bounces and complaints.

        Args:
            user_id: Id of the user.
            address_id: Id of the email address.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"user_id": user_id, "address_id": address_id},
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        user_id: int | str,
        address_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete one of a user's email addresses (inferred; docs: Delete a users email address).

        Deletes an email address that is not the primary one.

        Notes:
            - A primary email address cannot be deleted.

        Args:
            user_id: Id of the user.
            address_id: Id of the email address.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return run(
            self._send(
                _DELETE,
                path={"user_id": user_id, "address_id": address_id},
                options=options,
            )
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
        result: type[UserEmailAddressT] = models.UserEmailAddress,
        options: RequestOptions | None = None,
    ) -> UserEmailAddressT:
        """Update one of a user's email addresses (inferred; docs: Update a specific email address).

        Updates an email address; the address itself, and whether it is primary, are always required.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            address_id: Id of the email address.
            primary: Whether this is the user's primary address.
            email: The address.
            id: Id of the email address; listed as writable.
            soft_bounces: How often mail bounced for a passing reason. Default of the API: 0.
            hard_bounces: How often mail bounced for good. Default of the API: 0.
            complaints: How often the receiver complained about mail. Default of the API: 0.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _UPDATE,
                path={"user_id": user_id, "address_id": address_id},
                body={
                    "id": id,
                    "primary": primary,
                    "email": email,
                    "soft_bounces": soft_bounces,
                    "hard_bounces": hard_bounces,
                    "complaints": complaints,
                },
                result=result,
                options=options,
            )
        )


class AsyncUsersEmailAddresses(Resource):
    """A user's email addresses. Its methods are awaited."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserEmailAddressT] = models.UserEmailAddress,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserEmailAddressT, models.UserEmailAddressPage]:
        """List a user's email addresses (inferred; docs: Retrieve a paginated response of user email addresses).

        Returns every email address of a user, with its bounces and complaints.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
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
        primary: bool,
        email: str,
        id: int | Omit = omit,
        soft_bounces: int | Omit = omit,
        hard_bounces: int | Omit = omit,
        complaints: int | Omit = omit,
        result: type[UserEmailAddressT] = models.UserEmailAddress,
        options: RequestOptions | None = None,
    ) -> UserEmailAddressT:
        """Add an email address to a user (inferred; docs: Create a new email address for a user).

        Adds an email address.

        Args:
            user_id: Id of the user.
            primary: Whether this is the user's primary address.
            email: The address.
            id: Id of the email address; listed as writable.
            soft_bounces: How often mail bounced for a passing reason. Default of the API: 0.
            hard_bounces: How often mail bounced for good. Default of the API: 0.
            complaints: How often the receiver complained about mail. Default of the API: 0.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _CREATE,
            path={"user_id": user_id},
            body={
                "id": id,
                "primary": primary,
                "email": email,
                "soft_bounces": soft_bounces,
                "hard_bounces": hard_bounces,
                "complaints": complaints,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        user_id: int | str,
        address_id: int | str,
        *,
        result: type[UserEmailAddressT] = models.UserEmailAddress,
        options: RequestOptions | None = None,
    ) -> UserEmailAddressT:
        """Get one of a user's email addresses (inferred; docs: Retrieve a specific user email address information).

        Returns one email address, with its bounces and complaints.

        Args:
            user_id: Id of the user.
            address_id: Id of the email address.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_id": user_id, "address_id": address_id},
            result=result,
            options=options,
        )

    async def delete(
        self,
        user_id: int | str,
        address_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete one of a user's email addresses (inferred; docs: Delete a users email address).

        Deletes an email address that is not the primary one.

        Notes:
            - A primary email address cannot be deleted.

        Args:
            user_id: Id of the user.
            address_id: Id of the email address.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            PermissionDeniedError: The caller may not do this, or a rule of the resource forbids it.
        """
        return await self._send(
            _DELETE,
            path={"user_id": user_id, "address_id": address_id},
            options=options,
        )

    async def update(
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
        result: type[UserEmailAddressT] = models.UserEmailAddress,
        options: RequestOptions | None = None,
    ) -> UserEmailAddressT:
        """Update one of a user's email addresses (inferred; docs: Update a specific email address).

        Updates an email address; the address itself, and whether it is primary, are always required.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            address_id: Id of the email address.
            primary: Whether this is the user's primary address.
            email: The address.
            id: Id of the email address; listed as writable.
            soft_bounces: How often mail bounced for a passing reason. Default of the API: 0.
            hard_bounces: How often mail bounced for good. Default of the API: 0.
            complaints: How often the receiver complained about mail. Default of the API: 0.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id, "address_id": address_id},
            body={
                "id": id,
                "primary": primary,
                "email": email,
                "soft_bounces": soft_bounces,
                "hard_bounces": hard_bounces,
                "complaints": complaints,
            },
            result=result,
            options=options,
        )
