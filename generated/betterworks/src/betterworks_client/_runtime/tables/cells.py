"""The cells of a table: what a column holds, and how the values of responses are converted to it.

Dates and moments are ISO 8601 text, so that destinations that hold text need not write them again.
"""

from __future__ import annotations

import datetime as dt
import enum
import hashlib
import hmac
import json
import math
from collections.abc import Callable
from typing import Annotated, Any, Final, Literal, TypeAlias, get_args, get_origin

import msgspec

from ..json_values import is_array, is_object

Kind: TypeAlias = Literal["text", "integer", "real", "boolean", "date", "timestamp", "json"]
"""What a column holds. `date` is a date, `timestamp` a moment in UTC, `json` the JSON text of a value."""
Convert: TypeAlias = Callable[[Any], Any]
"""Converts a value to a cell. Raises ValueError or OverflowError for one that does not fit."""
Whole: TypeAlias = Callable[[list[Any], set[type]], list[Any] | None]
"""Converts the values of a column, of which all types are given; None if one of them needs `Convert`."""

_NONE: Final = type(None)
_HASH_BYTES: Final = 16
_INTEGERS: Final = range(-(2**63), 2**63)
"""What the integers of databases can hold."""


def kind_of(name: str, members: list[Any], *, is_key: bool) -> Kind:
    """Return what a column holds whose values are of one of the types. Ids are text, whatever the vendor sends."""
    found: set[Kind] = {_kind(member) for member in members}
    if is_key or name.endswith(("_id", "__id")) or name == "id":
        return "json" if "json" in found else "text"
    if found == {"integer", "real"}:
        return "real"
    if len(found) == 1:
        return found.pop()
    return "json" if "json" in found or not found else "text"


def _kind(hint: Any) -> Kind:
    if get_origin(hint) is Annotated:  # a date-time whose zone is known
        hint = get_args(hint)[0]
    if get_origin(hint) is Literal:
        return "integer" if all(type(choice) is int for choice in get_args(hint)) else "text"
    if isinstance(hint, type):
        if issubclass(hint, bool):
            return "boolean"
        for base, kind in _SCALARS:
            if issubclass(hint, base):
                return kind
        if issubclass(hint, enum.Enum):
            return "text"
    return "json"


_SCALARS: Final[tuple[tuple[type, Kind], ...]] = (
    (int, "integer"),
    (float, "real"),
    (str, "text"),
    (dt.datetime, "timestamp"),
    (dt.date, "date"),
)


def conversion(kind: Kind, members: list[Any]) -> tuple[Whole | None, Convert]:
    """Return what converts the values of a column at once where none needs a closer look, and what converts one."""
    if kind == "text" and any(_kind(member) != "text" for member in members):
        return _texts_or_integers, text
    return _WHOLE.get(kind), _CONVERT[kind]


def _texts(values: list[Any], types: set[type]) -> list[Any] | None:
    return values if types <= {str, _NONE} and is_storable("".join(filter(None, values))) else None


def _texts_or_integers(values: list[Any], types: set[type]) -> list[Any] | None:
    if types <= {int, _NONE}:
        try:
            return [None if value is None else str(value) for value in values]
        except ValueError:  # too many digits
            return None
    return _texts(values, types)


def _booleans(values: list[Any], types: set[type]) -> list[Any] | None:
    return values if types <= {bool, _NONE} else None


def _integers(values: list[Any], types: set[type]) -> list[Any] | None:
    fits = types <= {int, _NONE} and all(value in _INTEGERS for value in values if value is not None)
    return values if fits else None


def _reals(values: list[Any], types: set[type]) -> list[Any] | None:
    fits = types <= {float, _NONE} and all(math.isfinite(value) for value in values if value is not None)
    return values if fits else None


_WHOLE: Final[dict[str, Whole]] = {"text": _texts, "boolean": _booleans, "integer": _integers, "real": _reals}


def text(value: Any) -> str:
    """Return a scalar as text: numbers and booleans as in JSON. Raise ValueError for an object, a list, or infinity."""
    if isinstance(value, str):
        return _text(value)
    if type(value) is int:
        return str(value)
    if is_object(value) or is_array(value) or (isinstance(value, float) and not math.isfinite(value)):
        raise ValueError
    return msgspec.json.encode(value).decode()


