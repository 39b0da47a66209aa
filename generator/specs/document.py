"""A vendor's spec: its files joined into one document, with the file and line of each part.

The joined document contains only references into itself (`#/components/...`), so every later step
reads one document; `Document.location` returns the file and line of a part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn

import attrs

from ..text.names import is_class_name, pascal
from .problems import Problem, SpecError, fail, short
from .sections import SECTIONS, kind_of
from .source import MAX_DEPTH, MAX_VALUES, Source, escape, read_source, unescape

_CIRCLE = "the references are circular; let the last one refer to a definition"
MAX_POINTER_DEPTH = 2 * MAX_DEPTH
_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")
HTTP_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")

Origin = tuple[str, str]
"""A file, relative to the project, and a JSON pointer in it."""


@attrs.define(eq=False)
class Document:
    """A whole spec: the joined document and the original locations of its parts."""

    vendor: str
    root: dict[str, Any]
    sources: dict[str, Source]
    origins: dict[str, Origin]
    problems: list[Problem] = attrs.field(factory=list[Problem])
    """Schemas that cannot be combined."""
    folded: set[str] = attrs.field(factory=set[str])
    """Components whose properties became those of another one, which no longer refers to them."""

    def location(self, pointer: str) -> tuple[str, int, str]:
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
        file, line, inner = self.location(pointer)
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

    def webhooks(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Yield pointer, name and content of every webhook."""
        for name, item in (self.root.get("webhooks") or {}).items():
            if isinstance(item, dict) and isinstance(item.get("post"), dict):
                yield f"/webhooks/{escape(name)}/post", name, item["post"]

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


