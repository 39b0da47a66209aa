"""Loads a vendor's spec: YAML with positions, files joined into one document.

The joined document holds only references into itself (`#/components/...`), so every later step sees
one file; `Document.place` finds the file and line that a part came from.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NoReturn, cast

import attrs
import yaml

from .problems import Problem, SpecError, fail

MAX_BYTES = 10_000_000
MAX_DEPTH = 60
_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _JSONLikeLoader(_Loader):  # type: ignore[misc, valid-type]
    """Reads plain scalars as JSON would: no dates, no yes/no, no octal numbers."""


_JSONLikeLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"null|~|", ["n", "~", ""]),
    ("bool", r"true|false", ["t", "f"]),
    ("int", r"-?(0|[1-9][0-9]*)", list("-0123456789")),
    ("float", r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", list("-0123456789")),
):
    _JSONLikeLoader.add_implicit_resolver(  # type: ignore[attr-defined]
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), _first
    )

Origin = tuple[str, str]
"""A file, relative to the project, and a JSON pointer in it."""


@attrs.define
class Source:
    """One YAML file: its content and the line of every value by JSON pointer."""

    file: str
    content: Any
    lines: dict[str, int]


@attrs.define
class Document:
    """A whole spec: the joined document and where its parts came from."""

    vendor: str
    root: dict[str, Any]
    sources: dict[str, Source]
    origins: dict[str, Origin]

    def place(self, pointer: str) -> tuple[str, int, str]:
        """Give file, line and pointer in that file of a part of the joined document."""
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
        """Give a problem at a part of the joined document."""
        file, line, inner = self.place(pointer)
        return Problem(file, line, inner, message)

    def resolve(self, node: Any) -> Any:
        """Follow the references of a part; keywords beside `$ref` replace the target's."""
        seen = 0
        while isinstance(node, dict) and "$ref" in node:
            siblings = {key: value for key, value in node.items() if key != "$ref"}
            node = {**self.target(node["$ref"]), **siblings}
            seen += 1
            if seen > MAX_DEPTH:
                raise fail(f"specs/{self.vendor}", "references run in a circle")
        return node

    def target(self, ref: str) -> Any:
        """Give what a reference of the joined document points to."""
        node: Any = self.root
        for part in ref.removeprefix("#/").split("/"):
            node = node[unescape(part)]
        return node


def escape(part: str) -> str:
    """Escape a key for a JSON pointer."""
    return part.replace("~", "~0").replace("/", "~1")


def unescape(part: str) -> str:
    """Undo `escape`."""
    return part.replace("~1", "/").replace("~0", "~")


