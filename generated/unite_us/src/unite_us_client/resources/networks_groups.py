# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Networks, the groups in them and the service types they cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.RecordListEnvelope](
    "list_network_groups",
    "GET",
    "/networks/{network_id}/groups",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"q": rules.Q_9, "sord": rules.SORD},
)
_RETRIEVE = Operation[Record](
    "get_network_group",
    "GET",
    "/networks/{network_id}/groups/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_SEARCH = Operation[models.RecordListEnvelope](
    "search_network_groups",
    "GET",
    "/networks/{network_id}/directory/groups",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"q": rules.Q_10, "sord": rules.SORD},
)
_RETRIEVE_FROM_SEARCH = Operation[Record](
    "get_network_directory_group",
    "GET",
    "/networks/{network_id}/directory/groups/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_LIST_BY_REFERRAL_SCOPE = Operation[models.RecordListEnvelope](
    "list_network_groups_by_referral_scope",
    "GET",
    "/networks/{network_id}/groups/{group_id}/referral_scopes",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"q": rules.Q_11, "sord": rules.SORD},
)


class NetworksGroups(SyncResource):
    """Networks, the groups in them and the service types they cover.

    Args of its methods:
        network_id: Identifier of the network.
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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a network's groups.

        Groups that take part in the network. `GET /networks/{network_id}/groups` (inferred;
        docs: Networks: Groups).

        Args:
            q: Narrows the groups down.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (network_id,),
            options,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def retrieve(self, network_id: str, id: str, *, options: Options = None) -> Record:
        """Retrieve a network's group.

        Details of a group that takes part in the network.
        `GET /networks/{network_id}/groups/{id}` (inferred; docs: Networks: Groups).
        """
        return self._call(_RETRIEVE, (network_id, id), options)

    def search(
        self,
        network_id: str,
        *,
        q: params.GroupDirectoryQuery,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """Search a network's groups near a place.

        Groups that take part in the network, by text, distance and what their programs offer.
        `GET /networks/{network_id}/directory/groups` (inferred; docs: Networks: Groups).

        Args:
            q: What to look for, and where.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _SEARCH,
            (network_id,),
            options,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def retrieve_from_search(self, network_id: str, id: str, *, options: Options = None) -> Record:
        """Retrieve a group found by search.

        Details of a group of the network, from the same place as the search.
        `GET /networks/{network_id}/directory/groups/{id}` (inferred; docs: Networks: Groups).
        """
        return self._call(_RETRIEVE_FROM_SEARCH, (network_id, id), options)

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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List groups within a group's referral scope.

        Groups within the referral scope that holds for the network and the group given.
        `GET /networks/{network_id}/groups/{group_id}/referral_scopes` (inferred; docs:
        Networks: Groups by Referral Scope).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
            q: Narrows the groups down.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_BY_REFERRAL_SCOPE,
            (network_id, group_id),
            options,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )


class AsyncNetworksGroups(AsyncResource):
    """Networks, the groups in them and the service types they cover.

    Args of its methods:
        network_id: Identifier of the network.
        id: Identifier of the record the call is about.
    """

    list = paged(NetworksGroups.list)
    retrieve = awaitable(NetworksGroups.retrieve)
    search = paged(NetworksGroups.search)
    retrieve_from_search = awaitable(NetworksGroups.retrieve_from_search)
    list_by_referral_scope = paged(NetworksGroups.list_by_referral_scope)
