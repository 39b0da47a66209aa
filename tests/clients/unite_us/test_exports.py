"""Exports and widgets of Unite Us."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from unite_us_client import InvalidArgumentError

from tests.support.driving import Driver, Open
from tests.support.unite_us import GROUP, record, records, sent
from tests.support.vendor_server import VendorServer

EXPORTS = f"{GROUP}/exports"
EXPORT = {
    "type": "referral",
    "target_type": "network",
    "time_field": "created_at",
    "send_email": False,
}


def test_an_export_covers_the_days_it_names(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", EXPORTS, record("e-1", status="queued"))
    span = {"start_at": dt.date(2024, 1, 1), "end_at": dt.date(2024, 3, 31)}
    export = {**EXPORT, **span, "target_ids": ("n-1",)}
    started = drive.run(client.exports.create(export=export))
    assert (started.id, started.status) == ("e-1", "queued")
    days = {"start_at": "2024-01-01", "end_at": "2024-03-31"}
    assert sent(server) == {"export": {**EXPORT, **days, "target_ids": ["n-1"]}}


def test_a_moment_is_refused_where_an_export_takes_a_day(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    late = dt.datetime(2024, 1, 1, 23, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
    with pytest.raises(InvalidArgumentError, match=r"export\.start_at: pass a date"):
        drive.run(client.exports.create(export={**EXPORT, "start_at": late}))
    assert server.received == []


@pytest.mark.parametrize(
    ("field", "value", "allowed"),
    [
        ("type", "invoice", "assessment, contact, interaction, referral"),
        ("target_type", "state", "network, provider"),
        ("time_field", "deleted_at", "created_at, updated_at, created_or_updated"),
    ],
)
def test_an_export_of_what_cannot_be_exported_is_refused(
    field: str, value: str, allowed: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=rf"export\.{field}: '{value}' .* {allowed}"):
        drive.run(client.exports.create(export={**EXPORT, field: value}))
    assert server.received == []


def test_the_exports_of_a_group_are_listed(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", EXPORTS, records("e-1", "e-2"))
    assert [export.id for export in drive.items(client.exports.list())] == ["e-1", "e-2"]


def test_a_request_for_help_is_submitted_with_the_token_of_the_widget(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.required["authorization"] = "Bearer widget-t0ken"
    server.expect("POST", "/v3/widgets/assistance_requests", record("a-1"))
    born = dt.datetime(1969, 12, 31, tzinfo=dt.timezone.utc)
    requestor = {
        "first_name": "Mina",
        "last_name": "Sample",
        "date_of_birth": born,
        "phone_number": {"phone_number": "5550100200", "phone_type": "mobile"},
        "email_address": {"email_address": "mina@example.org"},
        "address": {
            "line_1": "12 Example Street",
            "city": "Springfield",
            "state": "IL",
            "postal_code": "62701",
            "country": "US",
            "address_type": "home",
        },
        "form_response": {"form_id": "f-1", "data": [{"question_id": "q-1", "answer": "3"}]},
    }
    wish = {"service_type_id": "t-1", "description": "Heating"}
    client = opened(token=lambda: "widget-t0ken")
    create = client.widgets.create_assistance_request
    drive.run(create(assistance_request={"requestor": requestor, **wish}))
    assert sent(server) == {
        "assistance_request": {"requestor": {**requestor, "date_of_birth": -86400}, **wish}
    }


def test_a_wrong_value_deep_in_a_request_for_help_is_refused(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    address = {"address_type": "castle"}
    request = {"requestor": {"address": address}, "service_type_id": "t-1", "description": "Heat"}
    place = r"assistance_request\.requestor\.address\.address_type: .* home, mailing, work, unknown"
    with pytest.raises(InvalidArgumentError, match=place):
        drive.run(client.widgets.create_assistance_request(assistance_request=request))
    assert server.received == []
