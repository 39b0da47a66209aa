# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Resources of organization."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .._runtime.client import Resource

if TYPE_CHECKING:
    from .organization_activity_categories import AsyncOrganizationActivityCategories, OrganizationActivityCategories
    from .organization_custom_fields import AsyncOrganizationCustomFields, OrganizationCustomFields
    from .organization_feedback_fields import AsyncOrganizationFeedbackFields, OrganizationFeedbackFields
    from .organization_qualifications import AsyncOrganizationQualifications, OrganizationQualifications
    from .organization_timelog_entries import AsyncOrganizationTimelogEntries, OrganizationTimelogEntries
    from .organization_users import AsyncOrganizationUsers, OrganizationUsers


class Organization(Resource):
    """Resources of organization."""

    @functools.cached_property
    def users(self) -> OrganizationUsers:
        """Profiles of people, with their memberships, custom fields, qualifications and background checks."""
        from .organization_users import OrganizationUsers

        return OrganizationUsers(self._engine)

    @functools.cached_property
    def timelog_entries(self) -> OrganizationTimelogEntries:
        """Hours that people logged on activities."""
        from .organization_timelog_entries import OrganizationTimelogEntries

        return OrganizationTimelogEntries(self._engine)

    @functools.cached_property
    def activity_categories(self) -> OrganizationActivityCategories:
        """What the ids in users and timelog entries refer to."""
        from .organization_activity_categories import OrganizationActivityCategories

        return OrganizationActivityCategories(self._engine)

    @functools.cached_property
    def qualifications(self) -> OrganizationQualifications:
        """What the ids in users and timelog entries refer to."""
        from .organization_qualifications import OrganizationQualifications

        return OrganizationQualifications(self._engine)

    @functools.cached_property
    def custom_fields(self) -> OrganizationCustomFields:
        """What the ids in users and timelog entries refer to."""
        from .organization_custom_fields import OrganizationCustomFields

        return OrganizationCustomFields(self._engine)

    @functools.cached_property
    def feedback_fields(self) -> OrganizationFeedbackFields:
        """What the ids in users and timelog entries refer to."""
        from .organization_feedback_fields import OrganizationFeedbackFields

        return OrganizationFeedbackFields(self._engine)


class AsyncOrganization(Resource):
    """Resources of organization. Its methods are awaited."""

    @functools.cached_property
    def users(self) -> AsyncOrganizationUsers:
        """Profiles of people, with their memberships, custom fields, qualifications and background checks."""
        from .organization_users import AsyncOrganizationUsers

        return AsyncOrganizationUsers(self._engine)

    @functools.cached_property
    def timelog_entries(self) -> AsyncOrganizationTimelogEntries:
        """Hours that people logged on activities."""
        from .organization_timelog_entries import AsyncOrganizationTimelogEntries

        return AsyncOrganizationTimelogEntries(self._engine)

    @functools.cached_property
    def activity_categories(self) -> AsyncOrganizationActivityCategories:
        """What the ids in users and timelog entries refer to."""
        from .organization_activity_categories import AsyncOrganizationActivityCategories

        return AsyncOrganizationActivityCategories(self._engine)

    @functools.cached_property
    def qualifications(self) -> AsyncOrganizationQualifications:
        """What the ids in users and timelog entries refer to."""
        from .organization_qualifications import AsyncOrganizationQualifications

        return AsyncOrganizationQualifications(self._engine)

    @functools.cached_property
    def custom_fields(self) -> AsyncOrganizationCustomFields:
        """What the ids in users and timelog entries refer to."""
        from .organization_custom_fields import AsyncOrganizationCustomFields

        return AsyncOrganizationCustomFields(self._engine)

    @functools.cached_property
    def feedback_fields(self) -> AsyncOrganizationFeedbackFields:
        """What the ids in users and timelog entries refer to."""
        from .organization_feedback_fields import AsyncOrganizationFeedbackFields

        return AsyncOrganizationFeedbackFields(self._engine)
