"""Filters of lists, as far as their names and types in the spec show what they compare."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

import attrs

from ..specs.schemas import is_flag
from .surface import Endpoint, Parameter, Surface

Get = Callable[[str], Any]
"""Returns a property, by name, of the record that is tested."""
Test = Callable[[Get], bool]
_AFTER = re.compile(r"^(.*?)_?(since|from|after|start|start_date|start_time)$")
_BEFORE = re.compile(r"^(.*?)_?(to|until|before|end|end_date|end_time)$")
_SAME = {"updated": "updated|modified|changed", "delta": "modified|updated"}


@attrs.frozen
class Wanted:
    """The filters of one request: tests of records, and properties to hide."""

    tests: tuple[Test, ...]
    hidden: frozenset[str]


class Filters:
    """The filters of one list."""

    def __init__(self, surface: Surface, endpoint: Endpoint, paging: Collection[str]) -> None:
        self._reader = surface.reader
        self._properties = self._reader.properties(endpoint.item)
        self._plain: dict[str, Callable[[Any], Test | None]] = {}
        self._blocks: dict[str, str] = {}
        self._parts: dict[str, frozenset[str]] = {}
        self._defaults: dict[str, Any] = {}
        for parameter in endpoint.parameters:
            if parameter.location == "query" and parameter.name not in paging:
                self._learn(parameter)

    @property
    def understood(self) -> set[str]:
        """Names of the query parameters that have an effect."""
        return self._plain.keys() | self._blocks.keys() | self._parts.keys()

    def _learn(self, parameter: Parameter) -> None:
        name = parameter.name
        schema = self._reader.document.resolve(parameter.schema)
        if name.startswith("include_"):
            block = next((p for p in self._properties if name.endswith(f"_{p}")), None)
            if block:
                self._blocks[name] = block
            return
        if name == "include":
            items = self._reader.document.resolve(schema.get("items") or {})
            self._parts[name] = frozenset(items.get("enum") or ()) & self._properties.keys()
            return
        make = self._test_of(name, parameter.schema, schema)
        if make is not None:
            self._plain[name] = make
            if "default" in schema:
                self._defaults[name] = schema["default"]

    def _test_of(self, name: str, node: Any, schema: Any) -> Callable[[Any], Test | None] | None:
        if name in ("q", "query", "search"):
            texts = [p for p in self._properties if "string" in self._kinds(p)]
            return lambda value: _contains(texts, value) if texts else None
        if name in ("ids", "exclude_ids"):
            return lambda value: _one_of("", value, negate=name != "ids")
        if ("format" in schema or "x-wire-format" in schema) and not is_flag(schema):
            return self._dates(name, schema)
        for candidate in (name, re.sub(r"_ids$", "_id", name), re.sub(r"ids$", "id", name)):
            if candidate in self._properties:
                return self._equal(candidate, name)
        owner = re.sub(r"_(id|name)$", "", name)
        if owner in self._properties and self._reader.properties(self._properties[owner]):
            return lambda value: _refers(owner, value)
        nested = self._nested(name)
        if nested:
            return lambda value: _holds(nested, name, value)
        return None

    def _kinds(self, name: str) -> list[str]:
        kinds = self._reader.document.resolve(self._properties[name]).get("type", [])
        return [kinds] if isinstance(kinds, str) else list(kinds)

    def _equal(self, field: str, name: str) -> Callable[[Any], Test | None]:
        kinds = self._kinds(field)
        if self._reader.properties(self._properties[field]):
            return lambda value: _refers(field, value)
        if "boolean" in kinds:
            return lambda value: _truth(field, name, value)
        if "array" in kinds or "object" in kinds:
            return lambda value: None
        return lambda value: _one_of(field, value)

    def _dates(self, name: str, schema: Any) -> Callable[[Any], Test | None] | None:
        """Return a comparison with the date property whose name contains the filter's stem."""
        after = _AFTER.match(name)
        found = after or _BEFORE.match(name)
        if found is None:
            return self._equal(name, name) if name in self._properties else None
        stem = _SAME.get(found[1], found[1])
        dates = [
            p for p in self._properties if re.search(rf"(^|_)({stem})(_|$)", p) and self._is_date(p)
        ]
        if not stem or not dates:
            return None
        field = dates[0]
        if "x-range-separator" in schema:
            return lambda value: _within(field, value, schema)
        return lambda value: _compare(field, value, later=after is not None)

    def _is_date(self, name: str) -> bool:
        schema = self._reader.document.resolve(self._properties[name])
        return "date" in schema.get("format", "") or "x-wire-format" in schema

    def _nested(self, name: str) -> str:
        """Return the list property whose objects have a property with the filter's name, or ""."""
        for field, node in self._properties.items():
            schema = self._reader.document.resolve(node)
            if schema.get("type") == "array" and name in self._reader.properties(schema["items"]):
                return field
        return ""

    def choices(self, endpoint: Endpoint) -> dict[str, list[Any]]:
        """Return the values of status filters in the spelling of the responses, by filter name."""
        found: dict[str, list[Any]] = {}
        for parameter in endpoint.parameters:
            schema = self._reader.document.resolve(parameter.schema)
            values = self._reader.document.resolve(schema.get("items") or schema).get("enum", ())
            if parameter.name.endswith("status") and values:
                found[parameter.name] = [str(value).capitalize() for value in values]
        return found

    def wanted(self, query: Mapping[str, Any]) -> Wanted:
        """Return the filters of a query."""
        values = {**self._defaults, **query}
        tests = [self._plain[name](value) for name, value in values.items() if name in self._plain]
        hidden = {b for name, b in self._blocks.items() if query.get(name) is False}
        for name, parts in self._parts.items():
            hidden |= parts - set(query.get(name) or ())
        return Wanted(tuple(test for test in tests if test is not None), frozenset(hidden))


