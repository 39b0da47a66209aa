"""How many generated lines a change of a spec adds and removes, and which part causes them."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import attrs

from ..load import Document
from ..problems import fail
from ..tree import read_tree
from .git import git

_HUNK = re.compile(rb"^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_SCHEMAS = ("models.py", "params.py", "enums.py")


@attrs.frozen
class Row:
    """Lines that a part of the package gained and lost, and the place of the spec behind it."""

    part: str
    spec: str
    added: int
    removed: int


@attrs.frozen
class Size:
    """Lines of a spec and of its package that came and went; `rows` tell where, largest first."""

    spec_added: int
    spec_removed: int
    added: int
    removed: int
    total: int
    rows: tuple[Row, ...]

    @property
    def changed(self) -> bool:
        """Whether the package is not what it was."""
        return bool(self.added or self.removed)


def size_change(
    specs: tuple[Path, Path], packages: tuple[Path, Path], before: Document, after: Document
) -> Size:
    """Count the lines between two folders of a spec, and two of a package."""
    spec_added, spec_removed = Counter[str](), Counter[str]()
    for side, _, line in _diff(*specs):
        (spec_added if side else spec_removed)[str(line)] += 1
    added, removed = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    files = tuple({p: d.decode() for p, d in read_tree(root).items()} for root in packages)
    names: dict[tuple[int, str], list[str]] = {}
    for side, path, line in _diff(*packages):
        key = (side, path)
        if key not in names:
            names[key] = _names(path, files[side][path])
        part = names[key][line - 1] if line <= len(names[key]) else ""
        (added if side else removed)[_folder(path), part] += 1
    places = _Places(before, after)
    rows = [
        Row(f"{p} {n}".strip(), places.of(p, n), added[p, n], removed[p, n])
        for p, n in {*added, *removed}
    ]
    return Size(
        spec_added=spec_added.total(),
        spec_removed=spec_removed.total(),
        added=added.total(),
        removed=removed.total(),
        total=sum(text.count("\n") for text in files[1].values()),
        rows=tuple(sorted(rows, key=lambda r: (-r.added - r.removed, r.part))),
    )


def _diff(old: Path, new: Path) -> Iterator[tuple[int, str, int]]:
    """Give every line that went (0) or came (1) with its file and number in that file."""
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
                for offset in range(int(count or 1)):
                    yield side, paths[side], int(start) + offset


def _folder(path: str) -> str:
    """Give a file of the package as a reader knows it; the copied runtime as one."""
    inner = re.sub(r"^src/[^/]+/", "", path)
    return "_runtime" if inner.startswith("_runtime/") else inner


def _names(path: str, text: str) -> list[str]:
    """Give for every line of a module the class, method or constant it belongs to."""
    folder = _folder(path)
    lines = [""] * (text.count("\n") + 1)
    if folder not in _SCHEMAS and not folder.startswith("resources/"):
        return lines
    for node in ast.parse(text).body:
        _mark(lines, node)
        if folder.startswith("resources/") and isinstance(node, ast.ClassDef):
            name = ""
            for inner in node.body[1:]:  # what comes before is the class's own docstring
                name = _mark(lines, inner, name if isinstance(inner, ast.Expr) else "")
    return lines


def _mark(lines: list[str], node: ast.stmt, name: str = "") -> str:
    """Name the lines of a definition; `name` is that of the one whose docstring a node is."""
    name = getattr(node, "name", name)
    targets = getattr(node, "targets", None) or [getattr(node, "target", None)]
    if not name and isinstance(targets[0], ast.Name):
        name = targets[0].id
    if name and node.end_lineno is not None:
        decorators = getattr(node, "decorator_list", [])
        first = min([node.lineno, *(d.lineno for d in decorators)])
        lines[first - 1 : node.end_lineno] = [name] * (node.end_lineno - first + 1)
    return name


class _Places:
    """Finds the place of a spec that a part of the package comes from."""

    def __init__(self, before: Document, after: Document) -> None:
        self._documents = (after, before)

    def of(self, file: str, name: str) -> str:
        """Give `file:line`, or nothing where no single place is behind a part."""
        for document in self._documents:
            pointer = self._pointer(document, file, name)
            if pointer is not None:
                path, line, _ = document.place(pointer)
                return f"{path}:{line}"
        return ""

    def _pointer(self, document: Document, file: str, name: str) -> str | None:
        if file in _SCHEMAS:
            known = name in (document.root["components"].get("schemas") or {})
            return f"/components/schemas/{name}" if known else None
        module = file.removeprefix("resources/").removesuffix(".py")
        method = name.removeprefix("_").lower() if name.isupper() else name
        for pointer, _, _, operation in document.operations():
            sdk = document.sdk(operation)
            if (sdk["resource"].replace(".", "_"), sdk["method"]) == (module, method):
                return pointer
        return None
