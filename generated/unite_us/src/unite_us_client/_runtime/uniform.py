"""Long lists of records in a JSON body, checked by msgspec in C instead of one by one.

A class is made for the names of the fields, with what the documentation says about them. Records that convert to it
can be sent as they are. `json_value` looks at each of the others: it serializes dates and enum members, and finds the
place of what cannot be sent.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain
from types import GenericAlias
from typing import Any, Final, Literal, Union

import msgspec

from .json_values import is_object, is_sequence
from .serialization import AS_IS, Serialization, json_value

_LONG: Final = 50
"""Number of records that take as long to look at as making a class."""
_WIDEST: Final = 200
"""Number of fields that the records of a list may have together."""
_MOST: Final = 64
"""Number of classes that are kept for one kind of record."""


def body_value(value: Any, name: str, how: Serialization, *, open_enums: bool = False) -> Any:
    """Return a value of a body as `json_value` does, the records of a long list as structs that are encoded alike."""
    if not _is_long(value) or not how.is_flat or len(how.require) > 1:
        return json_value(value, name, how, open_enums=open_enums)
    found = _with_fields(tuple(value[0]), value, how)
    if found is not None:
        return found
    names = tuple(dict.fromkeys(chain.from_iterable(value))) if all(map(is_object, value)) else ()
    return _divided(value, names[:_WIDEST], name, how, open_enums)


def _is_long(value: object) -> bool:
    return is_sequence(value) and len(value) >= _LONG and is_object(value[0])


def _divided(records: Sequence[Any], names: tuple[Any, ...], name: str, how: Serialization, open_enums: bool) -> Any:
    """Return records; those that need a closer look are looked at with a few others."""
    if len(records) < _LONG:
        return json_value(records, name, how, open_enums=open_enums)
    found = _with_fields(names, records, how)
    if found is not None:
        return found
    half = len(records) // 2
    parts = (_divided(part, names, name, how, open_enums) for part in (records[:half], records[half:]))
    return [*chain.from_iterable(parts)]


def _with_fields(names: tuple[Any, ...], records: Sequence[Any], how: Serialization) -> list[msgspec.Struct] | None:
    """Return records with these fields, and documented ones, as structs.

    Return None if a record lacks a required field, has a further one, or holds a value that is not sent unchanged.
    """
    made = how.classes.get(names)
    if made is None:
        if not all(type(name) is str for name in names):
            return None
        if len(how.classes) >= _MOST:  # a caller makes up names for each call
            how.classes.clear()
        made = how.classes[names] = _list_of(names, how)
    try:
        found: list[msgspec.Struct] = msgspec.convert(records, made)
    except (msgspec.ValidationError, UnicodeEncodeError):
        return None
    return found


def _list_of(names: tuple[str, ...], how: Serialization) -> GenericAlias:
    """Return the type of a list of records with fields of these names, and those that are documented."""
    documented = dict(how.checked)
    required = tuple(name for group in how.require for name in group)
    union: Any = Union
    fields: list[Any] = []
    renamed: dict[str, str] = {}
    for place, name in enumerate(dict.fromkeys((*names, *how.kinds, *required))):
        types = AS_IS & how.types.get(name, AS_IS)
        allowed = _literals(types, documented[name]) if name in documented else types
        kind = union[(*allowed, msgspec.UnsetType)]
        field = f"f{place}"
        renamed[field] = name
        fields.append((field, kind) if name in required else (field, kind, msgspec.UNSET))
    record = msgspec.defstruct("Record", fields, rename=renamed, forbid_unknown_fields=True, kw_only=True, gc=False)
    return GenericAlias(list, (record,))


def _literals(types: frozenset[type], values: Collection[Any]) -> list[Any]:
    """Return the types of the documented values that have one of some types; True and False are looked at."""
    found = tuple(value for value in values if type(value) in types & {str, int})
    literal: Any = Literal
    return [*([literal[found]] if found else ()), *([None] if type(None) in types and None in values else ())]
