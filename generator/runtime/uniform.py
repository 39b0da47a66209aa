"""Long lists of uniform records in a JSON body, checked by msgspec in C instead of one by one.

A class is made for the fields of the first record, with what the documentation says about them. If every record of
the list converts to it, all can be sent as they are. Otherwise `json_value` looks at each of them: it serializes dates
and enum members, and finds the place of what cannot be sent.
"""

from __future__ import annotations

from collections.abc import Collection
from types import GenericAlias
from typing import Any, Final, Literal, Union

import msgspec

from .json_values import is_object, is_sequence
from .serialization import AS_IS, Serialization

_LONG: Final = 50
"""Number of records that take as long to look at as making a class."""
_MOST: Final = 64
"""Number of classes that are kept for one kind of record."""


def uniform(records: object, how: Serialization) -> list[msgspec.Struct] | None:
    """Return the records of a list as structs, which are encoded like the records.

    Return None for a short list, and if a record needs a closer look: it lacks a required field, has one that is
    neither documented nor in the first record, or holds a value that is not sent unchanged.
    """
    if not is_sequence(records) or len(records) < _LONG or not how.is_flat or len(how.require) > 1:
        return None
    first = records[0]
    if not is_object(first) or not all(type(name) is str for name in first):
        return None
    names = tuple(dict.fromkeys((*first, *how.kinds, *(name for group in how.require for name in group))))
    made = how.classes.get(names)
    if made is None:
        if len(how.classes) >= _MOST:  # a caller makes up names for each call
            how.classes.clear()
        made = how.classes[names] = _list_of(names, how)
    try:
        found: list[msgspec.Struct] = msgspec.convert(records, made)
    except (msgspec.ValidationError, UnicodeEncodeError):
        return None
    return found


def _list_of(names: tuple[str, ...], how: Serialization) -> GenericAlias:
    """Return the type of a list of records with fields of these names."""
    documented = dict(how.checked)
    required = {name for group in how.require for name in group}
    union: Any = Union
    fields: list[Any] = []
    for place, name in enumerate(names):
        types = AS_IS & how.types.get(name, AS_IS)
        allowed = _literals(types, documented[name]) if name in documented else types
        kind = union[(*allowed, msgspec.UnsetType)]
        fields.append((f"f{place}", kind) if name in required else (f"f{place}", kind, msgspec.UNSET))
    renamed = {f"f{place}": name for place, name in enumerate(names)}
    record = msgspec.defstruct("Record", fields, rename=renamed, forbid_unknown_fields=True, kw_only=True, gc=False)
    return GenericAlias(list, (record,))


def _literals(types: frozenset[type], values: Collection[Any]) -> list[Any]:
    """Return the types of the documented values that have one of some types; True and False are looked at."""
    found = tuple(value for value in values if type(value) in types & {str, int})
    literal: Any = Literal
    return [*([literal[found]] if found else ()), *([None] if type(None) in types and None in values else ())]
