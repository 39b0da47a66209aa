# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""A user's postal addresses."""

from __future__ import annotations

from datetime import date

from .. import _profile, enums, models
from .._results import UserAddressT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation("GET /users/{user_id}/postal-addresses", models.UserAddressPage, items="data", paging=_profile.PAGES)
_CREATE = Operation(
    "POST /users/{user_id}/postal-addresses",
    models.UserAddressEnvelope,
    unwrap="data",
    serialization={"type": Serialization(choices=enums.AddressType), "from_date": Serialization(format="date")},
)
_RETRIEVE = Operation(
    "GET /users/{user_id}/postal-addresses/{postal_address_id}", models.UserAddressEnvelope, unwrap="data"
)
_DELETE = Operation[None]("DELETE /users/{user_id}/postal-addresses/{postal_address_id}", status=204)
_UPDATE = Operation(
    "PATCH /users/{user_id}/postal-addresses/{postal_address_id}",
    models.UserAddressEnvelope,
    unwrap="data",
    serialization={"type": Serialization(choices=enums.AddressType), "from_date": Serialization(format="date")},
    retry_safe=False,
    also_put=True,
)


class UsersPostalAddresses(Resource):
    """A user's postal addresses."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        trashed: bool | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserAddressT] = models.UserAddress,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserAddressT, models.UserAddressPage]:
        """List a user's postal addresses (inferred; docs: Retrieve a paginated response of postal addresses).

        Returns every postal address of a user, including deleted ones if requested.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            primary: Whether the address is the primary one.
            trashed: Whether to include deleted addresses.
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
                    "trashed": trashed,
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
        result: type[UserAddressT] = models.UserAddress,
        options: RequestOptions | None = None,
    ) -> UserAddressT:
        """Add a postal address to a user (inferred; docs: Create a new postal address for a user).

        Adds a postal address.

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
            address: The complete address on one line.
            lat: Latitude.
            long: Longitude.
            created_at: When the address was stored; listed as writable.
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
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: int | str,
        postal_address_id: int | str,
        *,
        result: type[UserAddressT] = models.UserAddress,
        options: RequestOptions | None = None,
    ) -> UserAddressT:
        """Get one of a user's postal addresses (inferred; docs: Retrieve a specific postal address information).

        Returns one postal address, with its coordinates.

        Args:
            user_id: Id of the user.
            postal_address_id: Id of the postal address.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"user_id": user_id, "postal_address_id": postal_address_id},
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        user_id: int | str,
        postal_address_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete one of a user's postal addresses (inferred; docs: Delete a postal address).

        Deletes a postal address that is not the primary one.

        Notes:
            - A primary postal address cannot be deleted.
            - The error sample is a 404 here, where the other deletions show a 403.

        Args:
            user_id: Id of the user.
            postal_address_id: Id of the postal address.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            NotFoundError: There is no such record.
        """
        return run(
            self._send(
                _DELETE,
                path={"user_id": user_id, "postal_address_id": postal_address_id},
                options=options,
            )
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
        result: type[UserAddressT] = models.UserAddress,
        options: RequestOptions | None = None,
    ) -> UserAddressT:
        """Update one of a user's postal addresses (inferred; docs: Update an existing postal address information).

        Updates a postal address; all of its required fields must be sent.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

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
            address: The complete address on one line.
            lat: Latitude.
            long: Longitude.
            created_at: When the address was stored; listed as writable.
            updated_at: When it last changed; listed as writable.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _UPDATE,
                path={"user_id": user_id, "postal_address_id": postal_address_id},
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
                result=result,
                options=options,
            )
        )


class AsyncUsersPostalAddresses(Resource):
    """A user's postal addresses. Its methods are awaited."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        primary: bool | Omit = omit,
        trashed: bool | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserAddressT] = models.UserAddress,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserAddressT, models.UserAddressPage]:
        """List a user's postal addresses (inferred; docs: Retrieve a paginated response of postal addresses).

        Returns every postal address of a user, including deleted ones if requested.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            primary: Whether the address is the primary one.
            trashed: Whether to include deleted addresses.
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
                    "trashed": trashed,
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
        result: type[UserAddressT] = models.UserAddress,
        options: RequestOptions | None = None,
    ) -> UserAddressT:
        """Add a postal address to a user (inferred; docs: Create a new postal address for a user).

        Adds a postal address.

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
            address: The complete address on one line.
            lat: Latitude.
            long: Longitude.
            created_at: When the address was stored; listed as writable.
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
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        user_id: int | str,
        postal_address_id: int | str,
        *,
        result: type[UserAddressT] = models.UserAddress,
        options: RequestOptions | None = None,
    ) -> UserAddressT:
        """Get one of a user's postal addresses (inferred; docs: Retrieve a specific postal address information).

        Returns one postal address, with its coordinates.

        Args:
            user_id: Id of the user.
            postal_address_id: Id of the postal address.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_id": user_id, "postal_address_id": postal_address_id},
            result=result,
            options=options,
        )

    async def delete(
        self,
        user_id: int | str,
        postal_address_id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete one of a user's postal addresses (inferred; docs: Delete a postal address).

        Deletes a postal address that is not the primary one.

        Notes:
            - A primary postal address cannot be deleted.
            - The error sample is a 404 here, where the other deletions show a 403.

        Args:
            user_id: Id of the user.
            postal_address_id: Id of the postal address.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
            NotFoundError: There is no such record.
        """
        return await self._send(
            _DELETE,
            path={"user_id": user_id, "postal_address_id": postal_address_id},
            options=options,
        )

    async def update(
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
        result: type[UserAddressT] = models.UserAddress,
        options: RequestOptions | None = None,
    ) -> UserAddressT:
        """Update one of a user's postal addresses (inferred; docs: Update an existing postal address information).

        Updates a postal address; all of its required fields must be sent.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

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
            address: The complete address on one line.
            lat: Latitude.
            long: Longitude.
            created_at: When the address was stored; listed as writable.
            updated_at: When it last changed; listed as writable.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id, "postal_address_id": postal_address_id},
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
            result=result,
            options=options,
        )
