# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
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
    "UserListItem": {
        "first_name": "name",
        "last_name": "name",
        "email": "contact",
        "country": "address",
        "state": "address",
    },
    "User": {
        "first_name": "name",
        "last_name": "name",
        "email": "contact",
        "avatar_url": "identifier",
        "country": "address",
        "state": "address",
        "users_additional": "free-text",
        "users_company_additional": "free-text",
        "favorite_causes": "free-text",
        "favorite_nonprofits": "free-text",
        "user_skills": "free-text",
    },
}
"""The personal fields of each model, and what they hold."""

TABLES = {
    table.name: table
    for table in (
        Table(
            name="users",
            method="users.list",
            item=models.UserListItem,
            key=("id",),
            size="take",
            page="skip",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="groups",
            method="groups.list",
            item=models.Group,
            key=("id",),
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="currencies",
            method="currencies.list",
            item=models.Currency,
            key=("id",),
            evidence="documented",
            personal=PERSONAL,
        ),
    )
}
"""The tables by name."""
