"""Exports into an Excel workbook, with a sheet for each table."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import shutil
from pathlib import Path
from typing import Any, ClassVar, Final

from .cells import date_of
from .columns import Column, Layout
from .extras import extra
from .locks import FileLock
from .rows import Batch, Part
from .schema import shortened
from .sink import ExportError, Run

ROWS: Final = 1_048_576
"""How many rows a sheet can have, the header included."""
_NAME: Final = 31
_TEXT: Final = 32_767
_EXACT: Final = range(-(10**15) + 1, 10**15)
"""The integers that Excel shows without rounding."""
_FIRST_DAY: Final = dt.date(1900, 3, 1)
"""Excel counts days wrongly before."""


class Excel:
    """A destination in an .xlsx file, which appears when every export into it is complete.

    Cells are text, numbers, booleans, dates and moments (in UTC), never formulas. Integers of more than 15 digits and
    days before March 1900 are text, since Excel cannot hold them. Rows are collected in a hidden folder
    (`.people.xlsx.parts`) that only its owner can read; a killed export leaves it, and the next one removes it.
    """

    compares: ClassVar[bool] = False
    single: ClassVar[bool] = False
    resumes: ClassVar[bool] = False

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._xlsxwriter: Any = extra("xlsxwriter", "excel")
        self._path = Path(os.path.realpath(path))
        self._parts = self._path.with_name(f".{self._path.name}.parts")
        self._part = self._parts / "workbook.xlsx"
        self._lock = FileLock(self._path)
        self._book: Any = None
        self._formats: dict[str, Any] = {}
        self._sheets: dict[str, _Sheet] = {}
        self._layout: Layout | None = None
        self._is_whole = False

    def runs(self, table: str, scope: str) -> list[Run]:
        """Return nothing: an unfinished workbook cannot be continued."""
        return []

    def start(self, layout: Layout, run: Run) -> None:
        """Add the sheets of a table."""
        if self._book is None:
            self._lock.take()
            try:
                self._discard()
                self._parts.mkdir(0o700)
            except OSError as error:
                raise ExportError(f"{self._path}: {error.strerror}") from None
            options = {"constant_memory": True, "tmpdir": str(self._parts)}
            self._book = self._xlsxwriter.Workbook(str(self._part), options)
            self._formats = {
                "date": self._book.add_format({"num_format": "yyyy-mm-dd"}),
                "timestamp": self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
            }
        self._layout, self._is_whole = layout, False
        for table in layout.each():
            if table.name in self._sheets:
                raise ExportError(f"{self._path}: the workbook has the table {table.name} already")
            sheet = self._book.add_worksheet(shortened(table.name, _NAME))
            self._sheets[table.name] = _Sheet(table, sheet, self._formats, self._path)

    def write(self, batch: Batch, run: Run) -> None:
        """Add the rows of a page to the sheets."""
        run.inserted += len(batch)
        try:
            for part in batch.parts:
                self._sheets[part.layout.name].add(part)
        except OSError as error:
            raise ExportError(f"{self._path}: {error.strerror}") from None

    def missing(self, run: Run) -> tuple[int, int]:
        """Return zeros: a workbook is written anew."""
        return 0, 0

    def finish(self, run: Run, *, delete: bool) -> None:
        """Note that the table is complete."""
        self._is_whole = True

    def close(self) -> None:
        """Write the workbook if every table in it is complete; otherwise leave an older one as it was."""
        book, self._book = self._book, None
        try:
            if book is not None and self._is_whole:
                book.close()
                with contextlib.suppress(FileNotFoundError):  # who could read the old file can read the new one
                    self._part.chmod(self._path.stat().st_mode & 0o777)
                os.replace(self._part, self._path)
        except (OSError, self._xlsxwriter.exceptions.XlsxWriterException) as error:
            told = error.strerror if isinstance(error, OSError) else "the workbook cannot be written"
            raise ExportError(f"{self._path}: {told}") from None
        finally:
            if book is not None:
                for file in [file for sheet in book.worksheets() for file in (sheet.row_data_fh, sheet.fh)]:
                    with contextlib.suppress(OSError):  # what is left to write is discarded
                        file.close()
                with contextlib.suppress(OSError):
                    self._discard()
            self._lock.release()

    def _discard(self) -> None:
        """Remove the hidden folder. A symbolic link in its place is not followed, and raises OSError."""
        if self._parts.is_symlink() or self._parts.exists():
            shutil.rmtree(self._parts)


class _Sheet:
    """A sheet and its next row."""

    def __init__(self, table: Layout, sheet: Any, formats: dict[str, Any], path: Path) -> None:
        self._table = table
        self._sheet = sheet
        self._formats = formats
        self._path = path
        self._row = 1
        for place, name in enumerate(table.names):
            sheet.write_string(0, place, name)
        sheet.freeze_panes(1, 0)

    def add(self, part: Part) -> None:
        """Add rows. Raise ExportError if the sheet is full, or a text is too long for a cell."""
        if self._row + len(part.rows) > ROWS:
            raise ExportError(
                f"{self._path}: {self._table.name} has more rows than a sheet can hold ({ROWS:,}); "
                "export into a database or into CSV"
            )
        for row in part.rows:
            for place, (column, value) in enumerate(zip(self._table.columns, row, strict=True)):
                if value is not None:
                    self._write(place, column, value)
            self._row += 1

    def _write(self, place: int, column: Column, value: Any) -> None:
        sheet, row, moment = self._sheet, self._row, date_of(column.kind, value)
        if isinstance(value, bool):
            sheet.write_boolean(row, place, value)
        elif isinstance(value, float) or (isinstance(value, int) and value in _EXACT):
            sheet.write_number(row, place, value)
        elif isinstance(moment, dt.datetime) and moment.date() >= _FIRST_DAY:
            sheet.write_datetime(row, place, moment.replace(tzinfo=None), self._formats["timestamp"])
        elif isinstance(moment, dt.date) and not isinstance(moment, dt.datetime) and moment >= _FIRST_DAY:
            sheet.write_datetime(row, place, moment, self._formats["date"])
        else:
            text = str(value)
            if len(text) > _TEXT:
                raise ExportError(
                    f"{self._path}: {self._table.name}.{column.name} has a text of {len(text):,} characters, and a "
                    f"cell can hold {_TEXT:,}; leave the column out, or export into a database"
                )
            sheet.write_string(row, place, text)
