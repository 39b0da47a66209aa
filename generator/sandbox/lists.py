"""Lists: which records of a collection a request gets, in which order, and on which page."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs
import msgspec

from .catalog import Catalog
from .clock import Clock
from .comparisons import Test, test_of
from .fake import EPOCH
from .filters import Wanted
from .jobs import Jobs
from .meanings import Condition
from .replies import Reply
from .rows import CollectionRow, Finder
from .store import Collection, Store
from .surface import Endpoint
from .validate import DecodedRequest

LOG = logging.getLogger("generator.sandbox")
IGNORED_HEADER = "x-sandbox-ignored"


@attrs.define
class Lists:
    """Carries out operations that list records."""

    _catalog: Catalog
    _store: Store
    _clock: Clock
    _jobs: Jobs
    _told: set[tuple[str, str]] = attrs.field(factory=set[tuple[str, str]])

    def respond(
        self, endpoint: Endpoint, collection: Collection, request: DecodedRequest, target: str
    ) -> Reply:
        """Return the page that a request asks for; `target`: its path and query."""
        paging = self._catalog.paging[endpoint.id]
        sent = {**(request.body if isinstance(request.body, dict) else {}), **request.query}
        wanted = self._catalog.filters[endpoint.id].wanted(sent, self._clock.now())
        wanted = attrs.evolve(wanted, tests=(*wanted.tests, *_below(endpoint, request)))
        view = self._catalog.view(endpoint, wanted.hidden)
        self._jobs.finish(collection)
        numbers: Sequence[int]
        if paging.ids:
            found = (collection.find(str(text)) for text in request.query.get(paging.ids, ()))
            numbers = list(dict.fromkeys(n for n in found if n is not None))
        elif wanted.tests or wanted.order is not None:
            numbers = self._chosen(endpoint, collection, request, sent, wanted)
        else:
            numbers = collection.numbers(wanted.deleted)
        numbers = numbers if wanted.limit is None else numbers[: max(wanted.limit, 0)]
        part = paging.cut(sent, len(numbers))
        paging.check(part)
        items = b",".join([collection.encoded(view, n) for n in numbers[part.start : part.stop]])
        body = paging.body(part, b"[" + items + b"]", target)
        headers = {**paging.headers(part, target), **self._reported(endpoint, wanted.ignored)}
        return Reply(endpoint.status, endpoint.response_media, body, headers=headers)

    def _chosen(
        self,
        endpoint: Endpoint,
        collection: Collection,
        request: DecodedRequest,
        sent: Mapping[str, Any],
        wanted: Wanted,
    ) -> list[int]:
        """Return the numbers of the records that pass the filters, in the order asked for."""
        names = self._catalog.paging[endpoint.id].names
        filtered = {k: v for k, v in sent.items() if k not in names}
        filtered |= {f"/{name}": request.texts[name] for name, _ in endpoint.above}
        key = (endpoint.id, msgspec.json.encode(filtered, order="sorted"))
        moment = (int(self._clock.now().timestamp()),) if wanted.changing else ()
        whole = self._catalog.view(endpoint)
        finder = Finder(self._catalog, self._store, tuple(request.texts.values()))

        def row(number: int) -> CollectionRow:
            return CollectionRow(collection, whole, number, finder)

        def choose() -> list[int]:
            tests = wanted.tests
            kept = [
                n for n in collection.numbers(wanted.deleted) if all(test(row(n)) for test in tests)
            ]
            if wanted.order is None:
                return kept
            order = wanted.order
            if order.field:
                return sorted(kept, key=lambda n: order.key(row(n)), reverse=order.descending)
            return kept[::-1] if order.descending else kept

        return collection.select((*key, *moment), choose)

    def _reported(self, endpoint: Endpoint, ignored: tuple[str, ...]) -> dict[str, str]:
        """Return the header that names filters without an effect; log each of them once."""
        for name in ignored:
            if (endpoint.id, name) not in self._told:
                self._told.add((endpoint.id, name))
                meaning = self._catalog.filters[endpoint.id].meanings[name]
                LOG.info("%s: the filter %s has no effect here: %s", endpoint.id, name, meaning)
        return {IGNORED_HEADER: ", ".join(ignored)} if ignored else {}


def _below(endpoint: Endpoint, request: DecodedRequest) -> Iterator[Test]:
    """Yield the tests for the records in the path above a list of all records of a kind."""
    for name, field in endpoint.above:
        test = test_of(Condition((field,)), request.texts[name], {}, EPOCH)
        if test is not None:
            yield test
