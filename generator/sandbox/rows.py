"""Records as filters read them: fields on paths, and the records of other lists that they name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from .catalog import Catalog
from .records import View
from .store import Collection, Store


@attrs.frozen
class Finder:
    """Finds the records of other lists; `values`: those in the path of the request."""

    catalog: Catalog
    store: Store
    values: tuple[str, ...]

    def rows(self, list_id: str) -> tuple[Collection, View] | None:
        """Return the records of a list; None if the request does not say below which others."""
        endpoint = next(e for e in self.catalog.surface.endpoints if e.id == list_id)
        kind = self.catalog.kind(endpoint.collection)
        depth = kind.path.count("{")
        if depth > len(self.values):
            return None
        collection = self.store.collection(kind, self.values[:depth])
        return collection, self.catalog.view(endpoint)


@attrs.frozen
class CollectionRow:
    """One record of a collection."""

    collection: Collection
    view: View
    number: int
    finder: Finder

    def values(self, field_path: str) -> list[Any]:
        """Return the values of a field, one for each object of the lists on its path."""
        if field_path == "*":
            record = self.collection.record(self.view, self.number)
            return [value for value in record.values() if isinstance(value, str)]
        name, *inner = field_path.replace("[]", "").split(".")
        key = self.collection.kind.key
        found = _flat([self.collection.value(self.view, self.number, name or key)])
        for part in inner:
            found = _flat(item.get(part) for item in found if isinstance(item, dict))
        return found

    def joined(self, list_id: str, key: Any) -> CollectionRow | None:
        """Return the record of another list with an id; None if there is none."""
        there = self.finder.rows(list_id) if key is not None else None
        if there is None:
            return None
        number = there[0].find(str(key))
        return None if number is None else CollectionRow(*there, number, self.finder)


def is_refused(rule: Mapping[str, Any], row: CollectionRow) -> bool:
    """Return whether a rule of `x-refuse` refuses to change a record."""
    if "last" in rule:
        return len(row.collection.numbers()) == 1
    if "when" in rule:
        return all(row.values(name) == [value] for name, value in rule["when"].items())
    there = row.finder.rows(rule["referred"]["list"])
    key = row.collection.key_of(row.number)
    if there is None:
        return False
    others = (CollectionRow(*there, number, row.finder) for number in there[0].numbers())
    found = (value for other in others for value in other.values(rule["referred"]["field"]))
    return any((v.get("id") if isinstance(v, dict) else v) == key for v in found)


def _flat(values: Iterable[Any]) -> list[Any]:
    found: list[Any] = []
    for value in values:
        found += value if isinstance(value, list) else [value]
    return found
