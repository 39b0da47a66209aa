"""Serialization of request data: dates, enums, lists, nested objects, queries and headers."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import math
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from decimal import Decimal
from typing import Any, Final, Literal, TypeGuard, cast, get_args, get_origin
from urllib.parse import quote
from uuid import UUID

from .errors import InvalidArgumentError, did_you_mean
from .values import Value, omit

Style = Literal["form", "comma"]
ROUND_TRIP: Final = "round-trip"
UNIX_TIME: Final = "unix-time"
DATE: Final = "date"
DATE_OR_DATE_TIME: Final = "date-or-date-time"
_TIME: Final = re.compile("%[HIMSTRfpcXs]")  # a strftime pattern without any of these has no time of day


def _is_enum(values: object) -> TypeGuard[type[enum.Enum]]:
    return isinstance(values, type) and issubclass(values, enum.Enum)


@functools.cache
def _choices(values: Any) -> tuple[Any, ...]:
    """Return the values of a Literal type, an enum class or a plain tuple."""
    if get_origin(values) is Literal:
        return get_args(values)
    if _is_enum(values):
        return tuple(member.value for member in values)
    plain: Iterable[Any] = values
    return tuple(plain)


class Serialization(Value, frozen=True, kw_only=True, dict=True):
    """How one parameter or body field is checked and serialized.

    `style`: `form` repeats the name for each item of a list, `comma` joins the items. `format`: `date`, `round-trip`,
    `unix-time`, `date-or-date-time` or a strftime pattern for dates. `choices`: the documented values (a Literal type
    or an enum class). `spellings`: accepted spellings of values, each with the value that is sent. `fields`: the
    serializations of an object's fields (or of the fields of each object in a list). `empty`: an empty list has a
    meaning in a query and is sent as the name without a value. `require`: groups of fields; all
    fields of at least one group must be passed (`exactly`: of one group only).
    """

    style: Style = "form"
    format: str | None = None
    choices: Any = ()
    spellings: Mapping[str, str] = {}
    fields: Mapping[str, Serialization] = {}
    empty: bool = False
    require: tuple[tuple[str, ...], ...] = ()
    exactly: bool = False

    @functools.cached_property
    def checked(self) -> tuple[tuple[str, frozenset[Any]], ...]:
        """The fields with documented values, each with the values that are sent unchanged."""
        return tuple(
            (name, frozenset((None, *_choices(inner.choices))) - inner.spellings.keys())
            for name, inner in self.fields.items()
            if inner.choices or inner.spellings
        )

    def leaves(self, record: dict[str, Any]) -> bool:
        """Return whether an object can be sent unchanged, a fast path for the many objects of a large body."""
        if self.require or not _AS_IS.issuperset(map(type, record.values())):
            return False
        return all(record.get(name) in values for name, values in self.checked)


_AS_IS: Final = frozenset((str, int, bool, type(None)))
PLAIN: Final = Serialization()
COMMA: Final = Serialization(style="comma")
Serializations = Mapping[str, Serialization]


def record(**fields: object) -> Serialization:
    """Return the serialization of an object; each field has a serialization or only its documented values."""
    serializations = {
        name: how if isinstance(how, Serialization) else Serialization(choices=how) for name, how in fields.items()
    }
    return Serialization(fields=serializations)


def write_date(value: dt.date, name: str, pattern: str | None) -> str | int | float:
    """Return a date or an aware date-time in the format of its field; a date as Unix time is midnight in UTC.

    Raise InvalidArgumentError for a date-time without a time zone, which is ambiguous, and for a
    date-time where a date is expected or a date where a date-time is.
    """
    if isinstance(value, dt.datetime):
        if pattern == DATE or (pattern and "%" in pattern and not _TIME.search(pattern)):
            raise InvalidArgumentError(f"{name}: pass a date, not a datetime, whose day depends on the time zone")
        if value.utcoffset() is None:
            raise InvalidArgumentError(
                f"{name}: the date-time has no time zone; pass an aware one, such as datetime.now(timezone.utc)"
            )
        value = value.astimezone(dt.timezone.utc)
    elif pattern == UNIX_TIME:
        value = dt.datetime.combine(value, dt.time(), dt.timezone.utc)
    if pattern in (None, DATE, DATE_OR_DATE_TIME):
        return value.isoformat().replace("+00:00", "Z")
    if pattern in (ROUND_TRIP, UNIX_TIME):
        if not isinstance(value, dt.datetime):
            raise InvalidArgumentError(f"{name}: pass an aware datetime, not a date")
        if pattern == ROUND_TRIP:
            return f"{value:%Y-%m-%dT%H:%M:%S.%f}0Z"
        seconds = value.timestamp()
        return int(seconds) if seconds.is_integer() else seconds
    return value.strftime(pattern)


def _refuse_unknown(value: object, name: str, how: Serialization) -> None:
    """Raise InvalidArgumentError for an undocumented value; the message suggests and lists documented ones."""
    if value in _choices(how.choices):
        return
    known = how.choices
    if _is_enum(known):
        shown = {member.name: f"{known.__name__}.{member.name}" for member in known}
        allowed = [f"{shown[member.name]} ({member.value!r})" for member in known]
    else:
        allowed = [str(choice) for choice in _choices(known)]
        shown = {text: repr(text) for text in (*allowed, *how.spellings)}
    near = did_you_mean(value, shown, shown.__getitem__)
    raise InvalidArgumentError(
        f"{name}: {value!r} is not documented{near}; use one of {', '.join(allowed)} "
        "(allow_unknown_values=True sends it anyway)"
    )


_WORDS: Final = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+|[0-9]+")


@functools.lru_cache(maxsize=4096)
def argument_name(wire: str) -> str:
    """Return the argument name for a vendor's name, unless the spec defines another one."""
    return "_".join(word.lower() for word in _WORDS.findall(wire)) or wire


