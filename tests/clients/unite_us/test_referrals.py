"""Referrals of Unite Us: made for a contact, moved from step to step, closed."""

from __future__ import annotations

from typing import Any

import pytest
from unite_us_client import InvalidArgumentError, UnprocessableEntityError

from tests.support.driving import Driver
from tests.support.unite_us import CONTACT, GROUP, REFERRAL, record, records, sent
from tests.support.vendor_server import Reply, VendorServer


def test_referrals_are_made_for_a_contact_and_linked_to_the_request(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{CONTACT}/referrals", records("r-1"))
    referrals = [{"referred_to_groups": ["g-2"], "service_type_id": "s-1"}]
    drive.run(
        client.contacts.referrals.create("c-1", referrals=referrals, assistance_request_id="a-1")
    )
    assert sent(server) == {"referrals": referrals, "assistance_request_id": "a-1"}


def test_creating_referrals_returns_a_list_even_for_one(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{CONTACT}/referrals", records("r-1"))
    [referral] = drive.run(client.contacts.referrals.create("c-1", referrals=[{}]))
    assert (type(referral).__name__, referral.id) == ("Referral", "r-1")
    assert client.drifts() == []


def test_one_referral_where_a_list_is_known_is_a_list_of_one_and_reported(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{CONTACT}/referrals", record("r-1", status="sent"))
    [referral] = drive.run(client.contacts.referrals.create("c-1", referrals=[{}]))
    assert (type(referral).__name__, referral.status) == ("Referral", "sent")
    [drift] = client.drifts()
    assert (drift.kind, drift.path, drift.expected, drift.got) == (
        "shape",
        "data",
        "list",
        "object",
    )


@pytest.mark.parametrize("http", ["PATCH", "PUT"])
def test_branching_a_referral_returns_the_new_referrals(
    http: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect(http, f"{CONTACT}/referrals/r-1", records("r-2", "r-3"))
    referrals = [{"referred_to_groups": ["g-2"]}, {"referred_to_groups": ["g-3"]}]
    branch = client.contacts.referrals.branch
    options = {"update_method": http}
    found = drive.run(branch("c-1", "r-1", referrals=referrals, options=options))
    assert [type(referral).__name__ for referral in found] == ["Referral", "Referral"]
    assert (found[1].id, sent(server)) == ("r-3", {"referrals": referrals})


@pytest.mark.parametrize(
    "closing",
    [{"outcome_id": "o-1", "resolved": False}, {"outcome_id": "o-1", "status": "unresolved"}],
    ids=["seen", "documented"],
)
def test_a_referral_is_closed_in_the_seen_or_the_documented_form(
    closing: dict[str, Any], client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", f"{REFERRAL}/closings", record("r-1"))
    drive.run(client.referrals.close("r-1", closing=closing))
    assert sent(server) == {"closing": closing}


def test_referrals_have_one_name_in_the_client(client: Any) -> None:
    with pytest.raises(AttributeError):
        _ = client.groups.referrals
    with pytest.raises(AttributeError):
        _ = client.groups.assistance_requests


def test_a_draft_is_found_changed_and_deleted(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    drafts = f"{GROUP}/draft_referrals"
    server.expect("GET", f"{drafts}?per=10", records("d-1"))
    server.expect("GET", f"{drafts}?page=2&per=10", records())
    server.expect("PATCH", f"{drafts}/d-1", record("d-1"))
    server.expect("DELETE", f"{drafts}/d-1", Reply(status=204))
    [draft] = drive.items(client.referrals.drafts.list(page_size=10))
    changes = {"description": "Heating", "documents": [{"id": "doc-1"}]}
    drive.run(client.referrals.drafts.update(draft.id, referral=changes))
    assert sent(server) == {"referral": changes}
    assert drive.run(client.referrals.drafts.delete(draft.id)) is None


@pytest.mark.parametrize("http", ["PATCH", "PUT"])
@pytest.mark.parametrize(
    ("step", "given"),
    [
        ("hold", {"referral_hold": {"reason": "no_capacity", "note": "Until May"}}),
        ("recall", {"referral_recall": {"reason": "entered_in_error"}}),
        ("reassign_program", {"referral": {"referred_to_program_id": "p-2"}}),
    ],
    ids=["hold", "recall", "reassign"],
)
def test_a_step_is_patched_or_put_with_its_reason(
    step: str,
    given: dict[str, Any],
    http: str,
    client: Any,
    drive: Driver,
    server: VendorServer,
) -> None:
    server.expect(http, f"{REFERRAL}/{step}", record("r-1", status="in_review"))
    take = getattr(client.referrals, step)
    options = {"update_method": http}
    assert drive.run(take("r-1", **given, options=options)).status == "in_review"
    assert sent(server) == given


def test_a_step_without_a_reason_sends_an_empty_object(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", f"{REFERRAL}/hold", record("r-1"))
    drive.run(client.referrals.hold("r-1"))
    assert server.received[-1].body == b"{}"


def test_closing_records_the_outcome(client: Any, drive: Driver, server: VendorServer) -> None:
    server.expect("PATCH", f"{REFERRAL}/closings", record("r-1", state="closed"))
    closing = {"outcome_id": "o-1", "status": "resolved", "resolved": True, "note": "Helped"}
    referral = drive.run(client.referrals.close("r-1", closing=closing))
    assert (sent(server), referral.state) == ({"closing": closing}, "closed")


def test_a_closing_with_another_status_is_refused(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    closing = {"outcome_id": "o-1", "status": "done"}
    with pytest.raises(InvalidArgumentError, match=r"closing\.status: .* resolved, unresolved"):
        drive.run(client.referrals.close("r-1", closing=closing))
    assert server.received == []


def test_a_refused_closing_says_what_the_vendor_said_and_is_not_repeated(
    opened: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", f"{REFERRAL}/closings", Reply.json({"message": "Already closed"}, 422))
    closing = {"outcome_id": "o-1", "status": "resolved"}
    with pytest.raises(UnprocessableEntityError, match="Already closed") as caught:
        drive.run(opened(max_retries=3).referrals.close("r-1", closing=closing))
    assert (caught.value.attempts, caught.value.body) == (1, {"message": "Already closed"})


def test_the_primary_worker_of_a_referral_is_changed(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", f"{REFERRAL}/primary_referral_worker", record("r-1"))
    drive.run(client.referrals.primary_worker.update("r-1", user_id="u-7"))
    assert sent(server) == {"user_id": "u-7"}


def test_the_contact_of_a_referral_is_read_and_changed(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{REFERRAL}/contact", record("c-1", first_name="Mina"))
    server.expect("PATCH", f"{REFERRAL}/contact", record("c-1", first_name="Mia"))
    contact = client.referrals.contact
    assert drive.run(contact.retrieve("r-1")).first_name == "Mina"
    changed = drive.run(contact.update("r-1", contact={"first_name": "Mia"}))
    assert (sent(server), changed.first_name) == ({"contact": {"first_name": "Mia"}}, "Mia")


@pytest.mark.parametrize("kind", ["sent", "received", "closed", "open_channel"])
def test_referrals_of_each_kind_are_listed(
    kind: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{GROUP}/referrals/{kind}?per=3", records("r-1"))
    server.expect("GET", f"{GROUP}/referrals/{kind}?page=2&per=3", records())
    listing = getattr(client.referrals, f"list_{kind}")(page_size=3)
    assert [referral.id for referral in drive.items(listing)] == ["r-1"]
