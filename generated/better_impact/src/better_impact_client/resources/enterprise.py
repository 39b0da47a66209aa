# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Resources of enterprise."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .._runtime.client import Resource

if TYPE_CHECKING:
    from .enterprise_activity_report_groups import AsyncEnterpriseActivityReportGroups, EnterpriseActivityReportGroups
    from .enterprise_custom_fields import AsyncEnterpriseCustomFields, EnterpriseCustomFields
    from .enterprise_feedback_fields import AsyncEnterpriseFeedbackFields, EnterpriseFeedbackFields
    from .enterprise_organizations import AsyncEnterpriseOrganizations, EnterpriseOrganizations
    from .enterprise_qualifications import AsyncEnterpriseQualifications, EnterpriseQualifications
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

    @functools.cached_property
    def organizations(self) -> EnterpriseOrganizations:
        """What the ids in users and timelog entries refer to."""
        from .enterprise_organizations import EnterpriseOrganizations

        return EnterpriseOrganizations(self._engine)

    @functools.cached_property
    def activity_report_groups(self) -> EnterpriseActivityReportGroups:
        """What the ids in users and timelog entries refer to."""
        from .enterprise_activity_report_groups import EnterpriseActivityReportGroups

        return EnterpriseActivityReportGroups(self._engine)

    @functools.cached_property
    def qualifications(self) -> EnterpriseQualifications:
        """What the ids in users and timelog entries refer to."""
        from .enterprise_qualifications import EnterpriseQualifications

        return EnterpriseQualifications(self._engine)

    @functools.cached_property
    def custom_fields(self) -> EnterpriseCustomFields:
        """What the ids in users and timelog entries refer to."""
        from .enterprise_custom_fields import EnterpriseCustomFields

        return EnterpriseCustomFields(self._engine)

    @functools.cached_property
    def feedback_fields(self) -> EnterpriseFeedbackFields:
        """What the ids in users and timelog entries refer to."""
        from .enterprise_feedback_fields import EnterpriseFeedbackFields

        return EnterpriseFeedbackFields(self._engine)


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

    @functools.cached_property
    def organizations(self) -> AsyncEnterpriseOrganizations:
        """What the ids in users and timelog entries refer to."""
        from .enterprise_organizations import AsyncEnterpriseOrganizations

        return AsyncEnterpriseOrganizations(self._engine)

    @functools.cached_property
    def activity_report_groups(self) -> AsyncEnterpriseActivityReportGroups:
        """What the ids in users and timelog entries refer to."""
        from .enterprise_activity_report_groups import AsyncEnterpriseActivityReportGroups

        return AsyncEnterpriseActivityReportGroups(self._engine)

    @functools.cached_property
    def qualifications(self) -> AsyncEnterpriseQualifications:
        """What the ids in users and timelog entries refer to."""
        from .enterprise_qualifications import AsyncEnterpriseQualifications

        return AsyncEnterpriseQualifications(self._engine)

    @functools.cached_property
    def custom_fields(self) -> AsyncEnterpriseCustomFields:
        """What the ids in users and timelog entries refer to."""
        from .enterprise_custom_fields import AsyncEnterpriseCustomFields

        return AsyncEnterpriseCustomFields(self._engine)

    @functools.cached_property
    def feedback_fields(self) -> AsyncEnterpriseFeedbackFields:
        """What the ids in users and timelog entries refer to."""
        from .enterprise_feedback_fields import AsyncEnterpriseFeedbackFields

        return AsyncEnterpriseFeedbackFields(self._engine)
