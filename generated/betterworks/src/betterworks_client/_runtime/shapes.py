"""The shapes of types, read once from type hints, for lenient decoding and example data."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from operator import attrgetter
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

import msgspec
from msgspec.structs import replace

from .json_values import is_array, is_object
from .lazy import as_decoded
from .model import ENVELOPE, EXTRAS, RECORD, AnyRecords, Choice, Enveloped, Record
from .values import Value

NoneType: Final = type(None)
_SCALARS: Final[dict[Any, frozenset[type]]] = {
    str: frozenset({str}),
    int: frozenset({int}),
    float: frozenset({float}),
    bool: frozenset({bool}),
    NoneType: frozenset({NoneType}),
}


class Field(Value, frozen=True):
    """One field of a model: Python name, the vendor's name (`wire`), shape, and whether it is required."""

    name: str
    wire: str
    shape: Shape
    required: bool


class Shape(Value, frozen=True, eq=False, dict=True):
    """The structure that a JSON value needs to fit a type.

    `plain`: Python types of values that need no conversion. `model` with `fields` and `aliases` for
    objects, `item` for lists, `values` for maps, `choices` for enums. `anything` is true if every
    value fits, `is_scalar` if no object and no list does, `is_utc` if a date-time without a zone is UTC.
    `envelope` names a field that may wrap the value. `record`: what an object becomes that is decoded into a dict.
    `tags`: the shapes of objects by the value of their field `tag`.
    """

    type: Any
    name: str
    plain: frozenset[type] = frozenset()
    model: type[msgspec.Struct] | None = None
    item: Shape | None = None
    values: Shape | None = None
    choices: tuple[Any, ...] = ()
    anything: bool = False
    is_scalar: bool = False
    is_utc: bool = False
    envelope: str | None = None
    record: type[Record] | None = None
    tag: str = ""
    tags: Mapping[str | int, Shape] = {}

    def at(self, value: Any) -> Shape:
        """Return the shape for a value: for an object, that of its tag; this shape if the tag is not documented."""
        if self.tags and is_object(value):
            tag = value.get(self.tag)
            return self.tags.get(tag, self) if isinstance(tag, (str, int)) else self
        if self.tags and isinstance(value, msgspec.Struct):
            return next((shape for shape in self.tags.values() if shape.model is type(value)), self)
        return self

    @functools.cached_property
    def fields(self) -> tuple[Field, ...]:
        """Fields of the model; read on first use, since models may contain themselves."""
        if self.model is None:
            return ()
        return tuple(
            Field(info.name, info.encode_name, shape_of(info.type), info.required)
            for info in msgspec.structs.fields(self.model)
        )

    @functools.cached_property
    def wires(self) -> dict[str, Field]:
        """Fields by the vendor's names."""
        return {field.wire: field for field in self.fields}

    @functools.cached_property
    def aliases(self) -> dict[str, Field]:
        """Fields by alternative spellings of the vendor's names."""
        named: Mapping[str, Sequence[str]] = getattr(self.model, "_aliases", {})
        return {
            alias: field
            for field in self.fields
            for alias in named.get(field.name, ())
            if alias not in self.wires  # a subclass may declare it as a field of its own
        }

    def inside(self) -> Iterator[Shape]:
        """Yield the shape and every shape inside it; each model once."""
        seen: set[Any] = set()
        todo: list[Shape | None] = [self]
        while todo:
            shape = todo.pop()
            if shape is None or shape.type in seen:
                continue
            if shape.model is not None:
                seen.add(shape.type)
            yield shape
            todo += [shape.item, shape.values, *shape.tags.values(), *(field.shape for field in shape.fields)]

    @functools.cached_property
    def spellings(self) -> tuple[bytes, ...]:
        """Alternative spellings, as JSON text, of the fields of the model and of every model inside it."""
        found = dict.fromkeys(alias for shape in self.inside() for alias in shape.aliases)
        return tuple(map(msgspec.json.encode, found))

    @functools.cached_property
    def gathers(self) -> bool:
        """Whether the model, or a model inside it, has a mapping of the fields that it does not declare."""
        return any(EXTRAS in shape.wires for shape in self.inside())

    @functools.cached_property
    def wrapping(self) -> tuple[Field, ...]:
        """The fields whose value may be in an envelope, or has such a field inside it."""
        return tuple(field for field in self.fields if field.shape.envelope or field.shape.has_envelopes)

    @functools.cached_property
    def wrapped(self) -> frozenset[str]:
        """The vendor's names of these fields."""
        return frozenset(field.wire for field in self.wrapping)

    @functools.cached_property
    def has_envelopes(self) -> bool:
        """Whether a field of the model, or of a model inside it, may be in an envelope."""
        return any(shape.envelope for shape in islice(self.inside(), 1, None))

    @functools.cached_property
    def is_nested(self) -> bool:
        """Whether an object or a list fits."""
        return bool(self.model or self.item or self.values) or "object" in self.name.split(" or ")

    def refuses(self, value: Any) -> bool:
        """Return whether a value cannot fit: an object or a list where scalars are documented, in no envelope."""
        return self.is_scalar and type(value) in (dict, list) and self.envelope is None

    @functools.cached_property
    def is_object(self) -> bool:
        """Whether only objects fit, or also scalars, but no list."""
        names = self.name.split(" or ")
        return (self.model is not None or "object" in names) and "list" not in names and not self.anything

    @functools.cached_property
    def holds_objects(self) -> bool:
        """Whether it is an object or a list of them."""
        return self.is_object or (self.item is not None and self.item.holds_objects)

    @functools.cached_property
    def holding(self) -> tuple[Field, ...]:
        """The fields whose value is an object or a list of them."""
        return tuple(field for field in self.fields if field.shape.holds_objects)

    @functools.cached_property
    def readers(self) -> tuple[tuple[Field, Callable[[Any], Any]], ...]:
        """The fields of the model, each with what reads it from a decoded one."""
        model = self.model
        return (
            () if model is None else tuple((field, attrgetter(as_decoded(model, field.name))) for field in self.fields)
        )

    @functools.cached_property
    def aliased(self) -> tuple[tuple[Callable[[Any], Any], bool, tuple[bytes, ...]], ...]:
        """What reads each field with alternative spellings, whether it may be a list, and these as JSON text."""
        found: dict[str, list[bytes]] = {}
        for alias, field in self.aliases.items():
            found.setdefault(field.name, []).append(msgspec.json.encode(alias))
        return tuple(
            (read, field.shape.item is not None or field.shape.anything, tuple(found[field.name]))
            for field, read in self.readers
            if field.name in found
        )

    @functools.cached_property
    def to_aliases(self) -> tuple[tuple[Callable[[Any], Any], Shape], ...]:
        """What reads each field in whose values a model has alternative spellings, and the shape of these."""
        return tuple((read, field.shape) for field, read in self.readers if field.shape.spellings)

    @functools.cached_property
    def opened(self) -> tuple[tuple[Field, str], ...]:
        """The fields whose value, a map or a record, fits its type also in its envelope; and that envelope."""
        found = ((field, field.shape.envelope) for field in self.fields if field.shape.values or field.shape.record)
        return tuple((field, envelope) for field, envelope in found if envelope is not None)

    @functools.cached_property
    def read_opened(self) -> Callable[[Any], tuple[Any, ...]]:
        """What reads these fields from a decoded model, the first one twice: it always returns a tuple."""
        assert self.model is not None
        names = [as_decoded(self.model, field.name) for field, _ in self.opened]
        return attrgetter(*names, names[0])

    @functools.cached_property
    def envelopes(self) -> tuple[bytes, ...]:
        """The envelopes, as JSON text, of such fields of the model and of every model inside it."""
        found = dict.fromkeys(envelope for shape in self.inside() for _, envelope in shape.opened)
        return tuple(map(msgspec.json.encode, found))

    @functools.cached_property
    def to_opened(self) -> tuple[tuple[Callable[[Any], Any], Shape], ...]:
        """What reads each field in whose values a model has such a field, and the shape of these."""
        return tuple((read, field.shape) for field, read in self.readers if field.shape.envelopes)

    def takes_records(self, value: Any) -> bool:
        """Return whether a value is a record, or a list of records, of a field that is read lazily."""
        if is_array(value):
            return self.item is not None and self.item.record is not None and {*map(type, value)} <= {dict}
        return self.record is not None and is_object(value)


