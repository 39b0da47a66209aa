"""Fields that hold objects without documented fields: decoded into plain dicts, made records when they are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, cast

from .json_values import is_array, is_object

_AS_DECODED: Final = "_as_decoded_"


class LazyField:
    """Reads a field of a model: a dict, and the dicts of a list, are replaced by records the first time.

    `slot` reads and writes the field without any change; msgspec, which decodes, compares and encodes models, knows
    only that.
    """

    __slots__ = ("_record", "_slot")

    def __init__(self, slot: Any, record: Callable[[dict[str, Any]], Any]) -> None:
        self._slot = slot
        self._record = record

    def __get__(self, model: Any, owner: type | None = None) -> Any:
        if model is None:
            return self
        value: Any = self._slot.__get__(model)
        if type(value) is dict:
            made = self._record(cast("dict[str, Any]", value))
        elif is_array(value) and value and type(value[0]) is dict:
            made = [self._record(item) if is_object(item) else item for item in value]
        else:
            return value
        self._slot.__set__(model, made)
        return made

    def __set__(self, model: Any, value: Any) -> None:
        self._slot.__set__(model, value)

    def __delete__(self, model: Any) -> None:
        self._slot.__delete__(model)


def make_lazy(model: type, name: str, record: Callable[[dict[str, Any]], Any]) -> None:
    """Make a field of a model lazy."""
    slot = getattr(model, as_decoded(model, name))
    setattr(model, f"{_AS_DECODED}{name}", slot)
    setattr(model, name, LazyField(slot, record))


def make_plain(model: type, name: str) -> None:
    """Make a field that a model inherits as a lazy one a plain one."""
    setattr(model, name, getattr(model, as_decoded(model, name)))


def as_decoded(model: type, name: str) -> str:
    """Return the name of the attribute that is a field of a model without any change."""
    return f"{_AS_DECODED}{name}" if isinstance(getattr(model, name), LazyField) else name
