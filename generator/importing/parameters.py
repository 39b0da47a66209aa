"""Turns parameters of the source into those of a spec, in notations that the client can send."""

from __future__ import annotations

from typing import Any

import attrs

from . import carried
from .keywords import types_of
from .naming import Names, argument, pascal_case
from .notes import Notes
from .published import Part, Published
from .schemas import Schemas
from .texts import Texts, visible

_IGNORED = frozenset({"accept", "content-type", "authorization"})
"""Headers that OpenAPI does not describe as parameters."""
_JOINED = {"pipeDelimited": "|", "spaceDelimited": "a space"}


@attrs.frozen
class Parameter:
    """A parameter of a spec; `component` is the name of a shared one."""

    node: dict[str, Any]
    part: Part
    component: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Location and name, by which a parameter of an operation overrides that of a path."""
        return str(self.node["in"]), str(self.node["name"])


class Parameters:
    """Makes the parameters; those that the source shares are components."""

    def __init__(self, published: Published, notes: Notes, texts: Texts, schemas: Schemas) -> None:
        self._published, self._notes, self._texts = published, notes, texts
        self._schemas = schemas
        self.components: dict[str, dict[str, Any]] = {}
        self._names = Names()
        self._of: dict[tuple[str, str], str] = {}

    def made(self, part: Part, hint: str) -> list[Parameter]:
        """Return the parameters that one of the source becomes; `hint` names objects in it."""
        target = self._published.resolve(part)
        made = self._parameters(target, hint)
        is_shared = part.has("$ref") and len(made) == 1
        name = self._component(target, made[0].node) if is_shared else ""
        return [attrs.evolve(parameter, component=name) for parameter in made]

    def is_needed(self, part: Part) -> bool:
        """Return whether a request cannot be sent without a parameter."""
        target = self._published.resolve(part)
        is_ours = target.text("in") == "header" and target.text("name").lower() in _IGNORED
        return target.value.get("required") is True and not is_ours

    def _component(self, target: Part, node: dict[str, Any]) -> str:
        place = (target.file, target.pointer)
        if place not in self._of:
            wanted = pascal_case(target.pointer.rpartition("/")[2] or str(node["name"]))
            self._of[place] = self._names.claim(wanted)
            self.components[self._of[place]] = node
        return self._of[place]

    def _parameters(self, part: Part, hint: str) -> list[Parameter]:
        name, place = part.text("name"), part.text("in")
        if not name or visible(name) != name:
            self._published.refuse(part, "is a parameter without a usable name; correct it")
        if place == "header" and name.lower() in _IGNORED:
            self._notes.lossy(part, f"the header {name}, which the client sends by itself")
            return []
        if not carried.parameter(**{"in": place, "name": name}):
            told = "required " if part.value.get("required") else ""
            self._notes.lossy(part, f"the {told}parameter {name!r} in {place or 'no place'}")
            return []
        if part.has("content"):
            return self._with_content(part, name, place, hint)
        schema = part.at("schema")
        style = part.text("style") or ("form" if place == "query" else "simple")
        final = self._schemas.shapes.final(schema)
        if place == "query" and style == "form" and self._schemas.shapes.is_object(final):
            expanded = self._expanded(part, final, hint)
            if expanded:
                return expanded
        node = self._node(part, name, place)
        node["schema"] = self._schemas.use(schema, f"{hint}{pascal_case(name)}")
        self._style(part, final, style, node)
        return [Parameter(node, part)]

    def _node(self, part: Part, name: str, place: str) -> dict[str, Any]:
        node: dict[str, Any] = {"name": name, "in": place}
        if place == "path" or part.value.get("required") is True:
            node["required"] = True
        self._texts.describe(node, part, name)
        for key in ("deprecated", "allowReserved"):
            if part.value.get(key) is True:
                if carried.parameter(**{"in": place, key: True}):
                    node[key] = True
                else:
                    self._notes.lossy(part, f"{key} of a parameter has no effect on the client")
        return node

    def _with_content(self, part: Part, name: str, place: str, hint: str) -> list[Parameter]:
        for media, content in part.at("content").members():
            node = self._node(part, name, place)
            schema = self._schemas.use(content.at("schema"), f"{hint}{pascal_case(name)}")
            node["content"] = {media: {"schema": schema}}
            if carried.parameter(**{"in": place, "schema": None, "content": node["content"]}):
                return [Parameter(node, part)]
        self._notes.lossy(part, f"the parameter {name!r}, which has a media type")
        return []

    def _expanded(self, part: Part, final: Part, hint: str) -> list[Parameter]:
        """Return an object that is sent as several parameters as these parameters."""
        shape = self._schemas.shapes.of(final)
        if part.value.get("explode") is False or not shape.properties:
            return []
        found: list[Parameter] = []
        for wire, value in shape.properties.items():
            node: dict[str, Any] = {"name": wire, "in": "query"}
            if wire in shape.required and part.value.get("required") is True:
                node["required"] = True
            self._texts.describe(node, value, wire)
            node["schema"] = self._schemas.use(value, f"{hint}{pascal_case(wire)}")
            self._style(value, self._schemas.shapes.final(value), "form", node)
            found.append(Parameter(node, value))
        return found

    def _style(self, part: Part, final: Part, style: str, node: dict[str, Any]) -> None:
        """Set style and schema so that the client can send the parameter."""
        types, place = types_of(final), node["in"]
        is_list, is_object = "array" in types, self._may_be(final, is_list=False)
        if place in ("header", "path", "cookie"):
            if style != "simple" and place == "path":
                self._notes.lossy(part, f"the style {style} of a path parameter")
            self._plain(part, types, node)
        elif is_object and (style != "deepObject" or set(types) - {"object", "null"}):
            self._notes.lossy(part, f"an object in a query in the style {style} is sent as text")
            node["schema"] = {"type": "string"}
        elif is_list and self._may_be(self._schemas.shapes.final(final.at("items")), is_list=True):
            self._notes.lossy(part, "a list of lists or objects in a query is sent as text")
            node["schema"] = {"type": "string"}
        elif style == "deepObject":
            if is_object and carried.parameter(style="deepObject"):
                node["style"], node["explode"] = "deepObject", True
            else:
                self._notes.lossy(part, "the style deepObject of a value that is no object")
        elif is_list and style in _JOINED:
            message = f"a list joined by {_JOINED[style]} is one text"
            self._notes.lossy(part, message)
            node["schema"] = {"type": "string"}
        elif is_list and part.has("explode") and part.value["explode"] is False:
            node["style"], node["explode"] = "form", False

    def _may_be(self, final: Part, *, is_list: bool) -> bool:
        """Return whether a value, or a member of its union, is an object (`is_list`: or a list)."""
        shapes = self._schemas.shapes
        every = (final, *map(shapes.final, shapes.members(final)))
        return any(shapes.is_object(e) or (is_list and "array" in types_of(e)) for e in every)

    def _plain(self, part: Part, types: list[str], node: dict[str, Any]) -> None:
        """Make the value of a path or header one text or whole number, as the client can send."""
        schema = node["schema"]
        is_date = schema.get("format") in ("date", "date-time") and node["in"] == "header"
        plain = {"string", "integer"}
        is_union = any(key in schema for key in ("anyOf", "oneOf"))
        if types and set(types) <= plain and not is_date and not is_union:
            return
        if set(types) <= {"boolean"} and types:
            node["schema"] = {"type": "string", "enum": ["true", "false"]}
        elif set(types) - {"null"} <= plain and types:
            kept = [name for name in types if name != "null"]
            node["schema"] = {"type": kept[0] if len(kept) == 1 else kept}
        else:
            if types:
                self._notes.lossy(part, f"a {types[0]} in the {node['in']} is sent as text")
            node["schema"] = {"type": "string"}


def apart(found: list[Parameter], taken: set[str], notes: Notes) -> list[Parameter]:
    """Return the parameters, renamed where two arguments of Python would have the same name.

    `taken`: the names of arguments that the request body has.
    """
    used = Names("_", lambda name: name in taken)
    made: list[Parameter] = []
    for parameter in found:
        wire = str(parameter.node["name"])
        plain = argument(wire, str(parameter.node["in"]))
        wanted = f"{plain}_{parameter.node['in']}" if plain in taken else plain
        name = used.claim(wanted)
        if name != plain or plain != argument(wire, "arg"):
            notes.renamed(parameter.part, f"the argument is called {name}")
            node = {**parameter.node, "x-sdk": {"name": name}}
            parameter = attrs.evolve(parameter, node=node, component="")
        made.append(parameter)
    return made
