"""Contacts of Unite Us: who they are, how to reach them, and finding them again."""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec
import pytest
from unite_us_client import InvalidArgumentError, NotFoundError

from tests.support.driving import Driver, Open
from tests.support.unite_us import CONTACT, GROUP, record, records, sent
from tests.support.vendor_server import Reply, VendorServer

CONTACTS = f"{GROUP}/contacts"
BORN = dt.datetime(1980, 1, 1, tzinfo=dt.timezone.utc)
MINA = {"first_name": "Mina", "last_name": "Sample"}


class Contact(msgspec.Struct):
    id: str
    first_name: str


class Envelope(msgspec.Struct):
    data: Contact


def test_a_contact_is_created_with_all_that_belongs_to_it(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", CONTACTS, record("c-1"))
    address = {"line_1": "12 Example Street", "postal_code": "62701", "address_type": "home"}
    drive.run(
        client.contacts.create(
            contact={
                **MINA,
                "date_of_birth": BORN,
                "marital_status": "single/never-married",
                "nicknames": ("Min",),
                "military": {
                    "affiliation": "spouse",
                    "entry_date": dt.datetime(
                        2001, 9, 11, 2, tzinfo=dt.timezone(dt.timedelta(hours=2))
                    ),
                },
                "addresses": [address],
                "phone_numbers": [{"phone_number": "5550100200", "is_primary": True}],
            },
            network_id="n-1",
        )
    )
    assert sent(server) == {
        "contact": {
            **MINA,
            "date_of_birth": 315532800,
            "marital_status": "single/never-married",
            "nicknames": ["Min"],
            "military": {"affiliation": "spouse", "entry_date": 1000166400},
            "addresses": [address],
            "phone_numbers": [{"phone_number": "5550100200", "is_primary": True}],
        },
        "network_id": "n-1",
    }
    assert server.received[0].headers["content-type"] == "application/json"


def test_entries_whose_form_is_unknown_may_be_text_as_the_docs_print_them(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", CONTACTS, record())
    drive.run(client.contacts.create(contact={**MINA, "addresses": ["12 Example Street"]}))
    assert sent(server)["contact"]["addresses"] == ["12 Example Street"]


def test_a_record_keeps_every_field_and_has_them_as_attributes(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    fields = {**MINA, "age": 46, "ssn": None, "military": {"branch": "navy"}, "tags": [{"n": 1}]}
    server.expect("GET", CONTACT, record("c-1", **fields))
    contact = drive.run(client.contacts.retrieve("c-1"))
    assert dict(contact) == {"id": "c-1", **fields}
    assert (contact.first_name, contact.ssn, contact.military.branch) == ("Mina", None, "navy")
    assert contact.tags[0].n == 1
    assert client.drifts() == []


def test_a_record_can_be_read_into_a_model_of_the_callers_own(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", CONTACT, record("c-1", **MINA))
    found = drive.run(client.request("GET", "/groups/g-1/contacts/c-1", result=Envelope))
    assert found.data == Contact("c-1", "Mina")


def test_an_update_sends_nothing_but_the_changes(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", CONTACT, record("c-1"))
    military = {"branch": "navy", "service_era": "post_911", "exit_date": None}
    drive.run(client.contacts.update("c-1", contact={"military": military}))
    assert sent(server) == {"contact": {"military": military}}


@pytest.mark.parametrize(
    ("entries", "place"),
    [
        ({"addresses": [{"address_type": "castle"}]}, r"addresses\.address_type: .* home, mailing"),
        ({"phone_numbers": [{"phone_type": "pager"}]}, r"phone_numbers\.phone_type: .* mobile"),
        (
            {"email_addresses": [{"acceptable_communication_types": ["fax"]}]},
            r"email_addresses\.acceptable_communication_types: 'fax'",
        ),
    ],
    ids=["address", "phone number", "email address"],
)
def test_a_wrong_value_in_a_list_of_addresses_or_numbers_is_refused(
    entries: dict[str, Any], place: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=place):
        drive.run(client.contacts.update("c-1", contact=entries))
    assert server.received == []


def test_addresses_and_numbers_are_sent_as_they_were_read_or_as_the_docs_print_them(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    address = {"id": "a-1", "line_2": None, "address_type": "home", "lat_lng": [39.8, -89.6]}
    server.expect("GET", CONTACT, record("c-1", addresses=[address]))
    server.expect("PATCH", CONTACT, record("c-1"))
    contact = drive.run(client.contacts.retrieve("c-1"))
    changes = {"addresses": contact.addresses, "email_addresses": ["mina@example.org"]}
    drive.run(client.contacts.update("c-1", contact=changes))
    assert sent(server) == {"contact": {**changes, "addresses": [address]}}


def test_a_replacement_is_put(client: Any, drive: Driver, server: VendorServer) -> None:
    server.expect("PUT", CONTACT, record("c-1"))
    options = {"update_method": "PUT"}
    drive.run(client.contacts.update("c-1", contact=MINA, options=options))
    assert sent(server) == {"contact": MINA}


def test_a_value_that_is_not_documented_is_refused_wherever_it_is(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    allowed = r"contact\.military\.branch: 'space' .* one of air_force, army, coast_guard, marines"
    with pytest.raises(InvalidArgumentError, match=allowed):
        drive.run(client.contacts.update("c-1", contact={"military": {"branch": "space"}}))
    assert server.received == []


@pytest.mark.parametrize("everywhere", [True, False], ids=["client", "call"])
def test_a_value_that_is_not_documented_is_sent_on_request(
    everywhere: bool, opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", CONTACT, record("c-1"))
    lifted = {"allow_unknown_values": True}
    client = opened(**(lifted if everywhere else {}))
    options = None if everywhere else lifted
    changes = {"military": {"branch": "space_force"}}
    drive.run(client.contacts.update("c-1", contact=changes, options=options))
    assert sent(server) == {"contact": changes}


def test_a_birthday_without_a_time_zone_is_refused(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    contact = {**MINA, "date_of_birth": BORN.replace(tzinfo=None)}
    with pytest.raises(InvalidArgumentError, match=r"contact\.date_of_birth: .* no time zone"):
        drive.run(client.contacts.create(contact=contact))
    assert server.received == []


def test_a_birthday_may_be_passed_in_the_seconds_that_are_sent(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", CONTACTS, record())
    drive.run(client.contacts.create(contact={**MINA, "date_of_birth": -86400}))
    assert sent(server)["contact"]["date_of_birth"] == -86400


def test_contacts_are_looked_for_by_name_in_a_body(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{GROUP}/search/global_contacts", records("c-1", "c-2"))
    query = {**MINA, "date_of_birth": "315532800"}
    found = drive.items(client.contacts.search_global(q=query))
    assert [contact.id for contact in found] == ["c-1", "c-2"]
    assert sent(server) == {"q": query}


def test_a_contact_is_looked_for_by_the_date_of_birth_as_it_was_created_with(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{GROUP}/search/global_contacts", records("c-1"))
    found = client.contacts.search_global(q={**MINA, "date_of_birth": BORN.date()})
    assert [contact.id for contact in drive.items(found)] == ["c-1"]
    assert sent(server) == {"q": {**MINA, "date_of_birth": 315532800}}


def test_the_contacts_of_a_worker_are_listed_by_the_workers_id(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{CONTACTS}/primary_worker/u-7?per=2", records("c-1"))
    server.expect("GET", f"{CONTACTS}/primary_worker/u-7?page=2&per=2", records())
    found = drive.items(client.contacts.list_for_primary_worker("u-7", page_size=2))
    assert [contact.id for contact in found] == ["c-1"]


def test_an_address_is_added_changed_and_removed(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    address = {"city": "Springfield", "state": "IL", "postal_code": "62701", "address_type": "home"}
    server.expect("POST", f"{CONTACT}/addresses", record("a-1", **address))
    server.expect("PATCH", f"{CONTACT}/addresses/a-1", record("a-1"))
    server.expect("DELETE", f"{CONTACT}/addresses/a-1", Reply(status=204))
    addresses = client.contacts.addresses
    added = drive.run(addresses.create("c-1", address=address))
    assert sent(server) == {"address": address}
    moved = {**address, "address_type": "mailing", "is_mailing_address": True}
    drive.run(addresses.update("c-1", added.id, address=moved))
    assert sent(server) == {"address": moved}
    assert drive.run(addresses.delete("c-1", added.id)) is None


def test_what_a_phone_number_may_be_used_for_is_sent_as_a_list(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{CONTACT}/phone_numbers", record("p-1"))
    number = {
        "phone_number": "5550100200",
        "phone_type": "mobile",
        "acceptable_communication_types": ("phone_call", "message"),
    }
    drive.run(client.contacts.phone_numbers.create("c-1", phone_number=number))
    uses = sent(server)["phone_number"]["acceptable_communication_types"]
    assert uses == ["phone_call", "message"]


def test_one_wrong_use_among_right_ones_is_refused(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    number = {"phone_number": "5550100200", "acceptable_communication_types": ["message", "fax"]}
    with pytest.raises(InvalidArgumentError, match=r"'fax' .* phone_call, message, notification"):
        drive.run(client.contacts.phone_numbers.create("c-1", phone_number=number))
    assert server.received == []


@pytest.mark.parametrize(("id", "segment"), [("a/b", "a%2Fb"), ("é?#", "%C3%A9%3F%23")])
def test_an_identifier_stays_one_segment_of_the_path(
    id: str, segment: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{CONTACTS}/{segment}", record(id))
    assert drive.run(client.contacts.retrieve(id)).id == id


@pytest.mark.parametrize("id", ["", ".", ".."])
def test_an_identifier_that_changes_the_path_is_refused(
    id: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match="must not be empty"):
        drive.run(client.contacts.delete(id))
    assert server.received == []


def test_the_error_404_says_that_the_path_is_inferred(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{CONTACTS}/with_intakes", Reply.json({"message": "No route"}, 404))
    with pytest.raises(NotFoundError, match=r"No route.* inferred, not documented"):
        drive.items(client.contacts.list_with_intakes())
