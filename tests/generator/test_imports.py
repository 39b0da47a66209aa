"""The modules of the generator import one way: no circle, and no folder that is read after."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parents[2] / "generator"
ORDER = ("text", "specs", "plan", "emit", "processes", "build", "importing", "command")
"""Folders and modules in the order of the data; each may import those before it."""
BESIDE = {
    "runtime": {"runtime"},
    "sandbox": {"text", "specs", "sandbox"},
    "checks": {"specs", "emit", "checks"},
    "docs": {"specs", "plan", "checks", "docs"},
    "review": {"specs", "plan", "emit", "build", "checks", "review"},
}
"""Folders that stand beside the pipeline, and what they may import."""


def imported(module: str, source: str, names: set[str]) -> Iterator[str]:
    """Yield the modules of the generator that a module imports, those for type checkers too."""
    package = module.rpartition(".")[0]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.level:
            parts = package.split(".") if package else []
            base = ".".join([*parts[: len(parts) - node.level + 1], *([node.module or ""])])
            base = base.strip(".")
            for alias in node.names:
                inner = f"{base}.{alias.name}".strip(".")
                yield inner if inner in names else base


@functools.cache
def modules() -> dict[str, str]:
    """Return the source of every module by its dotted name below the generator."""
    return {
        ".".join(path.relative_to(GENERATOR).with_suffix("").parts): path.read_text("utf-8")
        for path in GENERATOR.rglob("*.py")
        if path.name not in ("__init__.py", "__main__.py")
    }


@functools.cache
def arrows() -> dict[str, set[str]]:
    """Return what each module imports."""
    found = modules()
    return {
        name: {other for other in imported(name, text, set(found)) if other in found}
        for name, text in found.items()
    }


def test_no_module_leads_back_to_itself() -> None:
    TopologicalSorter(arrows()).prepare()  # raises CycleError with the circle


@pytest.mark.parametrize("place", [*ORDER, *BESIDE])
def test_a_folder_imports_only_what_is_read_before_it(place: str) -> None:
    allowed = BESIDE.get(place) or {*ORDER[: ORDER.index(place) + 1], "runtime"}
    odd = {
        (name, other)
        for name, others in arrows().items()
        for other in others
        if name.split(".")[0] == place and other.split(".")[0] not in allowed
    }
    assert odd == set()


def test_the_packages_of_an_engine_are_imported_in_one_module_each() -> None:
    for engine in ("openapi_python_client", "datamodel_code_generator"):
        users = [name for name, text in modules().items() if f"from {engine}" in text]
        assert len(users) == 1
