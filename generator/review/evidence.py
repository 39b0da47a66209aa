"""Changes of the evidence for operations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from ..specs.document import Document
from ..specs.operation_rules import EVIDENCE


@attrs.frozen
class EvidenceChange:
    """The changes of the evidence, one line for each operation.

    `rose` and `fell`: operations with stronger or weaker evidence. `documented` and `unproven`: new
    operations that the vendor documents, or does not. `placed` and `unplaced`: entries that were
    removed from `x-unplaced` or added to it.
    """

    rose: tuple[str, ...] = ()
    fell: tuple[str, ...] = ()
    documented: tuple[str, ...] = ()
    unproven: tuple[str, ...] = ()
    placed: tuple[str, ...] = ()
    unplaced: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any(attrs.astuple(self))


def evidence_change(before: Document, after: Document) -> EvidenceChange:
    """Return the changes of the evidence between two documents."""
    old = {operation["operationId"]: (call, operation) for call, operation in _operations(before)}
    by_call = dict(old.values())
    rose, fell = list[str](), list[str]()
    documented, unproven = list[str](), list[str]()
    for call, operation in _operations(after):
        name, now = operation["operationId"], operation["x-evidence"]
        _, known = old.get(name, (call, by_call.get(call)))
        if known is None:
            (documented if now == EVIDENCE[0] else unproven).append(f"`{name}` ({call}): {now}")
        elif known["x-evidence"] != now:
            was = known["x-evidence"]
            better = EVIDENCE.index(now) < EVIDENCE.index(was)
            (rose if better else fell).append(f"`{name}` ({call}): {was} → {now}")
    was_open, is_open = _unplaced(before), _unplaced(after)
    return EvidenceChange(
        rose=tuple(rose),
        fell=tuple(fell),
        documented=tuple(documented),
        unproven=tuple(unproven),
        placed=tuple(is_gone for name, is_gone in was_open.items() if name not in is_open),
        unplaced=tuple(is_new for name, is_new in is_open.items() if name not in was_open),
    )


def _operations(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    for _, method, path, operation in document.operations():
        yield f"{method.upper()} {path}", operation


def _unplaced(document: Document) -> dict[str, str]:
    entries = document.root.get("x-unplaced") or []
    return {str(e.get("id")): f"`{e.get('id')}`: {e.get('summary', '')}" for e in entries}
