"""What the generator says of a spec that it accepts: objects that nothing tells apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..specs.document import Document
from ..specs.schemas import ref_name, variants
from ..specs.source import escape
from .annotations import mixed_in
from .types import type_of


def mixed_objects(document: Document) -> Iterator[tuple[str, str]]:
    """Yield every union in a response whose objects cannot be told apart, with its pointer."""
    seen: set[str] = set()
    for pointer, _, _, operation in document.operations():
        for status, response in operation["responses"].items():
            inner = f"{pointer}/responses/{status}"
            name = ref_name(response)
            if name is not None:
                inner = f"/components/responses/{escape(name)}"
            for media, content in (document.resolve(response).get("content") or {}).items():
                place = f"{inner}/content/{escape(media)}/schema"
                if place not in seen:
                    seen.add(place)
                    yield from _inside(document, content.get("schema") or {}, place, seen)


def _inside(
    document: Document, node: dict[str, Any], pointer: str, seen: set[str]
) -> Iterator[tuple[str, str]]:
    name = ref_name(node)
    if name is not None:
        target = f"/components/schemas/{escape(name)}"
        if target not in seen:
            seen.add(target)
            yield from _inside(document, document.target(node["$ref"]), target, seen)
        return
    if variants(node):
        names = mixed_in(type_of(document, node))
        if names:
            text = f"nothing tells apart {', '.join(names)}, so responses contain a Record"
            yield pointer, f"{text}; add a discriminator, or a property with a const in each"
    for key in ("allOf", "anyOf", "oneOf"):
        for index, member in enumerate(node.get(key, ())):
            yield from _inside(document, member, f"{pointer}/{key}/{index}", seen)
    for wire, value in (node.get("properties") or {}).items():
        yield from _inside(document, value, f"{pointer}/properties/{escape(wire)}", seen)
    for key in ("items", "additionalProperties"):
        if isinstance(node.get(key), dict):
            yield from _inside(document, node[key], f"{pointer}/{key}", seen)
