"""Lists of the sandbox: pages, filters, and the same records for the same seed."""

from __future__ import annotations

import asyncio
import datetime as dt
from operator import attrgetter
from typing import Any

import httpx
import pytest

from tests.support.driving import AsyncDriver, Driver, SyncDriver

PEOPLE = [
    ("better_impact", "organization.users", {"page_size": 7}, "user_id"),
    ("better_impact", "enterprise.users", {}, "user_id"),
    ("selflessly", "users", {"take": 9}, "id"),
    ("assemble", "users", {}, "id"),
    ("betterworks", "users", {"size": 11}, "id"),
]


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(("vendor", "resource", "options", "key"), PEOPLE)
def test_a_client_reads_every_person_once(
    start: Any, vendor: str, resource: str, options: Any, key: str, mode: str
) -> None:
    with asyncio.Runner() as runner:
        drive: Driver = SyncDriver() if mode == "sync" else AsyncDriver(runner)
        given = {"organisation": "example"} if vendor == "assemble" else {}
        client = start(vendor, people=300, seed=7).client(mode, **given)
        people = drive.items(attrgetter(f"{resource}.list")(client)(**options))
        drive.close(client)
        assert len({getattr(person, key) for person in people}) == len(people) >= 300
        assert client.drifts() == []


def test_a_list_below_a_record_is_paged_too(start: Any) -> None:
    with start("unite_us", people=23).client() as client:
        pages = list(client.contacts.list(page_size=10, group_id="g-1").pages())
        following = [page.body.paging.next_page for page in pages]
        assert following == [*range(2, len(pages) + 1), None]
        assert [len(page) for page in pages] == [10, 10, 3]


def test_the_header_of_a_page_contains_its_position(start: Any) -> None:
    with start("better_impact", people=25).client() as client:
        header = client.organization.users.list(page_size=10, page_number=2).page().body.header
        assert (header.page_number, header.page_count, header.total_item_count) == (2, 3, 25)
        assert (header.first_item_on_page, header.last_item_on_page) == (21, 25)
        assert (header.has_next_page, header.is_last_page, header.is_first_page) == (
            False,
            True,
            False,
        )


def test_a_page_after_the_last_is_empty(start: Any, http: httpx.Client) -> None:
    response = start("selflessly", people=3).send(http, "GET", "/api/v1/users?skip=50&take=5")
    assert response.json()["items"] == []


def test_ids_choose_records_and_unknown_ones_are_left_out(start: Any) -> None:
    with start("better_impact", people=300).client() as client:
        ids = [user.user_id for user in client.organization.users.list()]
        wanted = [*ids[:260], 999_999]
        found = [user.user_id for user in client.organization.users.retrieve_many(wanted)]
        assert found == ids[:260]


def test_a_since_filter_keeps_what_changed_later(start: Any) -> None:
    moment = dt.datetime(2025, 9, 1, tzinfo=dt.timezone.utc)
    with start("better_impact", people=200).client() as client:
        everyone = client.organization.users.list().to_list()
        later = client.organization.users.list(updated_since=moment).to_list()
        assert later == [user for user in everyone if user.date_updated >= moment]
        assert 0 < len(later) < len(everyone)


def test_a_status_filter_keeps_people_with_a_membership_of_that_status(start: Any) -> None:
    with start("better_impact", people=200).client() as client:
        found = client.organization.users.list(volunteer_status=["accepted"]).to_list()
        assert 0 < len(found) < 200
        assert all(any(m.volunteer_status == "Accepted" for m in u.memberships) for u in found)


def test_a_filter_with_a_default_has_it(start: Any) -> None:
    with start("better_impact", records=100).client() as client:
        entries = client.organization.timelog_entries
        approved = {entry.timelog_entry_id for entry in entries.list()}
        waiting = {entry.timelog_entry_id for entry in entries.list(approved="unapproved")}
        both = {entry.timelog_entry_id for entry in entries.list(approved="dontfilter")}
        assert approved
        assert waiting
        assert (approved | waiting, approved & waiting, len(both)) == (both, set(), 100)


