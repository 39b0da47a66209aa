"""Background work: an operation starts it; it takes a while and ends with a result."""

from __future__ import annotations

from typing import Any

from .catalog import Catalog
from .clock import Clock
from .store import Collection
from .surface import Endpoint


class Jobs:
    """The running jobs; each is a record with the state property that `x-wait` names."""

    def __init__(self, catalog: Catalog, clock: Clock, seconds: float) -> None:
        self._catalog, self._clock, self._seconds = catalog, clock, seconds
        self._ends: dict[tuple[str, int], float] = {}

    def start(self, endpoint: Endpoint) -> dict[str, Any] | None:
        """Return the initial job fields of a new record; None if its collection has no jobs."""
        wait = self._extension(endpoint.collection, "x-wait")
        if wait is None:
            return None
        unset = dict.fromkeys((wait.get("ended", ""), self._result(endpoint.collection)))
        return {wait["state"]: wait["running"][0], **unset}

    def watch(self, collection: Collection, number: int) -> None:
        """Schedule the end of a new record's job."""
        self._ends[collection.kind.path, number] = self._clock.seconds() + self._seconds

    def finish(self, collection: Collection, number: int | None = None) -> None:
        """End a record's job if its time is over; without `number`, those of all records."""
        path, now = collection.kind.path, self._clock.seconds()
        for key, ends in list(self._ends.items()):
            if key[0] == path and now >= ends and number in (None, key[1]):
                del self._ends[key]
                self._end(collection, key[1])

    def _end(self, collection: Collection, number: int) -> None:
        path = collection.kind.path
        wait = self._extension(path, "x-wait")
        view = collection.kind.views[0]
        fields = {wait["state"]: wait["done"][0]}
        for name in (self._result(path), wait.get("ended")):
            if name in view.makers:
                fields[name] = view.makers[name](number * 8 + 1, 0)
        collection.update(number, fields)

    def _result(self, collection: str) -> str:
        """Return the property that holds the result of a job, or ""."""
        download = self._extension(collection, "x-download") or {}
        return str(download.get("url", "")).partition(".")[0]

    def _extension(self, collection: str, name: str) -> Any:
        same = (e for e in self._catalog.surface.endpoints if e.collection == collection)
        return next((e.node[name] for e in same if name in e.node), None)
