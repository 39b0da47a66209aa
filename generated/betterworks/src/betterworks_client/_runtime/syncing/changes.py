"""What a plan consists of: changes, conflicts and refusals, none of which shows a person in its repr."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, overload

import msgspec

from ..errors import ClientError
from ..values import Private

Action: TypeAlias = Literal["create", "update", "reactivate", "deactivate", "delete"]
REMOVALS: Final = ("deactivate", "delete")


class PlanRefusedError(ClientError):
    """A plan was not made or not applied, since it would do harm; nothing was sent."""


class Change(Private, frozen=True, kw_only=True):
    """One record to create, change or remove.

    `row`: number of the row that asks for it; None for a removal. `key`: what the record was matched by. `id`: None for
    a new record. `fields`: old and new value of each field that changes, by Python name; of a new record, the old ones
    are None. `unverified`: values that are sent although the API does not return them.
    """

    action: Action
    row: int | None
    key: str | None
    id: Any
    fields: Mapping[str, tuple[Any, Any]] = {}
    unverified: Mapping[str, Any] = {}
    slot: int = -1


class Conflict(Private, frozen=True):
    """Rows that cannot be matched with one record each. `rows`: their numbers; `ids`: the records in question."""

    rows: tuple[int, ...]
    ids: tuple[Any, ...]
    reason: str


class Refusal(Private, frozen=True):
    """What is not sent, and why: a whole row, one field of it, or the removal of a record."""

    row: int | None
    id: Any
    field: str | None
    reason: str


class Changes(Sequence[Change]):
    """Changes in the order of the list, kept in little space: each is made when it is asked for."""

    def __init__(self) -> None:
        self._packed: list[bytes] = []

    def append(self, change: Change) -> None:
        """Add a change."""
        self._packed.append(msgspec.msgpack.encode(change))

    def without(self, rows: set[int]) -> Changes:
        """Return the changes that none of these rows asks for."""
        kept = Changes()
        kept._packed = [packed for packed in self._packed if _unpack(packed).row not in rows]
        return kept

    def __len__(self) -> int:
        return len(self._packed)

    @overload
    def __getitem__(self, index: int) -> Change: ...
    @overload
    def __getitem__(self, index: slice) -> list[Change]: ...
    def __getitem__(self, index: int | slice) -> Change | list[Change]:
        if isinstance(index, slice):
            return [_unpack(packed) for packed in self._packed[index]]
        return _unpack(self._packed[index])

    def __iter__(self) -> Iterator[Change]:
        return map(_unpack, self._packed)

    def __repr__(self) -> str:
        return f"<{len(self)} changes>"


_DECODER: Final = msgspec.msgpack.Decoder(Change)


def _unpack(packed: bytes) -> Change:
    return _DECODER.decode(packed)
