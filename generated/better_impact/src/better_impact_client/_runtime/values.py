"""Basic values of the runtime: immutable base classes, `omit`, hidden text, the arguments of a call."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeVar

import msgspec
from msgspec.structs import replace

ONCE: Final = "once"
"""Request extension that says that the body cannot be sent a second time."""


class Value(msgspec.Struct, frozen=True):
    """Base class of immutable values, fast to define, create and compare."""


class Private(Value, frozen=True):
    """Base class of immutable values whose repr shows no fields, since they are secret or personal."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []

    def __sentry_repr__(self) -> str:
        return repr(self)


class Omit(enum.Enum):
    """Type of `omit`: the argument is not sent (`None` is sent as null)."""

    OMIT = "omit"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


omit: Final = Omit.OMIT
"""Default of every optional argument: the field or parameter is omitted from the request."""


def told(value: object) -> str:
    """Return a value for a message; a member of an enum by its name and its value."""
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name} ({value.value!r})"
    return repr(value)


def type_variable(name: str, *, default: object) -> TypeVar:
    """Return a type variable, whose default only type checkers know."""
    make: Any = TypeVar  # type checkers accept only a literal name
    made: TypeVar = make(name)
    return made


class Call(Private, frozen=True):
    """The arguments of one call by their location in the request, each by the vendor's name.

    Except in `path`: its names are the placeholders of the operation's path template. `on_progress`: called while a
    body with files is sent.
    """

    path: Mapping[str, Any] = {}
    query: Mapping[str, Any] = {}
    headers: Mapping[str, Any] | None = None
    body: Any = None
    on_progress: Any = None

    def with_query(self, **values: Any) -> Call:
        """Return the call with query parameters added or replaced."""
        return replace(self, query={**self.query, **values})


def same_value(one: object, other: object) -> bool:
    """Return whether two values mean the same: equal, or different only in case or in their JSON type.

    Vendors return an enum value in another case than requests take it (`Accepted` and `accepted`), and an id as a
    number here and as text there. A boolean equals no text, and None only None.
    """
    return one == other or (_folded(one) is not None and _folded(one) == _folded(other))


def _folded(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(int(value))
    return value.casefold() if isinstance(value, str) else None


class Hidden(str):
    """Text whose repr, and that of its parts, hides it, so that tracebacks do not show it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<hidden>"

    def __getitem__(self, key: Any) -> Hidden:
        return Hidden(super().__getitem__(key))  # rich shows the first characters of a long text

    def __sentry_repr__(self) -> str:
        return repr(self)


def hidden(value: Any) -> Any:
    """Return a string as `Hidden`; any other value unchanged."""
    return Hidden(value) if isinstance(value, str) else value


class HiddenArguments(dict[str, Any]):
    """Arguments that contain credentials; the repr hides them, so that tracebacks do not show them."""

    def __repr__(self) -> str:
        return "<credentials>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:  # rich and Sentry would show the items of a dict
        return []

    def __sentry_repr__(self) -> str:
        return repr(self)
