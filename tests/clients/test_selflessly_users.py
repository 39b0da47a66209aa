"""Users, groups and currencies of Selflessly: pages, names, roles, errors."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest
from selflessly_client import (
    BadRequestError,
    InternalServerError,
    InvalidArgumentError,
    NotFoundError,
    NotFoundServerError,
)
from selflessly_client._runtime.credentials import MemoryStore, Token
from selflessly_client.enums import Role

from tests.support.driving import Driver, Open
from tests.support.token_servers import opening
from tests.support.vendor_server import Received, Reply, VendorServer

USERS = "/api/v1/users"
USER = f"{USERS}/7"
EMAIL = "amara@example.org"
GROUPS = [{"id": 12, "groupName": "Portland office"}, {"id": 15, "groupName": "Night shift"}]


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server that have a token already."""
    store = MemoryStore()
    store.save(Token("known"))
    server.required = {"authorization": "Bearer known", "accept": "application/json"}
    given = dict.fromkeys(("username", "password", "client_id", "client_secret"), "x")
    usual: dict[str, Any] = {"base_url": server.base_url, "token_store": store, **given}
    with opening(drive, "selflessly", **usual) as open_client:
        yield open_client


@pytest.fixture
def client(opened: Open) -> Any:
    """A client of the server."""
    return opened()


def users(start: int, count: int) -> Reply:
    return Reply.json({"items": [{"id": start + number} for number in range(count)]})


def body_of(server: VendorServer) -> Any:
    return json.loads(server.received[-1].body)


