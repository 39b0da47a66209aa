"""Fields that hold objects without documented fields: decoded into plain dicts, made records when they are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from .json_values import is_array, is_object


class LazyField:
    """Reads a field of a model: a dict, and the dicts of a list, are replaced by records the first time.

    `slot` reads and writes the field as it is; msgspec, which decodes, compares and encodes models, knows only that.
    """

    __slots__ = ("_record", "slot")

    def __init__(self, slot: Any, record: Callable[[dict[str, Any]], Any]) -> None:
        self.slot = slot
        self._record = record

    def __get__(self, model: Any, owner: type | None = None) -> Any:
        if model is None:
            return self
        value: Any = self.slot.__get__(model)
        if type(value) is dict:
            made = self._record(cast("dict[str, Any]", value))
        elif is_array(value) and value and type(value[0]) is dict:
            made = [self._record(item) if is_object(item) else item for item in value]
        else:
            return value
        self.slot.__set__(model, made)
        return made

    def __set__(self, model: Any, value: Any) -> None:
        self.slot.__set__(model, value)

    def __delete__(self, model: Any) -> None:
        self.slot.__delete__(model)


def slot_of(model: type, name: str) -> Any:
    """Return what reads and writes a field of a model as it is."""
    found = getattr(model, name)
    return found.slot if isinstance(found, LazyField) else found


def reader(model: type, name: str) -> Callable[[Any], Any]:
    """Return what reads a field of a model's instances as it is: it replaces no dicts."""
    read: Callable[[Any], Any] = slot_of(model, name).__get__
    return read
