"""What exports into SQL databases have in common: comparison with earlier rows, increments, the table of exports."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

import msgspec
from msgspec.structs import asdict

from .columns import ROW, Layout
from .rows import Batch
from .schema import DELETED, DIGEST, OWN, RUN, RUNS, SEEN, Schema, quoted, tables_of
from .sink import Run


class Database(Schema):
    """A destination in an SQL database. Every page is one transaction, which also saves the resume token."""

    compares: ClassVar[bool] = True
    single: ClassVar[bool] = False
    resumes: ClassVar[bool] = True

    def __init__(self) -> None:
        self._layout: Layout | None = None
        self._ours: set[str] = set()

    def runs(self, table: str, scope: str) -> list[Run]:
        """Return the exports of a table into this database, the last one first."""
        self.open(write=False)
        there = self.existing(RUNS).columns
        if not there:
            return []
        columns = [column for column in RUN if column.name in there]
        names = ", ".join(map(self.read, columns))
        found = self.query(
            f'SELECT {names} FROM {quoted(RUNS)} WHERE "table" = {self.mark} AND "scope" = {self.mark}'  # noqa: S608
            ' ORDER BY "number" DESC',
            (table, scope),
        )
        return [self._run(dict(zip((column.name for column in columns), row, strict=True))) for row in found]

    def _run(self, values: dict[str, Any]) -> Run:
        for name in ("started", "ended", "since"):
            values[name] = _moment(values[name])
        values["full"] = bool(values["full"])
        return Run(**values)

    def start(self, layout: Layout, run: Run) -> None:
        """Create tables and columns that are missing, and save the run."""
        self._layout = layout
        self.open(write=True)
        with self.transaction():
            self.check(layout, run)
            for name, columns in tables_of(layout):
                self.create(name, columns)
            if not run.number:
                last = self.query(f'SELECT coalesce(max("number"), 0) FROM {quoted(RUNS)}')[0][0]  # noqa: S608
                run.number = last + 1
                same = f'"state" = \'running\' AND "table" = {self.mark} AND "scope" = {self.mark}'
                self.query(f"UPDATE {quoted(RUNS)} SET \"state\" = 'abandoned' WHERE {same}", (run.table, run.scope))  # noqa: S608
            self._save(run)

    def write(self, batch: Batch, run: Run) -> None:
        """Add or change the rows of a page, and save the run, in one transaction."""
        layout, keys = self._layout, batch.keys
        assert layout is not None
        latest = {key: place for place, key in enumerate(keys)}
        digests = batch.digests()
        with self.transaction():
            known = self.known(layout, list(latest))
            new, changed, same = sorted_out(latest, digests, known)
            again = {key for key, (_, seen, _) in known.items() if seen == run.number}
            self._remove_below(layout, [keys[place] for place in changed])
            self._put(batch, digests, [*new, *changed], run)
            self._touch(layout, [keys[place] for place in same if keys[place] not in again], run)
            # The list moved while it was read if an item came again, in this page or in an earlier one.
            run.rows -= len(batch) - len(latest) + len(again)
            run.inserted += len(new)
            run.updated += sum(keys[place] not in again for place in changed)
            run.unchanged += sum(keys[place] not in again for place in same)
            self._save(run)

    def known(self, layout: Layout, keys: list[tuple[Any, ...]]) -> dict[tuple[Any, ...], tuple[Any, ...]]:
        """Return digest, last export and time of deletion of the rows that exist, by key."""
        found: dict[tuple[Any, ...], tuple[Any, ...]] = {}
        if not self._is_ours(layout):
            return found
        names = self.names([*layout.key, DIGEST, SEEN, DELETED])
        for condition, values in self._keyed(layout.key, keys):
            for row in self.query(f"SELECT {names} FROM {self.named(layout.name)} WHERE {condition}", values):  # noqa: S608
                found[tuple(row[:-3])] = row[-3:]
        return found

    def live(self, layout: Layout, run: Run) -> int:
        """Return how many rows of an earlier export there are, without those that are marked as deleted."""
        if not self._is_ours(layout):
            return 0
        condition, values = self._unseen(layout, run)
        count: int = self.query(f"SELECT count(*) FROM {self.named(layout.name)} WHERE {condition}", values)[0][0]  # noqa: S608
        return count

    def _is_ours(self, layout: Layout) -> bool:
        """Return whether exports have written into the table; what is there already need not be asked again."""
        if layout.name not in self._ours and SEEN in self.existing(layout.name).columns:
            self._ours.add(layout.name)
        return layout.name in self._ours

    def _keyed(self, key: Sequence[str], keys: list[tuple[Any, ...]]) -> Iterator[tuple[str, list[Any]]]:
        """Yield conditions that select the rows with these keys, a number of them at a time."""
        names = self.names(key)
        one = f"({', '.join([self.mark] * len(key))})"
        size = max(1, 500 // len(key))
        for start in range(0, len(keys), size):
            part = keys[start : start + size]
            yield f"({names}) IN (VALUES {', '.join([one] * len(part))})", [value for each in part for value in each]

    def _remove_below(self, layout: Layout, keys: list[tuple[Any, ...]]) -> None:
        """Remove the child rows of items; an item that changed may have fewer of them."""
        for child in layout.children:
            for table in child.each():
                for condition, values in self._keyed(table.key[: len(layout.key)], keys):
                    self.query(f"DELETE FROM {self.named(table.name)} WHERE {condition}", values)  # noqa: S608

    def _put(self, batch: Batch, digests: list[str], places: list[int], run: Run) -> None:
        """Insert or change the rows of some items of a page."""
        top, *below = batch.parts
        rows = [(*top.rows[place], digests[place], run.number, None) for place in places]
        if rows:
            self.upsert(top.layout.name, (*top.layout.columns, *OWN), rows)
        for part in below:
            inner = part.of_each(places)
            if inner:
                self.upsert(part.layout.name, part.layout.columns, inner)

    def _touch(self, layout: Layout, keys: list[tuple[Any, ...]], run: Run) -> None:
        """Note that rows were seen unchanged."""
        for condition, values in self._keyed(layout.key, keys):
            self.query(
                f"UPDATE {self.named(layout.name)} SET {quoted(SEEN)} = {self.mark} WHERE {condition}",  # noqa: S608
                [run.number, *values],
            )

    def missing(self, run: Run) -> tuple[int, int]:
        """Return how many rows the list did not have, and how many there were before this export."""
        assert self._layout is not None
        gone = self.live(self._layout, run)
        return gone, gone + run.updated + run.unchanged

    def _unseen(self, layout: Layout, run: Run) -> tuple[str, list[Any]]:
        """Return a condition for the rows of the scope that are not deleted, and were not seen in this export."""
        scope = [column.name for column in layout.columns[: layout.linked] if column.name != ROW]
        conditions = [f"{self.named(name)} = {self.mark}" for name in scope]
        conditions += [f"{quoted(DELETED)} IS NULL", f"{quoted(SEEN)} <> {self.mark}"]
        values: list[Any] = msgspec.json.decode(run.scope, type=list[str]) if run.scope else []
        return " AND ".join(conditions), [*values, run.number]

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
                    f"UPDATE {self.named(layout.name)} SET {quoted(DELETED)} = {self.mark} WHERE {condition}",  # noqa: S608
                    [now, *values],
                )
            self._save(run)

    def _save(self, run: Run) -> None:
        values = asdict(run)
        self.upsert(RUNS, RUN, [[self.cell(values[column.name]) for column in RUN]])


class Sorted(NamedTuple):
    """The places of items whose rows do not exist, whose rows differ or were marked as deleted, and of the others."""

    new: list[int]
    changed: list[int]
    same: list[int]


def sorted_out(
    items: Mapping[tuple[Any, ...], int], digests: Sequence[str], known: Mapping[tuple[Any, ...], tuple[Any, ...]]
) -> Sorted:
    """Compare items with the rows that exist. `items` are the places of items in a page by key, `digests` theirs.

    `known` has digest, last export and time of deletion of each row, by key.
    """
    found = Sorted([], [], [])
    for key, place in items.items():
        digest, _, deleted = known.get(key, (None, None, None))
        if key not in known:
            found.new.append(place)
        elif digest == digests[place] and deleted is None:
            found.same.append(place)
        else:
            found.changed.append(place)
    return found


def _moment(value: Any) -> dt.datetime | None:
    if value is None:
        return None
    found = dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    assert isinstance(found, dt.datetime)
    return found.replace(tzinfo=dt.timezone.utc) if found.tzinfo is None else found.astimezone(dt.timezone.utc)
