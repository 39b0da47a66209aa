"""Comparisons of records with the values of filters."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from .meanings import Condition, text_of

Test = Callable[["Row"], bool]
_TRUE, _FALSE = ("yes", "true", "1"), ("no", "false", "0")
_AGO = re.compile(r"now(?:-(\d+)d)?")


class Row(Protocol):
    """A record that is compared."""

    def values(self, field_path: str) -> list[Any]:
        """Return the values of a field, one for each object of the lists on its path."""
        ...

    def joined(self, list_id: str, key: Any) -> Row | None:
        """Return the record of another list with an id; None if there is none."""
        ...


def test_of(condition: Condition, sent: Any, schema: Any, now: dt.datetime) -> Test | None:
    """Return the test of records for a value that is sent; None if every record passes.

    `schema`: of the value that is sent, for its notation of dates.
    """
    if condition.when and not any(_is_same(sent, each) for each in condition.when):
        return None
    if condition.flags:
        chosen = [condition.flags.get(text_of(item)) for item in _listed(sent)]
        fields = [field for field in chosen if field is not None]
        return (lambda row: any(map(any, map(row.values, fields)))) if fields else None
    value = condition.value if condition.value is not None else sent
    value = _exchanged(value, condition)
    if condition.compare == "overlaps":
        return _overlaps(condition, value, schema)
    passes = _passes(condition.compare, value, schema, now)
    if passes is None:
        return None
    if condition.joined is None:
        return lambda row: passes([v for field in condition.fields for v in row.values(field)])
    other = condition.joined

    def follows(row: Row) -> bool:
        keys = [key for field in condition.fields for key in row.values(field)]
        found = (row.joined(other.list, _key(key)) for key in keys)
        return any(passes(there.values(other.field)) for there in found if there is not None)

    return follows


def moment_of(value: Any) -> dt.datetime | None:
    """Return a time in UTC; None for a value that is none."""
    try:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return dt.datetime.fromtimestamp(value, dt.timezone.utc)
        text = re.sub(r"\.(\d{6})\d+", r".\1", str(value)).replace("Z", "+00:00")
        found = dt.datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=dt.timezone.utc)


def _exchanged(value: Any, condition: Condition) -> Any:
    """Return what fields contain for a value that is sent, or for each of a list."""
    if not condition.values:
        return value
    if isinstance(value, list):
        return [condition.values.get(text_of(item), item) for item in value]
    return condition.values.get(text_of(value), value)


def _passes(
    compare: str, value: Any, schema: Any, now: dt.datetime
) -> Callable[[list[Any]], bool] | None:
    """Return the test of the values of a field; None if what is sent cannot be compared."""
    if compare in ("equal", "none-of"):
        wanted = _listed(value)
        flag = _flag(value)
        found_equal = _equal(wanted, flag)
        return found_equal if compare == "equal" else lambda found: not found_equal(found)
    if compare == "set":
        flag = _flag(value)
        if flag is None:
            return None
        return lambda found: any(item not in (None, False, "", {}) for item in found) == flag
    if compare in ("starts", "contains"):
        return _texts(compare, value)
    if compare == "within":
        days = _days(value, schema)
        return None if days is None else lambda found: any(_is_in(item, *days) for item in found)
    limit = _limit(value, compare, now)
    if limit is None:
        return None
    later = compare == "from"
    return lambda found: any(
        (at >= limit if later else at <= limit) for at in map(moment_of, found) if at is not None
    )


def _equal(wanted: list[Any], flag: bool | None) -> Callable[[list[Any]], bool]:
    plain = {_plain(item) for item in wanted}

    def test(found: list[Any]) -> bool:
        if flag is not None and all(item is None or isinstance(item, bool) for item in found):
            return any(found) == flag  # a flag that a record lacks is false
        return any(names & plain for names in map(_names, found))

    return test


def _texts(compare: str, value: Any) -> Callable[[list[Any]], bool]:
    wanted = [str(item).lower() for item in _listed(value)]
    if compare == "contains":
        return lambda found: any(part in _text(item) for item in found for part in wanted)
    starts = tuple(_plain(item) for item in wanted)
    return lambda found: any(item is not None and _plain(item).startswith(starts) for item in found)


def _text(value: Any) -> str:
    """Return a value as text to search in, in lower case; of an object, every value in it."""
    if isinstance(value, dict):
        return "\n".join(map(_text, value.values()))
    return "" if value is None else str(value).lower()


def _names(value: Any) -> set[str]:
    """Return the texts by which a value may be meant; of an object: id, UUID and name."""
    if isinstance(value, dict):
        return {_plain(value[key]) for key in ("id", "uuid", "name") if value.get(key) is not None}
    return set() if value is None else {_plain(value)}


def _key(value: Any) -> Any:
    return value.get("id") if isinstance(value, dict) else value


def _plain(value: Any) -> str:
    """Return a value in lower case, without punctuation; APIs spell statuses differently."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "".join(filter(str.isalnum, str(value).lower()))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _flag(value: Any) -> bool | None:
    """Return the truth of a value that is sent; None if it is no boolean."""
    if isinstance(value, bool):
        return value
    word = str(value).lower() if isinstance(value, (str, int)) else ""
    return True if word in _TRUE else False if word in _FALSE else None


def _is_same(sent: Any, value: Any) -> bool:
    return sent == value and isinstance(sent, bool) == isinstance(value, bool)


def _limit(value: Any, compare: str, now: dt.datetime) -> dt.datetime | None:
    """Return the time in a value; of a day alone, its start, or its end for `until`."""
    relative = _AGO.fullmatch(value) if isinstance(value, str) else None
    if relative is not None:
        return now - dt.timedelta(days=int(relative[1] or 0))
    found = moment_of(value)
    if found is not None and compare == "until" and isinstance(value, str) and len(value) == 10:
        return _end_of(found)
    return found


def _end_of(day: dt.datetime) -> dt.datetime:
    return day.replace(hour=23, minute=59, second=59, microsecond=999_999)


def _days(value: Any, schema: Any) -> tuple[dt.datetime, dt.datetime] | None:
    """Return start and end of a day, or of days in one text; None if it is neither."""
    separator = schema.get("x-range-separator", "/")
    pieces = str(value).split(separator)
    if len(pieces) == 1:
        pieces *= 2
    half = len(pieces) // 2
    try:
        first, last = (
            dt.datetime.strptime(
                separator.join(part), schema.get("x-wire-format", "%Y-%m-%d")
            ).replace(tzinfo=dt.timezone.utc)
            for part in (pieces[:half], pieces[half:])
        )
    except ValueError:
        return None
    return first, _end_of(last)


def _is_in(value: Any, first: dt.datetime, last: dt.datetime) -> bool:
    found = moment_of(value)
    return found is not None and first <= found <= last


def _overlaps(condition: Condition, value: Any, schema: Any) -> Test | None:
    """Return a test of the period between two fields; one that is missing does not limit it."""
    days = _days(value, schema)
    if days is None:
        return None
    begin, end = condition.fields

    def test(row: Row) -> bool:
        begins, ends = _first_moment(row.values(begin)), _first_moment(row.values(end))
        return not (begins is not None and begins > days[1]) and not (
            ends is not None and ends < days[0]
        )

    return test


def _first_moment(found: Iterable[Any]) -> dt.datetime | None:
    return next(filter(None, map(moment_of, found)), None)
