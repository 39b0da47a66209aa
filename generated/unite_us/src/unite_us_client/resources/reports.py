# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncResource, SyncResource, resource

if TYPE_CHECKING:
    from .reports_groups import AsyncReportsGroups, ReportsGroups
    from .reports_networks import AsyncReportsNetworks, ReportsNetworks


class Reports(SyncResource):
    """What belongs to reports."""

    groups: ReportsGroups = resource(".reports_groups")
    """Figures on a group. The docs do not describe what a report holds."""
    networks: ReportsNetworks = resource(".reports_networks")
    """Figures on a network. The docs do not describe what a report holds."""


class AsyncReports(AsyncResource):
    """`Reports` for the asynchronous client."""

    groups: AsyncReportsGroups = resource(".reports_groups")
    networks: AsyncReportsNetworks = resource(".reports_networks")
