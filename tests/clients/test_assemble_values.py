"""Pages, envelopes, filters and fields of Assemble."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import pytest
from assemble_client import InvalidArgumentError, NotFoundError, PagingError
from assemble_client.models import UserStatus

from tests.support.driving import Driver, Open
from tests.support.token_servers import opening
from tests.support.vendor_server import Reply, VendorServer

USER = "/users/7"
SKILLS = f"{USER}/skills"


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server."""
    server.required = {"accept": "application/x.uvol.v3+json"}
    usual = {"base_url": server.base_url, "token": "t0ken"}
    with opening(drive, "assemble", **usual) as open_client:
        yield open_client


@pytest.fixture
def client(opened: Open) -> Any:
    """A client of the server."""
    return opened()


def page(*ids: int, **pagination: Any) -> Reply:
    body: dict[str, Any] = {"data": [{"id": number} for number in ids]}
    if pagination:
        body["meta"] = {"pagination": pagination}
    return Reply.json(body)


def body_of(server: VendorServer) -> Any:
    return json.loads(server.received[-1].body)


def update(drive: Driver, client: Any, server: VendorServer, **fields: Any) -> Any:
    """Update the user and give what was sent."""
    server.expect("PATCH", USER, Reply.json({"data": {"id": 7}}))
    drive.run(client.users.update(7, **fields))
    return body_of(server)


