"""Broken connections, time limits and deadlines."""

from __future__ import annotations

from typing import Any

import attrs
import httpx
import pytest

from generator.runtime import core, retries
from generator.runtime.errors import APIConnectionError, APITimeoutError, InternalServerError
from tests.runtime.acme import CREATE, ONE, READ, owner
from tests.support.driving import Driver, Open
from tests.support.loopback import (
    RESET,
    STALL,
    Loopback,
    Reply,
    cut,
    dripping,
    impatient,
    json_reply,
    redirect,
    refusing_url,
)
from tests.support.pauses import replace_sleep

SHORT = 0.4
IMPATIENT = impatient(0.1)


@attrs.define
class Clock:
    """A clock that moves only when it is told to."""

    now: float = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of the calls; a pause moves it on by as much."""
    clock = Clock()

    def wait(seconds: float) -> None:
        clock.now += seconds

    monkeypatch.setattr(core, "time", clock)
    monkeypatch.setattr(retries, "time", clock)
    replace_sleep(monkeypatch, wait)
    return clock


def test_a_refused_connection_raises_with_its_cause(open_client: Open, driver: Driver) -> None:
    client = open_client(base_url=refusing_url())
    with pytest.raises(APIConnectionError, match=r"^GET /owners/\{id\} failed after 3") as caught:
        driver.run(client.execute(READ, ONE))
    error = caught.value
    assert not isinstance(error, APITimeoutError)
    assert (error.method, error.path, error.attempts, error.sent) == (
        "GET",
        "/owners/{id}",
        3,
        False,
    )
    assert isinstance(error.__cause__, httpx.ConnectError)


@pytest.mark.parametrize(
    "failure",
    [RESET, cut(b'{"id": 1}'), cut(b'{"id": 1}', "reset"), Reply(silent=True, ending="closed")],
    ids=["reset", "cut", "reset in the body", "closed"],
)
def test_a_broken_connection_raises_with_its_cause(
    open_client: Open, server: Loopback, driver: Driver, failure: Reply
) -> None:
    server.script(failure)
    with pytest.raises(APIConnectionError, match=r"^GET /owners/\{id\} failed \(") as caught:
        driver.run(open_client(max_retries=0).execute(READ, ONE))
    assert (caught.value.sent, caught.value.attempts) == (True, 1)
    assert isinstance(caught.value.__cause__, httpx.TransportError)


def test_a_body_that_cannot_be_decompressed_raises(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(Reply(b"this is no gzip", headers={"Content-Encoding": "gzip"}))
    with pytest.raises(APIConnectionError, match="DecodingError"):
        driver.run(open_client(max_retries=0).execute(READ, ONE))


@pytest.mark.parametrize(
    "stall", [STALL, cut(b'{"id": ', "stalled")], ids=["before the head", "in the body"]
)
def test_a_response_that_takes_too_long_raises(
    open_client: Open, server: Loopback, driver: Driver, stall: Reply
) -> None:
    server.script(stall)
    client = open_client(timeout=IMPATIENT, max_retries=0)
    with pytest.raises(APITimeoutError, match=r"^GET /owners/\{id\} timed out") as caught:
        driver.run(client.execute(READ, ONE))
    assert isinstance(caught.value.__cause__, httpx.ReadTimeout)
    assert caught.value.sent


def test_a_read_that_took_too_long_is_sent_again(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(STALL, owner(3))
    assert driver.run(open_client(timeout=impatient(1.0)).execute(READ, ONE)).id == 3


def test_a_write_that_took_too_long_is_not_sent_again(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(STALL)
    with pytest.raises(APITimeoutError):
        driver.run(open_client(timeout=IMPATIENT).execute(CREATE, ONE))
    assert len(server.arrived()) == 1


def test_the_time_limit_of_a_call_replaces_that_of_the_client(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(STALL)
    with pytest.raises(APITimeoutError):
        driver.run(client.execute(READ, ONE, {"timeout": IMPATIENT, "max_retries": 0}))


class TestDeadline:
    def test_it_cuts_the_time_limit_of_an_attempt(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(STALL)
        with pytest.raises(APITimeoutError, match=r"deadline passed \(0\.\d+ s\)") as caught:
            driver.run(open_client(deadline=SHORT).execute(READ, ONE))
        assert caught.value.attempts == 1  # the usual limit of 30 s would leave time for more

    def test_it_ends_a_response_that_arrives_in_small_pieces(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(dripping(*[b" "] * 1000, b'{"id": 1}'))
        with pytest.raises(APITimeoutError, match="deadline passed"):
            driver.run(open_client(deadline=0.1).execute(READ, ONE))

    def test_no_attempt_is_made_that_would_start_after_it(
        self, open_client: Open, server: Loopback, driver: Driver, clock: Clock
    ) -> None:
        server.script(json_reply({}, 503, retry_after="4"), json_reply({}, 503, retry_after="7"))
        with pytest.raises(InternalServerError) as caught:
            driver.run(open_client(deadline=10.0).execute(READ, ONE))
        assert caught.value.attempts == 2
        assert clock.now == 1004.0

    def test_it_leaves_attempts_that_start_before_it(
        self, open_client: Open, server: Loopback, driver: Driver, clock: Clock
    ) -> None:
        server.script(
            json_reply({}, 503, retry_after="4"), json_reply({}, 503, retry_after="5"), owner(3)
        )
        assert driver.run(open_client(deadline=10.0).execute(READ, ONE)).id == 3
        assert clock.now == 1009.0

    def test_that_of_a_call_replaces_that_of_the_client(
        self, open_client: Open, server: Loopback, driver: Driver, clock: Clock
    ) -> None:
        server.script(json_reply({}, 503, retry_after="4"))
        with pytest.raises(InternalServerError):
            driver.run(open_client(deadline=10.0).execute(READ, ONE, {"deadline": 3.0}))
        assert clock.now == 1000.0

    def test_it_covers_redirects(
        self, open_client: Open, server: Loopback, driver: Driver, clock: Clock
    ) -> None:
        def slow(request: object) -> Reply:
            clock.now += 6.0
            return redirect("/again")

        server.respond = slow
        with pytest.raises(APITimeoutError, match="deadline passed"):
            driver.run(open_client(deadline=10.0).execute(READ, ONE))
        assert len(server.requests) == 2

    def test_one_that_passed_before_anything_was_sent_says_so(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        with pytest.raises(APITimeoutError, match=r"deadline passed \(1e-09 s\)$") as caught:
            driver.run(client.execute(CREATE, ONE, {"deadline": 1e-9}))
        assert server.requests == []
        assert (caught.value.sent, caught.value.attempts) == (False, 0)
