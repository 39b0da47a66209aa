"""The public names in the source of a package."""

from __future__ import annotations

import ast
from pathlib import Path


def exported(file: Path) -> list[str]:
    """Return the names in `__all__` of a module: functions, classes, constants.

    A module without such a list has none.
    """
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            names: list[str] = ast.literal_eval(node.value)
            return sorted(names, key=lambda name: (name.isupper(), not name.islower()))
    return []


def methods(file: Path, class_name: str) -> list[ast.FunctionDef]:
    """Return the public methods of a class, those that are deprecated too, without properties."""
    return [
        each
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and node.name == class_name
        for each in node.body
        if isinstance(each, ast.FunctionDef)
        and not any("property" in ast.unparse(decorator) for decorator in each.decorator_list)
        and not each.name.startswith("_")
    ]