def test_ids_of_other_records_filter(start: Any) -> None:
    with start("better_impact", people=10, records=100).client() as client:
        entries = client.organization.timelog_entries
        user = client.organization.users.list().to_list(limit=1)[0]
        found = entries.list(user_ids=[user.user_id], approved="dontfilter").to_list()
        assert found
        assert {entry.user_id for entry in found} == {user.user_id}


def test_a_block_that_is_not_wanted_is_left_out(start: Any) -> None:
    with start("better_impact", people=5).client() as client:
        users = client.organization.users.list(include_memberships=False).to_list()
        assert all(user.memberships is None for user in users)
        assert any(user.memberships for user in client.organization.users.list())


def test_parts_of_a_record_come_only_if_they_are_asked_for(start: Any) -> None:
    with start("assemble", people=10).client() as client:
        bare = client.users.list().page().raw()["data"]
        users = client.users.list(include=["roles", "skills"]).page().raw()["data"]
    assert not any("roles" in user or "languages" in user for user in bare)
    assert all("roles" in user and "skills" in user for user in users)
    assert not any("languages" in user for user in users)


def test_records_are_numbered_by_the_key_of_their_table(start: Any) -> None:
    with start("better_impact", records=50).client() as client:
        fields = list(client.organization.custom_fields.list())
    assert len({field.custom_field_id for field in fields}) == len(fields) > 1


def test_a_search_finds_text_in_the_records(start: Any) -> None:
    with start("betterworks", people=100).client() as client:
        person = client.users.list().to_list(limit=1)[0]
        found = client.users.search(q=person.email).to_list()
        assert [user.id for user in found] == [person.id]


def test_filters_see_what_was_changed(start: Any) -> None:
    with start("betterworks", people=30).client() as client:
        goal = client.goals.list().to_list(limit=1)[0]
        client.goals.update(goal.id, name="Plant a thousand oaks")
        assert [g.id for g in client.goals.search(q="thousand oaks")] == [goal.id]


def test_a_range_of_days_keeps_what_is_within_it(sandboxes: Any) -> None:
    with sandboxes["betterworks"].client() as client:
        goals = client.goals.list().to_list()
        day = goals[0].modified_on.date()
        found = {goal.id for goal in client.goals.list(updated_since=(day, day))}
    assert found == {goal.id for goal in goals if goal.modified_on.date() == day}
    assert 0 < len(found) < len(goals)


def test_the_same_seed_makes_the_same_records_and_another_seed_others(
    start: Any, http: httpx.Client
) -> None:
    pages = [
        start("betterworks", people=20, seed=seed).send(http, "GET", "/api/v1/users/").json()
        for seed in (7, 7, 8)
    ]
    assert pages[0] == pages[1]
    assert pages[0]["results"] != pages[2]["results"]


def test_a_record_is_the_same_in_the_list_and_at_its_own_address(start: Any) -> None:
    with start("betterworks", people=20).client() as client:
        for user in client.users.list().to_list(limit=5):
            assert client.users.retrieve(user.id) == user
            assert client.users.retrieve(user.uuid) == user
            assert client.users.retrieve(user.email) == user


LOOK_UPS = [
    "organization.activity_categories",
    "enterprise.organizations",
    "enterprise.activity_report_groups",
    *(
        f"{scope}.{name}"
        for scope in ("organization", "enterprise")
        for name in ("qualifications", "custom_fields", "feedback_fields")
    ),
]


@pytest.mark.parametrize("look_up", LOOK_UPS)
def test_a_look_up_is_read_without_drift(start: Any, look_up: str) -> None:
    with start("better_impact", people=3).client() as client:
        found = attrgetter(f"{look_up}.list")(client)().to_list()
        assert found
        assert client.drifts() == []


def test_a_list_of_many_ids_has_the_records_of_every_batch(start: Any) -> None:
    with start("better_impact", people=150, seed=7).client() as client:
        entries = client.organization.timelog_entries.list(page_size=40, approved="dontfilter")
        everything = {entry.timelog_entry_id: entry.user_id for entry in entries}
        ids = sorted(set(everything.values()))
        assert len(ids) > 100
        chosen = client.organization.timelog_entries.list(
            user_ids=ids, page_size=40, approved="dontfilter", prefetch=4
        )
        assert {entry.timelog_entry_id: entry.user_id for entry in chosen} == everything
