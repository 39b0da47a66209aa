"""Interactions of Unite Us with a contact: recorded and changed."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from unite_us_client import InvalidArgumentError

from tests.support.driving import Driver
from tests.support.unite_us import CONTACT, record, sent
from tests.support.vendor_server import VendorServer

INTERACTIONS = f"{CONTACT}/interactions"
CALL = {"type": "phone_call", "occurred_on": 1709294400, "duration": "15", "note": "Left a message"}


def test_an_interaction_is_recorded_as_the_front_end_of_the_vendor_does(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", INTERACTIONS, record("i-1", **CALL))
    create = client.contacts.interactions.create
    found = drive.run(create("c-1", interaction=CALL, collection_class="contacts"))
    assert (type(found).__name__, found.type, found.note) == (
        "Interaction",
        "phone_call",
        "Left a message",
    )
    assert sent(server) == {"interaction": CALL, "collection_class": "contacts"}


def test_an_interaction_is_recorded_with_the_documented_fields_alone(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", INTERACTIONS, record("i-1"))
    given = {"interaction": {"note": "Met at the pantry"}, "collection_class_id": "k-1"}
    drive.run(client.contacts.interactions.create("c-1", **given))
    assert sent(server) == given


@pytest.mark.parametrize("http", ["PATCH", "PUT"])
def test_an_interaction_is_changed(
    http: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect(http, f"{INTERACTIONS}/i-1", record("i-1", note="Reached"))
    given = {"interaction": {"note": "Reached"}, "collection_class": "contacts"}
    update = client.contacts.interactions.update
    found = drive.run(update("c-1", "i-1", **given, options={"update_method": http}))
    assert (found.note, sent(server)) == ("Reached", given)


@pytest.mark.parametrize(
    ("when", "written"),
    [
        (dt.datetime(2024, 3, 1, 12, tzinfo=dt.timezone.utc), 1709294400),
        ("2024-03-01", "2024-03-01"),
    ],
    ids=["datetime", "text"],
)
def test_the_time_of_an_interaction_is_sent_as_other_times_or_as_it_is(
    when: Any, written: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", INTERACTIONS, record("i-1"))
    drive.run(client.contacts.interactions.create("c-1", interaction={"occurred_on": when}))
    assert sent(server) == {"interaction": {"occurred_on": written}}


def test_an_interaction_of_an_unknown_type_is_refused(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"interaction\.type: .* phone_call, email"):
        drive.run(client.contacts.interactions.create("c-1", interaction={"type": "fax"}))
    assert server.received == []
