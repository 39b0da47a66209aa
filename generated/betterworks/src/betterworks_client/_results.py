# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""What operations give: the type of an answer, what stands around it, and how its pages go on."""

from __future__ import annotations

from . import _profile, _rules, models
from ._runtime.operations import Result

ADMIN_GROUP_PAGES = Result[models.AdminGroupPage](models.AdminGroupPage, paging=_profile.PAGES, items="results")
CONVERSATION_TEMPLATE_PAGES = Result[models.ConversationTemplatePage](
    models.ConversationTemplatePage, paging=_profile.PAGES, items="results"
)
CONVERSATION_PAGES = Result[models.ConversationPage](models.ConversationPage, paging=_profile.PAGES, items="results")
DEPARTMENT_PAGES = Result[models.DepartmentPage](models.DepartmentPage, paging=_profile.PAGES, items="results")
FEEDBACK_TEMPLATE_PAGES = Result[models.FeedbackTemplatePage](
    models.FeedbackTemplatePage, paging=_profile.PAGES, items="results"
)
FEEDBACK_PAGES = Result[models.FeedbackPage](models.FeedbackPage, paging=_profile.PAGES, items="results")
FEEDBACK_REQUEST_PAGES = Result[models.FeedbackRequestPage](
    models.FeedbackRequestPage, paging=_profile.PAGES, items="results"
)
GOAL_PAGES = Result[models.GoalPage](
    models.GoalPage, paging=_profile.PAGES, items="results", rules={"visibility": _rules.GOAL_VISIBILITY}
)
GOAL_CATEGORY_PAGES = Result[models.GoalCategoryPage](models.GoalCategoryPage, paging=_profile.PAGES, items="results")
COMMENT_PAGES = Result[models.CommentPage](models.CommentPage, paging=_profile.PAGES, items="results")
ASSESSMENT_LIST = Result[list[models.Assessment]](list[models.Assessment])
HASHTAG_PAGES = Result[models.HashtagPage](models.HashtagPage, paging=_profile.PAGES, items="results")
RECOGNITION_PAGES = Result[models.RecognitionPage](models.RecognitionPage, paging=_profile.PAGES, items="results")
REPORT_RUN_PAGES = Result[models.ReportRunPage](models.ReportRunPage, paging=_profile.PAGES, items="results")
TEAM_PAGES = Result[models.TeamPage](models.TeamPage, paging=_profile.PAGES, items="results")
USER_PAGES = Result[models.UserPage](models.UserPage, paging=_profile.PAGES, items="results")
USER_ROLE_LIST = Result[models.UserRoleList](models.UserRoleList, items="results")
LIST_USER_ROLE_NONE = Result[list[models.UserRole] | None](models.UserRoleList, unwrap="results")
