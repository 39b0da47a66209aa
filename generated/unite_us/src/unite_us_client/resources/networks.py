# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Networks of groups, and the users within their referral scope."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .. import _profile, enums, models, params
from .._results import UserT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .networks_directory import AsyncNetworksDirectory, NetworksDirectory
    from .networks_groups import AsyncNetworksGroups, NetworksGroups
    from .networks_service_types import AsyncNetworksServiceTypes, NetworksServiceTypes

_LIST_USERS_BY_REFERRAL_SCOPE = Operation(
    "GET /networks/{network_id}/users/referral_scopes",
    models.UserListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)


class Networks(Resource):
    """Networks of groups, and the users within their referral scope."""

    @functools.cached_property
    def groups(self) -> NetworksGroups:
        """Groups that participate in a network."""
        from .networks_groups import NetworksGroups

        return NetworksGroups(self._engine)

    @functools.cached_property
    def directory(self) -> NetworksDirectory:
        """Search for groups of a network by what their programs offer, and near a place."""
        from .networks_directory import NetworksDirectory

        return NetworksDirectory(self._engine)

    @functools.cached_property
    def service_types(self) -> NetworksServiceTypes:
        """Service types of a network, with their outcomes."""
        from .networks_service_types import NetworksServiceTypes

        return NetworksServiceTypes(self._engine)

    def list_users_by_referral_scope(
        self,
        network_id: str,
        *,
        q: params.ReferralScopeUserQuery,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserT, models.UserListEnvelope]:
        """List the users of a network and of networks within referral scope (inferred; docs: Networks:
        Users/Collaborators by Referral Scopes).

        Args:
            network_id: Identifier of the network.
            q: Starting point of the referral scopes, and which users to return.
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
                _LIST_USERS_BY_REFERRAL_SCOPE,
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


class AsyncNetworks(Resource):
    """Networks of groups, and the users within their referral scope. Its methods are awaited."""

    @functools.cached_property
    def groups(self) -> AsyncNetworksGroups:
        """Groups that participate in a network."""
        from .networks_groups import AsyncNetworksGroups

        return AsyncNetworksGroups(self._engine)

    @functools.cached_property
    def directory(self) -> AsyncNetworksDirectory:
        """Search for groups of a network by what their programs offer, and near a place."""
        from .networks_directory import AsyncNetworksDirectory

        return AsyncNetworksDirectory(self._engine)

    @functools.cached_property
    def service_types(self) -> AsyncNetworksServiceTypes:
        """Service types of a network, with their outcomes."""
        from .networks_service_types import AsyncNetworksServiceTypes

        return AsyncNetworksServiceTypes(self._engine)

    def list_users_by_referral_scope(
        self,
        network_id: str,
        *,
        q: params.ReferralScopeUserQuery,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserT, models.UserListEnvelope]:
        """List the users of a network and of networks within referral scope (inferred; docs: Networks:
        Users/Collaborators by Referral Scopes).

        Args:
            network_id: Identifier of the network.
            q: Starting point of the referral scopes, and which users to return.
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
                _LIST_USERS_BY_REFERRAL_SCOPE,
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
