# Generated from specs/better_impact by `make regenerate`: edit the spec instead.

from __future__ import annotations

import builtins
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Unpack

from .. import enums, models
from .._results import USER_PAGES, USER_PAGES_BY_IDS
from .._runtime.api import AsyncResource, OnProgress, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging
from .._runtime.saving import SavingResource
from .._runtime.wire import COMMA

_LIST = Operation("GET /v1/enterprise/users/", USER_PAGES, rules={"organization_ids": COMMA})
_RETRIEVE = Operation("GET /v1/enterprise/users/{user_id}", models.User)
_RETRIEVE_MANY = Operation("GET /v1/enterprise/by_id_list/users", USER_PAGES_BY_IDS)
_DOWNLOAD_CUSTOM_FIELD_FILE = Operation[None](
    "GET /v1/enterprise/users/{user_id}/custom_fields/{user_custom_field_id}/file"
)


class EnterpriseUsers(SavingResource, SyncResource):
    """Profiles of people, with their memberships, custom fields, qualifications and background checks.

    Args of its methods:
        user_id: Id of the user.
        ids: Ids of the users to fetch.
    """

    def list(
        self, *,
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
        **paging: Unpack[Paging],
    ) -> SyncPages[models.User, models.UserPage]:
        """List an enterprise's users (documented; docs: Listing Users).

        Gives the users of all organizations of the enterprise, or of those in `organization_ids`, that match every
        filter given.

        Notes:
            - At most 250 users a page; page_number starts at 0.
            - An API user without access to a module does not get that module's people, and no error says so.
            - When modules is left out, it follows from the status filters that are given.
            - Qualifications come only with access to the Volunteer module.
            - A custom field comes only with access to at least one of the modules it belongs to.

        Args:
            page_size: How many results a page holds. 1 to 250; default of the API: 100.
            page_number: Which page to give; 0 is the first. At least 0; default of the API: 0.
            include_custom_fields: Whether users come with their custom fields. Default of the API: true.
            include_qualifications: Whether users come with their qualifications. Default of the API: true.
            include_memberships: Whether users come with their memberships. Default of the API: true.
            include_verified_volunteers_background_check_results: Whether users come with their background checks by
                Verified Volunteers. Default of the API: true.
            organization_ids: Only results of any of these organizations; all of the enterprise when left out.
            modules: Only people of these modules. When left out, the modules follow from the status filters; with
                none of those, people of every module come.
            admin_status: Only administrators with one of these statuses; any status when left out.
            client_status: Only clients with one of these statuses; any status when left out.
            donor_status: Only donors with one of these statuses; any status when left out.
            member_status: Only members with one of these statuses; any status when left out.
            volunteer_status: Only volunteers with one of these statuses; any status when left out.
            updated_since: Only what has changed since this moment.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return self._pages(_LIST, locals())

    def retrieve(self, user_id: int, *, options: Options = None) -> models.User:
        """Retrieve one user of an enterprise (documented; docs: Single User).

        Gives one profile with its memberships, custom fields, qualifications and background checks.

        Notes:
            - Qualifications come only with access to the Volunteer module.
            - A custom field comes only with access to at least one of the modules it belongs to.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return self._call(_RETRIEVE, locals())

    def retrieve_many(
        self, ids: Sequence[int], **paging: Unpack[Paging]
    ) -> SyncPages[models.User, models.UserList | builtins.list[models.User]]:
        """Retrieve many users of an enterprise by id (documented; docs: Users By ID List).

        Gives the profiles with the given ids, all in one list.

        Notes:
            - The API takes at most 250 ids a request; more than that are sent in batches.
            - An API user without access to a module does not get that module's people, and no error says so.
            - Qualifications come only with access to the Volunteer module.
            - A custom field comes only with access to at least one of the modules it belongs to.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return self._pages(_RETRIEVE_MANY, locals())

    def download_custom_field_file(
        self, user_id: int, user_custom_field_id: int, to: str | os.PathLike[str], *,
        overwrite: bool = False, on_progress: OnProgress | None = None, options: Options = None,
    ) -> Path:
        """Download the file in a custom field of an enterprise's user (documented; docs: Custom Field Files).

        Gives the bytes of a file that was uploaded into a custom field of type `file`.

        Notes:
            - The value of a file custom field is the whole address of its file, both ids included.
            - user_custom_field_id names one user's value of the field; it is not custom_field_id.
            - The file's name, when the API sends it, is in the Content-Disposition header.

        Args:
            user_custom_field_id: Id of this user's value of the custom field. It is the last number in the address
                that the field holds as its value, not the `custom_field_id`.
            to: File to write, or folder that takes the vendor's file name.
            overwrite: Replace a file that exists; otherwise DownloadError is raised.
            on_progress: Called with the bytes received and the total, if announced.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return self._save(_DOWNLOAD_CUSTOM_FIELD_FILE, locals())


class AsyncEnterpriseUsers(SavingResource, AsyncResource):
    """`EnterpriseUsers` for the asynchronous client."""

    list = paged(EnterpriseUsers.list)
    retrieve = awaitable(EnterpriseUsers.retrieve)
    retrieve_many = paged(EnterpriseUsers.retrieve_many)
    download_custom_field_file = awaitable(EnterpriseUsers.download_custom_field_file)
