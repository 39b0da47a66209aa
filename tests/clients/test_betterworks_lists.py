"""Lists of Betterworks: next links of every kind, ids of either kind, delta filters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

import pytest
from betterworks_client import InvalidArgumentError, PagingError

from tests.support.driving import Driver, Open
from tests.support.token_servers import opening
from tests.support.vendor_server import Reply, VendorServer, serving

TEAMS = "/api/v1/teams/"
UUID_TEXT = "7c9b8f50-6d42-4c4f-8f5a-0c9d7b1e2a31"
ABSENT: Any = object()


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server."""
    server.required = {"authorization": "APIToken t0ken"}
    usual = {"base_url": server.base_url, "api_token": "t0ken"}
    with opening(drive, "betterworks", **usual) as open_client:
        yield open_client


@pytest.fixture
def client(opened: Open) -> Any:
    """A client of the server."""
    return opened()


def page(*ids: int, more: Any = ABSENT, link: Any = ABSENT) -> Reply:
    body: dict[str, Any] = {"results": [{"id": number} for number in ids]}
    body |= {} if more is ABSENT else {"more": more}
    body |= {} if link is ABSENT else {"nextUrl": link}
    return Reply.json(body)


def ids(drive: Driver, listing: Any) -> list[int]:
    return [item.id for item in drive.items(listing)]


