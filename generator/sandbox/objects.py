"""Generated objects that do not contradict themselves: flags and ids tell other fields."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from ..specs.schemas import Reader


def flags_of(reader: Reader, node: Any, names: Collection[str]) -> list[tuple[str, list[str], str]]:
    """Return the flags of an object, each with the fields that are null without it, and its status.

    `is_donor` says whether there is anything in `donor_status` and `donor_date_joined`.
    """
    found: list[tuple[str, list[str], str]] = []
    properties = {
        name: reader.document.resolve(node)
        for name, node in reader.properties(node).items()
        if name in names
    }
    for flag in properties:
        stem = flag.removeprefix("is_")
        if stem == flag or "boolean" not in properties[flag].get("type", ()):
            continue
        about = [
            name
            for name, schema in properties.items()
            if name.startswith(f"{stem}_") and "null" in schema.get("type", ())
        ]
        if about:
            found.append((flag, about, f"{stem}_status" if f"{stem}_status" in about else ""))
    return found


def describing(reader: Reader, node: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Return what lets an object's name agree with its id, if the spec says what each id means."""
    properties = reader.properties(node)
    schema = reader.document.resolve(properties.get("id", {}))
    meanings = dict(
        zip(schema.get("enum", ()), schema.get("x-enum-descriptions", ()), strict=False)
    )
    if not meanings or "name" not in properties:
        return lambda made: made
    return lambda made: {**made, "name": meanings.get(made["id"], made["name"])}
