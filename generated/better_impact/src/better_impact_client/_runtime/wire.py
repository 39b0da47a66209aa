"""How Python values are written on the wire: dates, enums, lists and nested objects."""

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

from .errors import InvalidArgumentError
from .omitted import omit
from .values import Value

Style = Literal["form", "comma"]
ROUND_TRIP: Final = "round-trip"
UNIX_TIME: Final = "unix-time"
DATE: Final = "date"
DATE_OR_DATE_TIME: Final = "date-or-date-time"
_TIME: Final = re.compile("%[HIMSTRfpcXs]")  # a strftime pattern without any of these writes a day


def _is_enum(values: object) -> TypeGuard[type[enum.Enum]]:
    return isinstance(values, type) and issubclass(values, enum.Enum)


@functools.cache
def _choices(values: Any) -> tuple[Any, ...]:
    """Give the values of a Literal type, an enum class or a plain tuple."""
    if get_origin(values) is Literal:
        return get_args(values)
    if _is_enum(values):
        return tuple(member.value for member in values)
    given: Iterable[Any] = values
    return tuple(given)


class Rule(Value, frozen=True, kw_only=True, dict=True):
    """How one parameter or body field is checked and written, where that needs saying.

    `style`: `form` repeats the name for a list, `comma` joins it. `format`: `date`, `round-trip`, `unix-time`,
    `date-or-date-time` or a strftime pattern for dates. `choices`: the documented values (a Literal type or an enum
    class). `spellings`: other accepted spellings of a value, and the one that is sent. `fields`: rules of the fields of
    an object (or of every object of a list). `require`: groups of fields of which one must be given whole; `exactly`
    allows no more.
    """

    style: Style = "form"
    format: str | None = None
    choices: Any = ()
    spellings: Mapping[str, str] = {}
    fields: Mapping[str, Rule] = {}
    require: tuple[tuple[str, ...], ...] = ()
    exactly: bool = False

    @functools.cached_property
    def checked(self) -> tuple[tuple[str, frozenset[Any]], ...]:
        """The fields that are compared with documented values, and those that are sent as given."""
        return tuple(
            (name, frozenset((None, *_choices(rule.choices))) - rule.spellings.keys())
            for name, rule in self.fields.items()
            if rule.choices or rule.spellings
        )

    def leaves(self, record: dict[str, Any]) -> bool:
        """Tell whether an object is sent as it is, as nearly all of a large body are."""
        if self.require or not _AS_IS.issuperset(map(type, record.values())):
            return False
        return all(record.get(name) in values for name, values in self.checked)


_AS_IS: Final = frozenset((str, int, bool, type(None)))
PLAIN: Final = Rule()
COMMA: Final = Rule(style="comma")
Rules = Mapping[str, Rule]


def record(**fields: object) -> Rule:
    """Give the rule of an object: of each field its rule, or just its documented values."""
    return Rule(fields={n: r if isinstance(r, Rule) else Rule(choices=r) for n, r in fields.items()})


def write_date(value: dt.date, name: str, pattern: str | None) -> str | int | float:
    """Write a date or an aware date-time in the format of its field; as Unix time, a date is its midnight in UTC.

    Raises InvalidArgumentError for a date-time without a time zone, since the vendor would have
    to guess what moment it is, and for one where a day is wanted.
    """
    if isinstance(value, dt.datetime):
        if pattern == DATE or (pattern and "%" in pattern and not _TIME.search(pattern)):
            raise InvalidArgumentError(f"{name}: give a date, not a datetime, whose day depends on the time zone")
        if value.utcoffset() is None:
            raise InvalidArgumentError(
                f"{name}: the date-time has no time zone; give an aware one, such as datetime.now(timezone.utc)"
            )
        value = value.astimezone(dt.timezone.utc)
    elif pattern == UNIX_TIME:
        value = dt.datetime.combine(value, dt.time(), dt.timezone.utc)
    if pattern in (None, DATE, DATE_OR_DATE_TIME):
        return value.isoformat().replace("+00:00", "Z")
    if pattern in (ROUND_TRIP, UNIX_TIME):
        if not isinstance(value, dt.datetime):
            raise InvalidArgumentError(f"{name}: give an aware datetime, not a date")
        if pattern == ROUND_TRIP:
            return f"{value:%Y-%m-%dT%H:%M:%S.%f}0Z"
        seconds = value.timestamp()
        return int(seconds) if seconds.is_integer() else seconds
    return value.strftime(pattern)


def _refuse_unknown(value: object, name: str, rule: Rule) -> None:
    choices = _choices(rule.choices)
    if value not in choices:
        allowed = ", ".join(str(choice) for choice in choices)
        raise InvalidArgumentError(
            f"{name}: {value!r} is not documented; use one of {allowed} (allow_unknown_values=True sends it anyway)"
        )


