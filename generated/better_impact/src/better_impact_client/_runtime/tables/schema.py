"""The tables of an SQL database: names, types, what is there, what has to be created."""

from __future__ import annotations

import abc
import contextlib
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, Final, NamedTuple

from .columns import Column, Layout
from .sink import ExportError, Run

RUNS: Final = "_exports"
"""The table with one row for each export."""
DIGEST: Final = "_digest"
"""The column with a digest of the rows of an item."""
SEEN: Final = "_export"
"""The column with the number of the export that saw the row last."""
DELETED: Final = "_deleted_at"
"""The column with the time when an export of the whole list did not find the row any more."""
OWN: Final = (Column(DIGEST, "text"), Column(SEEN, "integer"), Column(DELETED, "timestamp"))
RUN: Final = (
    Column("number", "integer", key=True),
    Column("table", "text"),
    Column("scope", "text"),
    Column("state", "text"),
    Column("started", "timestamp"),
    Column("ended", "timestamp"),
    Column("since", "timestamp"),
    Column("names", "text"),
    Column("arguments", "text"),
    Column("personal", "text"),
    Column("token", "text"),
    Column("full", "boolean"),
    Column("rows", "integer"),
    Column("inserted", "integer"),
    Column("updated", "integer"),
    Column("unchanged", "integer"),
    Column("deleted", "integer"),
)


def quoted(name: str) -> str:
    """Return a name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def shortened(name: str, most: int) -> str:
    """Return a name of at most `most` bytes: a longer one ends with a digest of itself."""
    data = name.encode()
    if len(data) <= most:
        return name
    end = "_" + hashlib.blake2b(data, digest_size=4).hexdigest()
    return data[: most - len(end)].decode("utf-8", "ignore") + end


class Existing(NamedTuple):
    """A table that exists: its columns with their types, and those of its primary key; empty if there is none."""

    columns: Mapping[str, str]
    key: tuple[str, ...]


class Schema(abc.ABC):
    """The tables of an SQL database. A subclass speaks the dialect of one.

    `types` are its column types, `mark` its placeholder, `longest` the length of its longest name in bytes.
    """

    types: ClassVar[Mapping[str, str]]
    mark: ClassVar[str] = "?"
    longest: ClassVar[int] = 200

    @abc.abstractmethod
    def open(self, *, write: bool) -> None:
        """Connect to the database, unless that is done. Only with `write`: create it, and keep other exports out."""

    @abc.abstractmethod
    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""

    @abc.abstractmethod
    def existing(self, table: str) -> Existing:
        """Return the columns and the key of a table."""

    @abc.abstractmethod
    def upsert(self, table: str, columns: Sequence[Column], rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows, or change those whose key exists; other columns of these stay as they are."""

    @abc.abstractmethod
    def transaction(self) -> contextlib.AbstractContextManager[object]:
        """Return a context manager for a transaction, which is rolled back if the block raises."""

    @abc.abstractmethod
    def close(self) -> None:
        """Close the connection."""

    def clash(self, columns: Sequence[Column]) -> str:
        """Return the clause of an INSERT that changes the rows whose key exists."""
        key = self.names([column.name for column in columns if column.key])
        others = [self.named(column.name) for column in columns if not column.key]
        changes = ", ".join(f"{name} = excluded.{name}" for name in others)
        return f"ON CONFLICT ({key}) DO {f'UPDATE SET {changes}' if changes else 'NOTHING'}"

    def cell(self, value: Any) -> Any:
        """Return the value of a cell as the database's driver takes it."""
        return value

    def named(self, name: str) -> str:
        """Return the name of a table or a column as an SQL identifier that is not too long."""
        return quoted(shortened(name, self.longest))

    def names(self, columns: Sequence[str]) -> str:
        """Return names of columns as a list of SQL identifiers."""
        return ", ".join(map(self.named, columns))

    def read(self, column: Column) -> str:
        """Return an SQL expression that reads a column of the table of exports."""
        return quoted(column.name)

    def check(self, layout: Layout, run: Run) -> None:
        """Raise ExportError if tables exist that do not fit the export."""
        for name, columns in tables_of(layout):
            self._check(name, columns)
        if "personal" not in self.existing(RUNS).columns:
            return
        other = self.query(
            f'SELECT "personal" FROM {quoted(RUNS)} WHERE "table" = {self.mark} AND "personal" <> {self.mark}',  # noqa: S608
            (run.table, run.personal),
        )
        if other:
            raise ExportError(
                f"{run.table} was exported here with other treatment of personal data ({other[0][0].split()[0]}, or "
                "another key of the hashes), and those rows stay; export into another place"
            )

    def _check(self, table: str, columns: Sequence[Column]) -> None:
        existing = self.existing(table)
        if not existing.columns:
            return
        key = [shortened(column.name, self.longest) for column in columns if column.key]
        if sorted(map(str.casefold, existing.key)) != sorted(map(str.casefold, key)):
            raise ExportError(
                f"the table {table} exists and its key is {', '.join(existing.key) or 'not set'}, and the export needs "
                f"{', '.join(key)}; export into another place, or rename the old table"
            )
        there = {name.casefold(): kind for name, kind in existing.columns.items()}
        for column in columns:
            kind, found = self.types[column.kind], there.get(shortened(column.name, self.longest).casefold())
            if found is not None and found.casefold() != kind.casefold():
                raise ExportError(
                    f"the column {column.name} of the table {table} holds {found}, and the export needs {kind}; "
                    "rename the column or the table, or export into another place"
                )

    def create(self, table: str, columns: Sequence[Column]) -> None:
        """Create a table, or the columns that it does not have."""
        existing = self.existing(table).columns
        if not existing:
            told = [f"{self.named(column.name)} {self.types[column.kind]}" for column in columns]
            told.append(f"PRIMARY KEY ({self.names([column.name for column in columns if column.key])})")
            self.query(f"CREATE TABLE {self.named(table)} ({', '.join(told)})")
            return
        there = {name.casefold() for name in existing}
        for column in columns:
            if shortened(column.name, self.longest).casefold() not in there:
                kind = self.types[column.kind]
                self.query(f"ALTER TABLE {self.named(table)} ADD COLUMN {self.named(column.name)} {kind}")


def tables_of(layout: Layout) -> Iterator[tuple[str, tuple[Column, ...]]]:
    """Yield name and columns of every table that an export needs."""
    yield RUNS, RUN
    for table in layout.each():
        yield table.name, (*table.columns, *(OWN if table is layout else ()))
