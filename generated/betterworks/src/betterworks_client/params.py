# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Nested objects of requests: TypedDicts, which are plain dicts at run time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NotRequired, TypedDict

from . import enums


class DepartmentUpsert(TypedDict):
    """A department to create or to move, identified by its name."""

    name: str
    """Name of the department; it is matched case-sensitively."""
    parent: NotRequired[str]
    """Name, not id, of the department above."""


class GoalOwnerInput(TypedDict):
    """Who owns a goal or milestone."""

    user_id: int | str


class KeyResultCreate(TypedDict):
    """A milestone to create together with a goal."""

    id: NotRequired[int | str]
    """Id of the milestone."""
    owner: GoalOwnerInput
    name: str
    """Name of the milestone."""
    start: NotRequired[dt.date]
    """First day."""
    end: NotRequired[dt.date]
    """Last day."""
    type: enums.KeyResultMeasurementType
    target: float
    """Value to reach."""
    initial: NotRequired[float]
    """Value at the start."""
    unit: NotRequired[str]
    """Unit of the values; needed if the type is numeric or range."""
    lower_limit: NotRequired[int]
    """Lower limit; needed if the type is range."""
    lower_mid: NotRequired[int]
    """Lower middle; needed if the type is range."""
    upper_limit: NotRequired[int]
    """Upper limit; needed if the type is range."""
    upper_mid: NotRequired[int]
    """Upper middle; needed if the type is range."""
    auto_target: NotRequired[bool]
    """Whether the target sets itself."""
    attribute_scope: NotRequired[enums.AttributeScope]
    """Scope of the milestone; needed if the organization requires a key result scope."""
    attribute_type: NotRequired[enums.AttributeType]
    """Type of the milestone; needed if the organization requires a key result type."""


class KeyResultUpdate(TypedDict):
    """A milestone to change, create or delete."""

    id: int | str
    """Id of the milestone; needed even to create one."""
    delete: NotRequired[bool]
    """Deletes the milestone."""
    create: NotRequired[bool]
    """Creates the milestone."""
    owner: NotRequired[GoalOwnerInput]
    name: NotRequired[str]
    """Name of the milestone."""
    start: NotRequired[dt.date]
    """First day."""
    end: NotRequired[dt.date]
    """Last day."""
    unit: NotRequired[str]
    """Unit of the values."""
    target: NotRequired[float]
    """Value to reach."""
    initial: NotRequired[float]
    """Value at the start."""
    lower_limit: NotRequired[int]
    lower_mid: NotRequired[int]
    """Lower middle."""
    upper_limit: NotRequired[int]
    upper_mid: NotRequired[int]
    """Upper middle."""
    type: NotRequired[enums.KeyResultMeasurementType]
    auto_target: NotRequired[bool]
    """Whether the target sets itself."""
    attribute_scope: NotRequired[enums.AttributeScope]
    attribute_type: NotRequired[enums.AttributeType]


class ReportDateRangeInput(TypedDict):
    """The days to report on."""

    start: dt.date
    """First day."""
    end: dt.date
    """Last day."""


class ReportParametersInput(TypedDict):
    """What to report on."""

    template: NotRequired[int]
    """Id of the conversation or feedback template; needed in reports on those."""
    date_range: ReportDateRangeInput


class RoleAssignment(TypedDict):
    """The role of one user; exactly one of user_id, email and employee_id identifies the user. The role groupadmin
    needs departments, admin_groups or both."""

    user_id: NotRequired[int]
    email: NotRequired[str]
    """Email address of the user."""
    employee_id: NotRequired[str]
    """Id of the user in the organization's own records."""
    role: enums.AdminRole
    departments: NotRequired[Sequence[int]]
    """Ids of the departments an HR admin is in charge of; those below are included."""
    admin_groups: NotRequired[Sequence[int]]
    """Ids of the admin groups an HR admin is in charge of; those below are included."""


class UserUpsert(TypedDict):
    """A user to create or update. A mapping may also have the keys of the organization's own fields; the fields
    below are checked in either case."""

    email: str
    """Email address; its domain must be one Betterworks has approved."""
    first_name: str
    last_name: str
    employee_id: NotRequired[str]
    """Id in the organization's own records. Recommended: without it, reusing an email address reactivates the
    account it belonged to."""
    department_name: NotRequired[str]
    """Name of the department. `BW_NULL` may clear it: that it can be cleared is inferred, not documented."""
    title: NotRequired[str]
    """Job title. `BW_NULL` may clear it: that it can be cleared is inferred, not documented."""
    manager_id: NotRequired[str]
    """The employee_id of the manager, who must exist; not a Betterworks id. `BW_NULL` may clear it: that it can be
    cleared is inferred, not documented."""
    manager_email: NotRequired[str]
    """Email address of the manager, who must exist; recommended. `BW_NULL` may clear it: that it can be cleared is
    inferred, not documented."""
    is_active: NotRequired[bool]
    """Whether the user is active."""
    phone: NotRequired[str]
    """Phone number. `BW_NULL` may clear it: that it can be cleared is inferred, not documented."""
    location: NotRequired[str]
    """Location. `BW_NULL` may clear it: that it can be cleared is inferred, not documented."""
    preferred_name: NotRequired[str]
    """Preferred name. `BW_NULL` may clear it: that it can be cleared is inferred, not documented."""
    on_leave: NotRequired[bool]
    """Whether the user is away; shown in the admin panel only."""
    matrix_manager: NotRequired[str]
    """Email address of a second manager; shown in the admin panel only. `BW_NULL` may clear it: that it can be
    cleared is inferred, not documented."""
    locale: NotRequired[enums.Locale]
    custom_01: NotRequired[str]
    """The organization's own detail 1. `BW_NULL` may clear it: that it can be cleared is inferred, not documented."""
    custom_02: NotRequired[str]
    """The organization's own detail 2. `BW_NULL` may clear it: that it can be cleared is inferred, not documented."""
    custom_03: NotRequired[str]
    """The organization's own detail 3. `BW_NULL` may clear it: that it can be cleared is inferred, not documented."""
    custom_04: NotRequired[str]
    """The organization's own detail 4. `BW_NULL` may clear it: that it can be cleared is inferred, not documented."""
    custom_05: NotRequired[str]
    """The organization's own detail 5. `BW_NULL` may clear it: that it can be cleared is inferred, not documented."""
