# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""The responses of the API. A field that was absent or null is None."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from msgspec import field

from . import enums
from ._runtime.model import Model


class AdhocFeedbackCycle(Model, kw_only=True):
    """The cycle of feedback that can be requested at any time."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/feedback.yaml#/AdhocFeedbackCycle"
    id: int | None = None
    """Id of the cycle."""
    template_id: int | None = None
    """Id of the template."""
    template_name: str | None = None
    """Name of the template."""
    template_questions: list[str] | None = None
    """The questions of the template."""
    questions_locked: bool | None = None
    """Whether the questions can no longer be changed."""


class AdminGroup(Model, kw_only=True):
    """A set of users selected by rules and individually."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/admin_groups.yaml#/AdminGroup"
    id: int | None = None
    """Id of the admin group."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    name: str | None = None
    """Name of the admin group."""
    is_active: bool | None = None
    """Whether the group is active."""
    template_usage: bool | None = None
    """Whether templates use the group."""
    last_edited: dt.datetime | None = None
    """When the group was last edited."""
    last_edited_by: NamedRef | None = None
    """Who last edited the group."""
    member_count: int | None = None
    """How many members the group has."""
    attributes: list[AdminGroupRule] | None = None
    """The rules that pick members."""
    additional_members: list[NamedRef] | None = None
    """Members added individually."""
    created_on: dt.datetime | None = None
    """When the group was created."""
    modified_on: dt.datetime | None = None
    """When the group was last modified."""


class AdminGroupPage(Model, kw_only=True):
    """One page of admin groups."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/admin_groups.yaml#/AdminGroupPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[AdminGroup] | None = None
    """The admin groups of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""
    num_pages: int | None = None
    """How many pages there are."""
    page: int | None = None
    """Number of this page."""


class AdminGroupRule(Model, kw_only=True):
    """A rule that includes users in a group or excludes them."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/admin_groups.yaml#/AdminGroupRule"
    operation: str | None = None
    """What the rule does, such as exclude."""
    property: str | None = None
    """User property the rule looks at, such as custom-01."""
    value: list[NamedRef] | None = None
    """Records the property is compared with."""


class AllowedEmployee(Model, kw_only=True):
    """A user who may have conversations of a template."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/conversations.yaml#/AllowedEmployee"
    id: int | None = None
    """Id of the user."""
    name: str | None = None
    """Full name."""
    is_active: bool | None = None
    """Whether the user is active."""
    email: str | None = None
    """Email address."""


class Assessment(Model, kw_only=True):
    """An assessment of a goal."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/Assessment"
    id: int | None = None
    """Id of the assessment."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    created: dt.datetime | None = None
    """When the assessment was created."""
    edited: dt.datetime | None = None
    """When the assessment was last edited."""
    created_by: NamedRef | None = None
    """Who created the assessment."""
    goal_id: int | None = None
    """Id of the goal."""
    comment: str | None = None
    """Text of the assessment."""
    score: float | None = None
    """The score, such as 0.75."""


class Comment(Model, kw_only=True):
    """A comment on a goal."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/Comment"
    id: int | None = None
    """Id of the comment."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    created: dt.datetime | None = None
    """When the comment was created."""
    edited: dt.datetime | None = None
    """When the comment was last edited."""
    text: str | None = None
    """The comment."""
    author: NamedRef | None = None
    """Who created the comment."""
    goal: ItemRef | None = None
    """The goal."""
    goal_owner: GoalOwner | None = None
    is_key_result: bool | None = None
    """Whether the goal is a milestone."""


class CommentPage(Model, kw_only=True):
    """One page of comments."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/CommentPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[Comment] | None = None
    """The comments of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class Conversation(Model, kw_only=True):
    """A conversation between an employee and a manager."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/conversations.yaml#/Conversation"
    id: int | None = None
    """Id of the conversation."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    type: enums.ConversationTemplateType | None = None
    name: str | None = None
    """Name of the conversation."""
    description: str | None = None
    """What the conversation is about."""
    deployment_id: int | None = None
    """Id of the deployment."""
    manager: NamedRef | None = None
    """The manager."""
    employee: NamedRef | None = None
    """The employee."""
    contributors: list[ConversationContributor] | None = None
    """Others who were asked to contribute."""
    start: dt.date | None = None
    """First day."""
    end: dt.date | None = None
    """Last day."""
    marked_as_met: str | None = None
    """Whether the meeting took place, such as not_met."""
    manager_response: ConversationResponse | None = None
    """What the manager wrote."""
    employee_response: ConversationResponse | None = None
    """What the employee wrote."""
    post_employee_response: ConversationResponse | None = None
    """What the employee wrote afterwards."""
    post_manager_response: ConversationResponse | None = None
    """What the manager wrote afterwards."""
    employee_submit_end: dt.date | None = None
    """Last day for the employee to submit."""
    manager_submit_end: dt.date | None = None
    """Last day for the manager to submit."""
    grace_period_end: dt.date | None = None
    """Last day of grace."""
    employee_review_end: dt.date | None = None
    """Last day for the employee to review."""
    manager_review_end: dt.date | None = None
    """Last day for the manager to review."""
    manager_status: str | None = None
    """How far the manager is, such as post_hr_not_started."""
    employee_status: str | None = None
    """How far the employee is, such as not_started."""
    employee_notes: str | None = None
    """The employee's notes."""
    employee_notes_updated: dt.datetime | None = None
    """When the employee's notes changed."""
    manager_notes: str | None = None
    """The manager's notes."""
    manager_notes_updated: dt.datetime | None = None
    """When the manager's notes changed."""
    post_manager_questionnaire_pending: bool | None = None
    """Whether the manager has yet to fill in the closing questionnaire."""
    post_employee_questionnaire_pending: bool | None = None
    """Whether the employee has yet to fill in the closing questionnaire."""
    created: dt.datetime | None = None
    """When the conversation was created."""
    created_by: NamedRef | None = None
    """Who created the conversation."""
    created_on: dt.datetime | None = None
    """When the record was created."""
    modified_on: dt.datetime | None = None
    """When the record was last modified."""


