"""Dry runs: what an export would do to a destination, without doing it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from .columns import Layout
from .database import Database, sorted_out
from .rows import Batch
from .sink import Destination, Run


class DryRun:
    """Stands in for a destination: compares the rows with it, and changes nothing.

    A destination that knows no earlier rows is written anew: all rows are inserted.
    """

    compares: ClassVar[bool] = True
    single: ClassVar[bool] = False
    resumes: ClassVar[bool] = False

    def __init__(self, destination: Destination) -> None:
        self._destination = destination
        self._database = destination if isinstance(destination, Database) else None
        self._layout: Layout | None = None
        self._seen: set[tuple[Any, ...]] = set()
        self._live = self._found = 0

    def runs(self, table: str, scope: str) -> Sequence[Run]:
        """Return the exports of a table into the destination."""
        return self._destination.runs(table, scope)

    def start(self, layout: Layout, run: Run) -> None:
        """Raise ExportError if the destination does not fit the table."""
        self._layout = layout
        self._seen = set()
        self._live = self._found = 0
        if self._database is not None:
            self._database.check(layout, run)
            self._live = self._database.live(layout, run)

    def write(self, batch: Batch, run: Run) -> None:
        """Count what would be done."""
        layout = self._layout
        assert layout is not None
        fresh = {key: place for place, key in enumerate(batch.keys) if key not in self._seen}
        run.rows -= len(batch) - len(fresh)
        self._seen.update(fresh)
        known = self._database.known(layout, list(fresh)) if self._database is not None else {}
        new, changed, same = sorted_out(fresh, batch.digests(), known)
        run.inserted += len(new)
        run.updated += len(changed)
        run.unchanged += len(same)
        self._found += sum(known[batch.keys[place]][2] is None for place in (*changed, *same))

    def missing(self, run: Run) -> tuple[int, int]:
        """Return how many rows the list did not have, and how many rows there are."""
        return self._live - self._found, self._live

    def finish(self, run: Run, *, delete: bool) -> None:
        """Count the rows that would be marked as deleted."""
        if delete:
            run.deleted = self._live - self._found

    def close(self) -> None:
        """Close the destination."""
        self._destination.close()
