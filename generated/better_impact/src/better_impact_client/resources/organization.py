# Generated from specs/better_impact by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncResource, SyncResource, resource

if TYPE_CHECKING:
    from .organization_timelog_entries import AsyncOrganizationTimelogEntries, OrganizationTimelogEntries
    from .organization_users import AsyncOrganizationUsers, OrganizationUsers


class Organization(SyncResource):
    """What belongs to organization."""

    users: OrganizationUsers = resource(".organization_users")
    """Profiles of people, with their memberships, custom fields, qualifications and background checks."""
    timelog_entries: OrganizationTimelogEntries = resource(".organization_timelog_entries")
    """Hours that people logged on activities."""


class AsyncOrganization(AsyncResource):
    """`Organization` for the asynchronous client."""

    users: AsyncOrganizationUsers = resource(".organization_users")
    timelog_entries: AsyncOrganizationTimelogEntries = resource(".organization_timelog_entries")
