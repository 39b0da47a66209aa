"""A plan as lines that people read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from .changes import Change
from .contents import Contents

_SHOWN: Final = 40
"""Characters of a value that a line shows."""
_LISTED: Final = 10
"""Rows that the line of a conflict names."""


def lines_of(contents: Contents, *, show_values: bool, limit: int | None) -> Iterator[str]:
    """Yield the conflicts, the refusals, the changes (at most `limit`) and the notes of a plan."""
    for conflict in contents.conflicts[:limit]:
        rows = f"row {', '.join(map(str, conflict.rows[:_LISTED]))}"
        ids = f" (id {', '.join(map(str, conflict.ids))})" if conflict.ids else ""
        yield f"conflict    {rows}: {conflict.reason}{ids}"
    for refusal in contents.refusals[:limit]:
        where = f"row {refusal.row}" if refusal.row is not None else f"id {refusal.id}"
        field = f"{refusal.field} " if refusal.field else ""
        yield f"refused     {where}: {field}{refusal.reason}"
    secrets = {field.name for field in contents.sync.fields if field.secret}
    counted = 0
    total = len(contents.creates) + len(contents.updates) + len(contents.removals)
    for changes in (contents.creates, contents.updates, contents.removals):
        for change in changes:
            if limit is not None and counted >= limit:
                break
            counted += 1
            yield _line(change, secrets, show_values=show_values)
    if counted < total:
        yield f"… and {total - counted:,} more changes"
    if contents.excess:
        yield f"too many    {contents.excess}"
    removal = {"deactivate": contents.sync.deactivate, "delete": contents.sync.delete}.get(contents.settings.remove)
    if contents.removals and removal is not None and removal.means:
        yield f"note        {contents.settings.remove}: {removal.means}"
    for note in contents.notes:
        yield f"note        {note}"


def _line(change: Change, secrets: set[str], *, show_values: bool) -> str:
    parts = [change.action.ljust(11)]
    if change.row is not None:
        parts.append(f"row {change.row}")
    if change.id is not None:
        parts.append(f"id {change.id}")
    if show_values and change.key is not None:
        parts.append(_printable(change.key))
    shown: list[str] = []
    for name, (old, new) in change.fields.items():
        if not show_values or name in secrets:
            shown.append(name)
        elif change.action == "create":
            shown.append(f"{name}={_short(new)}")
        else:
            shown.append(f"{name}: {_short(old)} → {_short(new)}")
    shown += [f"{name} (not returned)" for name in change.unverified]
    return f"{' '.join(parts)}{': ' if shown else ''}{', '.join(shown)}"


def _short(value: Any) -> str:
    text = _printable(json.dumps(value, ensure_ascii=False))
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _printable(text: str) -> str:
    """Return a text without what would control a terminal."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
