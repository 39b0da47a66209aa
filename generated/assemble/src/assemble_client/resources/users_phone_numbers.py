# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""A user's phone numbers."""

from __future__ import annotations

from datetime import datetime

from .. import _profile, enums, models
from .. import _rules as rules
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

_LIST = Operation[models.UserPhoneNumberPage](
    "list_user_phone_numbers",
    "GET",
    "/users/{userId}/phone-numbers",
    models.UserPhoneNumberPage,
    paging=_profile.PAGES,
    items="data",
)
_CREATE = Operation[models.UserPhoneNumber](
    "create_user_phone_number",
    "POST",
    "/users/{userId}/phone-numbers",
    models.UserPhoneNumberEnvelope,
    unwrap="data",
    rules={"type": rules.TYPE_2},
)
_RETRIEVE = Operation[models.UserPhoneNumber](
    "get_user_phone_number",
    "GET",
    "/users/{userId}/phone-numbers/{phoneNumberId}",
    models.UserPhoneNumberEnvelope,
    unwrap="data",
)
_UPDATE = Operation[models.UserPhoneNumber](
    "update_user_phone_number",
    "PUT",
    "/users/{userId}/phone-numbers/{phoneNumberId}",
    models.UserPhoneNumberEnvelope,
    unwrap="data",
    rules={"type": rules.TYPE_2},
)


class UsersPhoneNumbers(SyncResource):
    """A user's phone numbers.

    Args of its methods:
        user_id: Id of the user.
        phone_number_id: Id of the phone number.
    """

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        options: Options = None,
    ) -> SyncPages[models.UserPhoneNumber, models.UserPhoneNumberPage]:
        """List a user's phone numbers.

        Every phone number of a user. `GET /users/{userId}/phone-numbers` (inferred; docs:
        Retrieve a paginated response of user phone numbers).

        Args:
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.
            primary: Whether the number is the primary one.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, (user_id,), options, page=page, primary=primary)

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
        options: Options = None,
    ) -> models.UserPhoneNumber:
        """Add a phone number to a user.

        Stores one more phone number. `POST /users/{userId}/phone-numbers` (inferred; docs:
        Create a new phone number for a user).

        Args:
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
            (user_id,),
            options,
            phone_number=phone_number,
            type=type,
            primary=primary,
            default_sms=default_sms,
            created_at=created_at,
            updated_at=updated_at,
        )

    def retrieve(
        self, user_id: int | str, phone_number_id: int | str, *, options: Options = None
    ) -> models.UserPhoneNumber:
        """Get one of a user's phone numbers.

        One phone number, with its kind and uses.
        `GET /users/{userId}/phone-numbers/{phoneNumberId}` (inferred; docs: Retrieve a specific
        user phone number).

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, (user_id, phone_number_id), options)

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
        options: Options = None,
    ) -> models.UserPhoneNumber:
        """Update one of a user's phone numbers.

        Stores a phone number anew, with all of its required members.
        `PUT /users/{userId}/phone-numbers/{phoneNumberId}` (inferred; docs: Update an users
        phone number information).

        Notes:
            - The docs describe no way to delete a phone number.

        Args:
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
            (user_id, phone_number_id),
            options,
            phone_number=phone_number,
            type=type,
            primary=primary,
            default_sms=default_sms,
            created_at=created_at,
            updated_at=updated_at,
        )


class AsyncUsersPhoneNumbers(AsyncResource):
    """A user's phone numbers.

    Args of its methods:
        user_id: Id of the user.
        phone_number_id: Id of the phone number.
    """

    list = paged(UsersPhoneNumbers.list)
    create = awaitable(UsersPhoneNumbers.create)
    retrieve = awaitable(UsersPhoneNumbers.retrieve)
    update = awaitable(UsersPhoneNumbers.update)
