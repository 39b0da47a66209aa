# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /networks/{network_id}/groups", RECORD_PAGES)
_RETRIEVE = Operation("GET /networks/{network_id}/groups/{group_id}", RECORD)
_SEARCH = Operation("GET /networks/{network_id}/directory/groups", RECORD_PAGES)
_RETRIEVE_FROM_DIRECTORY = Operation("GET /networks/{network_id}/directory/groups/{group_id}", RECORD)
_LIST_BY_REFERRAL_SCOPE = Operation(
    "GET /networks/{network_id}/groups/{group_id}/referral_scopes", RECORD_PAGES,
    rules={"q": _rules.REFERRAL_SCOPE_GROUP_QUERY},
)


class NetworksGroups(SyncResource):
    """Groups that take part in a network.

    Args of its methods:
        network_id: Identifier of the network.
        q: Narrows the groups down.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        group_id: Identifier of the group (organization).
    """

    def list(
        self, network_id: str, *, q: params.NetworkGroupQuery | Omit = omit, **paging: Unpack[PagesKeywords[R]]
    ) -> RecordPages[R]:
        """List the groups that take part in a network (inferred; docs: Networks: Groups)."""
        return self._pages(_LIST, locals())

    def retrieve(self, network_id: str, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group that takes part in a network (inferred; docs: Networks: Groups)."""
        return self._into(_RETRIEVE, locals(), into)

    def search(
        self, network_id: str, *, q: params.GroupDirectoryQuery, **paging: Unpack[PagesKeywords[R]]
    ) -> RecordPages[R]:
        """Search a network's groups by text, distance and what their programs offer (inferred; docs: Networks:
        Groups).

        Args:
            q: What to look for, and where.
        """
        return self._pages(_SEARCH, locals())

    def retrieve_from_directory(self, network_id: str, group_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group of a network from the same place as the search (inferred; docs: Networks: Groups)."""
        return self._into(_RETRIEVE_FROM_DIRECTORY, locals(), into)

    def list_by_referral_scope(
        self, network_id: str, group_id: str, *,
        q: params.ReferralScopeGroupQuery | Omit = omit, **paging: Unpack[PagesKeywords[R]],
    ) -> RecordPages[R]:
        """List the groups within the referral scope of a network and a group (inferred; docs: Networks: Groups by
        Referral Scope).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
        """
        return self._pages(_LIST_BY_REFERRAL_SCOPE, locals())


class AsyncNetworksGroups(AsyncResource):
    """`NetworksGroups` for the asynchronous client."""

    list = paged(NetworksGroups.list)
    retrieve = awaitable(NetworksGroups.retrieve)
    search = paged(NetworksGroups.search)
    retrieve_from_directory = awaitable(NetworksGroups.retrieve_from_directory)
    list_by_referral_scope = paged(NetworksGroups.list_by_referral_scope)