def test_pages_are_read_until_an_empty_one(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", USERS, users(0, 50))
    server.expect("GET", f"{USERS}?skip=50", users(50, 50))
    server.expect("GET", f"{USERS}?skip=100", users(100, 7))
    server.expect("GET", f"{USERS}?skip=107", users(107, 0))
    found = drive.items(client.users.list())
    assert [user.id for user in found] == list(range(107))


@pytest.mark.parametrize("prefetch", [0, 4])
def test_a_server_that_returns_fewer_than_asked_for_loses_and_repeats_nobody(
    prefetch: int, client: Any, drive: Driver, server: VendorServer
) -> None:
    def capped(request: Received) -> Reply:
        skip = int(dict(parse_qsl(request.target.partition("?")[2])).get("skip", 0))
        return users(skip, max(0, min(100, 250 - skip)))

    server.respond = capped
    found = drive.items(client.users.list(take=250, prefetch=prefetch))
    assert [user.id for user in found] == list(range(250))


def test_a_full_last_page_costs_one_empty_page(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", USERS, users(0, 50))
    server.expect("GET", f"{USERS}?skip=50", users(50, 0))
    assert len(drive.items(client.users.list())) == 50


def test_the_callers_take_is_sent_with_every_page(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{USERS}?take=3", users(0, 3))
    server.expect("GET", f"{USERS}?skip=3&take=3", users(3, 3))
    server.expect("GET", f"{USERS}?skip=6&take=3", users(6, 2))
    server.expect("GET", f"{USERS}?skip=8&take=3", users(8, 0))
    assert len(drive.items(client.users.list(take=3))) == 8


def test_the_callers_skip_is_where_the_list_starts(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{USERS}?skip=10&take=2", users(10, 2))
    server.expect("GET", f"{USERS}?skip=12&take=2", users(12, 1))
    server.expect("GET", f"{USERS}?skip=13&take=2", users(13, 0))
    found = drive.items(client.users.list(skip=10, take=2))
    assert [user.id for user in found] == [10, 11, 12]


@pytest.mark.parametrize("body", [GROUPS, {"items": GROUPS}], ids=["list", "object"])
def test_groups_come_as_a_list_or_in_an_object(
    body: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/api/v1/groups", Reply.json(body))
    groups = drive.items(client.groups.list())
    assert [(group.id, group.group_name) for group in groups] == [
        (12, "Portland office"),
        (15, "Night shift"),
    ]
    assert client.drifts() == []


@pytest.mark.parametrize("body", [[{"id": 1}], {"items": [{"id": 1}]}], ids=["list", "object"])
def test_currencies_come_as_a_list_or_in_an_object(
    body: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/api/v1/currencies", Reply.json(body))
    [currency] = drive.items(client.currencies.list())
    assert currency.id == 1


def test_500_on_an_update_is_both_not_found_and_a_server_error_and_is_sent_once(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("PUT", USER, Reply.json({"message": "Internal error"}, 500))
    with pytest.raises(NotFoundServerError, match="Internal error") as caught:
        drive.run(opened(max_retries=5).users.update(7, email=EMAIL, state="OR"))
    assert (caught.value.status, caught.value.attempts, len(server.received)) == (500, 1, 1)
    assert isinstance(caught.value, NotFoundError)
    assert isinstance(caught.value, InternalServerError)


def test_retrieve_tells_whether_a_user_is_missing_after_an_update_failed(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    client = opened(max_retries=0)
    server.expect("PUT", USER, Reply.json({"message": "database timeout"}, 500))
    server.expect("GET", USER, Reply.json({"id": 7, "email": EMAIL}))
    with pytest.raises(NotFoundServerError):
        drive.run(client.users.update(7, email=EMAIL))
    assert drive.run(client.users.retrieve(7)).email == EMAIL


def test_an_update_without_an_email_address_is_no_call(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(TypeError, match="email"):
        drive.run(client.users.update(7, state="OR"))
    assert server.received == []


def test_a_new_user_needs_no_email_address(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", USERS, Reply.json({"id": 8}))
    assert drive.run(client.users.create(first_name="Zoe")).id == 8
    assert body_of(server) == {"firstName": "Zoe"}


def test_500_on_another_call_is_a_failure_of_the_vendor(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", USER, Reply(b"", 500))
    with pytest.raises(InternalServerError):
        drive.run(client.users.retrieve(7))


@pytest.mark.parametrize(
    "errors", [{"email": ["is taken"]}, ["email is taken"], "email is taken"], ids=type
)
def test_what_was_wrong_with_a_user_is_in_the_details(
    errors: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", USERS, Reply.json({"errors": errors}, 400))
    with pytest.raises(BadRequestError) as caught:
        drive.run(client.users.create(email="zoe@example.org"))
    assert caught.value.details == errors


@pytest.mark.parametrize("role", [Role.CHAMPION, 6])
def test_a_role_is_sent_as_its_number(
    role: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PUT", USER, Reply.json({"id": 7}))
    drive.run(client.users.update(7, email=EMAIL, type=role))
    assert body_of(server) == {"email": EMAIL, "type": 6}


def test_a_role_that_is_not_documented_is_refused_before_sending(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"one of Role.ADMIN \(2\), Role.EMPLOYEE"):
        drive.run(client.users.update(7, email=EMAIL, type=9))
    assert server.received == []


def test_a_role_comes_back_as_a_member_with_its_meaning(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", USER, Reply.json({"id": 7, "roleId": 2}))
    assert drive.run(client.users.retrieve(7)).role_id is Role.ADMIN


def test_a_role_inside_a_list_comes_back_as_a_member(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    items = [{"id": 1, "role": {"name": "Employee", "id": 3}}]
    server.expect("GET", USERS, Reply.json({"items": items}))
    server.expect("GET", f"{USERS}?skip=1", users(1, 0))
    [user] = drive.items(client.users.list())
    assert (user.role.id, user.role.name) == (Role.EMPLOYEE, "Employee")


def test_an_unknown_role_is_kept_and_reported(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", USER, Reply.json({"id": 7, "roleId": 9, "firstName": "Amara"}))
    user = drive.run(client.users.retrieve(7))
    assert (user.role_id, user.first_name) == (9, "Amara")
    [drift] = client.drifts()
    assert (drift.kind, drift.path, drift.got) == ("unknown_enum", "roleId", "9")


def test_python_names_are_sent_as_the_vendors(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", USERS, Reply.json({"id": 7}))
    drive.run(
        client.users.create(
            first_name="Amara",
            volunteer_time_off=16,
            match_amount_currency_id=1,
            group_ids=(12, 15),
            impact_dollars_available=40,
        )
    )
    assert body_of(server) == {
        "firstName": "Amara",
        "volunteerTimeOff": 16,
        "matchAmountCurrencyId": 1,
        "groupIds": [12, 15],
        "impactDollarsAvailable": 40,
    }


def test_the_vendors_names_come_back_as_python_names(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    body = {"id": 7, "avatarUrl": "https://i.example/7.png", "hasJoined": True, "isActive": False}
    server.expect("GET", USER, Reply.json(body))
    user = drive.run(client.users.retrieve(7))
    assert (user.avatar_url, user.has_joined, user.is_active) == (body["avatarUrl"], True, False)


def test_none_is_sent_as_null_and_what_is_left_out_is_not_sent(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PUT", USER, Reply.json({"id": 7}))
    drive.run(client.users.update(7, email=EMAIL, first_name="Amara", state=None))
    assert body_of(server) == {"firstName": "Amara", "email": EMAIL, "state": None}


@pytest.mark.parametrize(
    ("deleted", "moment"),
    [(None, None), ("2024-09-30T17:45:10Z", dt.datetime(2024, 9, 30, 17, 45, 10, tzinfo=dt.UTC))],
)
def test_a_user_who_was_deleted_carries_the_moment(
    deleted: Any, moment: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", USER, Reply.json({"id": 7, "deleted": deleted}))
    assert drive.run(client.users.retrieve(7)).deleted == moment


@pytest.mark.parametrize("body", [b"", b'{"ok": true}'])
def test_deleting_returns_none_whatever_json_the_response_is(
    body: bytes, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("DELETE", USER, Reply(body))
    assert drive.run(client.users.delete(7)) is None
    assert server.received[-1].body == b""


@pytest.mark.parametrize("spelling", ["UserGroups", "userGroups"])
def test_capitalised_fields_are_read_in_either_spelling(
    spelling: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", USER, Reply.json({"id": 7, spelling: [{"groupId": 12}]}))
    [group] = drive.run(client.users.retrieve(7)).user_groups
    assert group["groupId"] == 12
