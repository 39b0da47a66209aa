"""Secrets are sent, and seen nowhere else."""

from __future__ import annotations

import copy
import logging
import pickle
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.client import Resource
from generator.runtime.errors import (
    AuthenticationError,
    ClientError,
    InvalidArgumentError,
)
from generator.runtime.values import Call
from tests.runtime.acme import CREATE, LIST, ONE, READ, SECRET, owner
from tests.runtime.leaks import frames, traces
from tests.runtime.listings import listing
from tests.support.driving import Driver, Open
from tests.support.loopback import (
    RESET,
    STALL,
    Loopback,
    Reply,
    cut,
    impatient,
    json_reply,
    redirect,
    refusing_url,
)

HEADERS = {"X-Key": f"key-{SECRET}"}

FAILURES = {
    "refused": json_reply({"message": "no"}, 401),
    "failed": json_reply({}, 500),
    "reset": RESET,
    "stalled": STALL,
    "cut": cut(b'{"id": 1}'),
    "reset in the body": cut(b'{"id": 1}', "reset"),
    "stalled in the body": cut(b'{"id": 1}', "stalled"),
    "bad gzip": Reply(b"no gzip", headers={"Content-Encoding": "gzip"}),
    "no HTTP": Reply(b"x", headers={"Content-Length": "y"}),
    "no JSON": Reply(b"<html>"),
    "broken redirect": redirect("http://["),
    "too large": Reply(bytes(5000)),
}


def failing(server: Loopback, failure: str) -> dict[str, Any]:
    """Let the next request fail; return the options with which its client notices that."""
    server.script(FAILURES[failure])
    timeout = impatient(0.05) if failure.startswith("stalled") else 30
    return {"max_retries": 0, "timeout": timeout, "max_response_bytes": 4000}


@pytest.mark.parametrize("failure", FAILURES)
def test_no_error_of_a_call_shows_the_credentials(
    open_client: Open, server: Loopback, driver: Driver, failure: str
) -> None:
    client = open_client(**failing(server, failure))
    with pytest.raises(ClientError) as caught:
        driver.run(client.execute(READ, ONE))
    assert server.arrived()[0].headers["authorization"] == f"Bearer {SECRET}"
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []


@pytest.mark.parametrize("failure", FAILURES)
def test_no_frame_of_the_package_shows_credentials_or_headers_of_the_client(
    open_client: Open, server: Loopback, driver: Driver, failure: str
) -> None:
    client = open_client(**failing(server, failure), headers=HEADERS)
    with pytest.raises(ClientError) as caught:
        driver.run(client.execute(READ, ONE))
    shown = list(frames(caught.value))
    assert shown
    assert [frame for frame in shown if SECRET in frame] == []


def test_an_error_without_a_connection_shows_no_credentials(
    open_client: Open, driver: Driver
) -> None:
    client = open_client(base_url=refusing_url(), max_retries=0)
    with pytest.raises(ClientError) as caught:
        driver.run(client.execute(READ, ONE))
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []
    assert [frame for frame in frames(caught.value) if SECRET in frame] == []


@pytest.mark.parametrize("failure", ["reset", "cut"])
def test_no_error_keeps_the_headers_of_the_caller(
    open_client: Open, server: Loopback, driver: Driver, failure: str
) -> None:
    server.script(FAILURES[failure])
    with pytest.raises(ClientError) as caught:
        driver.run(open_client(max_retries=0, headers=HEADERS).execute(READ, ONE))
    assert [trace for trace in traces(caught.value) if f"key-{SECRET}" in trace] == []


@pytest.mark.parametrize("failure", FAILURES)
def test_no_pickled_error_holds_the_credentials(
    open_client: Open, server: Loopback, driver: Driver, failure: str
) -> None:
    client = open_client(**failing(server, failure), headers=HEADERS)
    with pytest.raises(ClientError) as caught:
        driver.run(client.execute(READ, ONE))
    data = pickle.dumps(caught.value)
    assert SECRET.encode() not in data
    assert str(pickle.loads(data)) == str(caught.value)


def test_no_log_of_the_package_holds_secrets_ids_queries_or_bodies(
    open_client: Open, server: Loopback, driver: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "acme_client")
    server.script(json_reply({"message": "sent-back"}, 503, retry_after="0"), owner())
    call = Call(query={"q": "a-query"}, body={"name": "a-body"})
    driver.run(open_client(headers=HEADERS).execute(CREATE, call))
    server.script(json_reply({"id": "an-odd-id"}))
    driver.run(open_client().execute(READ, Call(path={"id": "an-id"})))
    lines = [r.getMessage() for r in caplog.records if r.name.startswith("acme_client")]
    text = "\n".join(lines)
    assert "POST /owners: attempt 1 failed (503)" in text
    assert "POST /owners: 200, attempt 2" in text
    assert "GET /owners/{id}: 200, attempt 1" in text
    for secret in (SECRET, "an-id", "a-query", "a-body", "sent-back", "an-odd-id", server.url):
        assert secret not in text


