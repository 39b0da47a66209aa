"""Suggests edits of the specs from a drift report, without changing any file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .problems import SpecError, fail
from .source import read_source

_NEEDS = ("spec", "pointer", "operation", "path", "kind", "expected", "got", "count")


def suggestions(root: Path, report: Path) -> str:
    """Return the suggested edits for a drift report (JSON Lines), grouped by spec file.

    Raise SpecError, with the line, if the file is not a drift report.
    """
    by_file: dict[str, list[str]] = {}
    for row in _rows(report):
        line = _line(root, row)
        location = f"{row['pointer'] or '(no schema)'}{f' (line {line})' if line else ''}"
        seen = f"seen {row['count']} time(s) in {row['operation']} at {row['path']}"
        by_file.setdefault(str(row["spec"]), []).append(f"  {location}: {_edit(row)}; {seen}")
    if not by_file:
        return "the report is empty: all responses match their specs"
    return "\n".join(f"{file}\n" + "\n".join(lines) for file, lines in sorted(by_file.items()))


def _rows(report: Path) -> Iterator[dict[str, Any]]:
    try:
        text = report.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise fail(
            report, f"cannot be read: {error}; pass a file with the output of drift_report()"
        ) from None
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        if not isinstance(row, dict) or not set(_NEEDS) <= set(row):
            raise fail(
                report,
                "is not a line of a drift report; pass the output of drift_report()",
                line=number,
            )
        yield row


def _edit(row: dict[str, Any]) -> str:
    """Return the text of a suggested edit."""
    kind, field, got = row["kind"], row.get("field"), row["got"]
    if kind == "more":
        return "further differences were seen and not kept: correct these first"
    if kind == "undocumented_field":
        return f"add the property {field} ({_type(got)})"
    if kind == "alias_used":
        advice = f"rename the property to {got} and add {field} to x-aliases"
        return f"responses use {got}: if all do, {advice}"
    if kind == "unknown_enum":
        return f"add {got} to the enum"
    if kind == "missing":
        return f"remove {field} from required"
    if got == "null":
        return 'allow null: add "null" to the type'
    return f"the type is {_type(got)}, not {_type(row['expected'])}: change it, or allow both"


def _type(got: str) -> str:
    names = {
        "str": "string",
        "int": "integer",
        "float": "number",
        "bool": "boolean",
        "list": "array",
    }
    return names.get(got, got)


def _line(root: Path, row: dict[str, Any]) -> int | None:
    """Return the line of a row's schema in the specs of this project; None if it is not there."""
    folder = (root / "specs").resolve()
    path = (root / str(row["spec"])).resolve()
    if not row["pointer"] or not path.is_relative_to(folder) or not path.is_file():
        return None
    try:
        lines = read_source(path, str(row["spec"])).lines
    except SpecError:
        return None
    pointer = str(row["pointer"]).removeprefix("#")
    while pointer and pointer not in lines:
        pointer = pointer.rpartition("/")[0]
    return lines.get(pointer) if pointer else None
