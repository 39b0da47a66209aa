"""Simplifies the schemas of a joined document, so that later steps meet each meaning in one form.

- `nullable: true`, of OpenAPI 3.0, becomes the type null.
- `allOf`, `anyOf` or `oneOf` with one member becomes that member, with what is beside it.
- A component with `allOf` declares each property that several members declare, so that its value
  satisfies all of them.
- A union beside properties, or in an `allOf`, becomes properties: all that its members may have.

What cannot be combined becomes a problem of the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .combining import ConflictError, combined, described, is_neutral, is_object, only_annotations
from .document import Document
from .schemas import Reader, is_condition, reached, ref_name, types_of, variants
from .sections import SCHEMA_LISTS, kind_of
from .source import escape

_UNIONS = ("anyOf", "oneOf")


def compose(document: Document) -> None:
    """Simplify the schemas of a document in place; add what cannot be combined to its problems."""
    schemas = (document.root.get("components") or {}).get("schemas")
    circles = list(_circles(schemas)) if isinstance(schemas, dict) else []
    for name in circles:
        document.problems.append(
            document.problem(
                f"/components/schemas/{escape(name)}",
                "is circular: it contains itself outside of properties; leave a reference out",
            )
        )
    if not circles:
        _Composer(document, schemas if isinstance(schemas, dict) else {}).run()


def _circles(schemas: dict[str, Any]) -> Iterator[str]:
    """Yield the components that contain themselves other than in a property of an object."""
    edges = {name: {*_direct(schema)} & schemas.keys() for name, schema in schemas.items()}
    yield from (name for name in schemas if name in reached(edges, name))


def _direct(node: Any) -> Iterator[str]:
    """Yield the components that a schema refers to other than in a property of an object."""
    todo = [node]
    while todo:
        node = todo.pop()
        if not isinstance(node, dict):
            continue
        name = ref_name(node)
        if name is not None:
            yield name
        for key in SCHEMA_LISTS:
            todo += node[key] if isinstance(node.get(key), list) else []
        if "properties" not in node:
            todo += [node.get("items"), node.get("additionalProperties")]


class _Composer:
    """Simplifies the schemas of one document, each component before those that refer to it."""

    def __init__(self, document: Document, schemas: dict[str, Any]) -> None:
        self._document = document
        self._schemas = schemas
        self._reader = Reader(document)
        self._done: set[str] = set()

    def run(self) -> None:
        """Simplify the components, then the schemas in place."""
        for name in self._schemas:
            self._component(name)
        root = self._document.root
        for key in root:
            if key == "components" and isinstance(root[key], dict):
                for section in root[key]:
                    if section != "schemas":
                        inner = f"/components/{section}"
                        root[key][section] = self._visit(
                            root[key][section], kind_of(section, ""), inner
                        )
            else:
                root[key] = self._visit(root[key], kind_of(key, ""), f"/{escape(key)}")

    def _visit(self, node: Any, kind: str, pointer: str) -> Any:
        if kind == "schemas":
            return self._schema(node, pointer)
        if kind == "data":
            return node
        if isinstance(node, dict):
            return {
                key: self._visit(value, kind_of(key, kind), f"{pointer}/{escape(key)}")
                for key, value in node.items()
            }
        if isinstance(node, list):
            return [self._visit(item, kind, f"{pointer}/{n}") for n, item in enumerate(node)]
        return node

    def _component(self, name: str | None) -> None:
        if name in self._schemas and name not in self._done:
            self._done.add(name)
            pointer = f"/components/schemas/{escape(name)}"
            for other in _direct(self._schemas[name]):
                self._component(other)
            self._schemas[name] = self._schema(self._schemas[name], pointer, named=True)

    def _schema(self, node: Any, pointer: str, *, named: bool = False) -> Any:
        if not isinstance(node, dict):
            return node
        made = dict(node)
        if isinstance(node.get("properties"), dict):
            made["properties"] = {
                wire: self._schema(value, f"{pointer}/properties/{escape(wire)}")
                for wire, value in node["properties"].items()
            }
        for key in ("items", "additionalProperties"):
            if key in node:
                made[key] = self._schema(node[key], f"{pointer}/{key}")
        for key in SCHEMA_LISTS:
            if isinstance(node.get(key), list):
                made[key] = [
                    self._schema(member, f"{pointer}/{key}/{index}")
                    for index, member in enumerate(node[key])
                ]
        made = _nullable(self._document, made)
        if made.get("format") in ("date", "date-time") and types_of(made) - {"string"}:
            del made["format"]  # only text is a date
        for key in _UNIONS:
            members = made.get(key)
            if isinstance(members, list) and len(members) == 1 and not is_condition(members):
                del made[key]
                made["allOf"] = [*made.get("allOf", []), *members]
        lists = [made[key] for key in SCHEMA_LISTS if key in made]
        if not all(isinstance(m, list) and all(isinstance(i, dict) for i in m) for m in lists):
            return made  # the dialect refuses it
        try:
            return self._composed(made, named=named)
        except ConflictError as conflict:
            place = pointer + conflict.pointer
            self._document.problems.append(self._document.problem(place, str(conflict)))
            return made

    def _composed(self, node: dict[str, Any], *, named: bool) -> dict[str, Any]:
        """Return a schema whose `allOf` has only objects, and that has no union beside them."""
        if not node.get("allOf"):
            return self._folded(node) if variants(node) and _declares(node) else node
        rest = {key: value for key, value in node.items() if key != "allOf"}
        members = node["allOf"]
        self._document.folded |= {member["$ref"] for member in members if "$ref" in member}
        if len(members) == 1 and only_annotations(rest):
            target = self._document.resolve(members[0])
            if "$ref" not in members[0] or not is_object(target):
                return {**(target if named else members[0]), **rest}
            return node if named else {**members[0], **rest}
        kinds = [self._kind(member) for member in members]
        if "object" in kinds or (_declares(rest) and "other" not in kinds):
            if "other" in kinds:
                raise ConflictError(
                    "combines an object with a value that is no object; leave one of them out",
                    f"/allOf/{kinds.index('other')}",
                )
            if not named:
                raise ConflictError(
                    "combines objects without a name; make it a component and refer to it"
                )
            return self._object(node)
        found: dict[str, Any] = {}
        for index, member in enumerate([*members, rest]):
            try:
                found = combined(self._document, found, member)
            except ConflictError as conflict:
                place = f"/allOf/{index}" if index < len(members) else ""
                raise ConflictError(str(conflict), place) from None
        return found

    def _kind(self, member: dict[str, Any]) -> str:
        """Return whether a member of an allOf is an object, another value, or says neither."""
        schema = self._document.resolve(member)
        if is_neutral(schema):
            return "neutral"
        inner = [self._kind(variant) for variant in variants(schema)]
        if inner and not _declares(schema):
            return "object" if set(inner) == {"object"} else "other"
        return "object" if is_object(schema) else "other"

    def _object(self, node: dict[str, Any]) -> dict[str, Any]:
        """Return a component with `allOf` that declares what several members declare."""
        made = {**node, "allOf": []}
        found: dict[str, Any] = {}
        own: dict[str, Any] = {}
        unions: list[dict[str, Any]] = []
        for index, member in enumerate(node["allOf"]):
            schema = self._document.resolve(member)
            if variants(schema) and not _declares(schema):
                unions.append(schema)
                continue
            made["allOf"].append(member)
            for wire, value in self._reader.properties(member).items():
                if found.setdefault(wire, value) == value:
                    continue
                try:
                    own[wire] = found[wire] = combined(self._document, found[wire], value)
                except ConflictError:
                    if "$ref" not in member:  # written here: this schema decides
                        own[wire] = found[wire] = value
                        continue
                    kinds = described(self._document, found[wire], value)
                    raise ConflictError(
                        f"{wire!r} is {kinds[0]} in one schema and {kinds[1]} in this one; "
                        "declare it in `properties` beside allOf, as the API has it",
                        f"/allOf/{index}",
                    ) from None
        for wire, value in (node.get("properties") or {}).items():
            try:
                own[wire] = combined(self._document, found[wire], value) if wire in found else value
            except ConflictError:
                own[wire] = value  # written here: this schema decides
        if own:
            made["properties"] = own
        extras = [self._document.resolve(m).get("additionalProperties") for m in node["allOf"]]
        more = next((e for e in extras if e not in (None, False)), None)
        if more is not None:
            made.setdefault("additionalProperties", more)
        for union in unions:
            made = self._folded(made, union)
        return self._folded(made) if variants(made) else self._flat(made)

    def _flat(self, node: dict[str, Any]) -> dict[str, Any]:
        """Return an object that may have further properties without its allOf."""
        if node.get("additionalProperties") in (None, False) and node["allOf"]:
            return node
        properties = self._reader.properties(node)
        flat = {key: value for key, value in node.items() if key != "allOf"}
        flat |= {"type": "object", "properties": properties}
        required = sorted(self._reader.required(node))
        return {**flat, "required": required} if required else flat

    def _folded(self, node: dict[str, Any], union: dict[str, Any] | None = None) -> dict[str, Any]:
        """Return an object that has the properties of all members of a union, its own or another.

        What all members require is required. If each requires more, one of these groups is.
        """
        source = node if union is None else union
        key = "oneOf" if source.get("oneOf") else "anyOf"
        found = dict(self._reader.properties({k: v for k, v in node.items() if k not in _UNIONS}))
        added = dict(node.get("properties") or {})
        required: list[set[str]] = []
        for index, member in enumerate(source[key]):
            if self._kind(member) != "object" or variants(self._document.resolve(member)):
                raise ConflictError(
                    "is no object, but a member of a union beside properties; leave it out",
                    f"/{key}/{index}" if union is None else "/allOf",
                )
            required.append(self._reader.required(member))
            self._document.folded |= {f"#/components/schemas/{n}" for n in _direct(member)}
            for wire, value in self._reader.properties(member).items():
                if wire not in found:
                    added[wire] = found[wire] = value
                elif found[wire] != value:
                    added[wire] = found[wire] = _either(self._document, found[wire], value)
        made = {k: v for k, v in node.items() if union is not None or k not in _UNIONS}
        made |= {"type": "object", "properties": added}
        shared = set.intersection(*required)
        names = sorted({*made.get("required", []), *shared})
        if names:
            made["required"] = names
        groups = [sorted(group - set(names)) for group in required]
        if all(groups) and not any(k in made for k in _UNIONS):
            made["anyOf"] = [{"required": group} for group in groups]
        return made


def _declares(schema: dict[str, Any]) -> bool:
    """Return whether a schema has properties of its own or inherits some."""
    return bool(schema.get("properties") or schema.get("allOf"))


def _either(document: Document, first: Any, second: Any) -> Any:
    """Return the schema of a value that fits either of two schemas."""
    one, two = document.resolve(first), document.resolve(second)
    values = [_values(schema) for schema in (one, two)]
    if types_of(one) == types_of(two) and all(values):
        kept = {k: v for k, v in one.items() if k not in ("const", "enum") and "x-enum" not in k}
        return {**kept, "enum": list(dict.fromkeys(values[0] + values[1]))}
    about = {"description": one["description"]} if "description" in one else {}
    members = [*first.get("anyOf", [first]), second]
    return {**about, "anyOf": members}


def _values(schema: dict[str, Any]) -> list[Any]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum") or ())


def _nullable(document: Document, node: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with the type null in place of `nullable`, of OpenAPI 3.0."""
    if not isinstance(node.get("nullable"), bool):
        return node
    made = {key: value for key, value in node.items() if key != "nullable"}
    if not node["nullable"]:
        return made
    if isinstance(made.get("type"), str):
        return {**made, "type": [made["type"], "null"]}
    if isinstance(made.get("type"), list):
        return {**made, "type": [*made["type"], *(["null"] if "null" not in made["type"] else [])]}
    for key in _UNIONS:
        if isinstance(made.get(key), list):
            return {**made, key: [*made[key], {"type": "null"}]}
    for key in ("$ref", "allOf"):
        if key in made:
            value = made.pop(key)
            one = {key: value}
            if key == "allOf" and isinstance(value, list) and len(value) == 1:
                one = value[0]
            told = {k: v for k, v in document.resolve(one).items() if k == "description"}
            return {**told, **made, "anyOf": [one, {"type": "null"}]}
    return made
