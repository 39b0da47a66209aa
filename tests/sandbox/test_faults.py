"""Trouble on demand, for a whole run and for one request."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from collections.abc import Iterable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.sandbox import faults
from generator.sandbox.faults import FaultError, parse
from tests.support.vendors import error_class


def asking(fault: str) -> dict[str, Any]:
    """Return the options of a call that asks for a fault."""
    return {"headers": {"x-sandbox-fault": fault}}


def test_a_refusal_is_retried_after_the_time_it_names(start: Any) -> None:
    with start("selflessly", people=3).client(max_retries=2) as client:
        listing = client.users.list(options=asking("429; times=1; retry-after=0.1"))
        assert len(listing.to_list()) == 3


def test_a_refusal_without_end_is_raised(start: Any) -> None:
    with (
        start("selflessly", people=3).client() as client,
        pytest.raises(error_class("selflessly", "RateLimitError")) as caught,
    ):
        client.users.list(options=asking("429; retry-after=2")).to_list()
    assert caught.value.status == 429


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_reset_is_a_failed_connection(start: Any, mode: str) -> None:
    failed = error_class("selflessly", "APIConnectionError")
    running = start("selflessly", people=3)
    if mode == "sync":
        with running.client() as client, pytest.raises(failed):
            client.users.list(options=asking("reset")).to_list()
        return

    async def call() -> None:
        async with running.client("async") as client:
            with pytest.raises(failed):
                await client.users.list(options=asking("reset")).to_list()

    asyncio.run(call())


def test_a_delay_runs_into_the_time_limit_of_the_caller(start: Any) -> None:
    running = start("selflessly", people=3)
    slow = {**asking("latency=5"), "timeout": 0.2}
    with (
        running.client() as client,
        pytest.raises(error_class("selflessly", "APITimeoutError")),
    ):
        client.users.list(options=slow).to_list()


def test_a_drifted_response_is_kept_and_reported(start: Any) -> None:
    with start("better_impact", people=3).client() as client:
        users = client.organization.users.list(options=asking("drift")).to_list()
        assert len(users) == 3
        assert {"shape", "unknown_field"} & {drift.kind for drift in client.drifts()}


def test_a_fault_of_the_run_comes_every_so_many_requests(start: Any, http: httpx.Client) -> None:
    running = start("betterworks", people=3, faults="503; every=3")
    statuses = [running.send(http, "GET", "/api/v1/users/").status_code for _ in range(6)]
    assert statuses == [200, 200, 503] * 2


def test_a_rate_comes_from_the_seed(start: Any, http: httpx.Client) -> None:
    asked = "500; rate=0.3"
    runs = [
        [running.send(http, "GET", "/api/v1/hashtags/").status_code for _ in range(40)]
        for running in (start("betterworks", people=3, faults=asked, seed=s) for s in (1, 1, 2))
    ]
    assert runs[0] == runs[1] != runs[2]
    assert set(runs[0]) == {200, 500}


@pytest.mark.parametrize(
    "text",
    ["slow", "429=3", "429; rat=1", "latency", "latency=900", "429; rate=2", "429; every=x", "999"],
)
def test_a_fault_that_is_not_written_right_is_refused(
    text: str, sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    response = sandboxes["betterworks"].send(
        http, "GET", "/api/v1/users/", headers={"x-sandbox-fault": text}
    )
    assert response.status_code == 400
    assert "x-sandbox-fault" in response.text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (", ".join(["drift"] * 21), "up to 20 faults"),
        ("drift" + " " * 1000 + "; times=1", "up to 1000 characters"),
    ],
)
def test_a_text_of_faults_that_is_too_long_is_refused(
    text: str, reason: str, sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    answer = sandboxes["betterworks"].send(
        http, "GET", "/api/v1/users/", headers={"x-sandbox-fault": text}
    )
    assert answer.status_code == 400
    assert reason in answer.text


def statuses(running: Any, http: httpx.Client, asked: Iterable[str], path: str) -> list[int]:
    """Send a request with each of the faults, and return the statuses."""
    return [
        running.send(http, "GET", path, headers={"x-sandbox-fault": fault}).status_code
        for fault in asked
    ]


def test_requests_are_counted_by_fault_and_path(start: Any, http: httpx.Client) -> None:
    running = start("betterworks", people=3)
    users, hashtags = "/api/v1/users/", "/api/v1/hashtags/"
    assert statuses(running, http, ["503; times=1"] * 2, users) == [503, 200]
    assert statuses(running, http, ["503; times=1"] * 2, hashtags) == [503, 200]
    assert statuses(running, http, ["503; times=2"] * 3, users) == [503, 503, 200]


def test_only_the_counts_that_were_used_last_are_kept(
    start: Any, http: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faults, "MAX_COUNTED", 3)
    running = start("betterworks", people=3)
    old, *others = [f"503; times=1; retry-after={n}" for n in range(4)]
    # The first two are counted; using the first again makes the second the oldest.
    asked = [old, others[0], old, others[1], others[2], old, others[0]]
    path = "/api/v1/users/"
    assert statuses(running, http, asked, path) == [503, 503, 200, 503, 503, 200, 503]


def test_many_different_fault_headers_take_little_memory(
    start: Any, http: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faults, "MAX_COUNTED", 200)
    running = start("betterworks", people=3)
    # No operation: nothing but the faults is kept. httpx reads the address letter by letter: once.
    address = httpx.URL(running.url + "/api/v1/users/" + "x" * 20_000)
    texts = [", ".join(["drift; times=1"] * 20) + f"; retry-after={n}" for n in range(240)]
    for text in texts[:5]:
        http.get(address, headers={"x-sandbox-fault": text})
    tracemalloc.start()
    try:
        for text in texts:
            http.get(address, headers={"x-sandbox-fault": text})
        gc.collect()
        grown, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert grown < 3_000_000


@given(st.text(alphabet="0123456789latencyrsdf;=., ", max_size=40))
def test_a_fault_is_read_or_refused_whatever_is_written(text: str) -> None:
    try:
        found = parse(text)
    except FaultError:
        return
    assert all(0 <= fault.rate <= 1 and fault.every >= 1 for fault in found)
