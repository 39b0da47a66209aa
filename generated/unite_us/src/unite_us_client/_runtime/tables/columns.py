"""The columns of a table, derived from the type of a list's items.

Nested objects are flattened (`address__city`), and lists of objects become child tables (`users__memberships`). Lists
of scalars, objects without documented fields, and lists of objects in the rows of a child table become JSON.
"""

from __future__ import annotations

import hashlib
import hmac
import types
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Final, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec.structs import replace

from ..model import ENVELOPE, AnyRecords, Enveloped, Record, as_read
from ..values import Value
from .cells import Convert, Kind, Whole, conversion, hasher, kind_of

Personal: TypeAlias = Literal["name", "contact", "birth", "health", "address", "free-text", "identifier"]
"""What personal data a column holds."""

EXTRA: Final = "_extra"
"""The column with the undocumented fields of an item, as a JSON object of their paths."""
DRIFT: Final = "_drift"
"""The column with the values that do not fit their columns, as a JSON object of their paths."""
ROW: Final = "_row"
"""The column with the number of an item in its list, from 0, in a table whose items have no known key."""
POSITION: Final = "_position"
"""The column with the place of a child row in its list, from 0."""
PARENT: Final = "_parent"
"""The prefix of the columns with the key of the parent row."""
LEVELS: Final = 1
"""How deep child tables go: with more levels, deeply nested items would have dozens of tables that nobody joins."""
INNER: Final = "__"
"""Joins the names of nested fields, and the names of child tables with that of their parent."""


class Column(Value, frozen=True):
    """A column: its name, what it holds, whether it is a part of the key, and its personal data (None: none)."""

    name: str
    kind: Kind
    key: bool = False
    personal: Personal | None = None


class Slot(Value, frozen=True, eq=False):
    """Where the value of a field goes: a cell of the row, the fields of a nested object, a child table, or nowhere.

    `whole` converts all values of a column at once, or returns None if one of them may not fit; `convert` converts a
    single one, and raises ValueError if it does not fit. `envelope` names a field that may wrap the value. `name`: the
    Python name of the field.
    """

    index: int | None = None
    whole: Whole | None = None
    convert: Convert | None = None
    fields: Mapping[str, Slot] | None = None
    child: int | None = None
    envelope: str | None = None
    name: str = ""

    @property
    def is_nowhere(self) -> bool:
        """Whether the value is left out."""
        return self.index is None and self.fields is None and self.child is None


class Layout(Value, frozen=True, eq=False):
    """The columns of a table, its child tables, and where each field of an item goes.

    `linked`: how many of the columns, the first ones, come from outside the item: arguments of the list, the number
    of the item, or the key of the parent row. `extra` and `drift`: the places of the columns with undocumented fields
    and with values that do not fit (None: they are not kept).
    """

    name: str
    columns: tuple[Column, ...]
    slots: Mapping[str, Slot]
    children: tuple[Layout, ...]
    linked: int
    extra: int | None = None
    drift: int | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)

    @property
    def key(self) -> tuple[str, ...]:
        """The names of the columns that identify a row."""
        return tuple(column.name for column in self.columns if column.key)

    @property
    def key_places(self) -> tuple[int, ...]:
        """The places of the columns that identify a row."""
        return tuple(index for index, column in enumerate(self.columns) if column.key)

    def each(self) -> Iterator[Layout]:
        """Yield the table and every table below it."""
        yield self
        for child in self.children:
            yield from child.each()


class Privacy(Value, frozen=True):
    """What becomes of personal data: kept, left out, or replaced by a hash with a secret key.

    Unless it is kept, undocumented fields and values that do not fit are left out: they may be personal as well.
    """

    treatment: Literal["keep", "drop", "hash"] = "keep"
    secret: bytes = b""

    def __repr__(self) -> str:
        return f"<Privacy {self.treatment}>"

    @property
    def mark(self) -> str:
        """Text that is the same for exports whose rows may stand together: the treatment, and a digest of the key."""
        if self.treatment != "hash":
            return self.treatment
        return f"hash {hmac.new(self.secret, b'mark', hashlib.sha256).hexdigest()[:16]}"


KEEP: Final = Privacy()


def layout_of(
    name: str,
    item: type,
    key: tuple[str, ...],
    personal: Mapping[str, Mapping[str, Personal]],
    privacy: Privacy = KEEP,
    scope: tuple[str, ...] = (),
) -> Layout:
    """Return the layout of a table whose rows are items of a type.

    `key` holds the Python names of the fields that identify an item (empty: none is known). `personal` maps the name of
    a model to its personal fields, and to what they hold. `scope` names the arguments that the list requires: rows of
    several lists stand in one table.
    """
    linked = [Column(f"_{argument}", "text", key=True) for argument in scope]
    if not key:
        linked.append(Column(ROW, "integer", key=True))
    return _Maker(personal, privacy, key).table(name, item, linked)


