"""The properties of an object of the source, with those of its `allOf` members."""

from __future__ import annotations

import attrs

from .keywords import types_of
from .notes import Notes
from .published import Part, Published

UNIONS = ("oneOf", "anyOf")
_ABOUT = frozenset({"description", "title", "nullable", "example", "examples", "default", "type"})
_ABOUT_REF = _ABOUT | {"deprecated", "readOnly", "writeOnly", "externalDocs", "xml"}


@attrs.define
class Shape:
    """The properties of an object, and what else may be said about them.

    `conditions`: lists of properties of which one list is required, below `oneOf` or `anyOf`.
    """

    properties: dict[str, Part] = attrs.field(factory=dict[str, Part])
    required: dict[str, None] = attrs.field(factory=dict[str, None])
    additional: Part | None = None
    conditions: dict[str, list[list[str]]] = attrs.field(factory=dict[str, list[list[str]]])


class Shapes:
    """Reads the shapes of objects."""

    def __init__(self, published: Published, notes: Notes) -> None:
        self._published = published
        self._notes = notes

    def wrapped(self, part: Part) -> Part | None:
        """Return the only member of `allOf` or a union that says anything; None if there are more.

        Such a wrapper gives a reference a description, or lets it be null.
        """
        value = part.value if isinstance(part.value, dict) else {}
        for key in ("allOf", *UNIONS):
            if key not in value or not set(value) - {key} <= _ABOUT_REF | _extensions(value):
                continue
            told = [member for member in part.at(key).listed() if _says(member)]
            if len(told) == 1 and (key == "allOf" or len(part.at(key).listed()) == 1):
                return told[0]
        return None

    def final(self, part: Part) -> Part:
        """Return the definition behind references and behind wrappers that only describe."""
        passed: set[tuple[str, str]] = set()
        while True:
            part = self._published.resolve(part)
            inner = self.wrapped(part)
            is_alias = inner is not None and inner.has("$ref") and "null" not in types_of(part)
            if inner is None or not is_alias or (part.file, part.pointer) in passed:
                return part
            passed.add((part.file, part.pointer))
            part = inner

    def members(self, part: Part) -> list[Part]:
        """Return the members of a union; an empty list if a schema is none."""
        for key in UNIONS:
            listed = part.at(key).listed() if part.has(key) else []
            if listed and not all(_is_condition(member) for member in listed):
                return listed
        return []

    def is_object(self, part: Part) -> bool:
        """Return whether a schema is an object with properties or an object of any content."""
        return self._is_object(part, frozenset())

    def _is_object(self, part: Part, above: frozenset[tuple[str, str]]) -> bool:
        part = self.final(part)
        place = (part.file, part.pointer)
        if place in above or not isinstance(part.value, dict):
            return False
        inner = part.at("allOf").listed() if part.has("allOf") else []
        stated = part.value.get("type")
        if inner and stated is None and not part.has("properties"):
            return any(self._is_object(member, above | {place}) for member in inner)
        return "object" in types_of(part)

    def of(self, part: Part) -> Shape:
        """Return the shape of an object."""
        shape = Shape()
        self._collect(part, shape, frozenset(), optional=False)
        return shape

    def _collect(
        self, part: Part, shape: Shape, above: frozenset[tuple[str, str]], *, optional: bool
    ) -> None:
        part = self._published.resolve(part)
        place = (part.file, part.pointer)
        if place in above:
            self._notes.lossy(part, "an object that includes itself")
            return
        if not isinstance(part.value, dict):
            return
        for member in part.at("allOf").listed() if part.has("allOf") else ():
            self._collect(member, shape, above | {place}, optional=optional)
        if part.has("properties"):
            shape.properties |= dict(part.at("properties").members())
        for name in part.value.get("required") or () if not optional else ():
            if isinstance(name, str):
                shape.required[name] = None
        if part.has("additionalProperties"):
            shape.additional = part.at("additionalProperties")
        for key in UNIONS:
            self._union(part, key, shape, above | {place})

    def _union(self, part: Part, key: str, shape: Shape, above: frozenset[tuple[str, str]]) -> None:
        """Add the properties of alternatives beside properties, each as an optional one."""
        listed = part.at(key).listed() if part.has(key) else []
        if not listed:
            return
        if all(_is_condition(member) for member in listed):
            shape.conditions[key] = [list(member.value["required"]) for member in listed]
            return
        self._notes.lossy(
            part, f"alternatives ({key}) beside properties are joined into one object"
        )
        for member in listed:
            if self._is_object(member, frozenset()):
                self._collect(member, shape, above, optional=True)


def _says(member: Part) -> bool:
    """Return whether a member of allOf says more than a description."""
    value = member.value if isinstance(member.value, dict) else {}
    said = set(value) - _ABOUT_REF - _extensions(value)
    return bool(said) or ("type" in value and value["type"] != "object")


def _extensions(value: dict[str, object]) -> set[str]:
    return {key for key in value if key.startswith("x-")}


def _is_condition(member: Part) -> bool:
    """Return whether a member of a union only says which properties are required."""
    value = member.value
    return isinstance(value, dict) and set(value) == {"required"} and bool(value["required"])
