"""Synchronous use of Better Impact, with the types that a checker sees."""

from collections.abc import Sequence
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, assert_type

from better_impact_client import BetterImpact, Drift, RawResponse, omit, plain
from better_impact_client.enums import CustomFieldType, VolunteerStatus
from better_impact_client.models import CustomField, PageHeader, TimelogEntry, User


def lists(client: BetterImpact, chosen: Sequence[VolunteerStatus]) -> None:
    listing = client.organization.users.list(
        volunteer_status=["accepted", "inactive"],
        updated_since=datetime.now(timezone.utc),
        include_memberships=False,
    )
    for user in listing:
        assert_type(user, User)
        assert_type(user.user_id, int | None)
        assert_type(user.birthday, datetime | None)
        assert_type(user.custom_fields, list[CustomField] | None)
    page = listing.page()
    assert_type(page.items, list[User])
    assert_type(page.body.header, PageHeader | None)
    assert_type(page.raw(), Any)
    assert_type(len(page), int)
    assert_type(list(page), list[User])
    for each in listing.pages(max_pages=2):
        assert_type(each.body.users, list[User] | None)
    assert_type(listing.to_list(limit=10), list[User])
    client.organization.users.list(volunteer_status=chosen)
    client.organization.users.list(volunteer_status=omit)


def entries(client: BetterImpact) -> None:
    for entry in client.enterprise.timelog_entries.list(approved="dontfilter"):
        assert_type(entry, TimelogEntry)
        assert_type(entry.hours_worked, float | None)
    client.enterprise.timelog_entries.list(approved=True)


def results(client: BetterImpact) -> None:
    user = client.enterprise.users.retrieve(4711)
    assert_type(user, User)
    assert_type(client.enterprise.users.retrieve(user_id=4711), User)
    assert_type(client.enterprise.users.retrieve_many(range(601)).to_list(), list[User])
    for field in user.custom_fields or ():
        assert_type(field.type, CustomFieldType | None)
        assert_type(field.value, bool | float | str | None)
    for check in user.background_check_results or ():
        assert_type(check.effective_date, date | None)
    assert_type(plain(user), Any)


def files(client: BetterImpact) -> None:
    saved = client.organization.users.download_custom_field_file(
        1, 2, to="folder/", on_progress=lambda done, total: print(done, total)
    )
    assert_type(saved, Path)
    assert_type(client.download("https://api.example/x", to=Path(), overwrite=True), Path)


def escapes(client: BetterImpact) -> None:
    assert_type(client.request("GET", "/x"), Any)
    assert_type(client.request("GET", "/x", result=User), User)
    raw = client.with_raw(client.enterprise.users.retrieve, 4711, result=User)
    assert_type(raw, RawResponse[User])
    assert_type(raw.value, User)
    assert_type(raw.status, int)
    found: list[Drift] = client.drifts()
    assert_type(client.drifts().more, int)
    assert_type(found[0].count, int)
    client.enterprise.users.retrieve(1, options={"timeout": 5, "max_retries": 0})


with BetterImpact(username="u", password="p", timeout=3.0, max_retries=1) as opened:
    assert_type(opened, BetterImpact)
    assert_type(opened.base_url, str)