def test_the_package_has_one_logger_and_it_is_silent_by_default(client: Any) -> None:
    logger = logging.getLogger("acme_client")
    assert [type(handler) for handler in logger.handlers] == [logging.NullHandler]


def test_no_repr_of_a_client_or_of_its_parts_shows_the_credentials(open_client: Open) -> None:
    client = open_client()
    assert repr(client).endswith(f"APIClient {client.base_url}>")
    parts = list(vars(client).values())
    assert SECRET not in repr(parts)
    assert SECRET not in repr([getattr(part, "__dict__", None) for part in parts])


def test_no_repr_of_the_parts_of_a_client_shows_its_headers(open_client: Open) -> None:
    assert SECRET not in repr(list(vars(open_client(headers=HEADERS)).values()))


TAKES = {"pickled": pickle.dumps, "copied": copy.copy, "copied deeply": copy.deepcopy}
HOLDERS = {
    "client": lambda client: client,
    "resource": lambda client: Resource(client._engine),
    "list": lambda client: listing(client, LIST, q="x"),
}


@pytest.mark.parametrize("hold", HOLDERS.values(), ids=HOLDERS.keys())
@pytest.mark.parametrize("take", TAKES.values(), ids=TAKES.keys())
@pytest.mark.parametrize("token", ["text", "function"])
def test_what_holds_the_credentials_is_neither_pickled_nor_copied(
    open_client: Open, take: Any, hold: Any, token: str
) -> None:
    given = SECRET if token == "text" else lambda: SECRET
    held = hold(open_client(credentials={"token": given}, headers=HEADERS))
    with pytest.raises(TypeError, match=rf"^{type(held).__name__} cannot be pickled or") as caught:
        take(held)
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []
    assert [frame for frame in frames(caught.value) if SECRET in frame] == []


@pytest.mark.parametrize("hold", HOLDERS.values(), ids=HOLDERS.keys())
@pytest.mark.parametrize("take", [pickle.dumps, copy.deepcopy])
def test_what_holds_the_credentials_is_refused_inside_other_things_too(
    open_client: Open, take: Any, hold: Any
) -> None:
    with pytest.raises(TypeError, match="cannot be pickled or copied"):
        take({"held": [hold(open_client(headers=HEADERS))]})


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_client_is_pickled_by_no_protocol(open_client: Open, protocol: int) -> None:
    with pytest.raises(TypeError, match="make a new client"):
        pickle.dumps(open_client(), protocol)


def test_a_client_that_was_not_pickled_goes_on(
    client: Any, server: Loopback, driver: Driver
) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(client)
    server.script(owner(7))
    assert driver.run(client.execute(READ, ONE)).id == 7


def test_a_client_has_no_attributes_that_it_lacks(client: Any) -> None:
    assert not hasattr(client, "_nothing")
    assert not hasattr(client, "nothing")


@pytest.mark.parametrize("take", [pickle.dumps, copy.copy, copy.deepcopy])
def test_the_credentials_of_a_client_are_neither_pickled_nor_copied(
    open_client: Open, take: Any
) -> None:
    client = open_client(credentials={"token": lambda: SECRET})
    with pytest.raises(TypeError, match="credentials"):
        take(client._engine._pools.here().auths[""])


@pytest.mark.parametrize("token", [f"{SECRET}\n", f"{SECRET}\x00", f"{SECRET}é"])
def test_a_token_that_cannot_be_sent_is_refused_and_not_repeated(
    open_client: Open, token: str
) -> None:
    with pytest.raises(InvalidArgumentError, match="Authorization") as caught:
        open_client(credentials={"token": token})
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []
    assert [frame for frame in frames(caught.value) if SECRET in frame] == []


def test_a_token_that_is_neither_text_nor_function_is_refused(open_client: Open) -> None:
    with pytest.raises(AuthenticationError, match="token must be a text or a function"):
        open_client(credentials={"token": 3})


def test_missing_credentials_are_named_with_their_variable(open_client: Open) -> None:
    with pytest.raises(AuthenticationError, match=r"Acme: .* token \(ACME_TOKEN\)"):
        open_client(credentials={"token": None})


def test_credentials_come_from_the_environment(
    open_client: Open, server: Loopback, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACME_TOKEN", "from-env")
    server.script(owner())
    driver.run(open_client(credentials={}).execute(READ, ONE))
    assert server.requests[0].headers["authorization"] == "Bearer from-env"


def test_an_operation_without_authentication_gets_no_credentials(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(owner())
    driver.run(client.execute(replace(READ, authenticated=False), ONE))
    assert "authorization" not in server.requests[0].headers
