"""What the filters of lists mean: as `x-filter` says, or as far as names and types show it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

import attrs

from ..specs.schemas import Reader, is_flag

Compare = Literal[
    "equal",  # the field has the value, or one of the values
    "none-of",  # it has none of the values
    "starts",  # its text starts with one of them
    "contains",  # its text contains one of them
    "from",  # it is at this time or later
    "until",  # it is at this time or earlier
    "within",  # it is on a day of the range
    "overlaps",  # the period from the first field to the second has a day of the range
    "set",  # it has a value, if true is sent; it has none, if false is
]
HIDDEN = "hidden:"
"""What the field of a filter begins with if no response contains it; only the sandbox knows it."""
_AFTER = re.compile(r"^(.*?)_?(since|from|after|start|start_date|start_time)$")
_BEFORE = re.compile(r"^(.*?)_?(to|until|before|end|end_date|end_time)$")
_DELETED = re.compile(r"(include_|with_)?(?:deleted|trashed)")
_SAME = {"updated": ("updated", "modified", "changed"), "delta": ("modified", "updated")}
_SEARCHES = ("q", "query", "search", "text", "search_term")


@attrs.frozen
class Joined:
    """A filter of another record: `field` of the record in the list `list` with the id found."""

    list: str
    field: str


@attrs.frozen
class Condition:
    """A comparison of fields with what is sent; one of several fields is enough.

    `value`: compared instead of what is sent. `values`: what fields contain for a value that is
    sent. `flags`: for each value that is sent, the field that must be true. `when`: the values that
    are compared; any other changes nothing.
    """

    fields: tuple[str, ...] = ()
    compare: Compare = "equal"
    value: Any = None
    values: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    flags: Mapping[str, str] = attrs.field(factory=dict[str, str])
    when: tuple[Any, ...] = ()
    joined: Joined | None = None

    @property
    def all_fields(self) -> tuple[str, ...]:
        """The fields that are read."""
        return (*self.fields, *self.flags.values())

    def __str__(self) -> str:
        if self.flags:
            return ", ".join(f"{value}: {field}" for value, field in self.flags.items())
        fields = " or ".join(self.fields)
        if self.joined is not None:
            fields += f" → {self.joined.list}.{self.joined.field}"
        value = f" {self.value}" if self.value is not None else ""
        when = f" if {' or '.join(map(text_of, self.when))}" if self.when else ""
        return f"{fields} {self.compare}{value}{when}"


@attrs.frozen
class Meaning:
    """What a parameter of a list does; `unknown` if that is not known, with the reason if told.

    `limits`: it is the most records to return. `adds`: properties that are shown only if they are
    asked for. `hides`: the property that false leaves out. `sorts`: what it says about the order.
    `deleted`: true adds the deleted records (`with`), or chooses them (`only`).
    """

    name: str
    conditions: tuple[Condition, ...] = ()
    adds: tuple[str, ...] = ()
    hides: str = ""
    sorts: Literal["", "field", "direction"] = ""
    deleted: Literal["", "with", "only"] = ""
    values: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    limits: bool = False
    default: Any = None
    unknown: bool = False
    reason: str = ""

    def __str__(self) -> str:
        if self.unknown:
            return self.reason or "its meaning is not known"
        if self.sorts:
            return f"sorts: {self.sorts}"
        if self.limits:
            return "the most records"
        if self.deleted:
            return f"{self.deleted} deleted records"
        if self.adds or self.hides:
            return f"adds {', '.join(self.adds or (self.hides,))}"
        return "; ".join(map(str, self.conditions))


def text_of(value: Any) -> str:
    """Return a value that is sent as the keys of `values` and `flags` write it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


