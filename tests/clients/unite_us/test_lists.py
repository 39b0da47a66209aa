"""Lists of Unite Us: numbered pages, filters in the style of Rails, timelines, reports."""

from __future__ import annotations

from typing import Any

import pytest
from unite_us_client import InvalidArgumentError, PagingError

from tests.support.driving import Driver
from tests.support.unite_us import CONTACT, GROUP, record, records, sent
from tests.support.vendor_server import Reply, VendorServer

CASES = f"{GROUP}/service_cases"


def ids(drive: Driver, listing: Any) -> list[str]:
    return [item.id for item in drive.items(listing)]


def test_pages_are_read_until_an_empty_one(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{GROUP}/contacts?per=2", records("1", "2"))
    server.expect("GET", f"{GROUP}/contacts?page=2&per=2", records("3", "4"))
    server.expect("GET", f"{GROUP}/contacts?page=3&per=2", records("5"))
    server.expect("GET", f"{GROUP}/contacts?page=4&per=2", records())
    assert ids(drive, client.contacts.list(page_size=2)) == ["1", "2", "3", "4", "5"]


def test_a_full_last_page_costs_one_empty_page(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{GROUP}/contacts?per=2", records("1", "2"))
    server.expect("GET", f"{GROUP}/contacts?page=2&per=2", records())
    assert ids(drive, client.contacts.list(page_size=2)) == ["1", "2"]


def test_without_a_page_size_an_empty_page_is_the_end(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{GROUP}/contacts", records("1", "2"))
    server.expect("GET", f"{GROUP}/contacts?page=2", records("3"))
    server.expect("GET", f"{GROUP}/contacts?page=3", records())
    assert ids(drive, client.contacts.list()) == ["1", "2", "3"]


def test_a_page_without_a_next_page_is_the_last_one(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    first = {"data": [{"id": "1"}], "paging": {"current_page": 1, "next_page": 2}}
    last = {"data": [{"id": "2"}], "paging": {"current_page": 2, "next_page": None}}
    server.expect("GET", f"{GROUP}/contacts", Reply.json(first))
    server.expect("GET", f"{GROUP}/contacts?page=2", Reply.json(last))
    assert ids(drive, client.contacts.list()) == ["1", "2"]
    assert len(server.received) == 2
    assert client.drifts() == []


def test_an_empty_page_before_the_announced_end_is_an_error(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    page = {"data": [], "paging": {"current_page": 1, "next_page": 2}}
    server.expect("GET", f"{GROUP}/contacts", Reply.json(page))
    with pytest.raises(PagingError, match="more items were announced"):
        drive.items(client.contacts.list())


def test_a_list_starts_at_the_callers_page_and_keeps_the_requested_order(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    order = "per=1&sord=desc&sidx=created_at"
    server.expect("GET", f"{GROUP}/referrals/sent?page=4&{order}", records("7"))
    server.expect("GET", f"{GROUP}/referrals/sent?page=5&{order}", records())
    sent_referrals = client.referrals.list_sent(
        page=4, page_size=1, sort_order="desc", sort_by="created_at"
    )
    assert ids(drive, sent_referrals) == ["7"]


def test_an_order_that_does_not_exist_is_refused_before_the_first_page(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(
        InvalidArgumentError, match="'down' is not documented; use one of asc, desc"
    ):
        drive.items(client.contacts.list(sort_order="down"))
    assert server.received == []


def test_one_page_can_be_taken_with_what_came_around_it(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    answer = {"data": [{"id": "1"}], "total": 40}
    server.expect("GET", f"{GROUP}/contacts?per=1", Reply.json(answer))
    page = drive.run(client.contacts.list(page_size=1).page())
    assert ([contact.id for contact in page], page.raw()) == (["1"], answer)


def test_a_filter_is_sent_in_brackets_with_every_page(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    query = (
        "q[service_types][]=s-1&q[service_types][]=s%262&q[resolved]=false"
        "&q[network_inclusion_scope]=in"
    )
    server.expect("GET", f"{CASES}?closed=true&{query}&per=1", records("1"))
    server.expect("GET", f"{CASES}?closed=true&{query}&page=2&per=1", records())
    wanted = {
        "service_types": ["s-1", "s&2"],
        "resolved": False,
        "network_inclusion_scope": "in",
    }
    assert ids(drive, client.service_cases.list(closed=True, q=wanted, page_size=1)) == ["1"]


def test_an_object_inside_a_filter_has_brackets_of_its_own(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    query = "q[coordinates][lon]=-89.65&q[coordinates][lat]=39.8&q[text]=food&q[distance]=10%20mi"
    server.expect("GET", f"/v3/networks/n-1/directory/groups?{query}&per=9", records("g-2"))
    server.expect("GET", f"/v3/networks/n-1/directory/groups?{query}&page=2&per=9", records())
    wanted = {"coordinates": {"lon": -89.65, "lat": 39.8}, "text": "food", "distance": "10 mi"}
    found = client.networks.directory.search("n-1", q=wanted, page_size=9)
    assert ids(drive, found) == ["g-2"]


@pytest.mark.parametrize("empty", [[], (), set(), iter(()), {}])
def test_an_empty_list_or_object_inside_a_filter_is_refused(
    empty: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"q\.networks: the (list|object) is empty"):
        drive.items(client.service_cases.list(q={"resolved": False, "networks": empty}))
    assert server.received == []


def test_a_filter_value_that_is_not_documented_is_refused(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"q\.provider_scope: .* group, network"):
        drive.items(client.service_cases.list(q={"provider_scope": "state"}))
    assert server.received == []


def test_a_list_of_identifiers_outside_a_filter_has_brackets_too(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    target = "/v3/back_office/networks/n-1/forms?use_type=intake"
    server.expect("GET", f"{target}&service_types[]=s-1&service_types[]=s-2", records("f-1"))
    found = client.back_office.form_usages.list_for_network(
        "n-1", use_type="intake", service_types=["s-1", "s-2"]
    )
    assert ids(drive, found) == ["f-1"]


@pytest.mark.parametrize(
    ("owner", "given", "place"),
    [
        ("contact", ["c-1"], f"{CONTACT}/timeline_events"),
        ("service_case", ["c-1", "s-1"], f"{CONTACT}/service_cases/s-1/timeline_events"),
        ("group", [], f"{GROUP}/timeline_events"),
        ("assistance_request", ["a-1"], f"{GROUP}/assistance_requests/a-1/timeline_events"),
        ("referral", ["r-1"], f"{GROUP}/referrals/r-1/timeline_events"),
    ],
)
def test_every_timeline_is_listed_whole_or_by_kind(
    owner: str, given: list[str], place: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    listed = getattr(client.timelines, f"list_for_{owner}")
    filtered = getattr(client.timelines, f"filter_for_{owner}")
    server.expect("GET", f"{place}?per=5", records("1", "2"))
    server.expect("GET", f"{place}?page=2&per=5", records())
    assert ids(drive, listed(*given, page_size=5)) == ["1", "2"]
    server.expect("POST", f"{place}/filter", records("2"))
    kind = {"filter_names": "notes"}
    found = filtered(*given, q=kind, page=2, page_size=5, sort_order="asc")
    assert ids(drive, found) == ["2"]
    assert sent(server) == {"q": kind, "page": 2, "per": 5, "sord": "asc"}


def test_a_kind_of_event_that_does_not_exist_is_refused(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match="client_updates, closed_records, notes"):
        drive.items(client.timelines.filter_for_group(q={"filter_names": "rumours"}))
    assert server.received == []


def test_an_event_is_read_by_verb_object_and_target(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    event = {"verb": "send", "object": {"type": "referral"}, "target": {"type": "group"}}
    server.expect("GET", f"{CONTACT}/timeline_events?per=5", Reply.json({"data": [event]}))
    server.expect("GET", f"{CONTACT}/timeline_events?page=2&per=5", records())
    [found] = drive.items(client.timelines.list_for_contact("c-1", page_size=5))
    assert (found.verb, found.object.type, found.target.type) == ("send", "referral", "group")


def test_a_report_is_a_list_whether_one_record_or_several_were_sent(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    by_age = f"{GROUP}/reports/clients_by_age"
    server.expect("GET", by_age, record("r", figures={"18-24": 7}))
    server.expect("GET", by_age, Reply.json({"data": [{"age": "18-24"}, {"age": "25-34"}]}))
    [report] = drive.run(client.reports.groups.clients_by_age())
    assert report.figures["18-24"] == 7
    rows = drive.run(client.reports.groups.clients_by_age())
    assert [row.age for row in rows] == ["18-24", "25-34"]
    assert client.drifts() == []


def test_a_report_without_an_envelope_is_kept_in_a_list_and_reported(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    path = f"{GROUP}/reports/unique_organization_clients"
    server.expect("GET", path, Reply.json({"total": 12}))
    [report] = drive.run(client.reports.groups.unique_clients())
    assert report.total == 12
    assert ("data", "missing") in [(drift.path, drift.kind) for drift in client.drifts()]


def test_reports_of_a_network_are_about_contacts(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/v3/networks/n-1/reports/contacts_by_age", record())
    server.expect("GET", "/v3/networks/n-1/reports/client_military_service_era_by_gender", record())
    drive.run(client.reports.networks.contacts_by_age("n-1"))
    drive.run(client.reports.networks.military.contacts_by_service_era_and_gender("n-1"))


def test_a_refusal_names_the_argument_as_the_caller_wrote_it(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^sort_order: 'up' is not documented"):
        drive.run(client.contacts.list(sort_order="up").page())
    assert server.received == []
