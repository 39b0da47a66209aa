"""Cases of Unite Us: opened with a program, worked on, closed."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from unite_us_client import InvalidArgumentError

from tests.support.driving import Driver
from tests.support.unite_us import CONTACT, GROUP, record, records, sent
from tests.support.vendor_server import VendorServer

CASE = f"{CONTACT}/service_cases/s-1"
MARCH = dt.datetime(2024, 3, 1, 12, tzinfo=dt.timezone.utc)


def test_opening_a_case_enrolls_the_contact_in_a_program(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{CONTACT}/service_cases", record("s-1", state="open"))
    fields = {"description": "Heating", "out_of_network_providers": [{"name": "Example Oil"}]}
    case = drive.run(
        client.service_cases.create(
            "c-1",
            program={"program_id": "p-1", "entry_date": MARCH},
            service_type_id="t-1",
            service_case=fields,
            primary_data_source=True,
        )
    )
    assert case.state == "open"
    assert sent(server) == {
        "program": {"program_id": "p-1", "entry_date": 1709294400},
        "service_type_id": "t-1",
        "service_case": fields,
        "primary_data_source": True,
    }


def test_a_case_names_the_providers_outside_the_network_that_serve_it(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    known = {"provider_id": "o-1", "provider_type": "organization"}
    providers = [known, {"custom_name": "Example Oil"}]
    reply = record("s-1", out_of_network_providers=providers, program={"out_of_network": True})
    server.expect("POST", f"{CONTACT}/service_cases", reply)
    program = {"program_id": "p-1", "referred_to": "Example Oil"}
    fields = {"out_of_network_providers": providers}
    create = client.service_cases.create
    case = drive.run(create("c-1", program=program, service_type_id="t-1", service_case=fields))
    assert sent(server) == {"program": program, "service_type_id": "t-1", "service_case": fields}
    first, second = case.out_of_network_providers
    assert (type(first).__name__, first.provider_id) == ("OutOfNetworkProvider", "o-1")
    assert (second.custom_name, case.program.out_of_network) == ("Example Oil", True)


@pytest.mark.parametrize("http", ["PATCH", "PUT"])
def test_the_providers_of_a_case_are_changed(
    http: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect(http, CASE, record("s-1"))
    fields = {"out_of_network_providers": [{"custom_name": "Example Gas"}]}
    options = {"update_method": http}
    drive.run(client.service_cases.update("c-1", "s-1", service_case=fields, options=options))
    assert sent(server) == {"service_case": fields}


def test_the_cases_of_a_contact_come_at_once(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{CONTACT}/service_cases", records("s-1", "s-2"))
    cases = drive.items(client.service_cases.list_for_contact("c-1"))
    assert [case.id for case in cases] == ["s-1", "s-2"]


def test_cases_that_came_of_sent_referrals_are_found_by_who_sent_them(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    query = "q[referral_sender_users][]=u-1&q[resolved]=true"
    place = f"{GROUP}/service_cases/sent_referrals"
    server.expect("GET", f"{place}?{query}&per=5", records("s-1"))
    server.expect("GET", f"{place}?{query}&page=2&per=5", records())
    wanted = {"referral_sender_users": ["u-1"], "resolved": True}
    found = client.service_cases.list_from_sent_referrals(q=wanted, page_size=5)
    assert [case.id for case in drive.items(found)] == ["s-1"]


def test_a_case_moves_to_another_program(client: Any, drive: Driver, server: VendorServer) -> None:
    server.expect("PATCH", CASE, record("s-1"))
    drive.run(client.service_cases.update("c-1", "s-1", program={"program_id": "p-2"}))
    assert sent(server) == {"program": {"program_id": "p-2"}}


def test_an_enrollment_takes_moments_in_any_time_zone(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", f"{CASE}/enrollment", record("s-1"))
    there = dt.timezone(dt.timedelta(hours=-5))
    enrollment = {"enrolled_at": MARCH, "exited_at": dt.datetime(2024, 3, 1, 7, tzinfo=there)}
    drive.run(client.service_cases.update_enrollment("c-1", "s-1", enrollment=enrollment))
    assert sent(server) == {"enrollment": {"enrolled_at": 1709294400, "exited_at": 1709294400}}


def test_a_day_is_sent_as_its_midnight_in_utc(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{CONTACT}/service_cases", record("s-1"))
    program = {"program_id": "p-1", "entry_date": MARCH.date()}
    drive.run(client.service_cases.create("c-1", program=program, service_type_id="t-1"))
    assert sent(server)["program"] == {"program_id": "p-1", "entry_date": 1709251200}


def test_the_primary_worker_of_a_case_is_read_and_changed(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    worker = f"{CASE}/primary_case_worker"
    server.expect("GET", worker, record("u-1"))
    server.expect("PATCH", worker, record("u-2"))
    cases = client.service_cases
    assert drive.run(cases.retrieve_primary_worker("c-1", "s-1")).id == "u-1"
    changed = drive.run(cases.update_primary_worker("c-1", "s-1", user_id="u-2"))
    assert (changed.id, sent(server)) == ("u-2", {"user_id": "u-2"})


@pytest.mark.parametrize("http", ["PATCH", "PUT"])
def test_closing_a_case_records_the_outcome(
    http: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect(http, f"{CASE}/closings", record("s-1", state="closed"))
    outcome = {"outcome_id": "o-1", "status": "unresolved", "note": "Moved away"}
    options = {"update_method": http}
    case = drive.run(client.service_cases.close("c-1", "s-1", **outcome, options=options))
    assert (case.state, sent(server)) == ("closed", outcome)


def test_a_case_is_closed_as_programs_in_production_do(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", f"{CASE}/closings", record("s-1"))
    closing = {"exited_at": MARCH, "note": "Helped", "outcome_id": "o-1", "resolved": True}
    drive.run(client.service_cases.close("c-1", "s-1", closing=closing))
    assert sent(server) == {"closing": {**closing, "exited_at": 1709294400}}


@pytest.mark.parametrize(
    "given",
    [
        {"outcome_id": "o-1"},
        {"closing": {"outcome_id": "o-1"}, "outcome_id": "o-1", "status": "resolved"},
        {},
    ],
    ids=["half", "both", "nothing"],
)
def test_a_case_is_closed_in_one_of_two_forms(
    given: dict[str, Any], client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match="closing"):
        drive.run(client.service_cases.close("c-1", "s-1", **given))
    assert server.received == []


def test_an_assistance_request_is_closed_as_programs_in_production_do(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    closing = {"outcome_id": "o-1", "resolved": "resolved", "note": "Found help"}
    reply = record("a-1", closing={"created_at": 1709294400, "note": "Found help"})
    server.expect("PATCH", f"{GROUP}/assistance_requests/a-1/closings", reply)
    closed = drive.run(client.assistance_requests.close("a-1", closing=closing))
    assert (sent(server), closed.closing.note) == ({"closing": closing}, "Found help")


def test_an_assistance_request_is_closed_with_a_truth_in_words(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", f"{GROUP}/assistance_requests/a-1/closings", record("a-1"))
    closing = {"exited_at": "2024-03-01", "outcome_id": "o-1", "resolved": "true"}
    drive.run(client.assistance_requests.close("a-1", **closing))
    assert sent(server) == closing


def test_an_assistance_request_is_not_closed_with_a_plain_boolean(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    closing = {"exited_at": "2024-03-01", "outcome_id": "o-1", "resolved": True}
    with pytest.raises(InvalidArgumentError, match=r"resolved: True .* one of true, false"):
        drive.run(client.assistance_requests.close("a-1", **closing))
    assert server.received == []
