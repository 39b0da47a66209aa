"""Records of Unite Us: fields that are known can be read as attributes, and every field is kept."""

from __future__ import annotations

import datetime as dt
from typing import Any

from unite_us_client import Record, UniteUs, models
from unite_us_client.testing import MockAPI

from tests.support.driving import Driver
from tests.support.unite_us import CONTACT, GROUP, REFERRAL, record
from tests.support.vendor_server import Reply, VendorServer

MADE = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.timezone.utc)


def test_a_contact_is_read_by_its_known_fields(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    sent = {
        "first_name": "Mina",
        "created_at": 1700000000,
        "date_of_birth": -86400,
        "consent": {"status": "accepted"},
        "addresses": [{"id": "a-1", "city": "Springfield"}],
        "_meta": {"_type": "contact"},
        "favorite_color": "green",
    }
    server.expect("GET", CONTACT, record("c-1", **sent))
    contact = drive.run(client.contacts.retrieve("c-1"))
    assert type(contact) is models.Contact
    assert (contact.id, contact.first_name, contact.created_at) == ("c-1", "Mina", MADE)
    assert contact.date_of_birth == dt.datetime(1969, 12, 31, tzinfo=dt.timezone.utc)
    assert type(contact.addresses[0]) is models.Address
    assert (contact.consent.status, contact.addresses[0].city) == ("accepted", "Springfield")
    assert contact == {"id": "c-1", **sent}
    assert client.drifts() == []


def test_a_contact_of_another_form_is_returned_as_it_was_sent(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    sent = {"first_name": 7, "created_at": "yesterday", "addresses": "none", "consent": None}
    server.expect("GET", CONTACT, record("c-1", **sent))
    contact = drive.run(client.contacts.retrieve("c-1"))
    assert (contact.first_name, contact.created_at) == (7, "yesterday")
    assert (contact.addresses, contact.consent, hasattr(contact, "race")) == ("none", None, False)
    assert client.drifts() == []


def test_a_list_contains_contacts(client: Any, drive: Driver, server: VendorServer) -> None:
    server.expect("GET", f"{GROUP}/contacts", Reply.json({"data": [{"id": "c-1"}]}))
    page = drive.run(client.contacts.list().page())
    assert [type(contact) for contact in page.items] == [models.Contact]


def test_a_referral_names_who_sent_and_who_received_it(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    sent = {
        "referred_by_network": {"name": "North"},
        "referred_to_group": {"name": "Pantry", "hours_of_operation": [{"day_of_week": 1}]},
        "created_by": {"full_name": "Ari Sample"},
        "contact": {"consent": {"status": "accepted"}},
        "rejection": {"reason_shortened": "full"},
    }
    server.expect("GET", REFERRAL, record("r-1", **sent))
    referral = drive.run(client.referrals.retrieve("r-1"))
    assert type(referral) is models.Referral
    assert (referral.referred_by_network.name, referral.referred_to_group.name) == (
        "North",
        "Pantry",
    )
    assert type(referral.referred_to_group.hours_of_operation[0]) is models.DayHours
    assert referral.contact.consent.status == "accepted"
    assert (referral.created_by.full_name, referral.rejection.reason_shortened) == (
        "Ari Sample",
        "full",
    )


def test_the_answer_may_be_read_as_a_plain_record(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", CONTACT, record("c-1", created_at=1700000000))
    contact = drive.run(client.contacts.retrieve("c-1", result=Record))
    assert (type(contact), contact.created_at) == (Record, 1700000000)


def test_an_answer_may_be_read_as_a_subclass_of_the_documented_record(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    class Neighbor(models.Contact):
        favorite_color: str

    server.expect("GET", CONTACT, record("c-1", favorite_color="green", created_at=1700000000))
    contact = drive.run(client.contacts.retrieve("c-1", result=Neighbor))
    assert (type(contact), contact.favorite_color) == (Neighbor, "green")
    assert contact.created_at == MADE


def test_example_records_of_the_mock_transport_have_the_known_fields() -> None:
    with UniteUs(token="t", group_id="g-1", transport=MockAPI()) as client:
        contact = client.contacts.retrieve("c-1")
    assert (contact.first_name, contact.gender) == ("example", "male")
    assert contact.created_at is not None
    assert contact.created_at.year == 2024
    assert [address.city for address in contact.addresses or []] == ["example"]
