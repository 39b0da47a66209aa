"""The evidence for the operations of specs: documented, corroborated or inferred."""

from __future__ import annotations

from collections import Counter

from .document import Document
from .operation_rules import EVIDENCE


def evidence_table(documents: list[Document]) -> str:
    """Return a text table of each vendor's operations by evidence, and of the unplaced ones."""
    rows: list[tuple[str, ...]] = [("vendor", "operations", *EVIDENCE, "unplaced")]
    for document in documents:
        found = Counter(op["x-evidence"] for _, _, _, op in document.operations())
        counts = [found[kind] for kind in EVIDENCE]
        unplaced = len(document.root.get("x-unplaced") or ())
        rows.append((document.vendor, *map(str, (sum(counts), *counts, unplaced))))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )
