"""Token flows where many calls, slow functions, small pools and skewed clocks meet."""

from __future__ import annotations

import threading
from typing import Any

import attrs
import httpx
import pytest
from msgspec.structs import replace

from generator.runtime.credentials import MemoryStore, Token
from generator.runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    InvalidArgumentError,
)
from generator.runtime.grants import ClientCredentialsScheme, PasswordScheme, TwoStepScheme
from tests.runtime.acme import CREATE, ONE, PROFILE, READ, SECRET, owner
from tests.runtime.leaks import frames, traces
from tests.runtime.waiting import behind_another
from tests.support.driving import Driver, Open
from tests.support.loopback import RESET, STALL, Loopback, Received, Reply, json_reply
from tests.support.token_servers import Clock, all_at_once

CLIENT = {"client_id": "program", "client_secret": SECRET}
USER = {"username": "zoe", "password": f"pass-{SECRET}"}
PROGRAM = replace(PROFILE, security=(ClientCredentialsScheme("/token"),))
PASSWORD = replace(PROFILE, security=(PasswordScheme("/token", "/refresh"),))
TWO_STEPS = replace(PROFILE, security=(TwoStepScheme("/login", "/token"),))
MAIL = {"email": "zoe@example.org", "password": f"pass-{SECRET}"}


def read(driver: Driver, client: Any) -> Any:
    return driver.run(client.execute(READ, ONE))


@attrs.define
class Desk:
    """Hands out numbered tokens, lets in only the last, and refuses the first calls all at once."""

    waiting: threading.Barrier
    issued: int = 0
    refused: int = 0
    lock: threading.Lock = attrs.field(factory=threading.Lock)

    def respond(self, request: Received) -> Reply:
        if request.path in ("/token", "/refresh"):
            with self.lock:
                self.issued += 1
                return json_reply({"access_token": f"t-{self.issued}", "refresh_token": "again"})
        if request.headers["authorization"] == f"Bearer t-{self.issued}" and self.issued:
            return owner(3)
        with self.lock:
            self.refused += 1
        self.waiting.wait(10)
        return json_reply({}, 401)


@pytest.mark.parametrize("connections", [100, 6, 1], ids=lambda n: f"{n} connections")
def test_however_many_calls_are_refused_at_once_one_token_is_fetched(
    open_client: Open, server: Loopback, driver: Driver, connections: int
) -> None:
    count = 6
    desk = Desk(threading.Barrier(min(count, connections)))
    server.respond = desk.respond
    store = MemoryStore()
    store.save(Token("old", "again"))
    kind: Any = httpx.Client if driver.mode == "sync" else httpx.AsyncClient
    pool = kind(limits=httpx.Limits(max_connections=connections))
    client = open_client(
        profile=PASSWORD, credentials={**USER, **CLIENT}, token_store=store, http_client=pool
    )
    found = all_at_once(driver, [lambda: client.execute(READ, ONE)] * count)
    assert [each.id for each in found] == [3] * count
    assert desk.issued == 1
    assert store.load() == Token("t-1", "again")
    driver.run(pool.close() if driver.mode == "sync" else pool.aclose())


def test_a_second_factor_may_be_requested_asynchronously(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    asked: list[str] = []

    async def two_factor(kind: str) -> str:
        asked.append(kind)
        return "123456"

    client = open_client(profile=TWO_STEPS, credentials={**MAIL, "two_factor": two_factor})
    server.script(json_reply({"token": "first", "two_factor": "sms"}))
    if driver.mode == "sync":
        with pytest.raises(ConfigurationError, match="needs the asynchronous client"):
            read(driver, client)
        return
    server.script(json_reply({"token": "second"}), owner(4))
    assert read(driver, client).id == 4
    assert asked == ["sms"]
    assert server.requests[1].json() == {"token": "first", "key": "123456"}


def test_a_clock_that_is_a_minute_off_does_no_harm(
    open_client: Open, server: Loopback, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store that two machines share; the one that reads it is a minute behind or ahead."""
    ours = Clock()
    monkeypatch.setattr("generator.runtime.credentials.time", ours)
    store = MemoryStore()
    given = {"profile": PROGRAM, "credentials": CLIENT, "token_store": store}
    ends = ours.now + 600

    def respond(request: Received) -> Reply:
        if request.path == "/token":
            return json_reply({"access_token": "t", "expires_in": 600})
        valid = server_time[0] < ends
        return owner(1) if valid else json_reply({}, 401)

    server_time = [ours.now]
    server.respond = respond
    read(driver, open_client(**given))
    for skew in (-59.0, 0.0, 59.0):
        for passed in (0.0, 300.0, 599.0):
            server_time[0] = ends - 600 + passed
            ours.now = server_time[0] + skew
            before = len(server.requests)
            store.save(Token("t", None, ends - 60))
            assert read(driver, open_client(**given)).id == 1
            sent = [request.path for request in server.requests[before:]]
            assert sent[-1] == "/owners/1"
            assert sent.count("/owners/1") == 1  # never refused


def test_a_write_whose_token_request_failed_was_not_sent(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(RESET, RESET, json_reply({"access_token": "a"}), owner(2))
    client = open_client(profile=PROGRAM, credentials=CLIENT)
    assert driver.run(client.execute(CREATE, ONE)).id == 2
    assert [request.path for request in server.requests] == ["/token"] * 3 + ["/owners"]


def test_an_error_of_a_token_request_says_that_the_call_was_not_sent(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(RESET)
    client = open_client(profile=PROGRAM, credentials=CLIENT, max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        driver.run(client.execute(CREATE, ONE))
    assert not caught.value.sent


def test_a_deadline_holds_while_a_token_is_fetched(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(STALL)
    client = open_client(profile=PROGRAM, credentials=CLIENT, deadline=0.5)
    with pytest.raises(APITimeoutError) as caught:
        read(driver, client)
    assert caught.value.attempts == 1  # a mere time limit of a read would allow another one
    assert not caught.value.sent


def test_a_deadline_holds_while_another_call_fetches_the_token(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    client = open_client(profile=PROGRAM, credentials=CLIENT, max_retries=0)
    found, error = behind_another(client, server, driver, {"deadline": 0.1})
    assert isinstance(error, APITimeoutError)
    assert "deadline passed" in str(error)
    assert found.id == 1
    assert [request.path for request in server.requests] == ["/token", "/owners/1"]


@pytest.mark.parametrize("access", ["line\r\nX-Evil: 1", "tökën", "nul\x00"])
def test_a_token_of_a_store_that_is_no_header_value_is_refused(
    access: str, open_client: Open, server: Loopback, driver: Driver
) -> None:
    store = MemoryStore()
    store.save(Token(access))
    client = open_client(profile=PROGRAM, credentials=CLIENT, token_store=store)
    with pytest.raises(InvalidArgumentError) as caught:
        read(driver, client)
    assert access not in str(caught.value)
    assert server.requests == []


@pytest.mark.parametrize("name", ["username", "password", "client_secret"])
def test_credentials_that_cannot_be_sent_are_refused_and_not_repeated(
    open_client: Open, name: str
) -> None:
    given = {**USER, **CLIENT, name: f"{SECRET}\ud800"}
    with pytest.raises(AuthenticationError, match=f"{name} holds an unpaired surrogate") as caught:
        open_client(profile=PASSWORD, credentials=given)
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []


FAILING: dict[str, Any] = {
    "a refused grant": (PROGRAM, CLIENT, [json_reply({"error": "no"}, 401)]),
    "a token response without a token": (
        PASSWORD,
        {**USER, **CLIENT},
        [json_reply({"refresh_token": SECRET})],
    ),
    "a refused second step": (
        TWO_STEPS,
        {**MAIL, "two_factor": lambda kind: f"code-{SECRET}"},
        [json_reply({"token": SECRET, "two_factor": "sms"}), json_reply({"error": "no"}, 401)],
    ),
    "a refused renewal": (
        PROGRAM,
        CLIENT,
        [
            json_reply({"access_token": SECRET}),
            json_reply({}, 401),
            json_reply({"error": "no"}, 400),
        ],
    ),
    "a refused function": (PROFILE, {"token": lambda: f"{SECRET}\n"}, []),
}


@pytest.mark.parametrize("case", FAILING.values(), ids=FAILING.keys())
def test_no_frame_of_a_token_exchange_shows_a_secret(
    open_client: Open, server: Loopback, driver: Driver, case: Any
) -> None:
    profile, credentials, replies = case
    server.script(*replies)
    client = open_client(profile=profile, credentials=credentials, max_retries=0)
    with pytest.raises((AuthenticationError, InvalidArgumentError)) as caught:
        read(driver, client)
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []
    assert [frame for frame in frames(caught.value) if SECRET in frame] == []


def test_scopes_that_cannot_be_sent_are_refused_without_a_secret(open_client: Open) -> None:
    with pytest.raises(AuthenticationError, match="scopes holds an unpaired surrogate") as caught:
        open_client(profile=PROGRAM, credentials={**CLIENT, "scopes": ["\ud800"]})
    assert [frame for frame in frames(caught.value) if SECRET in frame] == []


def test_a_token_function_that_runs_dry_does_not_end_the_loop_of_the_caller(
    open_client: Open, driver: Driver
) -> None:
    client = open_client(credentials={"token": iter(()).__next__})
    with pytest.raises(RuntimeError, match="raised StopIteration"):
        read(driver, client)
