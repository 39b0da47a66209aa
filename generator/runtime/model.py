"""Base of the response models, and records whose fields the documentation does not list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, cast

import msgspec

from .json_values import is_array, is_object


class Model(msgspec.Struct, kw_only=True, repr_omit_defaults=True, gc=False):
    """What the vendor sends. A field that was absent or null is None; absent ones are not shown.

    `_spec_place` of a model names the file of the specs and the pointer that describe it; `_aliases` lists other
    spellings of its fields' names, by field. Decoded models are trees, so the garbage collector need not track them;
    a model that is made to refer to itself is not freed.
    """


class Record(dict[str, Any]):
    """An object whose fields the documentation does not list: a dict that keeps all of them.

    Fields can be read as attributes too (`record.first_name`), those of inner objects as well. A
    field that a dict has a method for (`items`, `keys`, …) is read as `record["items"]`.
    """

    def __getattr__(self, name: str) -> Any:
        try:
            value = self[name]
        except KeyError:
            raise AttributeError(f"the record has no field {name!r}") from None
        if type(value) is dict:
            value = self[name] = Record(cast("dict[str, Any]", value))
        elif is_array(value) and any(type(item) is dict for item in value):
            value = self[name] = [Record(i) if type(i) is dict else i for i in value]
        return value


class _RecordOrList(type):
    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, (Record, list))


class AnyRecords(metaclass=_RecordOrList):
    """Stands for `Records` where a type is decoded, since msgspec decodes no such union."""


if TYPE_CHECKING:
    Records: TypeAlias = Record | list[Record]
    """One record, or a list of them."""
else:
    Records = AnyRecords


def decode_hook(wanted: type, value: object) -> Any:
    """Return a record; msgspec asks for the types that it does not know itself."""
    if wanted is Record and type(value) is dict:  # first, since a page may hold one in every row
        return Record(cast("dict[str, Any]", value))
    if is_object(value) and wanted in (Record, AnyRecords):
        return Record(value)
    if is_array(value) and wanted is AnyRecords:
        return [Record(cast("dict[str, Any]", i)) if type(i) is dict else i for i in value]
    raise ValueError(f"expected {wanted.__name__}")


def plain(model: Any) -> Any:
    """Return a decoded model as plain dicts, lists and scalars, by the vendor's names.

    Dates become ISO strings; a field that is None is null, whether or not the vendor sent it.
    """
    return msgspec.to_builtins(model, str_keys=True)
