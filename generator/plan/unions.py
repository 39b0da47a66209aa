"""Unions in responses: what msgspec decodes, what it needs help with, and what it cannot decode."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import operator
from collections.abc import Sequence
from typing import Any, Literal

import attrs
import msgspec

from ..runtime.model import Record
from ..specs.document import Document
from ..specs.unions import tags_of
from .annotations import Enum, List, Map, Mixed, Model, Moment, Records, Scalar, Type, Union

_SCALARS: dict[str, Any] = {"str": str, "int": int, "float": float, "bool": bool}
_MOMENTS: dict[str, Any] = {"date": dt.date, "datetime": dt.datetime}


def union_of(document: Document, members: Sequence[Type], discriminator: Any = None) -> Type:
    """Return the union of types.

    Objects that cannot be told apart are a `Record` in responses; lists become a list of the union
    of their items, and mappings likewise.
    """
    flat = [inner for member in members for inner in member.members()]
    null = any(member.null for member in [*members, *flat])
    if any(member.read() == "Any" for member in flat):
        return Type(null=null)
    rest = [attrs.evolve(member, null=False) for member in flat]
    lists = list(dict.fromkeys(member for member in rest if isinstance(member, List)))
    maps = list(dict.fromkeys(m for m in rest if isinstance(m, Map) and m.values is not None))
    answered: list[Type] = list(dict.fromkeys(rest))
    if len(lists) > 1:
        items = union_of(document, [member.item for member in lists], discriminator)
        answered = _joined(answered, lists, List(items))
    if len(maps) > 1:
        values = union_of(document, [m.values for m in maps if m.values], discriminator)
        answered = _joined(answered, maps, Map(values))
    tag, tags = None, tuple[tuple[str | int, Type], ...]()
    objects = [member for member in answered if isinstance(member, (Model, Map, Mixed))]
    if len({member.read() for member in objects}) > 1:
        tag, tags = _told_apart(document, objects, discriminator)
        if not tags:
            names = tuple(dict.fromkeys(name for each in objects for name in _names(each)))
            answered = _joined(answered, objects, Mixed(names))
    is_native = not tags and _is_native(answered)
    return Union(tuple(members), tuple(answered), tag, tags, is_native, null=null)


def _joined(members: list[Type], some: Sequence[Type], joined: Type) -> list[Type]:
    """Return the members with one type in place of some of them."""
    first = next(index for index, member in enumerate(members) if member in some)
    rest = [member for member in members if member not in some]
    return [*rest[:first], joined, *rest[first:]]


def _names(found: Type) -> tuple[str, ...]:
    if isinstance(found, Mixed):
        return found.of
    return (found.name,) if isinstance(found, Model) and found.name else ("a mapping",)


def _told_apart(
    document: Document, objects: Sequence[Type], discriminator: Any
) -> tuple[str | None, tuple[tuple[str | int, Type], ...]]:
    """Return the property that tells objects apart, and the object for each of its values."""
    models = {m.name: m for m in objects if isinstance(m, Model) and m.name is not None}
    found = tags_of(document, list(models), discriminator) if len(models) == len(objects) else None
    if found is None:
        return None, ()
    return found.property, tuple((value, models[name]) for value, name in found.components)


def _is_native(members: list[Type]) -> bool:
    """Return whether msgspec decodes a union, by asking msgspec about one of the same kinds."""
    try:
        union = functools.reduce(operator.or_, [_sample(member) | None for member in members])
        msgspec.json.Decoder(union, dec_hook=lambda _, value: value)
    except TypeError:
        return False
    return True


def _sample(found: Type) -> Any:
    """Return a type that msgspec treats as the decoded type."""
    if isinstance(found, Enum) and found.name:
        if found.is_class:
            return enum.IntEnum("Sample", {"ONE": 1})
        values = tuple(value for value in found.values if value is not None)
        return Literal[values]
    if isinstance(found, Model) and not found.free and not found.record and found.name:
        return msgspec.defstruct(found.name, [("value", Any)])
    if isinstance(found, List):
        return list[Any]
    if isinstance(found, Map) and found.values is not None:
        return dict[str, Any]
    if isinstance(found, (Model, Map, Mixed, Records)):
        return Record
    if isinstance(found, (Moment, Scalar)) and found.read() in _MOMENTS:
        return _MOMENTS[found.read()]
    return _SCALARS.get(found.read(), str)
