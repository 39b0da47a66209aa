"""What msgspec cannot tell about a body that fits its type: other spellings of names, and values in envelopes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any

import msgspec

from .json_values import is_array, is_object
from .model import held
from .shapes import Shape


def missing_aliases(value: Any, shape: Shape) -> set[bytes]:
    """Return the alternative spellings (as JSON text) of fields that are None or an empty list in a decoded value."""
    found: set[bytes] = set()
    for models, inside in _models(value, shape, lambda shape: shape.to_aliases):
        for read, takes_list, spellings in inside.aliased:
            if None in map(read, models) or (takes_list and [] in map(read, models)):
                found.update(spellings)
    return found


def open_envelopes(value: Any, shape: Shape) -> bool:
    """Take the records inside a decoded value out of their envelopes. Return False if something else is in one."""
    for models, inside in _models(value, shape, lambda shape: shape.to_opened):
        if not inside.opened:
            continue
        rows = list(map(inside.read_opened, models))
        absent = (None,) * len(rows[0])
        if rows.count(absent) == len(rows):
            continue
        for model, row in zip(models, rows, strict=True):
            for (field, envelope), wrapped in zip(inside.opened, row, strict=False):
                if type(wrapped) is dict and envelope in wrapped:
                    inner = held(wrapped, envelope)
                    if inner is wrapped:
                        continue
                    if not field.shape.takes_records(inner):
                        return False
                    setattr(model, field.name, inner)
    return True


def _models(
    value: Any, shape: Shape, ahead: Callable[[Shape], Iterable[tuple[Callable[[Any], Any], Shape]]]
) -> Iterator[tuple[list[msgspec.Struct], Shape]]:
    """Yield the models in a decoded value with their shape: those in the same place together, since that is faster.

    `ahead`: what reads the fields of a model inside which to look for further ones, and the shapes of these.
    """
    todo: list[tuple[Iterable[Any], Shape]] = [([value], shape)]
    while todo:
        some, shape = todo.pop()
        values = list(some)
        if not values:
            continue
        todo += [([each for each in values if type(each) is tag.model], tag) for tag in shape.tags.values()]
        if shape.model is not None:
            kinds = {*map(type, values)}
            models = values if kinds == {shape.model} else [each for each in values if type(each) is shape.model]
            if models:
                yield models, shape
                todo += [(map(read, models), inner) for read, inner in ahead(shape)]
        if shape.item is not None:
            todo.append((chain.from_iterable(filter(is_array, values)), shape.item))
        if shape.values is not None:
            todo.append((chain.from_iterable(each.values() for each in values if is_object(each)), shape.values))
