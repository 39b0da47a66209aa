# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""How values are checked and written on the wire, where that needs saying."""

from __future__ import annotations

from . import enums
from ._runtime.wire import Rule, record

DATE_OR_DATE_TIME = Rule(format="date-or-date-time")
CONVERSATION_TEMPLATE_TYPE = Rule(choices=enums.ConversationTemplateType)
FEEDBACK_TEMPLATE_TYPE = Rule(choices=enums.FeedbackTemplateType)
DATE_FORMAT = Rule(format="%m/%d/%Y")
GOAL_VISIBILITY = Rule(choices=enums.GoalVisibility)
GOAL_CREATION_SOURCE = Rule(choices=enums.GoalCreationSource)
KEY_RESULT_CREATE = record(
    start=DATE_FORMAT,
    end=DATE_FORMAT,
    type=enums.KeyResultMeasurementType,
    attribute_scope=enums.AttributeScope,
    attribute_type=enums.AttributeType,
)
GOAL_MEASUREMENT_TYPE = Rule(choices=enums.GoalMeasurementType)
ATTRIBUTE_SCOPE = Rule(choices=enums.AttributeScope)
ATTRIBUTE_TYPE = Rule(choices=enums.AttributeType)
YES_NO = Rule(choices=enums.YesNo)
PERMISSION = Rule(choices=("can_edit", "can_only_view"))
RISK = Rule(choices=("ontrack", "needsattention", "atrisk"))
INTEGRATION = Rule(choices=("salesforce", "jira", "tableau"))
GOAL_TYPE = Rule(choices=("avgofprogress", "sumofcurrent", "sumofrange"))
TYPE = Rule(choices=("private", "starred"))
UNIX_TIME = Rule(format="unix-time")
DATE = Rule(format="date")
REPORT_TYPE = Rule(choices=enums.ReportType, spellings={"conversation_answer": "conversation_answers"})
REPORT_DATE_RANGE_INPUT = record(start=DATE, end=DATE)
REPORT_PARAMETERS_INPUT = record(date_range=REPORT_DATE_RANGE_INPUT)
TYPE_2 = Rule(choices=("myteams", "allteams"))
USER_STATE = Rule(choices=enums.UserState)
LOCALE = Rule(choices=enums.Locale)
USER_UPSERT = record(locale=enums.Locale)
ROLE_ASSIGNMENT = Rule(
    fields={"role": Rule(choices=enums.AdminRole)}, require=(("user_id",), ("email",), ("employee_id",)), exactly=True
)
