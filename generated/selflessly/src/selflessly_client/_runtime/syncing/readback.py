"""Compares a change with the records as they are now."""

from __future__ import annotations

from typing import Any

from ..values import Private
from .canonical import key_of, same
from .changes import REMOVALS, Change
from .current import Current
from .declaration import Sync


class State(Private, frozen=True):
    """Whether the records are as a change wants them, and the id of the one in question.

    `differs`: fields of a new record that are not as they were sent.
    """

    is_done: bool
    id: Any = None
    differs: tuple[str, ...] = ()

    @property
    def exists(self) -> bool:
        """Whether a new record is there, although it is not as it was sent."""
        return bool(self.differs)

    @property
    def told(self) -> str:
        """What is to be said about it."""
        return f", but {', '.join(self.differs)} not as sent" if self.differs else ""


def state_of(sync: Sync, fresh: Current, change: Change) -> State:
    """Return whether the records are as a change wants them."""
    slot = _slot(sync, fresh, change)
    if change.action in REMOVALS:
        return State(slot is None or not fresh.is_active(slot), change.id)
    if slot is None or (change.action == "reactivate" and not fresh.is_active(slot)):
        return State(False)
    values = fresh.values(slot)
    differs = tuple(
        name
        for name, (_, new) in change.fields.items()
        if name in fresh.places and not same(sync.named[name], values[fresh.places[name]], new)
    )
    return State(not differs, fresh.id(slot), differs if change.action == "create" else ())


def changed_since(sync: Sync, before: Current, fresh: Current, change: Change) -> bool:
    """Return whether a record is not as it was when the plan was made."""
    slot = _slot(sync, fresh, change)
    if change.action == "create":
        return slot is not None
    if slot is None or fresh.is_active(slot) != before.is_active(change.slot):
        return True
    return fresh.values(slot) != before.values(change.slot)


def _slot(sync: Sync, fresh: Current, change: Change) -> int | None:
    """Return the slot of the record that a change is about; None if there is none."""
    if change.id is not None:
        return fresh.slots_by_id().get(change.id)
    for name, index in fresh.index.items():
        field = sync.named[name]
        slot = index.get(key_of(field, change.fields.get(name, (None, None))[1]) or "")
        if slot is not None and slot >= 0:
            return slot
    return None
