"""How long a token is used before a new one is asked for."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.grants import ClientCredentialsScheme
from tests.runtime.acme import ONE, PROFILE, READ
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback, Received, Reply, json_reply
from tests.support.token_servers import Clock

PROGRAM = replace(PROFILE, security=(ClientCredentialsScheme("/token"),))
CREDENTIALS = {"client_id": "program", "client_secret": "hush"}


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock by which tokens are judged."""
    clock = Clock()
    monkeypatch.setattr("generator.runtime.credentials.time", clock)
    monkeypatch.setattr("generator.runtime.grants.time", clock)
    return clock


@pytest.fixture
def client(open_client: Open, clock: Clock) -> Any:
    """A client that asks for tokens as a program."""
    return open_client(profile=PROGRAM, credentials=CREDENTIALS, max_retries=0)


def lifetimes(server: Loopback, *given: Any) -> None:
    """Hand out tokens with these lifetimes, the last one again and again."""
    waiting = list(given)

    def respond(request: Received) -> Reply:
        if request.path != "/token":
            return json_reply({"id": 1})
        lifetime = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        number = sum(known.path == "/token" for known in server.requests)
        return json_reply({"access_token": f"token-{number}", **lifetime})

    server.respond = respond


def asked(server: Loopback) -> int:
    """Return how many tokens were asked for."""
    return server.targets.count("/token")


def read(driver: Driver, client: Any) -> None:
    assert driver.run(client.execute(READ, ONE)).id == 1


@pytest.mark.parametrize(
    ("lifetime", "passed", "tokens"),
    [
        (3600, 3539, 1),
        (3600, 3541, 2),
        (600, 539, 1),
        (600, 541, 2),
        (50, 44, 1),
        (50, 46, 2),
        ("3600", 3539, 1),
        ("3600", 3541, 2),
        (0.5, 0.4, 1),
        (0.5, 0.46, 2),
    ],
)
def test_a_token_is_used_but_for_its_last_minute_or_tenth(
    lifetime: Any,
    passed: float,
    tokens: int,
    client: Any,
    clock: Clock,
    server: Loopback,
    driver: Driver,
) -> None:
    lifetimes(server, {"expires_in": lifetime})
    read(driver, client)
    clock.now += passed
    read(driver, client)
    assert asked(server) == tokens
    assert server.requests[-1].headers["authorization"] == f"Bearer token-{tokens}"


@pytest.mark.parametrize(
    "fields", [{}, {"expires_in": None}, {"expires_in": "soon"}, {"expires_in": True}], ids=str
)
def test_a_token_without_a_lifetime_is_used_until_it_is_refused(
    fields: dict[str, Any], client: Any, clock: Clock, server: Loopback, driver: Driver
) -> None:
    lifetimes(server, fields)
    read(driver, client)
    clock.now += 10.0**9
    read(driver, client)
    assert asked(server) == 1


def test_the_lifetime_of_a_new_token_counts_from_when_it_came(
    client: Any, clock: Clock, server: Loopback, driver: Driver
) -> None:
    lifetimes(server, {"expires_in": 600}, {"expires_in": 3600})
    read(driver, client)
    clock.now += 600
    read(driver, client)
    clock.now += 3539
    read(driver, client)
    assert asked(server) == 2


def test_a_token_that_has_expired_on_arrival_serves_the_call_that_requested_it(
    client: Any, clock: Clock, server: Loopback, driver: Driver
) -> None:
    lifetimes(server, {"expires_in": 0})
    read(driver, client)
    read(driver, client)
    assert asked(server) == 2


@pytest.mark.parametrize("lifetime", [10**400, "9" * 5000, 1e300], ids=["number", "text", "float"])
def test_a_lifetime_that_is_no_time_is_a_long_one(
    lifetime: Any, client: Any, server: Loopback, driver: Driver
) -> None:
    lifetimes(server, {"expires_in": lifetime})
    read(driver, client)
    read(driver, client)
    assert asked(server) == 1
