# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Resources of enterprise."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .._runtime.client import Resource

if TYPE_CHECKING:
    from .enterprise_timelog_entries import AsyncEnterpriseTimelogEntries, EnterpriseTimelogEntries
    from .enterprise_users import AsyncEnterpriseUsers, EnterpriseUsers


class Enterprise(Resource):
    """Resources of enterprise."""

    @functools.cached_property
    def users(self) -> EnterpriseUsers:
        """Profiles of people, with their memberships, custom fields, qualifications and background checks."""
        from .enterprise_users import EnterpriseUsers

        return EnterpriseUsers(self._engine)

    @functools.cached_property
    def timelog_entries(self) -> EnterpriseTimelogEntries:
        """Hours that people logged on activities."""
        from .enterprise_timelog_entries import EnterpriseTimelogEntries

        return EnterpriseTimelogEntries(self._engine)


class AsyncEnterprise(Resource):
    """Resources of enterprise. Its methods are awaited."""

    @functools.cached_property
    def users(self) -> AsyncEnterpriseUsers:
        """Profiles of people, with their memberships, custom fields, qualifications and background checks."""
        from .enterprise_users import AsyncEnterpriseUsers

        return AsyncEnterpriseUsers(self._engine)

    @functools.cached_property
    def timelog_entries(self) -> AsyncEnterpriseTimelogEntries:
        """Hours that people logged on activities."""
        from .enterprise_timelog_entries import AsyncEnterpriseTimelogEntries

        return AsyncEnterpriseTimelogEntries(self._engine)