def read_source(path: Path, name: str) -> Source:
    """Read one YAML file. Raises SpecError with the line for anything that is not plain YAML."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise fail(
            name, f"cannot be read: {error.strerror}; every spec is a file in specs/"
        ) from None
    if len(data) > MAX_BYTES:
        raise fail(name, f"is larger than {MAX_BYTES} bytes; split it into files")
    lines: dict[str, int] = {}
    try:
        loader = _JSONLikeLoader(data.decode("utf-8"))
        node = loader.get_single_node()
        content = _construct(loader, node, "", lines, name, 0) if node is not None else None
    except UnicodeDecodeError as error:
        raise fail(name, f"is not UTF-8 (byte {error.start}); save it as UTF-8") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        raise fail(name, f"is not valid YAML: {error.problem}; mend that line", line=line) from None
    except yaml.YAMLError as error:
        raise fail(name, f"is not valid YAML: {error}") from None
    if not isinstance(content, (dict, list)):
        raise fail(name, "must hold a mapping or a list at its top", line=1)
    return Source(name, content, lines)


def _construct(
    loader: Any, node: yaml.Node, pointer: str, lines: dict[str, int], name: str, depth: int
) -> Any:
    line = lines[pointer] = node.start_mark.line + 1
    if depth > MAX_DEPTH:
        raise fail(name, f"is nested more than {MAX_DEPTH} deep", line=line, pointer=pointer)
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            place = key_node.start_mark.line + 1
            if key_node.tag != "tag:yaml.org,2002:str":
                raise fail(name, f"the key {key} must be quoted", line=place, pointer=pointer)
            if key in mapping:
                raise fail(name, f"the key {key!r} stands twice", line=place, pointer=pointer)
            inner = f"{pointer}/{escape(key)}"
            mapping[key] = _construct(loader, value_node, inner, lines, name, depth + 1)
            lines[inner] = place
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [
            _construct(loader, item, f"{pointer}/{index}", lines, name, depth + 1)
            for index, item in enumerate(node.value)
        ]
    return _scalar(node, name, line, pointer)


def _scalar(node: yaml.Node, name: str, line: int, pointer: str) -> Any:
    kind = node.tag.removeprefix("tag:yaml.org,2002:")
    text = cast("str", node.value)
    if kind == "str":
        return text
    if kind == "null":
        return None
    if kind == "bool":
        return text == "true"
    if kind == "int":
        return int(text)
    if kind == "float":
        return float(text)
    raise fail(
        name, f"the tag {node.tag} is not allowed; write plain YAML", line=line, pointer=pointer
    )


def load(specs: Path, vendor: str) -> Document:
    """Load `specs/<vendor>/openapi.yaml` with all its files.

    Raises SpecError for a missing file, broken YAML, or a reference that leads nowhere.
    """
    folder = specs / vendor
    if not (folder / "openapi.yaml").is_file():
        known = ", ".join(sorted(p.parent.name for p in specs.glob("*/openapi.yaml"))) or "none"
        raise fail(
            f"{specs.name}/{vendor}/openapi.yaml", f"does not exist; vendors with a spec: {known}"
        )
    return _Joiner(folder.resolve(), specs.name, vendor).join()


# Which component section a reference in this place belongs to.
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
        """Give the document."""
        file = f"{self._prefix}/openapi.yaml"
        root = self._source(file).content
        if not isinstance(root, dict):
            raise fail(file, "must hold a mapping at its top", line=1)
        self._origins[""] = (file, "")
        for section, members in (root.get("components") or {}).items():
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
        """Follow a component that is nothing but a reference to where it is written."""
        for _ in range(MAX_DEPTH):
            if not (isinstance(node, dict) and set(node) == {"$ref"}):
                return origin
            origin = self._aim(node["$ref"], origin)
            node = self._at(origin)
        self._fail(origin, "references run in a circle")
        return None

    def _fail(self, origin: Origin, message: str) -> NoReturn:
        file, pointer = origin
        lines = self._sources[file].lines if file in self._sources else {}
        raise fail(file, message, line=lines.get(pointer, 0), pointer=pointer)

    def _aim(self, ref: Any, origin: Origin) -> Origin:
        """Give the file and pointer that a reference names."""
        if not isinstance(ref, str):
            self._fail(origin, "$ref must be text")
        file, _, fragment = ref.partition("#")
        if "://" in file or file.startswith("/"):
            self._fail(origin, f"$ref {ref!r} must name a file of the spec's own folder")
        target = origin[0]
        if file:
            path = ((self._folder.parent.parent / origin[0]).parent / file).resolve()
            if not path.is_relative_to(self._folder) or not path.is_file():
                self._fail(origin, f"$ref {ref!r} names no file of {self._prefix}; check the path")
            target = f"{self._prefix}/{path.relative_to(self._folder).as_posix()}"
        return target, fragment

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
        """Copy a part into the joined document; `kind` is what references in it stand for."""
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
        if not section:  # a path item, or any other part of a file: it stands here
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
            members[name] = None  # keeps a schema that holds itself from running on
            members[name] = self._copy(self._at(target), target, made, kind)
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        return {"$ref": f"#/components/{section}/{escape(name)}", **siblings}

    def _known(self, section: str, name: str, target: Origin) -> bool:
        root = self._sources[f"{self._prefix}/openapi.yaml"].content
        declared = (root.get("components") or {}).get(section) or {}
        return name in declared or name in self._extra.get(section, {})


def _kind(key: str, kind: str) -> str:
    """Give what references below a key stand for, from what they stand for above it."""
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
