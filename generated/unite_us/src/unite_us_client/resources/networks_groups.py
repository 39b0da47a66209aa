# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Groups that participate in a network."""

from __future__ import annotations

from .. import _profile, _serialization, enums, models, params
from .._results import GroupT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /networks/{network_id}/groups",
    models.GroupListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_RETRIEVE = Operation("GET /networks/{network_id}/groups/{group_id}", models.GroupEnvelope, unwrap="data")
_LIST_BY_REFERRAL_SCOPE = Operation(
    "GET /networks/{network_id}/groups/{group_id}/referral_scopes",
    models.GroupListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"q": _serialization.REFERRAL_SCOPE_GROUP_QUERY, "sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)


class NetworksGroups(Resource):
    """Groups that participate in a network."""

    def list(
        self,
        network_id: str,
        *,
        q: params.NetworkGroupQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> SyncPages[GroupT, models.GroupListEnvelope]:
        """List the groups that participate in a network (inferred; docs: Networks: Groups).

        Args:
            network_id: Identifier of the network.
            q: Filters the groups.
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
                path={"network_id": network_id},
                query={
                    "q": q,
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
        network_id: str,
        group_id: str,
        *,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Retrieve a group that participates in a network (inferred; docs: Networks: Groups).

        Args:
            network_id: Identifier of the network.
            group_id: Identifier of the group (organization).
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"network_id": network_id, "group_id": group_id},
                result=result,
                options=options,
            )
        )

    def list_by_referral_scope(
        self,
        network_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.ReferralScopeGroupQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> SyncPages[GroupT, models.GroupListEnvelope]:
        """List the groups within the referral scope of a network and a group (inferred; docs: Networks: Groups by
        Referral Scope).

        Args:
            network_id: Identifier of the network.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filters the groups.
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
                _LIST_BY_REFERRAL_SCOPE,
                path={"network_id": network_id, "group_id": group_id},
                query={
                    "q": q,
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


class AsyncNetworksGroups(Resource):
    """Groups that participate in a network. Its methods are awaited."""

    def list(
        self,
        network_id: str,
        *,
        q: params.NetworkGroupQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> AsyncPages[GroupT, models.GroupListEnvelope]:
        """List the groups that participate in a network (inferred; docs: Networks: Groups).

        Args:
            network_id: Identifier of the network.
            q: Filters the groups.
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
                path={"network_id": network_id},
                query={
                    "q": q,
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
        network_id: str,
        group_id: str,
        *,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> GroupT:
        """Retrieve a group that participates in a network (inferred; docs: Networks: Groups).

        Args:
            network_id: Identifier of the network.
            group_id: Identifier of the group (organization).
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"network_id": network_id, "group_id": group_id},
            result=result,
            options=options,
        )

    def list_by_referral_scope(
        self,
        network_id: str,
        *,
        group_id: str | Omit = omit,
        q: params.ReferralScopeGroupQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> AsyncPages[GroupT, models.GroupListEnvelope]:
        """List the groups within the referral scope of a network and a group (inferred; docs: Networks: Groups by
        Referral Scope).

        Args:
            network_id: Identifier of the network.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Filters the groups.
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
                _LIST_BY_REFERRAL_SCOPE,
                path={"network_id": network_id, "group_id": group_id},
                query={
                    "q": q,
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
