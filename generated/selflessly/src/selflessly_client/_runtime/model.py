"""Base class of the response models, and records whose fields are not documented."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, cast

import msgspec

from .json_values import is_array, is_object


class Model(msgspec.Struct, kw_only=True, repr_omit_defaults=True, gc=False):
    """Base class of response models. A field that is absent or null is None; the repr omits fields with their default.

    `_spec_source` of a model is the spec file and JSON pointer of its schema; `_aliases` maps fields to alternative
    spellings of their names. Decoded models are trees, so the garbage collector does not track them (`gc=False`);
    a model that is changed to refer to itself is never freed.
    """


UTCDateTime: TypeAlias = Annotated[dt.datetime, msgspec.Meta(tz=True)]
"""A date-time of an API whose date-times without a zone are UTC; it is always aware."""


class Record(dict[str, Any]):
    """An object whose fields are not documented: a dict that keeps all of them.

    Fields can also be read as attributes (`record.first_name`), including those of nested objects. A
    field with the name of a dict method (`items`, `keys`, …) is read as `record["items"]`.
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
    """Replaces `Records` in types to decode, since msgspec does not support that union."""


if TYPE_CHECKING:
    Records: TypeAlias = Record | list[Record]
    """One record, or a list of them."""
else:
    Records = AnyRecords


def decode_hook(wanted: type, value: object) -> Any:
    """Return a record or list of records: msgspec calls this for types that it does not support itself."""
    if wanted is Record and type(value) is dict:  # checked first for speed: every row of a page may be one
        return Record(cast("dict[str, Any]", value))
    if is_object(value) and wanted in (Record, AnyRecords):
        return Record(value)
    if is_array(value) and wanted is AnyRecords:
        return [Record(cast("dict[str, Any]", i)) if type(i) is dict else i for i in value]
    raise ValueError(f"expected {wanted.__name__}")


def plain(model: Any) -> Any:
    """Return a decoded model as plain dicts, lists and scalars, with the vendor's names.

    Dates become ISO strings; a field that is None is null, whether or not the vendor sent it.
    """
    return msgspec.to_builtins(model, str_keys=True)
