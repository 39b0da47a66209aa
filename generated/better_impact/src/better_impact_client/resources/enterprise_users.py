# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Profiles of people, with their memberships, custom fields, qualifications and background checks."""

from __future__ import annotations

import builtins
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from .. import _profile, _serialization, enums, models
from .._results import UserT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import OnProgress, RequestOptions
from .._runtime.serialization import COMMA, Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /v1/enterprise/users/",
    models.UserPage,
    items="users",
    paging=_profile.PAGES,
    serialization={
        "organization_ids": COMMA,
        "modules": _serialization.MODULE,
        "admin_status": Serialization(style="comma", choices=enums.AdminStatus),
        "client_status": _serialization.CLIENT_STATUS,
        "donor_status": Serialization(style="comma", choices=enums.DonorStatus),
        "member_status": _serialization.MEMBER_STATUS,
        "volunteer_status": _serialization.VOLUNTEER_STATUS,
        "updated_since": Serialization(format="round-trip"),
    },
)
_RETRIEVE = Operation("GET /v1/enterprise/users/{user_id}", models.User)
_RETRIEVE_MANY = Operation[models.UserList | list[models.User]](
    "GET /v1/enterprise/by_id_list/users",
    models.UserList | list[models.User],
    items="users",
    paging=_profile.BY_IDS,
    serialization={"ids": COMMA},
)
_DOWNLOAD_CUSTOM_FIELD_FILE = Operation[None](
    "GET /v1/enterprise/users/{user_id}/custom_fields/{user_custom_field_id}/file"
)
_DOWNLOAD_SIGNED_DOCUMENT = Operation[None](
    "GET /v1/enterprise/users/{user_id}/custom_fields/{user_custom_field_id}/signed_document", evidence="corroborated"
)