def check_required(what: str, values: Mapping[str, Any], groups: tuple[tuple[str, ...], ...], exactly: bool) -> None:
    """Check that one group of names is given whole (with `exactly`, no second one).

    Raises InvalidArgumentError that names the groups.
    """
    given = {name for name, value in values.items() if value is not omit}
    met = [group for group in groups if given.issuperset(group)]
    if not met or (exactly and len(met) > 1):
        listed = " or ".join(" with ".join(group) for group in groups)
        amount = "exactly one of" if exactly else "at least"
        raise InvalidArgumentError(f"{what}: give {amount} {listed}")


def json_value(value: Any, name: str, rule: Rule = PLAIN, *, open_enums: bool = False) -> Any:
    """Give the JSON form of a body value: dates written, enums checked, omitted fields dropped."""
    if type(value) is dict and rule.leaves(value := cast("dict[str, Any]", value)):
        return value
    if value is None or type(value) in (bool, int):
        if rule.choices and value is not None and not open_enums:
            _refuse_unknown(value, name, rule)
        return value
    if isinstance(value, Mapping):
        if rule.require:
            check_required(name, cast("Mapping[str, Any]", value), rule.require, rule.exactly)
        return {
            key: json_value(inner, f"{name}.{key}", rule.fields.get(key, PLAIN), open_enums=open_enums)
            for key, inner in cast("Mapping[str, Any]", value).items()
            if inner is not omit
        }
    if is_list(value):
        items: Iterable[Any] = value
        return [json_value(item, name, rule, open_enums=open_enums) for item in items]
    return _scalar(value, name, rule, open_enums)


def _scalar(value: Any, name: str, rule: Rule, open_enums: bool) -> str | int | float:
    if isinstance(value, dt.date):
        return write_date(value, name, rule.format)
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, float) and not math.isfinite(value):
        raise InvalidArgumentError(f"{name}: {value!r} is not a number that can be sent")
    if isinstance(value, str) and value in rule.spellings:
        value = rule.spellings[value]
    if rule.choices and not open_enums:
        _refuse_unknown(value, name, rule)
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    raise InvalidArgumentError(f"{name}: a value of type {type(value).__name__} cannot be sent")


def is_list(value: object) -> bool:
    """Tell whether a value is written as a list."""
    return isinstance(value, (Sequence, Set, Iterable)) and not isinstance(value, (str, bytes, bytearray, Mapping))


def text(value: Any, name: str, rule: Rule = PLAIN, *, open_enums: bool = False) -> str:
    """Give the text of one value of a query, a path or a header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        raise InvalidArgumentError(f"{name}: None is not a value here; leave the argument out")
    written = _scalar(value, name, rule, open_enums)
    if isinstance(written, float):
        return format(Decimal(repr(written)), "f")
    return str(written)


def _quoted(value: str, name: str, safe: str = "") -> str:
    try:
        return quote(value, safe=safe)
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{name}: the text holds half a character") from None


def query_string(
    values: Mapping[str, Any],
    rules: Rules | None = None,
    *,
    open_enums: bool = False,
    labels: Mapping[str, str] | None = None,
) -> str:
    """Give the query of an address, percent-encoded, in the order of the values.

    Values that are `omit` are left out; an empty list too. An object is written as `name[key]`, a
    list in it as `name[key][]`. `labels` are other names for messages.
    """
    pairs: list[str] = []
    for name, value in values.items():
        if value is omit:
            continue
        rule = rules.get(name, PLAIN) if rules else PLAIN
        label = labels.get(name, name) if labels else name
        pairs += _pairs(_quoted(name, name, "[]"), label, value, rule, open_enums)
    return "&".join(pairs)


def _pairs(key: str, name: str, value: Any, rule: Rule, open_enums: bool, suffix: str = "") -> list[str]:
    if isinstance(value, Mapping):
        pairs: list[str] = []
        for inner, item in cast("Mapping[str, Any]", value).items():
            if item is not omit:
                inner_key = f"{key}[{_quoted(inner, name)}]"
                inner_rule = rule.fields.get(inner, PLAIN)
                pairs += _pairs(inner_key, f"{name}.{inner}", item, inner_rule, open_enums, "[]")
        return pairs
    if is_list(value):
        items = [_quoted(text(item, name, rule, open_enums=open_enums), name) for item in value]
        if rule.style == "comma":
            return [f"{key}={','.join(items)}"] if items else []
        return [f"{key}{suffix}={item}" for item in items]
    return [f"{key}={_quoted(text(value, name, rule, open_enums=open_enums), name)}"]
