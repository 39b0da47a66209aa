"""Tokens as the runtime obtains, judges and sends them, whoever the vendor is."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from generator.runtime.credentials import MemoryStore, Token, TokenScheme
from generator.runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    InvalidArgumentError,
    UnauthorizedError,
)
from generator.runtime.grants import ClientCredentialsScheme, PasswordScheme, TwoStepScheme
from generator.runtime.operations import Operation
from tests.runtime.acme import CREATE, ONE, PROFILE, READ, Owner
from tests.support.driving import Driver, Open
from tests.support.loopback import (
    RESET,
    STALL,
    Loopback,
    Reply,
    impatient,
    json_reply,
)
from tests.support.token_servers import all_at_once

CLIENT = {"client_id": "program", "client_secret": "hush-program"}
USER = {"username": "zoe", "password": "hush-zoe"}
PASSWORD = replace(PROFILE, security=(PasswordScheme("/token", "/refresh"),))
PROGRAM = replace(PROFILE, security=(ClientCredentialsScheme("/token", "read"),))
TWO_STEPS = replace(PROFILE, security=(TwoStepScheme("/login", "/token"),))
ANY_WAY = replace(
    PROFILE, security=(PasswordScheme("/password"), ClientCredentialsScheme("/program"))
)
TOKEN_LESS = Operation[Owner]("GET /open", Owner, authenticated=False)


@pytest.fixture
def program(open_client: Open) -> Any:
    """A client that asks for a token as a program."""
    return open_client(profile=PROGRAM, credentials=CLIENT, max_retries=0)


def read(driver: Driver, client: Any) -> Any:
    return driver.run(client.execute(READ, ONE))


def token(access: str, **fields: Any) -> Reply:
    return json_reply({"access_token": access, **fields})


def test_a_token_request_without_a_response_times_out(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(STALL)
    client = open_client(
        profile=PROGRAM, credentials=CLIENT, max_retries=0, timeout=impatient(0.05)
    )
    with pytest.raises(APITimeoutError):
        read(driver, client)


def test_a_token_request_that_breaks_off_is_a_connection_error(
    program: Any, server: Loopback, driver: Driver
) -> None:
    server.script(RESET)
    with pytest.raises(APIConnectionError):
        read(driver, program)


def test_a_call_after_a_broken_token_request_requests_a_token_again(
    program: Any, server: Loopback, driver: Driver
) -> None:
    server.script(RESET, token("new"), json_reply({"id": 1}))
    with pytest.raises(APIConnectionError):
        read(driver, program)
    assert read(driver, program).id == 1


def test_the_request_of_an_error_keeps_no_secret(
    program: Any, server: Loopback, driver: Driver
) -> None:
    server.script(RESET)
    with pytest.raises(APIConnectionError) as caught:
        read(driver, program)
    kept: Any = getattr(caught.value.__cause__, "_request", None)
    assert b"hush" not in (kept.content if kept is not None else b"")


def test_a_program_sends_its_scope(program: Any, server: Loopback, driver: Driver) -> None:
    server.script(token("new"), json_reply({"id": 1}))
    read(driver, program)
    assert server.requests[0].body == (
        b"grant_type=client_credentials&client_id=program&client_secret=hush-program&scope=read"
    )


def test_an_operation_without_credentials_requests_no_token(
    program: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"id": 1}))
    driver.run(program.execute(TOKEN_LESS, ONE))
    assert "authorization" not in server.requests[0].headers


@pytest.mark.parametrize("access", ["line\r\nX-Evil: 1", "tökën", "nul\x00"])
def test_a_token_that_is_no_header_value_is_refused(
    access: str, program: Any, server: Loopback, driver: Driver
) -> None:
    server.script(token(access))
    with pytest.raises(InvalidArgumentError) as caught:
        read(driver, program)
    assert access not in str(caught.value)
    assert len(server.requests) == 1


@pytest.mark.parametrize(("remaining", "fresh"), [(1.0, True), (0.0, False), (-1.0, False)])
def test_a_token_is_fresh_before_its_end(remaining: float, fresh: bool) -> None:
    assert Token("a", expires_at=100.0 + remaining).is_fresh(now=100.0) is fresh


def test_a_token_without_an_end_is_fresh() -> None:
    assert Token("a").is_fresh(now=10.0**12)


@pytest.mark.parametrize("lifetime", [0, -5, True, "-3", [], {}])
def test_an_odd_lifetime_does_not_break_the_call(
    lifetime: Any, program: Any, server: Loopback, driver: Driver
) -> None:
    server.script(token("new", expires_in=lifetime), json_reply({"id": 1}))
    assert read(driver, program).id == 1


def test_a_token_response_in_an_envelope_is_read(
    program: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"data": {"access_token": "inner"}}), json_reply({"id": 1}))
    read(driver, program)
    assert server.requests[1].headers["authorization"] == "Bearer inner"


def test_a_scheme_that_is_passed_goes_before_one_of_the_environment(
    open_client: Open, server: Loopback, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**USER, **CLIENT}.items():
        monkeypatch.setenv(f"ACME_{name.upper()}", value)
    server.script(token("new"), json_reply({"id": 1}))
    read(driver, open_client(profile=ANY_WAY, credentials=CLIENT))
    assert server.requests[0].path == "/password"


def test_missing_credentials_name_every_way(open_client: Open) -> None:
    with pytest.raises(AuthenticationError, match=r"ACME_USERNAME.* or .*ACME_CLIENT_ID"):
        open_client(profile=ANY_WAY, credentials={})


def test_an_incomplete_scheme_names_what_it_lacks(open_client: Open) -> None:
    with pytest.raises(AuthenticationError, match=r"pass password \(ACME_PASSWORD\), ") as caught:
        open_client(profile=TWO_STEPS, credentials={"email": "zoe@example.org"})
    assert "zoe@" not in str(caught.value)


@pytest.mark.parametrize("code", [None, "", 7, b"123"])
def test_a_second_factor_that_is_no_text_is_refused(
    code: Any, open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"token": "first", "two_factor": "sms"}))
    given = {"email": "zoe", "password": "hush", "two_factor": lambda kind: code}
    with pytest.raises(AuthenticationError, match="two_factor"):
        read(driver, open_client(profile=TWO_STEPS, credentials=given))
    assert len(server.requests) == 1


def test_a_failing_token_function_raises_its_own_error(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    def provider() -> str:
        raise LookupError("the vault is closed")

    with pytest.raises(LookupError, match="the vault is closed"):
        read(driver, open_client(credentials={"token": provider}))
    assert server.requests == []


@pytest.mark.parametrize("given", [None, "", 7, b"token"])
def test_a_token_function_that_does_not_return_a_string_is_refused(
    given: Any, open_client: Open, server: Loopback, driver: Driver
) -> None:
    with pytest.raises(AuthenticationError, match="did not return a string"):
        read(driver, open_client(credentials={"token": lambda: given}))
    assert server.requests == []


def test_a_token_function_is_called_again_after_a_refusal(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    tokens = iter(["old", "new"])
    server.script(json_reply({}, 401), json_reply({"id": 1}))
    read(driver, open_client(credentials={"token": lambda: next(tokens)}))
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer old", "Bearer new"]


def test_a_function_that_returns_the_refused_token_again_is_not_tried_with_it(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"message": "No."}, 401))
    with pytest.raises(UnauthorizedError, match="No"):
        read(driver, open_client(credentials={"token": lambda: "same"}))


def test_a_fixed_token_that_is_refused_is_sent_once(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"message": "No."}, 401))
    with pytest.raises(UnauthorizedError, match="ACME_"):
        read(driver, open_client())


def test_an_asynchronous_function_needs_the_asynchronous_client(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    async def provider() -> str:
        return "later"

    client = open_client(credentials={"token": provider})
    if driver.mode == "sync":
        with pytest.raises(ConfigurationError, match="needs the asynchronous client"):
            read(driver, client)
        return
    server.script(json_reply({"id": 1}))
    read(driver, client)
    assert server.requests[0].headers["authorization"] == "Bearer later"


def test_a_prefix_precedes_the_token(open_client: Open, server: Loopback, driver: Driver) -> None:
    profile = replace(PROFILE, security=(TokenScheme("key", "ApiKey"),))
    server.script(json_reply({"id": 1}))
    read(driver, open_client(profile=profile, credentials={"key": "k1"}))
    assert server.requests[0].headers["authorization"] == "ApiKey k1"


def test_a_refused_token_is_not_a_failure_that_is_retried(
    open_client: Open, server: Loopback, driver: Driver, pauses: list[float]
) -> None:
    server.script(json_reply({"error": "invalid_client"}, 401))
    client = open_client(profile=PROGRAM, credentials=CLIENT, max_retries=3)
    with pytest.raises(AuthenticationError, match="invalid_client"):
        driver.run(client.execute(CREATE, ONE))
    assert pauses == []


def test_a_store_that_another_client_renewed_is_used_without_a_request(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    store = MemoryStore()
    store.save(Token("old", "renew"))

    def respond(request: Any) -> Reply:
        if request.headers["authorization"] == "Bearer old":
            store.save(Token("new", "renew"))
            return json_reply({}, 401)
        return json_reply({"id": 1})

    server.respond = respond
    client = open_client(profile=PASSWORD, credentials={**USER, **CLIENT}, token_store=store)
    assert read(driver, client).id == 1
    assert [request.path for request in server.requests] == ["/owners/1", "/owners/1"]


def test_calls_with_a_good_token_do_not_wait_for_each_other(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    together = threading.Barrier(4)

    def respond(request: Any) -> Reply:
        together.wait(5)
        return json_reply({"id": 1})

    store = MemoryStore()
    store.save(Token("good"))
    server.respond = respond
    client = open_client(profile=PROGRAM, credentials=CLIENT, token_store=store)
    calls: list[Callable[[], Any]] = [lambda: client.execute(READ, ONE)] * 4
    assert [owner.id for owner in all_at_once(driver, calls)] == [1] * 4


@pytest.mark.parametrize(
    "error", [httpx.ConnectError("the vault is down"), httpx.InvalidURL("no address")], ids=repr
)
def test_an_error_of_httpx_in_a_token_function_is_not_taken_for_one_of_the_call(
    open_client: Open, server: Loopback, driver: Driver, error: Exception
) -> None:
    def token() -> str:
        raise error

    client = open_client(credentials={"token": token})
    with pytest.raises(AuthenticationError, match=r"provides the token .* failed") as caught:
        driver.run(client.execute(READ, ONE))
    assert caught.value.__cause__ is error
    assert server.requests == []