class EnterpriseUsers(Resource):
    """Profiles of people, with their memberships, custom fields, qualifications and background checks."""

    def list(
        self,
        *,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        include_custom_fields: bool | Omit = omit,
        include_qualifications: bool | Omit = omit,
        include_memberships: bool | Omit = omit,
        include_verified_volunteers_background_check_results: bool | Omit = omit,
        organization_ids: Sequence[int] | Omit = omit,
        modules: Sequence[enums.Module] | Omit = omit,
        admin_status: Sequence[enums.AdminStatus] | Omit = omit,
        client_status: Sequence[enums.ClientStatus] | Omit = omit,
        donor_status: Sequence[enums.DonorStatus] | Omit = omit,
        member_status: Sequence[enums.MemberStatus] | Omit = omit,
        volunteer_status: Sequence[enums.VolunteerStatus] | Omit = omit,
        updated_since: datetime | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserT, models.UserPage]:
        """List an enterprise's users (documented; docs: Listing Users).

        Returns the users of all organizations of the enterprise, or of those in `organization_ids`, that match
        every filter given.

        Notes:
            - People of a module that the API user has no access to are left out: the response is empty or shorter,
              and there is no error.
            - Qualifications need access to the Volunteer module.
            - A custom field needs access to at least one of the modules it belongs to.

        Args:
            page_size: Number of results per page. 1 to 250; default of the API: 100.
            page_number: Number of the page to return; 0 is the first. At least 0; default of the API: 0.
            include_custom_fields: Whether users are returned with their custom fields. Default of the API: true.
            include_qualifications: Whether users are returned with their qualifications. Default of the API: true.
            include_memberships: Whether users are returned with their memberships. Default of the API: true.
            include_verified_volunteers_background_check_results: Whether users are returned with their background
                checks by Verified Volunteers. Default of the API: true.
            organization_ids: Only results of any of these organizations; all of the enterprise if omitted.
            modules: Only people of these modules. If omitted, the modules follow from the status filters; without
                status filters, people of every module are returned.
            admin_status: Only administrators with one of these statuses; any status if omitted.
            client_status: Only clients with one of these statuses; any status if omitted.
            donor_status: Only donors with one of these statuses; any status if omitted.
            member_status: Only members with one of these statuses; any status if omitted.
            volunteer_status: Only volunteers with one of these statuses; any status if omitted.
            updated_since: Only what has changed since this moment.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "page_size": page_size,
                    "page_number": page_number,
                    "include_custom_fields": include_custom_fields,
                    "include_qualifications": include_qualifications,
                    "include_memberships": include_memberships,
                    "include_verified_volunteers_background_check_results": include_verified_volunteers_background_check_results,
                    "organization_ids": organization_ids,
                    "modules": modules,
                    "admin_status": admin_status,
                    "client_status": client_status,
                    "donor_status": donor_status,
                    "member_status": member_status,
                    "volunteer_status": volunteer_status,
                    "updated_since": updated_since,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: int,
        *,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve one user of an enterprise (documented; docs: Single User).

        Returns one profile with its memberships, custom fields, qualifications and background checks.

        Notes:
            - People of a module that the API user has no access to are left out: the response is empty or shorter,
              and there is no error.
            - Qualifications need access to the Volunteer module.
            - A custom field needs access to at least one of the modules it belongs to.

        Args:
            user_id: Id of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"user_id": user_id},
                result=result,
                options=options,
            )
        )

    def download_timeclock_qr_code(
        self,
        user: models.User,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the picture of a user's QR code for the time clock, a PNG.

        Credentials are sent only if the file is on the origin of the API.

        Args:
            user: Result of `retrieve`.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.

        Raises:
            InvalidArgumentError: The address is empty or missing: there is no file.
        """
        return run(
            self._fetch(
                user,
                "timeclock_qr_code_url",
                to=to,
                overwrite=overwrite,
                on_progress=on_progress,
                options=options,
            )
        )

    def retrieve_many(
        self,
        ids: Sequence[int],
        *,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserT, models.UserList | builtins.list[models.User]]:
        """Retrieve many users of an enterprise by id (documented; docs: Users By ID List).

        Returns the profiles with the given ids, all in one list.

        Notes:
            - People of a module that the API user has no access to are left out: the response is empty or shorter,
              and there is no error.
            - Qualifications need access to the Volunteer module.
            - A custom field needs access to at least one of the modules it belongs to.

        Args:
            ids: Ids of the users to fetch. The API takes 250 a request; more are sent in several requests.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return SyncPages(
            self._list(
                _RETRIEVE_MANY,
                query={
                    "ids": ids,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def download_custom_field_file(
        self,
        user_id: int,
        user_custom_field_id: int,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the file in a custom field of an enterprise's user (documented; docs: Custom Field Files).

        Returns the bytes of a file that was uploaded into a custom field of type `file`.

        Notes:
            - The value of the custom field is the address of its file. With the user at hand,
              `client.download(field.value, to=…)` does the same without ids.
            - The API may send the name of the file, in the header Content-Disposition.

        Args:
            user_id: Id of the user.
            user_custom_field_id: Id of this user's value of the custom field. It is the last number in the address
                that is the value of the field, not the `custom_field_id`.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return run(
            self._save(
                _DOWNLOAD_CUSTOM_FIELD_FILE,
                path={"user_id": user_id, "user_custom_field_id": user_custom_field_id},
                to=to,
                overwrite=overwrite,
                on_progress=on_progress,
                options=options,
            )
        )

    def download_signed_document(
        self,
        user_id: int,
        user_custom_field_id: int,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the signed document in a custom field of an enterprise's user (corroborated; docs: Custom Field
        Files).

        Notes:
            - The value of the custom field is the address of its file. With the user at hand,
              `client.download(field.value, to=…)` does the same without ids.
            - The API may send the name of the file, in the header Content-Disposition.

        Args:
            user_id: Id of the user.
            user_custom_field_id: Id of this user's value of the custom field. It is the last number in the address
                that is the value of the field, not the `custom_field_id`.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return run(
            self._save(
                _DOWNLOAD_SIGNED_DOCUMENT,
                path={"user_id": user_id, "user_custom_field_id": user_custom_field_id},
                to=to,
                overwrite=overwrite,
                on_progress=on_progress,
                options=options,
            )
        )


class AsyncEnterpriseUsers(Resource):
    """Profiles of people, with their memberships, custom fields, qualifications and background checks. Its methods
    are awaited."""

    def list(
        self,
        *,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        include_custom_fields: bool | Omit = omit,
        include_qualifications: bool | Omit = omit,
        include_memberships: bool | Omit = omit,
        include_verified_volunteers_background_check_results: bool | Omit = omit,
        organization_ids: Sequence[int] | Omit = omit,
        modules: Sequence[enums.Module] | Omit = omit,
        admin_status: Sequence[enums.AdminStatus] | Omit = omit,
        client_status: Sequence[enums.ClientStatus] | Omit = omit,
        donor_status: Sequence[enums.DonorStatus] | Omit = omit,
        member_status: Sequence[enums.MemberStatus] | Omit = omit,
        volunteer_status: Sequence[enums.VolunteerStatus] | Omit = omit,
        updated_since: datetime | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserT, models.UserPage]:
        """List an enterprise's users (documented; docs: Listing Users).

        Returns the users of all organizations of the enterprise, or of those in `organization_ids`, that match
        every filter given.

        Notes:
            - People of a module that the API user has no access to are left out: the response is empty or shorter,
              and there is no error.
            - Qualifications need access to the Volunteer module.
            - A custom field needs access to at least one of the modules it belongs to.

        Args:
            page_size: Number of results per page. 1 to 250; default of the API: 100.
            page_number: Number of the page to return; 0 is the first. At least 0; default of the API: 0.
            include_custom_fields: Whether users are returned with their custom fields. Default of the API: true.
            include_qualifications: Whether users are returned with their qualifications. Default of the API: true.
            include_memberships: Whether users are returned with their memberships. Default of the API: true.
            include_verified_volunteers_background_check_results: Whether users are returned with their background
                checks by Verified Volunteers. Default of the API: true.
            organization_ids: Only results of any of these organizations; all of the enterprise if omitted.
            modules: Only people of these modules. If omitted, the modules follow from the status filters; without
                status filters, people of every module are returned.
            admin_status: Only administrators with one of these statuses; any status if omitted.
            client_status: Only clients with one of these statuses; any status if omitted.
            donor_status: Only donors with one of these statuses; any status if omitted.
            member_status: Only members with one of these statuses; any status if omitted.
            volunteer_status: Only volunteers with one of these statuses; any status if omitted.
            updated_since: Only what has changed since this moment.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "page_size": page_size,
                    "page_number": page_number,
                    "include_custom_fields": include_custom_fields,
                    "include_qualifications": include_qualifications,
                    "include_memberships": include_memberships,
                    "include_verified_volunteers_background_check_results": include_verified_volunteers_background_check_results,
                    "organization_ids": organization_ids,
                    "modules": modules,
                    "admin_status": admin_status,
                    "client_status": client_status,
                    "donor_status": donor_status,
                    "member_status": member_status,
                    "volunteer_status": volunteer_status,
                    "updated_since": updated_since,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve(
        self,
        user_id: int,
        *,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve one user of an enterprise (documented; docs: Single User).

        Returns one profile with its memberships, custom fields, qualifications and background checks.

        Notes:
            - People of a module that the API user has no access to are left out: the response is empty or shorter,
              and there is no error.
            - Qualifications need access to the Volunteer module.
            - A custom field needs access to at least one of the modules it belongs to.

        Args:
            user_id: Id of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_id": user_id},
            result=result,
            options=options,
        )

    async def download_timeclock_qr_code(
        self,
        user: models.User,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the picture of a user's QR code for the time clock, a PNG.

        Credentials are sent only if the file is on the origin of the API.

        Args:
            user: Result of `retrieve`.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.

        Raises:
            InvalidArgumentError: The address is empty or missing: there is no file.
        """
        return await self._fetch(
            user,
            "timeclock_qr_code_url",
            to=to,
            overwrite=overwrite,
            on_progress=on_progress,
            options=options,
        )

    def retrieve_many(
        self,
        ids: Sequence[int],
        *,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserT, models.UserList | builtins.list[models.User]]:
        """Retrieve many users of an enterprise by id (documented; docs: Users By ID List).

        Returns the profiles with the given ids, all in one list.

        Notes:
            - People of a module that the API user has no access to are left out: the response is empty or shorter,
              and there is no error.
            - Qualifications need access to the Volunteer module.
            - A custom field needs access to at least one of the modules it belongs to.

        Args:
            ids: Ids of the users to fetch. The API takes 250 a request; more are sent in several requests.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return AsyncPages(
            self._list(
                _RETRIEVE_MANY,
                query={
                    "ids": ids,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def download_custom_field_file(
        self,
        user_id: int,
        user_custom_field_id: int,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the file in a custom field of an enterprise's user (documented; docs: Custom Field Files).

        Returns the bytes of a file that was uploaded into a custom field of type `file`.

        Notes:
            - The value of the custom field is the address of its file. With the user at hand,
              `client.download(field.value, to=…)` does the same without ids.
            - The API may send the name of the file, in the header Content-Disposition.

        Args:
            user_id: Id of the user.
            user_custom_field_id: Id of this user's value of the custom field. It is the last number in the address
                that is the value of the field, not the `custom_field_id`.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return await self._save(
            _DOWNLOAD_CUSTOM_FIELD_FILE,
            path={"user_id": user_id, "user_custom_field_id": user_custom_field_id},
            to=to,
            overwrite=overwrite,
            on_progress=on_progress,
            options=options,
        )

    async def download_signed_document(
        self,
        user_id: int,
        user_custom_field_id: int,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the signed document in a custom field of an enterprise's user (corroborated; docs: Custom Field
        Files).

        Notes:
            - The value of the custom field is the address of its file. With the user at hand,
              `client.download(field.value, to=…)` does the same without ids.
            - The API may send the name of the file, in the header Content-Disposition.

        Args:
            user_id: Id of the user.
            user_custom_field_id: Id of this user's value of the custom field. It is the last number in the address
                that is the value of the field, not the `custom_field_id`.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return await self._save(
            _DOWNLOAD_SIGNED_DOCUMENT,
            path={"user_id": user_id, "user_custom_field_id": user_custom_field_id},
            to=to,
            overwrite=overwrite,
            on_progress=on_progress,
            options=options,
        )
