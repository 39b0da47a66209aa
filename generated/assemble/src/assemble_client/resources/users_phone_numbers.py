# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from datetime import datetime
from typing import Unpack

from .. import _rules, enums, models
from .._results import USER_PHONE_NUMBER, USER_PHONE_NUMBER_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

_LIST = Operation("GET /users/{user_id}/phone-numbers", USER_PHONE_NUMBER_PAGES)
_CREATE = Operation("POST /users/{user_id}/phone-numbers", USER_PHONE_NUMBER, rules={"type": _rules.PHONE_NUMBER_TYPE})
_RETRIEVE = Operation("GET /users/{user_id}/phone-numbers/{phone_number_id}", USER_PHONE_NUMBER)
_UPDATE = Operation(
    "PUT /users/{user_id}/phone-numbers/{phone_number_id}", USER_PHONE_NUMBER, rules={"type": _rules.PHONE_NUMBER_TYPE}
)


class UsersPhoneNumbers(SyncResource):
    """A user's phone numbers.

    Args of its methods:
        user_id: Id of the user.
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
        return self._pages(_LIST, locals())

    def create(
        self, user_id: int | str, *,
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
            phone_number: The number.
            type: Kind of phone number.
            primary: Whether this is the user's primary number.
            default_sms: Whether text messages go to this number.
            created_at: When the number was stored; listed as writable.
            updated_at: When it last changed; listed as writable.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self, user_id: int | str, phone_number_id: int | str, *, options: Options = None
    ) -> models.UserPhoneNumber:
        """Get one of a user's phone numbers (inferred; docs: Retrieve a specific user phone number).

        One phone number, with its kind and uses.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self, user_id: int | str, phone_number_id: int | str, *,
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
            phone_number: The number.
            type: Kind of phone number.
            primary: Whether this is the user's primary number.
            default_sms: Whether text messages go to this number.
            created_at: When the number was stored; listed as writable.
            updated_at: When it last changed; listed as writable.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, locals())


class AsyncUsersPhoneNumbers(AsyncResource):
    """`UsersPhoneNumbers` for the asynchronous client."""

    list = paged(UsersPhoneNumbers.list)
    create = awaitable(UsersPhoneNumbers.create)
    retrieve = awaitable(UsersPhoneNumbers.retrieve)
    update = awaitable(UsersPhoneNumbers.update)
