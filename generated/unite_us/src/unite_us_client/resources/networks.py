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
    omit,
    paged,
    resource,
)

if TYPE_CHECKING:
    from .. import params
    from .networks_groups import AsyncNetworksGroups, NetworksGroups
    from .networks_service_types import AsyncNetworksServiceTypes, NetworksServiceTypes

_LIST_USERS_BY_REFERRAL_SCOPE = Operation[models.RecordListEnvelope](
    "list_network_users_by_referral_scopes",
    "GET",
    "/networks/{network_id}/users/referral_scopes",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"q": rules.Q_12, "sord": rules.SORD},
)


class Networks(SyncResource):
    """Networks, the groups in them and the service types they cover."""

    groups: NetworksGroups = resource(".networks_groups", "NetworksGroups", __package__)
    """Networks, the groups in them and the service types they cover."""
    service_types: NetworksServiceTypes = resource(
        ".networks_service_types", "NetworksServiceTypes", __package__
    )
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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List users within referral scope.

        Users who take part in the network or in networks within referral scope.
        `GET /networks/{network_id}/users/referral_scopes` (inferred; docs: Networks:
        Users/Collaborators by Referral Scopes).

        Args:
            network_id: Identifier of the network.
            q: Where the referral scopes start, and which users are wanted.
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_USERS_BY_REFERRAL_SCOPE,
            (network_id,),
            options,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )


class AsyncNetworks(AsyncResource):
    """Networks, the groups in them and the service types they cover."""

    groups: AsyncNetworksGroups = resource(".networks_groups", "AsyncNetworksGroups", __package__)
    service_types: AsyncNetworksServiceTypes = resource(
        ".networks_service_types", "AsyncNetworksServiceTypes", __package__
    )
    list_users_by_referral_scope = paged(Networks.list_users_by_referral_scope)
