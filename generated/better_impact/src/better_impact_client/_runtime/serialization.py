"""Serialization of request data: dates, enums, lists, nested objects, queries and headers."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from decimal import Decimal
from typing import Any, Final, Literal, TypeGuard, cast, get_args, get_origin
from urllib.parse import quote
from uuid import UUID

import msgspec

from .conditions import Condition, argument_name, check_conditions, check_required
from .errors import InvalidArgumentError, did_you_mean
from .values import Value, omit, told
from .wire_formats import BOOLEANS, check_formatted, write_date, write_range

Style = Literal["form", "comma", "json"]


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

    `style`: `form` repeats the name for each item of a list, `comma` joins the items, `json` writes any value as JSON.
    `reserved`: characters that are reserved in addresses but mean nothing in a query are not percent-encoded. `format`:
    `date`, `round-trip`, `unix-time`, `unix-time-or-text`, `date-or-date-time` or a strftime pattern for dates,
    `yes-no` or `one-zero` for booleans. `separator`: what joins the two dates of a range. `choices`: the documented
    values (a Literal type or an enum class). `spellings`: accepted spellings of values, each with the value that is
    sent. `fields`: the serializations of an object's fields (or of the fields of each object in a list). `empty`: an
    empty list has a meaning in a query and is sent as the name without a value. `require`: groups of fields; all fields
    of at least one group must be passed (`exactly`: of one group only). `conditions`: fields that other fields need.
    `kinds`: the JSON types of the documented fields of an object that may have further ones. `values`: the
    serialization of an object's other fields. `objects` and `of`: those of the members of a union that are objects, and
    of the others; the first that takes a value applies.
    """

    style: Style = "form"
    reserved: bool = False
    format: str | None = None
    separator: str | None = None
    choices: Any = ()
    spellings: Mapping[str, str] = {}
    fields: Mapping[str, Serialization] = {}
    empty: bool = False
    require: tuple[tuple[str, ...], ...] = ()
    exactly: bool = False
    conditions: tuple[Condition, ...] = ()
    kinds: Mapping[str, tuple[str, ...]] = {}
    values: Serialization | None = None
    objects: tuple[Serialization, ...] = ()
    of: tuple[Serialization, ...] = ()

    @functools.cached_property
    def checked(self) -> tuple[tuple[str, frozenset[Any]], ...]:
        """The fields with documented values or a notation, each with the values that are sent unchanged."""
        return tuple(
            (name, frozenset((None, *_choices(inner.choices))) - inner.spellings.keys())
            for name, inner in self.fields.items()
            if inner.choices or inner.spellings or inner.format
        )

    @functools.cached_property
    def _constants(self) -> tuple[tuple[str, Any], ...]:
        choices = [(name, _choices(inner.choices)) for name, inner in self.fields.items() if inner.choices]
        return tuple((name, values[0]) for name, values in choices if len(values) == 1)

    def may_be(self, record: Mapping[str, Any]) -> bool:
        """Return whether no constant of this object says that another object of the union is meant."""
        found = ((record.get(name, omit), constant) for name, constant in self._constants)
        return all(value is omit or value == constant for value, constant in found)

    @functools.cached_property
    def types(self) -> Mapping[str, frozenset[type]]:
        """The types of the documented fields of an object that may have further ones (`kinds`)."""
        return {name: frozenset(_PLAIN_TYPES[kind] for kind in kinds) for name, kinds in self.kinds.items()}

    @functools.cached_property
    def is_flat(self) -> bool:
        """Whether each field can be checked by itself, apart from those that are required."""
        return not (self.exactly or self.conditions or self.values or self.objects)

    @functools.cached_property
    def classes(self) -> dict[tuple[str, ...], Any]:
        """The types that `body_value` made of this, by the names of the fields."""
        return {}

    def leaves(self, record: dict[str, Any]) -> bool:
        """Return whether an object can be sent unchanged, a fast path for the many objects of a large body."""
        if not self.is_flat or not AS_IS.issuperset(map(type, record.values())):
            return False
        if self.require and not any(record.keys() >= set(group) for group in self.require):
            return False
        types = self.types
        if types and not all(type(value) in types.get(name, AS_IS) for name, value in record.items()):
            return False
        return all(record.get(name) in values for name, values in self.checked)

    def check_kinds(self, record: Mapping[str, Any], name: str) -> None:
        """Raise InvalidArgumentError for a documented field whose value has the wrong type."""
        types = self.types
        for field, kinds in self.kinds.items():
            value = record.get(field, omit)
            if value is omit or type(value) in types[field]:
                continue
            if not any(_has_kind(value, kind) for kind in kinds):
                wanted = " or ".join(kinds)
                raise InvalidArgumentError(f"{name}.{field}: a value of type {type(value).__name__}, not {wanted}")


AS_IS: Final[frozenset[type]] = frozenset((str, int, bool, type(None)))
"""Types whose values are sent unchanged, unless their field says otherwise."""
_PLAIN_TYPES: Final[Mapping[str, type]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": int,
    "null": type(None),
    "array": list,
    "object": dict,
}


def _has_kind(value: Any, kind: str) -> bool:
    """Return whether a Python value may be sent as a JSON type."""
    if isinstance(value, enum.Enum):
        value = value.value
    if kind == "null":
        return value is None
    if kind == "boolean" or isinstance(value, bool):
        return kind == "boolean" and isinstance(value, bool)
    if kind == "array":
        return is_list(value)
    if kind == "object":
        return isinstance(value, Mapping)
    if kind == "string":
        return isinstance(value, (str, UUID, Decimal, dt.date))
    return isinstance(value, int if kind == "integer" else (int, float, Decimal))