class ConversationAnswer(Model, kw_only=True):
    """One question of a conversation and its answer."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/conversations.yaml#/ConversationAnswer"
    id: int | None = None
    """Id of the answer."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    type: str | None = None
    """Kind of question, such as text, rating or multiple_choice."""
    question_id: int | None = None
    """Id of the question; often missing."""
    question: str | None = None
    """The question."""
    question_options: list[str | float] | None = None
    """The possible answers; null for a free text."""
    answer: str | float | list[str | float] | None = None
    """The answer to a question; a text, a number, or a list for multiple choice."""
    lock_date: str | None = None
    """Day from which the answer is locked; the docs only show null."""
    created: dt.datetime | None = None
    """When the answer was created."""
    updated: dt.datetime | None = None
    """When the answer was last updated."""
    created_on: dt.datetime | None = None
    """When the record was created."""
    modified_on: dt.datetime | None = None
    """When the record was last modified."""


class ConversationContributor(Model, kw_only=True):
    """Someone asked to contribute to a conversation."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/conversations.yaml#/ConversationContributor"
    user: NamedRef | None = None
    """The contributor."""
    status: str | None = None
    """State of the contributor, such as answering or shared."""
    response: str | None = None
    """What the contributor wrote, if anything."""


class ConversationCycle(Model, kw_only=True):
    """The dates of one role in one stage."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/conversations.yaml#/ConversationCycle"
    id: int | None = None
    """Id of the cycle."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    role: str | None = None
    """Role the dates are for: manager or employee."""
    stage: str | None = None
    """Stage the dates are for, such as primary."""
    start: dt.date | None = None
    """First day."""
    end: dt.date | None = None
    """Last day."""
    lock_on_share: bool | None = None
    """Whether sharing an answer locks it."""
    lock_date: dt.date | None = None
    """Day from which answers are locked, if any."""
    review_end: dt.date | None = None
    """Last day to review."""
    submit_end: dt.date | None = None
    """Last day to submit."""
    grace_period_end: dt.date | None = None
    """Last day of grace."""


class ConversationDeployment(Model, kw_only=True):
    """A time frame for the conversations of a template."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/conversations.yaml#/ConversationDeployment"
    id: int | None = None
    """Id of the deployment; conversations are listed by it."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    name: str | None = None
    """Name of its conversations."""
    description: str | None = None
    """What its conversations are about."""
    cycles: list[ConversationCycle] | None = None
    """The dates for each role and stage."""


class ConversationPage(Model, kw_only=True):
    """One page of conversations."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/conversations.yaml#/ConversationPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[Conversation] | None = None
    """The conversations of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class ConversationResponse(Model, kw_only=True):
    """The answers of one participant in a conversation."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/conversations.yaml#/ConversationResponse"
    id: int | None = None
    """Id of the response."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    name: str | None = None
    """Name of the questionnaire."""
    description: str | None = None
    """What the questionnaire is about."""
    shared_on: dt.datetime | None = None
    """When the answers were shared."""
    submitted_on: dt.datetime | None = None
    """When the answers were submitted."""
    unlocked_until: dt.datetime | None = None
    """Until when the answers can be changed."""
    responses: list[ConversationAnswer] | None = None
    """The answers."""
    updated: dt.datetime | None = None
    """When the response was last updated."""
    updated_by: NamedRef | None = None
    """Who last updated the response."""
    created: dt.datetime | None = None
    """When the response was created."""
    created_by: NamedRef | None = None
    """Who created the response."""
    created_on: dt.datetime | None = None
    """When the record was created."""
    modified_on: dt.datetime | None = None
    """When the record was last modified."""


class ConversationTemplate(Model, kw_only=True):
    """Settings that conversations of one kind share."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/conversations.yaml#/ConversationTemplate"
    id: int | None = None
    """Id of the template."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    type: enums.ConversationTemplateType | None = None
    name: str | None = None
    """Name of the template."""
    description: str | None = None
    """What the template is for."""
    enabled: bool | None = None
    """Whether the template can be used."""
    require_marked_as_met: bool | None = None
    """Whether conversations must be marked as met."""
    only_managers_can_initiate: bool | None = None
    """Whether only managers can start a conversation."""
    allowed_employees: list[AllowedEmployee] | None = None
    """Users who may have such conversations."""
    allowed_groups: list[int] | None = None
    """Ids of the admin groups whose members may have such conversations."""
    is_goal_creation_enabled: bool | None = None
    """Whether goals can be created during the conversation."""
    hrq_enabled: bool | None = None
    """Whether there is an HR questionnaire."""
    hrq_is_concurrent: bool | None = None
    """Whether that questionnaire runs alongside."""
    hrq_notification_on_start: bool | None = None
    """Whether its start is notified."""
    hrq_notification_on_due: bool | None = None
    """Whether its due date is notified."""
    notification_on_start: bool | None = None
    """Whether the start is notified."""
    notification_on_end: bool | None = None
    """Whether the end is notified."""
    notification_midcycle_days: int | None = None
    """Days that time the mid-cycle notification."""
    notification_overdue_days: int | None = None
    """Days that time the overdue notification."""
    super_admin_permission: str | None = None
    """What super admins may do, such as can_only_view."""
    hr_admin_permission: str | None = None
    """What HR admins may do, such as can_only_view."""
    skip_level_managers_permission: str | None = None
    """What managers further up may do, such as no_access."""
    skip_level_managers_level: str | None = None
    """How far up managers have access, such as none."""
    matrix_manager_enabled: bool | None = None
    """Whether matrix managers participate."""
    matrix_manager_can_see_responses: bool | None = None
    """Whether matrix managers see responses."""
    matrix_manager_can_see_direct_report_responses: bool | None = None
    """Whether matrix managers see the responses of direct reports."""
    deployments: list[ConversationDeployment] | None = None
    """The times at which the template is in force."""
    participants: list[str] | None = None
    """Roles that participate: employee, manager."""
    hrq_participants: list[str] | None = None
    """Roles that fill in the HR questionnaire: employee, manager."""
    created: dt.datetime | None = None
    """When the template was created."""
    created_by: NamedRef | None = None
    """Who created the template."""
    updated: dt.datetime | None = None
    """When the template was last updated."""
    updated_by: NamedRef | None = None
    """Who last updated the template."""
    created_on: dt.datetime | None = None
    """When the record was created."""
    modified_on: dt.datetime | None = None
    """When the record was last modified."""


class ConversationTemplatePage(Model, kw_only=True):
    """One page of conversation templates."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/conversations.yaml#/ConversationTemplatePage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[ConversationTemplate] | None = None
    """The templates of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class Department(Model, kw_only=True):
    """A department."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/departments.yaml#/Department"
    id: int | None = None
    """Id of the department."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    is_active: bool | None = None
    """Whether the department is active."""
    name: str | None = None
    """Name of the department."""
    parent: ItemRef | None = None
    """The department above; null at the top of the tree."""
    created_on: dt.datetime | None = None
    """When the department was created."""
    modified_on: dt.datetime | None = None
    """When the department was last modified."""


class DepartmentBulkResult(Model, kw_only=True):
    """What a bulk call did."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/departments.yaml#/DepartmentBulkResult"
    created: int | None = None
    """How many departments were created."""
    updated: int | None = None
    """How many departments were updated."""


