"""Exports into an SQLite file."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Generator, Mapping, Sequence
from typing import Any, ClassVar

from .database import Database, quoted
from .sink import ExportError, cell_text

_WAIT = 10.0


class SQLite(Database):
    """A destination in an SQLite file, which is created if it does not exist.

    Dates and moments are ISO 8601 text, booleans 0 or 1.
    """

    types: ClassVar[Mapping[str, str]] = {
        "text": "TEXT",
        "integer": "INTEGER",
        "real": "REAL",
        "boolean": "BOOLEAN",
        "date": "DATE",
        "timestamp": "TIMESTAMP",
        "json": "JSON",
    }

    def __init__(self, path: str | os.PathLike[str]) -> None:
        super().__init__()
        try:
            self._connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
            self._connection.execute("PRAGMA schema_version").fetchall()
        except sqlite3.Error as error:
            raise ExportError(f"{os.fspath(path)}: {error}") from None

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise ExportError(f"SQLite: {error}") from None

    def columns(self, table: str) -> dict[str, str]:
        """Return the columns of an existing table and their types."""
        return {row[1]: row[2] for row in self.query(f"PRAGMA table_info({quoted(table)})")}

    def upsert(self, table: str, columns: Sequence[str], key: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows, or change those whose key exists."""
        names = ", ".join(map(quoted, columns))
        marks = ", ".join("?" * len(columns))
        changes = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in columns if name not in key)
        sql = (
            f"INSERT INTO {quoted(table)} ({names}) VALUES ({marks}) "  # noqa: S608
            f"ON CONFLICT ({', '.join(map(quoted, key))}) DO UPDATE SET {changes}"
        )
        try:
            self._connection.executemany(sql, rows)
        except sqlite3.Error as error:
            raise ExportError(f"SQLite: {error}") from None

    @contextlib.contextmanager
    def transaction(self) -> Generator[None]:
        """Run a block in a transaction; nobody else writes meanwhile."""
        self.query("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.rollback()
            raise
        self.query("COMMIT")

    def cell(self, value: Any) -> Any:
        """Return dates and moments as text."""
        return cell_text(value)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
