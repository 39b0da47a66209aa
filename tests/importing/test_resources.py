"""Resources and methods of an imported API: from tags, paths and HTTP methods."""

from __future__ import annotations

import random

import pytest

from generator.importing.resources import Call, placed


def call(text: str, tag: str = "", name: str = "", *, is_list: bool = False) -> Call:
    http, _, path = text.partition(" ")
    return Call(http.lower(), path, tag, name, is_list)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (call("GET /v1/customers", is_list=True), "customers.list"),
        (call("GET /v1/customers/{id}"), "customers.retrieve"),
        (call("POST /v1/customers"), "customers.create"),
        (call("POST /v1/customers/{id}"), "customers.update"),
        (call("PATCH /customers/{id}"), "customers.update"),
        (call("PUT /customers/{id}"), "customers.update"),
        (call("DELETE /customers/{id}"), "customers.delete"),
        (call("DELETE /customers"), "customers.delete_all"),
        (call("HEAD /customers/{id}"), "customers.check"),
        (call("GET /repos/{owner}/{repo}/issues", "issues", is_list=True), "issues.list"),
        (call("GET /repos/{owner}/{repo}/issues", "repos", is_list=True), "repos.issues.list"),
        (call("POST /chat/completions", "Chat"), "chat.completions.create"),
        (call("POST /chat.postMessage", "chat"), "chat.post_message"),
        (call("POST /orders/{id}/cancel", "Orders"), "orders.cancel"),
        (call("POST /orders/{id}:restore", "Orders"), "orders.restore"),
        (call("GET /pet/findByStatus", "pet", is_list=True), "pet.find_by_status"),
        (call("GET /files/{id}/content", "Files"), "files.content"),
        (call("GET /2010-04-01/Accounts/{Sid}/Messages/{Sid}.json"), "accounts.messages.retrieve"),
        (call("POST /v2/ducks/{id}/actions", "Duck Actions"), "ducks.actions.create"),
        (call("GET /status"), "status.retrieve"),
        (call("GET /{id}"), "root.retrieve"),
        (call("GET /request"), "request_resource.retrieve"),
    ],
)
def test_a_call_has_the_name_that_its_path_says(made: Call, expected: str) -> None:
    assert ".".join(placed([made])[made]) == expected


def test_a_put_beside_a_patch_replaces() -> None:
    patch, put = call("PATCH /things/{id}"), call("PUT /things/{id}")
    names = placed([patch, put])
    assert names[patch][1] == "update"
    assert names[put][1] == "replace"


def test_of_two_calls_with_one_name_the_longer_path_is_called_by_its_id() -> None:
    short = call("GET /tasks", "Tasks", "getTasks", is_list=True)
    nested = call("GET /projects/{id}/tasks", "Tasks", "getTasksForProject", is_list=True)
    names = placed([nested, short])
    assert names[short] == ("tasks", "list")
    assert names[nested] == ("tasks", "get_tasks_for_project")


def test_a_method_does_not_hide_a_resource_below_its_own() -> None:
    run = call("POST /jobs/{id}/run", "jobs")
    below = call("GET /jobs/{id}/run/{step}", "jobs")
    names = placed([run, below])
    assert len({f"{resource}.{method}" for resource, method in names.values()}) == 2
    assert "jobs.run" not in [".".join(name) for name in names.values()]


def test_names_do_not_depend_on_the_order_of_the_paths() -> None:
    calls = [
        call(f"{http} {path}", tag, f"op{number}", is_list=http == "GET")
        for number, (http, path, tag) in enumerate(
            (http, path, tag)
            for http in ("GET", "POST", "PUT", "DELETE")
            for path in ("/a", "/a/{id}", "/b/{id}/a", "/b/{id}/a/{other}", "/a/find")
            for tag in ("a", "")
            if tag or "b" not in path
        )
    ]
    unique = {(c.http, c.path): c for c in calls}
    listed = list(unique.values())
    expected = placed(listed)
    assert len(set(expected.values())) == len(listed)
    shuffled = listed[:]
    random.Random(3).shuffle(shuffled)
    assert placed(shuffled) == expected
