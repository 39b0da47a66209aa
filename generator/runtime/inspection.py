"""What msgspec cannot tell about a body that fits its type: other spellings of names, and values in envelopes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, repeat
from operator import contains
from typing import Any

import msgspec

from .json_values import is_array, is_object
from .lazy import reader
from .model import held
from .shapes import Field, Shape


def missing_aliases(value: Any, shape: Shape) -> set[bytes]:
    """Return the alternative spellings (as JSON text) of fields that are None or an empty list in a decoded value."""
    found: set[bytes] = set()
    for models, inside in _models(value, shape, lambda shape: shape.to_aliases):
        for field, spellings in inside.aliased:
            takes_list = field.shape.item is not None or field.shape.anything
            if None in _read(models, field) or (takes_list and [] in _read(models, field)):
                found.update(spellings)
    return found


def is_enveloped(value: Any, shape: Shape) -> bool:
    """Return whether a map inside a decoded value is in its envelope. Records are taken out of theirs here."""
    for models, inside in _models(value, shape, lambda shape: shape.to_envelopes):
        for field, envelope in inside.opened:
            values = list(_read(models, field))
            objects: list[Any] = [each for each in values if type(each) is dict]
            if not any(map(contains, objects, repeat(envelope))):
                continue
            for model, wrapped in zip(models, values, strict=True):
                inner = held(wrapped, envelope)
                if inner is not wrapped:
                    if not field.shape.takes_records(inner):
                        return True
                    setattr(model, field.name, inner)
    return False


def _models(
    value: Any, shape: Shape, ahead: Callable[[Shape], tuple[Field, ...]]
) -> Iterator[tuple[list[msgspec.Struct], Shape]]:
    """Yield the models in a decoded value with their shape: those in the same place together, since that is faster.

    `ahead`: the fields of a model inside which to look for further ones.
    """
    todo: list[tuple[Iterable[Any], Shape]] = [([value], shape)]
    while todo:
        some, shape = todo.pop()
        values = list(some)
        if not values:
            continue
        todo += [([each for each in values if type(each) is tag.model], tag) for tag in shape.tags.values()]
        kinds = {*map(type, values)}
        models = values if kinds == {shape.model} else [each for each in values if type(each) is shape.model]
        if models:
            yield models, shape
            todo += [(_read(models, field), field.shape) for field in ahead(shape)]
        if shape.item is not None:
            todo.append((chain.from_iterable(filter(is_array, values)), shape.item))
        if shape.values is not None:
            todo.append((chain.from_iterable(each.values() for each in values if is_object(each)), shape.values))


def _read(models: list[msgspec.Struct], field: Field) -> Iterable[Any]:
    """Yield the values of a field of models of one type."""
    return map(reader(type(models[0]), field.name), models)
