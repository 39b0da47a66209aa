"""Values made from the schemas of a spec: as Python would give them, and as JSON on the wire.

Nothing here uses the code that reads schemas for the clients; it is a second opinion.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from generator.specs.document import Document

MOMENT = dt.datetime(2024, 3, 5, 16, 7, 8, tzinfo=dt.timezone(dt.timedelta(hours=2)))
UNIX = 1709647628
DAY = dt.date(2024, 3, 5)
TEXTS = ("Zoë & Co/7, 50%", "a+b=c?d#e")
MAX_DEPTH = 6
_BOOLEANS: dict[str, tuple[str | int, str | int]] = {"yes-no": ("no", "yes"), "one-zero": (0, 1)}
_FORMATS = {
    "email": "zoe@example.org",
    "uri": "https://example.org/a?b=c",
    "uuid": "6f1c2a34-5b6d-4e7f-8a90-1b2c3d4e5f60",
}


@attrs.frozen
class Sample:
    """A value as an argument (`given`) and as JSON (`sent`)."""

    given: Any
    sent: Any


def same(value: Any) -> Sample:
    """Return a value that is sent as it is."""
    return Sample(value, value)


class Sampler:
    """Makes values for the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def properties(self, node: Any) -> dict[str, Any]:
        """Return the properties of an object, inherited ones included."""
        schema = self._document.resolve(node)
        merged: dict[str, Any] = {}
        for member in schema.get("allOf", ()):
            merged |= self.properties(member)
        merged |= schema.get("properties", {})
        return merged

    def required(self, node: Any) -> set[str]:
        """Return the required properties of an object, inherited ones included."""
        schema = self._document.resolve(node)
        inherited = (self.required(member) for member in schema.get("allOf", ()))
        return set(schema.get("required", ())).union(*inherited)

    def choices(self, node: Any) -> list[list[str]]:
        """Return the groups of properties of which a schema wants one (anyOf, oneOf)."""
        schema = self._document.resolve(node)
        for key in ("oneOf", "anyOf"):
            members = schema.get(key) or [{}]
            if all(set(member) == {"required"} for member in members):
                return [member["required"] for member in members]
        return []

    def is_exclusive(self, node: Any) -> bool:
        """Return whether only one of the groups may be given."""
        return bool(self.choices(node)) and "oneOf" in self._document.resolve(node)

    def sample(self, node: Any, number: int = 0, depth: int = 0) -> Sample:
        """Return the value number 0 or 1 of a schema; the two differ where they can."""
        schema = self._document.resolve(node)
        if schema.get("x-wire-format") in _BOOLEANS:
            is_true = number == 0
            return Sample(is_true, _BOOLEANS[schema["x-wire-format"]][is_true])
        values = [value for value in schema.get("enum", ()) if value is not None]
        if values:
            return same(values[min(number, len(values) - 1)])
        if "const" in schema:
            return same(schema["const"])
        variants = schema.get("oneOf") or schema.get("anyOf")
        if variants and not self.choices(node):
            return self.sample(variants[0], number, depth)
        if self.properties(node):
            return self._object(node, depth)
        kinds = schema.get("type", "object" if "additionalProperties" in schema else "string")
        kind = kinds if isinstance(kinds, str) else next(k for k in kinds if k != "null")
        if kind == "array":
            return self._list(schema, depth)
        if kind == "object":
            return self._mapping(schema, depth)
        return self._scalar(kind, schema, number)

    def _object(self, node: Any, depth: int) -> Sample:
        needed = self.required(node)
        wanted, *unwanted = self.choices(node) or [[]]
        needed |= set(wanted)
        left_out = {name for group in unwanted for name in group} - set(wanted)
        if not self.is_exclusive(node):
            left_out = set()
        made = {
            name: self.sample(value, depth=depth + 1)
            for name, value in self.properties(node).items()
            if name not in left_out and (name in needed or depth < MAX_DEPTH)
        }
        return Sample(
            {name: value.given for name, value in made.items()},
            {name: value.sent for name, value in made.items()},
        )

    def _list(self, schema: Any, depth: int) -> Sample:
        if depth >= MAX_DEPTH:
            return same([])
        items = [self.sample(schema.get("items", {}), number, depth + 1) for number in (0, 1)]
        items = items[: schema.get("maxItems", 2)]
        return Sample([item.given for item in items], [item.sent for item in items])

    def _mapping(self, schema: Any, depth: int) -> Sample:
        values = schema.get("additionalProperties")
        if not isinstance(values, dict) or not values:
            return same({"colour": "blue"})
        inner = self.sample(values, depth=depth + 1)
        return Sample({"colour": inner.given}, {"colour": inner.sent})

    def _scalar(self, kind: str, schema: Any, number: int) -> Sample:
        if "x-range-separator" in schema:
            day = _date(schema)
            return Sample(
                (day.given, day.given), f"{day.sent}{schema['x-range-separator']}{day.sent}"
            )
        if schema.get("format") in ("date-time", "unix-time", "date"):
            return _date(schema)
        if kind == "boolean":
            return same(number == 0)
        if kind in ("integer", "number"):
            value = 7 + number if kind == "integer" else 2.5 + number
            low, high = schema.get("minimum", value), schema.get("maximum", value)
            return same(min(max(value, low), high))
        examples = schema.get("examples", ())
        text = examples[0] if examples else _FORMATS.get(schema.get("format", ""), TEXTS[number])
        return same(text[: schema.get("maxLength", len(text))])


def _date(schema: Any) -> Sample:
    """Write the moment in each notation by hand: 16:07:08+02:00 is 14:07:08 in UTC."""
    wire = schema.get("x-wire-format") or schema["format"]
    if wire == "date-time":
        return Sample(MOMENT, "2024-03-05T14:07:08Z")
    if wire == "round-trip":
        return Sample(MOMENT, "2024-03-05T14:07:08.0000000Z")
    if wire == "unix-time":
        return Sample(MOMENT, UNIX)
    if wire in ("date", "date-or-date-time"):
        return Sample(DAY, "2024-03-05")
    if wire == "%m/%d/%Y":
        return Sample(DAY, "03/05/2024")
    raise AssertionError(f"the sampler does not know the notation {wire!r}")
