"""What comes of the vendor's answers, the documented, the observed and the surprising."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from better_impact_client import Drift, ResponseDecodeError, plain

from tests.support.better_impact import USERS, header, user, user_page
from tests.support.driving import Driver
from tests.support.vendor_server import Reply, VendorServer

USER = "/v1/organization/users/4711"


@pytest.fixture
def decoded(client: Any, drive: Driver, vendor: VendorServer) -> Any:
    """Returns the user that comes of some fields."""

    def decode(**fields: Any) -> Any:
        vendor.expect("GET", USER, Reply.json(user(4711, **fields)))
        return drive.run(client.organization.users.retrieve(4711))

    return decode


def kinds(client: Any) -> list[tuple[str, str]]:
    return [(drift.kind, drift.path) for drift in client.drifts()]


def test_documented_spellings_of_users_decode_too(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    old = {**header(0, 1, 1), "total_items_count": 1}
    del old["total_item_count"]
    body = {"Header": old, "Users": [user(1, linkedIn_profile_url="https://li.example/t")]}
    vendor.expect("GET", USERS, Reply.json(body))
    page = drive.run(client.organization.users.list().page())
    assert page.body.header.total_item_count == 1
    assert [item.linkedin_profile_url for item in page] == ["https://li.example/t"]


def test_documented_spellings_are_reported(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    body = {"Header": header(0, 1, 1), "Users": [user(1, Instagram_username="tessa")]}
    vendor.expect("GET", USERS, Reply.json(body))
    drive.items(client.organization.users.list())
    assert kinds(client) == [
        ("alias_used", "Header"),
        ("alias_used", "Users"),
        ("alias_used", "users[].Instagram_username"),
    ]


def test_documented_spellings_of_timelog_entries_decode_and_go_on(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    entries = "/v1/enterprise/timelog_entries"
    first = {"Header": header(0, 2, 2), "TimelogEntries": [{"timelog_entry_id": 1}]}
    second = {"Header": header(1, 2, 2), "TimelogEntries": [{"timelog_entry_id": 2}]}
    vendor.expect("GET", entries, Reply.json(first))
    vendor.expect("GET", f"{entries}?page_number=1", Reply.json(second))
    got = drive.items(client.enterprise.timelog_entries.list())
    assert [entry.timelog_entry_id for entry in got] == [1, 2]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("yes_no", True),
        ("check_box", False),
        ("number", 7.5),
        ("short_text", "Nut allergy"),
        ("long_text", "line 1\nline 2"),
        ("drop_down", "Large"),
        ("date", "2024-01-15T00:00:00Z"),
        ("file", "https://api.betterimpact.com/v1/organization/users/1/custom_fields/2/file"),
        ("signed_document", "https://api.betterimpact.com/v1/x"),
    ],
)
def test_a_custom_field_keeps_its_value(kind: str, value: Any, decoded: Any, client: Any) -> None:
    [field] = decoded(custom_fields=[{"type": kind, "value": value}]).custom_fields
    assert (field.type, field.value, type(field.value)) == (kind, value, type(value))
    assert client.drifts() == []


def test_a_custom_field_without_a_value_is_none(decoded: Any) -> None:
    [field] = decoded(custom_fields=[{"type": "number", "value": None}]).custom_fields
    assert field.value is None


def test_an_unknown_kind_of_custom_field_is_kept_and_reported(decoded: Any, client: Any) -> None:
    [field] = decoded(custom_fields=[{"type": "hologram", "value": "x"}]).custom_fields
    assert field.type == "hologram"
    assert kinds(client) == [("unknown_enum", "custom_fields[].type")]


def test_moments_are_aware(decoded: Any) -> None:
    moment = decoded(date_updated="2024-03-18T09:30:12.457Z").date_updated
    assert moment == dt.datetime(2024, 3, 18, 9, 30, 12, 457000, tzinfo=dt.timezone.utc)


def test_a_value_of_another_type_is_kept_and_reported(decoded: Any, client: Any) -> None:
    assert decoded(is_group="perhaps").is_group == "perhaps"
    assert kinds(client) == [("type", "is_group")]


def test_one_odd_user_does_not_cost_the_others(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    users = [user(1), user(2, memberships="none"), user(3)]
    vendor.expect("GET", USERS, Reply.json({"header": header(0, 1, 3), "users": users}))
    got = drive.items(client.organization.users.list())
    assert [(item.user_id, item.memberships) for item in got] == [(1, []), (2, "none"), (3, [])]


def test_an_undocumented_field_is_reported_with_its_path(decoded: Any, client: Any) -> None:
    decoded(shoe_size=44)
    [drift] = client.drifts()
    assert (drift.kind, drift.path, drift.got) == ("undocumented_field", "shoe_size", "int")


def test_a_difference_is_counted_and_reported_once(
    opened: Any, drive: Driver, vendor: VendorServer
) -> None:
    told: list[Drift] = []
    client = opened(on_drift=told.append)
    for _ in range(3):
        vendor.expect("GET", USER, Reply.json(user(4711, is_group="perhaps")))
        drive.run(client.organization.users.retrieve(4711))
    assert [drift.path for drift in told] == ["is_group"]
    assert [drift.count for drift in client.drifts()] == [3]


def test_the_report_names_the_spec_and_the_pointer(decoded: Any, client: Any) -> None:
    decoded(is_group="perhaps")
    row = json.loads(client.drift_report())
    assert row["spec"] == "specs/better_impact/components/users.yaml"
    assert row["pointer"] == "#/User/properties/is_group"


def test_a_strict_client_refuses_what_does_not_fit(
    opened: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", USER, Reply.json(user(4711, is_group="perhaps")))
    with pytest.raises(ResponseDecodeError, match="is_group"):
        drive.run(opened(strict=True).organization.users.retrieve(4711))


def test_a_strict_client_takes_the_documented_spellings(
    opened: Any, drive: Driver, vendor: VendorServer
) -> None:
    body = {"Header": header(0, 1, 1), "Users": [user(1)]}
    vendor.expect("GET", USERS, Reply.json(body))
    assert len(drive.items(opened(strict=True).organization.users.list())) == 1


def test_a_result_becomes_plain_json(decoded: Any) -> None:
    result = decoded(date_updated="2024-03-18T09:30:12Z")
    assert plain(result)["date_updated"] == "2024-03-18T09:30:12Z"
    assert json.loads(json.dumps(plain(result)))["user_id"] == 4711


def test_a_page_size_of_250_users_decodes_whole(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", USERS, user_page(0, 1, *range(250)))
    assert len(drive.items(client.organization.users.list())) == 250
