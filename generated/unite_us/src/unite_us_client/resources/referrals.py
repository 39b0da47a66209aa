# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Referrals that a group sends and receives."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .. import _profile, _serialization, enums, models, params
from .._results import ReferralT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .referrals_contact import AsyncReferralsContact, ReferralsContact
    from .referrals_documents import AsyncReferralsDocuments, ReferralsDocuments
    from .referrals_drafts import AsyncReferralsDrafts, ReferralsDrafts
    from .referrals_primary_worker import AsyncReferralsPrimaryWorker, ReferralsPrimaryWorker

_RETRIEVE = Operation("GET /groups/{group_id}/referrals/{referral_id}", models.ReferralEnvelope, unwrap="data")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}", models.ReferralEnvelope, unwrap="data", also_put=True
)
_LIST_SENT = Operation(
    "GET /groups/{group_id}/referrals/sent",
    models.ReferralListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_LIST_RECEIVED = Operation(
    "GET /groups/{group_id}/referrals/received",
    models.ReferralListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_LIST_CLOSED = Operation(
    "GET /groups/{group_id}/referrals/closed",
    models.ReferralListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_LIST_OPEN_CHANNEL = Operation(
    "GET /groups/{group_id}/referrals/open_channel",
    models.ReferralListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_CLOSE = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}/closings",
    models.ReferralEnvelope,
    unwrap="data",
    serialization={"closing": _serialization.REFERRAL_CLOSING},
    also_put=True,
)
_HOLD = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}/hold", models.ReferralEnvelope, unwrap="data", also_put=True
)
_RECALL = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}/recall", models.ReferralEnvelope, unwrap="data", also_put=True
)
_REASSIGN_PROGRAM = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}/reassign_program",
    models.ReferralEnvelope,
    unwrap="data",
    also_put=True,
)


class Referrals(Resource):
    """Referrals that a group sends and receives."""

    @functools.cached_property
    def documents(self) -> ReferralsDocuments:
        """Documents attached to a referral."""
        from .referrals_documents import ReferralsDocuments

        return ReferralsDocuments(self._engine)

    @functools.cached_property
    def primary_worker(self) -> ReferralsPrimaryWorker:
        """The user who is a referral's primary worker."""
        from .referrals_primary_worker import ReferralsPrimaryWorker

        return ReferralsPrimaryWorker(self._engine)

    @functools.cached_property
    def contact(self) -> ReferralsContact:
        """The contact that a referral is about."""
        from .referrals_contact import ReferralsContact

        return ReferralsContact(self._engine)

    @functools.cached_property
    def drafts(self) -> ReferralsDrafts:
        """Referrals that are still drafts."""
        from .referrals_drafts import ReferralsDrafts

        return ReferralsDrafts(self._engine)

    def retrieve(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Retrieve a referral (inferred; docs: Groups: Referrals).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "referral_id": referral_id},
                result=result,
                options=options,
            )
        )

    def update(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        referral: params.ReferralChanges | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Update a referral (inferred; docs: Groups: Referrals).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            referral: What can be changed about a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "referral_id": referral_id},
                body={
                    "referral": referral,
                },
                result=result,
                options=options,
            )
        )

    def list_sent(
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
        """List the referrals that a group has sent (inferred; docs: Groups: Referrals Sent).

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
                _LIST_SENT,
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

    def list_received(
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
        """List the referrals that a group has received (inferred; docs: Groups: Referrals Received).

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
                _LIST_RECEIVED,
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

    def list_closed(
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
        """List the referrals that are closed (inferred; docs: Groups: Closed Referrals).

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
                _LIST_CLOSED,
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

    def list_open_channel(
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
        """List referrals that the coordination center neither sent nor received (inferred; docs: Groups: Open Channel
        referrals).

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
                _LIST_OPEN_CHANNEL,
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

    def close(
        self,
        referral_id: str,
        *,
        closing: params.ReferralClosing,
        group_id: str | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Close a referral and record its outcome (inferred; docs: Groups: Closed Referrals).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            closing: Outcome of a referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CLOSE,
                path={"group_id": group_id, "referral_id": referral_id},
                body={
                    "closing": closing,
                },
                result=result,
                options=options,
            )
        )

    def hold(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        referral_hold: params.ReferralReason | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Put a referral in review: its status becomes IN_REVIEW (inferred; docs: Groups::Referrals: Hold).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            referral_hold: Reason for an action on a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _HOLD,
                path={"group_id": group_id, "referral_id": referral_id},
                body={
                    "referral_hold": referral_hold,
                },
                result=result,
                options=options,
            )
        )

    def recall(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        referral_recall: params.ReferralReason | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Recall a referral: its status becomes RECALLED (inferred; docs: Groups::Referrals: Recall).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            referral_recall: Reason for an action on a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RECALL,
                path={"group_id": group_id, "referral_id": referral_id},
                body={
                    "referral_recall": referral_recall,
                },
                result=result,
                options=options,
            )
        )

    def reassign_program(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        referral: params.ReferralProgram | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Move a referral to another program of the group that received it (inferred; docs: Groups::Referrals:
        Reassign Program).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            referral: Program of a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _REASSIGN_PROGRAM,
                path={"group_id": group_id, "referral_id": referral_id},
                body={
                    "referral": referral,
                },
                result=result,
                options=options,
            )
        )