def shape_of(hint: Any) -> Shape:
    """Return the shape of a type hint; shapes of hashable hints are cached."""
    try:
        return _cached(hint)
    except TypeError:  # an unhashable hint
        return _read(hint)


def _read(hint: Any) -> Shape:
    origin = get_origin(hint)
    if origin is Annotated:
        # A constraint makes values of the right JSON type unfit, so the whole hint decides.
        inner, *annotations = get_args(hint)
        constraints = [each for each in annotations if isinstance(each, msgspec.Meta)]
        envelope = next((each.extra[ENVELOPE] for each in constraints if each.extra and ENVELOPE in each.extra), None)
        is_utc = any(each.tz for each in constraints)
        record = next((each.extra[RECORD] for each in constraints if each.extra and RECORD in each.extra), None)
        if record is not None:
            return Shape(hint, "object", record=record)
        return replace(shape_of(inner), type=hint, plain=frozenset(), is_utc=is_utc, envelope=envelope)
    if origin is Union or origin is types.UnionType:
        return _union(hint, [shape_of(arg) for arg in get_args(hint)])
    if origin is Literal:
        return Shape(hint, "enum", choices=get_args(hint), is_scalar=True)
    if origin is list:
        return Shape(hint, "list", item=shape_of(get_args(hint)[0]))
    if origin is dict:
        return Shape(hint, "object", values=shape_of(get_args(hint)[1]))
    if hint is Any or hint is object:
        return Shape(hint, "anything", anything=True)
    if isinstance(hint, Enveloped):
        inner = shape_of(hint.inner)
        return replace(inner, type=hint, plain=frozenset(), anything=False, envelope=hint.envelope)
    if isinstance(hint, Choice):
        union = _union(hint, [shape_of(member) for member in hint.members])
        tags = {value: shape_of(member) for value, member in hint.tags.items()}
        model = None if tags else union.model
        return replace(union, plain=frozenset(), model=model, tag=hint.tag or "", tags=tags)
    if isinstance(hint, type):
        if issubclass(hint, msgspec.Struct):
            return Shape(hint, hint.__name__, model=hint)
        if issubclass(hint, Record):
            return Shape(hint, "object")
        if issubclass(hint, AnyRecords):
            return Shape(hint, "object or list", item=shape_of(hint.record))
        if issubclass(hint, enum.Enum):
            return Shape(hint, "enum", choices=tuple(member.value for member in hint), is_scalar=True)
        if hint in (list, dict):
            return Shape(hint, hint.__name__, plain=frozenset({hint}))
        is_scalar = hint in _SCALARS or hint in (dt.date, dt.datetime)
        return Shape(hint, hint.__name__, plain=_SCALARS.get(hint, frozenset()), is_scalar=is_scalar)
    return Shape(hint, str(hint))


_NO_TAGS: Final[Mapping[str | int, Shape]] = {}


def _union(hint: Any, members: list[Shape]) -> Shape:
    """Return the merged shape of a union's members, of which at most one is an object and one a list."""
    names = [member.name for member in members if member.name != "NoneType"]
    return Shape(
        hint,
        " or ".join(names),
        plain=frozenset[type]().union(*(member.plain for member in members)),
        model=next((member.model for member in members if member.model), None),
        item=next((member.item for member in members if member.item), None),
        values=next((member.values for member in members if member.values), None),
        choices=tuple(choice for member in members for choice in member.choices),
        anything=any(member.anything for member in members),
        is_scalar=all(member.is_scalar for member in members),
        is_utc=any(member.is_utc for member in members),
        envelope=next((member.envelope for member in members if member.envelope), None),
        record=next((member.record for member in members if member.record), None),
        tag=next((member.tag for member in members if member.tag), ""),
        tags=next((member.tags for member in members if member.tags), _NO_TAGS),
    )


_cached = functools.lru_cache(maxsize=None)(_read)
