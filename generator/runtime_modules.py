"""Which modules of the runtime a package carries: those that its own modules lead to."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

RUNTIME = Path(__file__).parent / "runtime"
_OWN = re.compile(r"^ *from \.+_runtime\.([\w.]+) import", re.MULTILINE)
_RELATIVE = re.compile(r"^ *from (\.+)([\w.]+) import", re.MULTILINE)
_CLASS = re.compile(r"^class (\w+)", re.MULTILINE)


@functools.cache
def _modules() -> dict[str, str]:
    """Give the source of every module of the runtime by its path in there."""
    return {
        file.relative_to(RUNTIME).as_posix(): file.read_text("utf-8")
        for file in sorted(RUNTIME.rglob("*.py"))
    }


def needed(sources: Iterable[str]) -> dict[str, str]:
    """Give the runtime modules that a package needs, by path, from the sources of its own."""
    modules = _modules()
    found: set[str] = set()
    todo = [f"{name.replace('.', '/')}.py" for text in sources for name in _OWN.findall(text)]
    while todo:
        path = todo.pop()
        if path in found:
            continue
        found.add(path)
        folders = [parent.as_posix() for parent in PurePosixPath(path).parents]
        todo += [f"{folder}/__init__.py".removeprefix("./") for folder in folders]
        for dots, name in _RELATIVE.findall(modules[path]):
            module = f"{folders[len(dots) - 1]}/{name.replace('.', '/')}.py"
            todo.append(module.removeprefix("./"))
    return {path: modules[path] for path in sorted(found)}


def home_of(name: str) -> str:
    """Give the dotted module of the runtime that defines a class."""
    path = next((path for path, text in _modules().items() if name in _CLASS.findall(text)), None)
    if path is None:
        raise LookupError(f"no module of generator/runtime defines {name}; write it there")
    return path.removesuffix(".py").replace("/", ".")
