"""Divides a spec into files of at most 1,500 lines: paths by resource, schemas by who uses them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..specs.document import HTTP_METHODS
from ..specs.source import escape, unescape
from .writing import to_yaml

MAX_LINES = 1500
_MODELINE = "# yaml-language-server: $schema=../dialect.schema.json"
_WRITTEN = "# Written by `python -m generator import`; decisions belong in overlay.yaml."
HEADER = f"{_MODELINE}\n{_WRITTEN}\n"


def is_written(text: str) -> bool:
    """Return whether a file was written by an import, so that the next one may replace it."""
    return _WRITTEN in text.split("\n", 3)[:2]


def spec_files(document: dict[str, Any]) -> dict[str, str]:
    """Return the files of a spec by their paths in its folder."""
    whole = HEADER + to_yaml(document)
    if whole.count("\n") < MAX_LINES:
        return {"openapi.yaml": whole}
    files = _Files(document)
    return files.divided()


class _Files:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._homes: dict[tuple[str, str], str] = {}
        self._texts: dict[str, list[tuple[str, Any]]] = {}

    def divided(self) -> dict[str, str]:
        """Return the root file and those of paths and components."""
        paths = self._document["paths"]
        owners = {path: _owner(item) for path, item in paths.items()}
        components = self._document["components"]
        self._place(_grouped(paths, owners), "paths", "")
        for section, members in components.items():
            if section == "schemas":
                users = self._users(owners)
                groups = _grouped(members, users)
                self._place(groups, "components/schemas", section)
            elif section != "securitySchemes":
                self._place({section: list(members.items())}, "components", section)
        root = dict(self._document)
        root["paths"] = {
            path: {"$ref": f"./{self._homes['', path]}#/{escape(path)}"} for path in paths
        }
        kept = {s: members for s, members in components.items() if s == "securitySchemes"}
        root.pop("components")
        if kept:  # other components are found by the references to their files
            root["components"] = kept
        files = {"openapi.yaml": HEADER + to_yaml(root)}
        for file, entries in self._texts.items():
            up = "../" * file.count("/")
            node = {name: self._referring(value, file, up) for name, value in entries}
            files[file] = f"{_WRITTEN}\n{to_yaml(node)}"
        return files

    def _users(self, owners: dict[str, str]) -> dict[str, str]:
        """Return the group of each schema: that of the first path that leads to it."""
        found: dict[str, str] = {}
        seen: set[str] = set()
        for path, item in self._document["paths"].items():
            todo: list[Any] = [item]
            while todo:
                node = todo.pop(0)
                for ref in _refs(node):
                    if ref not in seen:
                        seen.add(ref)
                        section, _, name = ref.removeprefix("#/components/").partition("/")
                        name = unescape(name)
                        if section == "schemas":
                            found[name] = owners[path]
                        todo.append(self._document["components"][section][name])
        return found

    def _place(self, groups: dict[str, list[tuple[str, Any]]], folder: str, section: str) -> None:
        for group, entries in groups.items():
            for file, part in _chunks(f"{folder}/{group}", entries):
                self._texts[file] = part
                for name, _ in part:
                    self._homes[section, name] = file

    def _referring(self, node: Any, file: str, up: str) -> Any:
        """Return a copy of a node whose references name the files of components."""
        if isinstance(node, list):
            return [self._referring(value, file, up) for value in node]
        if not isinstance(node, dict):
            return node
        copied = {key: self._referring(value, file, up) for key, value in node.items()}
        ref = node.get("$ref")
        if isinstance(ref, str) and ref.startswith("#/components/"):
            section, _, name = ref.removeprefix("#/components/").partition("/")
            home = self._homes[section, unescape(name)]
            copied["$ref"] = f"#/{name}" if home == file else f"{up}{home}#/{name}"
        return copied


def _owner(item: dict[str, Any]) -> str:
    first = next(value for http, value in item.items() if http in HTTP_METHODS)
    return str(first["tags"][0])


def _grouped(members: dict[str, Any], groups: dict[str, str]) -> dict[str, list[tuple[str, Any]]]:
    found: dict[str, list[tuple[str, Any]]] = {}
    for name, node in members.items():
        found.setdefault(groups[name], []).append((name, node))
    return found


def _chunks(
    base: str, entries: list[tuple[str, Any]]
) -> Iterator[tuple[str, list[tuple[str, Any]]]]:
    """Yield the files of a group: one, or several with numbers if it has too many lines."""
    part: list[tuple[str, Any]] = []
    lines, number = 1, 1
    for name, node in entries:
        more = to_yaml({name: node}).count("\n")
        if part and lines + more > MAX_LINES:
            yield (f"{base}.yaml" if number == 1 else f"{base}_{number}.yaml"), part
            part, lines, number = [], 1, number + 1
        part.append((name, node))
        lines += more
    if part:
        yield (f"{base}.yaml" if number == 1 else f"{base}_{number}.yaml"), part


def _refs(node: Any) -> Iterator[str]:
    todo = [node]
    while todo:
        value = todo.pop(0)
        if isinstance(value, dict):
            ref = value.get("$ref")
            if isinstance(ref, str) and ref.startswith("#/components/"):
                yield ref
            todo += value.values()
        elif isinstance(value, list):
            todo += value