class Joiner:
    """Joins the files of one spec into one document."""

    def __init__(self, folder: Path, top: str, vendor: str, root: str) -> None:
        self._folder, self._prefix, self._vendor = folder, f"{top}/{vendor}", vendor
        self._root = f"{self._prefix}/{root}"
        self._sources: dict[str, Source] = {}
        self._origins: dict[str, Origin] = {}
        self._names: dict[tuple[str, str], Origin] = {}
        self._names_of: dict[tuple[str, Origin], list[str]] = {}
        self._extra: dict[str, dict[str, Any]] = {}
        self._aliases: set[Origin] = set()
        self._found: list[tuple[str, str, Origin]] = []
        self._inserting: list[Origin] = []
        self._copied = self._written = 0
        self._problems: list[Problem] = []

    def join(self) -> Document:
        """Return the document. Raise SpecError with the problems that were found."""
        file = self._root
        root = self._source(file).content
        if not isinstance(root, dict):
            raise fail(file, "must contain a mapping", line=1)
        self._origins[""] = (file, "")
        components = root.get("components") or {}
        if not isinstance(components, dict):
            self._fail((file, "/components"), "must be a mapping")
        for section, members in components.items():
            if not isinstance(members, dict):
                self._fail((file, f"/components/{escape(section)}"), "must be a mapping")
            for name in members if isinstance(members, dict) else ():
                pointer = f"/components/{section}/{escape(name)}"
                self._declare(section, name, self._final((file, pointer), members[name]))
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
        for section, members in components.items():
            components[section] = {
                name: node
                for name, node in members.items()
                if self._origin_of(section, name) not in self._aliases
            }
        return Document(self._vendor, joined, self._sources, self._origins)

    def _origin_of(self, section: str, name: str) -> Origin:
        """Return where the root file would declare a component."""
        return self._root, f"/components/{section}/{escape(name)}"

    def _join_found(self) -> None:
        """Copy the components that only references name, each before those that it refers to.

        This is done without recursion, because a chain of references may be long.
        """
        stack: list[tuple[str, str, Origin]] = []
        while self._found or stack:
            stack += reversed(self._found)
            self._found.clear()
            section, name, origin = stack.pop()
            members = self._extra.setdefault(section, {})
            if name not in members:
                component = f"/components/{section}/{escape(name)}"
                self._origins[component] = origin
                members[name] = self._copy(self._at(origin), origin, component, section)

    def _source(self, file: str) -> Source:
        if file not in self._sources:
            path = self._folder.parent.parent / file
            self._sources[file] = read_source(path, file)
            self._written += len(self._sources[file].lines)
        return self._sources[file]

    def _final(self, origin: Origin, node: Any, *, followed: bool = False) -> Origin:
        """Return the location of a component's definition, which may be behind `$ref`s.

        `followed`: a reference leads here, so that the components on the way are used.
        """
        passed: list[Origin] = []
        while isinstance(node, dict) and set(node) == {"$ref"}:
            self._check_chain(origin, passed)
            passed.append(origin)
            if followed:
                self._aliases.add(origin)
            origin = self._aim(node["$ref"], origin)
            node = self._at(origin)
        return origin

    def _check_chain(self, origin: Origin, passed: list[Origin]) -> None:
        """Raise SpecError for a circular reference, and for a chain of too many references."""
        if origin in passed:
            self._fail(origin, _CIRCLE)
        if len(passed) >= MAX_DEPTH:
            self._fail(
                origin, f"is a chain of more than {MAX_DEPTH} references; refer to a definition"
            )

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
            self._fail(origin, f"{shown} needs a JSON pointer, such as #/components/schemas/Item")
        if "://" in file or file.startswith("/"):
            self._fail(origin, f"{shown} must name a file in the folder of the spec")
        target = origin[0]
        if file:
            path = self._path(origin, file)
            if path is None:
                self._fail(origin, f"{shown} names no file in {self._prefix}; check the path")
            target = f"{self._prefix}/{path.relative_to(self._folder).as_posix()}"
        if not fragment and target in (origin[0], self._root):
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

    def _at(self, origin: Origin, referrer: Origin | None = None) -> Any:
        file, pointer = origin
        node = self._source(file).content
        for part in pointer.split("/")[1:]:
            try:
                if isinstance(node, list) and not _INDEX.fullmatch(part):
                    raise KeyError(part)
                node = node[int(part)] if isinstance(node, list) else node[unescape(part)]
            except (KeyError, IndexError, TypeError):
                self._fail(
                    referrer or origin,
                    f"the target of $ref, {file}#{short(pointer)}, does not exist; check it",
                )
        return node

    def _copy(self, node: Any, origin: Origin, joined: str, kind: str) -> Any:
        """Return a copy of a node for the joined document, where its pointer is `joined`.

        `kind` is the component section that its references belong to.
        """
        file, pointer = origin
        self._copied += 1
        if self._copied > MAX_VALUES + self._written:
            self._fail(
                origin, f"references lead to more than {MAX_VALUES} values; use fewer of them"
            )
        if isinstance(node, dict):
            if "$ref" in node:
                return self._reference(node, origin, joined, kind)
            return {
                key: self._copy(
                    value,
                    (file, f"{pointer}/{escape(key)}"),
                    f"{joined}/{escape(key)}",
                    kind_of(key, kind),
                )
                if kind != "data"
                else value
                for key, value in node.items()
            }
        if isinstance(node, list):
            return [
                self._copy(item, (file, f"{pointer}/{index}"), f"{joined}/{index}", kind)
                for index, item in enumerate(node)
            ]
        return node

    def _reference(self, node: dict[str, Any], origin: Origin, joined: str, kind: str) -> Any:
        target = self._aim(node["$ref"], origin)
        content = self._at(target, origin)
        section = kind if kind in SECTIONS else ""
        if not section:  # a path item or another part of a file: insert it here
            self._check_chain(target, self._inserting)
            if joined.count("/") > MAX_POINTER_DEPTH:
                self._fail(origin, _CIRCLE)
            self._origins[joined] = target
            self._inserting.append(target)
            inserted = self._copy(content, target, joined, kind)
            self._inserting.pop()
            return inserted
        target = self._final(target, content, followed=True)
        name = self._name(section, target)
        component = f"/components/{section}/{escape(name)}"
        own = joined == component
        if self._declare(section, name, target) != target:
            self._fail(
                origin, f"two {section} are named {name!r}; rename one, or name it in components"
            )
        if own:
            self._origins[joined] = target
            return self._copy(self._at(target), target, joined, kind)
        if not self._known(section, name):
            self._found.append((section, name, target))
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        return {"$ref": f"#{component}", **siblings}

    def _declare(self, section: str, name: str, target: Origin) -> Origin:
        """Note the target of a component's name, unless the name has one; return its target."""
        if (section, name) not in self._names:
            self._names[section, name] = target
            self._names_of.setdefault((section, target), []).append(name)
        return self._names[section, name]

    def _name(self, section: str, target: Origin) -> str:
        """Return the name of a component: its own, that of its place, or that of its file."""
        declared = self._names_of.get((section, target), [])
        file, pointer = target
        last = unescape(pointer.rpartition("/")[2]) or Path(file).stem
        if last in declared or not (declared or section == "schemas"):
            return last
        if declared:
            return declared[0]
        return last if is_class_name(last) else pascal(last)

    def _known(self, section: str, name: str) -> bool:
        root = self._sources[self._root].content
        declared = (root.get("components") or {}).get(section) or {}
        return name in declared or name in self._extra.get(section, {})
