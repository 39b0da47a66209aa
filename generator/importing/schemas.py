"""Turns schemas of the source into components of a spec: objects named, aliases resolved."""

from __future__ import annotations

import re
from typing import Any

from ..specs.schemas import python_name
from .carried import schema_key
from .keywords import Keywords, types_of
from .naming import Names, argument, pascal_case, singular
from .notes import Notes
from .published import Part, Published
from .shapes import Shape, Shapes
from .texts import Texts, visible

_UNUSABLE = re.compile(r'[\x00-\x1f"\\]')
_PLAIN = {"string", "integer", "number", "boolean"}


class Schemas:
    """The components of a spec, made when a schema is first used.

    Names depend on the place of a schema alone, so that they stay in the vendor's next version.
    """

    def __init__(self, published: Published, notes: Notes, texts: Texts) -> None:
        self._published, self._notes, self._texts = published, notes, texts
        self._keywords = Keywords(notes)
        self.shapes = Shapes(published, notes)
        self.components: dict[str, dict[str, Any]] = {}
        self.origins: dict[str, Part] = {}
        self._names = Names()
        self._of: dict[tuple[str, str], str] = {}
        self._todo: list[tuple[str, Part]] = []
        self._reserve()

    def _reserve(self) -> None:
        """Give the vendor's own names to the components, those that need no change first."""
        named = list(self._published.root.at("components").at("schemas").members())
        for exact in (True, False):
            for name, part in named:
                wanted = pascal_case(name)
                if (wanted == name) is exact:
                    claimed = self._names.claim(wanted)
                    self._of[part.file, part.pointer] = claimed
                    if claimed != wanted:
                        self._notes.renamed(part, f"the schema is called {claimed}")

    def use(self, part: Part, hint: str) -> dict[str, Any]:
        """Return a schema for a place where no object may be; `hint` names an object there."""
        if not isinstance(part.value, dict):
            if part.value is False:
                self._notes.lossy(part, "a schema that allows no value allows any")
            return {}
        if part.has("$ref"):
            return self._reference(part, hint)
        inner = self.shapes.wrapped(part)
        if inner is not None:
            node = self.use(inner, hint)
            node = _nullable(node) if "null" in types_of(part) and part.has("nullable") else node
            return self._described(node, part)
        members = self.shapes.members(part)
        if members and not part.has("properties"):
            return self._described(self._union(part, members, hint), part)
        types = types_of(part)
        if self.shapes.is_object(part):
            node = {"$ref": f"#/components/schemas/{self._named(part, hint)}"}
            others = [{"type": name} for name in types if name in _PLAIN]
            node = {"anyOf": [node, *others]} if others else node
            return _nullable(node) if "null" in types else node
        return self._described(self._plain(part, types, hint), part)

    def build(self) -> None:
        """Make the definitions of all components that are used."""
        while self._todo:
            name, part = self._todo.pop(0)
            self.components[name] = self._definition(part, name)

    def _described(self, node: dict[str, Any], part: Part) -> dict[str, Any]:
        text = self._texts.short(part, part.text("description"))
        return {**node, "description": text} if text else node

    def _reference(self, part: Part, hint: str) -> dict[str, Any]:
        target = self.shapes.final(part)
        if not isinstance(target.value, dict):
            return self.use(target, hint)
        name = self._named(target, self._target_name(target) or hint)
        node: dict[str, Any] = {"$ref": f"#/components/schemas/{name}"}
        if "null" in types_of(target) and self.shapes.is_object(target):
            node = _nullable(node)
        return node if self._published.is_30 else self._described(node, part)

    @staticmethod
    def _target_name(target: Part) -> str:
        """Return the name of a definition outside the components; empty for an unnamed place."""
        parts = target.pointer.split("/")
        if not target.pointer:
            return target.file.rpartition("/")[2].partition(".")[0]
        is_named = len(parts) < 3 or parts[-2] in ("schemas", "definitions", "$defs")
        return parts[-1] if is_named else ""

    def _named(self, part: Part, hint: str) -> str:
        """Return the component of a definition, which is made if it is new."""
        place = (part.file, part.pointer)
        if place not in self._of:
            self._of[place] = self._names.claim(pascal_case(hint))
        name = self._of[place]
        if name not in self.origins:
            self.origins[name] = part
            self._todo.append((name, part))
        return name

    def _definition(self, part: Part, name: str) -> dict[str, Any]:
        members = self.shapes.members(part)
        if members and not part.has("properties"):
            node = self._union(part, members, name)
        elif self.shapes.is_object(part):
            node = self._object(part, name)
        elif part.has("allOf"):
            node = self._joined(part, name)
        else:
            node = self._plain(part, types_of(part), name)
        made: dict[str, Any] = {}
        self._texts.describe(made, part, name)
        node = {**node, **made}
        return {"type": node.pop("type"), **node} if "type" in node else node

    def _joined(self, part: Part, name: str) -> dict[str, Any]:
        """Return the definition of plain values that several members of allOf describe."""
        merged: dict[str, Any] = {}
        for member in part.at("allOf").listed():
            final = self.shapes.final(member)
            merged |= final.value if isinstance(final.value, dict) else {}
        self._notes.lossy(part, "the members of allOf, which are no objects, are joined")
        merged.pop("allOf", None)
        joined = Part(part.file, part.pointer, merged)
        return self._plain(joined, types_of(joined), name)

    def _plain(self, part: Part, types: list[str], hint: str) -> dict[str, Any]:
        node = self._keywords.plain(part, types)
        if "array" in types:
            if not part.has("items") and part.has("prefixItems"):
                self._notes.lossy(part, "prefixItems: the items of a list are of any type")
            item = singular(hint)
            items = part.at("items")
            node["items"] = self.use(items, item if item != hint else f"{hint}Item")
        return node

    def _union(self, part: Part, members: list[Part], hint: str) -> dict[str, Any]:
        finals = [self.shapes.final(member) for member in members]
        null = "null" in types_of(part)
        rest: list[Part] = []
        for member, final in zip(members, finals, strict=True):
            if types_of(final) == ["null"]:
                null = True
            else:
                rest.append(member)
        finals = [self.shapes.final(member) for member in rest]
        kinds = [set(types_of(final)) for final in finals]
        if len(kinds) > 1 and all(kind and kind <= _PLAIN | {"null"} for kind in kinds):
            return self._scalars(part, finals, null=null)
        rest = self._without_covered(part, rest)
        made = [self.use(member, self._label(member, hint, i)) for i, member in enumerate(rest, 1)]
        made = [node for index, node in enumerate(made) if node not in made[:index]]
        self._keywords.note_others(part)
        if not all(made):  # a member that may be anything
            return {}
        if len(made) <= 1:
            node = made[0] if made else {"type": "null"}
            return _nullable(node) if null and made else node
        key = "oneOf" if part.has("oneOf") else "anyOf"
        node = {key: [*made, {"type": "null"}] if null else made}
        return {**node, **self._discriminator(part, rest)}

    def _without_covered(self, part: Part, members: list[Part]) -> list[Part]:
        """Return alternatives without the objects that one of them, any object, covers."""
        free = [member for member in members if self._is_free(member)]
        if not free:
            return members
        rest = [m for m in members if m is free[0] or not self.shapes.is_object(m)]
        if len(rest) < len(members):
            self._notes.lossy(part, "alternatives of which one is any object are any object")
        return rest

    def _is_free(self, member: Part) -> bool:
        final = self.shapes.final(member)
        if not self.shapes.is_object(final) or self.shapes.members(final):
            return False
        shape = self.shapes.of(final)
        told = shape.additional.value if shape.additional is not None else True
        return not shape.properties and not (isinstance(told, dict) and told)

    def _label(self, member: Part, hint: str, number: int) -> str:
        """Return the name of an alternative: its title, a constant that it has, or a number."""
        if member.has("title") and pascal_case(member.text("title")) != "ValueObject":
            return pascal_case(member.text("title"))
        for value in self.shapes.of(member).properties.values():
            constant = value.value.get("const") if isinstance(value.value, dict) else None
            listed = value.value.get("enum") if isinstance(value.value, dict) else None
            if constant is None and isinstance(listed, list) and len(listed) == 1:
                constant = listed[0]
            if isinstance(constant, str):
                return f"{hint}{pascal_case(constant)}"
        return f"{hint}Option{number}"

    def _discriminator(self, part: Part, members: list[Part]) -> dict[str, Any]:
        name = part.at("discriminator").text("propertyName") if part.has("discriminator") else ""
        if not name:
            return {}
        mapping: dict[str, str] = {}
        for value, target in part.at("discriminator").at("mapping").members():
            ref = str(target.value)
            ref = ref if "/" in ref or "#" in ref else f"#/components/schemas/{ref}"
            made = self.use(Part(part.file, target.pointer, {"$ref": ref}), value)
            if "$ref" in made:
                mapping[value] = made["$ref"]
        found = {"propertyName": name, **({"mapping": mapping} if mapping else {})}
        if schema_key("discriminator", found):
            return {"discriminator": found}
        self._notes.lossy(
            part, "the discriminator of alternatives; their constants tell them apart"
        )
        return {}

    def _scalars(self, part: Part, finals: list[Part], *, null: bool) -> dict[str, Any]:
        """Return alternatives that are plain values as one value of several types."""
        types = dict.fromkeys(name for final in finals for name in types_of(final))
        null = null or "null" in types
        types.pop("null", None)
        listed = [*types, *(["null"] if null else [])]
        node: dict[str, Any] = {"type": listed[0] if len(listed) == 1 else listed}
        parts = [self._keywords.plain(final, types_of(final)) for final in finals]
        values = [value for one in parts for value in one.get("enum", [one.get("const")])]
        if len(types) == 1 and all("enum" in one or "const" in one for one in parts):
            node["enum"] = [v for i, v in enumerate(values) if v not in values[:i]]
        elif any(set(one) - {"type", "description"} for one in parts):
            self._notes.lossy(part, "alternatives of plain values: their limits are not checked")
        return node

    def _object(self, part: Part, name: str) -> dict[str, Any]:
        """Return the definition of an object; one base of allOf stays, others are written out."""
        shape = self.shapes.of(part)
        base = self._base(part, shape)
        self._keywords.note_others(part)
        if base is not None:
            ref, inherited = base
            own = Shape(
                {k: v for k, v in shape.properties.items() if k not in inherited},
                {k: v for k, v in shape.required.items() if k not in inherited},
                None,
            )
            return {"allOf": [ref, self._properties(own, name)] if own.properties else [ref]}
        node = self._properties(shape, name)
        if not shape.properties:
            node |= self._additional(shape.additional, name)
        elif shape.additional is not None and isinstance(shape.additional.value, dict):
            self._notes.lossy(shape.additional, "further properties beside named ones are not kept")
        for key, groups in shape.conditions.items():
            usable = all(set(group) <= shape.properties.keys() for group in groups)
            if usable and shape.properties:
                node[key] = [{"required": group} for group in groups]
        return node | self._keywords.flags(part)

    def _additional(self, additional: Part | None, name: str) -> dict[str, Any]:
        """Return what the values of an object without named properties may be."""
        if additional is None or not isinstance(additional.value, dict) or not additional.value:
            return {"additionalProperties": True}
        values = self.use(additional, f"{name}Value")
        return {"additionalProperties": values or True}

    def _base(self, part: Part, shape: Shape) -> tuple[dict[str, Any], set[str]] | None:
        """Return the reference to the only base of an object, and the properties of the base."""
        listed = part.at("allOf").listed() if part.has("allOf") else []
        bases = [member for member in listed if member.has("$ref")]
        if len(bases) != 1 or listed[0] is not bases[0] or shape.conditions:
            return None
        target = self.shapes.final(bases[0])
        rest = [*listed[1:], part]
        plain = all(not any(key in member.value for key in ("oneOf", "anyOf")) for member in rest)
        inherited = self.shapes.of(target)
        own = {name for member in rest for name in (member.value.get("properties") or {})}
        stated = {name for member in rest for name in (member.value.get("required") or ())}
        if not plain or not inherited.properties or own & inherited.properties.keys():
            return None
        if not stated <= own or self.shapes.members(target) or "null" in types_of(target):
            return None
        return self._reference(bases[0], ""), set(inherited.properties)

    def _properties(self, shape: Shape, name: str) -> dict[str, Any]:
        node: dict[str, Any] = {"type": "object"}
        properties: dict[str, Any] = {}
        taken = Names("_")
        for wire, value in shape.properties.items():
            if _UNUSABLE.search(wire) or visible(wire) != wire or not _is_ascii_name(wire):
                self._notes.lossy(value, "a property whose name no field can have")
                continue
            made = self.use(value, f"{name}{pascal_case(wire)}")
            if "$ref" not in made and "description" not in made:
                self._texts.describe(made, value, wire)
            plain = python_name({}, wire)
            python = taken.claim(argument(wire, "field") if plain.endswith("__") else plain)
            if python != plain:
                made = {**made, "x-sdk": {"name": python}}
                self._notes.renamed(value, f"the property is called {python}")
            properties[wire] = made
        if properties:
            node["properties"] = properties
            required = [wire for wire in shape.required if wire in properties]
            if required:
                node["required"] = required
        elif shape.properties:
            node["additionalProperties"] = True
        return node


def _is_ascii_name(wire: str) -> bool:
    return wire.isascii() or not wire.isidentifier()


def _nullable(node: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that also allows null."""
    if not node or node.get("type") == "null":
        return node
    kind = node.get("type")
    if kind is not None:
        kinds = kind if isinstance(kind, list) else [kind]
        values = (
            {"enum": [*node["enum"], None]} if "enum" in node and None not in node["enum"] else {}
        )
        return {**node, "type": kinds if "null" in kinds else [*kinds, "null"], **values}
    for key in ("anyOf", "oneOf"):
        if key in node:
            null = {"type": "null"}
            return node if null in node[key] else {**node, key: [*node[key], null]}
    described = {k: node[k] for k in ("description",) if k in node}
    return {
        "anyOf": [{k: v for k, v in node.items() if k not in described}, {"type": "null"}],
        **described,
    }
