"""What a plan says: who is matched with whom, what cannot be changed, and what is never removed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .world import BETTERWORKS, World, person, world


@pytest.fixture(scope="module")
def people() -> Iterator[World]:
    """Five people of Betterworks, one of whom is deactivated; no test changes them."""
    with world(BETTERWORKS) as made:
        made.put(person(n, employee_id=f"00{n}", is_active=n != 4) for n in range(5))
        yield made


@pytest.fixture
def users(people: World) -> Iterator[Any]:
    """The resource with the people."""
    with people.client() as client:
        yield client.users


def conflicts(plan: Any) -> list[tuple[tuple[int, ...], str]]:
    return [(conflict.rows, conflict.reason) for conflict in plan.conflicts]


def test_rows_with_the_same_key_are_a_conflict_and_none_of_them_is_sent(users: Any) -> None:
    rows = [
        {**person(0), "title": "A"},
        {**person(0), "email": "PERSON.0@example.org", "title": "B"},
        person(7),
        {**person(7), "title": "C"},
        person(1),
    ]
    plan = users.plan(rows, remove="deactivate", max_removals="100%")
    assert conflicts(plan) == [((1, 2), "match the same record"), ((3, 4), "have the same email")]
    assert (len(plan.creates), len(plan.updates), plan.unchanged) == (0, 0, 1)
    assert {change.key for change in plan.removals} == {
        "person.2@example.org",
        "person.3@example.org",
    }
    with pytest.raises(
        Exception, match=r"nothing was sent: 2 conflicts \(allow 'conflicts'"
    ) as raised:
        plan.apply()
    assert type(raised.value).__name__ == "PlanRefusedError"


def test_rows_without_a_key_or_that_match_two_are_conflicts(users: Any) -> None:
    rows = [
        {"first_name": "Nobody"},
        {"email": "person.0@example.org", "employee_id": "001"},
        {"email": "person.2@example.org", "employee_id": "002"},
    ]
    plan = users.plan(rows, match=["employee_id", "email"], remove="deactivate")
    assert conflicts(plan) == [
        ((1,), "has no employee_id and no email"),
        ((2,), "matches different records by employee_id and email"),
    ]
    assert plan.unchanged == 1
    assert [change.key for change in plan.removals] == ["003"]  # not those in a conflict


def test_a_new_person_with_the_key_of_another_is_a_conflict(users: Any) -> None:
    plan = users.plan([{**person(0), "employee_id": "0999"}], match="employee_id")
    assert conflicts(plan) == [((1,), "is new, but another record has its email")]
    plan = users.plan([{"id": 99, **person(8)}], match="id")
    assert conflicts(plan) == [((1,), "no record has this id, which the API assigns itself")]
    plan = users.plan([{"id": 99, **person(0)}], match=["id", "email"])
    assert conflicts(plan) == [((1,), "matches by email, but no record has its id")]


def test_leading_zeros_of_ids_count(users: Any) -> None:
    plan = users.plan([{"employee_id": 1, **person(9)}], match="employee_id")
    assert len(plan.creates) == 1
    plan = users.plan([{"employee_id": "001", "title": "A"}], match="employee_id")
    assert [change.key for change in plan.updates] == ["001"]


def test_what_the_api_does_not_change_is_refused_and_the_rest_is_planned(users: Any) -> None:
    rows = [{"employee_id": "001", "email": "else@example.org", "title": "A"}]
    plan = users.plan(rows, match="employee_id")
    (refusal,) = plan.refusals
    assert (refusal.field, refusal.reason) == ("email", "cannot be changed by the API")
    assert [dict(change.fields) for change in plan.updates] == [{"title": (None, "A")}]
    plan = users.plan([{**person(0), "employee_id": "777"}])
    (refusal,) = plan.refusals
    assert refusal.reason == "can be set where it is empty, and not be changed"


def test_a_new_person_needs_what_the_api_needs(users: Any) -> None:
    plan = users.plan([{"email": "new@example.org"}])
    (refusal,) = plan.refusals
    assert refusal.reason == "is new, and needs first_name, last_name"
    plan = users.plan(
        [{"email": "new@example.org"}], defaults={"first_name": "N", "last_name": "E"}
    )
    assert not plan.refusals
    assert plan.creates[0].fields["last_name"] == (None, "E")
    with pytest.raises(ValueError, match="defaults: is_active must be true or false"):
        users.plan([], defaults={"is_active": "perhaps"})


def test_a_person_who_is_back_is_brought_back(users: Any) -> None:
    (change,) = users.plan([{**person(4), "title": "A"}]).updates
    assert change.action == "reactivate"
    assert change.fields["title"] == (None, "A")
    assert change.fields["is_active"][1] is True
    plan = users.plan([{**person(4), "is_active": "no"}])
    assert plan.is_empty


def test_people_whom_the_list_makes_inactive_count_as_removals(users: Any) -> None:
    rows = [{"email": f"person.{n}@example.org", "is_active": False} for n in range(3)]
    plan = users.plan(rows)
    assert plan.excess == "3 of 4 records would be removed, more than max_removals=5%"
    assert len(plan.updates) == 3
    assert not users.plan(rows, max_removals=3).excess


@pytest.mark.parametrize("keep", ["PERSON.2@example.org", "1003"])
def test_people_who_are_kept_are_not_removed(users: Any, keep: str) -> None:
    plan = users.plan([person(0)], remove="deactivate", keep=[keep])
    assert {change.key for change in plan.removals} == {
        "person.1@example.org",
        "person.3@example.org",
    }


def test_a_manager_is_read_back_through_the_list_itself(users: Any) -> None:
    plan = users.plan([{**person(0), "manager_email": "person.1@example.org"}])
    (change,) = plan.updates
    assert change.fields == {"manager_email": (None, "person.1@example.org")}


def test_the_text_of_a_plan_shows_values_only_if_asked(users: Any) -> None:
    plan = users.plan([{**person(0), "title": "Boss"}, {"email": "new@example.org"}, {}])
    assert "Boss" not in str(plan) + repr(plan) + repr(plan.updates) + repr(plan.updates[0])
    assert "@" not in str(plan)
    assert "title" in str(plan)
    shown = "\n".join(plan.lines(show_values=True))
    assert 'title: null → "Boss"' in shown
    assert "conflict    row 3: has no email" in shown
    assert "refused     row 2: first_name is new, and needs" in shown


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"match": "title"}, "match must be of email, employee_id, id, not 'title'"),
        ({"match": []}, "match must name at least one of"),
        ({"remove": "delete"}, "remove='delete' is not possible: remove='deactivate' is possible"),
        ({"remove": "all"}, "remove must be one of never, deactivate, delete"),
        ({"max_removals": "lots"}, "max_removals must be a number or a share"),
        ({"keep": "a@example.org"}, "keep must be a list of texts"),
        ({"empty": "maybe"}, "empty must be 'keep' or 'clear'"),
    ],
)
def test_bad_arguments_are_told(users: Any, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        users.plan([person(0)], **arguments)


def test_the_own_account_is_never_removed(selflessly: World) -> None:
    selflessly.put([person(1), {**person(2), "email": "Api.User@example.org"}])
    with selflessly.sandbox.client(username="api.user@example.org") as client:
        plan = client.users.plan([person(1)], remove="delete", max_removals="100%")
        assert plan.is_empty
        (refusal,) = plan.refusals
        assert refusal.reason == "the account that this client signs in with is never removed"


def test_a_person_who_was_deleted_cannot_be_brought_back(selflessly: World) -> None:
    selflessly.put([person(1), person(2)])
    with selflessly.client() as client:
        assert client.users.plan([person(1)], remove="delete", max_removals=1).apply().is_complete
        plan = client.users.plan([person(1), person(2)])
        (refusal,) = plan.refusals
        assert (refusal.row, refusal.reason) == (
            2,
            "was removed, and the API has no way to bring it back",
        )
        selflessly.put([{**person(2), "country": "Peru"}])  # the vendor takes the address again
        plan = client.users.plan([{**person(2), "country": "Chile"}])
        (change,) = plan.updates
        assert change.fields == {"country": ("Peru", "Chile")}
