# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Search for groups of a network by what their programs offer, and near a place."""

from __future__ import annotations

from .. import _profile, enums, models, params
from .._results import GroupT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_SEARCH = Operation(
    "GET /networks/{network_id}/directory/groups",
    models.GroupListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_RETRIEVE = Operation("GET /networks/{network_id}/directory/groups/{group_id}", models.GroupEnvelope, unwrap="data")


class NetworksDirectory(Resource):
    """Search for groups of a network by what their programs offer, and near a place."""

    def search(
        self,
        network_id: str,
        *,
        q: params.GroupDirectoryQuery,
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
        """Search a network's groups by text, distance and what their programs offer (inferred; docs: Networks:
        Groups).

        Args:
            network_id: Identifier of the network.
            q: What to search for, and where.
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
                _SEARCH,
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
        """Retrieve a group of a network from the directory that the search uses (inferred; docs: Networks: Groups).

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


class AsyncNetworksDirectory(Resource):
    """Search for groups of a network by what their programs offer, and near a place. Its methods are awaited."""

    def search(
        self,
        network_id: str,
        *,
        q: params.GroupDirectoryQuery,
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
        """Search a network's groups by text, distance and what their programs offer (inferred; docs: Networks:
        Groups).

        Args:
            network_id: Identifier of the network.
            q: What to search for, and where.
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
                _SEARCH,
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
        """Retrieve a group of a network from the directory that the search uses (inferred; docs: Networks: Groups).

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