class DepartmentPage(Model, kw_only=True):
    """One page of departments."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/departments.yaml#/DepartmentPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[Department] | None = None
    """The departments of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""
    num_pages: int | None = None
    """How many pages there are."""
    page: int | None = None
    """Number of this page."""


class Feedback(Model, kw_only=True):
    """Feedback on a user by another."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/feedback.yaml#/Feedback"
    id: int | None = None
    """Id of the feedback."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    name: str | None = None
    """Name of the feedback."""
    cycle_id: int | None = None
    """Id of the cycle."""
    cycle: FeedbackCycle | None = None
    for_user: NamedRef | None = None
    """Whom the feedback is about."""
    requested_by: NamedRef | None = None
    """Who requested it."""
    created: dt.datetime | None = None
    """When the feedback was created."""
    created_by: NamedRef | None = None
    """Who created it."""
    updated: dt.datetime | None = None
    """When the feedback was last updated."""
    responses: list[FeedbackAnswer] | None = None
    """The answers."""
    created_on: dt.datetime | None = None
    """When the record was created."""
    modified_on: dt.datetime | None = None
    """When the record was last modified."""
    employee_can_view: bool | None = None
    """Whether the employee sees the feedback."""
    manager_can_view: bool | None = None
    """Whether the manager sees the feedback."""
    employee_see_identity: bool | None = None
    """Whether the employee sees who gave it."""
    manager_see_identity: bool | None = None
    """Whether the manager sees who gave it."""
    hold_feedback: bool | None = None
    """Whether the feedback is withheld."""
    status: str | None = None
    """State of the feedback, such as answering or submitted."""
    template_name: str | None = None
    """Name of the template."""
    template_type: enums.FeedbackTemplateType | None = None


