"""Lists that break off, and go on from there."""

from __future__ import annotations

import contextlib
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.runtime.errors import (
    APIConnectionError,
    APIStatusError,
    ClientError,
    InternalServerError,
    InvalidArgumentError,
    PagingError,
)
from generator.runtime.model import Model
from generator.runtime.operations import Operation
from generator.runtime.values import Call
from tests.runtime.acme import CREDENTIALS, LIST, PROFILE, page
from tests.runtime.clients import SyncAPIClient
from tests.runtime.listings import (
    BATCHED,
    KNOWN,
    LISTS,
    SIZE,
    arguments,
    collect,
    iterating,
    leave,
    listing,
    listing_of,
    number_of,
    records,
    take,
)
from tests.support.driving import Driver, Open, SyncDriver
from tests.support.each import each
from tests.support.loopback import RESET, Loopback, Received, Reply, json_reply, serving

every = pytest.mark.parametrize("operation", LISTS.values(), ids=LISTS.keys())


def failing_at(number: int, failure: Reply, count: int = 20) -> Any:
    """Answer from records, but fail at a page (counted from 1), as often as it is asked for."""
    respond = records(count)
    return lambda request: failure if number_of(request) == number - 1 else respond(request)


@each(("name", "prefetch"), [*((name, 0) for name in LISTS), *((name, 3) for name in KNOWN)])
@each(
    ("failure", "kind"),
    [(json_reply({}, 500), InternalServerError), (RESET, APIConnectionError)],
    ids=["status", "connection"],
)
def test_a_page_that_fails_says_which_it_is_and_where_to_go_on(
    client: Any,
    server: Loopback,
    driver: Driver,
    name: str,
    prefetch: int,
    failure: Reply,
    kind: type[ClientError],
) -> None:
    operation = LISTS[name]
    given = arguments(operation, 20)
    server.respond = failing_at(4, failure)
    found: list[int] = []
    with pytest.raises(kind, match=r"\(page 4 of the list; error\.resume continues") as caught:
        collect(driver, listing(client, operation, {"prefetch": prefetch}, **given), found)
    assert found == list(range(3 * SIZE))
    assert caught.value.page == 4
    server.respond = records(20)
    options = {"resume": caught.value.resume, "prefetch": prefetch}
    collect(driver, listing(client, operation, options, **given), found)
    assert found == list(range(20))


@every
@each("taken", [1, 2, SIZE, SIZE + 1, 19])
def test_a_list_goes_on_after_the_last_item_that_was_taken(
    client: Any, server: Loopback, driver: Driver, operation: Operation[Any], taken: int
) -> None:
    server.respond = records(20)
    given = arguments(operation, 20)
    pages = listing(client, operation, **given)
    items = iterating(driver, pages)
    found = [take(driver, items).id for _ in range(taken)]
    leave(driver, items)
    rest = listing(client, operation, {"resume": pages.resume_token}, **given)
    assert found + [item.id for item in driver.items(rest)] == list(range(20))


@every
def test_pages_go_on_after_the_last_page_that_was_taken(
    client: Any, server: Loopback, driver: Driver, operation: Operation[Any]
) -> None:
    server.respond = records(10)
    given = arguments(operation, 10)
    first = listing(client, operation, {"max_pages": 2}, **given)
    assert [len(each) for each in driver.items(first.pages())] == [3, 3]
    rest = listing(client, operation, {"resume": first.resume_token}, **given)
    assert [[item.id for item in each] for each in driver.items(rest.pages())] == [[6, 7, 8], [9]]


@pytest.mark.parametrize("limit", [1, 4, 6])
def test_to_list_goes_on_after_its_limit(
    client: Any, server: Loopback, driver: Driver, limit: int
) -> None:
    server.respond = records(10)
    pages = listing(client, LIST)
    first = driver.run(pages.to_list(limit))
    second = listing(client, LIST, {"resume": pages.resume_token})
    more = driver.run(second.to_list(2))
    third = driver.run(listing(client, LIST, {"resume": second.resume_token}).to_list())
    assert [item.id for item in (*first, *more, *third)] == list(range(10))


