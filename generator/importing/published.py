"""Reads the OpenAPI file that a vendor publishes, and the files beside it that it refers to.

The files are untrusted: their size, depth and references are limited, and no reference leads out of
the folder of the first file.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import unquote

import attrs

from ..specs.problems import fail, short
from ..specs.source import escape, read_source, unescape

MAX_FILES = 2_000


@attrs.frozen
class Part:
    """A value of a published file, with its place: file, relative to the first one, and pointer."""

    file: str
    pointer: str
    value: Any

    def at(self, key: str | int) -> Part:
        """Return the value of a key, or the item of a list; None if it is absent."""
        inner = f"{self.pointer}/{escape(str(key))}"
        if isinstance(self.value, dict):
            return Part(self.file, inner, self.value.get(key))
        found = self.value[int(key)] if isinstance(self.value, list) else None
        return Part(self.file, inner, found)

    def members(self) -> Iterator[tuple[str, Part]]:
        """Yield the keys and values of a mapping; nothing for another value."""
        for key in self.value if isinstance(self.value, dict) else ():
            yield key, self.at(key)

    def listed(self) -> list[Part]:
        """Return the items of a list; nothing for another value."""
        return [self.at(i) for i in range(len(self.value))] if isinstance(self.value, list) else []

    def text(self, key: str) -> str:
        """Return the text of a key; empty if it is absent or no text."""
        found = self.value.get(key) if isinstance(self.value, dict) else None
        return found if isinstance(found, str) else ""

    def has(self, key: str) -> bool:
        """Return whether a mapping has a key."""
        return isinstance(self.value, dict) and key in self.value

    @property
    def place(self) -> str:
        """The place for a reader: a pointer, behind the name of the file if it is not the first."""
        return f"{self.file}#{self.pointer}"


class Published:
    """The files of a published description, read when a reference first names them."""

    def __init__(self, path: Path) -> None:
        """Read the first file. Raise SpecError if it cannot be read or is no OpenAPI 3 file."""
        self._folder = path.parent.resolve()
        self._first = path.name
        self._contents: dict[str, Any] = {}
        self._lines: dict[str, dict[str, int]] = {}
        root = self._read(path.name)
        self.root = Part(path.name, "", root)
        if not isinstance(root, dict):
            raise fail(path.name, "must contain a mapping", line=1)
        version = str(root.get("openapi") or "")
        if "swagger" in root:
            raise fail(path.name, "is Swagger 2.0; convert it to OpenAPI 3 first", line=1)
        if not version.startswith(("3.0", "3.1", "3.2")):
            message = f"is OpenAPI {short(version) or 'of no version'}; 3.0, 3.1 and 3.2 are read"
            raise fail(path.name, message, line=1)
        self.is_30 = version.startswith("3.0")

    def refuse(self, part: Part, message: str) -> NoReturn:
        """Raise SpecError for a part."""
        line = self._lines.get(part.file, {}).get(part.pointer, 0)
        raise fail(part.file, message, line=line, pointer=part.pointer)

    def resolve(self, part: Part) -> Part:
        """Return a part behind its references, the target of the last one.

        Raise SpecError for circular references, and for a target that does not exist.
        """
        passed: set[tuple[str, str]] = set()
        while part.has("$ref"):
            if (part.file, part.pointer) in passed:
                self.refuse(part, "the references are circular; let the last one name a definition")
            passed.add((part.file, part.pointer))
            part = self.target(part)
        return part

    def target(self, part: Part) -> Part:
        """Return what the reference of a part names. Raise SpecError if that does not exist."""
        ref = part.value["$ref"]
        if not isinstance(ref, str):
            self.refuse(part, "$ref must be text")
        name, _, fragment = ref.partition("#")
        file = self._file(part, name) if name else part.file
        if fragment and not fragment.startswith("/"):
            self.refuse(part, f"$ref {short(ref)!r} needs a JSON pointer, such as #/components/…")
        node = self._read(file)
        for step in fragment.split("/")[1:]:
            key = unescape(_unquoted(step))
            try:
                node = node[int(key)] if isinstance(node, list) else node[key]
            except (KeyError, IndexError, TypeError, ValueError):
                self.refuse(part, f"the target of $ref {short(ref)!r} does not exist; check it")
        return Part(file, _unquoted(fragment), node)

    def _file(self, part: Part, name: str) -> str:
        if "://" in name or name.startswith(("/", "\\")):
            message = "names another host or an absolute path; save that file beside this one"
            self.refuse(part, f"$ref {short(name)!r} {message}, and refer to it there")
        try:
            path = ((self._folder / part.file).parent / _unquoted(name)).resolve()
            found = path.is_relative_to(self._folder) and path.is_file()
        except (OSError, ValueError):  # not a possible file name
            found = False
        if not found:
            self.refuse(part, f"$ref {short(name)!r} names no file below {self._folder.name}/")
        return path.relative_to(self._folder).as_posix()

    def _read(self, file: str) -> Any:
        if file not in self._contents:
            if len(self._contents) >= MAX_FILES:
                raise fail(self._first, f"refers to more than {MAX_FILES} files; join some")
            source = read_source(self._folder / file, file, any_keys=True)
            self._contents[file], self._lines[file] = source.content, source.lines
        return self._contents[file]


def _unquoted(text: str) -> str:
    """Return a part of an address without percent-encoding."""
    return unquote(text)
