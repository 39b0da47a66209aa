"""Changes of a vendor's API: Redocly classifies them, oasdiff describes them by operation."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from ..checks.toolbox import REDOCLY, node, oasdiff, run
from ..specs.document import Document
from ..specs.folder import root_file
from ..specs.problems import fail
from .change import Change, Impact, in_order, shown
from .extensions import extension_changes
from .pointers import described
from .renames import is_field_renamed, keeps_python_name

# Properties of OpenAPI that are documentation only.
_TEXTS = frozenset(
    {"summary", "description", "title", "termsOfService", "externalDocs", "examples", "example"}
    | {"name", "email", "version", "tags"}
)
_TEXT_TYPES = frozenset({"Info", "Contact", "License", "Tag", "Example", "ExternalDocs"})


def api_changes(base: Path, head: Path, before: Document, after: Document) -> tuple[Change, ...]:
    """Return the changes of an API between two project folders that contain its spec.

    A change that Redocly classifies as `major` is breaking. Other changes are documentation if they
    affect only descriptions, otherwise compatible. Redocly compares only some of the extensions;
    `extension_changes` compares all. Raise SpecError if Redocly cannot read a spec.
    """
    report = _report(base, head, after.vendor)
    sides = {"base": (base, before), "revision": (head, after)}
    changes = [_change(node, sides) for node in report["changes"] if not _is_extension(node)]
    return in_order([*changes, *extension_changes(before, after)])


def changelog(base: Path, head: Path, vendor: str) -> tuple[str, ...] | None:
    """Return the changes as oasdiff describes them; None if oasdiff is not installed."""
    program = oasdiff()
    if program is None:
        return None
    specs = [str(_spec(root, vendor)) for root in (base, head)]
    done = run(str(program), "changelog", *specs, "--format=json")
    if done.returncode != 0:
        raise fail(_spec(head, vendor).relative_to(head), f"oasdiff fails: {_last(done.stderr)}")
    lines: dict[str, None] = {}
    for change in json.loads(done.stdout or "[]"):
        operation = " ".join(filter(None, (change.get("operation"), change.get("path"))))
        text = " ".join(str(change["text"]).split()).replace("/``", "")  # a type without a format
        lines[f"`{operation}`: {text}" if operation else text] = None
    return tuple(lines)


def _spec(root: Path, vendor: str) -> Path:
    return root / "specs" / vendor / root_file(root / "specs", vendor)


def _report(base: Path, head: Path, vendor: str) -> Any:
    specs = [str(_spec(root, vendor)) for root in (base, head)]
    done = node(REDOCLY, "diff", *specs, "--format=json", "--fail-on=none", cwd=head)
    try:
        return json.loads(done.stdout)
    except ValueError:
        message = f"redocly cannot compare it: {_last(done.stderr)}"
        raise fail(_spec(head, vendor).relative_to(head), message) from None


def _last(text: str) -> str:
    return " ".join(text.split())[-400:]


def _is_extension(change: dict[str, Any]) -> bool:
    return "/x-" in change["path"] or str(change.get("property", "")).startswith("x-")


def _change(change: dict[str, Any], sides: dict[str, tuple[Path, Document]]) -> Change:
    side = "revision" if change.get("revision") else "base"
    where, (root, document) = change[side], sides[side]
    file = os.path.relpath(sides["revision"][0] / where["file"], root.resolve())
    rules = ", ".join(sorted({v["ruleId"] for v in change["verdicts"]}))
    subject = described(document, change["path"])
    text = f"{subject}: {_description(change)}" + (f" ({rules})" if rules else "")
    is_kept = keeps_python_name(change, sides["base"][1], sides["revision"][1])
    text += "; its Python name stays" if is_kept else ""
    place = f"{Path(file).as_posix()}:{where.get('line', 1)}"
    return Change(_impact(change), place, text, python_kept=is_kept)


def _impact(change: dict[str, Any]) -> Impact:
    if change["impact"] == "major" or is_field_renamed(change):
        return Impact.BREAKING
    # Only the name or the description of the component changed.
    component = change["path"].startswith("#/components/schemas/") and change["impact"] == "patch"
    is_text = change.get("property") in _TEXTS or change["typeName"] in _TEXT_TYPES
    if component or (is_text and change["impact"] == "patch"):
        return Impact.DOCUMENTATION
    return Impact.COMPATIBLE


def _description(change: dict[str, Any]) -> str:
    name = change.get("property")
    if name is None:
        field = change["path"].split("/")[-2:-1] == ["properties"]
        return f"{'field' if field else _spaced(change['typeName'])} {change['kind']}"
    was, now = (_value(change.get(side)) for side in ("base", "revision"))
    name = "name" if is_field_renamed(change) else name
    if name == "deprecated":
        return "becomes deprecated" if now == "true" else "is no longer deprecated"
    return f"{name} {was} → {now}"


def _spaced(name: str) -> str:
    """Return the name of a type in Redocly as separate words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


def _value(side: Any) -> str:
    value = side.get("value") if isinstance(side, dict) else None
    return "none" if value is None else shown(value)
