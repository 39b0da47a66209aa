"""Lists: numbered pages counted from 0, and profiles by any number of ids."""

from __future__ import annotations

from typing import Any

import pytest
from better_impact_client import PagingError
from better_impact_client.models import User

from tests.support.better_impact import USERS, header, user, user_page
from tests.support.driving import Driver
from tests.support.vendor_server import Received, Reply, VendorServer

BY_ID = "/v1/enterprise/by_id_list/users"


def expect_three_pages(vendor: VendorServer) -> None:
    vendor.expect("GET", USERS, user_page(0, 3, 1, 2))
    vendor.expect("GET", f"{USERS}?page_number=1", user_page(1, 3, 3, 4))
    vendor.expect("GET", f"{USERS}?page_number=2", user_page(2, 3, 5))


def ids_of(users: list[User]) -> list[int | None]:
    return [item.user_id for item in users]


def test_iterating_reads_every_page_from_number_0(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    expect_three_pages(vendor)
    assert ids_of(drive.items(client.organization.users.list())) == [1, 2, 3, 4, 5]


def test_the_observed_shape_of_a_page_is_no_difference(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    expect_three_pages(vendor)
    drive.items(client.organization.users.list())
    assert client.drifts() == []


def test_every_page_repeats_the_filters(client: Any, drive: Driver, vendor: VendorServer) -> None:
    vendor.expect("GET", f"{USERS}?page_size=2&modules=volunteer", user_page(0, 2, 1, 2))
    vendor.expect("GET", f"{USERS}?page_size=2&page_number=1&modules=volunteer", user_page(1, 2, 3))
    listing = client.organization.users.list(page_size=2, modules=["volunteer"])
    assert ids_of(drive.items(listing)) == [1, 2, 3]


def test_a_list_starts_at_the_requested_page(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{USERS}?page_number=2", user_page(2, 4, 5, 6))
    vendor.expect("GET", f"{USERS}?page_number=3", user_page(3, 4, 7))
    assert ids_of(drive.items(client.organization.users.list(page_number=2))) == [5, 6, 7]


def test_page_number_0_is_sent_when_it_is_passed(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{USERS}?page_number=0", user_page(0, 2, 1))
    vendor.expect("GET", f"{USERS}?page_number=1", user_page(1, 2, 2))
    assert ids_of(drive.items(client.organization.users.list(page_number=0))) == [1, 2]


def test_an_empty_list_has_no_items(client: Any, drive: Driver, vendor: VendorServer) -> None:
    vendor.expect("GET", USERS, user_page(0, 0))
    assert drive.items(client.organization.users.list()) == []


def test_an_empty_page_that_announces_another_one_is_an_error(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    body = {"header": header(0, 9, 0), "users": []}
    vendor.expect("GET", USERS, Reply.json(body))
    with pytest.raises(PagingError, match="the page is empty, although more items were announced"):
        drive.items(client.organization.users.list())


def test_one_page_comes_with_its_header(client: Any, drive: Driver, vendor: VendorServer) -> None:
    vendor.expect("GET", USERS, user_page(0, 3, 1, 2))
    page = drive.run(client.organization.users.list().page())
    assert (page.body.header.total_item_count, page.body.header.page_count) == (5, 3)
    assert ids_of(page.items) == [1, 2]


def test_pages_stop_after_the_requested_number(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", USERS, user_page(0, 3, 1, 2))
    vendor.expect("GET", f"{USERS}?page_number=1", user_page(1, 3, 3, 4))
    pages = drive.items(client.organization.users.list().pages(max_pages=2))
    assert [len(page) for page in pages] == [2, 2]


def test_a_limit_stops_fetching_once_it_is_reached(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", USERS, user_page(0, 3, 1, 2))
    vendor.expect("GET", f"{USERS}?page_number=1", user_page(1, 3, 3, 4))
    assert ids_of(drive.run(client.organization.users.list().to_list(limit=3))) == [1, 2, 3]


def test_a_list_can_be_read_again(client: Any, drive: Driver, vendor: VendorServer) -> None:
    expect_three_pages(vendor)
    expect_three_pages(vendor)
    listing = client.organization.users.list()
    assert ids_of(drive.items(listing)) == ids_of(drive.items(listing))


def test_a_page_shows_the_json_that_was_sent(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    body = {"header": header(0, 1, 1), "users": [user(1, shoe_size=44)]}
    vendor.expect("GET", USERS, Reply.json(body))
    assert drive.run(client.organization.users.list().page()).raw() == body


def test_601_ids_are_sent_in_three_requests_in_their_order(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    def found(request: Received) -> Reply:
        [(_, ids)] = request.query
        return Reply.json({"users": [user(int(each)) for each in ids]})

    vendor.respond = found
    wanted = list(range(1000, 1601))
    got = drive.items(client.enterprise.users.retrieve_many(wanted))
    assert ids_of(got) == wanted
    assert [len(request.query[0][1]) for request in vendor.received] == [250, 250, 101]


def test_ids_are_joined_with_commas(client: Any, drive: Driver, vendor: VendorServer) -> None:
    vendor.expect("GET", f"{BY_ID}?ids=3,1,2", Reply.json({"users": [user(3), user(1), user(2)]}))
    assert ids_of(drive.items(client.enterprise.users.retrieve_many([3, 1, 2]))) == [3, 1, 2]


def test_users_by_id_come_as_a_bare_array_too(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{BY_ID}?ids=1,2", Reply.json([user(1), user(2)]))
    assert ids_of(drive.items(client.enterprise.users.retrieve_many([1, 2]))) == [1, 2]
    assert client.drifts() == []


def test_no_ids_send_nothing(client: Any, drive: Driver, vendor: VendorServer) -> None:
    assert drive.items(client.enterprise.users.retrieve_many([])) == []
    assert vendor.received == []


def test_a_page_of_no_ids_is_refused(client: Any, drive: Driver, vendor: VendorServer) -> None:
    with pytest.raises(PagingError, match="nothing to request"):
        drive.run(client.enterprise.users.retrieve_many([]).page())
    assert vendor.received == []


@pytest.mark.parametrize("scope", ["organization", "enterprise"])
def test_the_timelog_of_many_users_is_asked_for_100_users_at_a_time(
    scope: str, client: Any, drive: Driver, vendor: VendorServer
) -> None:
    def entries(number: int, pages: int, *ids: int) -> Reply:
        rows = [{"timelog_entry_id": i} for i in ids]
        return Reply.json({"header": header(number, pages, 3), "timelog_entries": rows})

    first, second = (",".join(map(str, numbers)) for numbers in (range(100), range(100, 130)))
    path = f"/v1/{scope}/timelog_entries"
    vendor.expect("GET", f"{path}?user_ids={first}", entries(0, 2, 1))
    vendor.expect("GET", f"{path}?user_ids={first}&page_number=1", entries(1, 2, 2))
    vendor.expect("GET", f"{path}?user_ids={second}", entries(0, 1, 3))
    found = drive.items(getattr(client, scope).timelog_entries.list(user_ids=list(range(130))))
    assert [entry.timelog_entry_id for entry in found] == [1, 2, 3]
