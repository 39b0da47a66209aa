"""The runtime's own values: immutable bases, what is left out, what is hidden, a call's arguments."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any, Final, Literal

import msgspec
from msgspec.structs import replace


class Value(msgspec.Struct, frozen=True):
    """An immutable value: quick to define, to create and to compare."""


class Private(Value, frozen=True):
    """An immutable value that shows none of its fields, since they are secret or personal."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []


class Omit(enum.Enum):
    """Type of `omit`: an argument that is not sent at all (`None` is sent as null)."""

    OMIT = "omit"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


omit: Final = Omit.OMIT
"""Default of every optional argument: the field or parameter is left out of the request."""


class Call(Private, frozen=True):
    """The arguments of one call, by the vendor's names, by where they go in the request.

    `path` is the exception: its names are the placeholders of the operation's path template.
    """

    path: Mapping[str, Any] = {}
    query: Mapping[str, Any] = {}
    headers: Mapping[str, Any] | None = None
    body: Any = None

    def with_query(self, **values: Any) -> Call:
        """Return the call with other query parameters beside its own."""
        return replace(self, query={**self.query, **values})


class Hidden(str):
    """A text that is not shown, not even in a traceback."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<hidden>"


def hidden(value: Any) -> Any:
    """Return a text as one that is not shown; any other value as it is."""
    return Hidden(value) if isinstance(value, str) else value


class Given(dict[str, Any]):
    """Arguments that hold credentials. They are not shown, not even in a traceback."""

    def __repr__(self) -> str:
        return "<credentials>"
