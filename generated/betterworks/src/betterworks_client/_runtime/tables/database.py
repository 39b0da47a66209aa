"""What exports into SQL databases have in common: tables, keys, comparison with earlier rows, the table of runs."""

from __future__ import annotations

import abc
import contextlib
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, Final

from msgspec.structs import asdict

from .columns import Column, Layout
from .rows import Item
from .sink import ExportError, Run, cell_text

RUNS: Final = "_exports"
"""The table with one row for each export."""
DIGEST: Final = "_digest"
"""The column with a digest of the rows of an item."""
SEEN: Final = "_export"
"""The column with the number of the export that saw the row last."""
DELETED: Final = "_deleted_at"
"""The column with the time when an export of the whole list did not find the row any more."""
_OWN: Final = (Column(DIGEST, "text"), Column(SEEN, "integer"), Column(DELETED, "timestamp"))
_RUN: Final = (
    Column("number", "integer", key=True),
    Column("table", "text"),
    Column("scope", "text"),
    Column("state", "text"),
    Column("started", "timestamp"),
    Column("ended", "timestamp"),
    Column("since", "timestamp"),
    Column("names", "text"),
    Column("arguments", "text"),
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


class Database(abc.ABC):
    """A destination in an SQL database. Every page is one transaction, which also saves the resume token.

    A subclass speaks the dialect of one database: `types` are its column types, `mark` its placeholder.
    """

    compares: ClassVar[bool] = True
    types: ClassVar[Mapping[str, str]]
    mark: ClassVar[str] = "?"

    def __init__(self) -> None:
        self._layout: Layout | None = None
        self._has_runs = False

    @abc.abstractmethod
    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""

    @abc.abstractmethod
    def columns(self, table: str) -> dict[str, str]:
        """Return the columns of an existing table and their types; empty if there is no such table."""

    @abc.abstractmethod
    def upsert(self, table: str, columns: Sequence[str], key: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows, or change those whose key exists; other columns of these stay as they are."""

    @abc.abstractmethod
    def transaction(self) -> contextlib.AbstractContextManager[object]:
        """Return a context manager for a transaction, which is rolled back if the block raises."""

    @abc.abstractmethod
    def close(self) -> None:
        """Close the connection."""

    def cell(self, value: Any) -> Any:
        """Return the value of a cell as the database's driver takes it."""
        return value

    def runs(self, table: str, scope: str) -> list[Run]:
        """Return the exports of a table into this database, the last one first."""
        if not self.columns(RUNS):
            return []
        names = ", ".join(quoted(column.name) for column in _RUN)
        found = self.query(
            f'SELECT {names} FROM {quoted(RUNS)} WHERE "table" = {self.mark} AND "scope" = {self.mark}'  # noqa: S608
            ' ORDER BY "number" DESC',
            (table, scope),
        )
        return [self._run(row) for row in found]

    def _run(self, row: tuple[Any, ...]) -> Run:
        values: dict[str, Any] = dict(zip((column.name for column in _RUN), row, strict=True))
        for name in ("started", "ended", "since"):
            values[name] = _moment(values[name])
        values["full"] = bool(values["full"])
        return Run(**values)

    def start(self, layout: Layout, run: Run) -> None:
        """Create tables and columns that are missing, and save the run."""
        self._layout = layout
        with self.transaction():
            self._create(RUNS, _RUN)
            for table in layout.each():
                self._create(table.name, (*table.columns, *(_OWN if table is layout else ())))
            if not run.number:
                last = self.query(f'SELECT coalesce(max("number"), 0) FROM {quoted(RUNS)}')[0][0]  # noqa: S608
                run.number = last + 1
                same = f'"state" = \'running\' AND "table" = {self.mark} AND "scope" = {self.mark}'
                self.query(f"UPDATE {quoted(RUNS)} SET \"state\" = 'abandoned' WHERE {same}", (run.table, run.scope))  # noqa: S608
            self._save(run)

    def _create(self, table: str, columns: Sequence[Column]) -> None:
        existing = self.columns(table)
        if not existing:
            told = [f"{quoted(column.name)} {self.types[column.kind]}" for column in columns]
            told.append(f"PRIMARY KEY ({', '.join(quoted(column.name) for column in columns if column.key)})")
            self.query(f"CREATE TABLE {quoted(table)} ({', '.join(told)})")
            return
        there = {name.casefold(): kind for name, kind in existing.items()}
        for column in columns:
            kind = self.types[column.kind]
            found = there.get(column.name.casefold())
            if found is None:
                if column.key:
                    raise ExportError(
                        f"the table {table} exists and has no column {column.name}, which is a part of the key; "
                        "export into another place, or rename the old table"
                    )
                self.query(f"ALTER TABLE {quoted(table)} ADD COLUMN {quoted(column.name)} {kind}")
            elif found.casefold() != kind.casefold():
                raise ExportError(
                    f"the column {column.name} of the table {table} holds {found}, and the export needs {kind}; "
                    "rename the column or the table, or export into another place"
                )

    def write(self, items: Sequence[Item], run: Run) -> None:
        """Add or change the rows of items, and save the run, in one transaction."""
        layout = self._layout
        assert layout is not None
        with self.transaction():
            latest = {item.key: item for item in items}
            known = self._known(layout, list(latest))
            new, changed, same = list[Item](), list[Item](), list[Item]()
            for key, item in latest.items():
                digest, seen, deleted = known.get(key, (None, None, None))
                if key not in known:
                    new.append(item)
                elif digest == item.digest and deleted is None:
                    same.append(item)
                else:
                    changed.append(item)
                if key in known and seen == run.number:
                    run.rows -= 1  # the list moved while it was read: the item came again
            self._put(layout, new, changed, run)
            self._touch(layout, [item.key for item in same], run)
            run.inserted += len(new)
            run.updated += sum(known[item.key][1] != run.number for item in changed)
            run.unchanged += sum(known[item.key][1] != run.number for item in same)
            self._save(run)

    def _known(self, layout: Layout, keys: list[tuple[Any, ...]]) -> dict[tuple[Any, ...], tuple[Any, ...]]:
        """Return digest, last export and time of deletion of the rows that exist, by key."""
        found: dict[tuple[Any, ...], tuple[Any, ...]] = {}
        names = ", ".join(map(quoted, (*layout.key, DIGEST, SEEN, DELETED)))
        for condition, values in self._keyed(layout.key, keys):
            for row in self.query(f"SELECT {names} FROM {quoted(layout.name)} WHERE {condition}", values):  # noqa: S608
                found[tuple(row[:-3])] = row[-3:]
        return found

    def _keyed(self, key: Sequence[str], keys: list[tuple[Any, ...]]) -> Iterator[tuple[str, list[Any]]]:
        """Yield conditions that select the rows with these keys, a number of them at a time."""
        names = ", ".join(map(quoted, key))
        one = f"({', '.join([self.mark] * len(key))})"
        size = max(1, 500 // len(key))
        for start in range(0, len(keys), size):
            part = keys[start : start + size]
            yield f"({names}) IN (VALUES {', '.join([one] * len(part))})", [value for each in part for value in each]

    def _put(self, layout: Layout, new: list[Item], changed: list[Item], run: Run) -> None:
        columns = (*layout.names, DIGEST, SEEN, DELETED)
        rows = [[*map(self.cell, item.row), item.digest, run.number, None] for item in (*new, *changed)]
        if rows:
            self.upsert(layout.name, columns, layout.key, rows)
        gone = [item.key for item in changed]
        for number, child in enumerate(layout.children):
            for table in child.each():
                for condition, values in self._keyed(table.key[: len(layout.key)], gone):
                    self.query(f"DELETE FROM {quoted(table.name)} WHERE {condition}", values)  # noqa: S608
            self._put_below(child, [each for item in (*new, *changed) for each in item.children[number]])

    def _put_below(self, layout: Layout, items: list[Item]) -> None:
        if items:
            self.upsert(layout.name, layout.names, layout.key, [list(map(self.cell, item.row)) for item in items])
        for number, child in enumerate(layout.children):
            self._put_below(child, [each for item in items for each in item.children[number]])

    def _touch(self, layout: Layout, keys: list[tuple[Any, ...]], run: Run) -> None:
        """Note that rows were seen unchanged."""
        for condition, values in self._keyed(layout.key, keys):
            self.query(
                f"UPDATE {quoted(layout.name)} SET {quoted(SEEN)} = {self.mark} WHERE {condition}",  # noqa: S608
                [run.number, *values],
            )

    def missing(self, run: Run) -> tuple[int, int]:
        """Return how many rows the list did not have, and how many there were before this export."""
        layout = self._layout
        assert layout is not None
        condition, values = self._unseen(layout, run)
        count = f"SELECT count(*) FROM {quoted(layout.name)} WHERE "  # noqa: S608
        gone = self.query(f"{count}{condition}", values)[0][0]
        return gone, gone + run.updated + run.unchanged

    def _unseen(self, layout: Layout, run: Run) -> tuple[str, list[Any]]:
        scope = [column.name for column in layout.columns[: layout.linked] if column.name != "_row"]
        conditions = [f"{quoted(name)} = {self.mark}" for name in scope]
        conditions += [f"{quoted(DELETED)} IS NULL", f"{quoted(SEEN)} <> {self.mark}"]
        return " AND ".join(conditions), [*run.scope.split("\t")[: len(scope)], run.number]

    def finish(self, run: Run, *, delete: bool) -> None:
        """Mark the rows as deleted that the list did not have, if `delete`, and save the run."""
        layout = self._layout
        assert layout is not None
        with self.transaction():
            if delete:
                run.deleted = self.missing(run)[0]
                condition, values = self._unseen(layout, run)
                now = self.cell(dt.datetime.now(dt.timezone.utc))
                self.query(
                    f"UPDATE {quoted(layout.name)} SET {quoted(DELETED)} = {self.mark} WHERE {condition}",  # noqa: S608
                    [now, *values],
                )
            self._save(run)

    def _save(self, run: Run) -> None:
        names = [column.name for column in _RUN]
        values = asdict(run)
        self.upsert(RUNS, names, ["number"], [[self.cell(values[name]) for name in names]])


def _moment(value: Any) -> dt.datetime | None:
    if value is None:
        return None
    found = dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    assert isinstance(found, dt.datetime)
    return found.replace(tzinfo=dt.timezone.utc) if found.tzinfo is None else found.astimezone(dt.timezone.utc)


__all__ = ["DELETED", "DIGEST", "RUNS", "SEEN", "Database", "cell_text", "quoted"]
