"""The types of decoded JSON, told apart for the type checker and by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeGuard

_NAMES: dict[type, str] = {
    dict: "object",
    list: "list",
    str: "str",
    int: "int",
    float: "float",
    bool: "bool",
    type(None): "null",
}


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a decoded value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a decoded value is a JSON array."""
    return isinstance(value, list)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Tell whether a value is a list or the like, not text."""
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray))


def json_name(value: object) -> str:
    """Give the name of the JSON type of a value."""
    return _NAMES.get(type(value), type(value).__name__)