class FeedbackAnswer(Model, kw_only=True):
    """One question of a feedback and its answer."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/feedback.yaml#/FeedbackAnswer"
    id: int | None = None
    """Id of the answer."""
    uuid: str | None = None
    """UUID of the answer; sometimes missing."""
    question: str | None = None
    """The question."""
    question_id: int | None = None
    """Id of the question."""
    question_options: list[str | float] | None = None
    """The possible answers; null for a free text."""
    type: str | None = None
    """Kind of question, such as text, scale, rating or multiple_choice."""
    feedback_id: int | None = None
    """Id of the feedback."""
    answer: str | float | list[str | float] | None = None
    """The answer to a question; a text, a number, or a list for multiple choice."""
    hide_numbers: bool | None = None
    """Whether numbers of a scale are hidden."""


class FeedbackCycle(Model, kw_only=True):
    """The dates of one round of feedback."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/feedback.yaml#/FeedbackCycle"
    id: int | None = None
    """Id of the cycle."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    cycle_start: dt.date | None = None
    """First day of the cycle."""
    selection_end: dt.date | None = None
    """Last day to choose who gives feedback."""
    feedback_start: dt.date | None = None
    """First day to give feedback."""
    cycle_end: dt.date | None = None
    """Last day of the cycle."""
    grace_period_end: dt.date | None = None
    """Last day of grace."""
    enable_anytime_nomination: bool | None = None
    """Whether providers can be named at any time."""


class FeedbackPage(Model, kw_only=True):
    """One page of feedback."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/feedback.yaml#/FeedbackPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[Feedback] | None = None
    """The feedback of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class FeedbackQuestion(Model, kw_only=True):
    """A question of a feedback template."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/feedback.yaml#/FeedbackQuestion"
    id: int | None = None
    """Id of the question."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    template_id: int | None = None
    """Id of the template."""
    type: str | None = None
    """Kind of question, such as text, rating or multiple_choice."""
    text: str | None = None
    """The question."""
    options: list[str | float] | None = None
    """The possible answers; null for a free text."""
    hide_numbers: bool | None = None
    """Whether numbers of a scale are hidden."""
    order: int | None = None
    """Place among the questions, counted from 0."""
    mandatory: bool | None = None
    """Whether an answer is required."""


class FeedbackRequest(Model, kw_only=True):
    """A request to give feedback on a user."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/feedback.yaml#/FeedbackRequest"
    id: int | None = None
    """Id of the request."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    cycle: FeedbackCycle | None = None
    adhoc_cycle: AdhocFeedbackCycle | None = None
    from_user: User | None = None
    """Who is asked to give feedback."""
    for_user: User | None = None
    """Whom the feedback is about."""
    requested_by: User | None = None
    """Who requests it."""
    feedback_id: int | None = None
    """Id of the feedback."""
    feedback_uuid: str | None = None
    """UUID of the feedback."""
    question: str | None = None
    """The question."""
    declined: Any = None
    """Whether or when the request was declined; the docs only show null."""
    can_view_feedback: bool | None = None
    """Whether the feedback can be seen."""
    hold_feedback: bool | None = None
    """Whether the feedback is withheld."""
    created: dt.datetime | None = None
    """When the request was created."""
    created_by: User | None = None
    """Who created the request."""
    status: int | None = None
    """State as a number; the docs do not explain it."""
    template_id: int | None = None
    """Id of the template."""
    template_uuid: str | None = None
    """UUID of the template."""
    expired: Any = None
    """Whether or when the request expired; the docs only show null."""
    created_on: dt.datetime | None = None
    """When the record was created."""
    modified_on: dt.datetime | None = None
    """When the record was last modified."""
    custom_note: str | None = None
    """A note to the user who is asked."""


class FeedbackRequestPage(Model, kw_only=True):
    """One page of feedback requests."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/feedback.yaml#/FeedbackRequestPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[FeedbackRequest] | None = None
    """The requests of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class FeedbackTemplate(Model, kw_only=True):
    """Settings that feedback of one kind shares."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/feedback.yaml#/FeedbackTemplate"
    id: int | None = None
    """Id of the template."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    type: enums.FeedbackTemplateType | None = None
    name: str | None = None
    """Name of the template."""
    enabled: bool | None = None
    """Whether the template can be used."""
    cycles: list[FeedbackCycle] | None = None
    """The cycles in which feedback is given."""
    created: dt.datetime | None = None
    """When the template was created."""
    updated: dt.datetime | None = None
    """When the template was last updated."""
    created_on: dt.datetime | None = None
    """When the record was created."""
    modified_on: dt.datetime | None = None
    """When the record was last modified."""
    questions_locked: bool | None = None
    """Whether the questions can no longer be changed."""
    questions: list[FeedbackQuestion] | None = None
    """The questions."""
    allowed_employees: list[NamedRef] | None = None
    """Users who may get feedback."""
    allowed_providers: list[NamedRef] | None = None
    """Users who may give feedback."""
    notify_cycle_started: bool | None = None
    """Whether the start of a cycle is notified."""
    notify_feedback_reminder: bool | None = None
    """Whether reminders are sent."""
    notify_feedback_requested: bool | None = None
    """Whether requests are notified."""
    employee_can_choose: bool | None = None
    """Whether employees choose who gives feedback."""
    employee_can_view: bool | None = None
    """Whether employees see the feedback."""
    employee_see_identity: bool | None = None
    """Whether employees see who gave it."""
    manager_can_choose: bool | None = None
    """Whether managers choose who gives feedback."""
    manager_can_view: bool | None = None
    """Whether managers see the feedback."""
    manager_see_identity: bool | None = None
    """Whether managers see who gave it."""
    skip_level_can_view: bool | None = None
    """Whether managers further up see the feedback."""
    skip_level_see_identity: bool | None = None
    """Whether managers further up see who gave it."""
    skip_level_managers_level: str | None = None
    """How far up managers have access, such as none."""
    default_provider_type: str | None = None
    """How providers are proposed, such as classic_360."""
    default_providers_limit: int | None = None
    """How many providers are proposed at most."""
    default_providers_includes_manager: bool | None = None
    """Whether the manager is proposed."""
    default_providers_includes_directs: bool | None = None
    """Whether direct reports are proposed."""
    default_providers_includes_peers: bool | None = None
    """Whether peers are proposed."""
    summary_visible_employee: bool | None = None
    """Whether employees see the summary."""
    summary_visible_manager: bool | None = None
    """Whether managers see the summary."""
    hold_feedback: bool | None = None
    """Whether feedback is withheld."""


class FeedbackTemplatePage(Model, kw_only=True):
    """One page of feedback templates."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/feedback.yaml#/FeedbackTemplatePage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[FeedbackTemplate] | None = None
    """The templates of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class Goal(Model, kw_only=True):
    """A goal, or a milestone if `is_key_result` is true."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/Goal"
    id: int | None = None
    """Id of the goal."""
    uuid: str | None = None
    """UUID of the goal; not shown after a check-in."""
    name: str | None = None
    """Name of the goal."""
    description: str | None = None
    """What the goal is about."""
    is_key_result: bool | None = None
    """Whether this is a milestone."""
    start: dt.date | None = None
    """First day."""
    end: dt.date | None = None
    """Last day."""
    measurement: GoalMeasurement | None = None
    owner: GoalOwner | None = None
    parent: ItemRef | None = None
    """The goal above, if any."""
    children: list[GoalChild] | None = None
    """Goals and milestones below."""
    updated: dt.datetime | None = None
    """When the goal was last updated."""
    updated_by: NamedRef | None = None
    """Who last updated the goal."""
    visibility: enums.GoalVisibility | None = None
    integration: str | None = None
    """Name of the integration that feeds the goal, such as JIRA, if any."""
    stats: GoalStats | None = None
    categories: list[ItemRef] | None = None
    """Categories of the goal."""
    attribute_type: int | None = None
    """Type of the goal, as a number here and as a word in requests."""
    attribute_scope: int | None = None
    """Scope of the goal, as a number here and as a word in requests."""
    created: dt.datetime | None = None
    """When the goal was created."""
    created_by: NamedRef | None = None
    """Who created the goal."""
    last_checkedin: dt.datetime | None = None
    """When the last check-in was created."""
    last_checkedin_by: NamedRef | None = None
    """Who created the last check-in."""
    created_on: dt.datetime | None = None
    """When the record was created."""
    modified_on: dt.datetime | None = None
    """When the record was last modified."""


