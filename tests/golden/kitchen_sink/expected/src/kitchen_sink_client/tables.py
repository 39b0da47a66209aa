# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""The lists of the API as tables, for exports into files and databases.

`export(client, "kitchen.sinks", to="file.db")` exports one. Personal fields are those that the spec marks.
"""

from __future__ import annotations

from . import models
from ._runtime.tables.api import export, read
from ._runtime.tables.export import Progress, Report
from ._runtime.tables.sink import DeletionsError, ExportError
from ._runtime.tables.tables import Change, PersonalFields, Table

__all__ = ["PERSONAL", "TABLES", "DeletionsError", "ExportError", "Progress", "Report", "Table", "export", "read"]

PERSONAL: PersonalFields = {
    "Sink": {
        "owner": "name",
    },
}
"""The personal fields of each model, and what they hold."""

TABLES = {
    table.name: table
    for table in (
        Table(
            name="kitchen.sinks",
            method="kitchen.sinks.list",
            item=models.Sink,
            key=("id",),
            change=Change("changed_since", "changed_at", "timestamp"),
            arguments={
                "page_size": 100,
            },
            size="page_size",
            page="page_no",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="kitchen.sinks.dishes",
            method="kitchen.sinks.dishes.list",
            item=models.Dish,
            scope=("sink_id",),
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="dishes",
            method="dishes.list",
            item=models.Dish,
            size="take",
            page="skip",
            ids="owners",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="dishes.list_broken",
            method="dishes.list_broken",
            item=models.Dish,
            size="take",
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="dishes.list_glued",
            method="dishes.list_glued",
            item=models.Dish,
            evidence="documented",
            personal=PERSONAL,
        ),
        Table(
            name="dishes.list_lost",
            method="dishes.list_lost",
            item=models.Dish,
            page="page",
            evidence="documented",
            personal=PERSONAL,
        ),
    )
}
"""The tables by name."""
