# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""How values are checked and written on the wire, where that needs saying."""

from __future__ import annotations

from . import enums
from ._runtime.wire import Rule

DELTA_START = Rule(format="date-or-date-time")
TYPE = Rule(choices=enums.ConversationTemplateType)
TYPE_2 = Rule(choices=enums.FeedbackTemplateType)
START = Rule(format="%m/%d/%Y")
VISIBILITY = Rule(choices=enums.GoalVisibility)
CREATION_SOURCE = Rule(choices=enums.GoalCreationSource)
KEY_RESULTS = Rule(
    fields={
        "start": Rule(format="%m/%d/%Y"),
        "end": Rule(format="%m/%d/%Y"),
        "type": Rule(choices=enums.KeyResultMeasurementType),
        "attribute_scope": Rule(choices=enums.AttributeScope),
        "attribute_type": Rule(choices=enums.AttributeType),
    }
)
TYPE_3 = Rule(choices=enums.GoalMeasurementType)
ATTRIBUTE_SCOPE = Rule(choices=enums.AttributeScope)
ATTRIBUTE_TYPE = Rule(choices=enums.AttributeType)
TEAM_ONLY = Rule(choices=enums.YesNo)
PERMISSION = Rule(choices=("can_edit", "can_only_view"))
RISK = Rule(choices=("ontrack", "needsattention", "atrisk"))
INTEGRATION = Rule(choices=("salesforce", "jira", "tableau"))
GOAL_TYPE = Rule(choices=("avgofprogress", "sumofcurrent", "sumofrange"))
TYPE_4 = Rule(choices=("private", "starred"))
LATEST_TIME = Rule(format="unix-time")
REPORT = Rule(choices=enums.ReportType, spellings={"conversation_answer": "conversation_answers"})
TYPE_5 = Rule(choices=("myteams", "allteams"))
DEACTIVATED = Rule(choices=enums.UserState)
LOCALE = Rule(choices=enums.Locale)
USERS = Rule(fields={"locale": Rule(choices=enums.Locale)})
ROLES = Rule(
    fields={"role": Rule(choices=enums.AdminRole)}, require=(("user_id",), ("email",), ("employee_id",)), exactly=True
)
