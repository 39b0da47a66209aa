# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Serializations of nested values, named after their types in `params` and `enums`."""

from __future__ import annotations

from . import enums
from ._runtime.serialization import Serialization, record

KEY_RESULT_CREATE = record(
    start=Serialization(format="%m/%d/%Y"),
    end=Serialization(format="%m/%d/%Y"),
    type=enums.KeyResultMeasurementType,
    attribute_scope=enums.AttributeScope,
    attribute_type=enums.AttributeType,
)
REPORT_TYPE = Serialization(choices=enums.ReportType, spellings={"conversation_answer": "conversation_answers"})
REPORT_DATE_RANGE_INPUT = record(start=Serialization(format="date"), end=Serialization(format="date"))
REPORT_PARAMETERS_INPUT = record(date_range=REPORT_DATE_RANGE_INPUT)
USER_UPSERT = record(locale=enums.Locale)
ROLE_ASSIGNMENT = Serialization(
    fields={"role": Serialization(choices=enums.AdminRole)},
    require=(("user_id",), ("email",), ("employee_id",)),
    exactly=True,
)
