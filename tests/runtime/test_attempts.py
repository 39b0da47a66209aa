"""How often a call was sent and why it failed, on errors and on raw responses."""

from __future__ import annotations

import pickle
import socket
import threading
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from generator.runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    InternalServerError,
    InvalidArgumentError,
    ResponseDecodeError,
)
from generator.runtime.operations import Operation
from tests.runtime.acme import CREATE, ONE, READ, Owner, owner
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import (
    RESET,
    STALL,
    Loopback,
    Reply,
    impatient,
    json_reply,
)

SAFE = replace(CREATE, retry_safe=True)


def test_an_error_status_names_the_reason_of_each_failed_attempt(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({}, 503), STALL, json_reply({}, 500))
    with pytest.raises(InternalServerError, match=r"attempts \(503, timeout, 500\)") as caught:
        driver.run(open_client(timeout=impatient(1.0)).execute(READ, ONE))
    assert (caught.value.attempts, caught.value.failures) == (3, ("503", "timeout", "500"))


def test_a_failed_connection_names_the_reason_of_each_failed_attempt(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({}, 429), RESET, RESET)
    with pytest.raises(APIConnectionError, match=r"\(429, connection, connection\)") as caught:
        driver.run(client.execute(READ, ONE))
    assert caught.value.failures == ("429", "connection", "connection")
    assert pickle.loads(pickle.dumps(caught.value)).failures == caught.value.failures


def test_a_raw_response_names_the_failures_before_it(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({}, 503), RESET, owner())
    raw = driver.run(client.with_raw(client.execute, READ, ONE))
    assert (raw.attempts, raw.failures) == (3, ("503", "connection"))


def test_a_response_to_the_first_attempt_has_no_failures(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(owner())
    raw = driver.run(client.with_raw(client.execute, READ, ONE))
    assert (raw.attempts, raw.failures) == (1, ())


def test_the_error_of_a_response_that_cannot_be_decoded_names_the_attempts_before_it(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({}, 503), Reply(b"<html>"))
    with pytest.raises(ResponseDecodeError) as caught:
        driver.run(client.execute(READ, ONE))
    assert (caught.value.attempts, caught.value.failures) == (2, ("503",))


def test_a_passed_deadline_names_the_attempts_before_it(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({}, 503, retry_after="0"), STALL)
    with pytest.raises(APITimeoutError) as caught:
        driver.run(client.execute(READ, ONE, {"deadline": 1.0}))
    assert caught.value.failures[0] == "503"
    assert (caught.value.attempts, caught.value.sent) == (2, True)


def test_what_was_sent_once_may_have_arrived_though_the_last_attempt_was_not_sent(
    open_client: Open, driver: Driver
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def take_one() -> None:
            connection = listener.accept()[0]
            connection.recv(1000)
            listener.close()
            connection.close()

        vendor = threading.Thread(target=take_one)
        vendor.start()
        client = open_client(base_url=f"http://127.0.0.1:{port}", max_retries=1)
        with pytest.raises(APIConnectionError) as caught:
            driver.run(client.execute(SAFE, ONE))
        vendor.join()
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert (caught.value.sent, caught.value.attempts) == (True, 2)


@each(
    "options",
    [
        {"max_retries": -1},
        {"max_retries": 1.5},
        {"max_retries": True},
        {"deadline": 0},
        {"deadline": -1},
        {"deadline": float("nan")},
        {"deadline": "soon"},
    ],
    ids=str,
)
@each("operation", [READ, CREATE], ids=lambda op: op.method)
def test_a_limit_of_a_call_that_is_none_is_refused_before_anything_is_sent(
    client: Any, server: Loopback, driver: Driver, options: Any, operation: Operation[Owner]
) -> None:
    (name,) = options
    with pytest.raises(InvalidArgumentError, match=f"{name} must be"):
        driver.run(client.execute(operation, ONE, options))
    assert server.requests == []


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), True, "soon"])
def test_a_timeout_of_a_call_that_is_none_is_refused_before_anything_is_sent(
    client: Any, server: Loopback, driver: Driver, timeout: Any
) -> None:
    with pytest.raises(ValueError, match="timeout must be"):
        driver.run(client.execute(READ, ONE, {"timeout": timeout}))
    assert server.requests == []
