# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""A user's postal addresses."""

from __future__ import annotations

from datetime import date

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

_LIST: Operation[models.UserAddressPage] = Operation(
    id="list_user_postal_addresses",
    method="GET",
    path="/users/{userId}/postal-addresses",
    result=models.UserAddressPage,
    paging=_profile.PAGES,
    items="data",
    evidence="inferred",
)
_CREATE: Operation[models.UserAddress] = Operation(
    id="create_user_postal_address",
    method="POST",
    path="/users/{userId}/postal-addresses",
    result=models.UserAddressEnvelope,
    unwrap="data",
    body={"type": rules.TYPE},
    evidence="inferred",
)
_RETRIEVE: Operation[models.UserAddress] = Operation(
    id="get_user_postal_address",
    method="GET",
    path="/users/{userId}/postal-addresses/{postalAddressId}",
    result=models.UserAddressEnvelope,
    unwrap="data",
    evidence="inferred",
)
_UPDATE: Operation[models.UserAddress] = Operation(
    id="update_user_postal_address",
    method="PUT",
    path="/users/{userId}/postal-addresses/{postalAddressId}",
    result=models.UserAddressEnvelope,
    unwrap="data",
    body={"type": rules.TYPE},
    evidence="inferred",
)
_DELETE: Operation[None] = Operation(
    id="delete_user_postal_address",
    method="DELETE",
    path="/users/{userId}/postal-addresses/{postalAddressId}",
    evidence="inferred",
)


class UsersPostalAddresses(SyncResource):
    """A user's postal addresses."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        trashed: bool | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.UserAddress, models.UserAddressPage]:
        """List a user's postal addresses.

        Every postal address of a user, deleted ones too if asked for.

        `GET /users/{userId}/postal-addresses`, inferred (Method and path are not printed; a
        listing below a user is taken as GET, the segment from `postalAddressId`).
        Documentation: Retrieve a paginated response of postal addresses.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.
            primary: Whether the address is the primary one.
            trashed: List deleted addresses too.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(
            _LIST,
            path={"userId": user_id},
            query={
                "page": page,
                "primary": primary,
                "trashed": trashed,
            },
            options=options,
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
        options: RequestOptions | None = None,
    ) -> models.UserAddress:
        """Add a postal address to a user.

        Stores one more postal address.

        `POST /users/{userId}/postal-addresses`, inferred (Method and path are not printed; a
        body with only a user's id is taken as POST, the segment as for the list).
        Documentation: Create a new postal address for a user.

        Args:
            user_id: Id of the user.
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
            path={"userId": user_id},
            body={
                "type": type,
                "primary": primary,
                "from_date": from_date,
                "company_name": company_name,
                "street": street,
                "street_second": street_second,
                "street_third": street_third,
                "city": city,
                "county": county,
                "postcode": postcode,
                "country": country,
                "address": address,
                "lat": lat,
                "long": long,
                "created_at": created_at,
                "updated_at": updated_at,
            },
            options=options,
        )

    def retrieve(
        self,
        user_id: int | str,
        postal_address_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserAddress:
        """Get one of a user's postal addresses.

        One postal address, with its coordinates.

        `GET /users/{userId}/postal-addresses/{postalAddressId}`, inferred (Method and path are
        not printed; one record by `postalAddressId` is taken as GET on the member).
        Documentation: Retrieve a specific postal address information.

        Args:
            user_id: Id of the user.
            postal_address_id: Id of the postal address.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _RETRIEVE,
            path={"userId": user_id, "postalAddressId": postal_address_id},
            options=options,
        )

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
        options: RequestOptions | None = None,
    ) -> models.UserAddress:
        """Update one of a user's postal addresses.

        Stores a postal address anew, with all of its required members.

        `PUT /users/{userId}/postal-addresses/{postalAddressId}`, inferred (Method and path are
        not printed; a body with a `postalAddressId` is taken as PUT, PATCH is possible).
        Documentation: Update an existing postal address information.

        Args:
            user_id: Id of the user.
            postal_address_id: Id of the postal address.
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
            path={"userId": user_id, "postalAddressId": postal_address_id},
            body={
                "type": type,
                "primary": primary,
                "from_date": from_date,
                "company_name": company_name,
                "street": street,
                "street_second": street_second,
                "street_third": street_third,
                "city": city,
                "county": county,
                "postcode": postcode,
                "country": country,
                "address": address,
                "lat": lat,
                "long": long,
                "created_at": created_at,
                "updated_at": updated_at,
            },
            options=options,
        )

    def delete(
        self,
        user_id: int | str,
        postal_address_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete one of a user's postal addresses.

        Removes a postal address that is not the primary one.

        `DELETE /users/{userId}/postal-addresses/{postalAddressId}`, inferred (Method and path
        are not printed; deleting by `postalAddressId` is taken as DELETE on the member).
        Documentation: Delete a postal address.

        Notes:
            - A primary postal address cannot be deleted.
            - The error sample is a 404 here, where the other deletions show a 403.

        Args:
            user_id: Id of the user.
            postal_address_id: Id of the postal address.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            NotFoundError: There is no such record.
        """
        return self._call(
            _DELETE,
            path={"userId": user_id, "postalAddressId": postal_address_id},
            options=options,
        )


class AsyncUsersPostalAddresses(AsyncResource):
    """A user's postal addresses."""

    list = paged(UsersPostalAddresses.list)
    create = awaitable(UsersPostalAddresses.create)
    retrieve = awaitable(UsersPostalAddresses.retrieve)
    update = awaitable(UsersPostalAddresses.update)
    delete = awaitable(UsersPostalAddresses.delete)