def test_a_list_that_was_read_to_its_end_has_no_token(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.respond = records(7)
    pages = listing(client, LIST)
    assert pages.resume_token is None
    driver.items(pages)
    assert pages.resume_token is None


def test_without_a_token_a_list_begins_at_its_beginning(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.respond = records(4)
    pages = listing(client, LIST, {"resume": None})
    assert [item.id for item in driver.items(pages)] == [0, 1, 2, 3]


def test_the_first_page_that_fails_has_a_token_too(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({}, 403))
    with pytest.raises(APIStatusError) as caught:
        driver.items(listing(client, LIST))
    assert caught.value.page == 1
    server.respond = records(4)
    pages = listing(client, LIST, {"resume": caught.value.resume})
    assert len(driver.items(pages)) == 4


def test_numbers_of_pages_go_on_counting(client: Any, server: Loopback, driver: Driver) -> None:
    options: dict[str, Any] = {}
    for number in (3, 5):
        server.respond = failing_at(number, json_reply({}, 403))
        with pytest.raises(APIStatusError) as caught:
            driver.items(listing(client, LIST, options))
        assert caught.value.page == number
        options = {"resume": caught.value.resume}


def test_an_error_keeps_its_page_and_token_in_a_pickle(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.respond = failing_at(2, json_reply({}, 403))
    with pytest.raises(APIStatusError) as caught:
        driver.items(listing(client, LIST))
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.page, again.resume) == (2, caught.value.resume)
    assert str(again) == str(caught.value)


def test_an_argument_that_cannot_be_sent_has_no_token(client: Any, driver: Driver) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        driver.items(listing(client, LIST, q=object()))
    assert caught.value.resume is None


def test_every_page_is_requested_with_a_filter_that_was_an_iterator(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.respond = records(7)
    assert len(driver.items(listing(client, LIST, name=iter(["a", "b"])))) == 7
    assert [request.target.count("name=") for request in server.requests] == [2, 2, 2]


def test_every_page_is_requested_with_a_body_that_contained_an_iterator(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.respond = records(7)
    call = Call(body={"names": iter(["a", "b"])})
    found = listing_of(client, replace(LIST, route="POST /owners"), call)
    assert len(driver.items(found)) == 7
    assert [json.loads(request.body) for request in server.requests] == [{"names": ["a", "b"]}] * 3


def test_a_body_that_cannot_be_sent_is_refused_in_words_of_our_own(
    client: Any, driver: Driver
) -> None:
    call = Call(body={"name": "zoe\ud800"})
    for how in ({}, {"resume": "x"}):
        found = listing_of(client, replace(LIST, route="POST /owners"), call, how)
        with pytest.raises(InvalidArgumentError, match="an unpaired surrogate") as caught:
            driver.items(found)
        assert "zoe" not in str(caught.value)


def test_a_page_that_is_returned_again_is_an_error(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.respond = lambda request: page(1, 2, more=True)
    found: list[int] = []
    with pytest.raises(PagingError, match=r"returns the same page twice; stopped at page 2$"):
        collect(driver, listing(client, LIST), found)
    assert found == [1, 2]


def test_batches_may_have_equal_responses(client: Any, server: Loopback, driver: Driver) -> None:
    server.respond = lambda request: page(1)
    assert len(driver.items(listing(client, BATCHED, ids=[1] * 7))) == 3


@pytest.mark.parametrize("prefetch", [0, 4])
def test_a_list_that_grows_while_it_is_read_is_read_to_its_new_end(
    client: Any, server: Loopback, driver: Driver, prefetch: int
) -> None:
    pages = listing(client, LISTS["counted"], {"prefetch": prefetch})
    server.respond = records(7)
    items = iterating(driver, pages)
    found = [take(driver, items).id for _ in range(4)]
    leave(driver, items)
    server.respond = records(11)
    options = {"resume": pages.resume_token, "prefetch": prefetch}
    found += [item.id for item in driver.items(listing(client, LISTS["counted"], options))]
    assert found == list(range(11))


def test_a_page_whose_items_come_again_and_again_beside_a_new_time_raises(
    client: Any, server: Loopback, driver: Driver
) -> None:
    pages = [{"data": [{"id": 1}, {"id": 2}], "paging": {"more": True}, "at": n} for n in range(9)]
    server.script(*map(json_reply, pages))
    with pytest.raises(PagingError, match="returns the same page twice"):
        driver.items(listing(client, LIST))
    assert len(server.requests) < 5


def test_pages_that_differ_only_in_fields_that_the_caller_does_not_read_are_no_repetition(
    client: Any, server: Loopback, driver: Driver
) -> None:
    class Nothing(Model):
        pass

    server.script(*(page(n, more=n < 5) for n in range(1, 6)))
    assert driver.items(listing(client, LIST, {"result": Nothing})) == [Nothing()] * 5


@given(
    st.sampled_from(list(LISTS)),
    st.integers(0, 25),
    st.lists(st.integers(0, 9), max_size=6),
    st.sets(st.integers(0, 30), max_size=8),
)
def test_no_item_is_lost_or_comes_twice_wherever_a_list_breaks_off(
    shared: SyncAPIClient,
    vendor: Loopback,
    kind: str,
    count: int,
    stops: list[int],
    faults: set[int],
) -> None:
    operation, answering, left = LISTS[kind], records(count), set(faults)
    asked = len(vendor.requests)

    def respond(request: Received) -> Reply:
        number = len(vendor.requests) - asked
        return json_reply({}, 500) if number in left else answering(request)

    vendor.respond = respond
    found: list[int] = []
    token: str | None = None
    driver = SyncDriver()
    given_ids = arguments(operation, count)
    for stop in [*stops, *[10**6] * (len(faults) + 1)]:
        pages = listing(shared, operation, {"resume": token}, **given_ids)
        items = iter(pages)
        with contextlib.suppress(InternalServerError):
            for _, item in zip(range(stop), items, strict=False):
                found.append(item.id)
        leave(driver, items)
        token = pages.resume_token
        if token is None and stop:
            break
    assert found == list(range(count))


@pytest.fixture(scope="module")
def vendor() -> Any:
    with serving() as running:
        yield running


@pytest.fixture(scope="module")
def shared(vendor: Loopback) -> Any:
    with SyncAPIClient(PROFILE, CREDENTIALS, {"base_url": vendor.url, "max_retries": 0}) as client:
        yield client


def test_options_of_a_list_that_are_none_are_refused(open_client: Open) -> None:
    client = open_client()
    for options in ({"max_pages": -1}, {"prefetch": -1}, {"prefetch": 1.5}, {"max_pages": True}):
        with pytest.raises(InvalidArgumentError, match="must be a whole number"):
            listing(client, LIST, options)
