"""Where the list of the caller comes from: mappings, files and data frames, as rows with a number each."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, Protocol, TypeAlias, cast

from ..errors import InvalidArgumentError
from .cells import EMPTY, Row, Source, check_names, source_encoding


class Frame(Protocol):
    """A data frame of pandas or polars."""

    @property
    def columns(self) -> Any:
        """The names of the columns."""
        ...


Desired: TypeAlias = "Iterable[Mapping[str, Any]] | Frame | str | os.PathLike[str]"
"""A list of records as they should be: mappings, a data frame, or the path of a file."""


FORMATS: Mapping[str, Literal["csv", "jsonl", "xlsx"]] = {
    ".csv": "csv",
    ".tsv": "csv",
    ".txt": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".xlsx": "xlsx",
}


def rows_of(desired: Desired, source: Source) -> Iterator[Row]:
    """Yield the rows of a list. Raise InvalidArgumentError, with file and line, for one that cannot be read."""
    if isinstance(desired, (str, os.PathLike)):
        return _file(Path(desired), source)
    frame: Any = desired
    if hasattr(frame, "iter_rows") and hasattr(frame, "columns"):  # polars
        return _table(list(frame.columns), frame.iter_rows())
    if hasattr(frame, "itertuples") and hasattr(frame, "columns"):  # pandas
        return _table([str(name) for name in frame.columns], frame.itertuples(index=False, name=None))
    if isinstance(frame, (Mapping, bytes)) or not hasattr(frame, "__iter__"):
        raise InvalidArgumentError("pass a list of mappings, a data frame or the path of a file")
    return _mappings(frame)


def has_columns(desired: Desired, source: Source) -> bool:
    """Return whether every row of a list has the same columns."""
    if isinstance(desired, (str, os.PathLike)):
        return (source.get("format") or FORMATS.get(Path(desired).suffix.lower())) != "jsonl"
    return hasattr(desired, "columns")


def _mappings(rows: Iterable[Any]) -> Iterator[Row]:
    for number, row in enumerate(rows, 1):
        if isinstance(row, Mapping):
            yield number, cast("Mapping[str, Any]", row)
        elif hasattr(row, "__struct_fields__"):  # a model of the package
            yield number, {name: getattr(row, name) for name in row.__struct_fields__}
        else:
            raise InvalidArgumentError(f"row {number}: must be a mapping, not {type(row).__name__}")


def _table(names: list[str], rows: Iterable[tuple[Any, ...]]) -> Iterator[Row]:
    check_names(names, "the data frame")
    for number, row in enumerate(rows, 1):
        yield number, {name: _cell(value) for name, value in zip(names, row, strict=True)}


def _cell(value: Any) -> Any:
    """Return a value of a frame; a missing one (None, NaN, NaT, NA) is empty."""
    if value is None or (isinstance(value, str) and not value):
        return EMPTY
    try:
        return value if bool(value == value) else EMPTY
    except (TypeError, ValueError):  # NA is neither true nor false, and a list of numpy has several answers
        return EMPTY if type(value).__name__ == "NAType" else value


def _file(path: Path, source: Source) -> Iterator[Row]:
    kind = source.get("format") or FORMATS.get(path.suffix.lower())
    if kind is None:
        raise InvalidArgumentError(f"{path}: the end of the name is none of {', '.join(FORMATS)}; pass its format")
    from .files import csv_rows, jsonl_rows, workbook_rows  # imported only for files

    read = {"csv": csv_rows, "jsonl": jsonl_rows, "xlsx": workbook_rows}.get(kind)
    if read is None:
        raise InvalidArgumentError(f"format must be csv, jsonl or xlsx, not {kind!r}")
    return _reported(path, read(path, source), source.get("encoding"))


def _reported(path: Path, rows: Iterator[Row], encoding: str | None) -> Iterator[Row]:
    try:
        yield from rows
    except OSError as error:
        raise InvalidArgumentError(f"{path}: {error.strerror or error}") from None
    except UnicodeError:
        raise InvalidArgumentError(
            f"{path}: not in the encoding {encoding or source_encoding(path)}; pass the encoding, such as cp1252"
        ) from None
