"""How much of a package changes when its spec gains a query parameter."""

from __future__ import annotations

import ast
import copy
from pathlib import Path

import pytest

from tests.bench.review_size import add_parameter, changed, modules_of
from tests.support.vendors import spec_of

LIMIT = 6


def _parts(modules: dict[str, list[str]]) -> dict[str, list[str]]:
    """Give the lines of every method by module, class and name, and of each module's rest."""
    parts: dict[str, list[str]] = {}
    for module, lines in modules.items():
        rest = list(lines)
        for owner in ast.parse("\n".join(lines)).body if "/resources/" in module else ():
            for node in owner.body if isinstance(owner, ast.ClassDef) else ():
                if isinstance(node, ast.FunctionDef):
                    span = slice(node.lineno - 1, node.end_lineno)
                    parts[f"{module} {owner.name}.{node.name}"] = lines[span]
                    rest[span] = [""] * len(lines[span])
        parts[module] = [line for line in rest if line]
    return parts


@pytest.mark.parametrize("method", ["get", "delete"])
def test_one_query_parameter_more_changes_at_most_six_lines(tmp_path: Path, method: str) -> None:
    root = spec_of("unite_us").root
    edited = copy.deepcopy(root)
    chosen = [item[method] for item in edited["paths"].values() if method in item]
    for operation in chosen:
        add_parameter(operation)
    before, after = (
        _parts(modules_of("unite_us", document, tmp_path / "specs")) for document in (root, edited)
    )
    counts = {
        name: changed({"": before.get(name, [])}, {"": after.get(name, [])})
        for name in before.keys() | after.keys()
    }
    methods = {name: count for name, count in counts.items() if " " in name and count}
    assert len(methods) == len(chosen)
    assert {
        name: count for name, count in methods.items() if count + counts[name.split(" ")[0]] > LIMIT
    } == {}
