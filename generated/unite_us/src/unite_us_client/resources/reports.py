# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Resources of reports."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .._runtime.client import Resource

if TYPE_CHECKING:
    from .reports_groups import AsyncReportsGroups, ReportsGroups
    from .reports_networks import AsyncReportsNetworks, ReportsNetworks


class Reports(Resource):
    """Resources of reports."""

    @functools.cached_property
    def groups(self) -> ReportsGroups:
        """Figures on a group. The docs do not describe the content of a report, nor whether it is one record or
        several: a report is returned as a list, of one record if the API sends one."""
        from .reports_groups import ReportsGroups

        return ReportsGroups(self._engine)

    @functools.cached_property
    def networks(self) -> ReportsNetworks:
        """Figures on a network. The docs do not describe the content of a report, nor whether it is one record or
        several: a report is returned as a list, of one record if the API sends one."""
        from .reports_networks import ReportsNetworks

        return ReportsNetworks(self._engine)


class AsyncReports(Resource):
    """Resources of reports. Its methods are awaited."""

    @functools.cached_property
    def groups(self) -> AsyncReportsGroups:
        """Figures on a group. The docs do not describe the content of a report, nor whether it is one record or
        several: a report is returned as a list, of one record if the API sends one."""
        from .reports_groups import AsyncReportsGroups

        return AsyncReportsGroups(self._engine)

    @functools.cached_property
    def networks(self) -> AsyncReportsNetworks:
        """Figures on a network. The docs do not describe the content of a report, nor whether it is one record or
        several: a report is returned as a list, of one record if the API sends one."""
        from .reports_networks import AsyncReportsNetworks

        return AsyncReportsNetworks(self._engine)
