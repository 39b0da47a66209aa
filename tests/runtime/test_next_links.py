"""Lists whose pages name the address of the next one."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.errors import NotFoundError, PagingError
from generator.runtime.values import Call
from tests.runtime.acme import LINKED, page
from tests.runtime.listings import listing_of
from tests.support.driving import Driver
from tests.support.each import each
from tests.support.loopback import Loopback, json_reply


def listing(client: Any, options: Any = None, **query: Any) -> Any:
    call = Call(path={"group": "a b"}, query=query)
    return listing_of(client, LINKED, call, {"options": options})


def ids(owners: list[Any]) -> list[int]:
    return [owner.id for owner in owners]


@pytest.mark.parametrize(
    "link", ["/groups/x/owners?cursor=2", "?cursor=2", "{origin}/groups/a%20b/owners?cursor=2"]
)
def test_a_link_is_followed_relative_or_absolute(
    client: Any, server: Loopback, driver: Driver, link: str
) -> None:
    server.script(page(1, next=link.replace("{origin}", server.url)), page(2, next=None))
    assert ids(driver.items(listing(client))) == [1, 2]
    assert server.requests[1].query["cursor"] == "2"


def test_a_link_of_a_query_alone_stays_on_the_path_of_the_list(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, next="?cursor=2"), page(2, next=None))
    driver.items(listing(client))
    assert [request.path for request in server.requests] == ["/groups/a%20b/owners"] * 2


def test_a_link_keeps_its_own_parameters_as_they_are(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, next="/owners?cursor=a%2Fb%2Bc&size=5"), page(2, next=None))
    driver.items(listing(client, size=9))
    assert server.targets[1].startswith("/owners?cursor=a%2Fb%2Bc&size=5")
    assert server.targets[1].count("size=") == 1


def test_the_parameters_of_the_caller_travel_along(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, next="/owners?cursor=2"), page(2, next=None))
    driver.items(listing(client, {"query": {"also": "x"}}, status="active"))
    assert server.requests[1].query == {"cursor": "2", "status": "active", "also": "x"}


def test_credentials_and_headers_travel_along(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, next="/owners?cursor=2"), page(2, next=None))
    driver.items(listing(client, {"headers": {"X-Once": "1"}}))
    first, second = server.requests
    assert second.headers["authorization"] == first.headers["authorization"]
    assert second.headers["x-once"] == "1"


def test_a_link_that_was_read_already_is_refused(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(
        page(1, next="/owners?cursor=2"),
        page(2, next="/owners?cursor=3"),
        page(3, next="/owners?cursor=2"),
    )
    found: list[int] = []
    with pytest.raises(PagingError, match=r"owners: the vendor links to the same page twice"):
        _collect(driver, listing(client), found)
    assert found == [1, 2, 3]
    assert len(server.requests) == 3


@each(
    "link",
    [
        "https://evil.example/owners",
        "//evil.example/owners",
        "http://localhost:{port}/owners",
        "http://127.0.0.1:1/owners",
        "http://127.0.0.1:{port}@evil.example/owners",
        "http://user@127.0.0.1:{port}/owners",
        "https://127.0.0.1:{port}/owners",
        "ftp://127.0.0.1:{port}/owners",
        "http://[",
        "/owners\\@evil.example",
        "/owners\r\nX-Evil: 1",
    ],
)
def test_a_link_that_leaves_the_origin_of_the_api_is_refused(
    client: Any, server: Loopback, driver: Driver, link: str
) -> None:
    server.script(page(1, next=link.replace("{port}", str(server.port))))
    found: list[int] = []
    with pytest.raises(PagingError, match=r"owners: the next link leaves http://127"):
        _collect(driver, listing(client), found)
    assert found == [1]
    assert len(server.requests) == 1


def test_an_empty_page_that_announces_another_one_raises(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, next="/owners?cursor=2"), page(next="/owners?cursor=3", more=True))
    found: list[int] = []
    with pytest.raises(PagingError, match="the page is empty, although more items were announced"):
        _collect(driver, listing(client), found)
    assert found == [1]


def test_a_page_with_neither_flag_nor_link_is_not_the_last_one_of_a_list_with_links(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, next="/owners?cursor=2&page=2"), page(2), page())
    assert ids(driver.items(listing(client))) == [1, 2]
    assert server.requests[2].query["page"] == "3"


def test_pages_are_counted_on_where_there_is_more_but_no_link(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, more="true"), page(2, more="false"))
    driver.items(listing(client, q="x"))
    assert server.targets[1] == "/groups/a%20b/owners?q=x&page=2"


def test_a_missing_page_does_not_claim_that_its_link_was_the_address_of_the_list(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, next="/other/owners?cursor=2"), json_reply({}, 404))
    with pytest.raises(NotFoundError) as caught:
        driver.items(listing(client))
    assert f"{server.url}/groups" not in str(caught.value)


def _collect(driver: Driver, pages: Any, found: list[int]) -> None:
    """Gather ids one by one, so that those before an error are kept."""
    sync = driver.mode == "sync"
    items = iter(pages) if sync else aiter(pages)
    while True:
        found.append(driver.run(next(items) if sync else anext(items)).id)
