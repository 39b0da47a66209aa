"""Filters of lists: which records are returned, in which order, and which of their properties."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from typing import Any

import attrs

from ..specs.schemas import Reader, is_flag
from .comparisons import Row, Test, moment_of, test_of
from .meanings import HIDDEN, Condition, Meaning, Meanings, always
from .surface import Endpoint, Surface

_DESCENDING = ("d", "desc", "descending", "-1")
_ASCENDING = ("a", "asc", "ascending", "1")


@attrs.frozen
class Order:
    """How records are sorted; without a field, in their own order."""

    field: str
    descending: bool

    def key(self, row: Row) -> tuple[bool, str, Any]:
        """Return the key of a record: missing values are last, texts are sorted without case."""
        value = next((v for v in row.values(self.field) if v is not None), None)
        if isinstance(value, (int, float)):
            return (False, "", float(value))
        moment = moment_of(value) if isinstance(value, str) else None
        if moment is not None:
            return (False, "", moment.timestamp())
        return (value is None, "text", str(value).casefold())


@attrs.frozen
class Wanted:
    """What a request asks for: tests of records, their order, and properties to hide.

    `deleted`: whether deleted records are shown too (`with`), or alone (`only`). `limit`: the most
    records, if that is sent. `ignored`: what is sent and has no effect. `changing`: whether the
    tests depend on the time.
    """

    tests: tuple[Test, ...]
    hidden: frozenset[str]
    order: Order | None
    deleted: str
    limit: int | None
    ignored: tuple[str, ...]
    changing: bool


class Filters:
    """The filters of one operation that returns records."""

    def __init__(self, surface: Surface, endpoint: Endpoint, paging: Collection[str]) -> None:
        self._reader = surface.reader
        self._properties = self._reader.properties(endpoint.item)
        self._schemas: dict[str, Any] = {}
        self.meanings: dict[str, Meaning] = {}
        self.always = always(endpoint.node.get("x-filter"))
        self._deleted = "only" if endpoint.role == "list" and _is_bin(endpoint.plain) else ""
        made = Meanings(
            surface.reader, endpoint.item, endpoint.node.get("x-table", {}).get("change", {})
        )
        for name, node, parameter in _places(self._reader, endpoint):
            if name not in paging:
                for meaning in made.of(name, node, parameter):
                    self.meanings[meaning.name] = meaning
                    self._schemas[meaning.name] = self._at(node, meaning.name)

    def _at(self, node: Any, name: str) -> Any:
        """Return the schema of a filter, or of a property of one that is an object."""
        for part in name.split(".")[1:]:
            node = self._reader.properties(node)[part]
        return self._reader.document.resolve(node)

    @property
    def conditions(self) -> Iterator[tuple[Condition, Any, Any]]:
        """The conditions, each with the schema of what is sent and its default."""
        for name, meaning in self.meanings.items():
            for condition in meaning.conditions:
                yield condition, self._schemas[name], meaning.default
        for condition in self.always:
            yield condition, {}, condition.value

    def choices(self) -> dict[str, list[Any]]:
        """Return the values that fields have, because filters name them, by their last names.

        The keys are the last two names of a field path, such as `measurement.condition`.
        """
        found: dict[str, list[Any]] = {}
        for name, meaning in self.meanings.items():
            schema = self._schemas[name]
            listed = self._reader.document.resolve(schema.get("items") or schema)
            values = [v for v in listed.get("enum", ()) if isinstance(v, str)]
            for condition in meaning.conditions:
                if condition.compare not in ("equal", "starts") or condition.when:
                    continue
                chosen = [condition.values.get(value, _spelt(name, value)) for value in values]
                for field in condition.fields if chosen and condition.joined is None else ():
                    parts = ["", *field.replace("[]", "").split(".")]
                    found[".".join(parts[-2:])] = chosen
        return found

    def hidden_fields(self) -> Iterator[tuple[str, Any]]:
        """Yield each field that only the sandbox knows, and a schema of its values."""
        for condition, schema, default in self.conditions:
            shown = default if condition.value is None else condition.value
            for field in condition.fields:
                if field.startswith(HIDDEN):
                    always_shown = default is not None and isinstance(shown, bool)
                    whole = {"const": shown} if always_shown else _schema_of(condition, schema)
                    yield field, whole
            for value, field in condition.flags.items():
                if field.startswith(HIDDEN):
                    yield field, {"const": True} if value == default else {"type": "boolean"}

    def optional_fields(self) -> set[str]:
        """Return the properties that records may lack, because a filter asks whether they do."""
        return {
            field
            for condition, _, _ in self.conditions
            for field in condition.fields
            if condition.compare == "set" and field in self._properties
        }

    def wanted(self, sent: Mapping[str, Any], now: dt.datetime) -> Wanted:
        """Return what a request asks for; `sent`: its query, or its body, by name."""
        fixed = (test_of(condition, condition.value, {}, now) for condition in self.always)
        tests = [test for test in fixed if test is not None]
        deleted, limit = self._deleted, None
        hidden: set[str] = set()
        ignored: list[str] = []
        field, descending, changing = "", None, False
        values = {name: found for name, found in _flat(sent) if name in self.meanings}
        for name, meaning in self.meanings.items():
            value = values.get(name, meaning.default)
            given = name in values
            hidden |= _hidden(meaning, value if given else None)
            if meaning.hides and value is False:
                hidden.add(meaning.hides)
            if given and meaning.unknown:
                ignored.append(name)
            elif meaning.limits:
                limit = int(value) if isinstance(value, (int, float)) else None
            elif meaning.deleted:
                deleted = meaning.deleted if value is True else deleted
            elif given and meaning.sorts:
                direction = _direction(value)
                spelt = str(meaning.values.get(str(value), value))
                if direction is not None:
                    descending = direction
                elif meaning.sorts == "field" and self._has(spelt):
                    field = spelt
                else:
                    ignored.append(name)
            elif meaning.conditions and value is not None:
                for condition in meaning.conditions:
                    test = test_of(condition, value, self._schemas[name], now)
                    tests += [test] if test is not None else []
                    changing |= str(condition.value).startswith("now")
        order = Order(field, bool(descending)) if field or descending is not None else None
        return Wanted(
            tuple(tests), frozenset(hidden), order, deleted, limit, tuple(ignored), changing
        )

    def _has(self, field: str) -> bool:
        return not self._properties or field.partition(".")[0] in self._properties


def _places(reader: Reader, endpoint: Endpoint) -> Iterator[tuple[str, Any, Mapping[str, Any]]]:
    """Yield name, schema and node of everything that may be a filter."""
    for parameter in endpoint.parameters:
        if parameter.location == "query":
            yield parameter.name, parameter.schema, parameter.node
    if endpoint.role == "list" and endpoint.body is not None:
        for name, node in reader.properties(endpoint.body).items():
            yield name, node, node


def _flat(sent: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Yield what is sent by name; of objects also their properties, as `q.text`."""
    for name, value in sent.items():
        yield f"{above}{name}", value
        if isinstance(value, dict):
            yield from _flat(value, f"{above}{name}.")


