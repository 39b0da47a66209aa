"""Requests that do not fit the spec: refused in the vendor's shape, with a reason in the log."""

from __future__ import annotations

import logging
import re
from typing import Any

import httpx
import pytest

GOOD = {"name": "Far Side"}
BAD = {
    "an unknown address": ("GET", "/api/v1/nothing/", {}, 404, "no operation has this address"),
    "another method": ("DELETE", "/api/v1/users/", {}, 405, "does not take this method"),
    "a value of another type": ("GET", "/api/v1/users/?page=x", {}, 400, "page .*type"),
    "a value that is not listed": ("GET", "/api/v1/users/?locale=xx", {}, 400, "locale .*enum"),
    "a parameter that is not known": ("GET", "/api/v1/users/?pag=1", {}, 400, "'pag' is not"),
    "a parameter given twice": ("GET", "/api/v1/users/?page=1&page=2", {}, 400, "more than once"),
    "a parameter that is missing": ("GET", "/api/v1/users/search/", {}, 400, "q is missing"),
    "none of which one is needed": ("GET", "/api/v1/feedback/", {}, 400, "one of cycle_id"),
    "a word that is no boolean": (
        "GET",
        "/api/v1/goals/filter/?following=maybe",
        {},
        400,
        "following .*enum",
    ),
    "a range in another notation": (
        "GET",
        "/api/v1/goals/filter/?date_range=2024-03-01-2024-03-31",
        {},
        400,
        "date_range .*pattern",
    ),
    "a parameter without the one that it needs": (
        "GET",
        "/api/v1/recognitions/?start_date=2024-03-01",
        {},
        400,
        "start_date needs end_date",
    ),
    "a field without those that its value needs": (
        "PUT",
        "/api/v1/users/roles/",
        {"json": {"roles": [{"user_id": 1001, "role": "groupadmin", "departments": []}]}},
        400,
        "role needs departments or admin_groups",
    ),
    "no body": ("POST", "/api/v1/departments/", {}, 400, "the body is missing"),
    "a body that is no JSON": (
        "POST",
        "/api/v1/departments/",
        {"content": b"{", "headers": {"content-type": "application/json"}},
        400,
        "the body is not application/json",
    ),
    "a body of another type": (
        "POST",
        "/api/v1/departments/",
        {"data": GOOD},
        415,
        "must be sent as application/json",
    ),
    "a body without what it needs": (
        "POST",
        "/api/v1/departments/",
        {"json": {"parent_id": 1001}},
        400,
        "body .*name is required",
    ),
    "a body with a wrong value": (
        "POST",
        "/api/v1/departments/",
        {"json": {**GOOD, "parent_id": "x"}},
        400,
        "body/parent_id .*type",
    ),
    "a query that is nested deeply": (
        "GET",
        f"/api/v1/users/?page{'[a]' * 30}=1",
        {},
        400,
        "is not known here",
    ),
    "a record that does not exist": (
        "PUT",
        "/api/v1/departments/99999/",
        {"json": GOOD},
        404,
        "no such record",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_what_does_not_fit_is_refused_with_the_reason(
    name: str, sandboxes: dict[str, Any], http: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    method, path, more, status, reason = BAD[name]
    with caplog.at_level(logging.INFO, "generator.sandbox"):
        response = sandboxes["betterworks"].send(http, method, path, **more)

    assert response.status_code == status
    body = response.json()
    assert set(body) == {"message", "errors"}
    assert body["message"] == "; ".join(body["errors"])
    assert re.search(reason, body["message"])
    assert re.search(reason, caplog.messages[-1])
    assert caplog.messages[-1].startswith(f"{method} ")


def test_the_shape_of_an_error_is_the_vendors(
    sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    bodies = {
        vendor: sandboxes[vendor].send(http, "GET", path).json()
        for vendor, path in {
            "better_impact": "/v1/organization/users/999999",
            "assemble": "/users/999999",
            "selflessly": "/api/v1/users/999999",
            "unite_us": "/groups/g-1/contacts/nobody",
        }.items()
    }
    text = "there is no such record"
    assert bodies == {
        "better_impact": {"error_message": text},
        "assemble": {"status_code": 404, "message": text},
        "selflessly": {"errors": [text], "message": text},
        "unite_us": {"errors": [text], "message": text},
    }


def test_neither_log_nor_response_repeats_a_secret(
    sandboxes: dict[str, Any], http: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "generator.sandbox"):
        response = http.post(
            f"{sandboxes['selflessly'].url}/api/v1/token",
            data={"grant_type": "open-sesame", "password": "open-sesame", "username": "me"},
        )
    assert response.status_code == 400
    assert "open-sesame" not in response.text + caplog.text


def test_a_body_that_is_too_large_is_refused(sandboxes: dict[str, Any], http: httpx.Client) -> None:
    large = {"name": "x" * 10_000_001}
    response = sandboxes["betterworks"].send(http, "POST", "/api/v1/departments/", json=large)
    assert response.status_code == 413


@pytest.mark.parametrize(
    "target",
    ["/api/v1/users/%00/", "/api/v1/users/%ff/", "//", "/%2e%2e/"],
)
def test_an_odd_path_gets_a_response_and_breaks_nothing(
    target: str, sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    assert sandboxes["betterworks"].send(http, "GET", target).status_code in (400, 404)
    assert sandboxes["betterworks"].send(http, "GET", "/api/v1/users/").status_code == 200


def test_a_query_of_objects_that_is_nested_deeply_is_refused(
    sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    path = f"/networks/n-1/directory/groups?q{'[a]' * 3000}=1"
    response = sandboxes["unite_us"].send(http, "GET", path)
    assert response.status_code == 400
    assert "nested too deeply" in response.text


@pytest.mark.parametrize("number", [0, -1, 10**9, 10**40])
def test_an_odd_page_number_gets_a_response(
    number: int, sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    response = sandboxes["betterworks"].send(http, "GET", f"/api/v1/users/?page={number}&size=10")
    assert response.status_code == 200
    assert len(response.json()["results"]) == (10 if number < 1 else 0)
