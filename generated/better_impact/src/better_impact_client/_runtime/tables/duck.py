"""Exports into a DuckDB database, and into Parquet files that DuckDB writes."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

from .columns import Column, Layout
from .database import Database
from .extras import extra
from .locks import FileLock, is_file
from .schema import Existing, quoted
from .sink import ExportError, Run


class DuckDB(Database):
    """A destination in a DuckDB file, which is created if it does not exist."""

    types: ClassVar[Mapping[str, str]] = {
        "text": "VARCHAR",
        "integer": "BIGINT",
        "real": "DOUBLE",
        "boolean": "BOOLEAN",
        "date": "DATE",
        "timestamp": "TIMESTAMP WITH TIME ZONE",
        "json": "JSON",
    }

    def __init__(self, path: str | os.PathLike[str]) -> None:
        super().__init__()
        self._duckdb: Any = extra("duckdb", "duckdb")
        self._path = Path(os.path.realpath(path))
        self._lock = FileLock(self._path)
        self._connection: Any = None
        self._writes = False

    def open(self, *, write: bool) -> None:
        """Connect to the file; without `write`, an empty database stands in for a file that does not exist."""
        if write:
            self._lock.take()
        if self._connection is not None and (self._writes or not write):
            return
        self._disconnect()
        with self._telling():
            try:
                exists = is_file(self._path) or write
                name = str(self._path) if exists else ":memory:"
                self._connection = self._duckdb.connect(name, read_only=exists and not write)
            except self._duckdb.Error as error:
                if any(told in str(error) for told in ("Could not set lock", "different configuration")):
                    raise ExportError(f"{self._path}: another export or another program is using this file") from None
                raise
        self._writes = write
        self.query("SET TimeZone = 'UTC'")

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        with self._telling():
            rows: list[tuple[Any, ...]] = self._connection.execute(sql, values or None).fetchall()
            return rows

    @contextlib.contextmanager
    def _telling(self) -> Generator[None]:
        """Turn errors of the database into errors that show no values, unlike some of theirs."""
        try:
            yield
        except self._duckdb.Error as error:
            shown = (self._duckdb.IOException, self._duckdb.CatalogException, self._duckdb.BinderException)
            what = str(error).partition("\n")[0] if isinstance(error, shown) else type(error).__name__
            raise ExportError(f"{self._path}: {what}") from None

    def read(self, column: Column) -> str:
        """Return an SQL expression that reads a column: moments as text, since aware ones need another package."""
        name = quoted(column.name)
        return f"{name}::TIMESTAMP::VARCHAR" if column.kind == "timestamp" else name

    def existing(self, table: str) -> Existing:
        """Return the columns and the key of a table."""
        name = self.named(table)[1:-1].replace('""', '"')
        rows = self.query(
            "SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = current_database()"
            " AND schema_name = current_schema() AND table_name = ? ORDER BY column_index",
            (name,),
        )
        keys = self.query(
            "SELECT constraint_column_names FROM duckdb_constraints() WHERE database_name = current_database()"
            " AND schema_name = current_schema() AND table_name = ? AND constraint_type = 'PRIMARY KEY'",
            (name,),
        )
        return Existing({row[0]: row[1] for row in rows}, tuple(keys[0][0]) if keys else ())

    def upsert(self, table: str, columns: Sequence[Column], rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows, or change those whose key exists: one list of values for each column."""
        names = self.names([column.name for column in columns])
        lists = ", ".join(f"unnest(?::{self.types[column.kind]}[])" for column in columns)
        sql = f"INSERT INTO {self.named(table)} ({names}) SELECT {lists} {self.clash(columns)}"
        self.query(sql, [list(values) for values in zip(*rows, strict=True)])

    @contextlib.contextmanager
    def transaction(self) -> Generator[None]:
        """Run a block in a transaction."""
        self.query("BEGIN")
        try:
            yield
            self.query("COMMIT")
        except BaseException:
            with contextlib.suppress(self._duckdb.Error):
                self._connection.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Close the file."""
        self._disconnect()
        self._lock.release()

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class Parquet(DuckDB):
    """A Parquet file for the table and one for each child table.

    Rows are collected in a hidden DuckDB file (`.people.parquet.duckdb`), from which an unfinished export can be
    continued. The files appear when the export is complete, that of the table itself last.
    """

    compares: ClassVar[bool] = False
    single: ClassVar[bool] = True

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._target = Path(os.path.realpath(path))
        super().__init__(self._target.with_name(f".{self._target.name}.duckdb"))
        self._lock = FileLock(self._target)

    def start(self, layout: Layout, run: Run) -> None:
        """Collect the rows anew, or continue."""
        if self._layout is not None:
            raise ExportError(f"{self._target}: a file holds one table; export each table into one of its own")
        self._lock.take()
        if not run.number:
            self._discard()
        super().start(layout, run)

    def finish(self, run: Run, *, delete: bool) -> None:
        """Write the files and give them their names; then remove the hidden one."""
        layout = self._layout
        assert layout is not None
        names: list[tuple[Path, Path]] = []
        for table in layout.each():
            path = self._target.with_name(f"{self._target.stem}{table.name.removeprefix(layout.name)}.parquet")
            part = path.with_name(f".{path.name}.part")
            columns, key = self.names(table.names), self.names(table.key)
            place = str(part).replace("'", "''")
            part.unlink(missing_ok=True)
            self.query(
                f"COPY (SELECT {columns} FROM {self.named(table.name)} ORDER BY {key}) TO '{place}' (FORMAT parquet)"  # noqa: S608
            )
            names.append((part, path))
        try:
            for part, path in [*names[1:], names[0]]:
                with contextlib.suppress(FileNotFoundError):  # who could read the old file can read the new one
                    part.chmod(path.stat().st_mode & 0o777)
                os.replace(part, path)
            self._discard()
        except OSError as error:
            raise ExportError(f"{self._target}: {error.strerror}") from None

    def _discard(self) -> None:
        """Remove the hidden file."""
        self._disconnect()
        self._writes = False
        for name in (self._path, self._path.with_name(f"{self._path.name}.wal")):
            name.unlink(missing_ok=True)
