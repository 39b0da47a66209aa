"""What is sent, in which order, what became of it, and what is looked up before another try."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from generator.runtime.tables.locks import FileLock
from tests.support.loopback import Received, Reply, json_reply, serving
from tests.support.vendors import client_class

from .world import Cut, Killed, Vendor, World, person


@attrs.define
class Office:
    """A Betterworks of its own: it refuses what the documentation says that it refuses.

    `answers`: called before a request with many people; what it returns is the response.
    """

    people: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    sent: list[list[dict[str, Any]]] = attrs.field(factory=list)
    answers: list[Callable[[list[dict[str, Any]]], Reply | None]] = attrs.field(factory=list)
    odd: list[Any] = attrs.field(factory=list)
    lock: Any = attrs.field(factory=threading.Lock)

    def respond(self, received: Received) -> Reply:
        with self.lock:
            if received.method == "GET":
                wanted = received.query["deactivated"] == "0"
                rows = [p for p in self.people.values() if p["is_active"] is wanted]
                return json_reply({"results": [*rows, *self.odd], "more": False})
            rows = received.json()["users"]
            self.sent.append(rows)
            reply = self.answers.pop(0)(rows) if self.answers else None
            return reply if reply is not None else self.save(rows)

    def save(self, rows: list[dict[str, Any]]) -> Reply:
        errors: list[dict[str, Any]] = []
        for index, row in enumerate(rows):
            reason = self.reason(row)
            if reason:
                details = [{"description": reason}]
                errors.append({"index": index, "processed": False, "error_details": details})
                continue
            old = self.people.get(row["email"], {"id": len(self.people) + 1, "is_active": True})
            self.people[row["email"]] = {**old, **row}
            manager = self.people.get(row.get("manager_email", ""))
            if manager is not None:
                self.people[row["email"]]["manager"] = {"id": manager["id"]}
        return json_reply({"errors": errors, "dry_run": False})

    def reason(self, row: dict[str, Any]) -> str:
        if not row["email"].endswith("@example.org"):
            return f"{row['email'].partition('@')[2]} is not an approved domain"
        if row.get("manager_email", "") not in {"", *self.people}:
            return "the manager does not exist"
        return ""


@pytest.fixture
def office() -> Office:
    """A Betterworks without people."""
    return Office()


@pytest.fixture
def users(office: Office) -> Iterator[Any]:
    """The resource with its people."""
    with serving() as server:
        server.respond = office.respond
        make = client_class("betterworks", "sync")
        with make(base_url=server.url, api_token="made-up", max_retries=0) as client:
            yield client.users


def outcomes(applied: Any) -> list[tuple[int | None, str, str]]:
    return [(outcome.row, outcome.status, outcome.message) for outcome in applied.outcomes]


def test_refused_people_are_told_in_the_words_of_the_vendor(users: Any, office: Office) -> None:
    rows = [person(0), {**person(1), "email": "one@other.example"}, person(2)]
    plan = users.plan(rows)
    applied = plan.apply()
    assert outcomes(applied) == [
        (1, "done", ""),
        (2, "refused", "other.example is not an approved domain"),
        (3, "done", ""),
    ]
    assert repr(applied) == "<Applied 2 done, 1 refused, 0 unknown, 0 unsent>"
    lines = [json.loads(line) for line in applied.lines()]
    assert [line["status"] for line in lines] == ["done", "refused", "done"]
    assert "key" not in lines[0]
    assert len(office.sent) == 1


def test_words_of_the_vendor_name_nobody_unless_values_are_to_be_shown(
    users: Any, office: Office
) -> None:
    plan = users.plan([{**person(1), "email": "x@odd.example", "last_name": "Odd.Example"}])
    applied = plan.apply()
    [hidden], [shown] = (
        [json.loads(line)["message"] for line in applied.lines(show_values=each)]
        for each in (False, True)
    )
    assert shown == applied.outcomes[0].message
    assert shown == "odd.example is not an approved domain"
    assert hidden == "<last_name> is not an approved domain"


def test_managers_are_created_before_those_who_report_to_them(users: Any, office: Office) -> None:
    chain = [person(n, manager_email=f"person.{n + 1}@example.org") for n in range(3)]
    rows = [*chain, person(3), person(4, manager_email="person.4@example.org")]
    assert users.plan([rows[3]]).apply().is_complete
    applied = users.plan(rows[:4]).apply()
    assert applied.is_complete, outcomes(applied)
    assert users.plan(rows[:4]).is_empty
    assert [row["email"][7] for rows in office.sent for row in rows] == ["3", "2", "1", "0"]


def test_at_most_as_many_people_as_the_spec_says_are_sent_in_a_request(
    users: Any, office: Office
) -> None:
    applied = users.plan([person(n) for n in range(250)]).apply(max_concurrency=2)
    assert applied.is_complete
    assert sorted(map(len, office.sent)) == [50, 100, 100]


def test_a_request_that_is_refused_as_a_whole_is_divided(users: Any, office: Office) -> None:
    def picky(rows: list[dict[str, Any]]) -> Reply | None:
        bad = any(row["first_name"] == "First5" for row in rows)
        return json_reply({"message": "First5 is odd"}, status=400) if bad else None

    office.answers = [picky] * 20
    applied = users.plan([person(n) for n in range(8)]).apply()
    told = {outcome.row: outcome.status for outcome in applied.outcomes}
    assert told == {n: "refused" if n == 6 else "done" for n in range(1, 9)}
    assert "First5 is odd" in next(o.message for o in applied.outcomes if o.row == 6)


def test_an_answer_that_is_lost_is_looked_up_and_only_what_is_missing_is_sent_again(
    users: Any, office: Office
) -> None:
    def halfway(rows: list[dict[str, Any]]) -> Reply:
        office.save(rows[:2])
        return Reply(ending="closed", silent=True)

    office.answers = [halfway]
    applied = users.plan([person(n) for n in range(4)]).apply()
    assert applied.is_complete
    assert [len(rows) for rows in office.sent] == [4, 2]
    assert [m for _, _, m in outcomes(applied)] == ["found when read again"] * 2 + [""] * 2


def test_departments_are_created_below_others_and_come_and_go(betterworks: World) -> None:
    with betterworks.client() as client:
        rows = [{"name": "North", "parent": "Field"}, {"name": "Field"}]
        cut = Cut()
        with betterworks.client(cut) as other:
            assert other.departments.plan(rows).apply().is_complete
        sent = [json.loads(body)["departments"] for _, _, body in cut.writes]
        assert sent == [[{"name": "Field"}], [{"name": "North", "parent": "Field"}]]
        gone = client.departments.plan([rows[0]], remove="deactivate", max_removals=1)
        assert [change.key for change in gone.removals] == ["Field"]
        assert gone.apply().is_complete
        back = client.departments.plan([{"name": "Field"}])
        assert [change.action for change in back.updates] == ["reactivate"]
        assert back.apply().is_complete
        assert client.departments.plan([{"name": "Field"}]).is_empty


def test_a_person_is_not_created_twice_if_the_answer_is_lost(selflessly: World) -> None:
    cut = Cut(["unanswered", "lost"])
    with selflessly.client(cut) as client:
        applied = client.users.plan([person(0), person(1)]).apply(max_concurrency=1)
    assert [outcome.status for outcome in applied.outcomes] == ["done", "unknown"]
    assert applied.outcomes[0].id is not None
    assert "plan again later" in applied.outcomes[1].message
    assert len(cut.writes) == 2
    assert set(selflessly.active()) == {"person.0@example.org"}


def test_a_change_that_did_not_arrive_is_sent_once_more_after_it_was_looked_up(
    selflessly: World,
) -> None:
    selflessly.put([person(0), person(1)])
    cut = Cut(["lost", "unanswered"])
    with selflessly.client(cut) as client:
        plan = client.users.plan([person(0, country="Peru")], remove="delete", max_removals=1)
        applied = plan.apply(max_concurrency=1)
    assert applied.is_complete
    assert [method for method, _, _ in cut.writes] == ["PUT", "DELETE", "PUT"]
    assert selflessly.active() == {"person.0@example.org": person(0, country="Peru")}


def test_an_update_sends_what_is_known_so_that_nothing_is_lost(selflessly: World) -> None:
    cut = Cut()
    with selflessly.client(cut) as client:
        groups = [group["id"] for group in client.groups.list(result=dict)][:2]
        more = {"volunteer_time_off": 8, "group_ids": groups[::-1], "type": 3}
        selflessly.put([person(0, country="Chile", **more)])
        assert client.users.plan([person(0, last_name="Marsh")]).apply().is_complete
    ((_, _, body),) = cut.writes
    assert json.loads(body) == {
        "firstName": "First0",
        "lastName": "Marsh",
        "email": "person.0@example.org",
        "type": 3,
        "volunteerTimeOff": 8,
        "groupIds": groups,
        "country": "Chile",
    }


def test_nothing_else_is_sent_after_a_failure_if_so_asked(selflessly: World) -> None:
    cut = Cut(["ok", "lost"])
    with selflessly.client(cut) as client:
        plan = client.users.plan([person(n) for n in range(5)])
        applied = plan.apply(on_error="stop", max_concurrency=1)
    assert [outcome.status for outcome in applied.outcomes] == ["done", "unknown"] + ["unsent"] * 3
    assert applied.stopped == "a change was unknown"
    assert len(cut.writes) == 2


def test_a_person_who_changed_since_the_plan_is_left_alone(there: World) -> None:
    there.put([person(0), person(1)])
    with there.client() as client:
        rows = [person(0, last_name="Marsh"), person(1, last_name="Marsh"), person(2)]
        plan = client.users.plan(rows)
        there_now = client.users.plan([person(0, first_name="Else"), person(1, last_name="Marsh")])
        assert there_now.apply().is_complete
        applied = plan.apply(recheck=True)
    told = {outcome.row: (outcome.status, outcome.message) for outcome in applied.outcomes}
    assert told[1] == ("refused", "the record has changed since the plan was made; plan again")
    assert told[2] == ("done", "it was so already")
    assert told[3] == ("done", "")
    assert there.active()["person.0@example.org"]["first_name"] == "Else"


def test_credentials_that_are_refused_stop_everything(users: Any, office: Office) -> None:
    plan = users.plan([person(n) for n in range(150)])
    office.answers = [lambda rows: json_reply({"message": "no"}, status=401)] * 5
    applied = plan.apply(max_concurrency=1)
    assert {outcome.status for outcome in applied.outcomes} == {"unsent"}
    assert applied.stopped.startswith("the credentials were refused")
    assert len(office.sent) == 1


def test_what_a_killed_run_has_done_is_not_sent_again(there: World, tmp_path: Path) -> None:
    journal = tmp_path / "people.journal"
    rows = [person(n) for n in range(6)]
    cut = Cut(["killed"] if there.vendor.removal == "deactivate" else ["ok", "ok", "killed"])
    with there.client(cut) as client:
        plan = client.users.plan(rows)
        with pytest.raises(Killed):
            plan.apply(journal=journal, max_concurrency=1)
        again = plan.apply(journal=journal)  # the same plan, although it is out of date by now
    assert again.is_complete
    assert set(there.active()) == {row["email"] for row in rows}
    text = journal.read_text("utf-8")
    assert "@" not in text
    assert "First0" not in text
    assert text.endswith('{"complete":true}\n')


def test_a_journal_that_ends_in_the_middle_of_a_line_is_continued(
    selflessly: World, tmp_path: Path
) -> None:
    journal = tmp_path / "people.journal"
    with selflessly.client() as client:
        assert client.users.plan([person(0)]).apply(journal=journal).is_complete
        whole = journal.read_bytes()
        journal.write_bytes(whole + b'{"begin":["0a')
        assert client.users.plan([person(1)]).apply(journal=journal).is_complete
        assert journal.read_bytes().startswith(whole + b'{"begin":')
        assert journal.stat().st_mode & 0o077 == 0


def test_a_journal_that_another_run_uses_is_refused(selflessly: World, tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "people.journal")
    lock.take()
    with (
        selflessly.client() as client,
        pytest.raises(ValueError, match="another run is using this journal; wait until it has"),
    ):
        client.users.plan([person(0)]).apply(journal=tmp_path / "people.journal")
    lock.release()


def test_another_file_is_no_journal(selflessly: World, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("email\n", "utf-8")
    with selflessly.client() as client:
        with pytest.raises(ValueError, match=r"people\.csv:1: not the journal of a run"):
            client.users.plan([person(0)]).apply(journal=file)
        with pytest.raises(ValueError, match="max_concurrency must be 1 or more"):
            client.users.plan([person(0)]).apply(max_concurrency=0)
    assert file.read_text("utf-8") == "email\n"
    assert selflessly.active() == {}


def test_the_asynchronous_client_plans_and_applies(there: World, vendor: Vendor) -> None:
    there.put([person(n) for n in range(4)])
    rows = [person(0), person(1, last_name="Marsh"), person(7), person(8)]

    async def main() -> tuple[Any, Any]:
        async with there.client(mode="async") as client:
            removal = vendor.removal
            plan = await client.users.plan(rows, remove=removal, max_removals="100%")
            applied = await plan.apply(max_concurrency=3)
            return applied, await client.users.plan(rows, remove=removal)

    applied, last = asyncio.run(main())
    assert repr(applied) == "<Applied 5 done, 0 refused, 0 unknown, 0 unsent>"
    assert last.is_empty
    assert there.active() == {row["email"]: row for row in rows}


def test_a_plan_that_is_applied_twice_creates_nobody_twice(there: World) -> None:
    with there.client() as client:
        plan = client.users.plan([person(0), person(1)])
        assert plan.apply().is_complete
        again = plan.apply()
    assert [message for _, _, message in outcomes(again)] == ["it was so already"] * 2
    assert len(there.active()) == 2


def test_one_person_without_what_a_request_needs_does_not_hold_up_the_others(
    users: Any, office: Office
) -> None:
    office.people = {
        "person.0@example.org": {**person(0), "id": 1, "is_active": True, "last_name": None},
        "person.1@example.org": {**person(1), "id": 2, "is_active": True},
    }
    rows = [{"email": f"person.{n}@example.org", "title": "A"} for n in range(2)]
    applied = users.plan(rows).apply()
    assert [outcome.status for outcome in applied.outcomes] == ["refused", "done"]
    assert "last_name" in applied.outcomes[0].message


def test_a_new_person_who_is_not_as_sent_is_told(users: Any, office: Office) -> None:
    def changed(rows: list[dict[str, Any]]) -> Reply:
        office.save([{**row, "title": "Other"} for row in rows])
        return Reply(ending="closed", silent=True)

    office.answers = [changed]
    (outcome,) = users.plan([person(0, title="Boss")]).apply().outcomes
    assert (outcome.status, outcome.message) == (
        "done",
        "found when read again, but title not as sent",
    )


def test_a_list_with_anything_but_people_in_it_plans_nothing(users: Any, office: Office) -> None:
    office.odd = ["Noor"]
    with pytest.raises(Exception, match="an item of the list is no object"):
        users.plan([person(0)])