class GoalCategory(Model, kw_only=True):
    """A category of goals."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/GoalCategory"
    id: int | None = None
    """Id of the category."""
    name: str | None = None
    """Name of the category."""
    updated: dt.datetime | None = None
    """When the category was last updated."""
    updated_by_id: int | None = None
    """Id of the user who last updated it."""
    created: dt.datetime | None = None
    """When the category was created."""
    created_by_id: int | None = None
    """Id of the user who created it."""


class GoalCategoryPage(Model, kw_only=True):
    """One page of goal categories."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/GoalCategoryPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[GoalCategory] | None = None
    """The categories of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class GoalChild(Model, kw_only=True):
    """A goal or milestone below another goal."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/GoalChild"
    id: int | None = None
    """Id of the goal."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    name: str | None = None
    """Name of the goal."""
    modified_on: dt.datetime | None = None
    """When it was modified; shown after an update."""
    is_key_result: bool | None = None
    """Whether this is a milestone; not documented."""
    owner: GoalChildOwner | None = None
    measurement: GoalChildMeasurement | None = None
    updated: dt.datetime | None = None
    """When it was last updated; not documented."""


class GoalChildMeasurement(Model, kw_only=True):
    """How far a goal below another goal is; not documented."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/GoalChildMeasurement"
    progress: float | None = None
    """Share that is reached, 1.0 being all."""


