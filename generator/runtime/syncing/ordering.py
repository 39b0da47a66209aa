"""The order in which changes are sent: what a record refers to exists before it, and is removed after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from .canonical import key_of
from .changes import Change, Changes
from .current import Current
from .declaration import Field, Sync

_NONE: Final = (None, None)


def stages(
    sync: Sync, current: Current, creates: Changes, updates: Changes, removals: Changes
) -> Iterator[Iterable[Change]]:
    """Yield the changes in groups; the changes of a group may be sent at the same time.

    First come records that are brought back, then new ones, then changes, then removals.
    """
    links = [field for field in sync.fields if field.refers]
    yield (change for change in updates if change.action == "reactivate")
    if not links:
        yield creates
    else:
        yield from _by_depth(creates, _links(creates, links, sync, lambda each, name: each.fields.get(name, _NONE)[1]))
    yield (change for change in updates if change.action != "reactivate")
    if not links:
        yield removals
    else:
        held = _links(removals, links, sync, lambda each, name: current.value(each.slot, name) or None)
        yield from reversed(list(_by_depth(removals, held)))


def _links(
    changes: Changes, links: Sequence[Field], sync: Sync, value: Callable[[Change, str], Any]
) -> dict[int, list[int]]:
    """Return the places of the changes whose records the record of each change refers to."""
    found: dict[int, list[int]] = {}
    for field in links:
        target = sync.field(field.refers)
        places: dict[str, int] = {}
        for place, change in enumerate(changes):
            key = key_of(target, value(change, target.name))
            if key is not None:
                places[key] = place
        for place, change in enumerate(changes):
            other = places.get(key_of(target, value(change, field.name)) or "")
            if other is not None and other != place:
                found.setdefault(place, []).append(other)
    return found


def _by_depth(changes: Changes, links: Mapping[int, Sequence[int]]) -> Iterator[Iterable[Change]]:
    """Yield the changes by how many others must precede them; in a circle, the order of the list decides."""
    depths: dict[int, int] = {}
    for start in range(len(changes)):
        todo, under_way = [start], set[int]()
        while todo:
            place = todo[-1]
            waiting = [other for other in links.get(place, ()) if other not in depths and other not in under_way]
            if place not in depths and waiting:
                under_way.add(place)
                todo += waiting
                continue
            todo.pop()
            if place not in depths:
                depths[place] = 1 + max((depths.get(other, -1) for other in links.get(place, ())), default=-1)
    for depth in range(max(depths.values(), default=-1) + 1):
        yield (change for place, change in enumerate(changes) if depths[place] == depth)
