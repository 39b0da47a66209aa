# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""A user's phone numbers."""

from __future__ import annotations

from datetime import datetime
from typing import Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import USER_PHONE_NUMBER, USER_PHONE_NUMBER_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Omit, Options, Paging, omit

_LIST = Operation("list_user_phone_numbers", "GET", "/users/{userId}/phone-numbers", USER_PHONE_NUMBER_PAGES)
_CREATE = Operation(
    "create_user_phone_number", "POST", "/users/{userId}/phone-numbers", USER_PHONE_NUMBER, rules={"type": rules.TYPE_2}
)
_RETRIEVE = Operation(
    "get_user_phone_number", "GET", "/users/{userId}/phone-numbers/{phoneNumberId}", USER_PHONE_NUMBER
)
_UPDATE = Operation(
    "update_user_phone_number",
    "PUT",
    "/users/{userId}/phone-numbers/{phoneNumberId}",
    USER_PHONE_NUMBER,
    rules={"type": rules.TYPE_2},
)


class UsersPhoneNumbers(SyncResource):
    """A user's phone numbers.

    Args of its methods:
        user_id: Id of the user.
        phone_number: The number.
        type: Kind of phone number.
        default_sms: Whether text messages go to this number.
        created_at: When the number was stored; listed as writable.
        updated_at: When it last changed; listed as writable.
        phone_number_id: Id of the phone number.
    """

    def list(
        self, user_id: int | str, *, page: int | Omit = omit, primary: bool | Omit = omit, **paging: Unpack[Paging]
    ) -> SyncPages[models.UserPhoneNumber, models.UserPhoneNumberPage]:
        """List a user's phone numbers (inferred; docs: Retrieve a paginated response of user phone numbers).

        Every phone number of a user.

        Args:
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every paginated answer, not
                by the reference of the operation. At least 1.
            primary: Whether the number is the primary one.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, (user_id,), paging, page=page, primary=primary)

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
        """Add a phone number to a user (inferred; docs: Create a new phone number for a user).

        Stores one more phone number.

        Args:
            primary: Whether this is the user's primary number.

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
        """Get one of a user's phone numbers (inferred; docs: Retrieve a specific user phone number).

        One phone number, with its kind and uses.

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
        """Update one of a user's phone numbers (inferred; docs: Update an users phone number information).

        Stores a phone number anew, with all of its required members.

        Notes:
            - The docs describe no way to delete a phone number.

        Args:
            primary: Whether this is the user's primary number.

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
    """`UsersPhoneNumbers` for the asynchronous client."""

    list = paged(UsersPhoneNumbers.list)
    create = awaitable(UsersPhoneNumbers.create)
    retrieve = awaitable(UsersPhoneNumbers.retrieve)
    update = awaitable(UsersPhoneNumbers.update)
