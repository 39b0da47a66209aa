"""Reads the rows of CSV, JSON Lines and Excel files."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

from ..errors import InvalidArgumentError
from ..json_values import is_object
from ..tables.extras import extra
from .cells import EMPTY, Row, Source, check_names, source_encoding

_DELIMITERS: Final = ",;\t|"
_LARGEST: Final = 1 << 24


def csv_rows(path: Path, source: Source) -> Iterator[Row]:
    """Yield the rows of a CSV file, whose first line names the columns. Every value is text, or empty."""
    encoding = source.get("encoding") or source_encoding(path)
    try:
        file = path.open(encoding=encoding, newline="")
    except LookupError:
        raise InvalidArgumentError(f"there is no encoding {encoding!r}") from None
    with file:
        first = file.readline().lstrip("\ufeff")
        if not first.strip():
            raise InvalidArgumentError(f"{path}:1: must name the columns")
        delimiter = source.get("delimiter") or max(_DELIMITERS, key=first.count)
        if len(delimiter) != 1:
            raise InvalidArgumentError("delimiter must be one character")
        csv.field_size_limit(_LARGEST)
        rows = csv.reader(itertools.chain([first], file), delimiter=delimiter, strict=True)
        names: list[str] | None = None
        while True:
            try:
                cells = next(rows, None)
            except csv.Error as error:
                raise InvalidArgumentError(f"{path}:{rows.line_num}: {error}") from None
            if cells is None:
                return
            if names is None:
                names = _named(cells, f"{path}:1")
            elif any(cell.strip() for cell in cells):
                if len(cells) != len(names):
                    told = f"{len(cells)} cells, but {len(names)} columns; is the delimiter {delimiter!r}?"
                    raise InvalidArgumentError(f"{path}:{rows.line_num}: {told}")
                yield rows.line_num, {name: cell if cell.strip() else EMPTY for name, cell in zip(names, cells)}  # noqa: B905 (checked)


def _named(cells: list[Any], place: str) -> list[str]:
    names = ["" if cell is None else str(cell).strip() for cell in cells]
    while names and not names[-1]:  # a line that ends with delimiters
        names.pop()
    check_names(names, place)
    return names


def jsonl_rows(path: Path, source: Source) -> Iterator[Row]:
    """Yield the objects of a JSON Lines file. A field that is null is to be cleared."""
    encoding = source.get("encoding")
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            text = line.decode(encoding).encode() if encoding else line.removeprefix(b"\xef\xbb\xbf")
            if not text.strip():
                continue
            try:
                value = msgspec.json.decode(text)
            except msgspec.DecodeError as error:
                raise InvalidArgumentError(f"{path}:{number}: {error}") from None
            if not is_object(value):
                raise InvalidArgumentError(f"{path}:{number}: must be a JSON object")
            yield number, value


def workbook_rows(path: Path, source: Source) -> Iterator[Row]:
    """Yield the rows of a sheet of a workbook, whose first row names the columns."""
    openpyxl = extra("openpyxl", "excel")
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except OSError:
        raise
    except Exception as error:
        raise InvalidArgumentError(f"{path}: not a workbook ({type(error).__name__})") from None
    try:
        wanted = source.get("sheet") or book.sheetnames[0]
        if wanted not in book.sheetnames:
            raise InvalidArgumentError(f"{path}: there is no sheet {wanted!r}, only {', '.join(book.sheetnames)}")
        names: list[str] | None = None
        for number, cells in enumerate(book[wanted].iter_rows(), 1):
            values = [_value(cell) for cell in cells]
            if names is None:
                names = _named([None if value is EMPTY else value for value in values], f"{path}:{number}")
            elif any(value is not EMPTY for value in values):
                filled = [*values, *[EMPTY] * (len(names) - len(values))]
                if any(value is not EMPTY for value in filled[len(names) :]):
                    raise InvalidArgumentError(f"{path}:{number}: more cells than columns")
                yield number, dict(zip(names, filled, strict=False))
        if names is None:
            raise InvalidArgumentError(f"{path}:1: must name the columns")
    finally:
        book.close()


def _value(cell: Any) -> Any:
    """Return the value of a cell. A number that is shown with leading zeros is text with them."""
    value = cell.value
    if value is None or (isinstance(value, str) and not value.strip()):
        return EMPTY
    shown = getattr(cell, "number_format", "")
    if isinstance(value, int) and not isinstance(value, bool) and len(shown) > 1 and set(shown) == {"0"}:
        return str(value).zfill(len(shown))
    return value
