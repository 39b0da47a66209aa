# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""Type variables of the results of methods; their defaults are the documented types.

Only type checkers use them: these support defaults of type variables on every version of Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from . import models

    UserT = TypeVar("UserT", default=models.User)
    TimelogEntryT = TypeVar("TimelogEntryT", default=models.TimelogEntry)
    OrganizationT = TypeVar("OrganizationT", default=models.Organization)
    ActivityReportGroupT = TypeVar("ActivityReportGroupT", default=models.ActivityReportGroup)
    QualificationDefinitionT = TypeVar("QualificationDefinitionT", default=models.QualificationDefinition)
    CustomFieldDefinitionT = TypeVar("CustomFieldDefinitionT", default=models.CustomFieldDefinition)
    FeedbackFieldDefinitionT = TypeVar("FeedbackFieldDefinitionT", default=models.FeedbackFieldDefinition)
    ActivityCategoryT = TypeVar("ActivityCategoryT", default=models.ActivityCategory)
