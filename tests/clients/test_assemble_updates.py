"""Assemble's updates: PATCH or PUT, and records that are selected by their id."""

from __future__ import annotations

import json
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest
from assemble_client import APIStatusError, InvalidArgumentError, same_value

from tests.support.driving import Driver, Open
from tests.support.token_servers import opening
from tests.support.vendor_server import Reply, VendorServer
from tests.support.vendors import spec_of

CONTACT = {
    "first_name": "Kit",
    "last_name": "Moss",
    "contact_number": "+447700900001",
    "relationship": "Friend",
    "primary": True,
}
ADDRESS = {
    "type": "Home",
    "primary": True,
    "street": "1 Mill Lane",
    "city": "Leeds",
    "postcode": "LS1 1AA",
    "country": "United Kingdom",
}
PHONE = {"phone_number": "+447700900002", "type": "Mobile", "primary": True, "default_sms": True}
UPDATES: dict[str, tuple[str, tuple[int, ...], dict[str, Any]]] = {
    "update_user": ("users", (7,), {"first_name": "Zoe"}),
    "update_user_role": ("users.roles", (7, 9), {"feedback": "Kind"}),
    "update_user_email_address": (
        "users.email_addresses",
        (7, 9),
        {"primary": True, "email": "zoe@example.org"},
    ),
    "update_user_postal_address": ("users.postal_addresses", (7, 9), ADDRESS),
    "update_user_emergency_contact": ("users.emergency_contacts", (7, 9), CONTACT),
    "update_user_phone_number": ("users.phone_numbers", (7, 9), PHONE),
    "update_user_supervisor": ("users.supervisors", (7, 9), {"primary": True}),
    "update_user_note": ("users.notes", (7, 9), {"subject": "Training"}),
    "update_user_touchpoint": ("users.touchpoints", (7, 9), {"archived": True}),
}
every_update = pytest.mark.parametrize("name", UPDATES)


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server."""
    usual = {"base_url": server.base_url, "token": "t0ken", "max_retries": 0}
    with opening(drive, "assemble", **usual) as open_client:
        yield open_client


def sent_by(drive: Driver, client: Any, server: VendorServer, name: str, **options: Any) -> str:
    """Call an update and return the HTTP method that was sent."""
    server.respond = lambda request: Reply.json({"data": {"id": 9}})
    resource, ids, fields = UPDATES[name]
    update = attrgetter(resource)(client).update
    assert drive.run(update(*ids, **fields, **options)).id == 9
    assert json.loads(server.received[-1].body) == fields
    return server.received[-1].method


def test_every_update_whose_method_is_not_known_is_tested() -> None:
    paths = spec_of("assemble").root["paths"].values()
    puts = [item["put"]["x-sdk"] for item in paths if "put" in item]
    assert {sdk["same-as"] for sdk in puts if "same-as" in sdk} == set(UPDATES)


@every_update
def test_an_update_is_sent_with_patch(
    name: str, opened: Open, drive: Driver, server: VendorServer
) -> None:
    assert sent_by(drive, opened(), server, name) == "PATCH"


@every_update
@pytest.mark.parametrize("by_client", [True, False], ids=["client", "call"])
def test_an_update_is_sent_with_put_on_request(
    by_client: bool, name: str, opened: Open, drive: Driver, server: VendorServer
) -> None:
    put: Any = {"update_method": "PUT"}
    if by_client:
        assert sent_by(drive, opened(**put), server, name) == "PUT"
    else:
        assert sent_by(drive, opened(), server, name, options=put) == "PUT"


@every_update
@pytest.mark.parametrize(("method", "other"), [("PATCH", "PUT"), ("PUT", "PATCH")])
def test_a_method_that_is_not_allowed_names_the_other(
    method: Any, other: str, name: str, opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.respond = lambda request: Reply.json({"message": "No", "status_code": 405}, 405)
    resource, ids, fields = UPDATES[name]
    client = opened(update_method=method)
    with pytest.raises(APIStatusError, match="method is inferred, not documented") as caught:
        drive.run(attrgetter(resource)(client).update(*ids, **fields))
    assert f'may be {other}: pass update_method="{other}"' in str(caught.value)


def test_the_update_of_skills_has_one_method(opened: Open, drive: Driver) -> None:
    options: Any = {"update_method": "PATCH"}
    with pytest.raises(InvalidArgumentError, match="update_method does not apply"):
        drive.run(opened().users.skills.update(7, skills=[1], options=options))


@pytest.mark.parametrize(
    ("resource", "fields"),
    [
        ("notes", {"category": {"id": 432}, "team": {"id": "3521"}, "created_by": {"id": 5}}),
        ("notes", {"user": {"id": 7, "status": {"id": "1"}}}),
        ("touchpoints", {"type": {"id": 3}, "team": {"id": 9}, "user": {"id": 7}}),
        ("touchpoints", {"sub_touchpoints": [{"id": 4, "body": "Called back"}]}),
    ],
)
def test_records_inside_a_request_are_selected_by_id(
    resource: str, fields: Any, opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.respond = lambda request: Reply.json({"data": {"id": 9}})
    drive.run(getattr(opened().users, resource).create(7, body="Hello", **fields))
    assert json.loads(server.received[0].body) == {"body": "Hello", **fields}


def test_values_that_differ_in_case_and_type_are_the_same(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    status = {"id": "1", "name": "ACTIVE"}
    server.expect("GET", "/users/7", Reply.json({"data": {"id": 7, "status": status}}))
    user = drive.run(opened().users.retrieve(7))
    assert same_value(user.status.name, "active")
    assert same_value(user.status.id, 1)
