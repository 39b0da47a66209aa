# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""The lists of the API as tables, for exports into files and databases.

`export(client, "admin_groups", to="file.db")` exports one. Personal fields are those that the spec marks.
"""

from __future__ import annotations

from . import models
from ._runtime.tables.api import export, read
from ._runtime.tables.export import Progress, Report
from ._runtime.tables.sink import DeletionsError, ExportError
from ._runtime.tables.tables import Change, PersonalFields, Table

__all__ = ["PERSONAL", "TABLES", "DeletionsError", "ExportError", "Progress", "Report", "Table", "export", "read"]

PERSONAL: PersonalFields = {
    "NamedRef": {
        "name": "name",
    },
    "AllowedEmployee": {
        "name": "name",
        "email": "contact",
    },
    "Conversation": {
        "employee_notes": "free-text",
        "manager_notes": "free-text",
    },
    "ConversationContributor": {
        "response": "free-text",
    },
    "ConversationAnswer": {
        "answer": "free-text",
    },
    "FeedbackAnswer": {
        "answer": "free-text",
    },
    "FeedbackRequest": {
        "custom_note": "free-text",
    },
    "User": {
        "first_name": "name",
        "preferred_name": "name",
        "last_name": "name",
        "name": "name",
        "email": "contact",
        "phone": "contact",
        "about": "free-text",
        "employee_id": "identifier",
        "attributes": "free-text",
        "custom_values": "free-text",
    },
    "Comment": {
        "text": "free-text",
    },
    "Assessment": {
        "comment": "free-text",
    },
    "Shoutout": {
        "for_user_name": "name",
        "author_name": "name",
        "text": "free-text",
    },
    "UserRole": {
        "name": "name",
    },
}
"""The personal fields of each model, and what they hold."""

TABLES = {
    table.name: table
    for table in (
        Table(
            name="admin_groups",
            method="admin_groups.list",
            item=models.AdminGroup,
            key=("id",),
            change=Change("delta_start", "modified_on", "timestamp"),
            arguments={
                "size": 100,
            },
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="conversations",
            method="conversations.list",
            item=models.Conversation,
            key=("id",),
            change=Change("delta_start", "modified_on", "timestamp"),
            scope=("deployment_id",),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="conversations.templates",
            method="conversations.templates.list",
            item=models.ConversationTemplate,
            key=("id",),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="departments",
            method="departments.list",
            item=models.Department,
            key=("id",),
            arguments={
                "size": 100,
            },
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="feedback",
            method="feedback.list",
            item=models.Feedback,
            key=("id",),
            change=Change("delta_start", "modified_on", "timestamp"),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="feedback.templates",
            method="feedback.templates.list",
            item=models.FeedbackTemplate,
            key=("id",),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="feedback.requests",
            method="feedback.requests.list",
            item=models.FeedbackRequest,
            key=("id",),
            change=Change("delta_start", "modified_on", "timestamp"),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="goals",
            method="goals.list",
            item=models.Goal,
            key=("id",),
            change=Change("delta_start", "modified_on", "timestamp"),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="goals.search",
            method="goals.search",
            item=models.Goal,
            key=("id",),
            scope=("q",),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="goals.categories.search",
            method="goals.categories.search",
            item=models.GoalCategory,
            key=("id",),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="goals.comments",
            method="goals.comments.list",
            item=models.Comment,
            key=("id",),
            scope=("id",),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="goals.assessments",
            method="goals.assessments.list",
            item=models.Assessment,
            key=("id",),
            scope=("id",),
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="hashtags",
            method="hashtags.list",
            item=models.Hashtag,
            key=("id",),
            change=Change("delta_start", "modified_on", "timestamp"),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="recognitions",
            method="recognitions.list",
            item=models.Recognition,
            key=("id",),
            change=Change("delta_start", "modified_on", "timestamp"),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="report_runs",
            method="report_runs.list",
            item=models.ReportRun,
            key=("id",),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="teams",
            method="teams.list",
            item=models.Team,
            key=("id",),
            change=Change("delta_start", "modified_on", "timestamp"),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="users",
            method="users.list",
            item=models.User,
            key=("id",),
            change=Change("delta_start", "modified_on", "timestamp"),
            arguments={
                "size": 20,
            },
            size="size",
            page="page",
            evidence="inferred",
            personal=PERSONAL,
        ),
        Table(
            name="users.search",
            method="users.search",
            item=models.User,
            key=("id",),
            scope=("q",),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="users.roles",
            method="users.roles.list",
            item=models.UserRole,
            key=("id",),
            size="size",
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
    )
}
"""The tables by name."""
