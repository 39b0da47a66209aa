"""Values in one form, so that two spellings of a value are equal: of the caller's list, and of the API."""

from __future__ import annotations

import datetime as dt
import enum
import json
import math
import unicodedata
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final, cast
from uuid import UUID

import msgspec

from ..json_values import is_array, is_object
from ..values import omit
from .declaration import EACH, Field, FieldPath

_TRUE: Final = frozenset({"true", "yes", "y", "1"})
_FALSE: Final = frozenset({"false", "no", "n", "0"})
_DIGITS: Final = frozenset("0123456789.+-")
_LARGEST: Final = 1 << 63
_LONG: Final = 1 << 53
"""From here on, a float does not tell whole numbers apart."""


class Parser:
    """Returns values of the caller's list in canonical form.

    `date_format`: a strftime pattern for dates in texts; without one, they are ISO 8601.
    """

    def __init__(self, date_format: str | None = None) -> None:
        self._format = date_format

    def parse(self, field: Field, value: Any) -> Any:
        """Return a value in canonical form; None clears the field. Raise ValueError, which names no value."""
        if value is None:
            return None
        if isinstance(value, str) and (field.many or field.kind == "json") and value.lstrip()[:1] in ("[", "{"):
            value = _decoded(value)
        if not field.many:
            return self._one(field, value)
        if isinstance(value, str):
            value = [part for part in (piece.strip() for piece in value.replace(";", ",").split(",")) if part]
        elif isinstance(value, int) and not isinstance(value, bool):  # a cell of a workbook with one number
            value = [value]
        elif not is_array(value) and not isinstance(value, (tuple, set, frozenset)):
            raise ValueError("must be a list, or texts joined by commas")
        items = [self._one(field, item) for item in cast("list[Any]", value)]
        return listed(field, items)

    def _one(self, field: Field, value: Any) -> Any:
        if isinstance(value, enum.Enum):
            value = value.value
        if hasattr(value, "item") and type(value).__module__ == "numpy":
            value = value.item()
        if field.choices:
            return _choice(field, value)
        if field.kind in ("date", "timestamp") and isinstance(value, str) and self._format:
            value = self._dated(value.strip())
        return _WRITTEN[field.kind](value)

    def _dated(self, text: str) -> dt.date:
        assert self._format is not None
        try:
            moment = dt.datetime.strptime(text, self._format)
        except ValueError:
            raise ValueError("does not fit date_format") from None
        return moment if moment.tzinfo else moment.date()


def _decoded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise ValueError("begins like JSON and is none") from None


def _choice(field: Field, value: Any) -> Any:
    text = str(int(value) if isinstance(value, float) and value.is_integer() else value).strip().casefold()
    if not text:
        return None
    for place, choice in enumerate(field.choices):
        if text == str(choice).casefold() or (field.labels and text == field.labels[place].casefold()):
            return choice
    known = ", ".join(map(str, field.choices[:12]))
    raise ValueError(f"must be one of {known}{', …' if len(field.choices) > 12 else ''}")


def _string(value: Any) -> str | None:
    if isinstance(value, str):
        return clean(value) or None
    if isinstance(value, bool):
        raise ValueError("must be text, not true or false")
    if isinstance(value, float):
        if not math.isfinite(value) or abs(value) >= _LONG:
            raise ValueError("must be text; this number has lost digits")
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, (int, Decimal, UUID)):
        return str(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    raise ValueError("must be text")


def clean(text: str) -> str:
    """Return a text without spaces around it, in the composed form of Unicode."""
    text = text.strip()
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text).encode(errors="backslashreplace").decode()  # unpaired surrogates


def _integer(value: Any) -> int | None:
    if isinstance(value, str):
        text = value.strip()
        if not text:
            return None
        try:
            value = Decimal(text) if set(text) <= _DIGITS else None
        except InvalidOperation:
            value = None
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise ValueError("must be a whole number")
    if isinstance(value, float) and not (math.isfinite(value) and abs(value) < _LONG):
        raise ValueError("must be a whole number")
    if value != int(value):
        raise ValueError("must be a whole number")
    if not -_LARGEST < value < _LARGEST:
        raise ValueError("is too large")
    return int(value)


def _number(value: Any) -> int | float | None:
    if isinstance(value, str):
        text = value.strip()
        if not text:
            return None
        try:
            value = Decimal(text)
        except InvalidOperation:
            raise ValueError("must be a number, written with a point") from None
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)) or not math.isfinite(value):
        raise ValueError("must be a number")
    if not -_LARGEST < value < _LARGEST:
        raise ValueError("is too large")
    return int(value) if value == int(value) else float(value)


def _boolean(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).strip().casefold() if isinstance(value, (str, int)) else "-"
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    if not text:
        return None
    raise ValueError("must be true or false")


