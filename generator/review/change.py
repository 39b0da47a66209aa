"""A change, and its impact on users of a package."""

from __future__ import annotations

import enum
import json
from collections.abc import Iterable
from typing import Any

import attrs

_LONGEST = 60


class Impact(enum.IntEnum):
    """The impact of a change on users of a package, from none to code that they must change."""

    NONE = 0
    DOCUMENTATION = 1
    COMPATIBLE = 2
    BREAKING = 3

    @property
    def word(self) -> str:
        """The impact in lower case, as reports show it."""
        return self.name.lower()


@attrs.frozen
class Change:
    """One change. `where` is `file:line` of a spec, or a dotted name of a Python package.

    `python_kept`: it is a new name in the API alone, and users write what they wrote before.
    """

    impact: Impact
    where: str
    text: str
    python_kept: bool = False


def worst(changes: Iterable[Change]) -> Impact:
    """Return the strongest impact; `Impact.NONE` if there are no changes."""
    return max((change.impact for change in changes), default=Impact.NONE)


def worst_for_users(changes: Iterable[Change]) -> Impact:
    """Return the strongest impact on users of the package, who do not see new names in the API."""
    seen = (
        attrs.evolve(change, impact=min(change.impact, Impact.COMPATIBLE))
        if change.python_kept
        else change
        for change in changes
    )
    return worst(seen)


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return each change once, sorted by impact, the strongest first, then by `where`."""
    return tuple(sorted(set(changes), key=lambda c: (-c.impact, c.where, c.text)))


def shown(value: Any) -> str:
    """Return a value of a spec for a report: as JSON, shortened if it is long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
