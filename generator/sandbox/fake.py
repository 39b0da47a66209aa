"""Generated values for the schemas of a spec; the same seed generates the same values.

The value of a property depends only on the record and the property's name, so that it is the same
in every view of the record, and can be generated without the other properties.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from ..specs.schemas import Reader, is_condition, ref_name
from .objects import describing, flags_of
from .words import Words, mix, salt

Maker = Callable[[int, int], Any]
"""Returns a value for a hash and the number of the person to whom the record belongs."""
Refers = Callable[[str], "Reference | None"]
"""Returns to which records a property such as `user_id` refers; None if that is unknown."""

MAX_DEPTH = 5
FIRST_ID = 1001
POOL = 199
_ODD, _MASK = 0x9E3779B97F4A7C15F39CC0605CEDC835, 0xFFFFFFFFFFFF
EPOCH = dt.datetime(2023, 1, 2, 9, tzinfo=dt.timezone.utc)
_BIRTH = dt.datetime(1944, 1, 1, tzinfo=dt.timezone.utc)
_DAY = 86400
_EMPLOYEE = re.compile(r"(^|_)(employee|staff|payroll)_(id|number)$")
_TIMES = (
    (r"^(date_)?created(_at|_on|_date)?$", "created"),
    (r"^(date_)?(updated|modified|changed)(_at|_on|_date)?$", "updated"),
)


def moment(value: dt.datetime) -> str:
    """Return a date-time in the format of the responses."""
    return value.strftime("%Y-%m-%dT%H:%M:%SZ")


@attrs.frozen
class Reference:
    """The records of another collection, of which there are `size`, by their numbers.

    `key` returns the id of a record, `fields` what an object that refers to it shows of it.
    """

    size: int
    key: Callable[[int], Any]
    fields: Callable[[int], dict[str, Any]]


class Faker:
    """Builds the makers for the schemas of one document."""

    def __init__(self, reader: Reader, words: Words, refers: Refers) -> None:
        self._reader, self._words, self._refers = reader, words, refers

    def properties(self, node: Any, choices: Mapping[str, list[Any]]) -> dict[str, Maker]:
        """Return the maker of each property of a record.

        `choices`: values that filters name, by the last two names of their field paths.
        """
        owner = ref_name(node) or ""
        made: dict[str, Maker] = {}
        for name, value in self._reader.properties(node).items():
            made[name] = self._property(name, value, owner, 0, choices)
        return made

    def maker(self, node: Any, name: str = "", owner: str = "") -> Maker:
        """Return the maker for a schema."""
        return self._value(node, name, owner, 0, {})

    def field(self, name: str, node: Any) -> Maker:
        """Return the maker of a field beside the properties of a record."""
        return self._property(name, node, "", 0, {})

    def _property(
        self, name: str, node: Any, owner: str, depth: int, choices: Mapping[str, list[Any]]
    ) -> Maker:
        stem = re.sub(r"_?(id|name)$", "", name) if owner else name
        stem = next((word for pattern, word in _TIMES if re.search(pattern, name)), stem)
        bits = salt(stem)
        make = self._value(node, name, owner, depth, choices)
        return lambda h, who: make(((h ^ bits) * _ODD >> 24) & _MASK, who)

    def _value(
        self, node: Any, name: str, owner: str, depth: int, choices: Mapping[str, list[Any]]
    ) -> Maker:
        schema = self._reader.document.resolve(node)
        if "const" in schema:
            return always(schema["const"])
        kinds = schema.get("type", [])
        nullable = "null" in kinds or None in schema.get("enum", ())
        make = self._present(node, schema, name, owner, depth, choices)
        if nullable and kinds != "null":
            return lambda h, who: None if h % 7 == 0 else make(h, who)
        return make

    def _present(
        self,
        node: Any,
        schema: Any,
        name: str,
        owner: str,
        depth: int,
        choices: Mapping[str, list[Any]],
    ) -> Maker:
        values = [value for value in schema.get("enum", ()) if value is not None]
        if values:
            return lambda h, who: values[h % len(values)]
        for key in ("oneOf", "anyOf"):
            members = schema.get(key)
            if members and not is_condition(members):
                return self._union(members, name, owner, depth, choices)
        kinds = schema.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else [k for k in kinds if k != "null"]
        if self._reader.properties(schema) and (not kinds or "object" in kinds):
            return self._object(node, name, depth, choices)
        kind = kinds[0] if kinds else "object" if "additionalProperties" in schema else "string"
        if kind == "array":
            return self._list(schema, name, owner, depth, choices)
        if kind == "object":
            return self._mapping(schema, name, depth, choices)
        above = owner.rpartition(" ")[2] if depth else ""
        return self._scalar(kind, schema, name, owner, choices.get(f"{above}.{name}"))

    def _union(
        self, members: Any, name: str, owner: str, depth: int, choices: Mapping[str, list[Any]]
    ) -> Maker:
        first = self._value(members[0], name, owner, depth, choices)
        if any(self._reader.document.resolve(m).get("type") == "null" for m in members):
            return lambda h, who: None if h % 7 == 0 else first(h, who)
        return first

    def _object(self, node: Any, name: str, depth: int, choices: Mapping[str, list[Any]]) -> Maker:
        if depth >= 2 * MAX_DEPTH:  # an object that requires one of its own kind: no record fits
            return lambda h, who: {}
        required = self._reader.required(node)
        owner = f"{ref_name(node) or ''} {name}".strip()
        parts = [
            (wire, self._property(wire, value, owner, depth + 1, choices))
            for wire, value in self._reader.properties(node).items()
            if depth < MAX_DEPTH or wire in required
        ]
        refers = self._refers(f"{name}_id") if name else None
        describe = describing(self._reader, node)
        flags = flags_of(self._reader, node, dict(parts))

        def build(h: int, who: int) -> dict[str, Any]:
            made = describe({wire: part(h, who) for wire, part in parts})
            for flag, names, status in flags:
                if not made[flag]:
                    made |= dict.fromkeys(names)
                elif status and made[status] is None:
                    made[status] = some(dict(parts)[status])(h, who)
            return made

        if not name:
            return build
        names = dict(parts)
        if refers is None or "id" not in names:
            return _pooled(lambda h, who: build(h, h % 1000))
        known = refers

        def refer(h: int, who: int) -> dict[str, Any]:
            number = h % known.size
            told = {n: value for n, value in known.fields(number).items() if n in names}
            return {**build(h, number), **told}

        return _pooled(refer)

    def _list(
        self, schema: Any, name: str, owner: str, depth: int, choices: Mapping[str, list[Any]]
    ) -> Maker:
        low, high = schema.get("minItems", 0), schema.get("maxItems", 3)
        span = max(1, min(high, low + 2) - low + 1)
        if depth >= MAX_DEPTH:
            return lambda h, who: []
        item = self._value(schema.get("items") or {}, name, owner, depth + 1, choices)
        return lambda h, who: [item(mix(h + n), who) for n in range(low + h % span)]

    def _mapping(
        self, schema: Any, name: str, depth: int, choices: Mapping[str, list[Any]]
    ) -> Maker:
        values = schema.get("additionalProperties")
        if not isinstance(values, dict) or not values or depth >= MAX_DEPTH:
            return lambda h, who: {}
        inner = self._value(values, name, name, depth + 1, choices)
        return lambda h, who: {"first": inner(h, who)}

    def _scalar(
        self, kind: str, schema: Any, name: str, owner: str, known: list[Any] | None
    ) -> Maker:
        form = schema.get("x-wire-format") or schema.get("format", "")
        if kind == "boolean":
            positive = re.search(r"^is_active$|approved|enabled|^has_|joined", name)
            return lambda h, who: h % 8 != 0 if positive else h % 4 == 0
        if form == "unix-time" or re.search(r"date|time$", form):
            return _date(form, kind, name)
        if known and kind == "string":
            return lambda h, who: known[h % len(known)]
        if kind == "string" and _EMPLOYEE.search(name):
            return lambda h, who: f"E{FIRST_ID + who}"
        refers = self._refers(name)
        if refers is not None:
            there = refers
            if kind == "string":
                return lambda h, who: str(there.key(h % there.size))
            return lambda h, who: FIRST_ID + h % there.size
        if kind in ("integer", "number"):
            return _number(kind, schema, name)
        return self._text(schema, form, name, owner)

    def _text(self, schema: Any, form: str, name: str, owner: str) -> Maker:
        examples = schema.get("examples")
        if examples:
            return lambda h, who: str(examples[h % len(examples)])
        if form == "uuid" or re.search(r"(^|_)uuid$", name):
            return lambda h, who: uuid(h, who)
        if re.search(r"(^|_|[a-z])(id|Id|ID)$", name):
            return lambda h, who: str(1001 + h % 40)
        if form in ("uri", "email"):
            name = {"uri": "url", "email": "email"}[form]
        word = self._words.word(name, owner)
        low, high = schema.get("minLength", 0), schema.get("maxLength", 1 << 30)
        return lambda h, who: word(h, who).ljust(low, "x")[:high]


def some(make: Maker) -> Maker:
    """Return a maker of the same values without null."""
    return lambda h, who: next(v for n in itertools.count() if (v := make(h + n, who)) is not None)


def _pooled(make: Maker) -> Maker:
    """Return a maker that picks from a fixed pool: nested values may repeat between records."""
    pool: dict[int, Any] = {}

    def draw(h: int, who: int) -> Any:
        number = h % POOL
        value = pool.get(number)
        if value is None:
            value = pool[number] = make(mix(number), who)
        return value

    return draw


def uuid(bits: int, number: int) -> str:
    """Return a UUID that ends with a number, so that the number can be recovered from it."""
    text = f"{bits:016x}"
    return f"{text[:8]}-{text[8:12]}-4{text[12:15]}-8000-{number:012x}"


def always(value: Any) -> Maker:
    """Return a maker of the same value for every record."""
    return lambda h, who: value


def _number(kind: str, schema: Any, name: str) -> Maker:
    low, high = schema.get("minimum", 0), schema.get("maximum")
    if re.search(r"(^|_|[a-z])(id|Id|ID)$", name):
        return lambda h, who: 1 + h % 40
    if kind == "integer":
        span = (high if high is not None else low + 60) - low + 1
        return lambda h, who: low + h % span
    top = high if high is not None else low + 40
    return lambda h, who: min(top, low + (h % int((top - low) * 4 + 1)) / 4)


def _date(form: str, kind: str, name: str) -> Maker:
    """Return a maker of dates in the format of a property; changes are later than creations."""
    low = name.lower()
    if re.search(r"birth|dob", low):
        start, span = _BIRTH, 60 * 365
    elif re.search(r"updat|modif|chang|last|finish|closed|delet|end", low):
        start, span = EPOCH + dt.timedelta(days=800), 400
    elif re.search(r"expir|until|due", low):
        start, span = EPOCH + dt.timedelta(days=1500), 700
    else:
        start, span = EPOCH, 780
    base = int(start.timestamp())

    def make(h: int, who: int) -> Any:
        seconds = base + h % span * _DAY + (h >> 20) % 36000
        if form == "unix-time":
            return seconds if kind == "integer" else float(seconds)
        value = dt.datetime.fromtimestamp(seconds, dt.timezone.utc)
        if form in ("date-time", "round-trip"):
            return moment(value)
        if form in ("date", "date-or-date-time"):
            return value.strftime("%Y-%m-%d")
        return value.strftime(form if "%" in form else "%Y-%m-%d")

    return make
