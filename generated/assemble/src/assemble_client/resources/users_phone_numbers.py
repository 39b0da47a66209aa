# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""A user's phone numbers."""

from __future__ import annotations

from datetime import datetime

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

_LIST: Operation[models.UserPhoneNumberPage] = Operation(
    id="list_user_phone_numbers",
    method="GET",
    path="/users/{userId}/phone-numbers",
    result=models.UserPhoneNumberPage,
    paging=_profile.PAGES,
    items="data",
    evidence="inferred",
)
_CREATE: Operation[models.UserPhoneNumber] = Operation(
    id="create_user_phone_number",
    method="POST",
    path="/users/{userId}/phone-numbers",
    result=models.UserPhoneNumberEnvelope,
    unwrap="data",
    body={"type": rules.TYPE_2},
    evidence="inferred",
)
_RETRIEVE: Operation[models.UserPhoneNumber] = Operation(
    id="get_user_phone_number",
    method="GET",
    path="/users/{userId}/phone-numbers/{phoneNumberId}",
    result=models.UserPhoneNumberEnvelope,
    unwrap="data",
    evidence="inferred",
)
_UPDATE: Operation[models.UserPhoneNumber] = Operation(
    id="update_user_phone_number",
    method="PUT",
    path="/users/{userId}/phone-numbers/{phoneNumberId}",
    result=models.UserPhoneNumberEnvelope,
    unwrap="data",
    body={"type": rules.TYPE_2},
    evidence="inferred",
)


class UsersPhoneNumbers(SyncResource):
    """A user's phone numbers."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.UserPhoneNumber, models.UserPhoneNumberPage]:
        """List a user's phone numbers.

        Every phone number of a user.

        `GET /users/{userId}/phone-numbers`, inferred (Method and path are not printed; a
        listing below a user is taken as GET, the segment from `phoneNumberId`). Documentation:
        Retrieve a paginated response of user phone numbers.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.
            primary: Whether the number is the primary one.

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
        phone_number: str,
        type: enums.PhoneNumberType,
        primary: bool,
        default_sms: bool,
        created_at: datetime | Omit = omit,
        updated_at: datetime | Omit = omit,
        options: RequestOptions | None = None,
    ) -> models.UserPhoneNumber:
        """Add a phone number to a user.

        Stores one more phone number.

        `POST /users/{userId}/phone-numbers`, inferred (Method and path are not printed; a body
        with only a user's id is taken as POST, the segment as for the list). Documentation:
        Create a new phone number for a user.

        Args:
            user_id: Id of the user.
            phone_number: The number.
            type: Kind of phone number.
            primary: Whether this is the user's primary number.
            default_sms: Whether text messages go to this number.
            created_at: When the number was stored; listed as writable.
            updated_at: When it last changed; listed as writable.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _CREATE,
            path={"userId": user_id},
            body={
                "phone_number": phone_number,
                "type": type,
                "primary": primary,
                "default_sms": default_sms,
                "created_at": created_at,
                "updated_at": updated_at,
            },
            options=options,
        )

    def retrieve(
        self,
        user_id: int | str,
        phone_number_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserPhoneNumber:
        """Get one of a user's phone numbers.

        One phone number, with its kind and uses.

        `GET /users/{userId}/phone-numbers/{phoneNumberId}`, inferred (Method and path are not
        printed; one record by `phoneNumberId` is taken as GET on the member). Documentation:
        Retrieve a specific user phone number.

        Args:
            user_id: Id of the user.
            phone_number_id: Id of the phone number.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _RETRIEVE,
            path={"userId": user_id, "phoneNumberId": phone_number_id},
            options=options,
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
        options: RequestOptions | None = None,
    ) -> models.UserPhoneNumber:
        """Update one of a user's phone numbers.

        Stores a phone number anew, with all of its required members.

        `PUT /users/{userId}/phone-numbers/{phoneNumberId}`, inferred (Method and path are not
        printed; a body with a `phoneNumberId` is taken as PUT, PATCH is possible).
        Documentation: Update an users phone number information.

        Notes:
            - The docs describe no way to delete a phone number.

        Args:
            user_id: Id of the user.
            phone_number_id: Id of the phone number.
            phone_number: The number.
            type: Kind of phone number.
            primary: Whether this is the user's primary number.
            default_sms: Whether text messages go to this number.
            created_at: When the number was stored; listed as writable.
            updated_at: When it last changed; listed as writable.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _UPDATE,
            path={"userId": user_id, "phoneNumberId": phone_number_id},
            body={
                "phone_number": phone_number,
                "type": type,
                "primary": primary,
                "default_sms": default_sms,
                "created_at": created_at,
                "updated_at": updated_at,
            },
            options=options,
        )


class AsyncUsersPhoneNumbers(AsyncResource):
    """A user's phone numbers."""

    list = paged(UsersPhoneNumbers.list)
    create = awaitable(UsersPhoneNumbers.create)
    retrieve = awaitable(UsersPhoneNumbers.retrieve)
    update = awaitable(UsersPhoneNumbers.update)
