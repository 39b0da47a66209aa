"""Drift: differences between the vendor's responses and their models, as data."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import msgspec
from msgspec.structs import asdict, replace

from .values import Value

Kind = Literal["type", "missing", "unknown_enum", "undocumented_field", "alias_used", "shape"]


class Drift(Value, frozen=True):
    """One distinct difference between responses and a model.

    `operation`: HTTP method and path template, or `request`. `path`: path in the body, without list
    indices (`users[].birthday`). `kind`: the kind of difference. `expected` and `got`: types; values
    only for enums. `model` and `field`: schema and property in the spec. `source`: file and JSON
    pointer of that schema. `count`: how often it was seen.
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


class DriftLog:
    """Collects the drifts of one client: logs each once, counts repetitions. Thread-safe."""

    def __init__(self, logger: logging.Logger, on_drift: Callable[[Drift], object] | None) -> None:
        self._logger = logger
        self._on_drift = on_drift
        self._lock = threading.Lock()
        self._seen: dict[Drift, int] = {}

    def add(self, drift: Drift) -> None:
        """Count a drift; the first time, log it and pass it to `on_drift`."""
        with self._lock:
            count = self._seen[drift] = self._seen.get(drift, 0) + 1
        if count > 1:
            return
        facts = drift.operation, drift.path, drift.kind, drift.expected, drift.got
        self._logger.warning("%s: %s differs from its documentation (%s): expected %s, got %s", *facts)
        if self._on_drift is not None:
            self._on_drift(drift)

    def drifts(self) -> list[Drift]:
        """Return every distinct drift with its count, in the order of first appearance."""
        with self._lock:
            return [replace(drift, count=count) for drift, count in self._seen.items()]

    def report(self, spec: str) -> str:
        """Return the drifts as JSON Lines, each with the spec file and the JSON pointer of the schema."""
        lines: list[str] = []
        for drift in self.drifts():
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
        pointer += f"/properties/{_escape(drift.field)}"
    return file, f"#{pointer}"


def _escape(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")
