"""How much of a package changes when its spec gains a query parameter."""

from __future__ import annotations

import ast
import copy
from pathlib import Path

from tests.bench.review_size import add_parameter, changed, modules_of
from tests.support.vendors import spec_of

LIMIT = 8  # in each client a line of the signature, and a query of three lines
IMPORT = "from .._runtime.values import Omit, omit"


def _parts(modules: dict[str, list[str]]) -> dict[str, dict[str, list[str]]]:
    """Return the lines of every method by module and name, those of both clients apart.

    What is in no method is in the part that is called like its module.
    """
    parts: dict[str, dict[str, list[str]]] = {}
    for module, lines in modules.items():
        rest = list(lines)
        for owner in ast.parse("\n".join(lines)).body if "/resources/" in module else ():
            for node in owner.body if isinstance(owner, ast.ClassDef) else ():
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    span = slice(node.lineno - 1, node.end_lineno)
                    name = f"{module} {node.name}"
                    parts.setdefault(name, {})[owner.name] = lines[span]
                    rest[span] = [""] * len(lines[span])
        parts[module] = {"": [line for line in rest if line]}
    return parts


def test_one_query_parameter_more_changes_at_most_eight_lines(tmp_path: Path) -> None:
    root = spec_of("unite_us").root
    edited = copy.deepcopy(root)
    items = edited["paths"].values()
    chosen = [item[method] for item in items for method in ("get", "delete") if method in item]
    for operation in chosen:
        add_parameter(operation)
    before, after = (
        _parts(modules_of("unite_us", document, tmp_path / "specs")) for document in (root, edited)
    )
    assert before.keys() == after.keys()
    counts = {name: changed(before[name], after[name]) for name in after}
    methods = {name: count for name, count in counts.items() if " " in name and count}
    assert len(methods) == len(chosen)
    assert all(len(after[name]) == 2 for name in methods)  # both clients are counted
    assert {name: count for name, count in methods.items() if count > LIMIT} == {}
    # A module whose methods had no optional argument yet imports what stands for one left out.
    for name, count in counts.items():
        if " " not in name and count:
            added = set(after[name][""]) - set(before[name][""])
            assert (count, added) == (1, {IMPORT})
