"""Rows of a list, how a file is read, and empty cells."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias, TypedDict

from ..errors import InvalidArgumentError

Row: TypeAlias = tuple[int, Mapping[str, Any]]
"""A row and its number: the line of a file, else its place in the list, from 1."""


class Source(TypedDict, total=False):
    """How a file is read. `format`: by default, the end of its name says which.

    `encoding`: default UTF-8, or what a byte order mark says. `delimiter`: default the most frequent one of the first
    line. `sheet`: the name of the sheet of a workbook, default the first. `date_format`: a strftime pattern of dates
    in texts, such as `%d.%m.%Y`; by default, dates are ISO 8601.
    """

    format: Literal["csv", "jsonl", "xlsx"]
    encoding: str
    delimiter: str
    sheet: str
    date_format: str


class Empty:
    """An empty cell of a file or a frame; whether it clears the field is the caller's choice."""

    def __repr__(self) -> str:
        return "empty"


EMPTY = Empty()


def check_names(names: list[str], place: str) -> None:
    """Raise InvalidArgumentError if two columns have the same name, or one has none."""
    for index, name in enumerate(names, 1):
        if not name:
            raise InvalidArgumentError(f"{place}: column {index} has no name")
        if names.count(name) > 1:
            raise InvalidArgumentError(f"{place}: two columns are named {name!r}")


def source_encoding(path: Path) -> str:
    """Return the encoding that the byte order mark of a file names; without one, UTF-8."""
    with path.open("rb") as file:
        start = file.read(4)
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    return "utf-8-sig"
