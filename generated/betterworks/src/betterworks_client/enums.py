# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Values that the documentation lists."""

from __future__ import annotations

from typing import Literal, TypeAlias

ConversationTemplateType: TypeAlias = Literal["scheduled", "adhoc"]
"""When conversations are held: on a schedule, or at any time."""
FeedbackTemplateType: TypeAlias = Literal[
    "scheduled", "adhoc_give", "adhoc_request", "adhoc_manager_request", "adhoc_request_custom"
]
"""When feedback of a template is collected."""
GoalVisibility: TypeAlias = Literal["public", "private"]
"""Who can see a goal."""
GoalCreationSource: TypeAlias = Literal["manual", "converted", "default"]
"""Source of a new goal."""
KeyResultMeasurementType: TypeAlias = Literal["binary", "numeric", "range"]
"""How the progress of a milestone is measured."""
AttributeScope: TypeAlias = Literal["business", "personal", "developmental"]
"""Scope of a goal or milestone."""
AttributeType: TypeAlias = Literal["committed", "aspirational"]
"""Type of a goal or milestone."""
GoalMeasurementType: TypeAlias = Literal["avgofprogress", "sumofcurrent", "sumofrange", "manualprogress"]
"""How the progress of a goal is worked out."""
ReportFilter: TypeAlias = Literal[
    "all_goals",
    "all_goals_and_milestones",
    "conversation_answers",
    "conversation_answer",
    "conversation_adoption",
    "feedback_answers",
    "feedback_adoption",
    "recognition",
    "user_activity",
]
"""Which report was run; the docs show conversation answers in the plural and in the singular."""
ReportType: TypeAlias = Literal[
    "all_goals",
    "all_goals_and_milestones",
    "conversation_answers",
    "conversation_adoption",
    "feedback_answers",
    "feedback_adoption",
    "recognition",
    "user_activity",
]
"""Which report is run. The answer reports require a super admin or HR admin."""
Locale: TypeAlias = Literal[
    "cs",
    "de",
    "es",
    "es_AR",
    "en",
    "en_GB",
    "pt_BR",
    "zh_Hans",
    "zh_Hant",
    "pl_PL",
    "fr_FR",
    "fr_CA",
    "it",
    "ja",
    "nl",
    "tr",
    "hi",
    "hr",
    "hu",
    "ko",
    "ro",
    "ru",
    "sk",
    "sv",
    "th",
    "vi",
]
"""A language, or a language as spoken in one place."""
AdminRole: TypeAlias = Literal["none", "groupadmin", "admin", "superadmin"]
"""Administrative role: none, HR admin of some groups (groupadmin), admin, or super admin."""
