"""The kinds of types, and the annotations that are written for them.

A type has two annotations, one for arguments and one for responses. They may differ: an argument
may be any sequence where a response contains a list. A third text is the type as the runtime
decodes it: msgspec needs help with some unions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import attrs

from ..text.literals import python_of


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

    def held(self) -> str:
        """Return the annotation of a value in a response, with null if it is one of its values."""
        return self._with_null(self._read())

    def decoded(self) -> str:
        """Return the type of a value in a response as the runtime decodes it, as source."""
        return self._with_null(self._decoded())

    def _with_null(self, text: str) -> str:
        is_said = text == "Any" or "None" in text.split(" | ")
        return f"{text} | None" if self.null and not is_said else text

    def _sent(self) -> str:
        return "Any"

    def _read(self) -> str:
        return "Any"

    def _decoded(self) -> str:
        return self._read()

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
    """Null, where it is the only value."""

    def _sent(self) -> str:
        return "None"

    _read = _sent

    def _decoded(self) -> str:
        return "Literal[None]"  # a value that `|` takes


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
    """Listed values: a type in the enums module, or an inline Literal if `name` is None.

    `is_class`: that type is an IntEnum. `base`: the annotation in responses without a name.
    """

    name: str | None
    values: tuple[Any, ...]
    base: str = "Any"
    is_class: bool = False

    def _sent(self) -> str:
        return f"enums.{self.name}" if self.name else literal(self.values)

    def _read(self) -> str:
        return f"enums.{self.name}" if self.name else self.base


@attrs.frozen
class Model(Type):
    """An object with declared properties: a model or record in responses, a TypedDict if sent.

    An `open` one may have further properties in arguments, which a TypedDict cannot have. `free`:
    responses contain a `Record`; `record`: a record of its own class.
    """

    name: str | None
    free: bool = False
    open: bool = False
    record: bool = False

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
        return f"list[{self.item.held()}]"

    def _decoded(self) -> str:
        return f"list[{self.item.decoded()}]"


@attrs.frozen
class Map(Type):
    """An object whose values have one type; without a type, a response contains a `Record`."""

    values: Type | None

    def _sent(self) -> str:
        return f"Mapping[str, {self.values.sent() if self.values else 'Any'}]"

    def _read(self) -> str:
        return f"dict[str, {self.values.held()}]" if self.values else "Record"

    def _decoded(self) -> str:
        return f"dict[str, {self.values.decoded()}]" if self.values else "Record"


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
class Mixed(Type):
    """One of several kinds of object that cannot be told apart in a response; `of`: their names."""

    of: tuple[str, ...]

    def _sent(self) -> str:
        return "Mapping[str, Any]"

    def _read(self) -> str:
        return "Record"


@attrs.frozen
class Union(Type):
    """One of several types.

    `of`: the documented members, which may be sent; `answered`: those that responses are decoded
    into. `tags` maps the values of the property `tag` to the objects among them. `is_native`:
    msgspec decodes the union without help.
    """

    of: tuple[Type, ...]
    answered: tuple[Type, ...]
    tag: str | None = None
    tags: tuple[tuple[str | int, Type], ...] = ()
    is_native: bool = True

    def _sent(self) -> str:
        return " | ".join(dict.fromkeys(member.sent() for member in self.of))

    def _read(self) -> str:
        return " | ".join(dict.fromkeys(member.read() for member in self.answered))

    def _decoded(self) -> str:
        found = " | ".join(dict.fromkeys(member.decoded() for member in self.answered))
        if self.is_native:
            return found
        if not self.tags:
            return f"OneOf[{found}]"
        tags = ", ".join(f"{python_of(value)}: {kind.decoded()}" for value, kind in self.tags)
        return f"OneOf[Annotated[{found}, {python_of(self.tag)}, {{{tags}}}]]"

    @property
    def is_plain(self) -> bool:
        """Whether responses are decoded into the documented members, by msgspec alone."""
        plain = {attrs.evolve(member, null=False) for member in self.members()}
        return self.is_native and set(self.answered) == plain

    def members(self) -> Iterator[Type]:
        """Yield the members, including those of nested unions."""
        for member in self.of:
            yield from member.members()


def mixed_in(found: Type) -> tuple[str, ...]:
    """Return the names of the objects in a type that cannot be told apart; empty if all can."""
    if isinstance(found, Mixed):
        return found.of
    inside: list[Type | None] = []
    if isinstance(found, Union):
        inside += found.answered
    elif isinstance(found, List):
        inside.append(found.item)
    elif isinstance(found, Map):
        inside.append(found.values)
    return next((names for each in inside if each and (names := mixed_in(each))), ())


def literal(values: Any) -> str:
    """Return the annotation of listed values; a Literal contains only text and whole numbers."""
    exact = [repr(value) for value in values if isinstance(value, (str, int))]
    parts = [f"Literal[{', '.join(exact)}]"] if exact else []
    parts += ["float"] if any(isinstance(value, float) for value in values) else []
    parts += ["None"] if None in values else []
    return " | ".join(parts)
