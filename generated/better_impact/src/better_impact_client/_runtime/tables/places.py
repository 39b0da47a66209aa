"""Where an export goes: a destination for each kind of address."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from ..errors import InvalidArgumentError
from .cells import is_storable
from .sink import Destination

KINDS: Final = {
    "-": "JSON Lines on standard output",
    ".csv": "CSV, a file for each table",
    ".jsonl": "JSON Lines",
    ".db": "SQLite (also .sqlite and .sqlite3)",
    ".xlsx": "Excel, a sheet for each table (extra: excel)",
    ".duckdb": "DuckDB (extra: duckdb)",
    ".parquet": "Parquet, a file for each table (extra: duckdb)",
    "postgresql://…": "PostgreSQL; ?schema=name names the schema (extra: postgres)",
}
"""What an address ends with (a PostgreSQL address: begins with), and what is written there."""


def destination_at(to: str | os.PathLike[str]) -> Destination:
    """Return the destination at an address. Raise InvalidArgumentError for one of no known kind.

    Modules are imported only for the kind that is asked for: some need packages that are extras.
    """
    text = os.fspath(to)
    if not is_storable(text):
        raise InvalidArgumentError("the address must be a text without NUL, and its file name must be UTF-8")
    suffix = Path(text).suffix.lower()
    if text.startswith(("postgresql://", "postgres://")):
        from .postgres import Postgres

        return Postgres(text)
    if text == "-":
        from .files import StandardOutput

        return StandardOutput()
    if suffix == ".csv":
        from .files import CSV

        return CSV(text)
    if suffix == ".jsonl":
        from .files import JSONLines

        return JSONLines(text)
    if suffix in (".db", ".sqlite", ".sqlite3"):
        from .sqlite import SQLite

        return SQLite(text)
    if suffix == ".xlsx":
        from .excel import Excel

        return Excel(text)
    if suffix == ".duckdb":
        from .duck import DuckDB

        return DuckDB(text)
    if suffix == ".parquet":
        from .duck import Parquet

        return Parquet(text)
    kinds = "; ".join(f"{end}: {what}" for end, what in KINDS.items())
    raise InvalidArgumentError(f"no destination is known for this address; it may be ({kinds})")


def check_single(destination: Destination, tables: int) -> None:
    """Raise InvalidArgumentError for several tables and a destination that holds one."""
    if destination.single and tables > 1:
        raise InvalidArgumentError("this destination holds one table; export each table into one of its own")