def _text(value: Any) -> str:
    if not isinstance(value, str) or not is_storable(value):
        raise ValueError
    return value


def is_storable(value: str) -> bool:
    """Return whether every destination can hold a text: without NUL, and without unpaired surrogates."""
    try:
        return b"\0" not in value.encode()
    except UnicodeEncodeError:
        return False


def _scalar(wanted: type[float | bool]) -> Convert:
    def convert(value: Any) -> Any:
        return msgspec.convert(value, wanted, strict=False)  # a ValidationError is a ValueError

    return convert


def _integer(value: Any) -> int:
    if type(value) is not int:
        value = msgspec.convert(value, int, strict=False)
    if value not in _INTEGERS:
        raise ValueError
    return int(value)


def _real(value: Any) -> float:
    """Return a number. Raise ValueError for one that is not finite: JSON and most databases cannot hold it."""
    if type(value) is not float:
        value = msgspec.convert(value, float, strict=False)
    if not math.isfinite(value):
        raise ValueError
    return float(value)


def _timestamp(value: Any) -> str:
    """Return a moment in UTC as text; one without a zone is taken for UTC. A number is a Unix time."""
    if not isinstance(value, str):
        return moment_text(msgspec.convert(value, dt.datetime, strict=False))
    moment = dt.datetime.fromisoformat(value)
    if value[19:] == "Z" and value[4] == value[7] == "-" and value[10] == "T" and value[13] == ":":
        return value  # as moment_text writes it
    return moment_text(moment if moment.tzinfo else moment.replace(tzinfo=dt.timezone.utc))


def moment_text(moment: dt.datetime) -> str:
    """Return an aware moment as ISO 8601 text in UTC, with `Z`."""
    return f"{moment.astimezone(dt.timezone.utc).isoformat().removesuffix('+00:00')}Z"


def _date(value: Any) -> str:
    """Return a day as text. Raise ValueError for a moment with a time of day."""
    if not isinstance(value, str):
        raise ValueError
    if len(value) == len("2020-01-02"):
        return dt.date.fromisoformat(value).isoformat()
    moment = dt.datetime.fromisoformat(value)
    if moment.time() != dt.time():
        raise ValueError
    return moment.date().isoformat()


def date_of(kind: Kind, cell: Any) -> Any:
    """Return the cell of a column as a date or an aware datetime, if the column holds these."""
    if cell is None or kind not in ("date", "timestamp"):
        return cell
    return dt.date.fromisoformat(cell) if kind == "date" else dt.datetime.fromisoformat(cell)


def json_text(value: Any) -> str:
    """Return a value as JSON text, the fields of objects in alphabetical order.

    Numbers that are not finite become text, as do unpaired surrogates (`\\ud800`): JSON can hold neither of them.
    """
    try:
        data = msgspec.json.encode(value, order="deterministic")
    except (UnicodeEncodeError, OverflowError):  # OverflowError: an integer beyond 64 bits
        return json.dumps(_writable(value), sort_keys=True, separators=(",", ":"))
    if b"null" in data:  # as msgspec writes such numbers
        data = msgspec.json.encode(_writable(value), order="deterministic")
    return data.decode()


def _writable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if is_object(value):
        return {_writable(name): _writable(each) for name, each in value.items()}
    return [_writable(each) for each in value] if is_array(value) else value


_CONVERT: Final[dict[str, Convert]] = {
    "text": _text,
    "integer": _integer,
    "real": _real,
    "boolean": _scalar(bool),
    "date": _date,
    "timestamp": _timestamp,
    "json": json_text,
}


def hasher(convert: Convert, secret: bytes) -> Convert:
    """Return what replaces a value by its hash with a secret key (HMAC-SHA256, 32 hexadecimal digits).

    Equal values have equal hashes, so that tables can be joined; without the key, values cannot be tried out.
    """

    def hashed(value: Any) -> str:
        plain = text(convert(value))
        return hmac.new(secret, plain.encode(), hashlib.sha256).digest()[:_HASH_BYTES].hex()

    return hashed
