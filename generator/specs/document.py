"""Loads a vendor's spec: YAML with line numbers, its files joined into one document.

The joined document contains only references into itself (`#/components/...`), so every later step
sees one file; `Document.place` returns the file and line of a part.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn

import attrs

from ..text.names import is_snake
from .problems import Problem, SpecError, fail
from .source import MAX_DEPTH, Source, escape, read_source, unescape

_CIRCLE = "references run in a circle; have the last one refer to a definition"
MAX_PLACE = 2 * MAX_DEPTH
HTTP_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")

Origin = tuple[str, str]
"""A file, relative to the project, and a JSON pointer in it."""


@attrs.define
class Document:
    """A whole spec: the joined document and the original locations of its parts."""

    vendor: str
    root: dict[str, Any]
    sources: dict[str, Source]
    origins: dict[str, Origin]

    def place(self, pointer: str) -> tuple[str, int, str]:
        """Return file, line and pointer in that file for a pointer in the joined document."""
        head = pointer
        while head not in self.origins:
            head = head.rpartition("/")[0]
        file, start = self.origins[head]
        inner = start + pointer[len(head) :]
        lines = self.sources[file].lines
        line = inner
        while line not in lines and line:
            line = line.rpartition("/")[0]
        return file, lines.get(line, 1), inner

    def problem(self, pointer: str, message: str) -> Problem:
        """Return a problem located at a pointer in the joined document."""
        file, line, inner = self.place(pointer)
        return Problem(file, line, inner, message)

    def resolve(self, node: Any) -> Any:
        """Return a node with its `$ref` resolved; keywords next to `$ref` override the target's.

        Raise SpecError for circular references.
        """
        seen = 0
        while isinstance(node, dict) and "$ref" in node:
            ref = node["$ref"]
            siblings = {key: value for key, value in node.items() if key != "$ref"}
            node = {**self.target(node["$ref"]), **siblings}
            seen += 1
            if seen > MAX_DEPTH:
                pointer = ref.removeprefix("#")
                raise SpecError([self.problem(pointer, _CIRCLE)])
        return node

    def operations(self) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
        """Yield pointer, HTTP method, path and content of every operation."""
        for path, item in (self.root.get("paths") or {}).items():
            for method in HTTP_METHODS:
                if isinstance(item, dict) and isinstance(item.get(method), dict):
                    yield f"/paths/{escape(path)}/{method}", method, path, item[method]

    def sdk(self, operation: Mapping[str, Any]) -> dict[str, Any]:
        """Return the `x-sdk` of an operation, or of the operation that its `same-as` names."""
        sdk: dict[str, Any] = operation["x-sdk"]
        same = sdk.get("same-as")
        if same is None:
            return sdk
        return next(op["x-sdk"] for _, _, _, op in self.operations() if op["operationId"] == same)

    def target(self, ref: str) -> Any:
        """Return the target of a reference in the joined document."""
        node: Any = self.root
        for part in ref.removeprefix("#/").split("/"):
            node = node[unescape(part)]
        return node


def load(specs: Path, vendor: str) -> Document:
    """Return the spec in `specs/<vendor>/openapi.yaml`, with all its files joined.

    Raise SpecError for a missing file, invalid YAML, or a reference without a target.
    """
    folder = specs / vendor
    if not is_snake(vendor):
        raise fail(
            f"{specs.name}/{vendor}", "the folder names the package: rename it to snake_case"
        )
    if not (folder / "openapi.yaml").is_file():
        known = ", ".join(sorted(p.parent.name for p in specs.glob("*/openapi.yaml"))) or "none"
        raise fail(
            f"{specs.name}/{vendor}/openapi.yaml", f"does not exist; vendors with a spec: {known}"
        )
    return _Joiner(folder.resolve(), specs.name, vendor).join()


# The component section of a reference below each key.
_SECTIONS = {
    "parameters": "parameters",
    "responses": "responses",
    "requestBody": "requestBodies",
    "requestBodies": "requestBodies",
    "headers": "headers",
    "examples": "examples",
    "links": "links",
    "securitySchemes": "securitySchemes",
}
_SCHEMA_MAPS = frozenset({"properties", "patternProperties", "$defs", "dependentSchemas"})
_SUBSCHEMAS = frozenset(
    {"items", "additionalProperties", "allOf", "anyOf", "oneOf", "not", "prefixItems", "contains"}
)


class _Joiner:
    """Joins the files of one spec into one document."""

    def __init__(self, folder: Path, top: str, vendor: str) -> None:
        self._folder, self._prefix, self._vendor = folder, f"{top}/{vendor}", vendor
        self._sources: dict[str, Source] = {}
        self._origins: dict[str, Origin] = {}
        self._names: dict[tuple[str, str], Origin] = {}
        self._extra: dict[str, dict[str, Any]] = {}
        self._problems: list[Problem] = []

    def join(self) -> Document:
        """Return the document. Raise SpecError with the problems that were found."""
        file = f"{self._prefix}/openapi.yaml"
        root = self._source(file).content
        if not isinstance(root, dict):
            raise fail(file, "must hold a mapping at its top", line=1)
        self._origins[""] = (file, "")
        components = root.get("components") or {}
        if not isinstance(components, dict):
            self._fail((file, "/components"), "must be a mapping")
        for section, members in components.items():
            if not isinstance(members, dict):
                self._fail((file, f"/components/{escape(section)}"), "must be a mapping")
            for name in members if isinstance(members, dict) else ():
                pointer = f"/components/{section}/{escape(name)}"
                self._names[section, name] = self._final((file, pointer), members[name])
        joined = self._copy(root, (file, ""), "", "")
        components = joined.setdefault("components", {})
        while self._extra:
            section, members = self._extra.popitem()
            components.setdefault(section, {}).update(members)
        if self._problems:
            raise SpecError(self._problems)
        for section in components:
            components[section] = dict(components[section])
        return Document(self._vendor, joined, self._sources, self._origins)

    def _source(self, file: str) -> Source:
        if file not in self._sources:
            path = self._folder.parent.parent / file
            self._sources[file] = read_source(path, file)
        return self._sources[file]

    def _final(self, origin: Origin, node: Any) -> Origin:
        """Return the location of a component's definition, which may be behind `$ref`s."""
        for _ in range(MAX_DEPTH):
            if not (isinstance(node, dict) and set(node) == {"$ref"}):
                return origin
            origin = self._aim(node["$ref"], origin)
            node = self._at(origin)
        self._fail(origin, _CIRCLE)
        return None

    def _fail(self, origin: Origin, message: str) -> NoReturn:
        file, pointer = origin
        lines = self._sources[file].lines if file in self._sources else {}
        raise fail(file, message, line=lines.get(pointer, 0), pointer=pointer)

    def _aim(self, ref: Any, origin: Origin) -> Origin:
        """Return the file and pointer that a reference points to."""
        if not isinstance(ref, str):
            self._fail(origin, "$ref must be text")
        file, _, fragment = ref.partition("#")
        if fragment and not fragment.startswith("/"):
            self._fail(origin, f"$ref {ref!r} must name a place, such as #/components/schemas/Item")
        if "://" in file or file.startswith("/"):
            self._fail(origin, f"$ref {ref!r} must name a file of the spec's own folder")
        target = origin[0]
        if file:
            path = self._path(origin, file)
            if path is None:
                self._fail(origin, f"$ref {ref!r} names no file of {self._prefix}; check the path")
            target = f"{self._prefix}/{path.relative_to(self._folder).as_posix()}"
        return target, fragment

    def _path(self, origin: Origin, file: str) -> Path | None:
        """Return the file of a reference; None if the spec's folder has no such file."""
        try:
            path = ((self._folder.parent.parent / origin[0]).parent / file).resolve()
            return path if path.is_relative_to(self._folder) and path.is_file() else None
        except (OSError, ValueError):  # not a possible file name
            return None

    def _at(self, origin: Origin, asker: Origin | None = None) -> Any:
        file, pointer = origin
        node = self._source(file).content
        for part in pointer.split("/")[1:]:
            try:
                node = node[int(part)] if isinstance(node, list) else node[unescape(part)]
            except (KeyError, IndexError, ValueError, TypeError):
                self._fail(
                    asker or origin,
                    f"$ref leads nowhere: {file}#{pointer} does not exist; check it",
                )
        return node

    def _copy(self, node: Any, origin: Origin, place: str, kind: str) -> Any:
        """Return a copy of a node for the joined document; its references belong to `kind`."""
        file, pointer = origin
        if isinstance(node, dict):
            if "$ref" in node:
                return self._reference(node, origin, place, kind)
            return {
                key: self._copy(
                    value,
                    (file, f"{pointer}/{escape(key)}"),
                    f"{place}/{escape(key)}",
                    _kind(key, kind),
                )
                if kind != "data"
                else value
                for key, value in node.items()
            }
        if isinstance(node, list):
            return [
                self._copy(item, (file, f"{pointer}/{index}"), f"{place}/{index}", kind)
                for index, item in enumerate(node)
            ]
        return node

    def _reference(self, node: dict[str, Any], origin: Origin, place: str, kind: str) -> Any:
        target = self._aim(node["$ref"], origin)
        content = self._at(target, origin)
        section = kind if kind in set(_SECTIONS.values()) | {"schemas"} else ""
        if not section:  # a path item or another part of a file: insert it here
            if place.count("/") > MAX_PLACE:
                self._fail(origin, _CIRCLE)
            self._origins[place] = target
            return self._copy(content, target, place, kind)
        target = self._final(target, content)
        name = unescape(target[1].rpartition("/")[2])
        own = place == f"/components/{section}/{escape(name)}"
        if self._names.setdefault((section, name), target) != target:
            self._fail(origin, f"two {section} are named {name!r}; rename one")
        if own or not self._known(section, name, target):
            made = f"/components/{section}/{escape(name)}"
            self._origins[made] = target
            if own:
                return self._copy(self._at(target), target, made, kind)
            members = self._extra.setdefault(section, {})
            members[name] = None  # ends the recursion of a schema that contains itself
            members[name] = self._copy(self._at(target), target, made, kind)
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        return {"$ref": f"#/components/{section}/{escape(name)}", **siblings}

    def _known(self, section: str, name: str, target: Origin) -> bool:
        root = self._sources[f"{self._prefix}/openapi.yaml"].content
        declared = (root.get("components") or {}).get(section) or {}
        return name in declared or name in self._extra.get(section, {})


def _kind(key: str, kind: str) -> str:
    """Return the kind of a key's value, from the kind of the mapping that contains the key."""
    if kind == "schema-map":
        return "schemas"
    if kind == "schemas":
        if key in _SCHEMA_MAPS:
            return "schema-map"
        return "schemas" if key in _SUBSCHEMAS else "data"
    if key in ("example", "value") or (key.startswith("x-") and key != "x-unplaced"):
        return "data"
    if key == "schema":
        return "schemas"
    if key == "schemas":
        return "schema-map"
    return _SECTIONS.get(key, "" if key in ("paths", "content", "callbacks") else kind)
