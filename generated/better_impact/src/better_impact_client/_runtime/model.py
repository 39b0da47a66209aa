"""Base class of the response models, and records whose fields are not documented."""

from __future__ import annotations

import datetime as dt
import functools
import types
from collections.abc import Callable, Iterator, Mapping
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Final,
    Self,
    TypeAlias,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import msgspec

from .conversion import Dates, Names, converted, json_of
from .json_values import is_array, is_object
from .lazy import make_lazy, make_plain


class Model(msgspec.Struct, kw_only=True, repr_omit_defaults=True, gc=False):
    """Base class of response models. A field that is absent or null is None; the repr omits fields with their default.

    `_spec_source` of a model is the spec file and JSON pointer of its schema; `_aliases` maps fields to alternative
    spellings of their names. Decoded models are trees, so the garbage collector does not track them (`gc=False`);
    a model that is changed to refer to itself is never freed.
    """

    _lazy: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, **config: Any) -> None:
        """Make the fields annotated as `Lazy[…]` read as such; a subclass may declare them anew."""
        super().__init_subclass__(**config)
        for name, hint in vars(cls).get("__annotations__", {}).items():
            if "Lazy[" in str(hint):
                make_lazy(cls, name, Record)
                cls._lazy = (*cls._lazy, name)
            elif name in cls._lazy:
                make_plain(cls, name)

    def __copy__(self) -> Self:
        for name in self._lazy:
            getattr(self, name, None)  # so that both have the same records
        struct: Any = super()
        copied: Self = struct.__copy__()
        return copied

    def to_dict(self, *, names: Names = "python", dates: Dates = "objects") -> dict[str, Any]:
        """Return the fields as plain dicts, lists and scalars; those that are absent or null are None.

        Args:
            names: Names of the fields: "python" or "vendor".
            dates: Dates and date-times as "objects", or as ISO 8601 "text".
        """
        found: dict[str, Any] = converted(self, names, dates)
        return found

    def to_json(self, *, names: Names = "vendor") -> str:
        """Return the fields as JSON text; `names` are "vendor" or "python"."""
        return json_of(self, names)


EXTRAS: Final = "*"
"""The name under which the fields that are not declared are decoded, and sent, where the API allows them."""

UTCDateTime: TypeAlias = Annotated[dt.datetime, msgspec.Meta(tz=True)]
"""A date-time of an API whose date-times without a zone are UTC; it is always aware."""


_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)


class Record(dict[str, Any]):
    """An object of which not all fields are documented: a dict that keeps every field as it was sent.

    Fields can also be read as attributes (`record.first_name`), including those of nested objects. A
    field with the name of a dict method (`items`, `keys`, …) is read as `record["items"]`.

    A subclass annotates the fields that are known (`created_at: datetime`). Annotations check nothing: a value of
    another type is returned as it was sent, and reading a field that was not sent raises AttributeError. As an
    attribute, a nested object is of the annotated subclass, and a Unix time annotated as `datetime` is an aware
    datetime in UTC; `record["created_at"]` is still the number. A default (`badge: str | None = None`) is what the
    attribute is where the field was not sent.
    """

    _defaults: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        """Keep the defaults of annotated fields aside: as attributes of the class, they would hide the fields."""
        named = [
            name for name, hint in cls.__annotations__.items() if name in vars(cls) and "ClassVar" not in str(hint)
        ]
        cls._defaults = {**cls._defaults, **{name: vars(cls)[name] for name in named}}
        for name in named:
            delattr(cls, name)

    def to_dict(self, *, names: Names = "python", dates: Dates = "objects") -> dict[str, Any]:
        """Return the fields as a plain dict, as they were sent. The arguments are those of models."""
        found: dict[str, Any] = converted(self, names, dates)
        return found

    def to_json(self, *, names: Names = "vendor") -> str:
        """Return the fields as JSON text, as they were sent."""
        return json_of(self, names)

    def __getattr__(self, name: str) -> Any:
        try:
            value = self[name]
        except KeyError:
            if name in self._defaults:
                return self._defaults[name]
            raise AttributeError(f"the record has no field {name!r}") from None
        if type(value) is dict:
            value = self[name] = _class_of(self, name)(cast("dict[str, Any]", value))
        elif is_array(value):
            if any(type(item) is dict for item in value):
                made = _class_of(self, name)
                value = self[name] = [
                    made(cast("dict[str, Any]", item)) if type(item) is dict else item for item in value
                ]
        elif type(value) in (int, float) and annotated(type(self)).get(name) is dt.datetime:
            return _moment(value)
        return value