class GoalChildOwner(Model, kw_only=True):
    """Who owns a goal below another goal; not documented."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/GoalChildOwner"
    user_id: int | None = None
    """Id of the user."""


class GoalMeasurement(Model, kw_only=True):
    """How far a goal is."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/GoalMeasurement"
    progress: float | None = None
    """Share that is reached, 1.0 being all."""
    initial: float | None = None
    """Value at the start."""
    target: float | None = None
    """Value to reach."""
    unit: str | None = None
    """Unit of the values."""
    done: bool | None = None
    """Whether the goal is reached."""
    lower_limit: float | None = None
    """Lower limit."""
    lower_mid: float | None = None
    """Lower middle."""
    upper_limit: float | None = None
    """Upper limit."""
    upper_mid: float | None = None
    """Upper middle."""
    current: float | None = None
    """Value by now."""
    updated: dt.datetime | None = None
    """When the measurement was last updated."""
    updated_by: NamedRef | None = None
    """Who last updated the measurement."""
    type: str | None = None
    """How progress is measured, such as manualprogress or numeric."""
    expected: float | None = None
    """Where the goal should be by now."""
    condition: str | None = None
    """How the goal is doing, such as green or yellow."""
    is_binary: bool | None = None
    """Whether the goal is either reached or not."""
    is_numeric: bool | None = None
    """Whether the goal is measured in numbers."""


class GoalOwner(Model, kw_only=True):
    """Who owns a goal."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/GoalOwner"
    user: NamedRef | None = None
    """The user."""
    group: GroupSummary | None = None
    """The group, if any."""
    team: TeamSummary | None = None
    """The team, if any."""


class GoalPage(Model, kw_only=True):
    """One page of goals."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/GoalPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[Goal] | None = None
    """The goals of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class GoalStats(Model, kw_only=True):
    """How much attention a goal gets."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/goals.yaml#/GoalStats"
    comments: int | None = None
    """Number of comments."""
    cheers: int | None = None
    """Number of cheers."""
    nudges: int | None = None
    """Number of nudges."""
    views: int | None = None
    """Number of views."""
    last_assessed: dt.datetime | None = None
    """When the goal was last assessed, if ever."""


class GroupSummary(Model, kw_only=True):
    """A department-like group. A recognition may show id, uuid and name only."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/common.yaml#/GroupSummary"
    id: int | None = None
    """Id of the group."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    name: str | None = None
    """Name of the group."""
    parent_id: int | None = None
    """Id of the group above."""
    picture_uris: PictureUris | None = None
    is_active: bool | None = None
    """Whether the group is active."""
    is_team: bool | None = None
    """Whether the group is a team."""


class Hashtag(Model, kw_only=True):
    """A hashtag used in recognitions."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/recognitions.yaml#/Hashtag"
    id: int | None = None
    """Id of the hashtag."""
    name: str | None = None
    """The hashtag."""
    created_on: dt.datetime | None = None
    """When the hashtag was created."""
    modified_on: dt.datetime | None = None
    """When the hashtag was last modified."""


class HashtagPage(Model, kw_only=True):
    """One page of hashtags."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/recognitions.yaml#/HashtagPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[Hashtag] | None = None
    """The hashtags of this page, sorted by name."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class ItemRef(Model, kw_only=True):
    """A short reference to a goal, a department, a category or a hashtag."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/common.yaml#/ItemRef"
    id: int | None = None
    """Id of the record."""
    uuid: str | None = None
    """UUID of the record; missing in some responses."""
    name: str | None = None
    """Name of the record."""


