"""The store of records, which are generated on demand until a request changes them.

An unchanged record is a function of seed and number, so a store of any size starts immediately.
Changes and encoded records are kept in memory, both up to a limit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import msgspec

from ..text.names import snake
from .clock import Clock
from .fake import FIRST_ID, moment, uuid
from .indexes import Indexes
from .records import Cache, Counter, Kind, Part, View
from .words import mix, salt

CREATED = ("created_at", "created_on", "date_created", "created")
UPDATED = ("updated_at", "modified_on", "date_updated", "updated", "modified_at")


class Collection:
    """The records of one collection; `scope` holds the values of the parents in its path."""

    def __init__(
        self,
        kind: Kind,
        scope: tuple[str, ...],
        seed: int,
        cache: Cache,
        room: Counter,
        clock: Clock,
    ) -> None:
        self.kind = kind
        self.scope = scope
        self._clock = clock
        self.version = 0
        self._bits = mix(seed ^ salt("/".join((kind.path, *scope))))
        self._size = 0 if kind.open else self._bits % 4 if kind.few else kind.size
        self._written: dict[int, dict[str, Any]] = {}
        self._new: dict[int, None] = {}
        self._deleted: set[int] = set()
        self._cache, self._room = cache, room
        self._found: dict[Any, list[int]] = {}
        self._shown: set[int] = set()
        self._indexes = Indexes(self.value)

    def __len__(self) -> int:
        return self._size + len(self._new) - len(self._deleted)

    def numbers(self, deleted: str = "") -> range | list[int]:
        """Return the numbers of all records, in order; `deleted`: `with` or `only` deleted ones."""
        if not self._new and not self._deleted:
            return range(0 if deleted == "only" else self._size)
        key = ("all", deleted)
        if key not in self._found:
            every = (*range(self._size), *self._new)
            self._found[key] = [
                n for n in every if deleted == "with" or (n in self._deleted) == bool(deleted)
            ]
        return self._found[key]

    def select(self, key: Any, choose: Callable[[], list[int]]) -> list[int]:
        """Return the numbers of the records that `choose` finds; `key` identifies it in a cache."""
        found = self._found.get(key)
        if found is None:
            if len(self._found) > 64:
                self._found.clear()
            found = self._found[key] = choose()
        return found

    def find(self, text: str, *, deleted: bool = False) -> int | None:
        """Return the number of the record with an id; None if there is none.

        `deleted`: also of a deleted record.
        """
        number = self._number(text)
        return None if number is None or (number in self._deleted and not deleted) else number

    def _number(self, text: str) -> int | None:
        if self.kind.open:
            return salt(text)
        number = -1
        if self.kind.numbered and text.isascii() and text.isdecimal() and len(text) < 16:
            number = int(text) - FIRST_ID
        elif len(text) == 36:
            try:
                number = int(text[24:], 16)
            except ValueError:
                return None
            if text != self._uuid(number):
                return None
        return number if 0 <= number < self._size or number in self._new else None

    def _uuid(self, number: int) -> str:
        return uuid(self._bits, number)

    def key_of(self, number: int) -> Any:
        """Return the id of a record."""
        kept = self._written.get(number, {}).get(self.kind.key)
        if kept is not None:
            return kept
        return number + FIRST_ID if self.kind.numbered else self._uuid(number)

    def value(self, view: View, number: int, name: str) -> Any:
        """Return one property of a record as responses show it; None if it has no such property.

        A name that begins with `HIDDEN` is that of a field which no response contains.
        """
        if name == self.kind.key:
            return self.key_of(number)
        written = self._written.get(number)
        follows = self.kind.derived.get(name)
        if follows is not None and (follows.always or written is None or name not in written):
            return follows.of(
                lambda other: (
                    self.value(view, number, other)
                    if other in view.makers
                    else self._whole(number, other)
                )
            )
        if written is not None and name in written:
            if name in self.kind.hidden:
                return written[name]
            try:
                return view.fits(name, written[name])
            except ValueError:
                if written[name] is None:
                    return None
        if name == "uuid":
            return self._uuid(number)
        if name in self.kind.above and name in view.makers:
            return self._above(view, number, name)
        if name in self.kind.ended and self.value(view, number, self.kind.active):
            return None
        if name == self.kind.primary and self.kind.few:
            return number == 0
        make = view.makers.get(name) or self.kind.hidden.get(name)
        if make is None or (number in self._new and name not in view.required):
            return None
        bits = mix(self._bits + number)
        return make(bits, self._who(view, number, bits))

    def _who(self, view: View, number: int, bits: int) -> int:
        """Return the number of the person to whom a record belongs."""
        if self.kind.people:
            return number
        name = view.makers.get(self.kind.about)
        found = name(bits, 0) if name is not None else None
        return found - FIRST_ID if isinstance(found, int) else bits % 1000

    def record(self, view: View, number: int, id: str | None = None) -> dict[str, Any]:
        """Return a record in a view; `id` is the requested id, used if the kind is `open`."""
        written = self._written.get(number, {})
        bits = mix(self._bits + number)
        who = self._who(view, number, bits)
        new = number in self._new
        made = {
            name: make(bits, who)
            for name, make in view.makers.items()
            if not new or name in view.required
        }
        for name in view.optional:
            if made.get(name, ...) is None:
                del made[name]
        if self.kind.key in view.makers or view.free:
            made[self.kind.key] = self._shown_id(number, id)
        if "uuid" in view.makers:
            made["uuid"] = self._uuid(number)
        for name in (*view.special, *self.kind.above):
            if name in made and name not in written:
                made[name] = self.value(view, number, name)
        for name, value in written.items():
            if name in self.kind.hidden:
                continue
            try:
                made[name] = view.fits(name, value)
            except ValueError:
                if value is None:
                    made.pop(name, None)
        for name, follows in self.kind.derived.items():
            if name in view.makers and (follows.always or name not in written):
                value = self.value(view, number, name)
                if value is not None:
                    made[name] = value
        return made

    def _above(self, view: View, number: int, name: str) -> Any:
        """Return the record above this collection, as a field of its records holds it."""
        index, shown = self.kind.above[name]
        found = shown(self.scope[index])
        bits = mix(self._bits + number)
        made = view.makers[name](bits, self._who(view, number, bits))
        if not isinstance(found, dict):
            return str(found) if isinstance(made, str) else found
        known = {key: value for key, value in found.items() if key in made} if made else {}
        return {**(made or {}), **known}

    def _shown_id(self, number: int, id: str | None) -> Any:
        if id is None or self.kind.key in self._written.get(number, {}) or not self.kind.open:
            return self.key_of(number)
        return int(id) if self.kind.numbered and id.isdecimal() else id

    def encoded(self, view: View, number: int) -> bytes:
        """Return a record in a view, encoded as JSON."""
        key = (self._bits, id(view), number)
        known = self._cache.get(key)
        if known is None:
            self._shown.add(id(view))
            known = msgspec.json.encode(self.record(view, number))
            self._cache.put(key, known)
        return known

    def create(self, fields: Mapping[str, Any], id: str | None = None) -> int:
        """Add a record and return its number. Raise StoreFullError if the limit is reached."""
        self._room.take()
        number = self._size + len(self._new)
        key: Any = id
        if self.kind.open:
            key = id or self._uuid(number)
            number = salt(key)
            if self.kind.numbered and id is None:
                key = number = number % 900_000 + 100_000
                number = salt(str(key))
        self._only_primary(fields)
        self._new[number] = None
        self._deleted.discard(number)
        above = {
            name: self._above(view, number, name)
            for view in self.kind.views
            for name in self.kind.above
            if name in view.makers
        }
        kept = {**above, **self._stamps(CREATED), **self._stamps(UPDATED), **fields}
        kept.pop(self.kind.key, None)
        if key is not None:
            kept[self.kind.key] = key
        self._keep(number, kept)
        return number

    def update(self, number: int, fields: Mapping[str, Any], id: str | None = None) -> None:
        """Change a record. Raise StoreFullError if the limit is reached."""
        if number not in self._written:
            self._room.take()
        held: dict[str, Any] = {}
        if id is not None and self.kind.open and number not in self._written:
            held[self.kind.key] = self._shown_id(number, id)
        change = {k: v for k, v in fields.items() if k != self.kind.key}
        for name, value in change.items():
            if isinstance(value, Part):
                change[name] = {**(self._whole(number, name) or {}), **value}
        self._only_primary(change)
        now = {**self._stamps(UPDATED), **self._ends(change)}
        self._keep(number, {**self._written.get(number, {}), **held, **now, **change})

    def _ends(self, change: Mapping[str, Any]) -> dict[str, Any]:
        """Return the times that a change of the active flag sets, or clears."""
        active = change.get(self.kind.active)
        if active is True:
            return dict.fromkeys(self.kind.ended)
        return self._stamps(self.kind.ended) if active is False else {}

    def _only_primary(self, change: Mapping[str, Any]) -> None:
        """Let no other record be the primary one, if a change says that a record is."""
        name = self.kind.primary
        if not self.kind.few or not change.get(name):
            return
        for number in list(self.numbers()):
            if any(self.value(view, number, name) for view in self.kind.views):
                self._keep(number, {**self._written.get(number, {}), name: False})

    def _whole(self, number: int, name: str) -> Any:
        """Return the current value of a property in the first view that has it."""
        views = (view for view in self.kind.views if name in view.makers)
        view = next(views, None)
        return None if view is None else self.value(view, number, name)

    def lookup(self, view: View, name: str, wanted: Any) -> int | None:
        """Return the number of the first record with a value in a property, else None."""
        return self._indexes.find(view, name, wanted, self.numbers)

    def exchange(self, name: str, old: Any, new: Any) -> int:
        """Let a property refer to another record; return in how many records it did change.

        Raise StoreFullError if the limit is reached.
        """
        view = next(view for view in self.kind.views if name in view.makers)
        changed = 0
        for number in self.numbers():
            value = self.value(view, number, name)
            if isinstance(value, dict) and value.get("id") == old:
                self.update(number, {name: {**value, "id": new}})
            elif value == old:
                self.update(number, {name: new})
            else:
                continue
            changed += 1
        return changed

    def delete(self, number: int) -> None:
        """Remove a record, or mark it as deleted if the schema has a property for that (`gone`).

        Raise StoreFullError if the limit is reached: deletions are kept too.
        """
        if self.kind.gone:
            self.update(number, self._stamps((self.kind.gone,)))
            return
        if number not in self._written:
            self._room.take()
        self._forget(number)
        self._indexes.remove(number)
        self._written.setdefault(number, {})
        self._deleted.add(number)
        self._touch()

    def written(self, number: int) -> Mapping[str, Any]:
        """Return the fields of a record that requests wrote."""
        return self._written.get(number, {})

    def _keep(self, number: int, fields: dict[str, Any]) -> None:
        self._indexes.remove(number)
        self._written[number] = fields
        self._indexes.add(number)
        self._forget(number)
        self._touch()

    def _stamps(self, names: tuple[str, ...]) -> dict[str, Any]:
        """Return the current time for those of the properties that the records have."""
        now = self._clock.now()
        stamps: dict[str, Any] = {}
        for view in self.kind.views:
            for name in view.makers:
                if snake(name) in names:
                    form = view.formats.get(name)
                    unix, day = form == "unix-time", form == "date"
                    text = f"{now:%Y-%m-%d}" if day else moment(now)
                    stamps[name] = now.timestamp() if unix else text
        return stamps

    def _forget(self, number: int) -> None:
        for view in self._shown:  # also views that leave parts out
            self._cache.forget((self._bits, view, number))

    def _touch(self) -> None:
        self.version += 1
        self._found.clear()


class Store:
    """All collections of a vendor; when there are many, unchanged ones are dropped."""

    def __init__(self, seed: int, max_records: int, max_bytes: int, clock: Clock) -> None:
        self._seed, self._clock = seed, clock
        self._cache = Cache(max_bytes)
        self._room = Counter(max_records)
        self._open: dict[tuple[str, tuple[str, ...]], Collection] = {}
        self.singles: dict[tuple[str, ...], dict[str, Any]] = {}

    def collection(self, kind: Kind, scope: tuple[str, ...]) -> Collection:
        """Return a collection."""
        key = (kind.path, scope)
        found = self._open.get(key)
        if found is None:
            if len(self._open) >= 1000:
                for other in [k for k, c in self._open.items() if c.version == 0]:
                    del self._open[other]
            found = self._open[key] = Collection(
                kind, scope, self._seed, self._cache, self._room, self._clock
            )
        return found

    def top(self, kinds: Iterable[Kind]) -> Iterator[Collection]:
        """Yield the collections that are below no record, and those below one that were changed."""
        for kind in kinds:
            if "{" not in kind.path:
                yield self.collection(kind, ())
        yield from [c for c in self._open.values() if c.scope and c.version]

    def take_room(self) -> None:
        """Count one more kept record. Raise StoreFullError if the limit is reached."""
        self._room.take()

    def bits(self, *parts: str) -> int:
        """Return the hash for a record that belongs to no collection."""
        return mix(self._seed ^ salt("/".join(parts)))
