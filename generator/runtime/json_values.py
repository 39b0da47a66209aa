"""JSON as Python values: parsing, type checks, lookup by dotted path."""

from __future__ import annotations

import codecs
import json
from collections.abc import Sequence
from typing import Any, NoReturn, TypeGuard

import msgspec

_DIGITS = 18
"""Largest number of digits of an integer written as a string; Python refuses to parse very long ones."""
_NAMES: dict[type, str] = {
    dict: "object",
    list: "list",
    str: "str",
    int: "int",
    float: "float",
    bool: "bool",
    type(None): "null",
}


class NotJSONError(Exception):
    """The body is not JSON."""


def parse(body: bytes) -> Any:
    """Return a JSON body as plain dicts, lists and scalars. Raise NotJSONError if it is not JSON."""
    body = body.removeprefix(codecs.BOM_UTF8)
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    try:  # accepts numbers beyond the range of a float and unpaired surrogates, unlike msgspec
        return json.loads(body, parse_constant=_refuse, parse_int=_whole)
    except (ValueError, RecursionError):
        raise NotJSONError from None


def _whole(digits: str) -> int | str:
    """Return an integer; its digits as a string if there are more than Python parses."""
    try:
        return int(digits)
    except ValueError:
        return digits


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a decoded value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Return whether a decoded value is a JSON array."""
    return isinstance(value, list)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Return whether a value is a sequence other than str, bytes and bytearray."""
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray))


def json_name(value: object) -> str:
    """Return the name of a value's JSON type, for messages."""
    return _NAMES.get(type(value), type(value).__name__)


def look(body: Any, path: str) -> Any:
    """Return the value at a dotted path of a decoded body; None if the body does not have that path."""
    for name in path.split(".") if path else ():
        if is_object(body):
            body = body.get(name)
        else:
            body = getattr(body, name, None) if isinstance(body, msgspec.Struct) else None
    return body


def truth(value: Any) -> bool | None:
    """Return a boolean, which may be written as a string; None for anything else."""
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower())
    return value if isinstance(value, bool) else None


def whole_number(value: Any) -> int | None:
    """Return an integer, which may be written as a string; None for anything else."""
    if isinstance(value, str) and value.isdecimal() and len(value) <= _DIGITS:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
