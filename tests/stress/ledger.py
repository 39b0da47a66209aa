"""What the callers were told about their writes, held against what the vendor really did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Literal

import attrs

State = Literal["done", "failed", "unsent", "cancelled"]
"""What a caller knows of a write: it succeeded; it failed or was cancelled and may have arrived;
it failed and cannot have arrived."""


@attrs.define
class Record:
    """One record as its owner knows it: the texts that it may hold now."""

    number: int
    texts: set[str]
    deleted: bool = False


@attrs.define
class Ledger:
    """Everything that the calls of one vendor's workers came to.

    A write is named by a text that no other call uses, a deletion by the record's id.
    """

    idempotent_updates: bool
    created: dict[str, State] = attrs.field(factory=dict[str, State])
    updated: dict[str, State] = attrs.field(factory=dict[str, State])
    deleted: dict[int, State] = attrs.field(factory=dict[int, State])
    succeeded: set[str] = attrs.field(factory=set[str])
    """Names of the calls that returned one result."""
    records: list[Record] = attrs.field(factory=list[Record])
    calls: Counter[str] = attrs.field(factory=Counter[str])
    errors: Counter[str] = attrs.field(factory=Counter[str])
    violations: list[str] = attrs.field(factory=list[str])

    def add(self, other: Ledger) -> None:
        """Take in the ledger of another worker."""
        self.created |= other.created
        self.updated |= other.updated
        self.deleted |= other.deleted
        self.succeeded |= other.succeeded
        self.records += other.records
        self.calls += other.calls
        self.errors += other.errors
        self.violations += other.violations

    def check(self, truth: Mapping[str, Any]) -> list[str]:
        """Return every difference between what callers were told and the truth of the vendor."""
        return [*self.violations, *self._differences(truth)]

    def _differences(self, truth: Mapping[str, Any]) -> Iterator[str]:
        deleted = {int(number): times for number, times in truth["deleted"].items()}
        yield from _compare("create", self.created, truth["created"], most=1)
        most = 3 if self.idempotent_updates else 1
        yield from _compare("update", self.updated, truth["updated"], most=most)
        yield from _compare("delete", self.deleted, deleted, most=1)
        for name in sorted(self.succeeded.intersection(truth["portals"])):
            yield f"{name} succeeded, although it met a portal"
        values = {int(number): value for number, value in truth["values"].items()}
        for record in self.records:
            there = record.number in values
            if record.deleted and there:
                yield f"record {record.number} was deleted and is still there"
            elif there and values[record.number] not in record.texts:
                yield f"record {record.number} holds {values[record.number]!r}, not what was sent"
            elif not there and not record.deleted and record.number not in self.deleted:
                yield f"record {record.number} is gone, and nobody deleted it"


def _compare(
    what: str, told: Mapping[Any, State], really: Mapping[Any, int], *, most: int
) -> Iterator[str]:
    for key, state in told.items():
        times = really.get(key, 0)
        if times > most:
            yield f"doubled: {what} {key} was done {times} times ({state})"
        if state == "done" and not times:
            yield f"lost: {what} {key} succeeded and was never done"
        if state == "unsent" and times:
            yield f"{what} {key} is said not to have been sent, and was done"
    for key in really.keys() - told.keys():
        yield f"{what} {key} was done, and nobody asked for it"
