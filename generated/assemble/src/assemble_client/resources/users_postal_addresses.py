# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""A user's postal addresses."""

from __future__ import annotations

from datetime import date

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

_LIST = Operation[models.UserAddressPage](
    "list_user_postal_addresses",
    "GET",
    "/users/{userId}/postal-addresses",
    models.UserAddressPage,
    paging=_profile.PAGES,
    items="data",
)
_CREATE = Operation[models.UserAddress](
    "create_user_postal_address",
    "POST",
    "/users/{userId}/postal-addresses",
    models.UserAddressEnvelope,
    unwrap="data",
    rules={"type": rules.TYPE},
)
_RETRIEVE = Operation[models.UserAddress](
    "get_user_postal_address",
    "GET",
    "/users/{userId}/postal-addresses/{postalAddressId}",
    models.UserAddressEnvelope,
    unwrap="data",
)
_UPDATE = Operation[models.UserAddress](
    "update_user_postal_address",
    "PUT",
    "/users/{userId}/postal-addresses/{postalAddressId}",
    models.UserAddressEnvelope,
    unwrap="data",
    rules={"type": rules.TYPE},
)
_DELETE = Operation[None](
    "delete_user_postal_address", "DELETE", "/users/{userId}/postal-addresses/{postalAddressId}"
)


class UsersPostalAddresses(SyncResource):
    """A user's postal addresses.

    Args of its methods:
        user_id: Id of the user.
        postal_address_id: Id of the postal address.
    """

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        trashed: bool | Omit = omit,
        options: Options = None,
    ) -> SyncPages[models.UserAddress, models.UserAddressPage]:
        """List a user's postal addresses.

        Every postal address of a user, deleted ones too if asked for.
        `GET /users/{userId}/postal-addresses` (inferred; docs: Retrieve a paginated response of
        postal addresses).

        Args:
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.
            primary: Whether the address is the primary one.
            trashed: List deleted addresses too.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(
            _LIST,
            (user_id,),
            options,
            page=page,
            primary=primary,
            trashed=trashed,
        )

    def create(
        self,
        user_id: int | str,
        *,
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
        """Add a postal address to a user.

        Stores one more postal address. `POST /users/{userId}/postal-addresses` (inferred; docs:
        Create a new postal address for a user).

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
        return self._call(
            _CREATE,
            (user_id,),
            options,
            type=type,
            primary=primary,
            street=street,
            city=city,
            postcode=postcode,
            country=country,
            from_date=from_date,
            company_name=company_name,
            street_second=street_second,
            street_third=street_third,
            county=county,
            address=address,
            lat=lat,
            long=long,
            created_at=created_at,
            updated_at=updated_at,
        )

    def retrieve(
        self, user_id: int | str, postal_address_id: int | str, *, options: Options = None
    ) -> models.UserAddress:
        """Get one of a user's postal addresses.

        One postal address, with its coordinates.
        `GET /users/{userId}/postal-addresses/{postalAddressId}` (inferred; docs: Retrieve a
        specific postal address information).

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, (user_id, postal_address_id), options)

    def update(
        self,
        user_id: int | str,
        postal_address_id: int | str,
        *,
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
        """Update one of a user's postal addresses.

        Stores a postal address anew, with all of its required members.
        `PUT /users/{userId}/postal-addresses/{postalAddressId}` (inferred; docs: Update an
        existing postal address information).

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
        return self._call(
            _UPDATE,
            (user_id, postal_address_id),
            options,
            type=type,
            primary=primary,
            street=street,
            city=city,
            postcode=postcode,
            country=country,
            from_date=from_date,
            company_name=company_name,
            street_second=street_second,
            street_third=street_third,
            county=county,
            address=address,
            lat=lat,
            long=long,
            created_at=created_at,
            updated_at=updated_at,
        )

    def delete(
        self, user_id: int | str, postal_address_id: int | str, *, options: Options = None
    ) -> None:
        """Delete one of a user's postal addresses.

        Removes a postal address that is not the primary one.
        `DELETE /users/{userId}/postal-addresses/{postalAddressId}` (inferred; docs: Delete a
        postal address).

        Notes:
            - A primary postal address cannot be deleted.
            - The error sample is a 404 here, where the other deletions show a 403.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            NotFoundError: There is no such record.
        """
        return self._call(_DELETE, (user_id, postal_address_id), options)


class AsyncUsersPostalAddresses(AsyncResource):
    """A user's postal addresses.

    Args of its methods:
        user_id: Id of the user.
        postal_address_id: Id of the postal address.
    """

    list = paged(UsersPostalAddresses.list)
    create = awaitable(UsersPostalAddresses.create)
    retrieve = awaitable(UsersPostalAddresses.retrieve)
    update = awaitable(UsersPostalAddresses.update)
    delete = awaitable(UsersPostalAddresses.delete)
