"""Limits that all threads or tasks of a client share."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.runtime.errors import APITimeoutError, ConfigurationError
from generator.runtime.grants import ClientCredentialsScheme
from generator.runtime.limits import Pace
from tests.runtime.acme import FILE, LIST, ONE, PROFILE, READ, owner, thorough
from tests.runtime.listings import listing
from tests.runtime.test_prefetch import Slow
from tests.runtime.waiting import behind_another
from tests.support.driving import Driver, Open
from tests.support.loopback import RESET, Loopback, Reply, json_reply, redirect
from tests.support.pauses import restore_sleep
from tests.support.token_servers import all_at_once

PROGRAM = replace(PROFILE, security=(ClientCredentialsScheme("/token"),))


@given(
    st.lists(st.floats(0, 2), min_size=1, max_size=60),
    st.floats(0.2, 50, allow_nan=False),
)
@thorough
def test_turns_keep_their_distance_and_no_turn_is_wasted(waits: list[float], rate: float) -> None:
    pace, now, turns = Pace(rate), 100.0, []
    for wait in waits:
        turns.append(now + pace.reserve(now))
        now += wait
    gaps = [later - earlier for earlier, later in itertools.pairwise(turns)]
    assert turns[0] == 100.0
    assert all(gap >= 1 / rate - 1e-6 for gap in gaps)


def test_a_call_that_gives_up_takes_no_turn() -> None:
    pace = Pace(1)
    assert pace.reserve(100.0) == 0
    assert [pace.reserve(100.0, 0.5) for _ in range(50)] == [0.5] * 50
    assert pace.reserve(100.0, 2.0) == 1


def test_requests_wait_for_their_turn(
    open_client: Open, server: Loopback, driver: Driver, pauses: list[float]
) -> None:
    server.script(owner(), json_reply({}, 503, retry_after="0"), redirect("/moved"), owner())
    client = open_client(max_requests_per_second=0.01)
    driver.run(client.execute(READ, ONE))
    driver.run(client.execute(READ, ONE))
    turns = [pause for pause in pauses if pause]  # a Retry-After of 0 is a pause too
    assert [round(pause / 100) for pause in turns] == [1, 2, 3]


def test_token_requests_take_turns_too(
    open_client: Open, server: Loopback, driver: Driver, pauses: list[float]
) -> None:
    server.script(json_reply({"access_token": "a"}), owner())
    given = {"client_id": "a", "client_secret": "b"}
    client = open_client(profile=PROGRAM, credentials=given, max_requests_per_second=0.01)
    driver.run(client.execute(READ, ONE))
    assert [round(pause / 100) for pause in pauses if pause] == [1]


def test_a_turn_that_comes_after_the_deadline_is_not_waited_for(
    open_client: Open, server: Loopback, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    restore_sleep(monkeypatch)
    server.script(owner())
    client = open_client(max_requests_per_second=0.01)
    driver.run(client.execute(READ, ONE))
    with pytest.raises(APITimeoutError, match="deadline passed") as caught:
        driver.run(client.execute(READ, ONE, {"deadline": 0.1}))
    assert not caught.value.sent


def test_no_more_requests_are_under_way_than_allowed(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    slow = Slow(3, alone=0)
    server.respond = slow.respond
    client = open_client(max_concurrency=2)
    calls = [lambda: listing(client, LIST).to_list()] * 8
    assert [len(found) for found in all_at_once(driver, calls)] == [3] * 8
    assert slow.most == 2


@pytest.mark.parametrize("failure", [json_reply({}, 404), RESET, Reply(b"x", 200)], ids=str)
def test_a_slot_is_free_again_after_a_failure(
    open_client: Open, server: Loopback, driver: Driver, failure: Reply, tmp_path: Path
) -> None:
    client = open_client(max_concurrency=1, max_retries=0, timeout=5)
    for _ in range(3):
        server.script(failure)
        with pytest.raises(Exception, match=r"\S"):
            driver.run(client.execute(READ, ONE))
    server.script(owner(4), Reply(b"abc"))
    assert driver.run(client.execute(READ, ONE)).id == 4
    assert driver.run(client.save(FILE, ONE, to=tmp_path / "a")).read_bytes() == b"abc"


def test_a_deadline_holds_while_waiting_for_a_slot(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    client = open_client(max_concurrency=1, max_retries=0)
    found, error = behind_another(client, server, driver, {"deadline": 0.1})
    assert isinstance(error, APITimeoutError)
    assert "deadline passed" in str(error)
    assert not error.sent
    assert found.id == 1
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "options",
    [
        {"max_requests_per_second": 0},
        {"max_requests_per_second": -1},
        {"max_concurrency": 0},
        {"max_concurrency": 1.5},
        {"max_concurrency": True},
    ],
    ids=str,
)
def test_a_limit_that_is_none_is_refused(open_client: Open, options: Any) -> None:
    (name,) = options
    with pytest.raises(ConfigurationError, match=f"{name} must be"):
        open_client(**options)


def test_limits_hold_for_pages_that_are_fetched_ahead(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    slow = Slow(40)
    server.respond = slow.respond
    client = open_client(max_concurrency=2)
    assert len(driver.items(listing(client, LIST, {"prefetch": 8}))) == 40
    assert slow.most == 2
