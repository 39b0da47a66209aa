"""Lists of the vendor of these tests, and a vendor that answers them from its records."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
from msgspec.structs import replace

from generator.runtime.aio.client import AsyncPages
from generator.runtime.named_pages import CursorPages, LinkHeaderPages
from generator.runtime.operations import Operation
from generator.runtime.pages import Listing
from generator.runtime.paging_schemes import BatchedPages, NumberedPages, OffsetPages
from generator.runtime.resume import reading
from generator.runtime.sync.client import SyncPages
from generator.runtime.values import Call
from tests.runtime.acme import LINKED, LIST, page
from tests.support.driving import Driver
from tests.support.loopback import Received, Reply

SIZE = 3


def _paged(path: str, scheme: Any) -> Operation[Any]:
    return replace(LIST, route=f"GET {path}", paging=scheme)


OFFSET = _paged("/owners/skipped", OffsetPages(offset="skip", limit="take", default_limit=SIZE))
COUNTED = _paged("/owners/counted", NumberedPages(page="page", pages="paging.pages"))
BATCHED = _paged("/owners/batched", BatchedPages(ids="ids", size=SIZE))
TOKENS = _paged("/owners/tokens", CursorPages(parameter="after", next="paging.next"))
TOKEN_HEADER = _paged("/owners/token-header", CursorPages(parameter="after", header="x-next"))
LINK_HEADER = _paged("/owners/link-header", LinkHeaderPages())
LISTS = {
    "numbered": LIST,
    "counted": COUNTED,
    "offset": OFFSET,
    "batched": BATCHED,
    "links": LINKED,
    "tokens": TOKENS,
    "token header": TOKEN_HEADER,
    "link header": LINK_HEADER,
}
KNOWN = ["numbered", "counted", "offset", "batched"]
"""Lists that can be fetched ahead."""


def listing(client: Any, operation: Operation[Any], options: Any = None, **query: Any) -> Any:
    """Return a list of the client's kind; `options` are the keywords that every list has."""
    path = {"group": "g"} if operation is LINKED else {}
    return listing_of(client, operation, Call(path=path, query=query), options)


def listing_of(client: Any, operation: Operation[Any], call: Call, options: Any = None) -> Any:
    """Return a list of the client's kind from a call."""
    kind = AsyncPages if "Async" in type(client).__name__ else SyncPages
    given: dict[str, Any] = {"max_pages": None, "prefetch": 0, "resume": None, "options": None}
    given |= options or {}
    result = given.pop("result", None)
    return kind(Listing(client._engine, operation, call, reading(**given), result))


def arguments(operation: Operation[Any], count: int) -> dict[str, Any]:
    """Return the arguments with which a list has so many items."""
    return {"ids": list(range(count))} if operation is BATCHED else {}


def number_of(request: Received) -> int:
    """Return which page is asked for, counted from 0."""
    query = request.query
    if "skip" in query:
        return int(query["skip"]) // SIZE
    if "ids" in query:
        return int(request.target.partition("ids=")[2].partition("&")[0]) // SIZE
    if "after" in query:
        return int(query["after"].removeprefix("page/"))
    return int(query.get("cursor", query.get("page", "1"))) - 1


def records(count: int) -> Callable[[Received], Reply]:
    """Answer every way of paging from so many records, `SIZE` to a page."""
    pages = -(-count // SIZE)

    def respond(request: Received) -> Reply:
        number = number_of(request)
        more = number + 1 < pages
        link = f"?cursor={number + 2}" if more else None
        token = f"page/{number + 1}" if more else None
        start = int(request.query.get("skip", number * SIZE))
        answer = page(
            *range(start, min(count, start + SIZE)),
            more=more,
            pages=pages,
            next=token if "/tokens" in request.path else link,
        )
        if link and token and "-header" in request.path:
            named = {"X-Next": token, "Link": f'<{link}>; rel="next"'}
            return attrs.evolve(answer, headers={**answer.headers, **named})
        return answer

    return respond


def take(driver: Driver, iterator: Any) -> Any:
    """Return the next item of an iterator of either kind."""
    return driver.run(next(iterator) if driver.mode == "sync" else anext(iterator))


def iterating(driver: Driver, pages: Any) -> Any:
    """Return an iterator over a list of either kind."""
    return iter(pages) if driver.mode == "sync" else aiter(pages)


def leave(driver: Driver, iterator: Any) -> None:
    """Leave the loop over an iterator."""
    driver.run(iterator.close() if driver.mode == "sync" else iterator.aclose())


def collect(driver: Driver, pages: Any, found: list[int]) -> None:
    """Gather ids one by one, so that those before an error are kept."""
    iterator = iterating(driver, pages)
    end = StopIteration if driver.mode == "sync" else StopAsyncIteration
    while True:
        try:
            found.append(take(driver, iterator).id)
        except end:
            return
