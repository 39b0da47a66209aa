"""Retries over HTTP."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.errors import (
    APIConnectionError,
    APIStatusError,
    InternalServerError,
    NotFoundError,
)
from generator.runtime.operations import Operation
from generator.runtime.values import Call
from tests.runtime.acme import CREATE, ONE, READ, REMOVE, REPLACE, Owner, owner
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import RESET, Loopback, Reply, cut, json_reply, refusing_url

BODY = Call(path={"id": 1}, body={"name": "Zoë"})


@each("operation", [READ, REPLACE], ids=lambda op: op.method)
@each(
    "failure",
    [
        json_reply({}, 503),
        json_reply({}, 500),
        json_reply({}, 429),
        json_reply({}, 408),
        RESET,
        cut(b'{"id"'),
    ],
    ids=["503", "500", "429", "408", "reset", "cut"],
)
def test_what_may_be_repeated_is_sent_again_after_a_failure(
    client: Any, server: Loopback, driver: Driver, operation: Operation[Owner], failure: Reply
) -> None:
    server.script(failure, owner(4))
    call = BODY if operation is REPLACE else ONE
    assert driver.run(client.execute(operation, call)).id == 4
    first, second = server.requests
    assert (first.target, first.body) == (second.target, second.body)
    assert first.headers["authorization"] == second.headers["authorization"]


def test_it_is_sent_three_times_at_most(
    client: Any, server: Loopback, driver: Driver, pauses: list[float]
) -> None:
    server.script(*[json_reply({}, 503)] * 3)
    with pytest.raises(InternalServerError, match="after 3 attempts"):
        driver.run(client.execute(READ, ONE))
    assert len(server.requests) == 3
    assert len(pauses) == 2
    assert 0.0 <= pauses[0] <= 0.5
    assert 0.0 <= pauses[1] <= 1.0


@pytest.mark.parametrize(("of_client", "of_call", "sent"), [(0, None, 1), (2, 0, 1), (0, 1, 2)])
def test_the_number_of_retries_can_be_set_for_client_and_call(
    open_client: Open,
    server: Loopback,
    driver: Driver,
    of_client: int,
    of_call: int | None,
    sent: int,
) -> None:
    server.respond = lambda request: json_reply({}, 503)
    client = open_client(max_retries=of_client)
    options = {} if of_call is None else {"max_retries": of_call}
    with pytest.raises(InternalServerError):
        driver.run(client.execute(READ, ONE, options))
    assert len(server.requests) == sent


@pytest.mark.parametrize(
    "failure",
    [
        json_reply({}, 500),
        json_reply({}, 503),
        json_reply({}, 429),
        json_reply({}, 500, retry_after="1"),
    ],
    ids=["500", "503", "429", "500-with-time"],
)
def test_a_write_is_not_sent_again(
    client: Any, server: Loopback, driver: Driver, failure: Reply
) -> None:
    server.script(failure)
    with pytest.raises(APIStatusError):
        driver.run(client.execute(CREATE, BODY))
    assert len(server.requests) == 1


@pytest.mark.parametrize("failure", [RESET, cut(b'{"id": 1}')], ids=["reset", "cut"])
def test_a_write_that_may_have_arrived_is_not_sent_again(
    client: Any, server: Loopback, driver: Driver, failure: Reply
) -> None:
    server.script(failure)
    with pytest.raises(APIConnectionError) as caught:
        driver.run(client.execute(CREATE, BODY))
    assert (caught.value.sent, caught.value.attempts) == (True, 1)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [429, 503])
def test_a_write_is_sent_again_when_the_vendor_says_when(
    client: Any, server: Loopback, driver: Driver, pauses: list[float], status: int
) -> None:
    server.script(json_reply({}, status, retry_after="2"), owner(9))
    assert driver.run(client.execute(CREATE, BODY)).id == 9
    assert pauses == [2.0]
    assert server.requests[0].body == server.requests[1].body


def test_a_write_that_never_left_is_sent_again(
    open_client: Open, driver: Driver, pauses: list[float]
) -> None:
    client = open_client(base_url=refusing_url())
    with pytest.raises(APIConnectionError) as caught:
        driver.run(client.execute(CREATE, BODY))
    assert (caught.value.sent, caught.value.attempts) == (False, 3)
    assert len(pauses) == 2


def test_a_write_that_the_spec_calls_safe_is_sent_again(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(RESET, json_reply({}, 500), owner(2))
    assert driver.run(client.execute(replace(CREATE, retry_safe=True), BODY)).id == 2


def test_a_status_that_the_spec_explains_is_not_sent_again(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"message": "user not found"}, 500))
    operation = replace(READ, errors={500: "NotFoundError"})
    with pytest.raises(NotFoundError, match="user not found"):
        driver.run(client.execute(operation, ONE))


def test_the_vendors_own_wait_is_kept(
    client: Any, server: Loopback, driver: Driver, pauses: list[float]
) -> None:
    server.script(
        json_reply({}, 503, retry_after="60"), json_reply({}, 503, retry_after="0"), owner()
    )
    driver.run(client.execute(READ, ONE))
    assert pauses == [60.0, 0.0]


@pytest.mark.parametrize("wait", ["61", "86400", "1e99", "inf", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_wait_of_more_than_a_minute_raises_at_once(
    client: Any, server: Loopback, driver: Driver, pauses: list[float], wait: str
) -> None:
    server.script(json_reply({}, 503, retry_after=wait))
    with pytest.raises(InternalServerError) as caught:
        driver.run(client.execute(READ, ONE))
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > 60
    assert pauses == []


@pytest.mark.parametrize("wait", ["nan", "soon", ""])
def test_a_wait_that_says_nothing_counts_as_none(
    client: Any, server: Loopback, driver: Driver, pauses: list[float], wait: str
) -> None:
    server.script(json_reply({}, 503, retry_after=wait), owner())
    driver.run(client.execute(READ, ONE))
    assert 0.0 <= pauses[0] <= 0.5


def test_deleting_what_is_gone_after_a_retry_raises_what_the_vendor_says(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(RESET, json_reply({}, 404))
    with pytest.raises(NotFoundError) as caught:
        driver.run(client.execute(REMOVE, ONE))
    assert caught.value.attempts == 2


def test_the_connection_is_used_again_after_an_error_status(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({}, 503), json_reply({}, 503), owner())
    driver.run(client.execute(READ, ONE))
    assert server.connections == 1
