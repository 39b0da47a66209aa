"""Records as Assemble's documentation shows them: all fields, with the JSON types of its samples.

The values are made up. Where a sample contradicts other parts of the documentation, both are
accepted; `CONTRADICTIONS` lists those places.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest
from assemble_client import PermissionDeniedError

from tests.support.driving import Driver
from tests.support.token_servers import opening
from tests.support.vendor_server import Reply, VendorServer

AT, DAY = "2021-05-04T10:20:30Z", "2021-05-04"
BRIEF = {
    "id": 12,
    "display_name": "Kit Moss",
    "title": "Mx",
    "can_manage": True,
    "role_name": "Volunteer",
    "team_name": "North",
    "status": {"id": "1", "name": "Active", "contactable": True},
}
TIMES = {"created_at": AT, "updated_at": AT}
TEAM = {"id": "31", "display_name": "North"}
BOOLEANS = ("show_on_public_site", "ceiling_enabled", "hidden", "disabled")
TEXTS = ("name", "description", "geo_location", "catchment_area_id", "icon", "external_reference")
USER = {
    **BRIEF,
    **dict.fromkeys(("about_me", "facebook", "twitter", "username", "preferred_name"), "text"),
    **dict.fromkeys(("on_hold_start", "on_hold_end", "internal_email", "volunteer_for"), "text"),
    **dict.fromkeys(("appear_in_directory", "appear_in_near_me", "is_volunteer"), True),
    **dict.fromkeys(("is_non_volunteer", "is_system", "on_call", "is_minor"), True),
    "on_hold": "with-contact",
    "anonymised": None,
    "on_call_end": AT,
    "first_name": "Kit",
    "last_name": "Moss",
    "dob": DAY,
    "start_date": DAY,
    "2fa_enabled": True,
    "2fa_disabled": True,
    "flags": {},
    "accessibility_info": "text",
}
ROLE = {
    "id": 3,
    "name": "Driver v1",
    "display_name": "Driver",
    "primary": True,
    "team": {**TEAM, "parent_id": 0, **dict.fromkeys(TEXTS, "x"), **dict.fromkeys(BOOLEANS, True)},
    "type": "volunteer",
    "leaving_form_required": True,
    "review_submitted_at": AT,
    "left_org": True,
    "would_you_like_to_have_back": True,
    "would_you_recommend_to_organisation": True,
    "reference": "x",
    "leaving_reason": {"id": 2, "reason": "Moved away", "volunteer_selectable": True},
    "feedback": "x",
    "recommend_organisation": True,
    "custom_title": "Lead driver",
    "start": DAY,
    "end": "x",
    "manager": BRIEF,
    "vetting": {"id": 0},
    "recruitment_category": {
        "id": 1,
        "name": "Full",
        "stages": [
            {
                "id": 2,
                "name": "Form",
                "display_name": "Form",
                "actions": [{"id": 4, "name": "x", "action_stage_id": 0, "settings": {}}],
            }
        ],
    },
    "permission_group": {"id": 0, "name": "x", "description": "x"},
}
EMAIL = {
    "id": 5,
    "user_id": 12,
    "primary": True,
    "email": "kit@example.org",
    **dict.fromkeys(("soft_bounces", "hard_bounces", "complaints"), 0),
    **TIMES,
}
LINES = ("company_name", "street", "street_second", "street_third", "city", "county", "country")
ADDRESS = {
    "id": 6,
    "user_id": "12",
    "type": "Work",
    "primary": True,
    "from_date": DAY,
    **dict.fromkeys((*LINES, "postcode", "address", "created_at", "updated_at"), "x"),
    "lat": 53.8,
    "long": -1.5,
}
CONTACT = {
    "id": 7,
    "user_id": 12,
    **dict.fromkeys(("first_name", "last_name", "contact_number", "relationship"), "x"),
    "primary": True,
}
PHONE = {
    "id": 8,
    "phone_number": "+447700900001",
    "type": "Mobile",
    "primary": True,
    "default_sms": True,
    "user_id": 0,
    **TIMES,
}
NOTE = {
    "id": 9,
    "subject": "x",
    "body": "x",
    "private": True,
    "pinned": True,
    "created_by": BRIEF,
    "user": BRIEF,
    "category": {"id": 4, "name": "General"},
    "team": TEAM,
    "sub_notes": [{"id": 3, "body": "x", "user": BRIEF, **TIMES, "deleted_at": AT}],
    "reminder": {"date": AT},
    **TIMES,
    "deleted_at": AT,
}
HAS = ("file_upload", "duration", "subject", "comments", "date", "time", "follow_up_date")
KIND = {
    "id": 0,
    "name": "x",
    "icon": "x",
    "filterable": True,
    **{f"has_{name}": True for name in (*HAS, "team_checkbox")},
    **TIMES,
}
TOUCHPOINT = {
    "id": 0,
    "subject": "x",
    "body": "x",
    "archived": True,
    "private": True,
    "start": DAY,
    "end": DAY,
    "duration": 60,
    "follow_up_date": AT,
    "created_by": BRIEF,
    "user": BRIEF,
    "team": TEAM,
    "type": KIND,
    "sub_touchpoints": [{"id": 0, "body": "x", **TIMES}],
    "attachments": [{}],
    "reminder": {"date": AT},
    **TIMES,
}
SKILL = {"id": 10, "user_id": 12, "name": "Excel"}
SUPERVISOR = {"id": 11, "primary": True, "supervisor": BRIEF}
PAGINATION = {
    **dict.fromkeys(("total", "count", "per_page", "current_page"), "1"),
    "total_pages": "1",
    "links": {"next": "x", "previous": "x"},
}
LISTS = {
    "users": BRIEF,
    "users.roles": ROLE,
    "users.email_addresses": EMAIL,
    "users.postal_addresses": ADDRESS,
    "users.emergency_contacts": CONTACT,
    "users.phone_numbers": PHONE,
    "users.skills": SKILL,
    "users.supervisors": SUPERVISOR,
    "users.notes": NOTE,
    "users.touchpoints": TOUCHPOINT,
}
CONTRADICTIONS = {
    "users": ("status.id", "1"),  # the filter by status takes numbers
    "users.roles": ("team.id", "31"),  # a number in requests
    "users.postal_addresses": ("user_id", "12"),  # a number everywhere else
    "users.notes": ("team.id", "31"),
    "users.touchpoints": ("team.id", "31"),
}
"""Places where a sample has a text and the documentation a number elsewhere."""


@pytest.fixture
def client(drive: Driver, server: VendorServer) -> Iterator[Any]:
    """A client that compares every response with its models."""
    usual = {"base_url": server.base_url, "token": "t0ken", "drift_every": 1}
    with opening(drive, "assemble", **usual) as open_client:
        yield open_client()


def differences(client: Any) -> list[tuple[str, str]]:
    return [(drift.path, drift.kind) for drift in client.drifts()]


@pytest.mark.parametrize("resource", LISTS)
def test_a_sample_of_a_list_is_as_the_models_have_it(
    resource: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    body = {"data": [LISTS[resource]], "meta": {"pagination": PAGINATION}}
    server.respond = lambda request: Reply.json(body)
    ids = () if resource == "users" else (7,)
    (found,) = drive.items(attrgetter(resource)(client).list(*ids))
    assert (found.id, differences(client)) == (LISTS[resource]["id"], [])
    if resource in CONTRADICTIONS:
        path, value = CONTRADICTIONS[resource]
        assert attrgetter(path)(found) == value


@pytest.mark.parametrize("resource", [name for name in LISTS if name != "users.skills"])
def test_a_sample_of_a_record_is_as_the_models_have_it(
    resource: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    record = USER if resource == "users" else LISTS[resource]
    server.respond = lambda request: Reply.json(record if resource == "users" else {"data": record})
    ids = (7,) if resource == "users" else (7, 9)
    method = "update" if resource == "users.roles" else "retrieve"
    found = drive.run(getattr(attrgetter(resource)(client), method)(*ids))
    assert (found.id, differences(client)) == (record["id"], [])


def test_a_number_in_place_of_a_counter_or_an_id_is_no_difference(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    user = {**USER, "status": {"id": 1, "name": "Active", "contactable": True}}
    numbers = {**PAGINATION, "total": 1, "total_pages": 1, "per_page": 20}
    server.respond = lambda request: Reply.json({"data": [user], "meta": {"pagination": numbers}})
    (found,) = drive.items(client.users.list())
    assert (found.status.id, differences(client)) == (1, [])


@pytest.mark.parametrize("status", [403, "403"])
def test_an_error_has_its_status_as_a_number_or_as_text(
    status: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    body = {"message": "Unauthorized action", "status_code": status}
    server.respond = lambda request: Reply.json(body, 403)
    with pytest.raises(PermissionDeniedError, match="returned 403: Unauthorized action") as caught:
        drive.run(client.users.roles.delete(7, 3))
    assert caught.value.body == body
