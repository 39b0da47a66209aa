"""The Python types of schemas, from which annotations are written.

A type has two annotations, one for arguments and one for responses. They may differ: an argument
may be any sequence where a response contains a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

import attrs

from ..specs.document import Document
from ..specs.schemas import (
    is_enum,
    is_flag,
    is_free,
    is_free_union,
    is_model,
    is_open,
    is_record,
    ref_name,
    sorted_kinds,
    variants,
)

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@attrs.frozen
class Type:
    """A type; `null`: null is one of its values."""

    null: bool = attrs.field(default=False, kw_only=True)

    def sent(self) -> str:
        """Return the annotation of an argument."""
        text = self._sent()
        return f"{text} | None" if self.null and "None" not in text.split(" | ") else text

    def read(self) -> str:
        """Return the annotation of a value in a response, without null."""
        return self._read()

    def _sent(self) -> str:
        return "Any"

    def _read(self) -> str:
        return "Any"

    def members(self) -> Iterator[Type]:
        """Yield the members of a union, or the type itself if it is not a union."""
        yield self


@attrs.frozen
class Scalar(Type):
    """A string, a number or a boolean."""

    name: str

    def _sent(self) -> str:
        return self.name

    _read = _sent


@attrs.frozen
class Null(Type):
    """Null, and nothing else."""

    def _sent(self) -> str:
        return "None"

    _read = _sent


@attrs.frozen
class Moment(Type):
    """A date, a date-time, or either; `read_as` is the annotation in responses."""

    kind: Literal["date", "date-time", "either"]
    read_as: str

    def _sent(self) -> str:
        return {"date": "date", "date-time": "datetime", "either": "date | datetime"}[self.kind]

    def _read(self) -> str:
        return self.read_as


@attrs.frozen
class Range(Type):
    """A first and a last date, which are sent as one text."""

    def _sent(self) -> str:
        return "tuple[date, date]"

    def _read(self) -> str:
        return "str"


@attrs.frozen
class Flag(Type):
    """A boolean that is sent as one of two values, which responses hold as they are."""

    answered: str

    def _sent(self) -> str:
        return "bool"

    def _read(self) -> str:
        return self.answered


@attrs.frozen
class Enum(Type):
    """Listed values: a type in the enums module, or an inline Literal if `name` is None."""

    name: str | None
    values: tuple[Any, ...]
    base: str = "Any"

    def _sent(self) -> str:
        return f"enums.{self.name}" if self.name else literal(self.values)

    def _read(self) -> str:
        return f"enums.{self.name}" if self.name else self.base


@attrs.frozen
class Model(Type):
    """An object with declared properties: a model or record in responses, a TypedDict if sent.

    An `open` one may have further properties in arguments, which a TypedDict cannot have.
    """

    name: str | None
    free: bool = False
    open: bool = False

    def _sent(self) -> str:
        if not self.name:
            return "Mapping[str, Any]"
        return f"params.{self.name}" + (" | Mapping[str, Any]" if self.open else "")

    def _read(self) -> str:
        return "Record" if self.free or not self.name else f"models.{self.name}"


@attrs.frozen
class List(Type):
    """A list."""

    item: Type

    def _sent(self) -> str:
        return f"Sequence[{self.item.sent()}]"

    def _read(self) -> str:
        return f"list[{self.item.read()}]"


@attrs.frozen
class Map(Type):
    """An object whose values have one type; without a type, a response contains a `Record`."""

    values: Type | None

    def _sent(self) -> str:
        return f"Mapping[str, {self.values.sent() if self.values else 'Any'}]"

    def _read(self) -> str:
        return f"dict[str, {self.values.read()}]" if self.values else "Record"


@attrs.frozen
class Upload(Type):
    """A file that is sent; with `named`, a name and a media type may be given with it."""

    named: bool

    def _sent(self) -> str:
        plain = "bytes | os.PathLike[str] | BinaryIO"
        return f"Upload | {plain}" if self.named else plain

    def _read(self) -> str:
        return "str"


@attrs.frozen
class Records(Type):
    """One free-form object, or a list of them."""

    sent_as: str = "Any"

    def _sent(self) -> str:
        return self.sent_as

    def _read(self) -> str:
        return "Records"


@attrs.frozen
class Union(Type):
    """One of several types."""

    of: tuple[Type, ...]

    def _sent(self) -> str:
        return " | ".join(dict.fromkeys(member.sent() for member in self.of))

    def _read(self) -> str:
        return " | ".join(dict.fromkeys(member.read() for member in self.of))

    def members(self) -> Iterator[Type]:
        """Yield the members, including those of nested unions."""
        for member in self.of:
            yield from member.members()


def literal(values: Any) -> str:
    """Return a Literal of the values as an annotation."""
    kept = [value for value in values if value is not None]
    text = f"Literal[{', '.join(repr(value) for value in kept)}]"
    return f"{text} | None" if len(kept) < len(values) else text


def type_of(document: Document, node: Any) -> Type:
    """Return the type of a schema."""
    name, schema = ref_name(node), document.resolve(node)
    if schema.get("type") in ("null", ["null"]):
        return Null(null=True)
    found = _type_of(document, name, schema)
    kinds = schema.get("type")
    null = (isinstance(kinds, list) and "null" in kinds) or None in schema.get("enum", ())
    return attrs.evolve(found, null=null or found.null)


def _type_of(document: Document, name: str | None, schema: dict[str, Any]) -> Type:
    if name and is_enum(schema):
        return Enum(name, tuple(schema["enum"]))
    members = variants(schema)
    if members:
        return _union(document, schema, members)
    plain = _plain(document, schema)
    if is_flag(schema):
        return Flag(plain.read())
    if "enum" in schema or "const" in schema:
        values = schema["enum"] if "enum" in schema else [schema["const"]]
        return Enum(None, tuple(values), plain.read())
    form, wire = schema.get("format"), schema.get("x-wire-format")
    is_moment = form in ("date-time", "unix-time")
    if "x-range-separator" in schema:
        return Range()
    if wire == "date-or-date-time" or form == "unix-time":
        return Moment("either", "datetime" if is_moment else plain.read())
    if form in ("date", "date-time"):
        kind: Literal["date", "date-time"] = "date" if form == "date" else "date-time"
        return Moment(kind, "datetime" if is_moment else plain.read())
    if is_model(schema):
        return Model(name, is_free(schema) and not is_record(schema), is_open(schema))
    return plain


def _union(document: Document, schema: dict[str, Any], members: list[Any]) -> Type:
    """Return the union of the members; a member that is only null makes the union nullable."""
    rest = [member for member in members if document.resolve(member).get("type") != "null"]
    found = tuple(type_of(document, member) for member in rest)
    null = len(rest) < len(members)
    if len(found) == 1:
        return attrs.evolve(found[0], null=null or found[0].null)
    union = Union(found, null=null)
    return Records(union.sent(), null=null) if is_free_union(document, schema) else union


def _plain(document: Document, schema: dict[str, Any]) -> Type:
    """Return the type for the JSON types of a schema."""
    found: list[Type] = []
    for kind in sorted_kinds(schema):
        if kind == "array":
            found.append(List(type_of(document, schema.get("items") or {})))
        elif kind == "object":
            values = schema.get("additionalProperties")
            typed = isinstance(values, dict) and values
            found.append(Map(type_of(document, values) if typed else None))
        else:
            found.append(Scalar(_SCALARS[kind]))
    if not found:
        return Type()
    return found[0] if len(found) == 1 else Union(tuple(found))


@attrs.frozen(kw_only=True)
class ResultType:
    """The type of a method's result, unless the caller passes `result=`.

    `record` is the documented type of a record, `variable` the name of the type variable whose
    default it is. `several`: the result is one record, or a list. `optional`: the result may be
    None.
    """

    record: Type
    variable: str
    several: Literal["one", "list"] = "one"
    optional: bool = False

    @property
    def documented(self) -> str:
        """The documented type as an annotation."""
        return "Record" if isinstance(self.record, Records) else self.record.read()

    @property
    def is_class(self) -> bool:
        """Whether the documented type can be the default of an argument that takes a class."""
        return is_class(self.record)

    @property
    def argument(self) -> str:
        """The argument `result` of a method, as source."""
        if self.is_class:
            return f"result: type[{self.variable}] = {self.documented}"
        return f"result: type[{self.variable}] | None = None"

    def returns(self, record: str) -> str:
        """Return the annotation of the result if the record has the named type."""
        several = {"one": record, "list": f"list[{record}]"}
        return several[self.several] + (" | None" if self.optional else "")


def is_class(found: Type) -> bool:
    """Return whether the annotation in responses is a class for type checkers, not a union."""
    if isinstance(found, Enum):
        return not found.name and found.base in _SCALARS.values()
    if isinstance(found, List):
        return is_class(found.item)
    if isinstance(found, Map) and found.values:
        return is_class(found.values)
    return not isinstance(found, Union | Null) and type(found) is not Type


def result_of(found: Type, variable: str, *, optional: bool) -> ResultType:
    """Return the result of a method for the type of its response.

    Where the documentation allows one record or a list, it is a list, so that callers need not ask
    which one came.
    """
    several: Literal["one", "list"] = "one"
    record = found
    if isinstance(found, Records):
        several = "list"
    elif isinstance(found, List):
        several, record = "list", found.item
    return ResultType(record=record, variable=variable, several=several, optional=optional)


def name_of(documented: str) -> str:
    """Return the base of the name of a documented type's variable."""
    return "_".join(re.findall(r"\w+", documented.replace("models.", "").replace("enums.", "")))
