"""Filters: moments, documented values and their other spellings, on the wire."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from better_impact_client import InvalidArgumentError

from tests.support.better_impact import USERS
from tests.support.driving import Driver
from tests.support.vendor_server import Reply, VendorServer

ENTRIES = "/v1/organization/timelog_entries"
SUMMER = dt.timezone(dt.timedelta(hours=2))
NONE = Reply.json({"header": {"has_next_page": False}, "users": []})
NO_ENTRIES = Reply.json({"header": {"has_next_page": False}, "timelog_entries": []})


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (dt.datetime(2024, 3, 1, tzinfo=dt.timezone.utc), "2024-03-01T00:00:00.0000000Z"),
        (dt.datetime(2024, 7, 1, 1, 30, tzinfo=SUMMER), "2024-06-30T23:30:00.0000000Z"),
        (
            dt.datetime(2024, 3, 1, 2, 3, 4, 56789, tzinfo=dt.timezone.utc),
            "2024-03-01T02:03:04.0567890Z",
        ),
    ],
    ids=["utc", "another zone", "microseconds"],
)
def test_a_moment_is_sent_in_utc_with_seven_decimals(
    moment: dt.datetime, written: str, client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{USERS}?updated_since={written.replace(':', '%3A')}", NONE)
    assert drive.items(client.organization.users.list(updated_since=moment)) == []


@pytest.mark.parametrize("text", ["2024-03-01T02:03:04", "2024-03-01T02:03:04Z"])
def test_the_last_change_of_a_user_can_be_the_next_filter_with_or_without_a_zone(
    text: str, client: Any, drive: Driver, vendor: VendorServer
) -> None:
    page = {"header": {"has_next_page": False}, "users": [{"user_id": 7, "date_updated": text}]}
    vendor.expect("GET", USERS, Reply.json(page))
    [user] = drive.items(client.organization.users.list())
    assert user.date_updated == dt.datetime(2024, 3, 1, 2, 3, 4, tzinfo=dt.timezone.utc)
    assert client.drifts() == []
    vendor.expect("GET", f"{USERS}?updated_since=2024-03-01T02%3A03%3A04.0000000Z", NONE)
    listing = client.organization.users.list(updated_since=user.date_updated)
    assert drive.items(listing) == []


@pytest.mark.parametrize(
    "moment",
    [dt.datetime(2024, 3, 1, 12), dt.date(2024, 3, 1)],
    ids=["without a zone", "a date"],
)
def test_a_moment_that_is_none_is_refused_before_anything_is_sent(
    moment: dt.date, client: Any, drive: Driver, vendor: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"updated_since: .*aware"):
        drive.items(client.organization.users.list(updated_since=moment))
    assert vendor.received == []


def test_several_values_are_joined_with_commas(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{USERS}?volunteer_status=accepted,inactive", NONE)
    listing = client.organization.users.list(volunteer_status=["accepted", "inactive"])
    assert drive.items(listing) == []


def test_an_empty_filter_is_refused_before_anything_is_sent(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"volunteer_status: the list is empty.* leave"):
        drive.items(client.organization.users.list(volunteer_status=[]))
    assert vendor.received == []


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"modules": ["vol", "admin"]}, "modules=volunteer,administrator"),
        ({"client_status": ["in_process"]}, "client_status=inprocess"),
        ({"volunteer_status": ["archived_didnt_start"]}, "volunteer_status=archiveddidntstart"),
    ],
    ids=["modules", "client_status", "volunteer_status"],
)
def test_another_accepted_spelling_is_sent_as_the_documented_one(
    arguments: dict[str, Any], query: str, client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{USERS}?{query}", NONE)
    assert drive.items(client.organization.users.list(**arguments)) == []


def test_an_unknown_value_is_refused_before_anything_is_sent(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match="donor_status: 'lapsed' is not documented"):
        drive.items(client.organization.users.list(donor_status=["lapsed"]))
    assert vendor.received == []


def test_a_client_may_be_opened_to_send_unknown_values(
    opened: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{USERS}?donor_status=lapsed", NONE)
    client = opened(allow_unknown_values=True)
    assert drive.items(client.organization.users.list(donor_status=["lapsed"])) == []


def test_one_call_may_send_unknown_values(client: Any, drive: Driver, vendor: VendorServer) -> None:
    vendor.expect("GET", f"{USERS}?donor_status=lapsed", NONE)
    listing = client.organization.users.list(
        donor_status=["lapsed"], options={"allow_unknown_values": True}
    )
    assert drive.items(listing) == []


@pytest.mark.parametrize(
    ("approved", "sent"),
    [(True, "true"), (False, "false"), ("dontfilter", "dontfilter")],
)
def test_approval_is_sent_as_a_boolean_or_as_the_vendors_word(
    approved: bool | str, sent: str, client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{ENTRIES}?approved={sent}", NO_ENTRIES)
    assert drive.items(client.organization.timelog_entries.list(approved=approved)) == []


def test_an_unknown_approval_is_refused(client: Any, drive: Driver, vendor: VendorServer) -> None:
    with pytest.raises(InvalidArgumentError, match="approved"):
        drive.items(client.organization.timelog_entries.list(approved="maybe"))
    assert vendor.received == []


def test_a_flag_is_sent_in_small_letters(client: Any, drive: Driver, vendor: VendorServer) -> None:
    vendor.expect("GET", f"{USERS}?include_memberships=false", NONE)
    assert drive.items(client.organization.users.list(include_memberships=False)) == []


@pytest.mark.parametrize("user_id", ["", ".", "..", None], ids=repr)
def test_an_id_that_would_change_the_path_is_refused(
    user_id: Any, client: Any, drive: Driver, vendor: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match="user_id"):
        drive.run(client.organization.users.retrieve(user_id))
    assert vendor.received == []


def test_an_id_stays_one_segment_of_the_path(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    target = "/v1/organization/users/..%2Fadmin%3Fx%3D1"
    vendor.expect("GET", target, Reply.json({"user_id": 1}))
    assert drive.run(client.organization.users.retrieve("../admin?x=1")).user_id == 1
