# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Serializations of nested values, named after their types in `params` and `enums`."""

from __future__ import annotations

from . import enums
from ._runtime.conditions import Condition
from ._runtime.serialization import Serialization, record

KEY_RESULT_CREATE = Serialization(
    fields={
        "start": Serialization(format="%m/%d/%Y"),
        "end": Serialization(format="%m/%d/%Y"),
        "type": Serialization(choices=enums.KeyResultMeasurementType),
        "attribute_scope": Serialization(choices=enums.AttributeScope),
        "attribute_type": Serialization(choices=enums.AttributeType),
    },
    conditions=(
        Condition(name="type", values=("numeric", "range"), require=(("unit",),)),
        Condition(name="type", values=("range",), require=(("lower_limit", "lower_mid", "upper_limit", "upper_mid"),)),
    ),
)
KEY_RESULT_UPDATE = record(
    start=Serialization(format="%m/%d/%Y"),
    end=Serialization(format="%m/%d/%Y"),
    type=enums.KeyResultMeasurementType,
    attribute_scope=enums.AttributeScope,
    attribute_type=enums.AttributeType,
)
DATE_SPAN = Serialization(format="%m/%d/%Y", separator="-")
REPORT_TYPE = Serialization(choices=enums.ReportType, spellings={"conversation_answer": "conversation_answers"})
REPORT_DATE_RANGE_INPUT = record(start=Serialization(format="date"), end=Serialization(format="date"))
REPORT_PARAMETERS_INPUT = record(date_range=REPORT_DATE_RANGE_INPUT)
USER_UPSERT = Serialization(
    fields={"locale": Serialization(choices=enums.Locale)},
    kinds={
        "email": ("string",),
        "first_name": ("string",),
        "last_name": ("string",),
        "employee_id": ("string",),
        "department_name": ("string",),
        "title": ("string",),
        "manager_id": ("string",),
        "manager_email": ("string",),
        "is_active": ("boolean",),
        "phone": ("string",),
        "location": ("string",),
        "preferred_name": ("string",),
        "on_leave": ("boolean",),
        "matrix_manager": ("string",),
        "locale": ("string",),
        "custom_01": ("string",),
        "custom_02": ("string",),
        "custom_03": ("string",),
        "custom_04": ("string",),
        "custom_05": ("string",),
    },
    require=(("email", "first_name", "last_name"),),
)
ROLE_ASSIGNMENT = Serialization(
    fields={"role": Serialization(choices=enums.AdminRole)},
    require=(("user_id",), ("email",), ("employee_id",)),
    exactly=True,
    conditions=(Condition(name="role", values=("groupadmin",), require=(("departments",), ("admin_groups",))),),
)
