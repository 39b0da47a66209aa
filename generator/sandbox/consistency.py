"""Fields of records that follow from other fields, so that a record does not contradict itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from ..text.names import snake

Get = Callable[[str], Any]
"""Returns another field of the record."""
_NAMES = ("name", "full_name", "display_name")
_ENDED = re.compile(r"(deactivat|terminat)\w*")


@attrs.frozen
class Derived:
    """How a field follows from others. `always`: also if a request wrote it."""

    of: Callable[[Get], Any]
    always: bool = False


def derived_from(names: Mapping[str, Any], gone: str) -> dict[str, Derived]:
    """Return the fields of records that follow from others.

    `names`: the fields of the records. `gone`: the one that marks a deleted record, or "".
    """
    known = {snake(name): name for name in names}
    found: dict[str, Derived] = {}
    active = next((known[n] for n in ("is_active", "active") if n in known), "")
    if gone and active:
        found[active] = Derived(lambda get: get(gone) is None, always=True)
    first, last = known.get("first_name"), known.get("last_name")
    if first and last:
        full = (known[name] for name in _NAMES if name in known)
        found |= {name: Derived(_joined(first, last)) for name in full}
    return found


def same_as(field_path: str) -> Derived:
    """Return that a field shows what another one contains."""
    name, _, inner = field_path.partition(".")

    def value(get: Get) -> Any:
        found = get(name)
        return found.get(inner) if isinstance(found, dict) else None

    return Derived(value)


def ended_by(names: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
    """Return the flag of active records, and the times that only those have that are not active."""
    known = {snake(name): name for name in names}
    ended = tuple(known[name] for name in known if _ENDED.fullmatch(name))
    return known.get("is_active", ""), ended if "is_active" in known else ()


def _joined(first: str, last: str) -> Callable[[Get], Any]:
    def name(get: Get) -> Any:
        return " ".join(str(part) for part in (get(first), get(last)) if part) or None

    return name
