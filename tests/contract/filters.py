"""The filters of every list: which of them work in the sandbox, what they compare, and why not."""

from __future__ import annotations

from collections.abc import Iterator

from generator.sandbox.meanings import Meaning
from tests.support.sandboxes import catalog_of


def rows(vendor: str) -> Iterator[tuple[str, Meaning]]:
    """Yield the operation and the meaning of every filter of a vendor's lists."""
    catalog = catalog_of(vendor)
    for endpoint in catalog.surface.endpoints:
        if endpoint.role == "list":
            for meaning in catalog.filters[endpoint.id].meanings.values():
                yield endpoint.id, meaning


def table(vendors: list[str]) -> str:
    """Return a line for each filter of each list, and the totals."""
    lines = [f"{'operation':62} {'filter':32} works  what it does, or why that is not known"]
    count = unknown = 0
    for vendor in vendors:
        for operation, meaning in rows(vendor):
            count, unknown = count + 1, unknown + meaning.unknown
            mark = "-" if meaning.unknown else "\u2713"
            lines.append(f"{f'{vendor} {operation}':62} {meaning.name:32} {mark:6} {meaning}")
    lines.append(f"filters: {count}: {count - unknown} work in the sandbox, {unknown} not known")
    return "\n".join(lines)
