"""The records of one vendor, and the truth about them: what was written, and how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import attrs

from .dialects import FIXED, Dialect, Odd, Page, file_of, fixed_value
from .faults import Reply, Request

NO_PAGES = ("object", "error", "null", "missing")
"""The kinds of oddities in which a page has no list."""
_MISSING = Reply.of({"message": "no such record"}, 404)


@attrs.frozen
class Admission:
    """How callers are let in: the header that they send, and the responses of token paths."""

    authorization: str | None
    exchange: Mapping[str, Any]


class Store:
    """One vendor's records."""

    def __init__(self, dialect: Dialect, admission: Admission) -> None:
        self.dialect = dialect
        self.authorization = admission.authorization
        self.tokens = {path: Reply.of(answer) for path, answer in admission.exchange.items()}
        self.values: dict[int, str] = {}
        self.created: Counter[str] = Counter()
        self.updated: Counter[str] = Counter()
        self.deleted: Counter[int] = Counter()
        self.broken = False
        self.portals: set[str] = set()
        self._next = 1000

    def truth(self) -> dict[str, Any]:
        """Return how often each text was written and each id deleted, and what is left.

        And which calls met a portal at last: a later attempt may succeed, after a timeout.
        """
        return {
            "created": dict(self.created),
            "updated": dict(self.updated),
            "deleted": {str(number): times for number, times in self.deleted.items()},
            "values": {str(number): value for number, value in self.values.items()},
            "portals": sorted(self.portals),
        }

    def answer(self, request: Request, odd: Odd, *, foreign: bool) -> Reply:
        """Do what a request asks for, and answer it; the foreign origin wants no credentials."""
        path, dialect = request.path.rstrip("/"), self.dialect
        if request.path in self.tokens:
            return self.tokens[request.path]
        if not foreign and request.headers.get("authorization") != self.authorization:
            return Reply.of({"message": "no credentials"}, 401)
        if request.method == "GET" and path == dialect.listing:
            return self._page(request, odd)
        if request.method == "GET" and path.endswith("/by_id_list/users"):
            ids = [int(number) for number in request.query["ids"].split(",")]
            return Reply.of([self._shown(number) for number in ids])
        if request.method == "POST" and path == dialect.collection:
            return self._create(request)
        head, _, number = path.removesuffix("/file").partition("/custom_fields/")[0].rpartition("/")
        if head != dialect.collection or not number.isdecimal():
            return Reply.of({"message": f"no such path: {path}"}, 404)
        if path.endswith("/file"):
            return Reply(200, file_of(int(number)), {"Content-Type": "application/octet-stream"})
        return self._one(request, int(number))

    def _create(self, request: Request) -> Reply:
        self._next += 1
        value = self.dialect.value(request.json())
        self.created[value] += 1
        self.values[self._next] = value
        shown = self.dialect.one(self.dialect.record(self._next, value))
        return Reply.of(shown, self.dialect.created)

    def _one(self, request: Request, number: int) -> Reply:
        if not 1 <= number <= FIXED and number not in self.values:
            return _MISSING
        if request.method == "DELETE":
            self.deleted[number] += 1
            del self.values[number]
            return Reply(self.dialect.deleted)
        if request.method == self.dialect.update:
            value = self.dialect.value(request.json())
            self.updated[value] += 1
            self.values[number] = value
        elif request.method != "GET":
            return Reply.of({"message": "not allowed"}, 405)
        return Reply.of(self.dialect.one(self._shown(number)))

    def _shown(self, number: int) -> dict[str, Any]:
        return self.dialect.record(number, self.values.get(number, fixed_value(number)))

    def _page(self, request: Request, odd: Odd) -> Reply:
        start, size = self.dialect.start(request.query)
        total = FIXED + (start // size if odd.kind == "grow" else 0)
        numbers = range(1, total + 1)[start : start + size]
        if odd.kind == "empty" and start >= 2 * size:
            numbers = range(0)
        number = start // size + 1
        more = start + size < total or odd.kind == "empty"
        announced = more or odd.kind in ("object", "error")
        is_page = odd.kind not in NO_PAGES or start < 2 * size or not announced
        if not is_page:
            self.broken = not self.broken
        following = number - 1 if odd.kind == "repeat" and number == 3 else number + 1
        query = urlencode({**request.query, "page": following})
        origin = odd.foreign if odd.kind == "foreign" and number == 2 else odd.base
        link = f"{origin}{request.path}?{query}" if more else None
        records = [self._shown(each) for each in numbers]
        page = self.dialect.show(Page(records, more, -(-total // size), link))
        if not is_page and self.broken:
            page = _no_page(odd.kind, page, records)
        return Reply.of(page)


def _no_page(kind: str, page: dict[str, Any], records: list[Any]) -> dict[str, Any]:
    """Return what comes in place of a page."""
    if kind == "object":
        return {}
    if kind == "error":
        return {"error": "unavailable", "code": 429}
    rest = {name: value for name, value in page.items() if value is not records}
    return rest if kind == "missing" else {**dict.fromkeys(page), **rest}
