# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""The lists of the API as tables, for exports into files and databases.

`export(client, "users", to="file.db")` exports one. Personal fields are those that the spec marks.
"""

from __future__ import annotations

from . import models
from ._runtime.tables.api import export, read
from ._runtime.tables.export import Progress, Report
from ._runtime.tables.sink import DeletionsError, ExportError
from ._runtime.tables.tables import PersonalFields, Table

__all__ = ["PERSONAL", "TABLES", "DeletionsError", "ExportError", "Progress", "Report", "Table", "export", "read"]

PERSONAL: PersonalFields = {
    "User": {
        "display_name": "name",
        "title": "name",
        "profile_photo_url": "identifier",
        "about_me": "free-text",
        "facebook": "identifier",
        "twitter": "identifier",
        "website": "contact",
        "first_name": "name",
        "last_name": "name",
        "username": "identifier",
        "dob": "birth",
        "preferred_name": "name",
        "is_minor": "birth",
        "internal_email": "contact",
        "flags": "free-text",
        "accessibility_info": "health",
        "logins": "identifier",
        "attributes": "free-text",
        "recruitment_applications": "free-text",
        "parental_consent": "free-text",
        "barcodes": "identifier",
        "files": "free-text",
    },
    "UserRoleAssociation": {
        "reference": "free-text",
        "feedback": "free-text",
    },
    "UserBase": {
        "display_name": "name",
        "title": "name",
        "profile_photo_url": "identifier",
    },
    "UserAddress": {
        "company_name": "address",
        "street": "address",
        "street_second": "address",
        "street_third": "address",
        "city": "address",
        "county": "address",
        "postcode": "address",
        "country": "address",
        "address": "address",
        "lat": "address",
        "long": "address",
    },
    "UserPhoneNumber": {
        "phone_number": "contact",
    },
    "UserEmergencyContact": {
        "first_name": "name",
        "last_name": "name",
        "contact_number": "contact",
        "relationship": "free-text",
    },
    "UserEmailAddress": {
        "email": "contact",
    },
    "CustomFieldValue": {
        "value": "free-text",
    },
    "UserNote": {
        "subject": "free-text",
        "body": "free-text",
    },
    "UserSubNote": {
        "body": "free-text",
    },
    "Touchpoint": {
        "subject": "free-text",
        "body": "free-text",
        "attachments": "free-text",
    },
    "SubTouchpoint": {
        "body": "free-text",
    },
}
"""The personal fields of each model, and what they hold."""

TABLES = {
    table.name: table
    for table in (
        Table(
            name="users",
            method="users.list",
            item=models.User,
            key=("id",),
            arguments={
                "include": (
                    "roles",
                    "skills",
                    "interests",
                    "languages",
                    "addresses",
                    "phoneNumbers",
                    "emergencyContacts",
                    "emailAddresses",
                    "attributes",
                    "supervisors",
                ),
            },
            page="page",
            evidence="inferred",
            personal=PERSONAL,
        ),
        Table(
            name="users.roles",
            method="users.roles.list",
            item=models.UserRoleAssociation,
            key=("id",),
            scope=("user_id",),
            page="page",
            evidence="inferred",
            personal=PERSONAL,
        ),
        Table(
            name="users.email_addresses",
            method="users.email_addresses.list",
            item=models.UserEmailAddress,
            key=("id",),
            scope=("user_id",),
            page="page",
            evidence="inferred",
            personal=PERSONAL,
        ),
        Table(
            name="users.postal_addresses",
            method="users.postal_addresses.list",
            item=models.UserAddress,
            key=("id",),
            scope=("user_id",),
            page="page",
            evidence="inferred",
            personal=PERSONAL,
        ),
        Table(
            name="users.emergency_contacts",
            method="users.emergency_contacts.list",
            item=models.UserEmergencyContact,
            key=("id",),
            scope=("user_id",),
            page="page",
            evidence="inferred",
            personal=PERSONAL,
        ),
        Table(
            name="users.phone_numbers",
            method="users.phone_numbers.list",
            item=models.UserPhoneNumber,
            key=("id",),
            scope=("user_id",),
            page="page",
            evidence="inferred",
            personal=PERSONAL,
        ),
        Table(
            name="users.skills",
            method="users.skills.list",
            item=models.UserSkill,
            key=("id",),
            scope=("user_id",),
            page="page",
            evidence="inferred",
            personal=PERSONAL,
        ),
        Table(
            name="users.supervisors",
            method="users.supervisors.list",
            item=models.UserSupervisor,
            key=("id",),
            scope=("user_id",),
            page="page",
            evidence="inferred",
            personal=PERSONAL,
        ),
        Table(
            name="users.notes",
            method="users.notes.list",
            item=models.UserNote,
            key=("id",),
            scope=("user_id",),
            page="page",
            evidence="inferred",
            personal=PERSONAL,
        ),
        Table(
            name="users.touchpoints",
            method="users.touchpoints.list",
            item=models.Touchpoint,
            key=("id",),
            scope=("user_id",),
            page="page",
            evidence="inferred",
            personal=PERSONAL,
        ),
    )
}
"""The tables by name."""
