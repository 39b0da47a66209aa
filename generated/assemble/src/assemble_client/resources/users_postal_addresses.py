# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from datetime import date
from typing import Unpack

from .. import _rules, enums, models
from .._results import USER_ADDRESS, USER_ADDRESS_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

_LIST = Operation("GET /users/{user_id}/postal-addresses", USER_ADDRESS_PAGES)
_CREATE = Operation(
    "POST /users/{user_id}/postal-addresses", USER_ADDRESS,
    rules={"type": _rules.ADDRESS_TYPE, "from_date": _rules.DATE},
)
_RETRIEVE = Operation("GET /users/{user_id}/postal-addresses/{postal_address_id}", USER_ADDRESS)
_UPDATE = Operation(
    "PUT /users/{user_id}/postal-addresses/{postal_address_id}", USER_ADDRESS,
    rules={"type": _rules.ADDRESS_TYPE, "from_date": _rules.DATE},
)
_DELETE = Operation[None]("DELETE /users/{user_id}/postal-addresses/{postal_address_id}")


class UsersPostalAddresses(SyncResource):
    """A user's postal addresses.

    Args of its methods:
        user_id: Id of the user.
        postal_address_id: Id of the postal address.
    """

    def list(
        self, user_id: int | str, *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        trashed: bool | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.UserAddress, models.UserAddressPage]:
        """List a user's postal addresses (inferred; docs: Retrieve a paginated response of postal addresses).

        Every postal address of a user, deleted ones too if asked for.

        Args:
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every paginated answer, not
                by the reference of the operation. At least 1.
            primary: Whether the address is the primary one.
            trashed: List deleted addresses too.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, locals())

    def create(
        self, user_id: int | str, *,
        type: enums.AddressType,
        primary: bool,
        street: str,
        city: str,
        postcode: str,
        country: str,
        from_date: date | None | Omit = omit,
        company_name: str | Omit = omit,
        street_second: str | Omit = omit,
        street_third: str | Omit = omit,
        county: str | Omit = omit,
        address: str | Omit = omit,
        lat: float | Omit = omit,
        long: float | Omit = omit,
        created_at: str | Omit = omit,
        updated_at: str | Omit = omit,
        options: Options = None,
    ) -> models.UserAddress:
        """Add a postal address to a user (inferred; docs: Create a new postal address for a user).

        Stores one more postal address.

        Args:
            type: Kind of postal address.
            primary: Whether this is the user's primary address.
            street: First line.
            city: City.
            postcode: Postcode.
            country: Country.
            from_date: Since when the user lives there.
            company_name: Company at this address.
            street_second: Second line.
            street_third: Third line.
            county: County.
            address: The whole address on one line.
            lat: Latitude.
            long: Longitude.
            created_at: When the address was stored; listed as writable.
            updated_at: When it last changed; listed as writable.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self, user_id: int | str, postal_address_id: int | str, *, options: Options = None
    ) -> models.UserAddress:
        """Get one of a user's postal addresses (inferred; docs: Retrieve a specific postal address information).

        One postal address, with its coordinates.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self, user_id: int | str, postal_address_id: int | str, *,
        type: enums.AddressType,
        primary: bool,
        street: str,
        city: str,
        postcode: str,
        country: str,
        from_date: date | None | Omit = omit,
        company_name: str | Omit = omit,
        street_second: str | Omit = omit,
        street_third: str | Omit = omit,
        county: str | Omit = omit,
        address: str | Omit = omit,
        lat: float | Omit = omit,
        long: float | Omit = omit,
        created_at: str | Omit = omit,
        updated_at: str | Omit = omit,
        options: Options = None,
    ) -> models.UserAddress:
        """Update one of a user's postal addresses (inferred; docs: Update an existing postal address information).

        Stores a postal address anew, with all of its required members.

        Args:
            type: Kind of postal address.
            primary: Whether this is the user's primary address.
            street: First line.
            city: City.
            postcode: Postcode.
            country: Country.
            from_date: Since when the user lives there.
            company_name: Company at this address.
            street_second: Second line.
            street_third: Third line.
            county: County.
            address: The whole address on one line.
            lat: Latitude.
            long: Longitude.
            created_at: When the address was stored; listed as writable.
            updated_at: When it last changed; listed as writable.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, locals())

    def delete(self, user_id: int | str, postal_address_id: int | str, *, options: Options = None) -> None:
        """Delete one of a user's postal addresses (inferred; docs: Delete a postal address).

        Removes a postal address that is not the primary one.

        Notes:
            - A primary postal address cannot be deleted.
            - The error sample is a 404 here, where the other deletions show a 403.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            NotFoundError: There is no such record.
        """
        return self._call(_DELETE, locals())


class AsyncUsersPostalAddresses(AsyncResource):
    """`UsersPostalAddresses` for the asynchronous client."""

    list = paged(UsersPostalAddresses.list)
    create = awaitable(UsersPostalAddresses.create)
    retrieve = awaitable(UsersPostalAddresses.retrieve)
    update = awaitable(UsersPostalAddresses.update)
    delete = awaitable(UsersPostalAddresses.delete)
