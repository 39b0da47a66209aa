# Generated from specs/better_impact by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncResource, SyncResource, resource

if TYPE_CHECKING:
    from .enterprise_timelog_entries import AsyncEnterpriseTimelogEntries, EnterpriseTimelogEntries
    from .enterprise_users import AsyncEnterpriseUsers, EnterpriseUsers


class Enterprise(SyncResource):
    """What belongs to enterprise."""

    users: EnterpriseUsers = resource(".enterprise_users")
    """Profiles of people, with their memberships, custom fields, qualifications and background checks."""
    timelog_entries: EnterpriseTimelogEntries = resource(".enterprise_timelog_entries")
    """Hours that people logged on activities."""


class AsyncEnterprise(AsyncResource):
    """`Enterprise` for the asynchronous client."""

    users: AsyncEnterpriseUsers = resource(".enterprise_users")
    timelog_entries: AsyncEnterpriseTimelogEntries = resource(".enterprise_timelog_entries")
