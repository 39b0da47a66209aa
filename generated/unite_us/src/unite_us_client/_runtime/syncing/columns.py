"""From the columns of a list to the fields of records: names, values, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import msgspec

from ..errors import InvalidArgumentError, did_you_mean
from ..values import omit
from .canonical import Parser
from .cells import EMPTY
from .declaration import Field, Sync


class Columns:
    """Finds the field of each column, and the canonical values of a row.

    `columns`: fields by the name of a column; `ignored`: columns that are not looked at; `only`: the fields that are
    looked at, so that other columns may have any name. A column may have a field's Python name or the vendor's; case,
    spaces, underscores and hyphens do not matter.
    """

    def __init__(
        self,
        sync: Sync,
        columns: Mapping[str, str],
        ignored: Collection[str],
        only: Collection[str] | None,
        keys: Collection[Field],
        *,
        clears: bool,
        date_format: str | None,
    ) -> None:
        self._sync = sync
        self._given = {column: sync.field(name) for column, name in columns.items()}
        self._ignored = frozenset(ignored)
        self._only = None if only is None else {*(sync.field(name).name for name in only), *(f.name for f in keys)}
        self._loose = {_plain(name): field for name, field in sync.named.items()}
        self._known: dict[str, Field | None] = {}
        self._clears = clears
        self._parser = Parser(date_format)
        self.used: set[str] = set()
        self._shapes: dict[tuple[str, ...], None] = {}
        self._absent = {*self._given, *self._ignored}

    def values(self, row: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
        """Return the values of a row by Python name, and what is wrong with the others.

        Raise InvalidArgumentError for columns that are no fields.
        """
        shape = tuple(row)
        if shape not in self._shapes:
            self._check(shape)
        values: dict[str, Any] = {}
        wrong: dict[str, str] = {}
        for column, value in row.items():
            field = self._known[column]
            if field is None or value is omit:
                continue
            if value is EMPTY:
                if self._clears:
                    values[field.name] = None
                continue
            try:
                parsed = self._parser.parse(field, value)
            except (ValueError, TypeError, OverflowError, RecursionError) as error:
                wrong[field.name] = str(error) if isinstance(error, ValueError) else "cannot be sent"
                continue
            if field.kind == "json" and not _is_sendable(parsed):
                wrong[field.name] = "holds a number or a text that cannot be sent"
                continue
            if parsed is None and value is not None and isinstance(value, str) and not self._clears:
                continue  # an empty text
            values[field.name] = parsed
        return values, wrong

    def _check(self, shape: tuple[str, ...]) -> None:
        """Find the fields of the columns of a row."""
        unknown: list[str] = []
        by_field: dict[str, str] = {}
        for column in shape:
            field = self._known.get(column)
            if column not in self._known:
                field = self._find(column)
                if field is None and column not in self._ignored and self._only is None:
                    unknown.append(column)
                self._known[column] = field
            self._absent.discard(column)
            if field is not None:
                other = by_field.setdefault(field.name, column)
                if other != column:
                    raise InvalidArgumentError(f"the columns {other!r} and {column!r} are both {field.name}")
                self.used.add(field.name)
        if unknown:
            known = [field.name for field in self._sync.fields]
            told = ", ".join(f"{name!r}{did_you_mean(name, known)}" for name in unknown)
            raise InvalidArgumentError(
                f"{self._sync.name} has no field for the columns {told}; give their fields (columns), "
                "leave them out (ignore), or name the fields to look at (fields)"
            )
        if len(self._shapes) < 10_000:  # mappings whose keys all differ must not fill the memory
            self._shapes[shape] = None

    def _find(self, column: Any) -> Field | None:
        if column in self._ignored or not isinstance(column, str):
            return None
        field = self._given.get(column) or self._sync.named.get(column) or self._loose.get(_plain(column))
        if field is None or (self._only is not None and field.name not in self._only):
            return None
        return field

    def check_used(self) -> None:
        """Raise InvalidArgumentError if a field or column that the caller named is not in the list at all."""
        missing = sorted((self._only or set()) - self.used)
        if missing:
            raise InvalidArgumentError(f"the list has no column for {', '.join(missing)}")
        if self._absent:
            raise InvalidArgumentError(f"the list has no column {', '.join(map(repr, sorted(self._absent)))}")


def _is_sendable(value: Any) -> bool:
    try:
        msgspec.msgpack.encode(value)
    except (OverflowError, UnicodeEncodeError, TypeError, RecursionError):
        return False
    return True


def _plain(name: str) -> str:
    return "".join(char for char in name.casefold() if char not in " _-")
