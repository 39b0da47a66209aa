"""Changes of the `x-` extensions, which tools for OpenAPI do not interpret."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from ..specs.document import Document
from ..specs.source import escape
from .change import Change, Impact, shown
from .pointers import described

# Extensions that affect documentation only.
_DOCUMENTATION = frozenset(
    {
        "x-evidence",
        "x-evidence-note",
        "x-source",
        "x-notes",
        "x-unplaced",
        "x-enum-descriptions",
        "x-filled",
        "x-lint",
        "x-clear-evidence",
        # Changes of Python names appear in the comparison of the packages.
        "x-sdk",
    }
)
# A change of these extensions changes what the client sends or raises.
_BREAKING = frozenset(
    {"x-wire-format", "x-range-separator", "x-error", "x-clear-value", "x-empty-list", "x-no-list"}
    | {"x-webhooks", "x-event"}
)
# Lists of accepted values: removing a value is breaking.
_LISTS = frozenset({"x-aliases", "x-enum-aliases", "x-path-spellings", "x-unwrap-if-present"})
# What an export contains: anything but a new one changes the data of users, or shows personal data.
_EXPORTS = frozenset({"x-table", "x-table.key", "x-table.change", "x-personal"})
_EXPORTS |= {"x-table.change.parameter", "x-table.change.field"}
# Adding one of these rejects calls that were accepted before.
_REQUIREMENTS = frozenset({"x-require-one-of", "x-require-together", "x-require-if", "x-required"})
# Only the sandbox reads these: neither the API nor the package changes.
_SANDBOX = frozenset(
    {"x-filter", "x-refers", "x-bulk", "x-refuse", "x-sets", "x-answered-as", "x-collection"}
)
_SDK_BEHAVIOUR = frozenset(
    {"error-message", "error-details", "request-id-headers", "headers", "empty-objects"}
    | {"request-media-type", "response-media-type"}
)
# What a sync matches, compares or removes: anything but a new part changes what users send.
_SYNCS = "x-sync"
_SYNC_WORDS = frozenset({"means", "why-not", "no-removal"})
_DATA = frozenset({"example", "examples", "default", "enum", "const"})
# Lets the method of a PATCH send this PUT.
_SAME = "x-sdk.same-as"
_ABSENT = object()


@attrs.frozen
class _Part:
    """A part of a document with its JSON pointer and its extensions."""

    pointer: str
    extensions: dict[str, Any]


def extension_changes(base: Document, head: Document) -> Iterator[Change]:
    """Yield the changes of extensions in the parts that both documents have."""
    before, after = dict(_parts(base.root)), dict(_parts(head.root))
    for path in before.keys() & after.keys():
        old, new = before[path], after[path]
        for key in sorted(old.extensions.keys() | new.extensions.keys()):
            was, now = old.extensions.get(key, _ABSENT), new.extensions.get(key, _ABSENT)
            if was == now or key in _SANDBOX:
                continue
            side, pointer = (base, old.pointer) if now is _ABSENT else (head, new.pointer)
            file, line, _ = side.location(f"{pointer}/{escape(key)}")
            owner = described(side, pointer)
            for name, first, second in _leaves(key, was, now):
                if name.endswith(".past-end"):
                    continue
                impact = _impact(key, name, first, second)
                text = f"{name} {_text(first)} → {_text(second)}{_meaning(name, first, second)}"
                yield Change(impact, f"{file}:{line}", f"{owner}: {text}" if owner else text)


def _parts(node: Any, path: str = "", pointer: str = "") -> Iterator[tuple[str, _Part]]:
    """Yield every part that may have extensions; list items with a name are identified by it."""
    if isinstance(node, dict):
        yield path, _Part(pointer, {k: v for k, v in node.items() if k.startswith("x-")})
        for key, value in node.items():
            if not key.startswith("x-") and key not in _DATA:
                inner = f"/{escape(key)}"
                yield from _parts(value, f"{path}{inner}", f"{pointer}{inner}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            named = value.get("name") if isinstance(value, dict) else None
            yield from _parts(value, f"{path}/{named or index}", f"{pointer}/{index}")


def _leaves(name: str, was: Any, now: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield the differences in an extension; mappings are compared key by key."""
    if was == now:
        return
    if isinstance(was, dict) and isinstance(now, dict):
        for key in sorted(was.keys() | now.keys()):
            yield from _leaves(f"{name}.{key}", was.get(key, _ABSENT), now.get(key, _ABSENT))
        return
    listed = _by_id(was), _by_id(now)
    if listed[0] is not None and listed[1] is not None:
        yield from _leaves(name, *listed)
    else:
        yield name, was, now


def _by_id(value: Any) -> dict[str, Any] | None:
    """Return a list of mappings with an id as a mapping by id; None for anything else."""
    if isinstance(value, list) and value and all(isinstance(v, dict) and "id" in v for v in value):
        return {str(v["id"]): v for v in value}
    return None


def _meaning(name: str, was: Any, now: Any) -> str:
    """Return an explanation of the effect on calls, if the name of the key does not show it."""
    if name != _SAME or _ABSENT not in (was, now):
        return ""
    return f'; `update_method="PUT"` {"no longer" if now is _ABSENT else "now"} sends it'


def _impact(key: str, name: str, was: Any, now: Any) -> Impact:
    if name == _SAME and _ABSENT in (was, now):
        return Impact.BREAKING if now is _ABSENT else Impact.COMPATIBLE
    if key == _SYNCS:
        if name.rpartition(".")[2] in _SYNC_WORDS and _ABSENT not in (was, now):
            return Impact.DOCUMENTATION
        if ".arguments." in name or ".bulk.size" in name:
            return Impact.COMPATIBLE
        return Impact.COMPATIBLE if was is _ABSENT else Impact.BREAKING
    if name in _EXPORTS:
        return Impact.COMPATIBLE if was is _ABSENT else Impact.BREAKING
    part = name.rpartition(".")[2]
    if key == "x-sdk" and name.split(".")[1:2] and name.split(".")[1] in _SDK_BEHAVIOUR:
        return Impact.COMPATIBLE
    if key in _DOCUMENTATION or part in ("description", "note"):
        return Impact.DOCUMENTATION
    if key in _BREAKING or (key in _REQUIREMENTS and now is not _ABSENT):
        return Impact.BREAKING
    if key in _LISTS and _has_removed(was, now):
        return Impact.BREAKING
    return Impact.COMPATIBLE


def _has_removed(was: Any, now: Any) -> bool:
    """Return whether a value was removed from a list, or the whole list was removed."""
    if isinstance(was, list) and isinstance(now, list):
        return any(value not in now for value in was)
    return was is not _ABSENT


def _text(value: Any) -> str:
    return "none" if value is _ABSENT else shown(value)
