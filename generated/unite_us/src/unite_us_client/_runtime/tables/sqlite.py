"""Exports into an SQLite file."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import sqlite3
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

from .cells import moment_text
from .columns import Column
from .database import Database
from .locks import FileLock, is_file
from .schema import Existing
from .sink import ExportError

_WAIT = 10.0


class SQLite(Database):
    """A destination in an SQLite file, which is created if it does not exist.

    Dates and moments are ISO 8601 text, booleans 0 or 1. What is overwritten leaves no trace in the file.
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
        self._path = Path(path)
        self._lock = FileLock(Path(os.path.realpath(path)))
        self._connection: sqlite3.Connection | None = None
        self._is_file = False

    def open(self, *, write: bool) -> None:
        """Connect to the file; without `write`, an empty database stands in for a file that does not exist."""
        if write:
            self._lock.take()
        exists = is_file(self._path) or write
        if self._connection is not None and self._is_file == exists:
            return
        self._disconnect()
        try:
            self._connection = sqlite3.connect(self._path if exists else ":memory:", _WAIT, isolation_level=None)
            self._is_file = exists
            self._connection.execute("PRAGMA secure_delete = ON").close()
            self._connection.execute("PRAGMA schema_version").close()
        except sqlite3.Error as error:
            raise ExportError(f"{self._path}: {error}") from None

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        assert self._connection is not None
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise ExportError(f"{self._path}: {error}") from None

    def existing(self, table: str) -> Existing:
        """Return the columns and the key of a table."""
        rows = self.query(f"PRAGMA table_info({self.named(table)})")
        key = sorted((row[5], row[1]) for row in rows if row[5])
        return Existing({row[1]: row[2] for row in rows}, tuple(name for _, name in key))

    def upsert(self, table: str, columns: Sequence[Column], rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows, or change those whose key exists."""
        assert self._connection is not None
        names, marks = self.names([column.name for column in columns]), ", ".join("?" * len(columns))
        sql = f"INSERT INTO {self.named(table)} ({names}) VALUES ({marks}) {self.clash(columns)}"  # noqa: S608
        try:
            self._connection.executemany(sql, rows).close()
        except sqlite3.Error as error:
            raise ExportError(f"{self._path}: {error}") from None

    @contextlib.contextmanager
    def transaction(self) -> Generator[None]:
        """Run a block in a transaction; nobody else writes meanwhile."""
        assert self._connection is not None
        self.query("BEGIN IMMEDIATE")
        try:
            yield
            self.query("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):  # SQLite itself rolls back when the disk is full
                self._connection.rollback()
            raise

    def cell(self, value: Any) -> Any:
        """Return moments as text."""
        return moment_text(value) if isinstance(value, dt.datetime) else value

    def close(self) -> None:
        """Close the file."""
        self._disconnect()
        self._lock.release()

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
