# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Referrals that are still drafts."""

from __future__ import annotations

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
    "GET /groups/{group_id}/draft_referrals",
    models.ReferralListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_RETRIEVE = Operation("GET /groups/{group_id}/draft_referrals/{draft_id}", models.ReferralEnvelope, unwrap="data")
_DELETE = Operation[None]("DELETE /groups/{group_id}/draft_referrals/{draft_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/draft_referrals/{draft_id}", models.ReferralEnvelope, unwrap="data", also_put=True
)


class ReferralsDrafts(Resource):
    """Referrals that are still drafts."""

    def list(
        self,
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
        """List a group's referrals that are still drafts (inferred; docs: Groups: Draft Referrals).

        Args:
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
                path={"group_id": group_id},
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

    def retrieve(
        self,
        draft_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Retrieve a draft referral (inferred; docs: Groups: Draft Referrals).

        Args:
            draft_id: Identifier of the draft.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "draft_id": draft_id},
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        draft_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a draft referral (inferred; docs: Groups: Draft Referrals).

        Args:
            draft_id: Identifier of the draft.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"group_id": group_id, "draft_id": draft_id},
                options=options,
            )
        )

    def update(
        self,
        draft_id: str,
        *,
        group_id: str | Omit = omit,
        referral: params.ReferralChanges | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Update a draft referral (inferred; docs: Groups: Draft Referrals).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            draft_id: Identifier of the draft.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            referral: What can be changed about a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "draft_id": draft_id},
                body={
                    "referral": referral,
                },
                result=result,
                options=options,
            )
        )


class AsyncReferralsDrafts(Resource):
    """Referrals that are still drafts. Its methods are awaited."""

    def list(
        self,
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
        """List a group's referrals that are still drafts (inferred; docs: Groups: Draft Referrals).

        Args:
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
                path={"group_id": group_id},
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

    async def retrieve(
        self,
        draft_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Retrieve a draft referral (inferred; docs: Groups: Draft Referrals).

        Args:
            draft_id: Identifier of the draft.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "draft_id": draft_id},
            result=result,
            options=options,
        )

    async def delete(
        self,
        draft_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a draft referral (inferred; docs: Groups: Draft Referrals).

        Args:
            draft_id: Identifier of the draft.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"group_id": group_id, "draft_id": draft_id},
            options=options,
        )

    async def update(
        self,
        draft_id: str,
        *,
        group_id: str | Omit = omit,
        referral: params.ReferralChanges | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Update a draft referral (inferred; docs: Groups: Draft Referrals).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            draft_id: Identifier of the draft.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            referral: What can be changed about a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "draft_id": draft_id},
            body={
                "referral": referral,
            },
            result=result,
            options=options,
        )
