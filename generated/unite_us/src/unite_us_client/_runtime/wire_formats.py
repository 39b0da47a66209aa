"""How dates and booleans are written where an API wants its own notation (`x-wire-format` in a spec)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from .errors import InvalidArgumentError

ROUND_TRIP: Final = "round-trip"
UNIX_TIME: Final = "unix-time"
UNIX_TIME_OR_TEXT: Final = "unix-time-or-text"
"""Where text and numbers of any kind are sent as they are, and only dates are Unix times."""
DATE: Final = "date"
DATE_OR_DATE_TIME: Final = "date-or-date-time"
BOOLEANS: Final[Mapping[str, tuple[str | int, str | int]]] = {"yes-no": ("no", "yes"), "one-zero": (0, 1)}
"""Notations of booleans, each with what is sent for False and for True."""
_TIME: Final = re.compile("%[HIMSTfRpcXs]")  # a strftime pattern without any of these has no time of day
_ISO_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_ISO_DATE_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?")
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?")


def write_date(value: dt.date, name: str, pattern: str | None) -> str | int | float:
    """Return a date or an aware date-time in the format of its field; a date as Unix time is midnight in UTC.

    Raise InvalidArgumentError for a date-time without a time zone, which is ambiguous, and for a
    date-time where a date is expected or a date where a date-time is.
    """
    if pattern == UNIX_TIME_OR_TEXT:
        pattern = UNIX_TIME
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


def write_range(values: Sequence[Any], name: str, pattern: str | None, separator: str) -> str:
    """Return the first and the last date of a range as one text.

    Raise InvalidArgumentError unless there are two dates, the first one not after the last one.
    """
    texts = [write_date(value, name, pattern) if isinstance(value, dt.date) else value for value in values]
    if len(texts) != 2:
        raise InvalidArgumentError(f"{name}: pass two dates, the first and the last one")
    for value in texts:
        if not _is_date_text(value, pattern):
            raise _not_a_date(name, pattern, "two dates, the first and the last one")
    first, last = values
    if isinstance(first, dt.date) and isinstance(last, dt.date) and first > last:
        raise InvalidArgumentError(f"{name}: the first date is after the last one")
    return separator.join(map(str, texts))


def check_formatted(value: Any, name: str, pattern: str, separator: str | None = None) -> Any:
    """Return a value that is no date in the notation of its field: booleans are mapped, texts are checked.

    Raise InvalidArgumentError for a value that is not in that notation.
    """
    if pattern in BOOLEANS:
        return _boolean(value, name, BOOLEANS[pattern])
    if pattern == UNIX_TIME_OR_TEXT:
        return value
    if separator is not None:
        pieces = value.split(separator) if isinstance(value, str) else []
        half = len(pieces) // 2
        halves = separator.join(pieces[:half]), separator.join(pieces[half:])
        if not all(_is_date_text(part, pattern) for part in halves):
            raise _not_a_date(name, f"{pattern}{separator}{pattern}", "two dates, the first and the last one")
    elif not _is_date_text(value, pattern):
        what = "a date" if pattern == DATE or ("%" in pattern and not _TIME.search(pattern)) else "a date or datetime"
        raise _not_a_date(name, pattern, what)
    return value


def _boolean(value: Any, name: str, words: tuple[str | int, str | int]) -> str | int:
    if isinstance(value, bool):
        return words[value]
    for word in words:
        if str(value) == str(word):
            return word
    raise InvalidArgumentError(f"{name}: pass True or False, not {value!r}")


def _is_date_text(value: object, pattern: str | None) -> bool:
    """Return whether a text (or a number as Unix time) is written as the pattern says."""
    if pattern == UNIX_TIME:
        return not isinstance(value, bool) and _NUMBER.fullmatch(str(value)) is not None
    if not isinstance(value, str):
        return False
    try:
        if pattern is not None and "%" in pattern:
            return dt.datetime.strptime(value, pattern).strftime(pattern) == value
        if pattern in (DATE, DATE_OR_DATE_TIME) and _ISO_DATE.fullmatch(value):
            dt.date.fromisoformat(value)
            return True
        if pattern == DATE or not _ISO_DATE_TIME.fullmatch(value):
            return False
        dt.datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _not_a_date(name: str, pattern: str | None, what: str) -> InvalidArgumentError:
    shown = (pattern or "").replace("%Y", "YYYY").replace("%m", "MM").replace("%d", "DD")
    shown = {DATE: "YYYY-MM-DD", UNIX_TIME: "a number of seconds"}.get(shown, shown)
    return InvalidArgumentError(f"{name}: pass {what}; a text must be written as {shown}")