@functools.cache
def annotated(record: type[Record]) -> dict[str, type]:
    """Return the fields of a record's class that are converted when they are read, and the classes they become.

    Raise NameError if an annotation contains a name that is not in the module of the class.
    """
    found: dict[str, type] = {}
    if record is not Record:
        for name, hint in get_type_hints(record).items():
            for member in _members(hint):
                if member is dt.datetime or (isinstance(member, type) and issubclass(member, Record)):
                    found[name] = member
    return found


def _members(hint: Any) -> Iterator[Any]:
    """Yield the members of a union, and the items of the lists in it."""
    if get_origin(hint) in (Union, types.UnionType, list):
        for member in get_args(hint):
            yield from _members(member)
    else:
        yield hint


def _class_of(record: Record, name: str) -> type[Record]:
    """Return the class of the objects in a field of a record."""
    found = annotated(type(record)).get(name)
    return found if found is not None and issubclass(found, Record) else Record


def _moment(seconds: float) -> Any:
    """Return a Unix time as a datetime; a number that is no time is returned unchanged."""
    try:
        return _EPOCH + dt.timedelta(seconds=seconds)
    except (OverflowError, ValueError):
        return seconds


class _RecordOrList(type):
    record: type[Record] = Record

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, (cls.record, list))


class AnyRecords(metaclass=_RecordOrList):
    """Replaces `Records` in types to decode, since msgspec does not support that union."""


@functools.cache
def any_records(record: type[Record]) -> type[AnyRecords]:
    """Return the type that replaces the union of a record's class and a list of them."""
    return AnyRecords if record is Record else type("AnyRecords", (AnyRecords,), {"record": record})


if TYPE_CHECKING:
    Records: TypeAlias = Record | list[Record]
    """One record, or a list of them."""
else:
    Records = AnyRecords


T = TypeVar("T")
RECORD: Final = "record"
"""Key of the class in the metadata of the type of a dict that becomes a record when it is read."""

_DICT: Final[Any] = Annotated[dict[str, Any], msgspec.Meta(extra={RECORD: Record})]
_LAZY: Final[dict[Any, Any]] = {Record: _DICT, list[Record]: list[_DICT], AnyRecords: _DICT | list[_DICT]}

if TYPE_CHECKING:
    Lazy: TypeAlias = Annotated[T, "lazy"]
    """The type of a model's field that is decoded into dicts: `Lazy[Record]`, `Lazy[list[Record]]`, `Lazy[Records]`."""
else:

    class Lazy:
        """Makes the type to decode, which msgspec supports itself, so that decoding calls no `decode_hook`."""

        @classmethod
        def __class_getitem__(cls, hint: Any) -> Any:
            return _LAZY[hint]


def as_read(hint: Any) -> Any:
    """Return the type that a field has when it is read: records in the place of the dicts of `Lazy[…]`."""
    members = members_of(hint)
    rest = tuple(member for member in members if member is not type(None))
    read = next((read for read, decoded in _LAZY.items() if members_of(decoded) == rest), None)
    if read is None:
        return hint
    return read if rest == members else read | None


def members_of(hint: Any) -> tuple[Any, ...]:
    """Return the members of a union, and any other type alone."""
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


ENVELOPE: Final = "envelope"
"""Key of the name of an envelope in the metadata of a type that msgspec supports itself."""


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
        """Makes the type to decode: that of lists, maps and records itself, else a class passed to `decode_hook`.

        Values that are in no envelope, which is the usual case, are so decoded at full speed. A list in an envelope
        does not fit its type, so that the lenient decoder unwraps it; `Decoder` looks for maps and records in one.
        """

        @classmethod
        @functools.cache
        def __class_getitem__(cls, hint: Any) -> Any:
            inner, envelope = get_args(hint)
            if get_origin(inner) in (list, dict) or inner in _LAZY.values():
                return Annotated[inner, msgspec.Meta(extra={ENVELOPE: envelope})]
            struct = msgspec.defstruct("Enveloped", [("value", inner)], gc=False)
            return Enveloped("Unwrapped", (), {"inner": inner, "envelope": envelope, "struct": struct})


