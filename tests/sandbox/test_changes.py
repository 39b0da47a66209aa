"""What callers write: creating, changing, deleting and listing see each other."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.vendors import error_class

NOT_FOUND = "NotFoundError"
NOOR = {"email": "noor@example.org", "firstName": "Noor"}


def test_a_new_user_is_retrieved_listed_changed_and_deleted(start: Any) -> None:
    with start("selflessly", people=20).client() as client:
        made = client.users.create(first_name="Noor", email="noor@example.org", type=2)
        assert (made.first_name, made.role_id) == ("Noor", 2)
        assert client.users.retrieve(made.id).email == "noor@example.org"

        ids = [group.id for group in client.groups.list().to_list(limit=2)]
        client.users.update(made.id, email=made.email, last_name="Adeyemi", group_ids=ids)
        listed = {user.id: user for user in client.users.list()}
        assert len(listed) == 21
        found = listed[made.id]
        assert (found.first_name, found.last_name) == ("Noor", "Adeyemi")
        assert [group.id for group in found.groups] == ids
        assert found.role.id == 2

        client.users.delete(made.id)
        assert client.users.retrieve(made.id).deleted is not None


def test_a_record_that_was_made_up_can_be_changed_and_the_others_stay(start: Any) -> None:
    with start("selflessly", people=5).client() as client:
        before = client.users.list().to_list()
        client.users.update(before[2].id, email=before[2].email, first_name="Noor")
        after = client.users.list().to_list()
        assert after[2].first_name == "Noor"
        assert after[2].last_name == before[2].last_name
        assert [u for n, u in enumerate(after) if n != 2] == [
            u for n, u in enumerate(before) if n != 2
        ]


def test_a_deleted_record_is_gone_from_list_and_address(start: Any) -> None:
    with start("unite_us", people=5).client() as client:
        contacts = client.contacts.list(group_id="g-1").to_list()
        client.contacts.delete(contacts[1].id, group_id="g-1")
        left = [contact.id for contact in client.contacts.list(group_id="g-1")]
        assert left == [contact.id for contact in contacts if contact.id != contacts[1].id]
        with pytest.raises(error_class("unite_us", NOT_FOUND)):
            client.contacts.retrieve(contacts[1].id, group_id="g-1")


def test_collections_below_different_records_are_apart(start: Any) -> None:
    with start("unite_us", people=3).client() as client:
        made = client.contacts.create(
            contact={"first_name": "Noor", "last_name": "Adeyemi"}, group_id="g-1"
        )
        assert made.first_name == "Noor"
        assert made.id in {contact.id for contact in client.contacts.list(group_id="g-1")}
        assert made.id not in {contact.id for contact in client.contacts.list(group_id="g-2")}


def test_a_copy_is_a_record_of_its_own(start: Any) -> None:
    with start("unite_us").client() as client:
        made = client.back_office.forms.create(form={"name": "Intake"})
        copy = client.back_office.forms.duplicate(made.id)
        assert copy.id != made.id
        assert copy.name == "Intake"
        client.back_office.forms.update(copy.id, form={"name": "Exit"})
        assert client.back_office.forms.retrieve(made.id).name == "Intake"


def test_settings_that_there_are_once_keep_what_was_written(start: Any) -> None:
    with start("unite_us").client() as client:
        client.notification_settings.update_for_user("u-1", email_updates_enabled=True)
        assert client.notification_settings.retrieve_for_user("u-1").email_updates_enabled is True
        client.notification_settings.update_for_user("u-1", email_updates_enabled=False)
        assert client.notification_settings.retrieve_for_user("u-1").email_updates_enabled is False


def test_a_call_that_sets_a_property_by_itself_does_so(start: Any) -> None:
    with start("betterworks", people=0).client() as client:
        department = client.departments.list().to_list(limit=1)[0]
        assert client.departments.deactivate(department.id).is_active is False
        everyone = client.departments.list(include_deactivated=True).to_list(limit=1)
        assert everyone[0].is_active is False
        assert client.departments.list().to_list(limit=1)[0].id != department.id
        assert client.departments.reactivate(department.id).is_active is True


def test_a_day_sent_in_the_vendors_notation_is_returned_in_that_of_its_responses(
    start: Any,
) -> None:
    with start("betterworks", people=3).client() as client:
        days = dt.date(2026, 3, 1), dt.date(2026, 10, 31)
        goal = client.goals.create(
            name="Plant trees",
            start=days[0],
            end=days[1],
            owner={"user_id": 1001},
            visibility="public",
            creation_source="manual",
            type="manualprogress",
            unit="trees",
        )
        found = client.goals.retrieve(goal.id)
        assert (found.name, found.start, found.end) == ("Plant trees", *days)


def test_a_bulk_call_creates_what_is_new_and_changes_the_rest(start: Any) -> None:
    with start("betterworks", people=3, records=4).client() as client:
        known = client.departments.list().to_list()
        done = client.departments.bulk_upsert(
            departments=[{"name": known[0].name}, {"name": "Far Side"}, {"name": "Near Side"}]
        )
        assert (done.created, done.updated) == (2, 1)
        names = [department.name for department in client.departments.list()]
        assert names == [d.name for d in known] + ["Far Side", "Near Side"]


def test_assigned_skills_replace_those_before(start: Any) -> None:
    with start("assemble", people=3).client(organisation="example") as client:
        user = client.users.list().to_list(limit=1)[0]
        client.users.skills.update(user.id, skills=[7, 9])
        assert [skill.id for skill in client.users.skills.list(user.id)] == [7, 9]
        client.users.skills.update(user.id, skills=[9])
        assert [skill.id for skill in client.users.skills.list(user.id)] == [9]


def test_a_record_below_another_shows_there_too(start: Any) -> None:
    with start("assemble", people=3).client(organisation="example") as client:
        user = client.users.list().to_list(limit=1)[0]
        note = client.users.notes.create(user.id, subject="First", body="Called")
        client.users.notes.sub_notes.create(user.id, note.id, body="Called again")
        found = client.users.notes.retrieve(user.id, note.id)
        assert [sub.body for sub in found.sub_notes] == ["Called again"]


def test_a_record_below_one_that_does_not_exist_is_not_found(start: Any) -> None:
    with (
        start("assemble", people=3).client(organisation="example") as client,
        pytest.raises(error_class("assemble", NOT_FOUND)),
    ):
        client.users.notes.list(999_999).to_list()


def test_the_status_that_a_vendor_uses_instead_of_404_is_returned(
    start: Any, http: httpx.Client
) -> None:
    running = start("selflessly", people=3)
    response = running.send(http, "PUT", "/api/v1/users/99999", json=NOOR)
    assert response.status_code == 500
    with (
        running.client() as client,
        pytest.raises(error_class("selflessly", NOT_FOUND)),
    ):
        client.users.update(99_999, email="noor@example.org", first_name="Noor")


def test_background_work_ends_and_its_file_can_be_fetched(start: Any, tmp_path: Path) -> None:
    with start("betterworks", job_seconds=0.3).client() as client:
        run = client.report_runs.create(
            report="user_activity",
            parameters={"date_range": {"start": "2026-01-01", "end": "2026-01-31"}},
        )
        assert (run.status, run.finished, run.result) == ("pending", None, None)
        done = client.report_runs.wait(run.id, timeout=30)
        assert (done.status, done.finished is None) == ("succeeded", False)
        path = client.report_runs.download(done, tmp_path)
        assert path.read_text("utf-8").count("\n") == 2001


def test_generated_background_work_has_ended(start: Any) -> None:
    with start("betterworks", people=30).client() as client:
        runs = client.report_runs.list().to_list()
        assert runs
        assert [run.id for run in runs if run.finished is None] == []


def test_a_password_is_neither_kept_nor_shown(start: Any, http: httpx.Client) -> None:
    running = start("selflessly", people=1)
    made = running.send(
        http, "POST", "/api/v1/users", json={"firstName": "Noor", "password": "open-sesame"}
    )
    shown = running.send(http, "GET", "/api/v1/users").text
    assert made.status_code == 200
    assert "open-sesame" not in made.text + shown


def test_changes_beyond_the_bound_are_refused_and_nothing_else_breaks(
    start: Any, http: httpx.Client
) -> None:
    running = start("selflessly", people=3, max_records=2)
    statuses = [
        running.send(http, "POST", "/api/v1/users", json={"firstName": "Noor"}).status_code
        for _ in range(3)
    ]
    assert statuses == [200, 200, 507]
    assert len(running.send(http, "GET", "/api/v1/users").json()["items"]) == 5
