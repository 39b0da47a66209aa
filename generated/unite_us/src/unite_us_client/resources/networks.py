# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Networks, the groups in them and the service types they cover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged, resource
from .._runtime.options import Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .networks_groups import AsyncNetworksGroups, NetworksGroups
    from .networks_service_types import AsyncNetworksServiceTypes, NetworksServiceTypes

_LIST_USERS_BY_REFERRAL_SCOPE = Operation(
    "list_network_users_by_referral_scopes",
    "GET",
    "/networks/{network_id}/users/referral_scopes",
    RECORD_PAGES,
    rules={"q": rules.Q_12, "sord": rules.SORD},
)


class Networks(SyncResource):
    """Networks, the groups in them and the service types they cover."""

    groups: NetworksGroups = resource(".networks_groups", "NetworksGroups")
    """Networks, the groups in them and the service types they cover."""
    service_types: NetworksServiceTypes = resource(".networks_service_types", "NetworksServiceTypes")
    """Networks, the groups in them and the service types they cover."""

    def list_users_by_referral_scope(
        self,
        network_id: str,
        *,
        q: params.ReferralScopeUserQuery,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List users within referral scope (inferred; docs: Networks: Users/Collaborators by Referral Scopes).

        Users who take part in the network or in networks within referral scope.

        Args:
            network_id: Identifier of the network.
            q: Where the referral scopes start, and which users are wanted.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_USERS_BY_REFERRAL_SCOPE, (network_id,), into, q=q, page=page, per=per, sord=sord, sidx=sidx
        )


class AsyncNetworks(AsyncResource):
    """`Networks` for the asynchronous client."""

    groups: AsyncNetworksGroups = resource(".networks_groups", "AsyncNetworksGroups")
    service_types: AsyncNetworksServiceTypes = resource(".networks_service_types", "AsyncNetworksServiceTypes")
    list_users_by_referral_scope = paged(Networks.list_users_by_referral_scope)
