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
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import IO, Any, ClassVar, Final

import msgspec
from msgspec.structs import replace

from .columns import INNER, Layout
from .locks import FileLock
from .rows import Batch, Part
from .sink import ExportError, Run

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
    def heads(self, layout: Layout) -> Iterable[tuple[Path, bytes]]:
        """Yield what each file begins with."""

    @abc.abstractmethod
    def texts(self, batch: Batch) -> Iterable[tuple[Path, bytes]]:
        """Yield what to append to each file."""

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
        self._lock.take()
        self._layout = layout
        heads = dict(self.heads(layout))
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

    def write(self, batch: Batch, run: Run) -> None:
        """Append the rows of a page; once a second, save how long the files are."""
        run.inserted += len(batch)
        self._unsaved = None  # if a file cannot be written, its length is not known
        try:
            for path, text in self.texts(batch):
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

    def heads(self, layout: Layout) -> Iterable[tuple[Path, bytes]]:
        """Yield the header of each file."""
        for table in layout.each():
            yield self._file(table, layout), _csv([table.names])

    def texts(self, batch: Batch) -> Iterable[tuple[Path, bytes]]:
        """Yield the lines of each file."""
        for part in batch.parts:
            columns = [
                [_TRUTH[cell] for cell in cells] if column.kind == "boolean" else cells
                for column, cells in zip(part.layout.columns, part.columns, strict=True)
            ]
            yield self._file(part.layout, batch.parts[0].layout), _csv(zip(*columns, strict=True))

    def _file(self, table: Layout, top: Layout) -> Path:
        below = table.name.removeprefix(top.name)
        return self._path.with_name(f"{self._path.stem}{below}{self._path.suffix}")


def _csv(rows: Iterable[Sequence[Any]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


_TRUTH: Final = {True: "true", False: "false", None: None}


class JSONLines(TextFiles):
    """One line for each item, a JSON object with the columns of the table; child rows are lists of objects in it."""

    def heads(self, layout: Layout) -> Iterable[tuple[Path, bytes]]:
        """Yield the file, which begins with nothing."""
        yield self._path, b""

    def texts(self, batch: Batch) -> Iterable[tuple[Path, bytes]]:
        """Yield a line for each item."""
        yield self._path, json_lines(batch)


def json_lines(batch: Batch) -> bytes:
    """Return each item of a page as a line of JSON."""
    parts = {part.layout.name: part for part in batch.parts}
    return msgspec.json.Encoder().encode_lines(_objects(batch.parts[0].layout, parts, 0))


def _objects(layout: Layout, parts: Mapping[str, Part], linked: int) -> list[dict[str, Any]]:
    """Return rows as objects, with those of child tables in them, without the columns that link them to parents."""
    part = parts[layout.name]
    names = layout.names[linked:]
    columns = [
        [None if cell is None else msgspec.Raw(cell.encode()) for cell in cells] if column.kind == "json" else cells
        for column, cells in zip(layout.columns[linked:], part.columns[linked:], strict=True)
    ]
    made = [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
    for child in layout.children:
        name = child.name.removeprefix(f"{layout.name}{INNER}")
        inner = iter(_objects(child, parts, child.linked))
        for each, count in zip(made, parts[child.name].counts, strict=True):
            each[name] = list(islice(inner, count))
    return made


class StandardOutput:
    """JSON Lines on standard output, page by page. It cannot be continued."""

    compares: ClassVar[bool] = False
    single: ClassVar[bool] = False
    resumes: ClassVar[bool] = False

    def runs(self, table: str, scope: str) -> list[Run]:
        """Return nothing."""
        return []

    def start(self, layout: Layout, run: Run) -> None:
        """Do nothing."""

    def write(self, batch: Batch, run: Run) -> None:
        """Write a line for each item."""
        run.inserted += len(batch)
        sys.stdout.buffer.write(json_lines(batch))
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
