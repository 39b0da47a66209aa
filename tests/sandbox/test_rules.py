"""Rules of the docs that the sandbox keeps, each from the request to what is read after it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.support.vendors import error_class

ADA = {"email": "ada@example.org", "first_name": "Ada", "last_name": "Byron"}


def upsert(client: Any, *users: Any, **more: Any) -> Any:
    return client.users.bulk_upsert(users=list(users), **more)


def row(user: Any, **more: Any) -> dict[str, Any]:
    """Return the row that identifies a user of Betterworks."""
    return {
        "email": user.email,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "employee_id": user.employee_id,
        **more,
    }


def test_a_bulk_call_refuses_a_row_with_an_unknown_manager_and_keeps_the_others(
    start: Any,
) -> None:
    with start("betterworks", people=5).client() as client:
        done = upsert(
            client, {**ADA, "manager_email": "nobody@example.org"}, {**ADA, "title": "Dr"}
        )
        assert [(e.index, e.processed) for e in done.errors] == [(0, False)]
        assert done.errors[0].error_details[0].description == (
            "manager_email: there is no record with this email"
        )
        assert [user.title for user in client.users.search(q="ada@example")] == ["Dr"]


def test_a_manager_is_found_by_employee_id_and_shown_with_id_and_name(start: Any) -> None:
    with start("betterworks", people=5).client() as client:
        boss, user = client.users.list().to_list(limit=2)
        assert boss.employee_id != user.employee_id
        done = upsert(client, row(user, manager_id=boss.employee_id))
        assert (done.updated_count, done.errors) == (1, [])
        found = client.users.retrieve(user.id).manager
        assert (found.id, found.uuid, found.name) == (boss.id, boss.uuid, boss.name)
        assert user.id in {u.id for u in client.users.list(manager=boss.id)}


def test_a_clear_value_clears_fields_inside_objects_too(start: Any) -> None:
    with start("betterworks", people=5).client() as client:
        user = client.users.list().to_list(limit=1)[0]
        upsert(client, row(user, title="Forester", location="North bank", custom_01="early"))
        found = client.users.retrieve(user.id)
        assert (found.title, found.attributes["location"]) == ("Forester", "North bank")
        assert found.custom_values["custom_01"] == "early"
        cleared = dict.fromkeys(("title", "location", "custom_01", "manager_email"), "BW_NULL")
        assert upsert(client, row(user, **cleared)).errors == []
        found = client.users.retrieve(user.id)
        assert found.title is found.manager is None
        assert found.attributes["location"] is found.custom_values["custom_01"] is None


def test_deactivation_and_reactivation_are_counted_and_change_what_is_read(start: Any) -> None:
    with start("betterworks", people=5).client() as client:
        upsert(client, *(row(u, is_active=True) for u in client.users.list()))
        user = client.users.list().to_list(limit=1)[0]
        done = upsert(client, row(user, is_active=False))
        assert (done.deactivated_count, done.reactivated_count, done.updated_count) == (1, 0, 1)
        found = client.users.retrieve(user.id)
        assert found.is_active is False
        assert found.deactivated_on is not None
        assert [u.id for u in client.users.list(deactivated=True)] == [user.id]
        done = upsert(client, row(user, is_active=True))
        assert (done.deactivated_count, done.reactivated_count) == (0, 1)
        assert client.users.retrieve(user.id).deactivated_on is None


def test_an_email_address_alone_reactivates_an_account_and_a_new_employee_id_does_not(
    start: Any,
) -> None:
    with start("betterworks", people=5).client() as client:
        user = client.users.list().to_list(limit=1)[0]
        upsert(client, row(user, is_active=False))
        done = upsert(client, row(user, employee_id="E-NEW"))
        assert (done.updated_count, client.users.retrieve(user.id).is_active) == (0, False)
        assert len(client.users.list(employee_id="E-NEW").to_list()) == 1


def test_a_dry_run_reports_and_changes_nothing(start: Any, http: httpx.Client) -> None:
    running = start("betterworks", people=5)
    with running.client() as client:
        users = client.users.list().to_list()
        done = upsert(client, row(users[0], title="Forester"), ADA, dry_run=True)
        assert (done.dry_run, done.updated_count) == (True, 1)
        assert client.users.list().to_list() == users


def test_a_department_with_users_is_not_deactivated(start: Any) -> None:
    refused = error_class("betterworks", "BadRequestError")
    with start("betterworks", people=20).client() as client:
        user = client.users.list().to_list(limit=1)[0]
        with pytest.raises(refused, match="a department with users cannot be deactivated"):
            client.departments.deactivate(user.department.id)
        empty = client.departments.create(name="Night shift")
        assert empty.is_active is True
        assert client.departments.deactivate(empty.id).is_active is False


def test_the_parent_of_a_department_must_exist(start: Any) -> None:
    refused = error_class("betterworks", "BadRequestError")
    with start("betterworks", people=3).client() as client:
        above = client.departments.create(name="Operations")
        below = client.departments.create(name="Field", parent_id=above.id)
        assert (below.parent.id, below.parent.name) == (above.id, "Operations")
        with pytest.raises(refused, match="parent_id: there is no record with this id"):
            client.departments.create(name="Lost", parent_id=99_999)


def test_a_user_and_the_list_agree_about_role_groups_and_deletion(start: Any) -> None:
    with start("selflessly", people=5).client() as client:
        group = client.groups.list().to_list(limit=1)[0]
        made = client.users.create(
            first_name="Noor", email="noor@example.org", type=3, group_ids=[group.id]
        )
        assert (made.is_active, made.has_joined, made.deleted) == (True, False, None)
        listed = {user.id: user for user in client.users.list()}[made.id]
        assert (listed.role.id, listed.role.name) == (3, "Employee")
        assert listed.groups == [group]
        client.users.update(made.id, email="other@example.org", first_name="Nora")
        found = client.users.retrieve(made.id)
        assert (found.email, found.first_name) == ("noor@example.org", "Nora")
        client.users.delete(made.id)
        found = client.users.retrieve(made.id)
        assert (found.is_active, found.deleted is None) == (False, False)
        assert {u.id: u for u in client.users.list()}[made.id].deleted == found.deleted


def test_every_user_of_a_list_agrees_with_the_user_alone(start: Any) -> None:
    with start("selflessly", people=40).client() as client:
        for user in client.users.list():
            alone = client.users.retrieve(user.id)
            assert (alone.deleted, alone.role_id) == (user.deleted, user.role.id)
            assert alone.is_active is (user.deleted is None)


def test_a_group_must_exist_before_a_user_is_put_into_it(start: Any) -> None:
    refused = error_class("selflessly", "BadRequestError")
    with (
        start("selflessly", people=3).client() as client,
        pytest.raises(refused, match="groupIds: there is no record with this id"),
    ):
        client.users.create(first_name="Noor", email="noor@example.org", group_ids=[7])


PRIMARY = ["email_addresses", "postal_addresses"]


@pytest.mark.parametrize("name", PRIMARY)
def test_a_primary_address_is_not_deleted_and_there_is_only_one(start: Any, name: str) -> None:
    refused = error_class("assemble", "BadRequestError")
    with start("assemble", people=3).client(organisation="example") as client:
        addresses = getattr(client.users, name)
        first = addresses.create(1001, **_address(name, "a@example.org"))
        second = addresses.create(1001, **_address(name, "b@example.org"))
        primary = [a.id for a in addresses.list(1001) if a.primary]
        assert primary == [second.id]
        with pytest.raises(refused, match=r"a primary .* address cannot be deleted"):
            addresses.delete(1001, second.id)
        addresses.delete(1001, first.id)
        assert first.id not in {a.id for a in addresses.list(1001)}


def _address(name: str, email: str) -> dict[str, Any]:
    if name == "email_addresses":
        return {"email": email, "primary": True}
    where = {"street": "1 Main St", "city": "Riga", "postcode": "1001", "country": "Latvia"}
    return {**where, "type": "Home", "primary": True}


def test_deleted_addresses_are_listed_only_if_they_are_asked_for(start: Any) -> None:
    with start("assemble", people=3).client(organisation="example") as client:
        addresses = client.users.postal_addresses
        made = addresses.create(1001, **{**_address("postal", ""), "primary": False})
        addresses.delete(1001, made.id)
        assert made.id not in {a.id for a in addresses.list(1001)}
        assert made.id in {a.id for a in addresses.list(1001, trashed=True)}


@pytest.mark.parametrize("name", ["roles", "emergency_contacts"])
def test_the_last_one_of_a_user_is_not_deleted(start: Any, http: httpx.Client, name: str) -> None:
    refused = error_class("assemble", "BadRequestError")
    running = start("assemble", people=3)
    with running.client(organisation="example") as client:
        things = getattr(client.users, name)
        segment = name.replace("_", "-")
        root = running.url.removesuffix("/api")
        address = f"{root}/_sandbox/users/1001/{segment}"
        ids = [http.post(address, json={}).json()["id"] for _ in range(2)]
        for thing in things.list(1001).to_list():
            if thing.id not in ids:
                things.delete(1001, thing.id)
        things.delete(1001, ids[0])
        with pytest.raises(refused, match=r"the last .* of a user cannot be deleted"):
            things.delete(1001, ids[1])


def test_blocks_of_a_user_come_only_if_they_are_asked_for(start: Any) -> None:
    with start("assemble", people=3).client(organisation="example") as client:
        bare = client.users.retrieve(1001)
        assert bare.roles is bare.skills is None
        both = client.users.retrieve(1001, include=["roles", "skills"])
        assert both.roles is not None
        assert both.skills is not None
        assert both.languages is None


def test_a_page_past_the_end_is_refused_where_the_vendor_refuses_it(
    start: Any, http: httpx.Client
) -> None:
    running = start("better_impact", people=30)
    users = "/v1/organization/users/?page_size=10&page_number="
    statuses = [running.send(http, "GET", f"{users}{n}").status_code for n in range(5)]
    assert statuses == [200, 200, 200, 400, 400]
    with running.client() as client:
        assert len(client.organization.users.list(page_size=10).to_list()) == 30
