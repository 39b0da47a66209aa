"""What a benchmark found: one figure a row, its goal, and the peers beside it."""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

import attrs

from .measure import Spread

Unit = Literal["×", "ms", "s", "MB", "lines", "files", "kB"]
PEERS = ("openapi-python-client", "openapi-generator", "pydantic", "openai", "stripe")


@attrs.frozen
class Figure:
    """One row: `ours`, measured against `baseline` if the unit is `×`.

    `goal` is the most that `ours` may be. `peers` are figures of the same kind, or why one is
    missing.
    """

    family: str
    row: str
    baseline: str
    ours: Spread
    goal: float | None = None
    unit: Unit = "×"
    peers: dict[str, Spread | str] = attrs.field(factory=dict[str, Spread | str])

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is met; None without one."""
        return None if self.goal is None else self.ours.median <= self.goal


@attrs.frozen
class Scale:
    """How long to measure: the whole benchmark, or the subset for daily use."""

    quick: bool

    def rounds(self, whole: int) -> int:
        """Return the rounds of a measurement that has so many in the whole benchmark."""
        return max(3, whole // 5) if self.quick else whole


def machine() -> dict[str, Any]:
    """Describe the machine that the figures were taken on."""
    name = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.is_file():
        for line in cpuinfo.read_text("utf-8", "replace").splitlines():
            if line.startswith("model name"):
                name = line.partition(":")[2].strip()
                break
    libraries = ("httpx", "msgspec", "orjson", "pydantic", "openai", "stripe", "dlt")
    tools = ("openapi-python-client", "openapi-generator-cli", "datamodel-code-generator")
    return {
        "processor": name,
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": f"{platform.python_implementation()} {sys.version.split()[0]}",
        "versions": {package: version(package) for package in (*libraries, *tools)},
    }
