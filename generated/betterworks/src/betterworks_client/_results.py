# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
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

AdminGroupT = TypeVar("AdminGroupT", default=models.AdminGroup)
ConversationTemplateT = TypeVar("ConversationTemplateT", default=models.ConversationTemplate)
ConversationT = TypeVar("ConversationT", default=models.Conversation)
DepartmentT = TypeVar("DepartmentT", default=models.Department)
DepartmentBulkResultT = TypeVar("DepartmentBulkResultT", default=models.DepartmentBulkResult)
FeedbackTemplateT = TypeVar("FeedbackTemplateT", default=models.FeedbackTemplate)
FeedbackT = TypeVar("FeedbackT", default=models.Feedback)
FeedbackRequestT = TypeVar("FeedbackRequestT", default=models.FeedbackRequest)
GoalT = TypeVar("GoalT", default=models.Goal)
GoalCategoryT = TypeVar("GoalCategoryT", default=models.GoalCategory)
CommentT = TypeVar("CommentT", default=models.Comment)
AssessmentT = TypeVar("AssessmentT", default=models.Assessment)
HashtagT = TypeVar("HashtagT", default=models.Hashtag)
RecognitionT = TypeVar("RecognitionT", default=models.Recognition)
ReportRunT = TypeVar("ReportRunT", default=models.ReportRun)
TeamT = TypeVar("TeamT", default=models.Team)
UserT = TypeVar("UserT", default=models.User)
UserBulkResultT = TypeVar("UserBulkResultT", default=models.UserBulkResult)
UserRoleT = TypeVar("UserRoleT", default=models.UserRole)
