"""Cuts circles of components that no class of the client stands in, such as any JSON value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..specs.schemas import is_enum, is_model, ref_name
from .notes import Notes
from .published import Part


def without_circles(
    components: dict[str, dict[str, Any]], origins: dict[str, Part], notes: Notes
) -> dict[str, dict[str, Any]]:
    """Return the components; a reference that closes such a circle allows any value."""
    plain = {n for n, node in components.items() if not is_model(node) and not is_enum(node)}
    done: set[str] = set()
    for name in components:
        if name in plain and name not in done:
            _cut(name, components, plain, done, origins, notes)
    return components


def _cut(
    name: str,
    components: dict[str, dict[str, Any]],
    plain: set[str],
    done: set[str],
    origins: dict[str, Part],
    notes: Notes,
) -> None:
    stack: list[tuple[str, Iterator[dict[str, Any]]]] = [(name, _references(components[name]))]
    open_names = [name]
    while stack:
        current, references = stack[-1]
        node = next(references, None)
        if node is None:
            done.add(current)
            stack.pop()
            open_names.pop()
            continue
        target = str(ref_name(node))
        if target in open_names:
            notes.lossy(origins[current], f"a value that contains itself ({target}) is any value")
            node.clear()
        elif target in plain and target not in done:
            stack.append((target, _references(components[target])))
            open_names.append(target)


def _references(node: Any) -> Iterator[dict[str, Any]]:
    """Yield the references in a schema, before the caller may change them."""
    found: list[dict[str, Any]] = []
    todo = [node]
    while todo:
        value = todo.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                found.append(value)
            todo += value.values()
        elif isinstance(value, list):
            todo += value
    return iter(found)
