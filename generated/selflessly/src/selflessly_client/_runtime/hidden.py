"""Texts and mappings that hold secrets: they are used as usual, and shown nowhere."""

from __future__ import annotations

from typing import Any


class Hidden(str):
    """A text that is not shown, not even in a traceback."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<hidden>"


def hidden(value: Any) -> Any:
    """Give a value that shows nothing if it is a text."""
    return Hidden(value) if isinstance(value, str) else value


class Given(dict[str, Any]):
    """Arguments that hold credentials. They are not shown, not even in a traceback."""

    def __repr__(self) -> str:
        return "<credentials>"
