"""Exports into a schema of a PostgreSQL database, with psycopg 3."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Mapping, Sequence
from typing import Any, ClassVar, Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from ..errors import InvalidArgumentError
from .columns import Column
from .database import Database
from .extras import extra
from .schema import Existing, quoted
from .sink import ExportError

_WAIT: Final = 10
"""Seconds that an export waits for a connection."""
_LOCK_WAIT: Final = 2.5
"""Seconds that an export waits for another one, whose process may just have been killed."""
_LOCK: Final = "SELECT pg_try_advisory_lock(hashtextextended(current_database() || '.' || %s, 0))"


class Postgres(Database):
    """A destination in a PostgreSQL database: `postgresql://user@host:port/database?schema=name`.

    Missing parts come from the environment and the password file, as libpq reads them (`PGHOST`, `PGPASSWORD`,
    `~/.pgpass`). The schema is created if it does not exist; without one, tables go where the user's do (`public`).
    Pages are copied into a temporary table, and go from there into the table with INSERT … ON CONFLICT.
    """

    types: ClassVar[Mapping[str, str]] = {
        "text": "text",
        "integer": "bigint",
        "real": "double precision",
        "boolean": "boolean",
        "date": "date",
        "timestamp": "timestamp with time zone",
        "json": "json",
    }
    mark: ClassVar[str] = "%s"
    longest: ClassVar[int] = 63

    def __init__(self, address: str) -> None:
        super().__init__()
        self._psycopg: Any = extra("psycopg", "postgres")
        self._schema, self._address = _parted(address)
        self._connection: Any = None
        self._writes = False
        self._copies: dict[tuple[str, ...], str] = {}

    def open(self, *, write: bool) -> None:
        """Connect to the database; with `write`, create the schema and keep other exports out of it."""
        if self._connection is None:
            self._connection = self._connected()
            if self._schema:
                self.query("SELECT set_config('search_path', %s, false)", (quoted(self._schema),))
            self.query("SET TIME ZONE 'UTC'")
        if write and not self._writes:
            self._lock()
            if self._schema and not self.query("SELECT 1 FROM pg_namespace WHERE nspname = %s", (self._schema,)):
                self.query(f"CREATE SCHEMA {quoted(self._schema)}")
            if self.query("SELECT current_schema()") == [(None,)]:
                raise ExportError("PostgreSQL: the user has no schema to write to; name one with ?schema=")
            self._writes = True

    def _connected(self) -> Any:
        psycopg = self._psycopg
        try:
            return psycopg.connect(self._address, autocommit=True, connect_timeout=_WAIT)
        except psycopg.ProgrammingError:  # its text repeats parts of the address
            raise InvalidArgumentError(
                "the address of the database is invalid; write postgresql://user@host:port/database?schema=name"
            ) from None
        except psycopg.Error as error:
            told = _without_password(str(error), self._address).strip().splitlines()
            raise ExportError(f"PostgreSQL: {told[-1].strip() if told else 'no connection'}") from None

    def _lock(self) -> None:
        """Take the lock of the schema; the server releases it when the connection ends."""
        import time

        end = time.monotonic() + _LOCK_WAIT
        while not self.query(_LOCK, (self._schema,))[0][0]:
            if time.monotonic() > end:
                raise ExportError(
                    "PostgreSQL: another export is writing to this schema; wait until it has ended, or use another one"
                )
            time.sleep(0.1)

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        with self._telling():
            cursor = self._connection.execute(sql, values or None)
            rows: list[tuple[Any, ...]] = cursor.fetchall() if cursor.description else []
            return rows

    @contextlib.contextmanager
    def _telling(self) -> Generator[None]:
        """Turn errors of the database into errors that show no values, unlike theirs."""
        try:
            yield
        except self._psycopg.Error as error:
            what = type(error).__name__
            where = getattr(error.diag, "table_name", None)
            raise ExportError(
                f"PostgreSQL: {what} ({error.sqlstate or 'connection lost'}){f' in {where}' if where else ''}"
            ) from None

    def existing(self, table: str) -> Existing:
        """Return the columns and the key of a table of the schema."""
        name = self.named(table)
        rows = self.query(
            "SELECT a.attname, format_type(a.atttypid, a.atttypmod), array_position(i.indkey::int[], a.attnum::int)"
            " FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary"
            " WHERE a.attrelid = (SELECT to_regclass(quote_ident(current_schema()) || '.' || %s))"
            " AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum",
            (name,),
        )
        key = sorted((place, column) for column, _, place in rows if place is not None)
        return Existing({column: kind for column, kind, _ in rows}, tuple(column for _, column in key))

    def upsert(self, table: str, columns: Sequence[Column], rows: Sequence[Sequence[Any]]) -> None:
        """Copy rows into a temporary table; insert them from there, or change those whose key exists."""
        names = self.names([column.name for column in columns])
        copy = self._copy_of(table, columns)
        into = f"COPY {copy} ({names}) FROM STDIN"
        with self._telling(), self._connection.cursor() as cursor, cursor.copy(into) as copying:
            for row in rows:
                copying.write_row(row)
        self.query(f"INSERT INTO {self.named(table)} ({names}) SELECT {names} FROM {copy} {self.clash(columns)}")  # noqa: S608
        self.query(f"TRUNCATE {copy}")

    def _copy_of(self, table: str, columns: Sequence[Column]) -> str:
        """Return the name of the temporary table for rows of a table; it lives as long as the connection."""
        key = (table, *(column.name for column in columns))
        if key not in self._copies:
            name = f'pg_temp."_rows_{len(self._copies)}"'
            told = ", ".join(f"{self.named(column.name)} {self.types[column.kind]}" for column in columns)
            self.query(f"CREATE TEMPORARY TABLE {name.removeprefix('pg_temp.')} ({told})")
            self._copies[key] = name
        return self._copies[key]

    @contextlib.contextmanager
    def transaction(self) -> Generator[None]:
        """Run a block in a transaction."""
        before = dict(self._copies)
        try:
            with self._telling(), self._connection.transaction():
                yield
        except BaseException:
            self._copies = before
            raise

    def close(self) -> None:
        """Close the connection, which releases the lock."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            self._writes = False
            self._copies = {}


def _parted(address: str) -> tuple[str, str]:
    """Return the schema of an address (empty: the user's), and the address without it."""
    parts = urlsplit(address)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    schemas = [value for name, value in pairs if name == "schema"]
    query = urlencode([pair for pair in pairs if pair[0] != "schema"])
    if len(schemas) > 1 or "" in schemas or any("\0" in name for name in schemas):
        raise InvalidArgumentError("the address of the database must name at most one schema")
    return (schemas[0] if schemas else ""), urlunsplit(parts._replace(query=query))


def _without_password(text: str, address: str) -> str:
    """Return the text of an error without the password of an address, in either spelling."""
    from urllib.parse import unquote

    parts = urlsplit(address)
    secrets = {parts.password or "", *(value for name, value in parse_qsl(parts.query) if "password" in name)}
    for secret in sorted({*secrets, *map(unquote, secrets)} - {""}, key=len, reverse=True):
        text = text.replace(secret, "…")
    return text