class Choice(type):
    """Type of `OneOf[…]` in types to decode: a union that msgspec does not support itself.

    `members`: the types of the union without null, those first that accept fewest values. `tags`: the type of an object
    by the value of its field `tag`; without a tag, at most one member is an object.
    """

    members: tuple[Any, ...]
    tag: str | None
    tags: Mapping[str | int, Any]

    def __instancecheck__(cls, value: object) -> bool:
        return True  # msgspec asks about what `decode_hook` returned


_GENERAL: Final = (int, float, str)
"""Scalars that accept what dates and listed values are written as, in the order to try them."""

if TYPE_CHECKING:
    OneOf: TypeAlias = Annotated[T, "one of"]
    """A union that msgspec does not decode itself; `OneOf[Annotated[A | B, "kind", {"a": A, "b": B}]]`: an `A | B`."""
else:

    class OneOf:
        """Makes the type to decode for a union: a class that msgspec passes to `decode_hook`."""

        @classmethod
        @functools.cache
        def _of(cls, union: Any, tag: str | None, tags: tuple[tuple[str | int, Any], ...]) -> Any:
            rest = [member for member in get_args(union) if member is not type(None)]
            rest.sort(key=lambda member: _GENERAL.index(member) + 1 if member in _GENERAL else 0)
            made = Choice("OneOf", (), {"members": tuple(rest), "tag": tag, "tags": dict(tags)})
            return made | None if len(rest) < len(get_args(union)) else made

        @classmethod
        def __class_getitem__(cls, hint: Any) -> Any:
            if get_origin(hint) is not Annotated:
                return cls._of(hint, None, ())
            union, tag, tags = get_args(hint)
            return cls._of(union, tag, tuple(tags.items()))


def chosen(value: Any, wanted: Choice) -> Any:
    """Return a value as the member of a union that it fits. Raise ValueError if it fits none."""
    members = wanted.members
    if is_object(value) and wanted.tag is not None:
        found = value.get(wanted.tag)
        if not isinstance(found, (str, int)) or found not in wanted.tags:
            raise ValueError(f"`{wanted.tag}` names none of the documented objects")
        members = (wanted.tags[found],)
    for strict in (True, False):  # "12" is a number only where it can be no text
        for member in members:
            try:
                return msgspec.convert(value, member, strict=strict, dec_hook=decode_hook)
            except (msgspec.ValidationError, OverflowError, UnicodeEncodeError):
                pass
    raise ValueError("the value does not fit")


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
        if wanted.inner is AnyRecords:
            return _one_or_several(Record, inner)
        try:
            return msgspec.convert({"value": inner}, wanted.struct, strict=False, dec_hook=decode_hook).value
        except (msgspec.ValidationError, OverflowError, UnicodeEncodeError):
            raise ValueError("the value does not fit") from None  # msgspec adds the path of the field
    if isinstance(wanted, Choice):
        return chosen(value, wanted)
    if issubclass(wanted, Record) and is_object(value):
        return wanted(value)
    if issubclass(wanted, AnyRecords):
        return _one_or_several(wanted.record, value)
    raise ValueError(f"expected {wanted.__name__}")


def _one_or_several(record: Callable[[Any], Record], value: object) -> Any:
    """Return an object as a record, and a list of objects as a list of them. Raise ValueError for anything else."""
    if is_array(value):
        made = [record(item) for item in value if type(item) is dict]
        if len(made) == len(value):
            return made
    elif is_object(value):
        return record(value)
    raise ValueError("expected one record or several")


def is_bare(model: msgspec.Struct) -> bool:
    """Return whether a decoded model has fields, and each of them is None."""
    names = model.__struct_fields__
    for name in names:  # not `all`: every call comes here, and most have a value in the first field
        if getattr(model, name) is not None:
            return False
    return bool(names)


def plain(model: Any) -> Any:
    """Return a decoded model as plain dicts, lists and scalars, with the vendor's names.

    Dates become ISO strings; a field that is None is null, whether or not the vendor sent it.
    """
    return _spread(msgspec.to_builtins(model, str_keys=True))


def _spread(value: Any) -> Any:
    """Return a plain value with the further fields of its objects beside their own."""
    if is_array(value):
        return [_spread(item) for item in value]
    if is_object(value):
        inner = {key: _spread(item) for key, item in value.items()}
        extras = inner.pop(EXTRAS, None)
        return {**inner, **extras} if is_object(extras) else inner if extras is None else {**inner, EXTRAS: extras}
    return value
