"""Exports of lists into files and databases: whole or by increments, and resumable."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias

from ..errors import InvalidArgumentError
from ..values import Private, Value
from .cells import json_text
from .choice import chosen
from .columns import KEEP, Layout, Privacy
from .dry import DryRun
from .rows import Batch, Rows
from .sink import DeletionsError, Destination, ExportError, Run
from .tables import OVERLAP, Table

Since: TypeAlias = "Literal['last'] | dt.date | None"
_SHARE: Final = "5%"
_LONGEST: Final = 366 * 24 * 3600
"""Largest overlap in seconds."""


class Progress(Value, frozen=True):
    """How far an export is: items and pages read, seconds, and how many items there are (None: not known).

    `before`: how many of the items were read before this export continued.
    """

    table: str
    rows: int
    pages: int
    seconds: float
    total: int | None = None
    before: int = 0


class Report(Value, frozen=True):
    """What an export did. `rows`: how many items the list had, each counted once.

    `misfits` counts the values that do not fit their column, `undocumented` the fields that the documentation does not
    have; they are kept in `_drift` and `_extra` if the table has these columns. `is_dry`: nothing was written, the
    counts say what would have been.
    """

    table: str
    rows: int
    inserted: int
    updated: int
    unchanged: int
    deleted: int
    misfits: int
    undocumented: int
    since: dt.datetime | None
    is_dry: bool = False


class Plan(Private, frozen=True, kw_only=True):
    """What to export: see `export`. Its repr shows nothing, since filters may be personal."""

    table: Table
    where: Mapping[str, Any] = {}
    since: Since = None
    privacy: Privacy = KEEP
    columns: tuple[str, ...] = ()
    limit: int | None = None
    max_deletes: int | str = _SHARE
    resume: bool = False
    dry_run: bool = False
    prefetch: int = 0
    overlap: float = OVERLAP

    def layout(self) -> Layout:
        """Return the columns to export. Raise InvalidArgumentError for a column that does not exist."""
        whole = self.table.layout(self.privacy)
        return chosen(whole, self.columns, self.table.name) if self.columns else whole


def run_export(
    client: Any, plan: Plan, destination: Destination, on_progress: Callable[[Progress], object] | None = None
) -> Report:
    """Export one table. Raise ExportError or InvalidArgumentError before anything is read if the plan is not possible.

    If it fails or is killed on the way, what was written stays, and `resume` continues after it.
    """
    return _Export(client, plan, destination, on_progress).run()


class _Export:
    def __init__(
        self, client: Any, plan: Plan, destination: Destination, on_progress: Callable[[Progress], object] | None
    ) -> None:
        self._client = client
        self._plan = plan
        self._table = plan.table
        self._destination = DryRun(destination) if plan.dry_run else destination
        self._on_progress = on_progress
        self._layout = plan.layout()
        self._scope = _scope(client, plan)
        self._allowed = _allowed(plan.max_deletes)

    def run(self) -> Report:
        """Do it."""
        plan, destination = self._plan, self._destination
        run = self._begin()
        rows = Rows(self._layout, self._scope)
        listing = self._listing(run)
        destination.start(self._layout, run)
        started, before = time.monotonic(), run.rows
        read = before
        for pages, (batch, token, total) in enumerate(self._pages(listing, run, rows), 1):
            run.token = token
            run.rows += len(batch)
            read += len(batch)
            destination.write(batch, run)
            if self._on_progress is not None:
                seconds = time.monotonic() - started
                self._on_progress(Progress(self._table.name, read, pages, seconds, total, before))
        self._end(run)
        return Report(
            self._table.name,
            run.rows,
            run.inserted,
            run.updated,
            run.unchanged,
            run.deleted,
            rows.misfits,
            rows.undocumented,
            run.since,
            plan.dry_run,
        )

    def _begin(self) -> Run:
        """Return the run to start, or the unfinished one to continue."""
        plan, table = self._plan, self._table
        scope = json_text(self._scope) if self._scope else ""
        earlier = self._destination.runs(table.sql_name, scope)
        arguments = self._digest()
        if plan.resume:
            last = earlier[0] if earlier else None
            if last is not None and last.state == "running":
                if last.arguments != arguments or not self._is_since(last.since):
                    raise ExportError(
                        f"{table.name}: the unfinished export had other options; continue it with the same ones, "
                        "or start anew without resuming"
                    )
                return last
        free = table.filters(plan.where)
        if plan.limit is not None and plan.limit < 0:
            raise InvalidArgumentError("limit must be 0 or more")
        since = self._since(earlier)
        return Run(
            table=table.sql_name,
            scope=scope,
            started=dt.datetime.now(dt.timezone.utc),
            since=since,
            names=", ".join(free),
            arguments=arguments,
            personal=plan.privacy.mark,
            full=not free and since is None and plan.limit is None,
        )

    def _since(self, earlier: Sequence[Run]) -> dt.datetime | None:
        """Return the moment from which on changes are asked for."""
        plan, table = self._plan, self._table
        if plan.since is None:
            return None
        if table.change is None:
            raise InvalidArgumentError(f"{table.name}: the API cannot limit this list to what changed; export it whole")
        if not table.key:
            raise InvalidArgumentError(f"{table.name}: its rows have no known key, so that changes cannot be merged")
        if not 0 <= plan.overlap <= _LONGEST:
            raise InvalidArgumentError(f"overlap must be a number of seconds from 0 to {_LONGEST}")
        if plan.since == "last":
            if not self._destination.compares:
                raise InvalidArgumentError("since='last' needs a database; files do not keep earlier rows")
            arguments = self._digest()
            done = [run for run in earlier if run.state == "complete" and run.arguments == arguments]
            return done[0].started - dt.timedelta(seconds=plan.overlap) if done else None
        return _moment(plan.since)

    def _is_since(self, since: dt.datetime | None) -> bool:
        """Return whether an unfinished run began where this one is to begin."""
        wanted = self._plan.since
        return wanted == "last" or (None if wanted is None else _moment(wanted)) == since

    def _digest(self) -> str:
        """Return what tells whether two exports ask for the same, apart from when it changed.

        Filters may be personal: with a secret key, nobody can try out which ones they were.
        """
        plan = self._plan
        apart = {*plan.table.scope, plan.table.size}
        arguments = {**plan.table.arguments, **plan.where}
        asked = [
            sorted((name, repr(value)) for name, value in arguments.items() if name not in apart),
            plan.privacy.mark,
            plan.columns,
            plan.limit,
        ]
        return hmac.new(plan.privacy.secret, json_text(asked).encode(), hashlib.sha256).hexdigest()[:24]

    def _listing(self, run: Run) -> Any:
        """Return the list to read, None if all of it was read. Raise InvalidArgumentError for invalid filters."""
        plan, table = self._plan, self._table
        if run.token is None and run.rows:
            return None  # every page was written before the export was interrupted
        arguments: dict[str, Any] = dict(plan.where)
        if run.since is not None:
            assert table.change is not None
            arguments[table.change.parameter] = run.since.date() if table.change.kind == "date" else run.since
        if plan.prefetch:
            arguments["prefetch"] = plan.prefetch
        return table.list(self._client, arguments, run.token)

    def _pages(self, listing: Any, run: Run, rows: Rows) -> Iterator[tuple[Batch, str | None, int | None]]:
        """Yield the rows of each page, the token that continues after it, and the total if the page tells it."""
        if listing is None:
            return
        left = self._plan.limit
        for page in listing.pages():
            found = page.items if left is None else page.items[: left - run.rows]
            total = getattr(page, "total", None)
            if left is not None and total is not None:
                total = min(left, total)
            yield _made(self._table, rows, found, run.rows), listing.resume_token, total
            if left is not None and run.rows >= left:
                return

    def _end(self, run: Run) -> None:
        """Complete the run. Raise DeletionsError if too many rows are missing; the run is complete without that."""
        plan, destination = self._plan, self._destination
        run.state = "complete" if plan.limit is None or run.rows < plan.limit else "limited"
        run.ended, run.token = dt.datetime.now(dt.timezone.utc), None
        if not run.full or not destination.compares:
            destination.finish(run, delete=False)
            return
        gone, before = destination.missing(run)
        if gone > self._allowed(before):
            destination.finish(run, delete=False)
            done = "nothing was written" if plan.dry_run else "the other rows were written, none was marked as deleted"
            raise DeletionsError(
                f"{self._table.name}: {gone} of {before} rows are missing from the list, more than "
                f"max_deletes={plan.max_deletes}; {done}"
            )
        destination.finish(run, delete=True)


def read_batches(client: Any, plan: Plan, layout: Layout) -> Iterator[Batch]:
    """Yield the rows of each page of a list."""
    rows, first = Rows(layout, _scope(client, plan)), 0
    for page in plan.table.list(client, plan.where).pages():
        yield _made(plan.table, rows, page.items, first)
        first += len(page.items)


def _made(table: Table, rows: Rows, items: Sequence[Any], first: int) -> Batch:
    try:
        return rows.of(items, first)
    except ValueError as error:
        raise ExportError(f"{table.name}: {error}; nothing of this page was written") from None


def _scope(client: Any, plan: Plan) -> tuple[str, ...]:
    """Return the values of the arguments that the list requires."""
    return plan.table.scope_of(client, plan.where)


def _allowed(limit: int | str) -> Callable[[int], float]:
    """Return what tells how many of a number of rows may be deleted. Raise InvalidArgumentError for another text."""
    text = str(limit)
    share = text.endswith("%")
    try:
        number = float(text.removesuffix("%"))
    except ValueError:
        number = -1
    if not 0 <= number < float("inf"):
        raise InvalidArgumentError(f"max_deletes must be a number or a share such as '5%', not {text[:20]!r}")
    return lambda rows: rows * number / 100 if share else number


def _moment(since: dt.date | str) -> dt.datetime:
    """Return a date as its midnight in UTC, and an aware datetime unchanged."""
    if isinstance(since, dt.datetime):
        if since.tzinfo is None:
            raise InvalidArgumentError("since has no time zone; pass an aware datetime")
        return since
    if isinstance(since, dt.date):
        return dt.datetime.combine(since, dt.time(), dt.timezone.utc)
    raise InvalidArgumentError("since must be 'last', a date or an aware datetime")
