# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Networks, the groups in them and the service types they cover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation(
    "list_network_groups",
    "GET",
    "/networks/{network_id}/groups",
    RECORD_PAGES,
    rules={"q": rules.Q_9, "sord": rules.SORD},
)
_RETRIEVE = Operation("get_network_group", "GET", "/networks/{network_id}/groups/{id}", RECORD)
_SEARCH = Operation(
    "search_network_groups",
    "GET",
    "/networks/{network_id}/directory/groups",
    RECORD_PAGES,
    rules={"q": rules.Q_10, "sord": rules.SORD},
)
_RETRIEVE_FROM_SEARCH = Operation(
    "get_network_directory_group", "GET", "/networks/{network_id}/directory/groups/{id}", RECORD
)
_LIST_BY_REFERRAL_SCOPE = Operation(
    "list_network_groups_by_referral_scope",
    "GET",
    "/networks/{network_id}/groups/{group_id}/referral_scopes",
    RECORD_PAGES,
    rules={"q": rules.Q_11, "sord": rules.SORD},
)


class NetworksGroups(SyncResource):
    """Networks, the groups in them and the service types they cover.

    Args of its methods:
        network_id: Identifier of the network.
        page: Number of the page to return.
        per: How many records a page holds.
        sord: Sort direction.
        sidx: Attribute to sort by.
        id: Identifier of the record the call is about.
    """

    def list(
        self,
        network_id: str,
        *,
        q: params.NetworkGroupQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a network's groups (inferred; docs: Networks: Groups).

        Groups that take part in the network.

        Args:
            q: Narrows the groups down.
        """
        return self._pages(_LIST, (network_id,), into, q=q, page=page, per=per, sord=sord, sidx=sidx)

    def retrieve(self, network_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a network's group (inferred; docs: Networks: Groups).

        Details of a group that takes part in the network.
        """
        return self._into(_RETRIEVE, (network_id, id), into)

    def search(
        self,
        network_id: str,
        *,
        q: params.GroupDirectoryQuery,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """Search a network's groups near a place (inferred; docs: Networks: Groups).

        Groups that take part in the network, by text, distance and what their programs offer.

        Args:
            q: What to look for, and where.
        """
        return self._pages(_SEARCH, (network_id,), into, q=q, page=page, per=per, sord=sord, sidx=sidx)

    def retrieve_from_search(self, network_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group found by search (inferred; docs: Networks: Groups).

        Details of a group of the network, from the same place as the search.
        """
        return self._into(_RETRIEVE_FROM_SEARCH, (network_id, id), into)

    def list_by_referral_scope(
        self,
        network_id: str,
        group_id: str,
        *,
        q: params.ReferralScopeGroupQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List groups within a group's referral scope (inferred; docs: Networks: Groups by Referral Scope).

        Groups within the referral scope that holds for the network and the group given.

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
            q: Narrows the groups down.
        """
        return self._pages(
            _LIST_BY_REFERRAL_SCOPE, (network_id, group_id), into, q=q, page=page, per=per, sord=sord, sidx=sidx
        )


class AsyncNetworksGroups(AsyncResource):
    """`NetworksGroups` for the asynchronous client."""

    list = paged(NetworksGroups.list)
    retrieve = awaitable(NetworksGroups.retrieve)
    search = paged(NetworksGroups.search)
    retrieve_from_search = awaitable(NetworksGroups.retrieve_from_search)
    list_by_referral_scope = paged(NetworksGroups.list_by_referral_scope)
