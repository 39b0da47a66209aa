"""Drift: differences between the vendor's responses and their models, as data."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import msgspec
from msgspec.structs import asdict, replace

from .forks import renew_in_children
from .model import EXTRAS
from .values import Value

Kind = Literal["type", "missing", "unknown_enum", "undocumented_field", "alias_used", "shape", "more"]
MOST = 1000
"""How many distinct drifts a client keeps."""
LONGEST = 500
"""Longest text of a drift in characters; the rest of a longer one is cut off."""


class Drift(Value, frozen=True):
    """One distinct difference between responses and a model.

    `operation`: HTTP method and path template, or `request`. `path`: path in the body, without list
    indices (`users[].birthday`). `kind`: the kind of difference. `expected` and `got`: types; values
    only for enums. `model` and `field`: schema and property in the spec. `source`: file and JSON
    pointer of that schema. `count`: how often it was seen. Texts are at most 500 characters long.

    The kind "more" is only in reports: its `count` is the number of `Drifts.more`.
    """

    operation: str
    path: str
    kind: Kind
    expected: str
    got: str
    model: str | None = None
    field: str | None = None
    source: str | None = None
    count: int = 1


Report: TypeAlias = Callable[[Drift], None]


class Drifts(list[Drift]):
    """At most 1,000 distinct drifts. `more`: how often a drift was seen that is not among them."""

    more: int = 0

    def __repr__(self) -> str:
        return f"{super().__repr__()}{f' and {self.more} more' if self.more else ''}"


class DriftLog:
    """Collects the drifts of one client: logs each once, counts repetitions. Thread-safe.

    It keeps the first 1,000 distinct drifts. Those after them are only counted.
    """

    def __init__(self, logger: logging.Logger, on_drift: Callable[[Drift], object] | None) -> None:
        self._logger = logger
        self._on_drift = on_drift
        self._lock = threading.Lock()
        self._seen: dict[Drift, int] = {}
        self._more = 0
        renew_in_children(self)

    def after_fork(self) -> None:
        """Renew the lock, which another thread of the parent process may hold."""
        self._lock = threading.Lock()

    def add(self, drift: Drift) -> None:
        """Count a drift; the first time, log it and pass it to `on_drift`."""
        if len(drift.path) > LONGEST or len(drift.expected) > LONGEST or len(drift.got) > LONGEST:
            drift = _shortened(drift)
        with self._lock:
            count = self._seen.get(drift, 0) + 1
            is_full = count == 1 and len(self._seen) >= MOST
            if is_full:
                self._more += 1
                count += self._more
            else:
                self._seen[drift] = count
        if is_full and self._more == 1:
            self._logger.warning("%d distinct differences were reported; further ones are only counted", MOST)
        if count > 1:
            return
        facts = drift.operation, drift.path, drift.kind, drift.expected, drift.got
        self._logger.warning("%s: %s differs from its documentation (%s): expected %s, got %s", *facts)
        if self._on_drift is not None:
            self._on_drift(drift)

    def drifts(self) -> Drifts:
        """Return the distinct drifts with their counts, in the order of first appearance."""
        with self._lock:
            found = Drifts(replace(drift, count=count) for drift, count in self._seen.items())
            found.more = self._more
        return found

    def report(self, spec: str) -> str:
        """Return the drifts as JSON Lines, each with the spec file and the JSON pointer of the schema."""
        lines: list[str] = []
        found = self.drifts()
        if found.more:
            known = f"at most {MOST} distinct differences"
            found.append(Drift("(all)", "(more)", "more", known, "further ones", count=found.more))
        for drift in found:
            file, pointer = _schema_source(drift, spec)
            row: dict[str, Any] = {"spec": file, "pointer": pointer, **asdict(drift)}
            del row["source"]
            lines.append(msgspec.json.encode(row).decode())
        return "".join(f"{line}\n" for line in lines)


def _schema_source(drift: Drift, spec: str) -> tuple[str, str | None]:
    """Return spec file and JSON pointer of the schema; without a model, the vendor's spec and None."""
    if drift.model is None:
        return spec, None
    source = drift.source or f"{spec}#/components/schemas/{_escape(drift.model)}"
    file, _, pointer = source.partition("#")
    if drift.field is not None:
        further = drift.field == EXTRAS
        pointer += "/additionalProperties" if further else f"/properties/{_escape(drift.field)}"
    return file, f"#{pointer}"


def _shortened(drift: Drift) -> Drift:
    """Return a drift without the end of its long texts, which a response may make as long as it likes."""
    texts = {name: getattr(drift, name) for name in ("path", "expected", "got", "field")}
    cut = {n: f"{text[:LONGEST]}…" for n, text in texts.items() if text is not None and len(text) > LONGEST}
    return replace(drift, **cut)


def _escape(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")