class NamedRef(Model, kw_only=True):
    """A short reference to a user."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/common.yaml#/NamedRef"
    id: int | None = None
    """Id of the user."""
    uuid: str | None = None
    """UUID of the user; missing in some responses."""
    name: str | None = None
    """Name of the user."""


class PictureUris(Model, kw_only=True):
    """Where to find a picture."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/common.yaml#/PictureUris"
    small: str | None = None
    """Address of the small version."""
    medium: str | None = None
    """Address of the medium version."""


class Recognition(Model, kw_only=True):
    """Praise for a user or a group."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/recognitions.yaml#/Recognition"
    id: int | None = None
    """Id of the recognition."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    author: NamedRef | None = None
    """Who gave the recognition."""
    for_user: NamedRef | None = None
    """The user who received it; null in a list filtered by group."""
    for_group: GroupSummary | None = None
    """The group that received it; null in a list filtered by user."""
    mentioned_users: list[NamedRef] | None = None
    """Users mentioned in it."""
    hashtags: list[ItemRef] | None = None
    """Hashtags used in it; they have no UUID."""
    source: RecognitionSource | None = None
    created: dt.datetime | None = None
    """When the recognition was given."""
    created_on: dt.datetime | None = None
    """When the record was created."""
    modified_on: dt.datetime | None = None
    """When the record was last modified."""


class RecognitionPage(Model, kw_only=True):
    """One page of recognitions."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/recognitions.yaml#/RecognitionPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[Recognition] | None = None
    """The recognitions of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class RecognitionSource(Model, kw_only=True):
    """Where a recognition was posted."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/recognitions.yaml#/RecognitionSource"
    comment: Comment | None = None
    """The comment on a goal it is part of."""
    shoutout: Shoutout | None = None


class ReportDateRange(Model, kw_only=True):
    """The days reported on."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/report_runs.yaml#/ReportDateRange"
    start: dt.date | None = None
    """First day."""
    end: dt.date | None = None
    """Last day."""


class ReportParameters(Model, kw_only=True):
    """What is reported on."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/report_runs.yaml#/ReportParameters"
    template: int | None = None
    """Id of the conversation or feedback template."""
    date_range: ReportDateRange | None = None


class ReportResult(Model, kw_only=True):
    """A finished report, ready for download."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/report_runs.yaml#/ReportResult"
    created: dt.datetime | None = None
    """When the file was created."""
    expires_on: dt.datetime | None = None
    """Until when the file can be had."""
    filename: str | None = None
    """Name of the file."""
    type: str | None = None
    """Media type of the file."""
    url: str | None = None
    """Where to download the file."""


