# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""The lists of the API as tables, for exports into files and databases.

`export(client, "enterprise.users", to="file.db")` exports one. Personal fields are those that the spec marks.
"""

from __future__ import annotations

from . import models
from ._runtime.tables.api import export, read
from ._runtime.tables.export import Progress, Report
from ._runtime.tables.sink import DeletionsError, ExportError
from ._runtime.tables.tables import Change, PersonalFields, Table

__all__ = ["PERSONAL", "TABLES", "DeletionsError", "ExportError", "Progress", "Report", "Table", "export", "read"]

PERSONAL: PersonalFields = {
    "User": {
        "username": "identifier",
        "first_name": "name",
        "last_name": "name",
        "legal_first_name": "name",
        "middle_name": "name",
        "title": "name",
        "suffix": "name",
        "pronouns": "name",
        "birthday": "birth",
        "group_name": "name",
        "address_line_1": "address",
        "address_line_2": "address",
        "city": "address",
        "state": "address",
        "zip_code": "address",
        "country": "address",
        "email_address": "contact",
        "secondary_email_address": "contact",
        "mobile_email_address": "contact",
        "home_phone": "contact",
        "work_phone": "contact",
        "work_phone_ext": "contact",
        "cell_phone": "contact",
        "twitter_username": "identifier",
        "linkedin_profile_url": "contact",
        "instagram_username": "identifier",
        "photo_url_scaled": "identifier",
        "photo_url_original": "identifier",
        "timeclock_qr_code_url": "identifier",
    },
    "Membership": {
        "volunteer_notes": "free-text",
    },
    "CustomField": {
        "value": "free-text",
        "value_id": "free-text",
    },
    "BackgroundCheckResult": {
        "needs_review_reason": "free-text",
        "manual_override_notes": "free-text",
    },
    "TimelogEntry": {
        "first_name": "name",
        "last_name": "name",
        "created_by_first_name": "name",
        "created_by_last_name": "name",
    },
    "RecordedFeedbackField": {
        "value": "free-text",
        "value_id": "free-text",
    },
}
"""The personal fields of each model, and what they hold."""

TABLES = {
    table.name: table
    for table in (
        Table(
            name="enterprise.users",
            method="enterprise.users.list",
            item=models.User,
            key=("user_id",),
            change=Change("updated_since", "date_updated", "timestamp"),
            arguments={
                "page_size": 250,
            },
            size="page_size",
            page="page_number",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="enterprise.timelog_entries",
            method="enterprise.timelog_entries.list",
            item=models.TimelogEntry,
            key=("timelog_entry_id",),
            change=Change("updated_since", "date_updated", "timestamp"),
            arguments={
                "page_size": 250,
            },
            size="page_size",
            page="page_number",
            ids="user_ids",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="organization.users",
            method="organization.users.list",
            item=models.User,
            key=("user_id",),
            change=Change("updated_since", "date_updated", "timestamp"),
            arguments={
                "page_size": 250,
            },
            size="page_size",
            page="page_number",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="organization.timelog_entries",
            method="organization.timelog_entries.list",
            item=models.TimelogEntry,
            key=("timelog_entry_id",),
            change=Change("updated_since", "date_updated", "timestamp"),
            arguments={
                "page_size": 250,
            },
            size="page_size",
            page="page_number",
            ids="user_ids",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="enterprise.organizations",
            method="enterprise.organizations.list",
            item=models.Organization,
            key=("organization_id",),
            evidence="corroborated",
            personal=PERSONAL,
        ),
        Table(
            name="enterprise.activity_report_groups",
            method="enterprise.activity_report_groups.list",
            item=models.ActivityReportGroup,
            key=("activity_report_group_id",),
            evidence="corroborated",
            personal=PERSONAL,
        ),
        Table(
            name="enterprise.qualifications",
            method="enterprise.qualifications.list",
            item=models.QualificationDefinition,
            key=("qualification_id",),
            evidence="corroborated",
            personal=PERSONAL,
        ),
        Table(
            name="enterprise.custom_fields",
            method="enterprise.custom_fields.list",
            item=models.CustomFieldDefinition,
            key=("custom_field_id",),
            evidence="corroborated",
            personal=PERSONAL,
        ),
        Table(
            name="enterprise.feedback_fields",
            method="enterprise.feedback_fields.list",
            item=models.FeedbackFieldDefinition,
            key=("feedback_field_id",),
            evidence="corroborated",
            personal=PERSONAL,
        ),
        Table(
            name="organization.activity_categories",
            method="organization.activity_categories.list",
            item=models.ActivityCategory,
            key=("activity_category_id",),
            evidence="corroborated",
            personal=PERSONAL,
        ),
        Table(
            name="organization.qualifications",
            method="organization.qualifications.list",
            item=models.QualificationDefinition,
            key=("qualification_id",),
            evidence="corroborated",
            personal=PERSONAL,
        ),
        Table(
            name="organization.custom_fields",
            method="organization.custom_fields.list",
            item=models.CustomFieldDefinition,
            key=("custom_field_id",),
            evidence="corroborated",
            personal=PERSONAL,
        ),
        Table(
            name="organization.feedback_fields",
            method="organization.feedback_fields.list",
            item=models.FeedbackFieldDefinition,
            key=("feedback_field_id",),
            evidence="corroborated",
            personal=PERSONAL,
        ),
    )
}
"""The tables by name."""
