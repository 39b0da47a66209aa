"""Answers that the documentation does not describe, decoded into types of the caller's own."""

from __future__ import annotations

import dataclasses
from typing import Any, TypedDict

import msgspec
import pytest
from unite_us_client import InvalidArgumentError, Record, ResponseDecodeError

from tests.support.driving import Driver, Open
from tests.support.unite_us import GROUP, record, records
from tests.support.vendor_server import VendorServer

CONTACT_PATH = f"{GROUP}/contacts/c-1"


class Contact(msgspec.Struct):
    id: str
    first_name: str | None = None


@dataclasses.dataclass
class Person:
    id: str


class Named(TypedDict):
    id: str


def test_a_response_is_decoded_into_a_struct(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", CONTACT_PATH, record("c-1", first_name="Mina"))
    contact = drive.run(client.contacts.retrieve("c-1", result=Contact))
    assert contact == Contact("c-1", "Mina")


@pytest.mark.parametrize(("wanted", "expected"), [(Person, Person("c-1")), (Named, {"id": "c-1"})])
def test_a_response_is_decoded_into_a_dataclass_or_a_typed_dict(
    client: Any, drive: Driver, server: VendorServer, wanted: Any, expected: Any
) -> None:
    server.expect("GET", CONTACT_PATH, record("c-1"))
    assert drive.run(client.contacts.retrieve("c-1", result=wanted)) == expected


class Validated:
    """A model of another library."""

    model_validate = None


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (type("Plain", (), {}), "take `result=Record` and convert the record"),
        (Contact("c-1"), "take `result=Record` and convert the record"),
        (Validated, "pass the record to Validated.model_validate"),
    ],
)
def test_what_nothing_can_be_decoded_into_is_refused_before_a_request(
    client: Any, drive: Driver, server: VendorServer, wanted: Any, words: str
) -> None:
    match = rf"result must be a type that msgspec decodes: .*{words}"
    with pytest.raises(InvalidArgumentError, match=match):
        drive.run(client.contacts.retrieve("c-1", result=wanted))
    with pytest.raises(InvalidArgumentError, match=match):
        client.contacts.list(result=wanted)
    assert server.received == []


def test_a_response_that_is_one_record_or_many_is_a_list_of_the_requested_type(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    path = f"{GROUP}/reports/clients_by_military_status"
    server.expect("GET", path, records("a", "b"))
    server.expect("GET", path, record("c"))
    read = client.reports.groups.military.clients_by_status
    assert drive.run(read(result=Contact)) == [Contact("a"), Contact("b")]
    assert drive.run(read(result=Contact)) == [Contact("c")]


def test_a_difference_from_a_type_of_the_caller_names_no_schema_of_the_spec(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", CONTACT_PATH, record("c-1", first_name=7))
    drive.run(client.contacts.retrieve("c-1", result=Contact))
    differences = [(drift.path, drift.model, drift.field) for drift in client.drifts()]
    assert differences == [("data.first_name", None, None)]


def test_the_result_type_may_be_record(client: Any, drive: Driver, server: VendorServer) -> None:
    server.expect("GET", CONTACT_PATH, record("c-1"))
    assert drive.run(client.contacts.retrieve("c-1", result=Record)).id == "c-1"


def test_the_items_of_a_list_are_decoded_and_its_body_is_kept(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{GROUP}/referrals/sent", records("r-1", "r-2"))
    page = drive.run(client.referrals.list_sent(result=Contact).page())
    assert page.items == [Contact("r-1"), Contact("r-2")]
    assert [item.id for item in page.body.data] == ["r-1", "r-2"]


def test_without_a_type_a_response_is_a_record(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", CONTACT_PATH, record("c-1"))
    contact = drive.run(client.contacts.retrieve("c-1"))
    assert isinstance(contact, Record)
    assert contact == {"id": "c-1"}


def test_what_does_not_fit_the_callers_type_is_kept_and_reported(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", CONTACT_PATH, record("c-1", first_name=7))
    contact = drive.run(client.contacts.retrieve("c-1", result=Contact))
    assert contact.first_name == 7
    assert [(drift.path, drift.got) for drift in client.drifts()] == [("data.first_name", "int")]


def test_a_strict_client_raises_where_the_callers_type_does_not_fit(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", CONTACT_PATH, record("c-1", first_name=7))
    with pytest.raises(ResponseDecodeError, match=r"first_name"):
        drive.run(opened(strict=True).contacts.retrieve("c-1", result=Contact))
