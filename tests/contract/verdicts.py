"""Verdicts of the tools, the exceptions from them, and the table of both."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import yaml

from tests.support.vendors import VENDORS, spec_of

from .attack import Finding
from .calls import WAYS, Sent

EXCEPTIONS = Path(__file__).with_name("exceptions.yaml")
TOOLS = ("prism", "openapi-core")
ATTACK = "schemathesis"
MARKS = {"accepted": "✓", "excepted": "e", "refused": "✗"}


@attrs.frozen
class Exempt:
    """A verdict that is wrong, and why."""

    tool: str
    vendor: str
    operations: tuple[str, ...]
    match: str
    reason: str

    def covers(self, tool: str, vendor: str, operation: str, words: str) -> bool:
        """Return whether this explains a verdict."""
        named = "*" in self.operations or operation in self.operations
        same = self.tool == tool and self.vendor in ("*", vendor)
        return same and named and re.search(self.match, words) is not None


def load_exceptions(file: Path = EXCEPTIONS) -> list[Exempt]:
    """Read the exceptions."""
    return [
        Exempt(e["tool"], e["vendor"], tuple(e["operations"]), e["match"], e["reason"])
        for e in yaml.safe_load(file.read_text("utf-8"))
    ]


class Ledger:
    """Collects verdicts."""

    def __init__(self, exceptions: list[Exempt]) -> None:
        self._exceptions = exceptions
        self._used: set[Exempt] = set()
        self._marks: dict[tuple[str, str, str], dict[tuple[str, str], str]] = {}
        self.unexplained: list[str] = []

    def note(self, tool: str, sent: Sent, words: str) -> None:
        """Note the verdict on a request; `words` are empty if it was accepted."""
        where = f"{tool}: {sent.vendor} {sent.operation} ({sent.mode}, {sent.extent})"
        marks = self._marks.setdefault((sent.vendor, sent.operation, tool), {})
        marks[sent.mode, sent.extent] = self._judge(tool, sent.vendor, sent.operation, words, where)

    def attacked(self, vendor: str, found: list[Finding]) -> None:
        """Note the findings of an attack on a vendor's sandbox."""
        names = {
            f"{method.upper()} {path}": node["operationId"]
            for _, method, path, node in spec_of(vendor).operations()
        }
        for operation in names.values():
            self._marks.setdefault((vendor, operation, ATTACK), {})["", ""] = "accepted"
        for one in found:
            where = f"{ATTACK}: {vendor} {one.operation}"
            mark = self._judge(ATTACK, vendor, one.operation, one.text, where)
            marks = self._marks.setdefault((vendor, names[one.operation], ATTACK), {})
            if marks.get(("", "")) != "refused":
                marks["", ""] = mark

    def _judge(self, tool: str, vendor: str, operation: str, words: str, where: str) -> str:
        if not words:
            return "accepted"
        for exempt in self._exceptions:
            if exempt.covers(tool, vendor, operation, words):
                self._used.add(exempt)
                return "excepted"
        self.unexplained.append(f"{where}: {words[:600]}")
        return "refused"

    @property
    def unused(self) -> list[Exempt]:
        """Exceptions that explained nothing."""
        return [exempt for exempt in self._exceptions if exempt not in self._used]

    def table(self) -> str:
        """Return a line per operation and a column per tool: required and all, sync and async."""
        lines = [
            f"{'operation':62} {'prism':6} {'openapi-core':13} {ATTACK}",
            "requests: sync with required arguments, sync with all, async with required, async with"
            " all; e: see exceptions.yaml",
        ]
        for vendor in VENDORS:
            operations = [o for v, o, tool in self._marks if v == vendor and tool == ATTACK]
            for operation in operations:
                cells = ["".join(self._cells(vendor, operation, tool)) for tool in TOOLS]
                attacked = self._marks[vendor, operation, ATTACK]["", ""]
                name = f"{vendor} {operation}"
                lines.append(f"{name:62} {cells[0]:6} {cells[1]:13} {MARKS[attacked]}")
        return "\n".join(lines)

    def _cells(self, vendor: str, operation: str, tool: str) -> list[str]:
        marks = self._marks.get((vendor, operation, tool), {})
        return [MARKS[marks[way]] if way in marks else "-" for way in WAYS]

    def summary(self, *, complete: bool) -> str:
        """Return the totals, and everything that is not explained."""
        lines: list[str] = []
        for tool in (*TOOLS, ATTACK):
            marks = [
                m for (_, _, t), found in self._marks.items() if t == tool for m in found.values()
            ]
            counts = ", ".join(f"{marks.count(mark)} {mark}" for mark in MARKS)
            what = "operations attacked" if tool == ATTACK else "requests"
            lines.append(f"{tool}: {len(marks)} {what}: {counts}")
        lines += [f"UNEXPLAINED {text}" for text in self.unexplained]
        if complete:
            lines += [f"NOT NEEDED {exempt}" for exempt in self.unused]
        return "\n".join(lines)
