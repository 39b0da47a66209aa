"""What a spec does not know for sure: notes, other spellings, hidden arguments, open objects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from ..specs.document import Document
from ..specs.schemas import types_of
from ..specs.source import escape
from .change import shown
from .pointers import described

_DATA = frozenset({"example", "examples", "default", "enum", "const"})
# Their keys are names, not keys of OpenAPI.
_NAMED = frozenset({"properties", "patternProperties", "schemas", "responses", "parameters"})
_NAMED |= frozenset({"paths", "content", "headers", "securitySchemes", "variables", "webhooks"})
# Extensions with facts that the vendor's documentation does not state, or contradicts.
_SPELLINGS = {
    "x-aliases": "other names in responses",
    "x-enum-aliases": "other spellings of values",
    "x-unwrap-if-present": "may or may not be wrapped in",
    "x-token-bases": "may be at",
}


@attrs.frozen
class Remark:
    """A remark on a part of a spec: its kind, its place as `file:line`, and one line of text."""

    kind: str
    where: str
    text: str

    @classmethod
    def at(cls, document: Document, pointer: str, kind: str, text: str) -> Remark:
        """Return a remark on the part at a JSON pointer."""
        file, line, _ = document.location(pointer)
        return cls(kind, f"{file}:{line}", " ".join(text.split()))


def guesses(document: Document) -> Iterator[Remark]:
    """Yield what may be wrong in a spec: first in the order of kinds, then of the spec."""
    found = list(_inside(document, document.root, ""))
    order = list(dict.fromkeys(["note", "clear value", "hidden", *(each.kind for each in found)]))
    yield from sorted(found, key=lambda each: order.index(each.kind))
    for name, spelling in (document.root.get("x-path-spellings") or {}).items():
        others = ", ".join(f"`{other}`" for other in spelling["alternatives"])
        text = f"`{spelling['segment']}`, perhaps {others}: {spelling['note']}"
        yield Remark.at(document, f"/x-path-spellings/{escape(name)}", "path", text)


def _inside(
    document: Document, node: Any, pointer: str, *, named: bool = False
) -> Iterator[Remark]:
    """Yield the guesses in a part of the spec; each part is visited where it is defined.

    `named`: the keys of the node are names that the vendor chose.
    """
    if isinstance(node, list):
        for index, value in enumerate(node):
            yield from _inside(document, value, f"{pointer}/{index}")
    if not isinstance(node, dict):
        return
    if not named:
        yield from _of(document, node, pointer)
    for key, value in node.items():
        if named or (not key.startswith("x-") and key not in _DATA):
            below = not named and key in _NAMED
            yield from _inside(document, value, f"{pointer}/{escape(key)}", named=below)


def _of(document: Document, node: dict[str, Any], pointer: str) -> Iterator[Remark]:
    what = _subject(document, node, pointer)
    for note in node.get("x-notes") or ():
        yield Remark.at(document, f"{pointer}/x-notes", "note", f"{what}: {note}")
    if "x-clear-value" in node:
        value = f"`{shown(node['x-clear-value'])}`"
        source = node.get("x-clear-evidence", "documented")
        text = f"{what} is cleared with {value} ({source})"
        yield Remark.at(document, f"{pointer}/x-clear-value", "clear value", text)
    if (node.get("x-sdk") or {}).get("hidden"):
        text = f"{what} is no argument: {node.get('description', 'no reason is given')}"
        yield Remark.at(document, f"{pointer}/x-sdk", "hidden", text)
    for key, meaning in _SPELLINGS.items():
        if key in node:
            text = f"{what}: {meaning} `{shown(node[key])}`"
            yield Remark.at(document, f"{pointer}/{key}", "spelling", text)
    kinds = sorted(types_of(node))
    if len(kinds) > 1:
        text = f"{what} may be {' or '.join(kinds)}"
        yield Remark.at(document, f"{pointer}/type", "type", text)
    if node.get("additionalProperties") is True:
        known = "more fields than these" if node.get("properties") else "any fields"
        yield Remark.at(document, pointer, "open object", f"{what} has {known}")


def _subject(document: Document, node: dict[str, Any], pointer: str) -> str:
    if pointer.startswith("/tags/"):
        return f"tag `{node.get('name')}`"
    return described(document, pointer) or "the API"