class ReportRun(Model, kw_only=True):
    """A report that is finished or in progress."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/report_runs.yaml#/ReportRun"
    id: int | None = None
    """Id of the report run."""
    report: str | None = None
    """Which report; the docs also show conversation_answer here."""
    created: dt.datetime | None = None
    """When the run was requested."""
    created_by: NamedRef | None = None
    """Who requested it."""
    status: str | None = None
    """State of the run: pending, succeeded or failed, perhaps others."""
    parameters: ReportParameters | None = None
    finished: dt.datetime | None = None
    """When the run ended; null until then."""
    error: Any = None
    """What went wrong, if the run failed; null in all examples of the docs."""
    result: ReportResult | None = None
    """The finished report; null until then."""


class ReportRunPage(Model, kw_only=True):
    """One page of report runs."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/report_runs.yaml#/ReportRunPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[ReportRun] | None = None
    """The report runs of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class Shoutout(Model, kw_only=True):
    """Praise that was posted separately."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/recognitions.yaml#/Shoutout"
    id: int | None = None
    """Id of the shoutout."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    for_user_id: int | None = None
    """Id of the praised user."""
    for_user_name: str | None = None
    """Name of the praised user."""
    author_id: int | None = None
    """Id of the author."""
    author_name: str | None = None
    """Name of the author."""
    text: str | None = None
    """Text of the shoutout."""
    created: dt.datetime | None = None
    """When the shoutout was created."""
    edited: dt.datetime | None = None
    """When the shoutout was last edited."""


class Team(Model, kw_only=True):
    """A team with its members."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/teams.yaml#/Team"
    id: int | None = None
    """Id of the team."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    name: str | None = None
    """Name of the team."""
    picture_uris: PictureUris | None = None
    is_active: bool | None = None
    """Whether the team is active."""
    created_on: dt.datetime | None = None
    """When the team was created."""
    modified_on: dt.datetime | None = None
    """When the team was last modified."""
    members: list[NamedRef] | None = None
    """The members of the team."""


class TeamPage(Model, kw_only=True):
    """One page of teams."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/teams.yaml#/TeamPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[Team] | None = None
    """The teams of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class TeamSummary(Model, kw_only=True):
    """A team without its members."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/common.yaml#/TeamSummary"
    id: int | None = None
    """Id of the team."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    name: str | None = None
    """Name of the team."""
    picture_uris: PictureUris | None = None
    is_active: bool | None = None
    """Whether the team is active."""
    created_on: dt.datetime | None = None
    """When the team was created."""
    modified_on: dt.datetime | None = None
    """When the team was last changed."""


class User(Model, kw_only=True):
    """A user of the organization."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/users.yaml#/User"
    id: int | None = None
    """Id of the user."""
    uuid: str | None = None
    """UUID of the record, usable instead of the integer id in most parameters."""
    first_name: str | None = None
    """First name."""
    preferred_name: str | None = None
    """Preferred name."""
    last_name: str | None = None
    """Last name."""
    name: str | None = None
    """Full name."""
    email: str | None = None
    """Email address."""
    is_active: bool | None = None
    """Whether the user is active."""
    deactivated_on: dt.datetime | None = None
    """When the user was deactivated, if so."""
    deactivation_date: dt.date | None = None
    """Day of the deactivation, if any."""
    title: str | None = None
    """Job title."""
    manager: NamedRef | None = None
    """The user's manager."""
    department: NamedRef | None = None
    """The user's department."""
    phone: str | None = None
    """Phone number."""
    about: str | None = None
    """Self-description of the user."""
    locale: str | None = None
    """Language, such as en."""
    is_goalmaster: bool | None = None
    """Whether the user is a goal master."""
    is_super_admin: bool | None = None
    """Whether the user is a super admin."""
    is_admin: bool | None = None
    """Whether the user is an admin."""
    is_group_admin: bool | None = None
    """Whether the user is an HR admin."""
    employee_id: str | None = None
    """Id of the user in the organization's own records."""
    created_on: dt.datetime | None = None
    """When the user was created."""
    modified_on: dt.datetime | None = None
    """When the user was last modified."""
    attributes: dict[str, str | float | bool | None] | None = None
    """Further details of a user by name, such as location and on_leave."""
    custom_values: dict[str, str | float | bool | None] | None = None
    """The organization's own details of a user, by their keys."""
    can_view: bool | None = None
    """Whether the user may view the goal given in a search; only in the response to such a search."""


class UserBulkError(Model, kw_only=True):
    """Why one user was refused."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/users.yaml#/UserBulkError"
    index: int | None = None
    """Place of the user in the request, counted from 0."""
    processed: bool | None = None
    """Whether the user was processed nevertheless."""
    error_details: list[UserBulkErrorDetail] | None = None
    """What was wrong."""


class UserBulkErrorDetail(Model, kw_only=True):
    """One thing that was wrong."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/users.yaml#/UserBulkErrorDetail"
    description: str | None = None
    """What was wrong."""


class UserBulkResult(Model, kw_only=True):
    """What a bulk call did, or would do."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/users.yaml#/UserBulkResult"
    deactivated_count: int | None = None
    """How many users were deactivated."""
    reactivated_count: int | None = None
    """How many users were reactivated."""
    updated_count: int | None = None
    """How many users were updated."""
    dry_run: bool | None = None
    """Whether nothing was changed."""
    errors: list[UserBulkError] | None = None
    """The users that were refused."""


class UserPage(Model, kw_only=True):
    """One page of users."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/users.yaml#/UserPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[User] | None = None
    """The users of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""


class UserRole(Model, kw_only=True):
    """A user with an administrative role."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/users.yaml#/UserRole"
    id: int | None = None
    """Id of the user."""
    uuid: str | None = None
    """UUID of the user; in lists only."""
    name: str | None = None
    """Full name."""
    role: enums.AdminRole | None = None
    admin_since: dt.datetime | None = None
    """Since when the user has an administrative role."""
    managed_departments: list[NamedRef] | None = None
    """Departments the user is in charge of."""
    managed_admin_groups: list[NamedRef] | None = None
    """Admin groups the user is in charge of."""


class UserRoleList(Model, kw_only=True):
    """Users with administrative roles."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/users.yaml#/UserRoleList"
    results: list[UserRole] | None = None
    """The users."""


class UserRolePage(Model, kw_only=True):
    """One page of users with administrative roles."""

    _spec_source: ClassVar[str] = "specs/betterworks/components/users.yaml#/UserRolePage"
    _aliases: ClassVar[dict[str, list[str]]] = {"next_url": ["nextURL"]}
    results: list[UserRole] | None = None
    """The users of this page."""
    more: bool | str | None = None
    """Whether there is another page, as a boolean or as "true"."""
    next_url: str | None = field(name="nextUrl", default=None)
    """Address of the next page, usually relative; null or absent after the last one."""
