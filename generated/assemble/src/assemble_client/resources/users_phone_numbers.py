# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""A user's phone numbers."""

from __future__ import annotations

from datetime import datetime

from .. import _profile, enums, models
from .._results import UserPhoneNumberT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation("GET /users/{user_id}/phone-numbers", models.UserPhoneNumberPage, items="data", paging=_profile.PAGES)
_CREATE = Operation(
    "POST /users/{user_id}/phone-numbers",
    models.UserPhoneNumberEnvelope,
    unwrap="data",
    serialization={"type": Serialization(choices=enums.PhoneNumberType)},
)
_RETRIEVE = Operation(
    "GET /users/{user_id}/phone-numbers/{phone_number_id}", models.UserPhoneNumberEnvelope, unwrap="data"
)
_UPDATE = Operation(
    "PATCH /users/{user_id}/phone-numbers/{phone_number_id}",
    models.UserPhoneNumberEnvelope,
    unwrap="data",
    serialization={"type": Serialization(choices=enums.PhoneNumberType)},
    retry_safe=True,
    also_put=True,
)


class UsersPhoneNumbers(Resource):
    """A user's phone numbers."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserPhoneNumberT] = models.UserPhoneNumber,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserPhoneNumberT, models.UserPhoneNumberPage]:
        """List a user's phone numbers (inferred; docs: Retrieve a paginated response of user phone numbers).

        Returns every phone number of a user.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            primary: Whether the number is the primary one.
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
        phone_number: str,
        type: enums.PhoneNumberType,
        primary: bool,
        default_sms: bool,
        created_at: datetime | Omit = omit,
        updated_at: datetime | Omit = omit,
        result: type[UserPhoneNumberT] = models.UserPhoneNumber,
        options: RequestOptions | None = None,
    ) -> UserPhoneNumberT:
        """Add a phone number to a user (inferred; docs: Create a new phone number for a user).

        Adds a phone number.

        Args:
            user_id: Id of the user.
            phone_number: The number.
            type: Kind of phone number.
            primary: Whether this is the user's primary number.
            default_sms: Whether text messages are sent to this number.
            created_at: When the number was stored; listed as writable.
            updated_at: When it last changed; listed as writable.
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
                    "phone_number": phone_number,
                    "type": type,
                    "primary": primary,
                    "default_sms": default_sms,
                    "created_at": created_at,
                    "updated_at": updated_at,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: int | str,
        phone_number_id: int | str,
        *,
        result: type[UserPhoneNumberT] = models.UserPhoneNumber,
        options: RequestOptions | None = None,
    ) -> UserPhoneNumberT:
        """Get one of a user's phone numbers (inferred; docs: Retrieve a specific user phone number).

        Returns one phone number, with its kind and uses.

        Args:
            user_id: Id of the user.
            phone_number_id: Id of the phone number.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"user_id": user_id, "phone_number_id": phone_number_id},
                result=result,
                options=options,
            )
        )

    def update(
        self,
        user_id: int | str,
        phone_number_id: int | str,
        *,
        phone_number: str,
        type: enums.PhoneNumberType,
        primary: bool,
        default_sms: bool,
        created_at: datetime | Omit = omit,
        updated_at: datetime | Omit = omit,
        result: type[UserPhoneNumberT] = models.UserPhoneNumber,
        options: RequestOptions | None = None,
    ) -> UserPhoneNumberT:
        """Update one of a user's phone numbers (inferred; docs: Update an users phone number information).

        Updates a phone number; all of its required fields must be sent.

        Notes:
            - The docs describe no way to delete a phone number.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            phone_number_id: Id of the phone number.
            phone_number: The number.
            type: Kind of phone number.
            primary: Whether this is the user's primary number.
            default_sms: Whether text messages are sent to this number.
            created_at: When the number was stored; listed as writable.
            updated_at: When it last changed; listed as writable.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _UPDATE,
                path={"user_id": user_id, "phone_number_id": phone_number_id},
                body={
                    "phone_number": phone_number,
                    "type": type,
                    "primary": primary,
                    "default_sms": default_sms,
                    "created_at": created_at,
                    "updated_at": updated_at,
                },
                result=result,
                options=options,
            )
        )


class AsyncUsersPhoneNumbers(Resource):
    """A user's phone numbers. Its methods are awaited."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserPhoneNumberT] = models.UserPhoneNumber,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserPhoneNumberT, models.UserPhoneNumberPage]:
        """List a user's phone numbers (inferred; docs: Retrieve a paginated response of user phone numbers).

        Returns every phone number of a user.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            primary: Whether the number is the primary one.
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
        phone_number: str,
        type: enums.PhoneNumberType,
        primary: bool,
        default_sms: bool,
        created_at: datetime | Omit = omit,
        updated_at: datetime | Omit = omit,
        result: type[UserPhoneNumberT] = models.UserPhoneNumber,
        options: RequestOptions | None = None,
    ) -> UserPhoneNumberT:
        """Add a phone number to a user (inferred; docs: Create a new phone number for a user).

        Adds a phone number.

        Args:
            user_id: Id of the user.
            phone_number: The number.
            type: Kind of phone number.
            primary: Whether this is the user's primary number.
            default_sms: Whether text messages are sent to this number.
            created_at: When the number was stored; listed as writable.
            updated_at: When it last changed; listed as writable.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _CREATE,
            path={"user_id": user_id},
            body={
                "phone_number": phone_number,
                "type": type,
                "primary": primary,
                "default_sms": default_sms,
                "created_at": created_at,
                "updated_at": updated_at,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        user_id: int | str,
        phone_number_id: int | str,
        *,
        result: type[UserPhoneNumberT] = models.UserPhoneNumber,
        options: RequestOptions | None = None,
    ) -> UserPhoneNumberT:
        """Get one of a user's phone numbers (inferred; docs: Retrieve a specific user phone number).

        Returns one phone number, with its kind and uses.

        Args:
            user_id: Id of the user.
            phone_number_id: Id of the phone number.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_id": user_id, "phone_number_id": phone_number_id},
            result=result,
            options=options,
        )

    async def update(
        self,
        user_id: int | str,
        phone_number_id: int | str,
        *,
        phone_number: str,
        type: enums.PhoneNumberType,
        primary: bool,
        default_sms: bool,
        created_at: datetime | Omit = omit,
        updated_at: datetime | Omit = omit,
        result: type[UserPhoneNumberT] = models.UserPhoneNumber,
        options: RequestOptions | None = None,
    ) -> UserPhoneNumberT:
        """Update one of a user's phone numbers (inferred; docs: Update an users phone number information).

        Updates a phone number; all of its required fields must be sent.

        Notes:
            - The docs describe no way to delete a phone number.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            phone_number_id: Id of the phone number.
            phone_number: The number.
            type: Kind of phone number.
            primary: Whether this is the user's primary number.
            default_sms: Whether text messages are sent to this number.
            created_at: When the number was stored; listed as writable.
            updated_at: When it last changed; listed as writable.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id, "phone_number_id": phone_number_id},
            body={
                "phone_number": phone_number,
                "type": type,
                "primary": primary,
                "default_sms": default_sms,
                "created_at": created_at,
                "updated_at": updated_at,
            },
            result=result,
            options=options,
        )