def _hidden(meaning: Meaning, value: Any) -> set[str]:
    """Return the properties that a parameter would add and does not."""
    if not meaning.adds:
        return set()
    if isinstance(value, list):
        return set(meaning.adds) - set(value)
    return set() if value not in (None, False) else set(meaning.adds)


def _direction(value: Any) -> bool | None:
    """Return whether a value means descending; None if it is no direction."""
    word = str(value).lower()
    return True if word in _DESCENDING else False if word in _ASCENDING else None


def _spelt(name: str, value: str) -> str:
    """Return a value of a filter as responses spell it: a status is a word for people."""
    return value.capitalize() if name.endswith("status") else value


def _schema_of(condition: Condition, schema: Any) -> Any:
    """Return a schema for a field that no response contains, from the filter that reads it."""
    if condition.compare in ("from", "until", "within"):
        return {"type": "string", "format": "date-time"}
    flag = is_flag(schema) or schema.get("type") == "boolean"
    if flag or condition.compare == "set" or isinstance(condition.value, bool):
        return {"type": "boolean"}
    if condition.when:
        return {"enum": list(condition.when)}
    return schema.get("items") or schema


def _is_bin(path: str) -> bool:
    """Return whether a path is that of a list of deleted records."""
    return path.rpartition("/")[2] in ("deleted", "trash", "trashed")