def check_required(
    what: str,
    values: Mapping[str, Any],
    groups: tuple[tuple[str, ...], ...],
    exactly: bool,
    labels: Mapping[str, str] | None = None,
) -> None:
    """Raise InvalidArgumentError unless all names of at least one group have values (`exactly`: of one group only).

    The message lists the groups.
    """
    passed = {name for name, value in values.items() if value is not omit}
    met = [group for group in groups if passed.issuperset(group)]
    if not met or (exactly and len(met) > 1):
        called = labels or {}
        listed = " or ".join(" with ".join(called.get(n) or argument_name(n) for n in group) for group in groups)
        amount = "exactly one of" if exactly else "at least"
        raise InvalidArgumentError(f"{what}: pass {amount} {listed}")


def json_value(value: Any, name: str, how: Serialization = PLAIN, *, open_enums: bool = False) -> Any:
    """Return a body value for JSON encoding: dates serialized, enums checked, omitted fields removed."""
    if type(value) is dict and how.leaves(value := cast("dict[str, Any]", value)):
        return value
    if value is None or type(value) in (bool, int):
        if how.choices and value is not None and not open_enums:
            _refuse_unknown(value, name, how)
        return value
    if isinstance(value, Mapping):
        if how.require:
            check_required(name, cast("Mapping[str, Any]", value), how.require, how.exactly)
        return {
            key: json_value(inner, f"{name}.{key}", how.fields.get(key, PLAIN), open_enums=open_enums)
            for key, inner in cast("Mapping[str, Any]", value).items()
            if inner is not omit
        }
    if is_list(value):
        items: Iterable[Any] = value
        return [json_value(item, name, how, open_enums=open_enums) for item in items]
    return _scalar(value, name, how, open_enums)


def _scalar(value: Any, name: str, how: Serialization, open_enums: bool) -> str | int | float:
    if isinstance(value, dt.date):
        return write_date(value, name, how.format)
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, float) and not math.isfinite(value):
        raise InvalidArgumentError(f"{name}: {value!r} is not a number that can be sent")
    if isinstance(value, str) and value in how.spellings:
        value = how.spellings[value]
    if how.choices and not open_enums:
        _refuse_unknown(value, name, how)
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    raise InvalidArgumentError(f"{name}: a value of type {type(value).__name__} cannot be sent")


