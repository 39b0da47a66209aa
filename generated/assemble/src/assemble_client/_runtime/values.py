"""Bases of the runtime's own values: quick to define, to make and to compare."""

from __future__ import annotations

from typing import Any

import msgspec


class Value(msgspec.Struct, frozen=True):
    """An immutable value."""


class Private(Value, frozen=True):
    """An immutable value that shows none of its fields, since they are secret or personal."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []
