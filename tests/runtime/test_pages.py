"""Lists over HTTP: pages are fetched as they are read."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.errors import (
    APIStatusError,
    InvalidArgumentError,
    PagingError,
    ResponseDecodeError,
)
from generator.runtime.operations import Operation
from generator.runtime.paging_schemes import BatchedPages
from generator.runtime.values import Call
from tests.runtime.acme import LINKED, LIST, Owners, page
from tests.runtime.listings import COUNTED, OFFSET, collect, listing_of, number_of, records
from tests.runtime.listings import listing as listing_in
from tests.support.driving import Driver
from tests.support.each import each
from tests.support.loopback import Loopback, Received, Reply, json_reply

BATCHED = replace(LIST, paging=BatchedPages(ids="ids", size=2))
ARRAY = Operation[Any]("GET /array", list[int])
NO_PAGES: list[Any] = [
    {},
    None,
    [],
    "",
    0,
    {"error": "unavailable"},
    {"message": "Rate limit exceeded", "code": 429},
    {"data": None},
    {"data": {}},
    {"data": {"0": {"id": 3}}},
    {"owners": [{"id": 3}]},
]
"""Responses that are JSON and no page of owners."""


def listing(client: Any, operation: Operation[Any] = LIST, **query: Any) -> Any:
    return listing_of(client, operation, Call(query=query))


def listing_by(client: Any, operation: Operation[Any], **options: Any) -> Any:
    """Return a list by any paging scheme; `options` are the keywords that every list has."""
    return listing_in(client, operation, options)


def ids(owners: list[Any]) -> list[int]:
    return [owner.id for owner in owners]


def test_nothing_is_sent_before_the_first_item_is_requested(
    client: Any, server: Loopback, driver: Driver
) -> None:
    pages = listing(client)
    iter(pages) if driver.mode == "sync" else aiter(pages)
    pages.pages()
    assert server.requests == []


def test_iterating_yields_every_item_of_every_page(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, 2, more=True), page(3, more=True), page(4, more=False))
    assert ids(driver.items(listing(client, q="x"))) == [1, 2, 3, 4]
    assert server.targets == ["/owners?q=x", "/owners?q=x&page=2", "/owners?q=x&page=3"]


def test_a_page_is_fetched_only_when_its_first_item_is_requested(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, 2, more=True), page(3, more=False))
    pages = listing(client)
    sync = driver.mode == "sync"
    items = iter(pages) if sync else aiter(pages)
    sent = []
    for _ in range(3):
        driver.run(next(items) if sync else anext(items))
        sent.append(len(server.requests))
    assert sent == [1, 1, 2]


def test_every_iteration_starts_anew(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(page(1, more=False), page(2, more=False))
    pages = listing(client)
    assert ids(driver.items(pages)) == [1]
    assert ids(driver.items(pages)) == [2]


def test_page_fetches_the_first_page_alone(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(page(1, 2, more=True, next="/x"))
    first = driver.run(listing(client).page())
    assert (ids(first.items), ids(list(first)), len(first)) == ([1, 2], [1, 2], 2)
    assert first.body.paging.next == "/x"
    assert first.raw()["data"] == [{"id": 1}, {"id": 2}]
    assert len(server.requests) == 1


def test_pages_yields_the_pages_that_contain_the_items(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, 2, more=True), page(3, more=False))
    assert [ids(each.items) for each in driver.items(listing(client).pages())] == [[1, 2], [3]]


@pytest.mark.parametrize(("limit", "sent"), [(0, 0), (1, 1), (2, 2), (9, 3)])
def test_no_more_than_max_pages_are_fetched(
    client: Any, server: Loopback, driver: Driver, limit: int, sent: int
) -> None:
    server.script(*[page(1, more=True), page(2, more=True), page(3, more=False)][:sent])
    assert len(driver.items(listing(client).pages(limit))) == sent
    assert len(server.requests) == sent


@pytest.mark.parametrize("limit", [-1, True])
def test_a_number_of_pages_that_is_none_is_refused(
    client: Any, server: Loopback, driver: Driver, limit: int
) -> None:
    with pytest.raises(InvalidArgumentError, match="max_pages must be a whole number"):
        driver.items(listing(client).pages(limit))
    assert server.requests == []


@pytest.mark.parametrize(
    ("limit", "found", "sent"),
    [(None, [1, 2, 3], 2), (1, [1], 1), (2, [1, 2], 1), (3, [1, 2, 3], 2)],
)
def test_to_list_fetches_only_the_pages_it_needs(
    client: Any, server: Loopback, driver: Driver, limit: int | None, found: list[int], sent: int
) -> None:
    server.script(*[page(1, 2, more=True), page(3, more=False)][:sent])
    assert ids(driver.run(listing(client).to_list(limit))) == found
    assert len(server.requests) == sent


def test_an_empty_page_that_says_there_is_more_is_an_error(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, more=True), page(more=True))
    with pytest.raises(PagingError, match=r"GET /owners: the page is empty.*\(page 2 of the list"):
        driver.items(listing(client))


@pytest.mark.parametrize("prefetch", [0, 2, 5])
def test_a_server_that_returns_fewer_items_than_asked_for_loses_and_repeats_none(
    client: Any, server: Loopback, driver: Driver, prefetch: int
) -> None:
    server.respond = records(20)  # `SIZE` to a page, whatever is asked for
    pages = listing_of(client, OFFSET, Call(query={"take": 50}), {"prefetch": prefetch})
    assert ids(driver.items(pages)) == list(range(20))


def test_a_list_can_start_at_the_page_the_caller_names(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, more=True), page(2, more=False))
    driver.items(listing(client, page=7))
    assert server.targets == ["/owners?page=7", "/owners?page=8"]


def test_ids_are_sent_batch_by_batch(client: Any, server: Loopback, driver: Driver) -> None:
    def echo(request: Received) -> Reply:
        return page(*[int(part[4:]) for part in request.target.partition("?")[2].split("&")])

    server.respond = echo
    found = driver.items(listing(client, BATCHED, ids=[5, 4, 3, 2, 1]))
    assert ids(found) == [5, 4, 3, 2, 1]
    assert server.targets[0] == "/owners?ids=5&ids=4"
    assert len(server.requests) == 3


def test_a_batch_without_items_does_not_end_the_list(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(), page(3))
    assert ids(driver.items(listing(client, BATCHED, ids=[1, 2, 3]))) == [3]


def test_without_ids_nothing_is_sent(client: Any, server: Loopback, driver: Driver) -> None:
    assert driver.run(listing(client, BATCHED, ids=[]).to_list()) == []
    with pytest.raises(PagingError, match="nothing to request"):
        driver.run(listing(client, BATCHED, ids=[]).page())
    assert server.requests == []


def test_what_is_no_list_of_ids_is_refused_before_anything_is_sent(
    client: Any, server: Loopback, driver: Driver
) -> None:
    with pytest.raises(InvalidArgumentError):
        driver.items(listing(client, BATCHED, ids="12"))
    assert server.requests == []


def test_a_body_that_is_the_list_is_a_page(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(json_reply([1, 2]))
    assert driver.items(listing(client, ARRAY)) == [1, 2]


def test_a_page_without_its_list_is_an_error(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(json_reply({"data": {"1": {}}}))
    with pytest.raises(PagingError, match="no list at 'data'"):
        driver.items(listing(client))


@pytest.mark.parametrize("body", [{"owners": [{"id": 1}]}, {"data": None, "items": [1]}])
def test_a_page_whose_items_are_elsewhere_is_an_error(
    client: Any, server: Loopback, driver: Driver, body: Any
) -> None:
    server.script(json_reply(body))
    with pytest.raises(PagingError, match="no list at 'data'"):
        driver.items(listing(client))


@each("scheme", [LIST, COUNTED, LINKED, OFFSET], ids=lambda op: op.path)
@each("body", NO_PAGES, ids=repr)
@each("prefetch", [0, 3])
def test_a_response_that_is_no_page_is_an_error_that_says_where_to_continue(
    client: Any,
    server: Loopback,
    driver: Driver,
    scheme: Operation[Any],
    body: Any,
    prefetch: int,
) -> None:
    if prefetch and scheme is LINKED:
        return  # its pages cannot be fetched ahead
    good = records(9)
    broken = [True]

    def respond(request: Received) -> Reply:
        if number_of(request) == 1 and broken:
            return json_reply(body)
        return good(request)

    server.respond = respond
    found: list[int] = []
    pages = listing_by(client, scheme, prefetch=prefetch)
    with pytest.raises(PagingError, match="no list at 'data'") as caught:
        collect(driver, pages, found)
    assert found == [0, 1, 2]
    assert (caught.value.page, caught.value.resume) == (2, pages.resume_token)
    broken.clear()
    rest = listing_by(client, scheme, prefetch=prefetch, resume=caught.value.resume)
    assert ids(driver.items(rest)) == [3, 4, 5, 6, 7, 8]


@each("body", NO_PAGES, ids=repr)
def test_a_first_page_that_is_none_is_an_error_too(
    client: Any, server: Loopback, driver: Driver, body: Any
) -> None:
    server.respond = lambda _: json_reply(body)
    with pytest.raises(PagingError) as caught:
        driver.items(listing(client))
    assert caught.value.page == 1
    with pytest.raises(PagingError):
        driver.run(listing(client).page())


@each("body", NO_PAGES, ids=repr)
def test_a_strict_client_refuses_a_response_that_is_no_page(
    open_client: Any, server: Loopback, driver: Driver, body: Any
) -> None:
    server.script(json_reply(body))
    with pytest.raises(ResponseDecodeError):
        driver.items(listing(open_client(strict=True)))


def test_the_error_for_a_response_that_is_no_page_holds_none_of_its_values(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"error": "ask ann@example.org", "data": {"ann@example.org": {}}}))
    with pytest.raises(PagingError, match="object with the keys error, data") as caught:
        driver.items(listing(client))
    assert "ann@" not in str(caught.value)


@pytest.mark.parametrize(
    ("scheme", "paging"),
    [
        (LIST, {"more": False}),
        (COUNTED, {"pages": 1}),
        (LINKED, {"more": "false"}),
        (LINKED, {"next": None}),
    ],
)
def test_a_null_list_is_empty_if_its_page_says_that_nothing_follows(
    client: Any, server: Loopback, driver: Driver, scheme: Operation[Any], paging: Any
) -> None:
    server.script(json_reply({"data": None, "paging": paging}))
    assert driver.items(listing_by(client, scheme)) == []
    assert [drift.kind for drift in client.drifts()] == ["missing"]


@each(
    ("scheme", "body"),
    [
        (LIST, {"data": None, "paging": {"more": True}}),
        (LIST, {"data": None, "paging": {"pages": 1}}),
        (LIST, {"paging": {"more": False}}),
        (COUNTED, {"data": None, "paging": {"pages": 2}}),
        (LINKED, {"data": None, "paging": {"next": "?cursor=2"}}),
        (LINKED, {"data": None, "paging": {}}),
        (OFFSET, {"data": None}),
    ],
)
def test_a_null_list_is_an_error_if_its_page_does_not_say_that_nothing_follows(
    client: Any, server: Loopback, driver: Driver, scheme: Operation[Any], body: Any
) -> None:
    server.script(json_reply(body))
    with pytest.raises(PagingError, match="no list at 'data'"):
        driver.items(listing_by(client, scheme))


@pytest.mark.parametrize("body", [{}, {"data": None}])
def test_a_page_without_its_list_is_empty_where_that_is_documented(
    client: Any, server: Loopback, driver: Driver, body: Any
) -> None:
    server.script(json_reply(body), json_reply({"error": "x"}))
    documented = replace(LIST, no_list=True)
    assert driver.items(listing(client, documented)) == []
    with pytest.raises(PagingError, match="object with the keys error"):
        driver.items(listing(client, documented))


def test_an_empty_page_that_ends_a_list_is_not_among_its_pages(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.respond = records(4)
    assert [len(each) for each in driver.items(listing_by(client, OFFSET).pages())] == [3, 1]


def test_a_page_that_fails_raises_after_the_items_before_it(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, more=True), json_reply({}, 403))
    sync, pages = driver.mode == "sync", listing(client)
    items = iter(pages) if sync else aiter(pages)
    assert driver.run(next(items) if sync else anext(items)).id == 1
    with pytest.raises(APIStatusError, match="403"):
        driver.run(next(items) if sync else anext(items))


def test_options_of_the_call_go_with_every_page(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, more=True), page(2, more=False))
    options: Any = {"headers": {"X-Once": "1"}, "query": {"also": "2"}}
    driver.items(listing_of(client, LIST, Call(), {"options": options}))
    assert [request.headers["x-once"] for request in server.requests] == ["1", "1"]
    assert [request.query["also"] for request in server.requests] == ["2", "2"]


def test_a_list_names_its_operation_in_its_repr(client: Any) -> None:
    assert repr(listing(client)).endswith("Pages of GET /owners>")


def test_the_body_of_a_page_is_its_model(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(page(1, more=False))
    assert isinstance(driver.run(listing(client).page()).body, Owners)


def test_a_blocking_list_goes_on_after_an_event_loop_in_which_it_began(
    client: Any, server: Loopback, driver: Driver
) -> None:
    if driver.mode == "async":
        return
    server.script(page(1, more=True), page(2, more=True), page(3, more=False))
    items = iter(listing(client))

    async def begin() -> int:
        return next(items).id

    assert asyncio.run(begin()) == 1
    assert [item.id for item in items] == [2, 3]


@each(
    "paging",
    [
        {"more": "yes", "next": None},
        {"more": 2, "next": None},
        {"next": ["?cursor=2"]},
        {"next": {"href": "?cursor=2"}},
        {"next": False},
    ],
    ids=repr,
)
@each("items", [[{"id": 1}], None], ids=["items", "null"])
def test_an_unknown_form_of_flag_or_link_does_not_end_a_list(
    items: Any, paging: Any, client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"data": items, "paging": paging}))
    with pytest.raises(PagingError):
        driver.items(listing_by(client, LINKED))


@pytest.mark.parametrize(
    "operation",
    [LINKED, replace(COUNTED, paging=replace(COUNTED.paging, ends="uncounted-page"))],
    ids=lambda op: op.path,
)
def test_a_list_in_place_of_a_page_does_not_end_a_list(
    operation: Operation[Any], client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply([{"id": 1}, {"id": 2}]))
    with pytest.raises(PagingError, match="only a list"):
        driver.items(listing_by(client, operation))
