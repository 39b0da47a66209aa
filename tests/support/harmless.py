"""Whether a generated package holds nothing but what the generator itself writes."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import PurePosixPath

import attrs

from .hostile import MARK

DEPENDENCIES = ["httpx>=0.28.1,<1", "msgspec>=0.20", "sniffio>=1.3"]
_FILES = {".gitignore", "pyproject.toml", "README.md", "api.md"}


def code_of(files: dict[str, str]) -> Iterator[tuple[str, ast.Module]]:
    """Return every module of a package but the runtime's, parsed."""
    for path, text in files.items():
        if path.endswith(".py") and "/_runtime/" not in path:
            yield path, ast.parse(text, path)


@attrs.frozen
class Shape:
    """What code does, names of the spec aside: its syntax, calls, imports and magic names."""

    nodes: frozenset[str]
    calls: frozenset[str]
    imports: frozenset[str]
    magic: frozenset[str]

    @staticmethod
    def of(files: dict[str, str]) -> Shape:
        """Return the shape of a package."""
        nodes: set[str] = set()
        calls: set[str] = set()
        imports: set[str] = set()
        magic: set[str] = set()
        for _, tree in code_of(files):
            for node in ast.walk(tree):
                nodes.add(type(node).__name__)
                magic |= {name for name in _names(node) if name.startswith("__")}
                if isinstance(node, ast.Call):
                    calls.add(_called(node.func))
                elif isinstance(node, ast.Import):
                    imports |= {alias.name for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and not node.level:
                    imports.add(str(node.module))
        return Shape(frozenset(nodes), frozenset(calls), frozenset(imports), frozenset(magic))


def _called(node: ast.expr) -> str:
    """Return the name of what is called, of a subscript what it is a subscript of."""
    if isinstance(node, ast.Subscript):
        return _called(node.value)
    if isinstance(node, ast.Attribute):
        return f"{_called(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else type(node).__name__


def structure(files: dict[str, str]) -> str:
    """Return the code without the text in it: packages with equal ones have equal types."""
    parts: list[str] = []
    for path, tree in sorted(code_of(files), key=lambda pair: pair[0]):
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                node.value = ""
        parts += [path, ast.dump(tree)]
    return "\n".join(parts)


def faults_of(files: dict[str, str], vendor: str, usual: Shape) -> Iterator[str]:
    """Return everything in a package that text of a spec may have put there."""
    for path in files:
        inside = path in _FILES or path.startswith(f"src/{vendor}_client/")
        parts = PurePosixPath(path).parts
        if not inside or ".." in parts or not all(part.isascii() for part in parts):
            yield f"the path {path!r}"
    shape = Shape.of(files)
    for what in ("nodes", "calls", "imports", "magic"):
        more = getattr(shape, what) - getattr(usual, what) - {"TypedDict"}
        if more:
            yield f"{what} that a plain spec does not give: {sorted(more)}"
    for path, tree in code_of(files):
        names = {name for node in ast.walk(tree) for name in _names(node)}
        yield from (f"{path}: the name {name!a}" for name in names if not name.isascii())
        yield from (f"{path}: the annotation {text!r}" for text in _evaluated(tree))
    yield from _project(files["pyproject.toml"], vendor)
    for path in ("README.md", "api.md"):
        yield from (f"{path}: {line!r}" for line in _markup(files[path]))


def _names(node: ast.AST) -> Iterator[str]:
    """Return the names that a node uses or defines."""
    for field in ("id", "attr", "name", "arg", "module", "asname"):
        value = getattr(node, field, None)
        if isinstance(value, str):
            yield value


def _evaluated(tree: ast.Module) -> Iterator[str]:
    """Return the texts that type checkers and decoders evaluate, unless they are plain names."""
    for node in ast.walk(tree):
        for field in ("annotation", "returns"):
            annotation = getattr(node, field, None)
            if annotation is not None:
                yield from _quoted(annotation)


def _quoted(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Subscript) and _called(node.value) in ("Literal", "Annotated"):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if not node.value.isidentifier():
            yield node.value
        return
    for child in ast.iter_child_nodes(node):
        yield from _quoted(child)


def _project(text: str, vendor: str) -> Iterator[str]:
    project = tomllib.loads(text)
    if set(project) != {"build-system", "project", "tool"} or set(project["tool"]) != {"hatch"}:
        yield f"pyproject.toml: sections {sorted(project)}"
    named = project["project"]
    if named["name"] != f"{vendor.replace('_', '-')}-client":
        yield f"pyproject.toml: the name {named['name']!r}"
    if named["dependencies"] != DEPENDENCIES:
        yield f"pyproject.toml: dependencies {named['dependencies']}"
    if project["build-system"]["build-backend"] != "hatchling.build":
        yield "pyproject.toml: another build backend"


def _markup(text: str) -> Iterator[str]:
    """Return the lines in which text of a spec became markup: tags, links, headings, fences."""
    fenced = False
    for line in text.splitlines():
        bare = "".join(line.split("`")[::2])
        if line.startswith("```"):
            fenced = not fenced
        if fenced:
            if MARK in line:
                yield line
        elif "<script" in bare or "</details" in bare or "](javascript:" in bare:
            yield line
    if fenced:
        yield "(a fence that does not end)"
