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
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, ClassVar, Final

import msgspec
from msgspec.structs import replace

from .columns import Layout
from .locks import FileLock
from .rows import Item, flat
from .sink import ExportError, Run, cell_text

_SAVED_EVERY: Final = 1.0
"""Seconds after which the length of the files is saved again. What was written since then is read once more."""


class _Saved(msgspec.Struct):
    """What the state file holds: the unfinished run, and the first bytes and the length of each part.

    `is_whole`: every row is written, and parts are being renamed.
    """

    run: Run
    heads: dict[str, str]
    lengths: dict[str, int]
    is_whole: bool = False


class TextFiles(abc.ABC):
    """A destination in text files; a subclass writes one format.

    `path` is the file of the table itself; the file of a child table has the child's name in its own one. Where the
    path is a symbolic link, the file that it leads to is replaced.
    """

    compares: ClassVar[bool] = False
    single: ClassVar[bool] = True
    resumes: ClassVar[bool] = True

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(os.path.realpath(path))
        self._state = self._path.with_name(f".{self._path.name}.export")
        self._lock = FileLock(self._path)
        self._heads: dict[str, str] = {}
        self._open: dict[Path, IO[bytes]] = {}
        self._layout: Layout | None = None
        self._unsaved: Run | None = None
        self._saved_at = 0.0

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
        except OSError as error:
            raise self._failed(error) from None
        except msgspec.DecodeError:
            raise ExportError(f"{self._state}: is damaged; remove it and export anew") from None

    def start(self, layout: Layout, run: Run) -> None:
        """Open the files, at their beginning or where the unfinished export ended."""
        if self._layout is not None:
            raise ExportError(f"{self._path}: a file holds one table; export each table into one of its own")
        if self._path.is_dir():
            raise ExportError(f"{self._path}: is a folder; name a file in it")
        self._lock.take()
        self._layout = layout
        heads = dict(self.texts(layout, ()))
        self._heads = {str(path): head.decode() for path, head in heads.items()}
        try:
            if run.number:
                self._continue(heads)
                return
            self._state.unlink(missing_ok=True)
            for path, head in heads.items():
                self._open[path] = _opened(path, os.O_CREAT | os.O_TRUNC)
                self._open[path].write(head)
            run.number = 1
            self._save(run)
        except OSError as error:
            raise self._failed(error) from None

    def _continue(self, heads: Iterable[Path]) -> None:
        """Open the parts after the last row that is known to be whole; some may have their names already."""
        saved = self._saved()
        if saved is None or saved.heads != self._heads:
            raise ExportError(f"{self._path}: the table has other columns now; export it anew, without resuming")
        for path in heads:
            if not saved.is_whole or _part(path).exists():
                self._open[path] = _continued(path, saved.lengths[str(path)])

    def write(self, items: Sequence[Item], run: Run) -> None:
        """Append the rows of items; once a second, save how long the files are."""
        assert self._layout is not None
        run.inserted += len(items)
        self._unsaved = None  # if a file cannot be written, its length is not known
        try:
            for path, text in self.texts(self._layout, items):
                self._open[path].write(text)
            self._unsaved = run
            if time.monotonic() - self._saved_at >= _SAVED_EVERY:
                self._save(run)
        except OSError as error:
            raise self._failed(error) from None

    def _save(self, run: Run, *, is_whole: bool = False) -> None:
        for file in self._open.values():
            file.flush()
            os.fsync(file.fileno())
        lengths = {str(path): file.tell() for path, file in self._open.items()}
        new = self._state.with_name(f"{self._state.name}.new")
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _SAFE, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode(_Saved(run, self._heads, lengths, is_whole)))
        os.replace(new, self._state)
        self._unsaved, self._saved_at = None, time.monotonic()

    def missing(self, run: Run) -> tuple[int, int]:
        """Return zeros: files do not know earlier rows."""
        return 0, 0

    def finish(self, run: Run, *, delete: bool) -> None:
        """Give the files their names, that of the table itself last."""
        paths = list(self._open)
        try:
            if self._path in self._open:
                unfinished = replace(run, state="running")
                self._save(unfinished, is_whole=True)
            self._close_files()
            for path in [*paths[1:], *paths[:1]]:
                with contextlib.suppress(FileNotFoundError):  # who could read the old file can read the new one
                    _part(path).chmod(path.stat().st_mode & 0o777)
                os.replace(_part(path), path)
            self._state.unlink()
        except OSError as error:
            raise self._failed(error) from None

    def _failed(self, error: OSError) -> ExportError:
        return ExportError(f"{self._path}: {error.strerror}")

    def close(self) -> None:
        """Close the files. The parts of an unfinished export stay, so that it can be continued."""
        with contextlib.suppress(OSError):  # the disk is full, which was said already
            if self._unsaved is not None and self._open:
                self._save(self._unsaved)
        with contextlib.suppress(OSError):
            self._close_files()
        self._lock.release()

    def _close_files(self) -> None:
        files, self._open = list(self._open.values()), {}
        with contextlib.ExitStack() as stack:
            for file in files:
                stack.callback(file.close)


_SAFE: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
"""Names beside the target are known to others: a link that somebody put there is not followed."""


def _part(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


def _opened(path: Path, more: int) -> IO[bytes]:
    return os.fdopen(os.open(_part(path), os.O_RDWR | more | _SAFE, 0o666), "r+b")


def _continued(path: Path, length: int) -> IO[bytes]:
    """Open a part after the last row that is known to be whole. Raise ExportError if the part is not as it was."""
    try:
        file = _opened(path, 0)
    except FileNotFoundError:
        raise ExportError(f"{_part(path)}: is missing; export anew, without resuming") from None
    if file.seek(0, os.SEEK_END) < length:
        file.close()
        raise ExportError(f"{_part(path)}: is shorter than it was; export anew, without resuming")
    file.truncate(length)
    file.seek(length)
    return file


class CSV(TextFiles):
    """A CSV file for the table and one for each child table, in UTF-8, with a header line.

    An empty cell is a value that is absent, null or an empty text; moments are ISO 8601 in UTC, booleans true or false.
    """

    def texts(self, layout: Layout, items: Sequence[Item]) -> Iterable[tuple[Path, bytes]]:
        """Yield the lines of each file; with no items, its header."""
        for table, rows in flat(layout, items):
            text = io.StringIO(newline="")
            writer = csv.writer(text)
            if items:
                writer.writerows(_csv_rows(table, rows))
            else:
                writer.writerow(table.names)
            below = table.name.removeprefix(layout.name)
            yield self._path.with_name(f"{self._path.stem}{below}{self._path.suffix}"), text.getvalue().encode()


def _csv_rows(table: Layout, rows: list[list[Any]]) -> Iterator[list[Any]]:
    """Yield rows with booleans, dates and moments as text."""
    written = [(index, _CSV[column.kind]) for index, column in enumerate(table.columns) if column.kind in _CSV]
    for row in rows:
        line = row.copy()
        for index, text in written:
            if line[index] is not None:
                line[index] = text(line[index])
        yield line


def _truth(value: bool) -> str:
    return "true" if value else "false"


_CSV: Final[dict[str, Callable[[Any], str]]] = {"boolean": _truth, "date": cell_text, "timestamp": cell_text}


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
    single: ClassVar[bool] = False
    resumes: ClassVar[bool] = False

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