_RESERVED: Final = ":/?@!$'()*,;"
"""What `reserved` leaves as it is: the reserved characters of RFC 3986 without those that divide a query."""
PLAIN: Final = Serialization()
COMMA: Final = Serialization(style="comma")
Serializations = Mapping[str, Serialization]


def record(**fields: object) -> Serialization:
    """Return the serialization of an object; each field has a serialization or only its documented values."""
    serializations = {
        name: how if isinstance(how, Serialization) else Serialization(choices=how) for name, how in fields.items()
    }
    return Serialization(fields=serializations)


def complete(empty: Serialization, made: Serialization) -> None:
    """Fill the serialization of an object that contains itself, to which others refer already."""
    for name in Serialization.__struct_fields__:
        msgspec.structs.force_setattr(empty, name, getattr(made, name))


def _refuse_unknown(value: object, name: str, how: Serialization) -> None:
    """Raise InvalidArgumentError for an undocumented value; the message suggests and lists documented ones."""
    if value in _choices(how.choices):
        return
    known = how.choices
    if _is_enum(known):
        shown = {member.name: f"{known.__name__}.{member.name}" for member in known}
        allowed = [told(member) for member in known]
    else:
        allowed = [str(choice) for choice in _choices(known)]
        shown = {text: repr(text) for text in (*allowed, *how.spellings)}
    near = did_you_mean(value, shown, shown.__getitem__)
    raise InvalidArgumentError(
        f"{name}: {told(value)} is not documented{near}; use one of {', '.join(allowed)} "
        "(allow_unknown_values=True sends it anyway)"
    )


def json_value(value: Any, name: str, how: Serialization = PLAIN, *, open_enums: bool = False) -> Any:
    """Return a body value for JSON encoding: dates serialized, enums checked, omitted fields removed."""
    if type(value) is dict and how.leaves(value := cast("dict[str, Any]", value)):
        return value
    if value is None or (type(value) in (bool, int) and how.format is None):
        if how.choices and value is not None and not open_enums:
            _refuse_unknown(value, name, how)
        return value
    if isinstance(value, Mapping):
        if how.objects and (fits := [m for m in how.objects if m.may_be(cast("Mapping[str, Any]", value))]):
            return _first_fit(value, name, fits, open_enums)
        if how.require:
            check_required(name, cast("Mapping[str, Any]", value), how.require, how.exactly)
        if how.conditions:
            check_conditions(name, cast("Mapping[str, Any]", value), how.conditions)
        if how.kinds:
            how.check_kinds(cast("Mapping[str, Any]", value), name)
        other, known = how.values or PLAIN, how.fields
        return {
            key: inner
            if type(inner) in AS_IS and known.get(key, other) is PLAIN
            else json_value(inner, f"{name}.{key}", known.get(key, other), open_enums=open_enums)
            for key, inner in cast("Mapping[str, Any]", value).items()
            if inner is not omit
        }
    if is_list(value):
        if how.separator is not None:
            return write_range(tuple(value), name, how.format, how.separator)
        items: Iterable[Any] = value
        return [json_value(item, name, how, open_enums=open_enums) for item in items]
    return _scalar(value, name, how, open_enums)


def _first_fit(value: Any, name: str, members: Sequence[Serialization], open_enums: bool) -> Any:
    """Return a value as the first member of a union writes it that takes it.

    Raise InvalidArgumentError, as the last member does, if none takes it.
    """
    *others, (last, is_last_open) = [(m, False) for m in members] + [(m, True) for m in members if open_enums]
    for member, is_open in others:
        try:
            return json_value(value, name, member, open_enums=is_open)
        except InvalidArgumentError:
            continue
    return json_value(value, name, last, open_enums=is_last_open)


def _scalar(value: Any, name: str, how: Serialization, open_enums: bool) -> str | int | float:
    if how.of:
        found: str | int | float = _first_fit(value, name, how.of, open_enums)
        return found
    if isinstance(value, dt.date) and how.separator is None and how.format not in BOOLEANS:
        return write_date(value, name, how.format)
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, float) and not math.isfinite(value):
        raise InvalidArgumentError(f"{name}: {value!r} is not a number that can be sent")
    if isinstance(value, str) and value in how.spellings:
        value = how.spellings[value]
    elif how.format is not None and not (open_enums and isinstance(value, str)):
        value = check_formatted(value, name, how.format, how.separator)
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
    if isinstance(value, bool) and how.format is None:
        return "true" if value else "false"
    if value is None:
        if None in _choices(how.choices):
            return "null"
        raise InvalidArgumentError(f"{name}: None is not a value here; leave the argument out")
    written = _scalar(value, name, how, open_enums)
    if isinstance(written, float):
        return format(Decimal(repr(written)), "f")
    return str(written)


def json_text(value: Any, name: str, how: Serialization, *, open_enums: bool = False, is_ascii: bool = False) -> str:
    """Return the value of a parameter that is sent as JSON; `is_ascii` escapes every other character."""
    ready = json_value(value, name, how, open_enums=open_enums)
    return json.dumps(ready, ensure_ascii=is_ascii, separators=(",", ":"))


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
    if how.style == "json":
        return [f"{key}={_quoted(json_text(value, name, how, open_enums=open_enums), name)}"]
    safe = _RESERVED if how.reserved else ""
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
        if how.separator is not None:
            return [f"{key}={_quoted(write_range(tuple(value), name, how.format, how.separator), name)}"]
        items = [_quoted(text(item, name, how, open_enums=open_enums), name, safe) for item in value]
        if not items:
            if how.empty:
                return [f"{key}{suffix}="]
            raise _nothing(name, "list")
        if how.style == "comma":
            return [f"{key}={','.join(items)}"]
        return [f"{key}{suffix}={item}" for item in items]
    return [f"{key}={_quoted(text(value, name, how, open_enums=open_enums), name, safe)}"]


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
