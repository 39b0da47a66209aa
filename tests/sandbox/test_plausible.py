"""Records of the sandbox do not contradict themselves or each other."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.sandbox.test_filters import known, moment


def test_a_user_agrees_with_their_name_address_and_manager(start: Any) -> None:
    with start("betterworks", people=60).client() as client:
        users = {user.id: user for user in client.users.list()}
        for user in users.values():
            assert user.name == f"{user.first_name} {user.last_name}"
            assert f"{user.first_name}.{user.last_name}".lower() in user.email
            assert (user.deactivated_on is None) or not user.is_active
            boss = users[user.manager.id]
            assert (user.manager.name, user.manager.uuid) == (boss.name, boss.uuid)
        assert len({user.employee_id for user in users.values()}) == len(users)


def test_references_name_records_that_exist(start: Any) -> None:
    with start("betterworks", people=30, records=30).client() as client:
        users = {user.id for user in client.users.list()}
        departments = {d.id: d for d in client.departments.list(include_deactivated=True)}
        goals = {goal.id: goal for goal in client.goals.list()}
        for goal in goals.values():
            assert goal.owner.user.id in users
            assert goal.parent is None or goal.parent.name == goals[goal.parent.id].name
        for user in client.users.list():
            assert user.department.name == departments[user.department.id].name


def test_records_below_another_refer_to_it(start: Any) -> None:
    with start("assemble", people=9).client(organisation="example") as client:
        found = [
            (user.id, touchpoint.user)
            for user in client.users.list()
            for touchpoint in client.users.touchpoints.list(user.id)
        ]
        names = {user.id: user.display_name for user in client.users.list()}
    assert found
    assert all(about.id == user for user, about in found)
    assert all(about.display_name == names[user] for user, about in found)


@pytest.mark.parametrize(
    ("vendor", "path", "before", "after"),
    [
        ("better_impact", "/v1/organization/users", "date_created", "date_updated"),
        ("betterworks", "/api/v1/goals/filter/", "start", "end"),
        ("betterworks", "/api/v1/goals/filter/", "created_on", "modified_on"),
        ("unite_us", "/networks/n-1/groups", "created_at", "updated_at"),
    ],
)
def test_what_comes_after_is_later(
    start: Any, http: httpx.Client, vendor: str, path: str, before: str, after: str
) -> None:
    records = known(start(vendor, people=50, records=50), http, path)
    assert records
    assert all(moment(record[before]) < moment(record[after]) for record in records)


def test_the_same_moment_is_the_same_in_both_notations(start: Any) -> None:
    with start("betterworks", records=20).client() as client:
        for goal in client.goals.list():
            assert goal.created == goal.created_on
            assert goal.updated == goal.modified_on


def test_a_person_has_a_status_only_in_the_modules_that_they_are_in(start: Any) -> None:
    with start("better_impact", people=40).client() as client:
        memberships = [m for user in client.organization.users.list() for m in user.memberships]
        assert memberships
        for membership in memberships:
            for module in ("volunteer", "client", "member", "donor", "administrator"):
                status = getattr(membership, f"{module}_status")
                assert (status is not None) == getattr(membership, f"is_{module}")