class _Maker:
    """Makes layouts.

    `_open` holds the types that are being read, since a type inside itself becomes JSON; `_level` is 0 in the table
    itself, 1 in its child tables.
    """

    def __init__(self, personal: Mapping[str, Mapping[str, Personal]], privacy: Privacy, key: tuple[str, ...]) -> None:
        self._personal = personal
        self._privacy = privacy
        self._key = key
        self._open: list[type] = []
        self._level = 0

    def table(self, name: str, item: type, linked: list[Column]) -> Layout:
        """Return the layout of a table; `linked` are the columns that link it to its parent."""
        made = _Columns(list(linked))
        key = () if self._level else self._key
        slots = self._fields(item, "", made, key)
        extra = drift = None
        if self._privacy.treatment == "keep":
            extra, drift = len(made.columns), len(made.columns) + 1
            made.columns += [Column(EXTRA, "json"), Column(DRIFT, "json")]
        links = _links(made.columns)
        self._open.append(item)
        self._level += 1
        children = tuple(self.table(f"{name}{INNER}{field}", inner, links) for field, inner in made.children)
        self._level -= 1
        self._open.pop()
        return Layout(name, tuple(made.columns), slots, children, len(linked), extra, drift)

    def _fields(self, item: type, prefix: str, made: _Columns, key: tuple[str, ...] = ()) -> dict[str, Slot]:
        self._open.append(item)
        slots: dict[str, Slot] = {}
        marked: dict[str, Personal] = {}
        for base in reversed(item.__mro__):
            marked.update(self._personal.get(base.__name__, {}))
        for name, wires, hint in _documented(item):
            members, envelope = _members(hint)
            slot = self._slot(f"{prefix}{name}", members, made, marked.get(name), is_key=name in key)
            for wire in wires:
                slots.setdefault(wire, replace(slot, envelope=envelope, name=name))
        self._open.pop()
        return slots

    def _slot(self, name: str, members: list[Any], made: _Columns, personal: Personal | None, *, is_key: bool) -> Slot:
        if personal is None:
            inner = members[0] if len(members) == 1 else None
            if inner is not None and self._is_open(inner):
                return Slot(fields=self._fields(inner, f"{name}{INNER}", made))
            listed = _listed(members) if self._level < LEVELS else None
            if listed is not None and self._is_open(listed):
                made.children.append((made.free(name), listed))
                return Slot(child=len(made.children) - 1)
        kind = kind_of(name, members, is_key=is_key)
        if personal is None and kind == "json":
            personal = "free-text"  # nobody knows what an object without documented fields holds
        if personal is not None and self._privacy.treatment == "drop" and not is_key:
            return Slot()
        whole, convert = conversion(kind, members)
        if personal is not None and self._privacy.treatment != "keep":
            kind, whole, convert = "text", None, hasher(convert, self._privacy.secret)
        made.columns.append(Column(made.free(name), kind, is_key, personal))
        return Slot(len(made.columns) - 1, whole, convert)

    def _is_open(self, hint: Any) -> bool:
        """Return whether a type has documented fields, and is not inside itself."""
        if not isinstance(hint, type) or hint in self._open:
            return False
        return issubclass(hint, msgspec.Struct) or (issubclass(hint, Record) and any(_documented(hint)))


class _Columns:
    """The columns of a table that is being made, and its child tables: the field and the type of each."""

    def __init__(self, columns: list[Column]) -> None:
        self.columns = columns
        self.children: list[tuple[str, type]] = []

    def free(self, name: str) -> str:
        """Return a name that no column and no child table has."""
        return _free(name, {*(column.name for column in self.columns), *(child for child, _ in self.children)})


def _links(columns: list[Column]) -> list[Column]:
    """Return the key columns of a child table."""
    found: list[Column] = []
    for column in columns:
        if column.key:
            name = column.name if column.name.startswith(PARENT) else f"{PARENT}_{column.name.lstrip('_')}"
            found.append(replace(column, name=_free(name, {each.name for each in found})))
    return [*found, Column(POSITION, "integer", key=True)]


def _free(name: str, names: set[str]) -> str:
    """Return a name that is not among others, whatever the case of its letters."""
    taken = {each.casefold() for each in names}
    while name.casefold() in taken:
        name += "_"
    return name


def _documented(item: type) -> Iterator[tuple[str, tuple[str, ...], Any]]:
    """Yield each documented field of a type: its Python name, its names in responses, and its type."""
    if issubclass(item, Record):
        hints: dict[str, Any] = get_type_hints(item, include_extras=True)
        for name, hint in hints.items():
            if get_origin(hint) is not ClassVar:
                yield name, (name,), hint
        return
    yield from _fields_of(item)


def _fields_of(model: Any) -> Iterator[tuple[str, tuple[str, ...], Any]]:
    aliases: Mapping[str, tuple[str, ...]] = getattr(model, "_aliases", {})
    for field in msgspec.structs.fields(model):
        yield field.name, (field.encode_name, *aliases.get(field.name, ())), field.type


def _members(hint: Any) -> tuple[list[Any], str | None]:
    """Return the members of a union without None, and the name of an envelope that the value may be in."""
    hint = as_read(hint)
    if get_origin(hint) is Annotated:
        inner, *notes = get_args(hint)
        members, envelope = _members(inner)
        extras = [note.extra for note in notes if isinstance(note, msgspec.Meta) and note.extra]
        is_exact = any(isinstance(note, msgspec.Meta) and note.tz is not None for note in notes)
        return [hint] if is_exact else members, next((e[ENVELOPE] for e in extras if ENVELOPE in e), envelope)
    if isinstance(hint, Enveloped):
        return _members(hint.inner)[0], hint.envelope
    if get_origin(hint) in (Union, types.UnionType):
        found = [_members(member) for member in get_args(hint)]
        members = [member for inner, _ in found for member in inner]
        return members, next((envelope for _, envelope in found if envelope), None)
    return ([] if hint is type(None) else [hint]), None


def _listed(members: list[Any]) -> Any:
    """Return the type of the items of a list of objects, also where a single object may stand for the list."""
    if len(members) == 1 and isinstance(members[0], type) and issubclass(members[0], AnyRecords):
        return members[0].record
    lists = [_members(get_args(member)[0])[0] for member in members if get_origin(member) is list]
    others = [member for member in members if get_origin(member) is not list]
    if len(lists) == 1 and len(lists[0]) == 1 and all(other == lists[0][0] for other in others):
        return lists[0][0]
    return None
