# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""Type variables of the results of methods; their defaults are the documented types.

Type checkers use the defaults, on every version of Python; at run time, the variables have none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

if TYPE_CHECKING:
    from typing_extensions import TypeVar
else:
    from ._runtime.values import type_variable as TypeVar

UserT = TypeVar("UserT", default=models.User)
TimelogEntryT = TypeVar("TimelogEntryT", default=models.TimelogEntry)
OrganizationT = TypeVar("OrganizationT", default=models.Organization)
ActivityReportGroupT = TypeVar("ActivityReportGroupT", default=models.ActivityReportGroup)
QualificationDefinitionT = TypeVar("QualificationDefinitionT", default=models.QualificationDefinition)
CustomFieldDefinitionT = TypeVar("CustomFieldDefinitionT", default=models.CustomFieldDefinition)
FeedbackFieldDefinitionT = TypeVar("FeedbackFieldDefinitionT", default=models.FeedbackFieldDefinition)
ActivityCategoryT = TypeVar("ActivityCategoryT", default=models.ActivityCategory)
