"""Loads a vendor's spec: YAML with line numbers, its files joined into one document.

The joined document contains only references into itself (`#/components/...`), so every later step
sees one file; `Document.place` returns the file and line of a part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn

import attrs

from ..text.names import is_snake
from .folder import check_folder
from .problems import Problem, SpecError, fail, short
from .sections import SECTIONS, kind_of
from .source import MAX_DEPTH, MAX_VALUES, Source, escape, read_source, unescape

_CIRCLE = "references run in a circle; have the last one refer to a definition"
MAX_PLACE = 2 * MAX_DEPTH
_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")
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

    Raise SpecError for a missing file, a link out of `specs/`, invalid YAML, or a reference without
    a target.
    """
    folder = specs / vendor
    if not is_snake(vendor):
        raise fail(
            f"{specs.name}/{vendor}", "the folder names the package: rename it to snake_case"
        )
    check_folder(specs, vendor)
    return _Joiner(folder.resolve(), specs.name, vendor).join()


class _Joiner:
    """Joins the files of one spec into one document."""

    def __init__(self, folder: Path, top: str, vendor: str) -> None:
        self._folder, self._prefix, self._vendor = folder, f"{top}/{vendor}", vendor
        self._sources: dict[str, Source] = {}
        self._origins: dict[str, Origin] = {}
        self._names: dict[tuple[str, str], Origin] = {}
        self._extra: dict[str, dict[str, Any]] = {}
        self._found: list[tuple[str, str, Origin]] = []
        self._inserting: list[Origin] = []
        self._copied = 0
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
        if "$ref" in root:
            self._fail((file, "/$ref"), "must not stand at the top; write the document here")
        joined = self._copy(root, (file, ""), "", "")
        self._join_found()
        components = joined.setdefault("components", {})
        while self._extra:
            section, members = self._extra.popitem()
            components.setdefault(section, {}).update(members)
        if self._problems:
            raise SpecError(self._problems)
        for section in components:
            components[section] = dict(components[section])
        return Document(self._vendor, joined, self._sources, self._origins)

    def _join_found(self) -> None:
        """Copy the components that only references name, each before those that it refers to.

        Without recursion, because a row of components that refer to each other may be long.
        """
        stack: list[tuple[str, str, Origin]] = []
        while self._found or stack:
            stack += reversed(self._found)
            self._found.clear()
            section, name, origin = stack.pop()
            members = self._extra.setdefault(section, {})
            if name not in members:
                place = f"/components/{section}/{escape(name)}"
                self._origins[place] = origin
                members[name] = self._copy(self._at(origin), origin, place, section)

    def _source(self, file: str) -> Source:
        if file not in self._sources:
            path = self._folder.parent.parent / file
            self._sources[file] = read_source(path, file)
        return self._sources[file]

    def _final(self, origin: Origin, node: Any) -> Origin:
        """Return the location of a component's definition, which may be behind `$ref`s."""
        passed: list[Origin] = []
        while isinstance(node, dict) and set(node) == {"$ref"}:
            self._check_row(origin, passed)
            passed.append(origin)
            origin = self._aim(node["$ref"], origin)
            node = self._at(origin)
        return origin

    def _check_row(self, origin: Origin, passed: list[Origin]) -> None:
        """Refuse a reference that leads back to one that was passed, or a long row of them."""
        if origin in passed:
            self._fail(origin, _CIRCLE)
        if len(passed) >= MAX_DEPTH:
            self._fail(origin, f"more than {MAX_DEPTH} references follow each other; shorten")

    def _fail(self, origin: Origin, message: str) -> NoReturn:
        file, pointer = origin
        lines = self._sources[file].lines if file in self._sources else {}
        raise fail(file, message, line=lines.get(pointer, 0), pointer=pointer)

    def _aim(self, ref: Any, origin: Origin) -> Origin:
        """Return the file and pointer that a reference points to."""
        if not isinstance(ref, str):
            self._fail(origin, "$ref must be text")
        file, _, fragment = ref.partition("#")
        shown = f"$ref {short(ref)!r}"
        if fragment and not fragment.startswith("/"):
            self._fail(origin, f"{shown} must name a place, such as #/components/schemas/Item")
        if "://" in file or file.startswith("/"):
            self._fail(origin, f"{shown} must name a file of the spec's own folder")
        target = origin[0]
        if file:
            path = self._path(origin, file)
            if path is None:
                self._fail(origin, f"{shown} names no file of {self._prefix}; check the path")
            target = f"{self._prefix}/{path.relative_to(self._folder).as_posix()}"
        if not fragment and target in (origin[0], f"{self._prefix}/openapi.yaml"):
            self._fail(
                origin,
                f"{shown} names a whole document; name a part of it, such as "
                "#/components/schemas/Item",
            )
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
                if isinstance(node, list) and not _INDEX.fullmatch(part):
                    raise KeyError(part)
                node = node[int(part)] if isinstance(node, list) else node[unescape(part)]
            except (KeyError, IndexError, TypeError):
                self._fail(
                    asker or origin,
                    f"$ref leads nowhere: {file}#{short(pointer)} does not exist; check it",
                )
        return node

    def _copy(self, node: Any, origin: Origin, place: str, kind: str) -> Any:
        """Return a copy of a node for the joined document; its references belong to `kind`."""
        file, pointer = origin
        self._copied += 1
        if self._copied > MAX_VALUES:
            self._fail(origin, f"references give more than {MAX_VALUES} values; do not nest them")
        if isinstance(node, dict):
            if "$ref" in node:
                return self._reference(node, origin, place, kind)
            return {
                key: self._copy(
                    value,
                    (file, f"{pointer}/{escape(key)}"),
                    f"{place}/{escape(key)}",
                    kind_of(key, kind),
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
        section = kind if kind in SECTIONS else ""
        if not section:  # a path item or another part of a file: insert it here
            self._check_row(target, self._inserting)
            if place.count("/") > MAX_PLACE:
                self._fail(origin, _CIRCLE)
            self._origins[place] = target
            self._inserting.append(target)
            inserted = self._copy(content, target, place, kind)
            self._inserting.pop()
            return inserted
        if not target[1]:
            self._fail(origin, f"$ref must name a part of {target[0]}, such as {target[0]}#/Item")
        target = self._final(target, content)
        name = unescape(target[1].rpartition("/")[2])
        own = place == f"/components/{section}/{escape(name)}"
        if self._names.setdefault((section, name), target) != target:
            self._fail(origin, f"two {section} are named {name!r}; rename one")
        if own:
            self._origins[place] = target
            return self._copy(self._at(target), target, place, kind)
        if not self._known(section, name):
            self._found.append((section, name, target))
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        return {"$ref": f"#/components/{section}/{escape(name)}", **siblings}

    def _known(self, section: str, name: str) -> bool:
        root = self._sources[f"{self._prefix}/openapi.yaml"].content
        declared = (root.get("components") or {}).get(section) or {}
        return name in declared or name in self._extra.get(section, {})
