"""Compares a list with the records of the API and makes the plan."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Mapping
from typing import Any, Final, Literal

from ..errors import InvalidArgumentError
from .canonical import key_of, same
from .changes import REMOVALS, Change, Changes, Conflict, Refusal
from .columns import Columns
from .contents import Contents, Settings, defaults_of, keys_of, share
from .current import Current, read_current
from .declaration import Field, Sync
from .sources import Desired, has_columns, rows_of

_LISTED: Final = 5
"""Ids or rows that a reason names."""
_UNCHANGED, _CHANGED, _SPOILED = 1, 2, 3


async def make_plan(resource: Any, sync: Sync, desired: Desired, settings: Settings, account: str | None) -> Contents:
    """Read the records of the API, compare them with a list, and return what differs.

    `account`: the key of the client's own account, if it is known.
    """
    keys = keys_of(sync, settings.match)
    sync.remover(settings.remove)
    allowed = share(settings.max_removals)
    if settings.empty not in ("keep", "clear") or settings.unreadable not in ("create", "always"):
        raise InvalidArgumentError("empty must be 'keep' or 'clear', unreadable 'create' or 'always'")
    comparison = _Comparison(sync, settings, keys, account)
    rows = rows_of(desired, settings.source)
    first = next(rows, None)  # a file that cannot be read is reported before the API is called
    if first is not None:
        comparison.check(first[1], has_columns=has_columns(desired, settings.source))
    others = [field for field in map(sync.field, sync.keys) if field not in keys and field.reads]
    now = dt.datetime.now(dt.timezone.utc)
    comparison.start(await read_current(resource, sync, (*keys, *others), settings.options, settings.prefetch))
    if first is not None:
        comparison.add(*first)
    for number, row in rows:
        comparison.add(number, row)
    return comparison.finish(now, allowed)


class _Comparison:
    def __init__(self, sync: Sync, settings: Settings, keys: tuple[Field, ...], account: str | None) -> None:
        self._sync, self._settings, self._keys = sync, settings, keys
        self._account = account
        self._columns = Columns(
            sync,
            settings.columns,
            settings.ignore,
            settings.fields,
            keys,
            clears=settings.empty == "clear",
            date_format=settings.source.get("date_format"),
        )
        self._defaults = defaults_of(sync, settings)
        self._kept = {text.casefold() for text in settings.keep}
        self._creates, self._updates, self._removals = Changes(), Changes(), Changes()
        self._conflicts: list[Conflict] = []
        self._refusals: list[Refusal] = []
        self._spoiled: set[int] = set()
        self._new: dict[tuple[str, str], int] = {}
        self._count = self._leaving = 0
        self._blind: set[str] = set()
        paths = {path: f.name for f in sync.fields for path in f.reads}
        self._active = paths.get(sync.active.field) if sync.active else None

    def check(self, row: Mapping[str, Any], *, has_columns: bool) -> None:
        """Raise InvalidArgumentError for columns that are no fields, or columns without the field to match by."""
        self._columns.values(row)
        if has_columns and self._columns.used.isdisjoint(field.name for field in self._keys):
            names = " or ".join(field.name for field in self._keys)
            raise InvalidArgumentError(f"the list has no column for {names}, which records are matched by")

    def start(self, current: Current) -> None:
        """Take the records of the API."""
        self._current = current
        self._rows = array("q", bytes(8 * len(current)))
        self._states = bytearray(len(current))

    def add(self, number: int, row: Mapping[str, Any]) -> None:
        """Compare a row."""
        self._count += 1
        values, wrong = self._columns.values(row)
        found = self._match(number, values, wrong)
        if found is None:
            return
        slot, key = found
        if slot >= 0 and self._rows[slot]:
            other = self._rows[slot]
            self._states[slot] = _SPOILED
            self._conflict((other, number), (self._current.id(slot),), "match the same record")
            return
        if slot >= 0:
            self._rows[slot] = number
        if wrong:
            for name, reason in wrong.items():
                self._refuse(number, slot, name, reason)
        elif slot >= 0:
            self._compare(number, slot, key, values)
        else:
            self._create(number, key, values)

    def _match(self, number: int, values: Mapping[str, Any], wrong: Mapping[str, str]) -> tuple[int, str] | None:
        """Return the slot of the record that a row is about (-1: a new one) and the key; None for a conflict."""
        sync, current, slots, keys = self._sync, self._current, dict[int, str](), dict[str, str]()
        for field in self._keys:
            key = key_of(field, values.get(field.name))
            if key is None:
                continue
            keys[field.name] = key
            slot = current.index[field.name].get(key)
            if slot is not None and slot < 0:
                those = current.several[field.name][key]
                for each in those:
                    self._rows[each] = number
                ids = tuple(current.id(each) for each in those)
                self._conflict((number,), ids, f"several records have this {field.name}")
                return None
            if slot is not None:
                slots.setdefault(slot, field.name)
        if not keys:
            if not any(field.name in wrong for field in self._keys):
                self._conflict((number,), (), f"has no {' and no '.join(field.name for field in self._keys)}")
            else:
                for name, reason in wrong.items():
                    self._refuse(number, -1, name, reason)
            return None
        if len(slots) > 1:
            for slot in slots:
                self._rows[slot] = self._rows[slot] or number
                self._states[slot] = _SPOILED
            self._conflict(
                (number,), tuple(map(current.id, slots)), f"matches different records by {' and '.join(slots.values())}"
            )
            return None
        if slots:
            slot, name = next(iter(slots.items()))
            foreign = [each for each in keys if not sync.named[each].is_sent and keys[each] not in current.index[each]]
            if foreign:
                self._rows[slot] = self._rows[slot] or number
                self._states[slot] = _SPOILED
                self._conflict((number,), (current.id(slot),), f"matches by {name}, but no record has its {foreign[0]}")
                return None
            return slot, keys[name]
        for pair in keys.items():
            other = self._new.setdefault(pair, number)
            if other != number:
                self._conflict((other, number), (), f"have the same {pair[0]}")
                return None
        return -1, next(iter(keys.values()))

    def _compare(self, number: int, slot: int, key: str, values: Mapping[str, Any]) -> None:
        sync, current = self._sync, self._current
        fields: dict[str, tuple[Any, Any]] = {}
        unverified: dict[str, Any] = {}
        olds = current.values(slot)
        for name, new in values.items():
            field = sync.named[name]
            place = current.places.get(name)
            if place is None:
                self._blind.add(name)
                if self._settings.unreadable == "always" and field.update and field.changes == "always":
                    unverified[name] = new
                continue
            old = olds[place]
            if same(field, old, new):
                continue
            reason = self._reason(field, old, new)
            if not reason and name == self._active and new is not True and self._is_own(slot):
                reason = "the account that this client signs in with is never removed"
            if reason:
                self._refuse(number, slot, name, reason)
            else:
                fields[name] = (old, new)
        action: Literal["update", "reactivate"] = "update"
        if not current.is_active(slot) and self._active not in values:
            if sync.reactivate is None:
                self._refuse(number, slot, None, "was removed, and the API has no way to bring it back")
                return
            action = "reactivate"
            for wire, value in sync.reactivate.sets.items():
                name = sync.named[wire].name
                fields[name] = (olds[current.places[name]] if name in current.places else None, value)
        elif self._active in fields and current.is_active(slot):
            self._leaving += 1
        if not fields and not unverified and action == "update":
            self._states[slot] = _UNCHANGED
            return
        self._states[slot] = _CHANGED
        self._updates.append(
            Change(
                action=action, row=number, key=key, id=current.id(slot), fields=fields, unverified=unverified, slot=slot
            )
        )

    def _reason(self, field: Field, old: Any, new: Any) -> str:
        """Return why a field cannot be changed; empty if it can."""
        if field.changes == "never" or not (field.update or self._sync.bulk):
            return "cannot be changed by the API"
        if field.changes == "if-empty" and old is not None:
            return "can be set where it is empty, and not be changed"
        if self._sync.update is None and self._sync.bulk is None:
            return "the API cannot change records"
        if new is None and not (field.nullable or field.many or field.clear is not None):
            return "cannot be cleared"
        return ""

    def _create(self, number: int, key: str, values: Mapping[str, Any]) -> None:
        sync, current = self._sync, self._current
        made = {name: value for name, value in {**self._defaults, **values}.items() if value is not None}
        for name in list(made):
            field = sync.named[name]
            if not field.is_sent:
                self._conflict((number,), (), f"no record has this {name}, which the API assigns itself")
                return
        for name in sync.keys:
            other = current.index.get(name, {}).get(key_of(sync.field(name), made.get(name)) or "")
            if other is not None:
                ids = (current.id(other),) if other >= 0 else ()
                if other >= 0:
                    self._rows[other] = self._rows[other] or number
                self._conflict((number,), ids, f"is new, but another record has its {name}")
                return
        missing = [field.name for field in sync.fields if "create" in field.required and made.get(field.name) is None]
        if sync.create is None and sync.bulk is None:
            self._refuse(number, -1, None, "the API cannot create records")
        elif missing:
            self._refuse(number, -1, missing[0], f"is new, and needs {', '.join(missing)}")
        else:
            fields = {name: (None, value) for name, value in made.items()}
            self._creates.append(Change(action="create", row=number, key=key, id=None, fields=fields))

    def finish(self, read_at: dt.datetime, allowed: Mapping[str, float]) -> Contents:
        """Return the plan."""
        settings, current = self._settings, self._current
        if self._count:
            self._columns.check_used()
        if settings.remove in REMOVALS:
            self._remove()
        active = current.active
        most = allowed["number"] if "number" in allowed else allowed["share"] * active
        leaving = len(self._removals) + self._leaving
        excess = ""
        if leaving > most:
            excess = (
                f"{leaving:,} of {active:,} records would be removed, more than max_removals={settings.max_removals}"
            )
        return Contents(
            sync=self._sync,
            settings=settings,
            current=current,
            creates=self._creates.without(self._spoiled) if self._spoiled else self._creates,
            updates=self._updates.without(self._spoiled) if self._spoiled else self._updates,
            removals=self._removals,
            conflicts=tuple(self._conflicts),
            refusals=tuple(each for each in self._refusals if each.row not in self._spoiled),
            rows=self._count,
            unchanged=self._states.count(_UNCHANGED),
            excess=excess,
            notes=tuple(self._notes()),
            read_at=read_at,
        )

    def _remove(self) -> None:
        current, first = self._current, self._keys[0]
        names = [field.name for field in self._keys]
        for slot in current.unmatched(self._rows):
            keys = {name: key_of(self._sync.field(name), current.value(slot, name)) for name in names}
            if not any(keys.values()):
                continue
            shown = {str(value).casefold() for value in (*keys.values(), current.id(slot)) if value is not None}
            if self._is_own(slot):
                self._refuse(None, slot, None, "the account that this client signs in with is never removed")
            elif not shown & self._kept:
                action = self._settings.remove
                assert action != "never"
                self._removals.append(
                    Change(action=action, row=None, key=keys[first.name], id=current.id(slot), slot=slot)
                )

    def _is_own(self, slot: int) -> bool:
        if self._account is None or self._sync.own is None:
            return False
        value = self._current.value(slot, self._sync.field(self._sync.own[1]).name)
        return isinstance(value, str) and value.casefold() == self._account.casefold()

    def _notes(self) -> list[str]:
        notes: list[str] = []
        if self._blind:
            sent = "sent for every row" if self._settings.unreadable == "always" else "sent for new records only"
            notes.append(f"the API does not return {', '.join(sorted(self._blind))}: {sent}")
        if not len(self._current):
            notes.append("the API has no records at all, or shows none to this account")
        if self._current.without_key:
            count, name = self._current.without_key, self._keys[0].name
            notes.append(f"{count:,} records of the API have no {name}; they are left as they are")
        return notes

    def _conflict(self, rows: tuple[int, ...], ids: tuple[Any, ...], reason: str) -> None:
        self._spoiled.update(rows)
        self._conflicts.append(Conflict(rows, ids[:_LISTED], reason))

    def _refuse(self, row: int | None, slot: int, field: str | None, reason: str) -> None:
        self._refusals.append(Refusal(row, self._current.id(slot) if slot >= 0 else None, field, reason))
