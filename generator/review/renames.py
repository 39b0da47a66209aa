"""Finds new names of parameters and fields in the API that keep their name in Python."""

from __future__ import annotations

from typing import Any

from ..specs.document import Document
from ..specs.schemas import python_name
from ..specs.source import unescape
from .pointers import inside


def is_field_renamed(change: dict[str, Any]) -> bool:
    """Return whether a change that Redocly reports is the new name of a field of an object."""
    return change.get("property") == "key" and change["path"].split("/")[-2:-1] == ["properties"]


def keeps_python_name(change: dict[str, Any], before: Document, after: Document) -> bool:
    """Return whether a change that Redocly reports is a new name that users do not see."""
    names = [
        _python_name(document, change, side)
        for document, side in ((before, "base"), (after, "revision"))
    ]
    return names[0] is not None and names[0] == names[1]


def _python_name(document: Document, change: dict[str, Any], side: str) -> str | None:
    """Return the Python name of what is renamed; None if no parameter or field is."""
    parts = [unescape(part) for part in change["path"].removeprefix("#/").split("/")]
    wire = str((change.get(side) or {}).get("value"))
    container: Any = document.root
    for part in parts[:-1]:
        container = inside(document, container, part)
    found: Any = None
    if is_field_renamed(change):
        found = inside(document, container, wire)
    elif change.get("property") == "name" and change["typeName"] == "Parameter":
        listed = (
            container if isinstance(container, list) else [inside(document, container, parts[-1])]
        )
        resolved = [document.resolve(each) for each in listed if each is not None]
        found = next((each for each in resolved if each.get("name") == wire), None)
    return python_name(found, wire) if isinstance(found, dict) else None
