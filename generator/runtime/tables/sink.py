"""Where exported rows go, and what a destination remembers about each export."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar, Literal, Protocol, TypeAlias

import msgspec

from ..errors import ClientError
from .columns import Layout
from .rows import Batch

State: TypeAlias = Literal["running", "complete", "limited", "abandoned"]
"""`limited`: complete, but `limit` cut the list; later exports cannot start from it."""


class ExportError(ClientError):
    """An export cannot start or go on: its destination cannot be written, or does not fit the table."""


class DeletionsError(ExportError):
    """More rows are missing from the list than `max_deletes` allows; none of them was marked as deleted."""


class Run(msgspec.Struct, kw_only=True):
    """One export of one table, as the destination remembers it.

    `scope` and `arguments` identify what is exported, `arguments` by a digest, since filters may hold personal values;
    `names` are the names of the filters, `personal` tells what became of personal data. `since`: only what changed from
    then on was asked for. `token` continues the list after the last row that was written. `rows`: how many items the
    list had. `full`: the list was read whole, so that a row that is not in it is gone.
    """

    number: int = 0
    table: str
    scope: str = ""
    state: State = "running"
    started: dt.datetime
    ended: dt.datetime | None = None
    since: dt.datetime | None = None
    names: str = ""
    arguments: str = ""
    personal: str = "keep"
    token: str | None = None
    full: bool = False
    rows: int = 0
    inserted: int = 0
    updated: int = 0
    unchanged: int = 0
    deleted: int = 0


class Destination(Protocol):
    """Takes the rows of tables. It is used by one export at a time; every method may raise ExportError.

    `compares`: it knows the rows of earlier exports, so that changes and deletions can be told. `single`: it holds
    one table and its child tables. `resumes`: an export that was interrupted can be continued.
    """

    compares: ClassVar[bool]
    single: ClassVar[bool] = False
    resumes: ClassVar[bool] = True

    def runs(self, table: str, scope: str) -> Sequence[Run]:
        """Return the exports of a table into this destination, the last one first. Create and change nothing."""
        ...

    def start(self, layout: Layout, run: Run) -> None:
        """Begin an export, or continue an unfinished one, whose `token` is set; set the number of a new one."""
        ...

    def write(self, batch: Batch, run: Run) -> None:
        """Add the rows of a page and save the run, with its counts and token, in one step."""
        ...

    def missing(self, run: Run) -> tuple[int, int]:
        """Return how many rows the list did not have, and how many rows there were before."""
        ...

    def finish(self, run: Run, *, delete: bool) -> None:
        """Complete an export: mark the rows as deleted that the list did not have, if `delete`, and save the run."""
        ...

    def close(self) -> None:
        """Close files and connections. An export that was not finished can be continued later."""
        ...