class Meanings:
    """Finds the meaning of the parameters of one list.

    `item`: the schema of its records. `change`: what `x-table` says about the parameter that limits
    the list to what changed, and the field that it compares.
    """

    def __init__(self, reader: Reader, item: Any, change: Mapping[str, str]) -> None:
        self._reader, self._change = reader, change
        self._properties = reader.properties(item)

    def of(self, name: str, node: Any, parameter: Mapping[str, Any]) -> list[Meaning]:
        """Return the meaning of a parameter; those of its properties if it is an object of them."""
        schema = self._reader.document.resolve(node)
        told = parameter.get("x-filter", schema.get("x-filter"))
        inner = self._reader.properties(schema)
        if parameter.get("x-sdk", {}).get("hidden"):
            return [Meaning(name, unknown=True, reason="the docs have it by mistake")]
        if told is None and inner:
            return [
                meaning
                for wire, value in inner.items()
                for meaning in self.of(
                    f"{name}.{wire}", value, self._reader.document.resolve(value)
                )
            ]
        default = schema.get("default")
        if told is not None:
            return [attrs.evolve(_told(name, told), default=default)]
        guessed = self._guessed(name.rpartition(".")[2], node, schema)
        made = attrs.evolve(guessed or Meaning(name, unknown=True), name=name, default=default)
        return [made]

    def _guessed(self, name: str, node: Any, schema: Any) -> Meaning | None:
        items = self._reader.document.resolve(schema.get("items") or {})
        deleted = _DELETED.fullmatch(name)
        if deleted and name not in self._properties and "boolean" in _kinds(schema):
            return Meaning(name, deleted="with" if deleted[1] else "only")
        if name.startswith("include_"):
            block = next((p for p in self._properties if name.endswith(f"_{p}")), "")
            return Meaning(name, hides=block) if block else None
        if name == "include":
            parts = [part for part in items.get("enum") or () if part in self._properties]
            return Meaning(name, adds=tuple(parts)) if parts else None
        condition = self._condition(name.removesuffix("[]"), schema)
        return Meaning(name, (condition,)) if condition is not None else None

    def _condition(self, name: str, schema: Any) -> Condition | None:
        if name in _SEARCHES and "string" in _kinds(schema):
            texts = [p for p, n in self._properties.items() if self._is_text(n)]
            return Condition(tuple(texts), "contains") if texts else None
        if name in ("ids", "exclude_ids"):
            return Condition(("",), "equal" if name == "ids" else "none-of")
        if ("format" in schema or "x-wire-format" in schema) and not is_flag(schema):
            return self._dates(name, schema)
        singular = re.sub(r"ies$", "y", name).removesuffix("s")
        spelt = (name, singular, f"{singular}_id", re.sub(r"_(ids?|name)$", "", name))
        for candidate in dict.fromkeys(spelt):
            if candidate in self._properties:
                return self._equal(candidate)
        for field, node in self._properties.items():
            listed = self._reader.document.resolve(node)
            if listed.get("type") == "array" and name in self._reader.properties(listed["items"]):
                return Condition((f"{field}[].{name}",))
        return None

    def _equal(self, field: str) -> Condition | None:
        """Return a comparison with a property; None for an object that identifies nothing."""
        schema = self._reader.document.resolve(self._properties[field])
        inner = self._reader.properties(schema.get("items") or schema)
        inner = inner or next(filter(None, map(self._reader.properties, _members(schema))), {})
        if inner and not {"id", "uuid", "name"} & inner.keys():
            return None
        if not inner and "object" in _kinds(schema):
            return None
        return Condition((field,))

    def _dates(self, name: str, schema: Any) -> Condition | None:
        """Return a comparison with the date property whose name contains the filter's stem."""
        after = _AFTER.match(name)
        found = after or _BEFORE.match(name)
        if found is None:
            day = schema.get("format") == "date" and self._is_date(self._properties.get(name, {}))
            if day:
                return Condition((name,), "within")
            return self._equal(name) if name in self._properties else None
        stem = found[1]
        if self._change and stem == _stem(self._change["parameter"]):
            dates = [self._change["field"]]
        else:
            dates = [
                p
                for word in _SAME.get(stem, (stem,))
                for p, n in self._properties.items()
                if re.search(rf"(^|_){word}(_|$)", p) and self._is_date(n)
            ]
        if not stem or not dates:
            return None
        if "x-range-separator" in schema:
            return Condition((dates[0],), "within")
        return Condition((dates[0],), "from" if after else "until")

    def _is_text(self, node: Any) -> bool:
        schema = self._reader.document.resolve(node)
        return "string" in _kinds(schema) and not self._is_date(node)

    def _is_date(self, node: Any) -> bool:
        schema = self._reader.document.resolve(node)
        wire = schema.get("format", "")
        return "date" in wire or wire == "unix-time" or "x-wire-format" in schema


def _stem(name: str) -> str:
    """Return what a filter of times is about, such as `updated` of `updated_since`."""
    found = _AFTER.match(name) or _BEFORE.match(name)
    return found[1] if found is not None else name


def _told(name: str, told: Any) -> Meaning:
    """Return the meaning that `x-filter` tells."""
    if isinstance(told, list):
        return Meaning(name, tuple(map(_condition, told)))
    if "unknown" in told:
        return Meaning(name, unknown=True, reason=told["unknown"])
    if "deleted" in told:
        return Meaning(name, deleted=told["deleted"])
    if "limits" in told:
        return Meaning(name, limits=True)
    if "adds" in told:
        return Meaning(name, adds=tuple(told["adds"]))
    if "sorts" in told:
        return Meaning(name, sorts=told["sorts"], values=told.get("values", {}))
    return Meaning(name, (_condition(told),))


def always(told: Any) -> tuple[Condition, ...]:
    """Return the conditions that `x-filter` of an operation tells; every record meets them."""
    return tuple(map(_condition, told if isinstance(told, list) else [told] if told else ()))


def _condition(told: Mapping[str, Any]) -> Condition:
    fields = told.get("field", ())
    joined = told.get("joined")
    return Condition(
        fields=(fields,) if isinstance(fields, str) else tuple(fields),
        compare=told.get("compare", "equal"),
        value=told.get("value"),
        values=told.get("values", {}),
        flags=told.get("flags", {}),
        when=tuple(told.get("when", ())),
        joined=Joined(**joined) if joined else None,
    )


def _kinds(schema: Any) -> list[str]:
    kinds = schema.get("type", [])
    return [kinds] if isinstance(kinds, str) else list(kinds)


def _members(schema: Any) -> list[Any]:
    return [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