class AsyncReferrals(Resource):
    """Referrals that a group sends and receives. Its methods are awaited."""

    @functools.cached_property
    def documents(self) -> AsyncReferralsDocuments:
        """Documents attached to a referral."""
        from .referrals_documents import AsyncReferralsDocuments

        return AsyncReferralsDocuments(self._engine)

    @functools.cached_property
    def primary_worker(self) -> AsyncReferralsPrimaryWorker:
        """The user who is a referral's primary worker."""
        from .referrals_primary_worker import AsyncReferralsPrimaryWorker

        return AsyncReferralsPrimaryWorker(self._engine)

    @functools.cached_property
    def contact(self) -> AsyncReferralsContact:
        """The contact that a referral is about."""
        from .referrals_contact import AsyncReferralsContact

        return AsyncReferralsContact(self._engine)

    @functools.cached_property
    def drafts(self) -> AsyncReferralsDrafts:
        """Referrals that are still drafts."""
        from .referrals_drafts import AsyncReferralsDrafts

        return AsyncReferralsDrafts(self._engine)

    async def retrieve(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Retrieve a referral (inferred; docs: Groups: Referrals).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "referral_id": referral_id},
            result=result,
            options=options,
        )

    async def update(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        referral: params.ReferralChanges | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Update a referral (inferred; docs: Groups: Referrals).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            referral: What can be changed about a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "referral_id": referral_id},
            body={
                "referral": referral,
            },
            result=result,
            options=options,
        )

    def list_sent(
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
        """List the referrals that a group has sent (inferred; docs: Groups: Referrals Sent).

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
                _LIST_SENT,
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

    def list_received(
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
        """List the referrals that a group has received (inferred; docs: Groups: Referrals Received).

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
                _LIST_RECEIVED,
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

    def list_closed(
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
        """List the referrals that are closed (inferred; docs: Groups: Closed Referrals).

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
                _LIST_CLOSED,
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

    def list_open_channel(
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
        """List referrals that the coordination center neither sent nor received (inferred; docs: Groups: Open Channel
        referrals).

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
                _LIST_OPEN_CHANNEL,
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

    async def close(
        self,
        referral_id: str,
        *,
        closing: params.ReferralClosing,
        group_id: str | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Close a referral and record its outcome (inferred; docs: Groups: Closed Referrals).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            closing: Outcome of a referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CLOSE,
            path={"group_id": group_id, "referral_id": referral_id},
            body={
                "closing": closing,
            },
            result=result,
            options=options,
        )

    async def hold(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        referral_hold: params.ReferralReason | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Put a referral in review: its status becomes IN_REVIEW (inferred; docs: Groups::Referrals: Hold).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            referral_hold: Reason for an action on a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _HOLD,
            path={"group_id": group_id, "referral_id": referral_id},
            body={
                "referral_hold": referral_hold,
            },
            result=result,
            options=options,
        )

    async def recall(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        referral_recall: params.ReferralReason | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Recall a referral: its status becomes RECALLED (inferred; docs: Groups::Referrals: Recall).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            referral_recall: Reason for an action on a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RECALL,
            path={"group_id": group_id, "referral_id": referral_id},
            body={
                "referral_recall": referral_recall,
            },
            result=result,
            options=options,
        )

    async def reassign_program(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        referral: params.ReferralProgram | Omit = omit,
        result: type[ReferralT] = models.Referral,
        options: RequestOptions | None = None,
    ) -> ReferralT:
        """Move a referral to another program of the group that received it (inferred; docs: Groups::Referrals:
        Reassign Program).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            referral: Program of a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _REASSIGN_PROGRAM,
            path={"group_id": group_id, "referral_id": referral_id},
            body={
                "referral": referral,
            },
            result=result,
            options=options,
        )
