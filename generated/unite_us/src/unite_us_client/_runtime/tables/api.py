"""Exports for programs: `export` into a destination, `read` for a program's own one."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from typing import Any, Literal

from ..errors import ConfigurationError, InvalidArgumentError
from ..sync.client import SyncAPIClient
from .cells import date_of
from .columns import KEEP, Privacy
from .export import Plan, Progress, Report, read_batches, run_export
from .places import check_single, destination_at
from .rows import Part
from .sink import Destination
from .tables import OVERLAP, table_named, tables_of

Treatment = Literal["keep", "drop", "hash"]


def export(
    client: SyncAPIClient,
    *tables: str,
    to: str | os.PathLike[str] | Destination,
    where: Mapping[str, Any] | None = None,
    since: Literal["last"] | dt.date | None = None,
    personal: Treatment = "keep",
    hash_key: str | None = None,
    columns: tuple[str, ...] = (),
    limit: int | None = None,
    max_deletes: int | str = "5%",
    resume: bool = False,
    dry_run: bool = False,
    prefetch: int = 0,
    overlap: float = OVERLAP,
    on_progress: Callable[[Progress], object] | None = None,
) -> list[Report]:
    """Export lists as tables into a file or a database, and return what was done.

    Args:
        client: Client of the API.
        tables: Names of tables, such as those of `TABLES`.
        to: File or address of a database, or a destination of your own.
        where: Filters of the lists, by the names of their arguments.
        since: Only what changed from then on: a date, an aware datetime, or "last", the start of the last complete
            export of the same kind into this destination (everything if there is none).
        personal: Keep personal fields, drop their columns, or replace their values by hashes. Unless they are kept,
            undocumented fields and values that do not fit are left out, too.
        hash_key: Secret key of the hashes.
        columns: Names of the columns to export, besides the key; default all. `child.column` names one of a child
            table (without the name of the table itself), `child.*` all of them.
        limit: Largest number of items of each table.
        max_deletes: How many rows, or which share, may be missing from a list that is read whole; they are marked as
            deleted.
        resume: Continue an export that was interrupted; if there is none, start one.
        dry_run: Read and compare, and write nothing: the report says what would be done.
        prefetch: Number of pages to fetch ahead, where the list permits it.
        overlap: Seconds that "last" goes back, since clocks differ.
        on_progress: Called after each page.

    Raises:
        InvalidArgumentError: An argument is invalid, or the list cannot be limited as asked.
        ExportError: The destination cannot be written, or holds tables that do not fit.
        DeletionsError: More rows are missing than `max_deletes`; everything else was written.
    """
    known = tables_of(_package(client))
    privacy = privacy_of(personal, hash_key)
    plans = [
        Plan(
            table=table_named(known, name),
            where=where or {},
            since=since,
            privacy=privacy,
            columns=columns,
            limit=limit,
            max_deletes=max_deletes,
            resume=resume,
            dry_run=dry_run,
            prefetch=prefetch,
            overlap=overlap,
        )
        for name in tables
    ]
    if not plans:
        raise InvalidArgumentError("name at least one table")
    if not isinstance(to, (str, os.PathLike)):
        return _exported(client, plans, to, on_progress)
    with closing(destination_at(to)) as destination:
        return _exported(client, plans, destination, on_progress)


def _exported(
    client: SyncAPIClient, plans: list[Plan], destination: Destination, on_progress: Callable[[Progress], object] | None
) -> list[Report]:
    check_single(destination, len(plans))
    return [run_export(client, plan, destination, on_progress) for plan in plans]


def read(
    client: SyncAPIClient,
    table: str,
    *,
    where: Mapping[str, Any] | None = None,
    personal: Treatment = "keep",
    hash_key: str | None = None,
) -> Generator[dict[str, list[dict[str, Any]]]]:
    """Yield the rows of each page of a list, by the names of the table and of its child tables.

    Arguments and errors are those of `export`.
    """
    plan = Plan(
        table=table_named(tables_of(_package(client)), table), where=where or {}, privacy=privacy_of(personal, hash_key)
    )
    layout = plan.table.layout(plan.privacy)
    for batch in read_batches(client, plan, layout):
        yield {part.layout.name: list(_dicts(part)) for part in batch.parts}


def _dicts(part: Part) -> Iterator[dict[str, Any]]:
    """Yield rows with dates and moments as objects."""
    names = part.layout.names
    columns = [
        [date_of(column.kind, cell) for cell in cells]
        for column, cells in zip(part.layout.columns, part.columns, strict=True)
    ]
    for row in zip(*columns, strict=True):
        yield dict(zip(names, row, strict=True))


def _package(client: SyncAPIClient) -> str:
    return client.package


def privacy_of(treatment: Treatment, key: str | None) -> Privacy:
    """Return what becomes of personal data. Raise ConfigurationError for hashes without a key."""
    if treatment == "keep":
        return KEEP
    if treatment == "hash" and not key:
        raise ConfigurationError(
            "personal='hash' needs hash_key, a secret of your own: without it, values can be guessed"
        )
    return Privacy(treatment, (key or "").encode())
