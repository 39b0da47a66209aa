"""The types of schemas, and the types of the results of methods."""

from __future__ import annotations

import re
from typing import Any, Literal

import attrs

from ..specs.document import Document
from ..specs.schemas import (
    is_enum,
    is_extensible,
    is_flag,
    is_free,
    is_free_union,
    is_model,
    is_null,
    is_record,
    ref_name,
    sorted_kinds,
    takes_null,
    values_of,
    variants,
)
from .annotations import (
    Enum,
    Flag,
    List,
    Map,
    Model,
    Moment,
    Null,
    Range,
    Records,
    Scalar,
    Type,
    Union,
)
from .unions import union_of

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def type_of(document: Document, node: Any) -> Type:
    """Return the type of a schema."""
    name, schema = ref_name(node), document.resolve(node)
    found = _type_of(document, name, schema)
    if isinstance(found, Null):
        return found
    return attrs.evolve(found, null=takes_null(schema) or found.null)


def _type_of(document: Document, name: str | None, schema: dict[str, Any]) -> Type:
    if name and is_enum(schema):
        return Enum(name, tuple(schema["enum"]), is_class=is_int_enum(schema))
    if is_null(schema):
        return Null()
    members = variants(schema)
    if members:
        return _union(document, schema, members)
    plain = _plain(document, schema)
    if is_flag(schema):
        return Flag(plain.read())
    values = values_of(schema)
    if values:
        return Enum(None, values, plain.read() if sorted_kinds(schema) else _base(values))
    form, wire = schema.get("format"), schema.get("x-wire-format")
    is_moment = form in ("date-time", "unix-time")
    is_text = sorted_kinds(schema) == ["string"]
    if "x-range-separator" in schema:
        return Range()
    if wire == "date-or-date-time" or form == "unix-time":
        return Moment("either", "datetime" if is_moment else plain.read())
    if form in ("date", "date-time"):
        kind: Literal["date", "date-time"] = "date" if form == "date" else "date-time"
        return Moment(kind, "datetime" if is_moment else "date" if is_text else plain.read())
    if is_model(schema):
        is_own = is_record(schema)
        return Model(name, is_free(schema) and not is_own, is_extensible(schema), is_own)
    return plain


def _union(document: Document, schema: dict[str, Any], members: list[Any]) -> Type:
    """Return the union of the members; a member that is only null makes the union nullable."""
    rest = [member for member in members if not is_null(document.resolve(member))]
    found = [type_of(document, member) for member in rest]
    null = len(rest) < len(members)
    if not found:
        return Null()
    if len(found) == 1:
        return attrs.evolve(found[0], null=null or found[0].null)
    union = union_of(document, found, schema.get("discriminator"))
    null = null or union.null
    if is_free_union(document, schema):
        return Records(union.sent(), null=null)
    return attrs.evolve(union, null=null)


def is_int_enum(schema: dict[str, Any]) -> bool:
    """Return whether an enum becomes a class: its values are whole numbers that have names."""
    values = [value for value in schema["enum"] if value is not None]
    return bool(schema.get("x-enum-varnames")) and all(isinstance(v, int) for v in values)


def _base(values: tuple[Any, ...]) -> str:
    """Return the annotation of listed values whose schema declares no type."""
    names = {str: "str", bool: "bool", int: "int", float: "float"}
    kinds = [names.get(type(value), "Any") for value in values if value is not None]
    return "Any" if "Any" in kinds else " | ".join(dict.fromkeys(kinds))


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
    return found[0] if len(found) == 1 else union_of(document, found)


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
        return is_class(self.record) and self.record.decoded() == self.record.held()

    @property
    def argument(self) -> str:
        """The argument `result` of a method, as source."""
        if self.is_class:
            return f"result: type[{self.variable}] = {self.documented}"
        return f"result: type[{self.variable}] | None = None"

    def item(self, record: str) -> str:
        """Return the annotation of an item of a list if the record has the named type."""
        return f"{record} | None" if self.record.null and record != "Any" else record

    def returns(self, record: str) -> str:
        """Return the annotation of the result if the record has the named type."""
        several = {"one": record, "list": f"list[{self.item(record)}]"}
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