def is_list(value: object) -> bool:
    """Return whether a value is serialized as a list."""
    return isinstance(value, (Sequence, Set, Iterable)) and not isinstance(value, (str, bytes, bytearray, Mapping))


def text(value: Any, name: str, how: Serialization = PLAIN, *, open_enums: bool = False) -> str:
    """Return a query, path or header value as text. Raise InvalidArgumentError if it cannot be sent."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        raise InvalidArgumentError(f"{name}: None is not a value here; leave the argument out")
    written = _scalar(value, name, how, open_enums)
    if isinstance(written, float):
        return format(Decimal(repr(written)), "f")
    return str(written)


def _quoted(value: str, name: str, safe: str = "") -> str:
    try:
        return quote(value, safe=safe)
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{name}: the text holds an unpaired surrogate") from None


def query_string(
    values: Mapping[str, Any],
    serializations: Serializations | None = None,
    *,
    open_enums: bool = False,
    labels: Mapping[str, str] | None = None,
) -> str:
    """Return the query string of an address, percent-encoded, in the order of the values.

    `omit` is left out. An object is written as `name[key]`, a list in it as `name[key][]`. `labels` are argument names
    for messages, by the vendor's names. Raise InvalidArgumentError for an empty list or object, unless an empty list
    has a meaning (`Serialization.empty`): a filter that is not sent selects everything.
    """
    pairs: list[str] = []
    for name, value in values.items():
        if value is omit:
            continue
        how = serializations.get(name, PLAIN) if serializations else PLAIN
        label = (labels or {}).get(name) or argument_name(name)
        pairs += _pairs(_quoted(name, name, "[]"), label, value, how, open_enums)
    return "&".join(pairs)


def _pairs(key: str, name: str, value: Any, how: Serialization, open_enums: bool, suffix: str = "") -> list[str]:
    if isinstance(value, Mapping):
        if not value:
            raise _nothing(name, "object")
        pairs: list[str] = []
        for inner, item in cast("Mapping[str, Any]", value).items():
            if item is not omit:
                inner_key = f"{key}[{_quoted(inner, name)}]"
                inner_how = how.fields.get(inner, PLAIN)
                pairs += _pairs(inner_key, f"{name}.{inner}", item, inner_how, open_enums, "[]")
        return pairs
    if is_list(value):
        items = [_quoted(text(item, name, how, open_enums=open_enums), name) for item in value]
        if not items:
            if how.empty:
                return [f"{key}{suffix}="]
            raise _nothing(name, "list")
        if how.style == "comma":
            return [f"{key}={','.join(items)}"]
        return [f"{key}{suffix}={item}" for item in items]
    return [f"{key}={_quoted(text(value, name, how, open_enums=open_enums), name)}"]


def _nothing(name: str, kind: str) -> InvalidArgumentError:
    return InvalidArgumentError(
        f"{name}: the {kind} is empty, which would select everything; leave the argument out if that is meant"
    )


Headers = list[tuple[str, str]]
_BAD_HEADER = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def merged_headers(base: Headers, *more: Mapping[str, str] | None) -> Headers:
    """Return headers merged; later ones replace earlier ones of the same name, ignoring case.

    Raise InvalidArgumentError for a name or value that would break the request.
    """
    merged = {name.lower(): (name, value) for name, value in base}
    for headers in more:
        for name, value in (headers or {}).items():
            check_header(name, value)
            merged[name.lower()] = (name, value)
    return list(merged.values())


def check_header(name: str, value: str) -> None:
    """Raise InvalidArgumentError for a header that cannot be sent; the message does not contain its value."""
    checked: Any = value
    if not _HEADER_NAME.fullmatch(name):
        raise InvalidArgumentError(f"{name!r} is not a header name")
    good = isinstance(checked, str) and value.isascii() and not _BAD_HEADER.search(value)
    del checked, value  # tracebacks show local variables
    if not good:
        raise InvalidArgumentError(f"header {name}: the value must be ASCII text without control characters")
