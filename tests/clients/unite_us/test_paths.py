"""Paths of Unite Us that the docs leave open, and arguments that they print by mistake."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from unite_us_client import NotFoundError

from tests.support.driving import Driver, Open
from tests.support.unite_us import CONTACT, GROUP, record, records
from tests.support.vendor_server import Reply, VendorServer


def test_a_path_may_be_shorter_than_its_inference(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("DELETE", f"{CONTACT}/care_team_members/m-1", Reply(status=204))
    client = opened(paths={"care_team": "care_team_members"})
    drive.run(client.contacts.care_team.delete("c-1", "m-1"))


def test_a_path_may_be_longer_than_its_inference(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{GROUP}/referrals/drafts/d-1", record("d-1"))
    client = opened(paths={"draft_referrals": "referrals/drafts"})
    drive.run(client.referrals.drafts.retrieve("d-1"))


def test_several_spellings_meet_in_one_path(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", f"{CONTACT}/cases/s-1/closing", record("s-1"))
    client = opened(paths={"service_cases": "cases", "closings": "closing"})
    drive.run(client.service_cases.close("c-1", "s-1", closing={"outcome_id": "o-1"}))


def test_a_longer_spelling_goes_before_a_shorter_one(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{GROUP}/referrals/sent/service_cases?per=5", records())
    paths = {"service_cases": "cases", "cases_from_referrals": "referrals/sent/service_cases"}
    found = opened(paths=paths).service_cases.list_from_sent_referrals(page_size=5)
    assert drive.items(found) == []


def test_a_missing_path_names_every_part_that_may_be_spelt_differently(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", f"{CONTACT}/service_cases/s-1/closings", Reply.json({}, 404))
    with pytest.raises(NotFoundError, match=r"'service_cases': .*'cases'.*'closings': .*'closing'"):
        drive.run(client.service_cases.close("c-1", "s-1", closing={"outcome_id": "o-1"}))


@pytest.mark.parametrize("http", ["PATCH", "PUT"])
@pytest.mark.parametrize("act", ["enable", "disable"])
def test_the_household_count_is_switched_with_patch_or_put(
    act: str, http: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect(http, f"{CONTACT}/households/members_count/{act}", record())
    switch = getattr(client.contacts.household, f"{act}_count")
    drive.run(switch("c-1", options={"update_method": http}))


@pytest.mark.parametrize(
    ("method", "hidden"),
    [
        ("groups.users.list", {"user", "group_licenses", "network_licenses", "role_ids"}),
        ("groups.users.create", {"q", "page", "page_size", "sort_order", "sort_by"}),
        ("notification_settings.retrieve_for_group", {"new_program_added", "group_admin_added"}),
    ],
)
def test_what_the_docs_print_by_mistake_is_no_argument(
    method: str, hidden: set[str], client: Any
) -> None:
    found = client
    for name in method.split("."):
        found = getattr(found, name)
    assert not hidden & set(inspect.signature(found).parameters)


def test_what_is_no_argument_may_still_be_sent_as_an_option(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/v3/notification_settings/groups/g-1?new_program_added=true", record())
    options = {"query": {"new_program_added": True}}
    drive.run(client.notification_settings.retrieve_for_group("g-1", options=options))
