# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._lists import PagesKeywords, RecordPages
from .._results import RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, paged, resource
from .._runtime.options import R

if TYPE_CHECKING:
    from .. import params
    from .networks_groups import AsyncNetworksGroups, NetworksGroups
    from .networks_service_types import AsyncNetworksServiceTypes, NetworksServiceTypes

_LIST_USERS_BY_REFERRAL_SCOPE = Operation("GET /networks/{network_id}/users/referral_scopes", RECORD_PAGES)


class Networks(SyncResource):
    """Networks of groups, and the users within their referral scope."""

    groups: NetworksGroups = resource(".networks_groups")
    """Groups that take part in a network."""
    service_types: NetworksServiceTypes = resource(".networks_service_types")
    """Service types of a network, with their outcomes."""

    def list_users_by_referral_scope(
        self, network_id: str, *, q: params.ReferralScopeUserQuery, **paging: Unpack[PagesKeywords[R]]
    ) -> RecordPages[R]:
        """List the users of a network and of networks within referral scope (inferred; docs: Networks:
        Users/Collaborators by Referral Scopes).

        Args:
            network_id: Identifier of the network.
            q: Where the referral scopes start, and which users are wanted.
            paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        """
        return self._pages(_LIST_USERS_BY_REFERRAL_SCOPE, locals())


class AsyncNetworks(AsyncResource):
    """`Networks` for the asynchronous client."""

    groups: AsyncNetworksGroups = resource(".networks_groups")
    service_types: AsyncNetworksServiceTypes = resource(".networks_service_types")
    list_users_by_referral_scope = paged(Networks.list_users_by_referral_scope)