@pytest.mark.parametrize("three", [3, "3"], ids=["number", "text"])
def test_pages_are_read_up_to_the_last_whatever_the_counters_are(
    three: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    for number, query in enumerate(("", "?page=2", "?page=3"), 1):
        reply = page(number, total_pages=three, current_page=type(three)(number))
        server.expect("GET", f"/users{query}", reply)
    found = drive.items(client.users.list())
    assert [user.id for user in found] == [1, 2, 3]
    assert client.drifts() == []


def test_filters_go_along_with_every_page(client: Any, drive: Driver, server: VendorServer) -> None:
    server.expect("GET", "/users?q=zoe", page(1, total_pages=2))
    server.expect("GET", "/users?page=2&q=zoe", page(2, total_pages=2))
    assert len(drive.items(client.users.list(q="zoe"))) == 2


def test_a_list_can_start_at_a_later_page(client: Any, drive: Driver, server: VendorServer) -> None:
    server.expect("GET", "/users?page=2", page(2, total_pages="3"))
    server.expect("GET", "/users?page=3", page(3, total_pages="3"))
    assert [user.id for user in drive.items(client.users.list(page=2))] == [2, 3]


def test_a_response_without_meta_is_the_only_page(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", SKILLS, Reply.json({"data": [{"id": 1}, {"id": 2}]}))
    assert [skill.id for skill in drive.items(client.users.skills.list(7))] == [1, 2]


no_counter = pytest.mark.parametrize(
    "meta", [None, {}, [], {"pagination": None}, {"pagination": {}}, {"pagination": []}], ids=str
)


@no_counter
def test_a_list_whose_meta_has_no_counter_continues_until_an_empty_page(
    meta: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    for query, ids in (("", [1, 2]), ("?page=2", [3]), ("?page=3", [])):
        body = {"data": [{"id": number} for number in ids], "meta": meta}
        server.expect("GET", SKILLS + query, Reply.json(body))
    assert [skill.id for skill in drive.items(client.users.skills.list(7))] == [1, 2, 3]


@no_counter
def test_a_list_whose_meta_has_no_counter_and_that_repeats_its_page_raises(
    meta: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.respond = lambda request: Reply.json({"data": [{"id": 1}, {"id": 2}], "meta": meta})
    with pytest.raises(PagingError, match="same page twice"):
        drive.items(client.users.skills.list(7))


@pytest.mark.parametrize(
    ("field", "empty"),
    [("flags", {}), ("attributes", {}), ("status", UserStatus()), ("team_name", None)],
)
def test_an_empty_list_is_an_empty_object_where_one_is_documented(
    field: str, empty: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    sent = None if empty is None else []
    server.expect(
        "GET", "/users/7", Reply.json({"data": {"id": 7, "first_name": "Ana", field: sent}})
    )
    user = drive.run(client.users.retrieve(7))
    assert (user.first_name, getattr(user, field)) == ("Ana", empty)
    assert client.drifts() == []


def test_an_empty_list_in_an_envelope_is_an_empty_object_too(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/users/7", Reply.json({"data": {"id": 7, "attributes": {"data": []}}}))
    assert drive.run(client.users.retrieve(7)).attributes == {}
    assert client.drifts() == []


def test_the_links_of_the_only_page_may_be_an_empty_list(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    pagination = {"total": 1, "total_pages": 1, "current_page": 1, "links": []}
    user = {"id": 7, "flags": [], "roles": [], "status": {"id": 1, "name": "Active"}}
    server.expect("GET", "/users", Reply.json({"data": [user], "meta": {"pagination": pagination}}))
    (found,) = drive.items(client.users.list())
    assert (found.flags, found.roles, found.status.name) == ({}, [], "Active")
    assert client.drifts() == []


@pytest.mark.parametrize("field", ["flags", "attributes", "status"])
def test_a_list_with_items_in_place_of_an_object_is_reported(
    field: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/users/7", Reply.json({"data": {"id": 7, field: [1]}}))
    assert getattr(drive.run(client.users.retrieve(7)), field) == [1]
    (drift,) = client.drifts()
    assert (drift.path, drift.kind, drift.got) == (field, "shape", "list")


def test_an_empty_list_in_place_of_a_record_is_reported(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/users/7", Reply.json({"data": []}))
    server.expect("GET", "/users/7/email-addresses/9", Reply.json({"data": []}))
    drive.run(client.users.retrieve(7))
    drive.run(client.users.email_addresses.retrieve(7, 9))
    found = [(drift.path, drift.kind, drift.got) for drift in client.drifts()]
    assert found == [("(body)", "shape", "list"), ("data", "shape", "list")]


def test_setting_the_skills_of_a_user_is_sent_at_once(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PUT", SKILLS, page(1, 2))
    skills = drive.run(client.users.skills.update(7, skills=[1, 2]))
    assert body_of(server) == {"skills": [1, 2]}
    assert [skill.id for skill in skills] == [1, 2]


def test_one_record_comes_out_of_its_envelope(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{USER}/postal-addresses/9", Reply.json({"data": {"id": 9}}))
    address = drive.run(client.users.postal_addresses.retrieve(7, 9))
    assert type(address).__name__ == "UserAddress"
    assert address.id == 9


@pytest.mark.parametrize("envelope", [True, False], ids=["enveloped", "bare"])
def test_a_user_is_read_in_an_envelope_and_bare(
    envelope: bool, client: Any, drive: Driver, server: VendorServer
) -> None:
    user = {"id": 7, "first_name": "Zoe", "2fa_enabled": True}
    server.expect("GET", USER, Reply.json({"data": user} if envelope else user))
    found = drive.run(client.users.retrieve(7))
    assert (found.id, found.first_name, found.two_factor_enabled) == (7, "Zoe", True)
    assert client.drifts() == []


def test_the_second_factor_is_switched_by_a_readable_name(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    assert update(drive, client, server, two_factor_disabled=True) == {"2fa_disabled": True}


def test_blocks_to_include_are_sent_as_one_list(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{USER}?include=roles,emailAddresses", Reply.json({"id": 7}))
    assert drive.run(client.users.retrieve(7, include=["roles", "emailAddresses"])).id == 7


def test_a_block_that_is_not_documented_is_refused_before_sending(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match="include: 'rolls' is not documented"):
        drive.run(client.users.retrieve(7, include=["rolls"]))
    assert server.received == []


def test_a_block_that_is_not_documented_can_be_sent_all_the_same(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{USER}?include=pets", Reply.json({"id": 7}))
    options = {"allow_unknown_values": True}
    assert drive.run(client.users.retrieve(7, include=["pets"], options=options)).id == 7


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({"team": [1, 2]}, "team=1,2"),
        ({"team": ["1"]}, "team=1"),
        ({"status_ids": (1, "b")}, "sids=1,b"),
        ({"languages": [4], "skills": [5, 6]}, "skills=5,6&langs=4"),
        ({"exclude_ids": [1], "ids": [2, 3]}, "exclude_ids=1&ids=2,3"),
        ({"ids": ["a,b"]}, "ids=a%2Cb"),
        ({"direction": "a"}, "o=a"),
        ({"direction": "a", "sort": "last_name"}, "o=a&s=last_name"),
        ({"sort": "a"}, "s=a"),
        ({"lat": 51.5, "long": 0, "distance": 2.5}, "lat=51.5&long=0&distance=2.5"),
        ({"lat": 51.5, "long": 0, "distance": "50"}, "lat=51.5&long=0&distance=50"),
        ({"has_email": False}, "has_email=false"),
        ({"active_on": dt.date(2024, 3, 1)}, "active_on=2024-03-01"),
        ({"lat": 51.5, "long": -0.00001}, "lat=51.5&long=-0.00001"),
    ],
    ids=str,
)
def test_filters_are_sent_under_the_vendors_names(
    given: dict[str, Any], query: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"/users?{query}", page(1, total_pages=1))
    assert len(drive.items(client.users.list(**given))) == 1


def test_a_reserved_word_of_python_is_sent_as_the_vendor_spells_it(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    target = f"{USER}/touchpoints?type=1,2&from=2024-03-01&to=2024-03-09&o=a"
    server.expect("GET", target, page(1, total_pages=1))
    listing = client.users.touchpoints.list(
        7, type=[1, 2], from_date="2024-03-01", to_date="2024-03-09", direction="a"
    )
    assert len(drive.items(listing)) == 1


def test_custom_fields_are_sent_by_their_names(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    attributes = {"T-shirt size": {"value": "M"}, "Drives?": {"value": None}}
    assert update(drive, client, server, attributes=attributes) == {"attributes": attributes}


def test_an_update_distinguishes_none_from_omitted_arguments(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    sent = update(drive, client, server, about_me=None, first_name="Zoe")
    assert sent == {"about_me": None, "first_name": "Zoe"}


def test_a_moment_is_sent_in_utc(client: Any, drive: Driver, server: VendorServer) -> None:
    moment = dt.datetime(2024, 3, 1, 9, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    sent = update(drive, client, server, on_call_end=moment, dob=dt.date(1990, 1, 31))
    assert sent == {"on_call_end": "2024-03-01T08:00:00Z", "dob": "1990-01-31"}


@pytest.mark.parametrize("id", [7, "7", "zoe/adeyemi"], ids=str)
def test_an_id_is_an_integer_or_a_text(
    id: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    segment = str(id).replace("/", "%2F")
    server.expect("GET", f"/users/{segment}/notes/3", Reply.json({"data": {"id": 3}}))
    assert drive.run(client.users.notes.retrieve(id, 3)).id == 3


@pytest.mark.parametrize("id", [5, "5"])
def test_an_id_comes_back_as_it_was_sent(
    id: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    body = {"data": {"id": 9, "user_id": id}}
    server.expect("GET", f"{USER}/phone-numbers/9", Reply.json(body))
    assert drive.run(client.users.phone_numbers.retrieve(7, 9)).user_id == id
    assert client.drifts() == []


def test_a_record_refers_to_others_by_either_kind_of_id(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{USER}/roles", Reply.json({"data": {"id": 4}}))
    drive.run(client.users.roles.create(7, role={"id": 1}, team={"id": "2"}, end=None))
    assert body_of(server) == {"role": {"id": 1}, "team": {"id": "2"}, "end": None}


def test_a_new_user_needs_a_date_of_birth_or_a_confirmed_age(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match="dob or confirm_age"):
        drive.run(client.users.create(first_name="Zoe", last_name="A", role_profiles=[{"id": 1}]))
    assert server.received == []


def test_a_new_user_is_sent_under_the_vendors_names(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", "/users", Reply.json({"id": 8}))
    start = dt.date(2024, 3, 1)
    drive.run(
        client.users.create(
            first_name="Zoe",
            last_name="Adeyemi",
            role_profiles=[{"id": 1, "start": start}],
            email_addresses=[{"email": "zoe@example.org", "primary": True}],
            confirm_age=True,
        )
    )
    assert body_of(server) == {
        "first_name": "Zoe",
        "last_name": "Adeyemi",
        "roleProfiles": [{"id": 1, "start": "2024-03-01"}],
        "emailAddresses": [{"email": "zoe@example.org", "primary": True}],
        "confirm_age": True,
    }


@pytest.mark.parametrize("code", [404, "404"])
def test_a_missing_record_raises_with_the_vendors_message_and_body(
    code: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    body = {"message": "Address not found", "status_code": code}
    server.expect("DELETE", f"{USER}/postal-addresses/9", Reply.json(body, 404))
    with pytest.raises(NotFoundError, match="returned 404: Address not found") as caught:
        drive.run(client.users.postal_addresses.delete(7, 9))
    assert (caught.value.vendor_message, caught.value.body) == ("Address not found", body)
