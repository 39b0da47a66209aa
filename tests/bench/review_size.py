"""Review size: generated lines that change when a spec gains a parameter, a field, an operation."""

from __future__ import annotations

import ast
import copy
import difflib
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from generator.build import build

from ..support.minispec import to_yaml
from ..support.vendors import spec_of
from . import peers
from .figures import Figure, Scale
from .measure import Spread, spread

PLACES = 4
SPECS = peers.CACHE / "review"
_KEYS = ("get", "put", "post", "delete", "patch")


def review_size(scale: Scale) -> Iterator[Figure]:
    """Edit specs in several places each, generate, and count; documentation aside."""
    vendors = (
        ("better_impact",)
        if scale.quick
        else ("unite_us", "betterworks", "assemble", "better_impact")  # the largest first
    )
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        found_each = list(pool.map(_counted, vendors))
    for kind, goal in (("parameter", 8), ("field", 4), ("operation", 40)):
        found = [count for counts in found_each for count in counts[kind]]
        row = f"changed lines per added {kind}, {len(found)} additions"
        yield Figure("review", f"{row}, median", "", spread(found), goal, "lines")
        most = Spread(max(found), max(found), max(found), len(found))
        yield Figure("review", f"{row}, maximum", "", most, goal, "lines")


def _counted(vendor: str) -> dict[str, list[int]]:
    """Return the lines that change for each edit of a vendor's spec, by kind of edit.

    The spec is taken without `x-sync`, which must say of a new field where a list has it.
    """
    root, specs = copy.deepcopy(spec_of(vendor).root), SPECS / vendor
    root.pop("x-sync", None)
    before = modules_of(vendor, root, specs)
    counts: dict[str, list[int]] = {}
    for kind, edits in _edits(root).items():
        counts[kind] = []
        for edit in edits:
            edited = copy.deepcopy(root)
            edit(edited)
            counts[kind].append(changed(before, modules_of(vendor, edited, specs)))
    return counts


def _edits(root: dict[str, Any]) -> dict[str, list[Callable[[dict[str, Any]], None]]]:
    """Return edits of each kind at places spread over the spec."""
    reads = [path for path, item in root["paths"].items() if "get" in item]
    schemas = root["components"]["schemas"]
    models = [n for n, s in schemas.items() if s.get("type") == "object" and "properties" in s]
    return {
        "parameter": [
            lambda r, p=path: add_parameter(r["paths"][p]["get"]) for path in _some(reads)
        ],
        "field": [lambda r, n=name: _add_field(r, n) for name in _some(models)],
        "operation": [lambda r, p=path: _add_operation(r, p) for path in _some(reads)],
    }


def _some(names: list[str]) -> list[str]:
    step = max(1, len(names) // PLACES)
    return names[::step][:PLACES]


def add_parameter(operation: dict[str, Any]) -> None:
    """Add a query parameter, a plain text, to an operation."""
    operation.setdefault("parameters", []).append(
        {
            "name": "added_filter",
            "in": "query",
            "description": "Gives only what was added.",
            "schema": {"type": "string"},
        }
    )


def _add_field(root: dict[str, Any], model: str) -> None:
    field = {"type": "string", "description": "What was added."}
    root["components"]["schemas"][model]["properties"]["added_field"] = field


def _add_operation(root: dict[str, Any], path: str) -> None:
    """Add an operation beside another: the same, under a name and a path of its own."""
    item = root["paths"][path]
    added = copy.deepcopy(item["get"])
    added["operationId"] += "_added"
    added["x-sdk"] = {**added["x-sdk"], "method": "added"}
    shared = {key: value for key, value in item.items() if key not in _KEYS}
    root["paths"][f"{path.rstrip('/')}/added"] = {**copy.deepcopy(shared), "get": added}


def modules_of(vendor: str, root: dict[str, Any], specs: Path) -> dict[str, list[str]]:
    """Generate from a document; give the lines of the Python modules without documentation.

    The document is written to `specs`, which is made anew.
    """
    shutil.rmtree(specs, ignore_errors=True)
    (specs / vendor).mkdir(parents=True)
    (specs / vendor / "openapi.yaml").write_text(to_yaml(root), "utf-8")
    files = build(specs, vendor)
    return {
        name: undocumented(text)
        for name, text in files.items()
        if name.endswith(".py") and "/_runtime/" not in name
    }


def undocumented(source: str) -> list[str]:
    """Return the lines of a module without docstrings, comments and blank lines."""
    dropped: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        held = node.value if isinstance(node, ast.Expr) else None
        if isinstance(held, ast.Constant) and isinstance(held.value, str):
            dropped.update(range(held.lineno, (held.end_lineno or held.lineno) + 1))
    return [
        line
        for number, line in enumerate(source.splitlines(), 1)
        if number not in dropped and line.strip() and not line.lstrip().startswith("#")
    ]


def changed(before: dict[str, list[str]], after: dict[str, list[str]]) -> int:
    """Count the lines added and removed, as a review shows them."""
    count = 0
    for name in before.keys() | after.keys():
        old, new = before.get(name, []), after.get(name, [])
        # `autojunk` would pair no lines that stand in many methods, and count them as changed.
        matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
        for kind, start, end, other_start, other_end in matcher.get_opcodes():
            count += (end - start) + (other_end - other_start) if kind != "equal" else 0
    return count
