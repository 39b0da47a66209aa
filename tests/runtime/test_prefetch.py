"""Lists that are fetched ahead: in order, bounded, and with nothing left behind."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import (
    APIStatusError,
    ConfigurationError,
    InvalidArgumentError,
    NotFoundError,
)
from generator.runtime.operations import Operation
from tests.runtime.acme import CREDENTIALS, LINKED, LIST, PROFILE, page
from tests.runtime.clients import SyncAPIClient
from tests.runtime.listings import (
    KNOWN,
    LISTS,
    SIZE,
    arguments,
    collect,
    iterating,
    leave,
    listing,
    number_of,
    records,
    take,
)
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import Loopback, Received, Reply, json_reply, serving
from tests.support.pauses import restore_sleep

every = pytest.mark.parametrize("operation", [LISTS[name] for name in KNOWN], ids=KNOWN)
ARRAY = Operation[Any]("GET /array", list[int])


@attrs.define
class Slow:
    """A vendor that keeps requests waiting, and knows how many are there at once.

    All but the first pages, `alone`, are kept until two requests have been there at once.
    """

    count: int
    pause: float = 0.02
    alone: int = 1
    now: int = 0
    most: int = 0
    lock: threading.Lock = attrs.field(factory=threading.Lock)
    together: threading.Event = attrs.field(factory=threading.Event)

    def respond(self, request: Received) -> Reply:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
            if self.now > 1:
                self.together.set()
        if number_of(request) >= self.alone:
            self.together.wait(10)
        time.sleep(self.pause)
        with self.lock:
            self.now -= 1
        return records(self.count)(request)


def extra_threads() -> list[str]:
    return [t.name for t in threading.enumerate() if t.name.startswith("prefetch")]


@every
@each("prefetch", [1, 2, 5, 50])
@each("count", [0, 2, 3, 20])
def test_items_come_in_order_however_many_pages_are_fetched_ahead(
    client: Any,
    server: Loopback,
    driver: Driver,
    operation: Operation[Any],
    prefetch: int,
    count: int,
) -> None:
    server.respond = records(count)
    pages = listing(client, operation, {"prefetch": prefetch}, **arguments(operation, count))
    assert [item.id for item in driver.items(pages)] == list(range(count))
    assert extra_threads() == []


def test_pages_are_requested_at_once_but_no_more_than_prefetch_allows(
    client: Any, server: Loopback, driver: Driver
) -> None:
    slow = Slow(60)
    server.respond = slow.respond
    assert len(driver.items(listing(client, LIST, {"prefetch": 4}))) == 60
    assert 2 <= slow.most <= 4


@pytest.mark.parametrize("prefetch", [2, 4])
def test_no_more_pages_are_requested_than_may_be_kept(
    client: Any, server: Loopback, driver: Driver, prefetch: int
) -> None:
    server.respond = records(60)
    pages = iterating(driver, listing(client, LIST, {"prefetch": prefetch}).pages())
    for taken in range(1, 8):
        take(driver, pages)
        driver.run(_soon(driver))
        assert taken <= len(server.requests) <= taken + prefetch - 1
    leave(driver, pages)


def test_the_first_page_is_fetched_alone(client: Any, server: Loopback, driver: Driver) -> None:
    server.respond = records(2)
    driver.items(listing(client, LIST, {"prefetch": 8}))
    assert len(server.requests) == 1


def test_a_list_that_counts_its_pages_requests_none_beyond_them(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.respond = records(14)
    driver.items(listing(client, LISTS["counted"], {"prefetch": 8}))
    assert sorted(number_of(request) for request in server.requests) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("way", ["options", "argument"])
def test_no_page_beyond_the_last_wanted_one_is_requested(
    client: Any, server: Loopback, driver: Driver, way: str
) -> None:
    server.respond = records(60)
    options = {"prefetch": 8, **({"max_pages": 3} if way == "options" else {})}
    pages = listing(client, LIST, options)
    found = driver.items(pages.pages() if way == "options" else pages.pages(3))
    assert (len(found), len(server.requests)) == (3, 3)


@every
def test_an_error_comes_after_the_items_before_it(
    client: Any, server: Loopback, driver: Driver, operation: Operation[Any]
) -> None:
    answering = records(30)

    def respond(request: Received) -> Reply:
        if number_of(request) == 3:
            return json_reply({}, 403)
        time.sleep(0.01)  # so that the error is there before the pages it follows
        return answering(request)

    server.respond = respond
    found: list[int] = []
    pages = listing(client, operation, {"prefetch": 6}, **arguments(operation, 30))
    with pytest.raises(APIStatusError) as caught:
        collect(driver, pages, found)
    assert found == list(range(3 * SIZE))
    assert caught.value.page == 4
    assert extra_threads() == []


def test_an_error_behind_the_end_of_the_list_is_not_raised(
    client: Any, server: Loopback, driver: Driver
) -> None:
    answering = records(7)

    def respond(request: Received) -> Reply:
        return json_reply({}, 404) if number_of(request) > 2 else answering(request)

    server.respond = respond
    assert len(driver.items(listing(client, LIST, {"prefetch": 8}))) == 7
    with pytest.raises(NotFoundError):
        driver.items(listing(client, LIST, page=9))


def test_pages_that_are_longer_than_expected_are_read_where_they_end(
    client: Any, server: Loopback, driver: Driver
) -> None:
    def respond(request: Received) -> Reply:
        skip = int(request.query.get("skip", 0))
        return page(*range(skip, min(skip + 5, 23)))

    server.respond = respond
    found = driver.items(listing(client, LISTS["offset"], {"prefetch": 4}))
    assert [item.id for item in found] == list(range(23))


@every
@each("taken", [1, 4, 8])
def test_leaving_the_loop_leaves_nothing_behind(
    client: Any, server: Loopback, driver: Driver, operation: Operation[Any], taken: int
) -> None:
    server.respond = Slow(60).respond
    pages = listing(client, operation, {"prefetch": 5}, **arguments(operation, 60))
    items = iterating(driver, pages)
    found = [take(driver, items).id for _ in range(taken)]
    leave(driver, items)
    assert found == list(range(taken))
    assert driver.run(_others(driver)) == []
    server.respond = records(60)
    rest = listing(client, operation, {"resume": pages.resume_token}, **arguments(operation, 60))
    assert found + [item.id for item in driver.items(rest)] == list(range(60))


def test_breaking_out_of_a_loop_stops_what_is_under_way(server: Loopback) -> None:
    server.respond = Slow(60).respond
    with SyncAPIClient(PROFILE, CREDENTIALS, {"base_url": server.url}) as client:
        for _ in listing(client, LIST, {"prefetch": 5}):
            break
        assert extra_threads() == []


def test_leaving_the_loop_ends_a_long_wait_for_another_attempt(server: Loopback) -> None:
    waiting = threading.Event()
    answering = records(30)

    def respond(request: Received) -> Reply:
        if number_of(request) == 2:
            waiting.set()
            return json_reply({}, 503, retry_after="55")
        return answering(request)

    server.respond = respond
    with (
        SyncAPIClient(PROFILE, CREDENTIALS, {"base_url": server.url}) as client,
        pytest.MonkeyPatch.context() as patch,
    ):
        restore_sleep(patch)
        items = iter(listing(client, LIST, {"prefetch": 3}))
        for _ in range(SIZE + 1):
            next(items)
        assert waiting.wait(5)
        items.close()
    assert extra_threads() == []


def test_cancelling_a_task_cancels_what_it_fetched_ahead(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    if driver.mode == "sync":
        return
    client = open_client()
    server.respond = Slow(60, pause=0.2).respond

    async def use() -> list[Any]:
        async def read() -> None:
            async for _ in listing(client, LIST, {"prefetch": 5}):
                pass

        task = asyncio.ensure_future(read())
        await asyncio.sleep(0.3)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await _others(driver)

    assert driver.run(use()) == []
    server.respond = records(4)
    assert len(driver.items(listing(client, LIST))) == 4


@pytest.mark.parametrize("operation", [LINKED, ARRAY], ids=["links", "one page"])
def test_a_list_whose_pages_alone_know_the_next_one_cannot_be_fetched_ahead(
    client: Any, server: Loopback, driver: Driver, operation: Operation[Any]
) -> None:
    with pytest.raises(InvalidArgumentError, match="prefetch: only a page of this list"):
        driver.items(listing(client, operation, {"prefetch": 2}))
    assert server.requests == []


def test_fetching_ahead_needs_asyncio() -> None:
    from generator.runtime.aio.backend import AsyncAhead

    with pytest.raises(ConfigurationError, match="prefetch needs asyncio"):
        AsyncAhead(asyncio.sleep, 2)


@given(st.sampled_from(KNOWN), st.integers(0, 40), st.integers(2, 9), st.none() | st.integers(0, 9))
def test_fetching_ahead_returns_the_same_as_fetching_one_by_one(
    shared: SyncAPIClient,
    vendor: Loopback,
    kind: str,
    count: int,
    prefetch: int,
    max_pages: int | None,
) -> None:
    vendor.respond = records(count)
    given_ids = arguments(LISTS[kind], count)
    one_by_one, ahead = (
        [item.id for item in listing(shared, LISTS[kind], options, **given_ids)]
        for options in (
            {"max_pages": max_pages},
            {"max_pages": max_pages, "prefetch": prefetch},
        )
    )
    assert ahead == one_by_one


@pytest.fixture(scope="module")
def vendor() -> Any:
    with serving() as running:
        yield running


@pytest.fixture(scope="module")
def shared(vendor: Loopback) -> Any:
    with SyncAPIClient(PROFILE, CREDENTIALS, {"base_url": vendor.url}) as client:
        yield client


def _soon(driver: Driver) -> Any:
    """Return what was started time to send its request."""
    if driver.mode == "async":
        return asyncio.sleep(0.05)
    return time.sleep(0.05)


def _others(driver: Driver) -> Any:
    """Return the tasks, or threads, that are still fetching."""
    if driver.mode == "sync":
        return extra_threads()

    async def others() -> list[Any]:
        return [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]

    return others()
