"""The parts of a user that `include` adds, with and without an envelope."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from assemble_client import models

from generator.runtime.model import Record
from tests.support.driving import Driver
from tests.support.token_servers import opening
from tests.support.vendor_server import Reply, VendorServer
from tests.support.vendors import spec_of

TYPED: dict[str, tuple[str, Any, Any]] = {
    "roles": ("roles", [{"id": 3, "team": {"id": "9"}}], "UserRoleAssociation"),
    "skills": ("skills", [{"id": 4, "name": "Excel"}], "UserSkill"),
    "interests": ("interests", [{"id": 4, "name": "Chess"}], "UserSkill"),
    "languages": ("languages", [{"id": 4, "name": "Welsh"}], "UserSkill"),
    "addresses": ("addresses", [{"id": 5, "type": "Home"}], "UserAddress"),
    "phoneNumbers": ("phone_numbers", [{"id": 6, "type": "Mobile"}], "UserPhoneNumber"),
    "emergencyContacts": ("emergency_contacts", [{"id": 7}], "UserEmergencyContact"),
    "emailAddresses": ("email_addresses", [{"id": 8, "email": "a@b.example"}], "UserEmailAddress"),
    "supervisors": ("supervisors", [{"id": 9, "supervisor": {"id": 1}}], "UserSupervisor"),
}
RECORDS = {
    "logins": "logins",
    "tasks": "tasks",
    "recognitions": "recognitions",
    "favourites": "favourites",
    "permissions": "permissions",
    "permissionsDenied": "permissions_denied",
    "hasResponsibilities": "has_responsibilities",
    "recruitmentApplications": "recruitment_applications",
    "parentalConsent": "parental_consent",
    "barcodes": "barcodes",
    "files": "files",
}
wrapped = pytest.mark.parametrize("wrapped", [False, True], ids=["plain", "wrapped"])


@pytest.fixture
def client(drive: Driver, server: VendorServer) -> Iterator[Any]:
    """A client that compares every response with its models."""
    usual = {"base_url": server.base_url, "token": "t0ken", "drift_every": 1}
    with opening(drive, "assemble", **usual) as open_client:
        yield open_client()


def user_with(
    drive: Driver, client: Any, server: VendorServer, name: str, part: Any, in_envelope: bool
) -> Any:
    """Return the only user of a list, which contains a part."""
    user = {"id": 7, name: {"data": part} if in_envelope else part}
    meta = {"pagination": {"total_pages": "1"}}
    server.expect("GET", f"/users?include={name}", Reply.json({"data": [user], "meta": meta}))
    (found,) = drive.items(client.users.list(include=[name]))
    return found


def test_every_part_of_the_documentation_is_tested() -> None:
    schema = spec_of("assemble").root["components"]["schemas"]["UserInclude"]
    assert {*TYPED, *RECORDS, "attributes"} == set(schema["enum"])


@wrapped
@pytest.mark.parametrize("name", TYPED)
def test_a_part_whose_records_are_documented_is_typed(
    name: str, wrapped: bool, client: Any, drive: Driver, server: VendorServer
) -> None:
    attribute, part, model = TYPED[name]
    user = user_with(drive, client, server, name, part, wrapped)
    (found,) = getattr(user, attribute)
    assert (type(found), found.id) == (getattr(models, model), part[0]["id"])
    assert client.drifts() == []


@wrapped
@pytest.mark.parametrize("part", [[{"id": 1, "at": "noon"}], {"id": 1}], ids=["list", "one"])
@pytest.mark.parametrize("name", RECORDS)
def test_any_other_part_is_a_record_or_several(
    name: str, part: Any, wrapped: bool, client: Any, drive: Driver, server: VendorServer
) -> None:
    user = user_with(drive, client, server, name, part, wrapped)
    found = getattr(user, RECORDS[name])
    first = found[0] if isinstance(part, list) else found
    assert (found, first.id, client.drifts()) == (part, 1, [])
    assert isinstance(first, dict)
    assert type(first).__name__ == Record.__name__


@wrapped
def test_custom_fields_are_found_by_their_names(
    wrapped: bool, client: Any, drive: Driver, server: VendorServer
) -> None:
    part = {"Shoe size": {"value": "9"}, "Drives?": {"value": None}}
    user = user_with(drive, client, server, "attributes", part, wrapped)
    assert user.attributes["Shoe size"].value == "9"
    assert user.attributes["Drives?"].value is None
    assert client.drifts() == []


def test_one_user_has_several_parts(client: Any, drive: Driver, server: VendorServer) -> None:
    user = {"id": 7, "skills": {"data": []}, "roles": [{"id": 3}], "files": None}
    server.expect("GET", "/users/7?include=skills,roles,files", Reply.json({"data": user}))
    found = drive.run(client.users.retrieve(7, include=["skills", "roles", "files"]))
    assert (found.skills, found.roles[0].id, found.files) == ([], 3, None)
    assert client.drifts() == []


def test_a_part_that_was_not_requested_is_none(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/users/7", Reply.json({"data": {"id": 7}}))
    found = drive.run(client.users.retrieve(7))
    assert {getattr(found, name) for name in (*RECORDS.values(), "roles", "attributes")} == {None}
