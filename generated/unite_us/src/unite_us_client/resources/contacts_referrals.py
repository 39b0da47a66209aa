# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Referrals created for a contact."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from .. import _profile, enums, models, params
from .._results import ReferralT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/referrals",
    models.ReferralListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/referrals", models.ReferralListEnvelope, unwrap="data"
)
_RETRIEVE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/referrals/{referral_id}", models.ReferralEnvelope, unwrap="data"
)
_BRANCH = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/referrals/{referral_id}",
    models.ReferralListEnvelope,
    unwrap="data",
    also_put=True,
)


class ContactsReferrals(Resource):
    """Referrals created for a contact."""

    def list(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> SyncPages[ReferralT, models.ReferralListEnvelope]:
        """List a contact's referrals (inferred; docs: Contacts: Referrals).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id, "contact_id": contact_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
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
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        referrals: Sequence[params.ReferralInput] | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> builtins.list[ReferralT]:
        """Create one referral or more for a contact (inferred; docs: Contacts: Referrals).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            assistance_request_id: Contact's request that the referrals respond to, linked to them.
            referrals: The referrals.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _CREATE,
                path={"group_id": group_id, "contact_id": contact_id},
                body={
                    "assistance_request_id": assistance_request_id,
                    "referrals": referrals,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        contact_id: str,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Retrieve a contact's referral (inferred; docs: Contacts: Referrals).

        Args:
            contact_id: Identifier of the contact (client).
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "contact_id": contact_id, "referral_id": referral_id},
                result=result,
                options=options,
            )
        )

    def branch(
        self,
        contact_id: str,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        referrals: Sequence[params.ReferralInput] | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> builtins.list[ReferralT]:
        """Branch a referral: create further referrals from it (inferred; docs: Contacts: Referrals).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            assistance_request_id: Contact's request that the referrals respond to, linked to them.
            referrals: The referrals.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _BRANCH,
                path={"group_id": group_id, "contact_id": contact_id, "referral_id": referral_id},
                body={
                    "assistance_request_id": assistance_request_id,
                    "referrals": referrals,
                },
                result=result,
                options=options,
            )
        )


class AsyncContactsReferrals(Resource):
    """Referrals created for a contact. Its methods are awaited."""

    def list(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ReferralT, models.ReferralListEnvelope]:
        """List a contact's referrals (inferred; docs: Contacts: Referrals).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id, "contact_id": contact_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
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
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        referrals: Sequence[params.ReferralInput] | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> builtins.list[ReferralT]:
        """Create one referral or more for a contact (inferred; docs: Contacts: Referrals).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            assistance_request_id: Contact's request that the referrals respond to, linked to them.
            referrals: The referrals.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _CREATE,
            path={"group_id": group_id, "contact_id": contact_id},
            body={
                "assistance_request_id": assistance_request_id,
                "referrals": referrals,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        contact_id: str,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Retrieve a contact's referral (inferred; docs: Contacts: Referrals).

        Args:
            contact_id: Identifier of the contact (client).
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "contact_id": contact_id, "referral_id": referral_id},
            result=result,
            options=options,
        )

    async def branch(
        self,
        contact_id: str,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        assistance_request_id: str | Omit = omit,
        referrals: Sequence[params.ReferralInput] | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> builtins.list[ReferralT]:
        """Branch a referral: create further referrals from it (inferred; docs: Contacts: Referrals).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            assistance_request_id: Contact's request that the referrals respond to, linked to them.
            referrals: The referrals.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _BRANCH,
            path={"group_id": group_id, "contact_id": contact_id, "referral_id": referral_id},
            body={
                "assistance_request_id": assistance_request_id,
                "referrals": referrals,
            },
            result=result,
            options=options,
        )