@pytest.mark.parametrize(
    "more", [True, "true", "True", ABSENT], ids=["yes", "text", "Text", "absent"]
)
@pytest.mark.parametrize("origin", ["", "{origin}"], ids=["relative", "absolute"])
def test_a_link_on_the_apis_origin_is_followed(
    origin: str, more: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    link = origin.replace("{origin}", server.base_url) + f"{TEAMS}?page=2&size=2"
    server.expect("GET", f"{TEAMS}?size=2", page(1, 2, more=more, link=link))
    server.expect("GET", f"{TEAMS}?page=2&size=2", page(3, more=False, link=None))
    assert ids(drive, client.teams.list(size=2)) == [1, 2, 3]


@pytest.mark.parametrize(
    "link", ["https://evil.example/api/v1/teams/?page=2", "//evil.example/x", "http://[bad"]
)
def test_a_link_that_leads_elsewhere_is_refused(
    link: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", TEAMS, page(1, more=True, link=link))
    with pytest.raises(PagingError, match="the next link leaves"):
        drive.items(client.teams.list())


def test_a_link_to_another_port_gets_no_token(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with serving() as other:
        server.expect("GET", TEAMS, page(1, more=True, link=f"{other.base_url}{TEAMS}?page=2"))
        with pytest.raises(PagingError):
            drive.items(client.teams.list())
        assert other.received == []


@pytest.mark.parametrize(
    "more", [False, "false", ABSENT, None], ids=["no", "text", "absent", "null"]
)
@pytest.mark.parametrize("link", [None, "", ABSENT], ids=["null", "empty", "absent"])
def test_no_link_ends_the_list(
    link: Any, more: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", TEAMS, page(1, more=more, link=link))
    assert ids(drive, client.teams.list()) == [1]


@pytest.mark.parametrize("more", [True, "true"])
@pytest.mark.parametrize("link", [None, ABSENT], ids=["null", "absent"])
def test_the_next_page_number_is_requested_where_there_is_more_but_no_link(
    link: Any, more: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{TEAMS}?size=1", page(1, more=more, link=link))
    server.expect("GET", f"{TEAMS}?page=2&size=1", page(2, more=more, link=link))
    server.expect("GET", f"{TEAMS}?page=3&size=1", page(3, more=False))
    assert ids(drive, client.teams.list(size=1)) == [1, 2, 3]


def test_a_link_that_is_missing_after_others_came_loses_no_page(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", TEAMS, page(1, more=True, link=f"{TEAMS}?page=2"))
    server.expect("GET", f"{TEAMS}?page=2", page(2, more=True, link=None))
    server.expect("GET", f"{TEAMS}?page=3", page(3, more=False))
    assert ids(drive, client.teams.list()) == [1, 2, 3]


def test_a_link_in_the_spelling_of_the_introduction_is_followed(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    first = {"results": [{"id": 1}], "more": True, "nextURL": f"{TEAMS}?page=2&from=link"}
    server.expect("GET", TEAMS, Reply.json(first))
    server.expect("GET", f"{TEAMS}?page=2&from=link", page(2, more=False))
    assert ids(drive, client.teams.list()) == [1, 2]
    assert [(found.kind, found.got) for found in client.drifts()] == [("alias_used", "nextURL")]


def test_administrative_roles_are_read_page_by_page(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    roles = "/api/v1/users/roles/"
    server.expect("GET", f"{roles}?size=1", page(1, more=True, link=f"{roles}?size=1&page=2"))
    server.expect("GET", f"{roles}?size=1&page=2", page(2, more=False))
    assert ids(drive, client.users.roles.list(size=1)) == [1, 2]


def test_a_list_without_links_is_one_page(client: Any, drive: Driver, server: VendorServer) -> None:
    server.expect("GET", "/api/v1/users/roles/", page(1, 2))
    assert ids(drive, client.users.roles.list()) == [1, 2]


@pytest.mark.parametrize(
    ("id", "segment"), [(31, "31"), (UUID_TEXT, UUID_TEXT), (UUID(UUID_TEXT), UUID_TEXT)], ids=type
)
def test_a_path_takes_an_integer_or_a_uuid(
    id: Any, segment: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"/api/v1/goals/{segment}/", Reply.json({"id": 31, "uuid": UUID_TEXT}))
    goal = drive.run(client.goals.retrieve(id))
    assert (goal.id, goal.uuid) == (31, UUID_TEXT)


@pytest.mark.parametrize(
    ("id", "text"), [(31, "31"), (UUID_TEXT, UUID_TEXT), (UUID(UUID_TEXT), UUID_TEXT)], ids=type
)
def test_a_filter_takes_an_integer_or_a_uuid(
    id: Any, text: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"/api/v1/goals/filter/?owner={text}", page(1))
    assert ids(drive, client.goals.list(owner=id)) == [1]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (dt.date(2024, 3, 1), "2024-03-01"),
        (dt.datetime(2024, 3, 1, 9, 30, tzinfo=dt.UTC), "2024-03-01T09:30:00Z"),
        (
            dt.datetime(2024, 3, 1, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=2))),
            "2024-03-01T07:30:00Z",
        ),
    ],
    ids=["date", "UTC", "another zone"],
)
@pytest.mark.parametrize("place", ["goals", "recognitions", "feedback.requests", "users"])
def test_a_delta_filter_takes_a_date_or_an_aware_date_time(
    place: str, value: Any, text: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.respond = lambda request: page(1)
    resource = client
    for name in place.split("."):
        resource = getattr(resource, name)
    drive.items(resource.list(delta_start=value, delta_end=value))
    query = parse_qs(server.received[0].target.partition("?")[2])
    assert query == {"delta_start": [text], "delta_end": [text]}


def test_a_delta_filter_refuses_a_date_time_without_a_zone(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    moment = dt.datetime(2024, 3, 1, 9, 30, tzinfo=dt.UTC).replace(tzinfo=None)
    with pytest.raises(InvalidArgumentError, match=r"delta_start: .* no time zone"):
        drive.items(client.goals.list(delta_start=moment))
    assert server.received == []


def test_feedback_needs_a_cycle_or_a_user(client: Any, drive: Driver, server: VendorServer) -> None:
    with pytest.raises(InvalidArgumentError, match="cycle_id or for_user_id"):
        drive.items(client.feedback.list(size=5))
    assert server.received == []


@pytest.mark.parametrize("given", [{"cycle_id": 4}, {"for_user_id": 31}], ids=str)
def test_feedback_of_a_cycle_or_a_user_is_requested(
    given: dict[str, int], client: Any, drive: Driver, server: VendorServer
) -> None:
    [(name, value)] = given.items()
    server.expect("GET", f"/api/v1/feedback/?{name}={value}", page(1))
    assert ids(drive, client.feedback.list(**given)) == [1]


def test_feedback_about_a_user_in_a_cycle_is_requested(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/api/v1/feedback/?for_user_id=31&cycle_id=4", page(1))
    assert ids(drive, client.feedback.list(cycle_id=4, for_user_id=31)) == [1]
