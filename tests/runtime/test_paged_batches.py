"""Lists filtered by more ids than fit into a request: batch after batch, each page by page."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import attrs
import pytest
from msgspec.structs import replace

from generator.runtime.errors import APIStatusError, InvalidArgumentError, PagingError
from generator.runtime.paged_batches import PagedBatches
from generator.runtime.paging_schemes import NumberedPages, OffsetPages
from tests.runtime.acme import LIST, page
from tests.runtime.listings import collect, listing
from tests.support.driving import Driver
from tests.support.each import each
from tests.support.loopback import Loopback, Received, Reply, json_reply

SIZE = 3
"""Ids in a request."""
ROWS = 2
"""Items on a page."""
EACH = {
    "numbers": NumberedPages(page="page", more="paging.more", pages="paging.pages"),
    "offsets": OffsetPages(offset="skip", limit="take", default_limit=ROWS),
}
LISTS = {
    name: replace(LIST, paging=PagedBatches(ids="ids", size=SIZE, each=each))
    for name, each in EACH.items()
}
NUMBERS = LISTS["numbers"]
every = pytest.mark.parametrize("operation", LISTS.values(), ids=LISTS.keys())


@attrs.define
class Vendor:
    """Has some items for each id, and refuses requests with too many ids and pages past the end."""

    items: int = 2
    asked: list[tuple[list[int], int]] = attrs.field(factory=list)
    fails: tuple[int, int] = (0, 0)

    def respond(self, request: Received) -> Reply:
        pairs = parse_qsl(request.target.partition("?")[2])
        ids = [int(value) for name, value in pairs if name == "ids"]
        query = request.query
        start = int(query["skip"]) if "skip" in query else (int(query.get("page", "1")) - 1) * ROWS
        self.asked.append((ids, start // ROWS + 1))
        held = [number * 100 + n for number in ids or [0] for n in range(self.items)]
        is_past = start > 0 and start >= len(held) and "skip" not in query
        if len(ids) > SIZE or is_past or (ids and (ids[0], start // ROWS + 1) == self.fails):
            return json_reply({"message": "refused"}, 400)
        part = held[start : start + ROWS]
        pages = -(-len(held) // ROWS)
        return page(*part, more=start + ROWS < len(held), pages=pages)


def expected(vendor: Vendor, ids: list[int]) -> list[int]:
    return [number * 100 + n for number in ids for n in range(vendor.items)]


@every
@each("prefetch", [0, 2, 5])
@each("count", [1, 2, 3, 4, 7, 9])
@each("items", [0, 1, 2, 5])
def test_every_page_of_every_batch_is_read_in_order(
    client: Any,
    server: Loopback,
    driver: Driver,
    operation: Any,
    prefetch: int,
    count: int,
    items: int,
) -> None:
    vendor = Vendor(items)
    server.respond = vendor.respond
    ids = list(range(1, count + 1))
    found = driver.items(listing(client, operation, {"prefetch": prefetch}, ids=ids))
    assert [item.id for item in found] == expected(vendor, ids)


def test_a_request_has_the_ids_of_one_batch(client: Any, server: Loopback, driver: Driver) -> None:
    vendor = Vendor(1)
    server.respond = vendor.respond
    driver.items(listing(client, NUMBERS, ids=[1, 2, 3, 4, 5]))
    assert vendor.asked == [([1, 2, 3], 1), ([1, 2, 3], 2), ([4, 5], 1)]


def test_a_list_without_ids_is_one_batch(client: Any, server: Loopback, driver: Driver) -> None:
    vendor = Vendor(3)
    server.respond = vendor.respond
    assert [item.id for item in driver.items(listing(client, NUMBERS))] == [0, 1, 2]
    assert vendor.asked == [([], 1), ([], 2)]


def test_equal_ids_are_sent_once(client: Any, server: Loopback, driver: Driver) -> None:
    vendor = Vendor(1)
    server.respond = vendor.respond
    found = driver.items(listing(client, NUMBERS, ids=[1, 2, 1, 3, 2, 4]))
    assert [item.id for item in found] == [100, 200, 300, 400]


def test_pages_past_the_end_of_a_batch_are_not_requested(
    client: Any, server: Loopback, driver: Driver
) -> None:
    vendor = Vendor(2)
    server.respond = vendor.respond
    ids = [1, 2, 3, 4, 5, 6]
    driver.items(listing(client, NUMBERS, {"prefetch": 8}, ids=ids))
    assert len(vendor.asked) == len({(tuple(ids), number) for ids, number in vendor.asked}) == 6


def test_a_few_ids_may_start_at_a_later_page(client: Any, server: Loopback, driver: Driver) -> None:
    server.respond = Vendor(2).respond
    found = driver.items(listing(client, NUMBERS, ids=[1, 2, 3], page=2))
    assert [item.id for item in found] == [200, 201, 300, 301]


def test_many_ids_may_not_start_at_a_later_page(
    client: Any, server: Loopback, driver: Driver
) -> None:
    with pytest.raises(InvalidArgumentError, match="more than 3 ids are sent in several requests"):
        driver.items(listing(client, NUMBERS, ids=[1, 2, 3, 4], page=2))
    assert server.requests == []


def test_the_first_page_may_be_named(client: Any, server: Loopback, driver: Driver) -> None:
    vendor = Vendor(2)
    server.respond = vendor.respond
    ids = [1, 2, 3, 4]
    found = driver.items(listing(client, NUMBERS, ids=ids, page=1))
    assert [item.id for item in found] == expected(vendor, ids)


@every
@each("failing", [(1, 2), (4, 1), (4, 3), (7, 1)])
def test_a_list_that_fails_continues_there(
    client: Any, server: Loopback, driver: Driver, operation: Any, failing: tuple[int, int]
) -> None:
    vendor = Vendor(2, fails=failing)
    server.respond = vendor.respond
    ids = [1, 2, 3, 4, 5, 6, 7]
    found: list[int] = []
    with pytest.raises(APIStatusError) as caught:
        collect(driver, listing(client, operation, ids=ids), found)
    vendor.fails = (0, 0)
    rest = driver.items(listing(client, operation, {"resume": caught.value.resume}, ids=ids))
    assert found + [item.id for item in rest] == expected(vendor, ids)


def test_equal_pages_of_two_batches_are_no_loop(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.respond = lambda _: page(7, more=False, pages=1)
    found = driver.items(listing(client, NUMBERS, ids=[1, 2, 3, 4]))
    assert [item.id for item in found] == [7, 7]


def test_equal_pages_of_one_batch_are_a_loop(client: Any, server: Loopback, driver: Driver) -> None:
    server.respond = lambda _: page(7, more=True, pages=9)
    with pytest.raises(PagingError, match="returns the same page twice"):
        driver.items(listing(client, NUMBERS, ids=[1, 2, 3, 4]))


def test_an_empty_list_of_ids_is_refused(client: Any, server: Loopback, driver: Driver) -> None:
    with pytest.raises(InvalidArgumentError, match="the list is empty"):
        driver.items(listing(client, NUMBERS, ids=[]))
    assert server.requests == []


def test_ids_of_no_use_are_refused(client: Any, server: Loopback, driver: Driver) -> None:
    with pytest.raises(InvalidArgumentError):
        driver.items(listing(client, NUMBERS, ids=[[1], [2], [3], [4]]))
    assert server.requests == []
