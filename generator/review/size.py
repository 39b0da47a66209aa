"""Counts the generated lines that a change of a spec adds and removes, by part of the spec."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import attrs

from ..emit.tree import read_tree
from ..specs.document import Document
from ..specs.problems import fail
from .git import git

_HUNK = re.compile(rb"^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_SCHEMAS = ("models.py", "params.py", "enums.py")


@attrs.frozen
class Row:
    """Numbers of lines added to and removed from a part of the package; `spec` is its origin."""

    part: str
    spec: str
    added: int
    removed: int


@attrs.frozen
class Size:
    """Lines of a spec and of its package that were added and removed; largest `rows` first."""

    spec_added: int
    spec_removed: int
    added: int
    removed: int
    total: int
    rows: tuple[Row, ...]

    @property
    def changed(self) -> bool:
        """Whether the package differs from that of the base."""
        return bool(self.added or self.removed)


def size_change(
    specs: tuple[Path, Path], packages: tuple[Path, Path], before: Document, after: Document
) -> Size:
    """Return the size of the difference between two folders of a spec, and two of a package."""
    spec_lines = [0, 0]
    for side, _, lines in _diff(*specs):
        spec_lines[side] += len(lines)
    added, removed = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    files = tuple({p: d.decode() for p, d in read_tree(root).items()} for root in packages)
    names: dict[tuple[int, str], list[str | None]] = {}
    for side, path, lines in _diff(*packages):
        key = (side, path)
        if key not in names:
            names[key] = _names(path, files[side][path])
        for part in _parts(names[key][lines.start - 1 : lines.stop - 1]):
            (added if side else removed)[_folder(path), part] += 1
    origins = _Origins(before, after)
    rows = [
        Row(f"{p} {n}".strip(), origins.of(p, n), added[p, n], removed[p, n])
        for p, n in {*added, *removed}
    ]
    return Size(
        spec_added=spec_lines[1],
        spec_removed=spec_lines[0],
        added=added.total(),
        removed=removed.total(),
        total=sum(text.count("\n") for text in files[1].values()),
        rows=tuple(sorted(rows, key=lambda r: (-r.added - r.removed, r.part))),
    )


def _diff(old: Path, new: Path) -> Iterator[tuple[int, str, range]]:
    """Yield each group of adjacent lines that were removed (0) or added (1): file, line numbers."""
    options = ("--no-index", "--no-renames", "--no-color", "--no-ext-diff", "--unified=0")
    prefixes = ("--src-prefix=", "--dst-prefix=")
    done = git(new, "diff", *options, *prefixes, "--", str(old), str(new))
    if done.returncode not in (0, 1):
        raise fail(str(new), f"git cannot compare it: {done.stderr.decode(errors='replace')}")
    paths = ["", ""]
    roots = [str(old).encode().lstrip(b"/"), str(new).encode().lstrip(b"/")]
    for line in done.stdout.split(b"\n"):
        for side, mark in enumerate((b"--- ", b"+++ ")):
            root = roots[side] + b"/"
            if line.startswith(mark) and root in line:
                paths[side] = line.partition(root)[2].rstrip(b'"\t').decode(errors="replace")
        hunk = _HUNK.match(line)
        if hunk:
            for side, (start, count) in enumerate(((hunk[1], hunk[2]), (hunk[3], hunk[4]))):
                lines = range(int(start), int(start) + int(count or 1))
                if lines:
                    yield side, paths[side], lines


def _folder(path: str) -> str:
    """Return the path of a file in the package; all files of the copied runtime share one."""
    inner = re.sub(r"^src/[^/]+/", "", path)
    return "_runtime" if inner.startswith("_runtime/") else inner


def _parts(names: list[str | None]) -> Iterator[str]:
    """Yield the names of adjacent changed lines, the last first.

    Empty lines between definitions count for the next definition, or for the last one.
    """
    part = next((name for name in reversed(names) if name is not None), "")
    for name in reversed(names):
        part = part if name is None else name
        yield part


def _names(path: str, text: str) -> list[str | None]:
    """Return, for every line of a module, the class, method or constant that it belongs to.

    None stands for an empty line between definitions.
    """
    folder = _folder(path)
    lines: list[str | None] = [""] * (text.count("\n") + 1)
    if folder not in _SCHEMAS and not folder.startswith("resources/"):
        return lines
    empty = [number for number, line in enumerate(text.split("\n")) if not line]
    for number in empty:
        lines[number] = None
    name = ""
    for node in ast.parse(text).body:
        name = _mark(lines, node, name if isinstance(node, ast.Expr) else "")
        if folder.startswith("resources/") and isinstance(node, ast.ClassDef):
            for number in empty:
                lines[number] = None if lines[number] == node.name else lines[number]
            for inner in node.body[1:]:  # the first node is the docstring of the class
                _mark(lines, inner)
    return lines


def _mark(lines: list[str | None], node: ast.stmt, name: str = "") -> str:
    """Set the name of the lines of a node. Return the name.

    `name` is the definition that the node documents, if the node is a docstring.
    """
    name = getattr(node, "name", name)
    targets = getattr(node, "targets", None) or [getattr(node, "target", None)]
    if not name and isinstance(targets[0], ast.Name):
        name = targets[0].id
    if name and node.end_lineno is not None:
        decorators = getattr(node, "decorator_list", [])
        first = min([node.lineno, *(d.lineno for d in decorators)])
        lines[first - 1 : node.end_lineno] = [name] * (node.end_lineno - first + 1)
    return name


class _Origins:
    """Finds the file and line in a spec from which a part of the package is generated."""

    def __init__(self, before: Document, after: Document) -> None:
        self._documents = (after, before)

    def of(self, file: str, name: str) -> str:
        """Return `file:line`, or an empty string if a part has several origins or none."""
        for document in self._documents:
            pointer = self._pointer(document, file, name)
            if pointer is not None:
                path, line, _ = document.location(pointer)
                return f"{path}:{line}"
        return ""

    def _pointer(self, document: Document, file: str, name: str) -> str | None:
        if file in _SCHEMAS:
            known = name in (document.root["components"].get("schemas") or {})
            return f"/components/schemas/{name}" if known else None
        module = file.removeprefix("resources/").removesuffix(".py")
        method = name.removeprefix("_").lower() if name.isupper() else name
        for pointer, _, _, operation in document.operations():
            sdk = operation["x-sdk"]
            if "same-as" in sdk:  # it shares the method of another operation
                continue
            if (sdk["resource"].replace(".", "_"), sdk["method"]) == (module, method):
                return pointer
        return None
