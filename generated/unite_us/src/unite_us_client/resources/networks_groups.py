# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Groups that take part in a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("list_network_groups", "GET", "/networks/{network_id}/groups", RECORD_PAGES, rules={"q": rules.Q_9})
_RETRIEVE = Operation("get_network_group", "GET", "/networks/{network_id}/groups/{id}", RECORD)
_SEARCH = Operation(
    "search_network_groups", "GET", "/networks/{network_id}/directory/groups", RECORD_PAGES, rules={"q": rules.Q_10}
)
_RETRIEVE_FROM_DIRECTORY = Operation(
    "get_network_directory_group", "GET", "/networks/{network_id}/directory/groups/{id}", RECORD
)
_LIST_BY_REFERRAL_SCOPE = Operation(
    "list_network_groups_by_referral_scope",
    "GET",
    "/networks/{network_id}/groups/{group_id}/referral_scopes",
    RECORD_PAGES,
    rules={"q": rules.Q_11},
)


class NetworksGroups(SyncResource):
    """Groups that take part in a network.

    Args of its methods:
        network_id: Identifier of the network.
        page: Number of the page to return.
        page_size: How many records a page holds.
        sort_order: Sort direction.
        sort_by: Attribute to sort by.
    """

    def list(
        self,
        network_id: str,
        *,
        q: params.NetworkGroupQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the groups that take part in a network (inferred; docs: Networks: Groups).

        Args:
            q: Narrows the groups down.
        """
        return self._pages(
            _LIST, (network_id,), into, q=q, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def retrieve(self, network_id: str, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group that takes part in a network (inferred; docs: Networks: Groups).

        Args:
            group_id: Identifier of the group (organization).
        """
        return self._into(_RETRIEVE, (network_id, group_id), into)

    def search(
        self,
        network_id: str,
        *,
        q: params.GroupDirectoryQuery,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """Search a network's groups by text, distance and what their programs offer (inferred; docs: Networks:
        Groups).

        Args:
            q: What to look for, and where.
        """
        return self._pages(
            _SEARCH, (network_id,), into, q=q, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def retrieve_from_directory(self, network_id: str, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group of a network from the same place as the search (inferred; docs: Networks: Groups).

        Args:
            group_id: Identifier of the group (organization).
        """
        return self._into(_RETRIEVE_FROM_DIRECTORY, (network_id, group_id), into)

    def list_by_referral_scope(
        self,
        network_id: str,
        group_id: str,
        *,
        q: params.ReferralScopeGroupQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the groups within the referral scope of a network and a group (inferred; docs: Networks: Groups by
        Referral Scope).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
            q: Narrows the groups down.
        """
        return self._pages(
            _LIST_BY_REFERRAL_SCOPE,
            (network_id, group_id),
            into,
            q=q,
            page=page,
            page_size=page_size,
            sort_order=sort_order,
            sort_by=sort_by,
        )


class AsyncNetworksGroups(AsyncResource):
    """`NetworksGroups` for the asynchronous client."""

    list = paged(NetworksGroups.list)
    retrieve = awaitable(NetworksGroups.retrieve)
    search = paged(NetworksGroups.search)
    retrieve_from_directory = awaitable(NetworksGroups.retrieve_from_directory)
    list_by_referral_scope = paged(NetworksGroups.list_by_referral_scope)