def _plain(value: Any) -> str:
    return re.sub(r"[^a-z0-9]", "", str(value).lower())


def _one_of(field: str, value: Any, *, negate: bool = False) -> Test:
    wanted = {_plain(item) for item in (value if isinstance(value, list) else [value])}
    return lambda get: (_plain(get(field)) in wanted) != negate


def _contains(fields: list[str], text: Any) -> Test | None:
    if not isinstance(text, str):
        return None  # a nested query, whose meaning the spec does not define
    low = text.lower()
    return lambda get: any(low in str(get(field) or "").lower() for field in fields)


def _truth(field: str, name: str, value: Any) -> Test | None:
    """Return a test of a flag; `value` may be its name, or its negation with `un` or `not`."""
    word = _plain(value)
    if isinstance(value, bool) or word in ("yes", "no", "true", "false", "0", "1"):
        wanted = value if isinstance(value, bool) else word in ("yes", "true", "1")
        return lambda get: bool(get(field)) == wanted
    if word == _plain(name):
        return lambda get: bool(get(field))
    if word in (f"un{_plain(name)}", f"not{_plain(name)}"):
        return lambda get: not get(field)
    return None


def _refers(field: str, value: Any) -> Test:
    wanted = {str(item) for item in (value if isinstance(value, list) else [value])}

    def test(get: Get) -> bool:
        found = get(field)
        return isinstance(found, dict) and bool(
            {str(found.get(key)) for key in ("id", "uuid", "name")} & wanted
        )

    return test


def _holds(field: str, name: str, value: Any) -> Test:
    """Return a test for records with an entry whose property starts with one of the values."""
    wanted = tuple(_plain(item) for item in (value if isinstance(value, list) else [value]))
    return lambda get: any(
        _plain(entry.get(name)).startswith(wanted)
        for entry in get(field) or ()
        if isinstance(entry, dict)
    )


def _moment(value: Any) -> float | None:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    try:
        text = re.sub(r"\.(\d{6})\d+", r".\1", str(value)).replace("Z", "+00:00")
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=dt.timezone.utc)).timestamp()


def _within(field: str, value: Any, schema: Any) -> Test | None:
    """Return a test for the days of a range, which is sent as one text."""
    pieces = str(value).split(schema["x-range-separator"])
    half = len(pieces) // 2
    pattern = schema["x-wire-format"]
    try:
        first, last = (
            dt.datetime.strptime(schema["x-range-separator"].join(part), pattern)
            for part in (pieces[:half], pieces[half:])
        )
    except ValueError:
        return None
    end = last.replace(hour=23, minute=59, second=59, microsecond=999_999)
    tests = _compare(field, first, later=True), _compare(field, end, later=False)
    return lambda get: all(test is not None and test(get) for test in tests)


def _compare(field: str, value: Any, *, later: bool) -> Test | None:
    limit = _moment(value)
    if limit is None:
        return None

    def test(get: Get) -> bool:
        found = _moment(get(field))
        return found is not None and (found >= limit if later else found <= limit)

    return test
