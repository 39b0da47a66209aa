"""Documents of Unite Us: attached to contacts, intakes, cases and referrals, and taken away."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.driving import Driver
from tests.support.unite_us import CONTACT, REFERRAL, record, records, sent
from tests.support.vendor_server import Reply, VendorServer

PLACES = [
    ("contacts.documents", "", ["c-1"], CONTACT),
    ("contacts.documents", "_for_intake", ["c-1", "i-1"], f"{CONTACT}/intakes/i-1"),
    ("service_cases.documents", "", ["c-1", "s-1"], f"{CONTACT}/service_cases/s-1"),
    ("referrals.documents", "", ["r-1"], REFERRAL),
]
of_every_record = pytest.mark.parametrize(
    ("resource", "suffix", "given", "place"), PLACES, ids=["contact", "intake", "case", "referral"]
)


def named(client: Any, resource: str, method: str) -> Any:
    for name in resource.split("."):
        client = getattr(client, name)
    return getattr(client, method)


@of_every_record
def test_the_documents_of_a_record_are_listed_page_by_page(
    resource: str,
    suffix: str,
    given: list[str],
    place: str,
    client: Any,
    drive: Driver,
    server: VendorServer,
) -> None:
    server.expect("GET", f"{place}/documents?per=1", records("d-1"))
    server.expect("GET", f"{place}/documents?page=2&per=1", records())
    listing = named(client, resource, f"list{suffix}")(*given, page_size=1)
    assert [document.id for document in drive.items(listing)] == ["d-1"]


@of_every_record
def test_a_document_gets_another_title_and_place_and_is_deleted(
    resource: str,
    suffix: str,
    given: list[str],
    place: str,
    client: Any,
    drive: Driver,
    server: VendorServer,
) -> None:
    server.expect("PATCH", f"{place}/documents/d-1", record("d-1", title="Lease"))
    server.expect("DELETE", f"{place}/documents/d-1", Reply(status=204))
    update = named(client, resource, f"update{suffix}")
    changed = drive.run(update(*given, "d-1", document={"title": "Lease"}, attach_to_id="s-2"))
    assert changed.title == "Lease"
    assert sent(server) == {"document": {"title": "Lease"}, "attach_to_id": "s-2"}
    assert drive.run(named(client, resource, f"delete{suffix}")(*given, "d-1")) is None


def test_documents_are_assigned_to_a_contact_and_its_records(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{CONTACT}/documents", record("c-1"))
    targets = {"attach_to_contact": True, "resource_ids": ["s-1", "r-1"]}
    assign = client.contacts.documents.assign
    [changed] = drive.run(assign("c-1", document_ids=["d-1", "d-2"], targets=targets))
    assert (changed.id, client.drifts()) == ("c-1", [])
    assert sent(server) == {"document_ids": ["d-1", "d-2"], "options": targets}


def test_documents_are_assigned_to_the_records_of_a_referral(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{REFERRAL}/documents", record("r-1"))
    assign = client.referrals.documents.assign
    drive.run(assign("r-1", document_ids=["d-1"], targets={"resource_ids": ["r-1"]}))
    assert sent(server) == {"document_ids": ["d-1"], "options": {"resource_ids": ["r-1"]}}


def test_a_document_is_taken_from_some_of_its_records(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{CONTACT}/document_deletions", record("d-1"))
    detach = client.contacts.documents.detach
    drive.run(detach("c-1", resource_ids=["s-1", "r-1"], document_id="d-1"))
    assert sent(server) == {"resource_ids": ["s-1", "r-1"], "document_id": "d-1"}
