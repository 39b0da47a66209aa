"""A vendor's command against its sandbox; what it exported compared with the vendor's lists."""

from __future__ import annotations

import csv
import datetime as dt
import functools
import importlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import attrs

from generator.specs.schemas import python_name

from .command_line import Done, run_command
from .sandboxes import Running
from .vendors import source_of, spec_of


@attrs.frozen
class Story:
    """The command of a vendor's package, in a folder of its own, and the sandbox that it calls."""

    sandbox: Running
    folder: Path

    def run(self, *words: str, **environment: str) -> Done:
        """Run the command."""
        given = {**self.sandbox.environment, **environment}
        return run_command(self.package, words, self.folder, given)

    def export(self, *words: str, **environment: str) -> Done:
        """Run `export`, which must succeed."""
        done = self.run("export", *words, **environment)
        assert done.code == 0, done.told
        return done

    @property
    def package(self) -> str:
        """The name of the import package."""
        return source_of(self.sandbox.vendor).name

    def table(self, name: str) -> Any:
        """Return a table of the package."""
        return importlib.import_module(f"{self.package}.tables").TABLES[name]

    def items(self, name: str, **arguments: Any) -> list[Any]:
        """Return the items of a list as the API has them."""
        table, record = self.table(name), importlib.import_module(self.package).Record
        with closing(self.sandbox.client(**self.sandbox.arguments)) as client:
            given = {**table.arguments, **arguments}
            items = list(table.method_of(client)(**given, result=record))
        found: list[Any] = json.loads(json.dumps(items))
        return found

    def rows(self, table: str, file: str = "all.db") -> list[dict[str, Any]]:
        """Return the rows of a table of the database."""
        with closing(sqlite3.connect(self.folder / file)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]

    def csv(self, file: str) -> list[dict[str, str]]:
        """Return the rows of a CSV file."""
        with (self.folder / file).open(encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream))

    def cells(self, file: str = "all.db", *, personal: bool | None = None) -> set[str]:
        """Return the texts in tables; of personal columns only, or of the others only."""
        marked = personal_columns(self.package)
        return {
            str(value)
            for table, columns in marked.items()
            if self.kinds(table, file)
            for row in self.rows(table, file)
            for name, value in row.items()
            if personal in (None, name in columns) and isinstance(value, str)
        }

    def kinds(self, table: str, file: str = "all.db") -> dict[str, str]:
        """Return the columns of a table of the database, and their types."""
        with closing(sqlite3.connect(self.folder / file)) as connection:
            return {row[1]: row[2] for row in connection.execute(f'PRAGMA table_info("{table}")')}


@functools.cache
def personal_columns(package: str) -> dict[str, set[str]]:
    """Return the names of the personal columns of each table, child tables included."""
    tables = importlib.import_module(f"{package}.tables").TABLES.values()
    layouts = [layout for table in tables for layout in table.layout().each()]
    return {each.name: {c.name for c in each.columns if c.personal} for each in layouts}


def moment(value: Any) -> dt.datetime:
    """Return a moment in UTC from a Unix time or ISO 8601 text; without a zone it is UTC."""
    if isinstance(value, (int, float)):
        return dt.datetime.fromtimestamp(value, dt.timezone.utc)
    found = dt.datetime.fromisoformat(value)
    return found if found.tzinfo else found.replace(tzinfo=dt.timezone.utc)


def same(cell: Any, value: Any, kind: str) -> bool:
    """Return whether a cell of the database holds a value of the API."""
    if value is None or cell is None:
        return cell is None and value is None
    if kind == "TIMESTAMP":
        return cell.endswith("Z") and moment(cell) == moment(value)
    if kind == "DATE":
        return bool(cell == str(value)[:10])
    if kind == "JSON":
        return bool(json.loads(cell) == value)
    if kind == "TEXT" and not isinstance(value, str):
        return bool(cell == json.dumps(value))
    return bool(cell == value)


def compare(
    story: Story, table: str, row: dict[str, Any], item: dict[str, Any], links: dict[str, Any]
) -> int:
    """Check that a row and its child rows hold the fields of an item; return how many they are.

    `links` are the columns of the child rows with the key of the row.
    """
    kinds = story.kinds(table)
    compared = 0
    for path, value in flat(item, set(kinds), names_of(story.sandbox.vendor)):
        if path in kinds:
            assert same(row[path], value, kinds[path]), (table, path, row[path], value)
            compared += 1
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            below = [
                each for each in story.rows(f"{table}__{path}") if links.items() <= each.items()
            ]
            below.sort(key=lambda each: each["_position"])
            assert len(below) == len(value), (table, path)
            for inner, part in zip(below, value, strict=True):
                name = "_parent_position" + "_" * (len(links) - 1)
                more = {**links, name: inner["_position"]}
                compared += compare(story, f"{table}__{path}", inner, part, more)
        else:
            assert value in (None, [], {}), f"{table} has no place for {path}"
    return compared


@functools.cache
def names_of(vendor: str) -> dict[str, str]:
    """Return the Python names of the properties in a vendor's schemas, by the vendor's names."""
    schemas = spec_of(vendor).root["components"]["schemas"].values()
    parts = [part for schema in schemas for part in (schema, *schema.get("allOf", ()))]
    found = [(wire, node) for part in parts for wire, node in part.get("properties", {}).items()]
    return {wire: python_name(node, wire) for wire, node in found}


def flat(
    item: dict[str, Any], columns: set[str], names: dict[str, str], prefix: str = ""
) -> Iterator[tuple[str, Any]]:
    """Yield the columns that an item fills, and its values."""
    for wire, value in item.items():
        name = f"{prefix}{names[wire]}"
        if isinstance(value, dict) and name not in columns:
            yield from flat(value, columns, names, f"{name}__")
        else:
            yield name, value
