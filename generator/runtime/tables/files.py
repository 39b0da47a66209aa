"""Exports into text files: CSV with a file for each table, JSON Lines with one file, and standard output.

Rows are written to hidden files beside the target (`.people.csv.part`). They get their names when the export is
complete; until then `.people.csv.export` tells up to where they are whole, so that an export can be continued.
"""

from __future__ import annotations

import abc
import contextlib
import csv
import io
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, Any, ClassVar

import msgspec

from .columns import Layout
from .rows import Item, flat
from .sink import ExportError, Run, cell_text


class _Saved(msgspec.Struct):
    """What the state file holds: the unfinished run, and the length of each part in bytes."""

    run: Run
    lengths: dict[str, int]


class TextFiles(abc.ABC):
    """A destination in text files; a subclass writes one format.

    `path` is the file of the table itself; the file of a child table has the child's name in its own one.
    """

    compares: ClassVar[bool] = False

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._state = self._path.with_name(f".{self._path.name}.export")
        self._layout: Layout | None = None
        self._open: dict[Path, IO[bytes]] = {}

    @abc.abstractmethod
    def texts(self, layout: Layout, items: Sequence[Item]) -> Iterable[tuple[Path, bytes]]:
        """Yield what to append to each file; with no items, what each file begins with."""

    def runs(self, table: str, scope: str) -> list[Run]:
        """Return the unfinished export of the table into this file, if there is one."""
        found = self._saved()
        return [found.run] if found is not None and (found.run.table, found.run.scope) == (table, scope) else []

    def _saved(self) -> _Saved | None:
        try:
            return msgspec.json.decode(self._state.read_bytes(), type=_Saved)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.DecodeError) as error:
            raise ExportError(f"{self._state}: cannot be read ({error}); remove it and export anew") from None

    def start(self, layout: Layout, run: Run) -> None:
        """Open the files, at their beginning or where the unfinished export ended."""
        self._layout = layout
        saved = self._saved() if run.number else None
        try:
            for path, head in self.texts(layout, ()):
                part = path.with_name(f".{path.name}.part")
                length = saved.lengths.get(str(path)) if saved is not None else None
                file = part.open("r+b" if length is not None else "wb")
                self._open[path] = file
                if length is None:
                    file.write(head)
                else:
                    file.truncate(length)
                    file.seek(length)
            run.number = 1
            self._save(run)
        except OSError as error:
            raise ExportError(f"{error.filename or self._path}: {error.strerror}") from None

    def write(self, items: Sequence[Item], run: Run) -> None:
        """Append the rows of items, then save how long the files are."""
        assert self._layout is not None
        run.inserted += len(items)
        try:
            for path, text in self.texts(self._layout, items):
                self._open[path].write(text)
            self._save(run)
        except OSError as error:
            raise ExportError(f"{self._path}: {error.strerror}") from None

    def _save(self, run: Run) -> None:
        for file in self._open.values():
            file.flush()
            os.fsync(file.fileno())
        lengths = {str(path): file.tell() for path, file in self._open.items()}
        new = self._state.with_name(f"{self._state.name}.new")
        new.write_bytes(msgspec.json.encode(_Saved(run, lengths)))
        os.replace(new, self._state)

    def missing(self, run: Run) -> tuple[int, int]:
        """Return zeros: files do not know earlier rows."""
        return 0, 0

    def finish(self, run: Run, *, delete: bool) -> None:
        """Give the files their names, that of the table itself last."""
        self.close()
        paths = list(self._open)
        try:
            for path in [*paths[1:], *paths[:1]]:
                os.replace(path.with_name(f".{path.name}.part"), path)
            self._state.unlink()
        except OSError as error:
            raise ExportError(f"{self._path}: {error.strerror}") from None
        self._open = {}

    def close(self) -> None:
        """Close the files."""
        for file in self._open.values():
            file.close()


class CSV(TextFiles):
    """A CSV file for the table and one for each child table, in UTF-8, with a header line.

    An empty cell is a value that is absent, null or an empty text; moments are ISO 8601 in UTC, booleans true or false.
    """

    def texts(self, layout: Layout, items: Sequence[Item]) -> Iterable[tuple[Path, bytes]]:
        """Yield the lines of each file; with no items, its header."""
        for name, columns, rows in flat(layout, items):
            text = io.StringIO(newline="")
            writer = csv.writer(text)
            if items:
                writer.writerows([_csv_cell(value) for value in row] for row in rows)
            else:
                writer.writerow(columns)
            below = name.removeprefix(layout.name)
            yield self._path.with_name(f"{self._path.stem}{below}{self._path.suffix}"), _encoded(text.getvalue())


def _csv_cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return cell_text(value)


class JSONLines(TextFiles):
    """One line for each item, a JSON object with the columns of the table; child rows are lists of objects in it."""

    def texts(self, layout: Layout, items: Sequence[Item]) -> Iterable[tuple[Path, bytes]]:
        """Yield a line for each item."""
        yield self._path, b"".join(json_line(layout, item) for item in items)


def json_line(layout: Layout, item: Item) -> bytes:
    """Return an item as a line of JSON."""
    return msgspec.json.encode(_nested(layout, item, 0)) + b"\n"


def _nested(layout: Layout, item: Item, linked: int) -> dict[str, Any]:
    """Return the columns of an item, without those that link it to its parent, and the items of its child tables."""
    made: dict[str, Any] = {}
    for column, value in zip(layout.columns[linked:], item.row[linked:], strict=True):
        made[column.name] = msgspec.Raw(value.encode()) if column.kind == "json" and value is not None else value
    for child, items in zip(layout.children, item.children, strict=True):
        name = child.name.removeprefix(f"{layout.name}__")
        made[name] = [_nested(child, each, child.linked) for each in items]
    return made


class StandardOutput:
    """JSON Lines on standard output, page by page. It cannot be continued."""

    compares: ClassVar[bool] = False

    def __init__(self) -> None:
        self._layout: Layout | None = None

    def runs(self, table: str, scope: str) -> list[Run]:
        """Return nothing."""
        return []

    def start(self, layout: Layout, run: Run) -> None:
        """Take the layout."""
        self._layout = layout

    def write(self, items: Sequence[Item], run: Run) -> None:
        """Write a line for each item."""
        assert self._layout is not None
        run.inserted += len(items)
        sys.stdout.buffer.write(b"".join(json_line(self._layout, item) for item in items))
        sys.stdout.buffer.flush()

    def missing(self, run: Run) -> tuple[int, int]:
        """Return zeros."""
        return 0, 0

    def finish(self, run: Run, *, delete: bool) -> None:
        """Do nothing more."""

    def close(self) -> None:
        """Flush what is left."""
        with contextlib.suppress(BrokenPipeError):
            sys.stdout.buffer.flush()


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
