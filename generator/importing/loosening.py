"""Makes a whole spec easier to express, if the generator refuses it without saying which part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..specs.schemas import ref_name, types_of, variants
from ..specs.source import escape
from .notes import Notes
from .published import Part

_FORMATS = frozenset({"date", "date-time", "unix-time", "binary", "byte", "password"})


def loosened(document: dict[str, Any], notes: Notes, file: str, tried: int) -> bool:
    """Change a document by the next step that was not tried yet; return whether there was one."""
    for step in _STEPS[tried:]:
        step(document, notes, file)
        return True
    return False


def _without_formats(document: dict[str, Any], notes: Notes, file: str) -> None:
    for pointer, node in _schemas(document, ""):
        form = node.get("format")
        if isinstance(form, str) and form not in _FORMATS and "string" in types_of(node):
            del node["format"]
            notes.lossy(Part(file, pointer, None), f"the format {form}, which is plain text")


def _without_unions(document: dict[str, Any], notes: Notes, file: str) -> None:
    schemas = document["components"].get("schemas") or {}
    for pointer, node in _schemas(document, ""):
        members = [member for member in variants(node) if ref_name(member) in schemas]
        if len(members) > 1:
            node.pop("oneOf", None)
            node.pop("anyOf", None)
            node.pop("discriminator", None)
            notes.lossy(Part(file, pointer, None), "alternatives of objects: any value is read")


_STEPS: tuple[Callable[[dict[str, Any], Notes, str], None], ...] = (
    _without_formats,
    _without_unions,
)


def _schemas(node: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every mapping in a document, which schemas are among, with its pointer."""
    if isinstance(node, dict):
        yield pointer, node
        for key, value in list(node.items()):
            yield from _schemas(value, f"{pointer}/{escape(key)}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _schemas(value, f"{pointer}/{index}")
