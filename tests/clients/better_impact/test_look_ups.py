"""Look-ups: nine lists, each as a bare list or inside an object."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import pytest

from tests.support.driving import Driver
from tests.support.vendor_server import Reply, VendorServer

LOOK_UPS = [
    ("organization", "activity_categories", {"activity_category_id": 31, "name": "Warehouse"}),
    ("enterprise", "activity_report_groups", {"activity_report_group_id": 9, "name": "Outreach"}),
    (
        "enterprise",
        "organizations",
        {
            "organization_id": 77,
            "name": "Harbourton Food Bank",
            "active": True,
            "date_created": "2020-05-01T09:00:00",
            "date_updated": "2024-03-18T09:30:12.457Z",
            "has_administrator_module": True,
            "has_client_module": False,
            "has_donor_module": True,
            "has_member_module": False,
            "has_volunteer_module": True,
            "enterprise_region_id": None,
            "enterprise_region_name": None,
        },
    ),
    *(
        (scope, key, record)
        for scope in ("organization", "enterprise")
        for key, record in (
            (
                "qualifications",
                {
                    "qualification_id": 61,
                    "name": "First aid",
                    "expires": True,
                    "match_type": "exact",
                    "display_order": 1,
                    "belongs_to_enterprise": False,
                    "qualification_category_id": None,
                    "qualification_category_name": None,
                    "qualification_category_display_order": None,
                    "options": [
                        {"qualification_option_id": 612, "description": "Standard", "rank": 1}
                    ],
                },
            ),
            (
                "custom_fields",
                {
                    "custom_field_id": 501,
                    "name": "T-shirt size",
                    "type": "custom_field_drop_down",
                    "display_order": 1,
                    "belongs_to_enterprise": True,
                    "custom_field_category_id": 12,
                    "custom_field_category_name": "Practical matters",
                    "custom_field_category_display_order": 3,
                    "options": [{"custom_field_option_id": 3302, "description": "Large"}],
                },
            ),
            (
                "feedback_fields",
                {
                    "feedback_field_id": 41,
                    "name": "How was it?",
                    "prompt": "How was your shift?",
                    "active": True,
                    "required": False,
                    "belongs_to_enterprise": False,
                    "options": [{"feedback_field_option_id": 412, "description": "Busy"}],
                },
            ),
        )
    ),
]
every_look_up = pytest.mark.parametrize(
    ("scope", "key", "record"), LOOK_UPS, ids=lambda value: value if isinstance(value, str) else ""
)


@every_look_up
@pytest.mark.parametrize("wrapped", [False, True], ids=["list", "object"])
def test_a_look_up_is_read_from_a_list_or_an_object_around_it(
    scope: str,
    key: str,
    record: dict[str, Any],
    wrapped: bool,
    client: Any,
    drive: Driver,
    vendor: VendorServer,
) -> None:
    rows = [record, record]
    vendor.expect("GET", f"/v1/{scope}/look_up/{key}", Reply.json({key: rows} if wrapped else rows))
    found = drive.items(attrgetter(f"{scope}.{key}")(client).list())
    assert [item.name for item in found] == [record["name"]] * 2
    assert client.drifts() == []


def test_every_field_of_a_look_up_is_typed(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    for scope, key, record in LOOK_UPS:
        vendor.expect("GET", f"/v1/{scope}/look_up/{key}", Reply.json([record]))
        [item] = drive.items(attrgetter(f"{scope}.{key}")(client).list())
        assert set(record) == set(type(item).__struct_encode_fields__)


def test_a_look_up_without_records_is_an_empty_list(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", "/v1/organization/look_up/qualifications", Reply.json([]))
    assert drive.items(client.organization.qualifications.list()) == []


def test_the_name_of_a_custom_fields_type_differs_from_that_in_users(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    fields = [{"type": "custom_field_drop_down"}, {"type": "drop_down"}]
    vendor.expect("GET", "/v1/organization/look_up/custom_fields", Reply.json(fields))
    drive.items(client.organization.custom_fields.list())
    assert [drift.got for drift in client.drifts()] == ["'drop_down'"]
