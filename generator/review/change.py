"""A change, and how much it matters to those who use a client."""

from __future__ import annotations

import enum
import json
from collections.abc import Iterable
from typing import Any

import attrs

_LONGEST = 60


class Impact(enum.IntEnum):
    """What users have to do: nothing, read, look at what is new, or change their code."""

    NONE = 0
    DOCUMENTATION = 1
    COMPATIBLE = 2
    BREAKING = 3

    @property
    def word(self) -> str:
        """The impact as a reader sees it."""
        return self.name.lower()


@attrs.frozen
class Change:
    """One change. `where` is `file:line` of a spec, or a dotted name of a Python package."""

    impact: Impact
    where: str
    text: str


def worst(changes: Iterable[Change]) -> Impact:
    """Return the strongest impact of all; none without changes."""
    return max((change.impact for change in changes), default=Impact.NONE)


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return each change once, the strongest first, then by `where`."""
    return tuple(sorted(set(changes), key=lambda c: (-c.impact, c.where, c.text)))


def shown(value: Any) -> str:
    """Return a value of a spec for a report: as JSON, shortened if it is long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
