"""Base class of the response models, and records whose fields are not documented."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar, cast, get_args

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


T = TypeVar("T")


class Enveloped(type):
    """Type of `Unwrapped[…]` in types to decode. `inner`: the type of the value; `envelope`: the field around it.

    `struct` has one field, `value`, of that type: msgspec converts to a struct faster than to any other type.
    """

    inner: Any
    envelope: str
    struct: Any

    def __instancecheck__(cls, value: object) -> bool:
        return True  # msgspec asks about what `decode_hook` returned


if TYPE_CHECKING:
    Unwrapped: TypeAlias = Annotated[T, "envelope"]
    """The type of a field whose value may be in an envelope, `Unwrapped[Annotated[list[X], "data"]]`: a `list[X]`."""
else:

    class Unwrapped:
        """Makes a class of its own for each type, which msgspec passes to `decode_hook`."""

        @classmethod
        @functools.cache
        def __class_getitem__(cls, hint: Any) -> Enveloped:
            inner, envelope = get_args(hint)
            struct = msgspec.defstruct("Enveloped", [("value", inner)], gc=False)
            return Enveloped("Unwrapped", (), {"inner": inner, "envelope": envelope, "struct": struct})


def held(value: Any, envelope: str) -> Any:
    """Return what the envelope of a value holds, or the value itself if it is in none.

    An envelope is an object that has no other field, or that has a list in this field.
    """
    if is_object(value) and envelope in value:
        inner = value[envelope]
        if len(value) == 1 or is_array(inner):
            return inner
    return value


def decode_hook(wanted: type, value: object) -> Any:
    """Return a value of a type that msgspec does not support itself: records, and what may be in an envelope."""
    if wanted is Record and type(value) is dict:  # checked first for speed: every row of a page may be one
        return Record(cast("dict[str, Any]", value))
    if isinstance(wanted, Enveloped):
        inner = held(value, wanted.envelope)
        if inner is None:
            return None
        try:
            return msgspec.convert({"value": inner}, wanted.struct, strict=False, dec_hook=decode_hook).value
        except (msgspec.ValidationError, OverflowError, UnicodeEncodeError):
            raise ValueError("the value does not fit") from None  # msgspec adds the path of the field
    if is_object(value) and wanted in (Record, AnyRecords):
        return Record(value)
    if is_array(value) and wanted is AnyRecords and all(type(item) is dict for item in value):
        return [Record(cast("dict[str, Any]", item)) for item in value]
    raise ValueError(f"expected {wanted.__name__}")


def is_bare(model: msgspec.Struct) -> bool:
    """Return whether a decoded model has fields, and each of them is None."""
    names = model.__struct_fields__
    return bool(names) and all(getattr(model, name) is None for name in names)


def plain(model: Any) -> Any:
    """Return a decoded model as plain dicts, lists and scalars, with the vendor's names.

    Dates become ISO strings; a field that is None is null, whether or not the vendor sent it.
    """
    return msgspec.to_builtins(model, str_keys=True)