def _date(value: Any) -> str | None:
    if isinstance(value, dt.datetime):
        if value.timetz().replace(tzinfo=None) != dt.time():
            raise ValueError("must be a date without a time")
        value = value.date()
    if isinstance(value, dt.date):
        return value.isoformat()
    text = value.strip() if isinstance(value, str) else "-"
    if not text:
        return None
    try:
        if len(text) == 10:
            return dt.date.fromisoformat(text).isoformat()
        return _date(dt.datetime.fromisoformat(text))
    except ValueError:
        raise ValueError("must be a date as YYYY-MM-DD; date_format reads other notations") from None


def _timestamp(value: Any) -> str | None:
    if isinstance(value, str):
        text = value.strip()
        if not text:
            return None
        try:
            value = dt.datetime.fromisoformat(text)
        except ValueError:
            raise ValueError("must be a date and time as YYYY-MM-DDTHH:MM:SS with a zone") from None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        try:
            value = dt.datetime.fromtimestamp(value, dt.timezone.utc)
        except (ValueError, OverflowError, OSError):
            raise ValueError("must be a date and time with a zone") from None
    if not isinstance(value, dt.datetime) or value.utcoffset() is None:
        raise ValueError("must be a date and time with a zone")
    return value.astimezone(dt.timezone.utc).isoformat()


def _json(value: Any) -> Any:
    return msgspec.to_builtins(value, str_keys=True)


_WRITTEN: Final[Mapping[str, Callable[[Any], Any]]] = {
    "string": _string,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "date": _date,
    "timestamp": _timestamp,
    "json": _json,
}


def listed(field: Field, items: list[Any]) -> list[Any] | None:
    """Return a list in canonical form: without repeated items and sorted where the order does not matter."""
    items = [item for item in items if item is not None]
    if field.unordered and field.kind != "json":
        items = sorted(set(items), key=str)
    return items or None


def found(field: Field, record: Mapping[str, Any]) -> Any:
    """Return the value of a field of an item of the API, in canonical form; None if it is empty or absent.

    A value of another type than documented stays as it is: it equals nothing in the list.
    """
    value: Any = None
    for path in field.reads:
        value = look(record, path)
        if value is not omit:
            break
    if value is omit or value is None:
        return None
    if field.of:
        return value if isinstance(value, (str, int)) else None
    if field.inside:
        return _inside(field, value)
    if is_array(value) and field.many:
        return listed(field, [_read(field, item) for item in value])
    return _read(field, value)


def _inside(field: Field, records: Any) -> Any:
    """Return the value in a list of objects: of the one with the same other fields, or else of the first."""
    objects: list[Any] = [record for record in records if is_object(record)] if is_array(records) else []
    for record in objects:
        if all(record.get(name) == value for name, value in field.beside.items()):
            return _read(field, record.get(field.wire))
    return _read(field, objects[0].get(field.wire)) if objects else None


def _read(field: Field, value: Any) -> Any:
    if value is None:
        return None
    if field.choices:
        for choice in field.choices:
            if value == choice or (isinstance(value, str) and value.casefold() == str(choice).casefold()):
                return choice
        return value
    try:
        if field.kind == "date" and isinstance(value, str) and len(value) > 10:
            value = value[:10]  # the day of a moment
        return _WRITTEN[field.kind](value)
    except ValueError:
        return value


def look(value: Any, path: FieldPath) -> Any:
    """Return what is at a path; `omit` if nothing is."""
    for index, name in enumerate(path):
        if name == EACH:
            if not is_array(value):
                return omit
            inner = (look(item, path[index + 1 :]) for item in value)
            return [item for item in inner if item is not omit]
        if not is_object(value):
            return omit if value is not None else None
        value = value.get(name, omit)
        if value is omit:
            return omit
    return value


def same(field: Field, old: Any, new: Any) -> bool:
    """Return whether two canonical values are equal; of objects, only the fields of the new one count."""
    if old == new and isinstance(old, bool) == isinstance(new, bool):
        return True
    if field.fold and old is not None and new is not None:
        return bool(_folded(old) == _folded(new))
    return field.kind == "json" and _covers(old, new)


def _covers(old: Any, new: Any) -> bool:
    if is_object(new) and is_object(old):
        return all(_covers(old.get(name), value) for name, value in new.items())
    if is_array(new) and is_array(old):
        return len(new) == len(old) and all(map(_covers, old, new))
    return bool(old == new)


def _folded(value: Any) -> Any:
    if isinstance(value, str):
        return value.casefold()
    return [_folded(item) for item in value] if is_array(value) else value


def key_of(field: Field, value: Any) -> str | None:
    """Return a canonical value as a key to match records by; None if there is none."""
    if value is None or is_object(value) or is_array(value):
        return None
    text = str(value)
    return text.casefold() if field.fold else text


def outgoing(field: Field, value: Any) -> Any:
    """Return a canonical value as the methods of the client take it; None becomes what clears the field."""
    if value is None:
        return [] if field.many else field.clear
    if field.kind == "date":
        return dt.date.fromisoformat(value)
    return dt.datetime.fromisoformat(value) if field.kind == "timestamp" else value
