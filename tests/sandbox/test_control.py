"""Changes of a sandbox from outside its API: records, their deletion and merging, and the time."""

from __future__ import annotations

import datetime as dt
from typing import Any

import httpx
import pytest

from tests.support.vendors import error_class


def test_a_changed_record_is_in_the_next_increment(start: Any, http: httpx.Client) -> None:
    running = start("better_impact", people=20)
    with running.client() as client:
        before = client.organization.users.list().to_list()
        since = dt.datetime.now(dt.timezone.utc) - dt.timedelta(minutes=1)
        assert client.organization.users.list(updated_since=since).to_list() == []
        address = f"{running.url}/_sandbox/v1/organization/users/{before[3].user_id}"
        assert http.patch(address, json={"city": "Riga"}).json()["city"] == "Riga"
        changed = client.organization.users.list(updated_since=since).to_list()
        assert [(user.user_id, user.city) for user in changed] == [(before[3].user_id, "Riga")]


def test_records_are_created_and_deleted_where_the_api_only_reads(
    start: Any, http: httpx.Client
) -> None:
    running = start("better_impact", people=5)
    users = f"{running.url}/_sandbox/v1/organization/users"
    with running.client() as client:
        made = http.post(users, json={"first_name": "Noor"}).json()["user_id"]
        assert client.organization.users.retrieve(made).first_name == "Noor"
        http.delete(f"{users}/1002")
        ids = [user.user_id for user in client.organization.users.list()]
        assert ids == [1001, 1003, 1004, 1005, made]
        with pytest.raises(error_class("better_impact", "NotFoundError")):
            client.organization.users.retrieve(1002)
    there = http.get(users).json()
    assert (there["total"], there["deleted"]) == (6, [1002])


def test_what_refers_to_a_merged_record_refers_to_the_one_that_is_kept(
    start: Any, http: httpx.Client
) -> None:
    running = start("better_impact", people=5, records=50)
    merge = f"{running.url}/_sandbox/v1/organization/users/1002/merge"
    with running.client() as client:
        entries = client.organization.timelog_entries
        hours = len(entries.list(user_ids=[1001, 1002], approved="dontfilter").to_list())
        done = http.post(merge, json={"into": 1001}).json()
        assert done["kept"]["user_id"] == 1001
        assert done["changed"] > 0
        assert len(entries.list(user_ids=[1001], approved="dontfilter").to_list()) == hours
        assert entries.list(user_ids=[1002], approved="dontfilter").to_list() == []
        assert 1002 not in {user.user_id for user in client.organization.users.list()}


def test_the_clock_can_be_set_and_moved(start: Any, http: httpx.Client) -> None:
    running = start("selflessly", people=3, token_seconds=60)
    clock = f"{running.url}/_sandbox/clock"
    assert http.post(clock, json={"now": "2031-05-06T07:08:09Z"}).json()["now"][:10] == "2031-05-06"
    with running.client() as client:
        made = client.users.create(first_name="Noor", email="noor@example.org", type=3)
        assert (made.created.year, made.created.month) == (2031, 5)
        assert http.post(clock, json={"advance": 86400}).json()["now"][:10] == "2031-05-07"
    refused = running.send(http, "GET", "/api/v1/users")
    assert refused.status_code == 200
    http.post(clock, json={"advance": 61})
    assert running.send(http, "GET", "/api/v1/users").status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "reason"),
    [
        ("PATCH", "users/1001", {"shoe": 4}, 400, "'shoe' is no property of these records"),
        ("PATCH", "users/1001", {"firstName": 4}, 400, "'firstName' does not fit"),
        ("PATCH", "users/9999", {}, 404, "there is no such record"),
        ("GET", "shoes", None, 404, "no list has this address"),
        ("PUT", "users/1001", {}, 405, "use GET, POST, PATCH or DELETE"),
        ("POST", "users/1001/merge", {"into": 1001}, 400, "cannot be merged into itself"),
        ("POST", "clock", {"now": "soon"}, 400, "now must be a date with a time"),
        ("POST", "clock", {"advance": 1e300}, 400, "cannot be set to that"),
    ],
)
def test_what_cannot_be_done_is_refused_with_the_reason(
    sandboxes: Any, http: httpx.Client, method: str, path: str, body: Any, status: int, reason: str
) -> None:
    place = path if path == "clock" else f"api/v1/{path}"
    answer = http.request(method, f"{sandboxes['selflessly'].url}/_sandbox/{place}", json=body)
    assert answer.status_code == status
    assert reason in answer.json()["message"]


def test_a_web_page_cannot_change_anything(sandboxes: Any, http: httpx.Client) -> None:
    """Other media types need no consent of the server that a page of another site writes to."""
    address = f"{sandboxes['selflessly'].url}/_sandbox/clock"
    answer = http.post(address, content='{"advance": 9}', headers={"content-type": "text/plain"})
    assert answer.status_code == 415


@pytest.mark.parametrize("vendor", ["assemble", "unite_us"])
def test_addresses_are_understood_with_and_without_the_path_of_the_api(
    start: Any, http: httpx.Client, vendor: str
) -> None:
    running = start(vendor, people=3)
    root = running.url.rpartition("/")[0]
    path = {"assemble": "/users", "unite_us": "/groups/g-1/contacts"}[vendor]
    bare = http.get(f"{root}{path}", headers=running.authorized(http))
    assert bare.json() == running.send(http, "GET", path).json()


def test_a_wrong_address_says_which_is_right_and_the_log_names_it(
    start: Any, http: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    running = start("assemble", people=3)
    root = running.url.rpartition("/")[0]
    with caplog.at_level("INFO", "generator.sandbox"):
        answer = http.get(f"{root}/v2/users")
    assert answer.status_code == 404
    assert f"the addresses of the API begin with {running.url}" in answer.text
    assert "GET '/v2/users': 404" in caplog.text


def test_a_wait_of_zero_seconds_is_sent(start: Any, http: httpx.Client) -> None:
    running = start("selflessly", people=3, faults="429; retry-after=0")
    assert http.get(f"{running.url}/api/v1/users").headers["retry-after"] == "0"
